"""Every code that Slack says no with, and what it means (``errors``)."""

from typing import Final

from adapters.answers import UNSAID_SECONDS
from adapters.said import Said
from adapters.slack.errors import (
    BadlyDrawn,
    ChannelGone,
    MessageFixed,
    MessageGone,
    NotDone,
    RateLimited,
    SlackDown,
    SlackSaidNo,
    TokenRevoked,
    TooLong,
    Uncertain,
    Unsent,
    UserGone,
    ViewGone,
)


class Code(Said):
    """Everything that a log may say of an answer. Ours have a hyphen, Slack's none."""

    means: type[SlackSaidNo]

    OTHER = "not-known", NotDone
    HTTP_REFUSED = "http-refused", NotDone
    NOT_CONNECTED = "not-connected", Unsent
    NO_ANSWER = "no-answer", Uncertain
    UNREADABLE = "not-readable", Uncertain
    HTTP_FAILED = "http-failed", SlackDown
    HELD_BACK = "held-back", RateLimited

    INVALID_AUTH = "invalid_auth", TokenRevoked
    NOT_AUTHED = "not_authed", TokenRevoked
    TOKEN_REVOKED = "token_revoked", TokenRevoked
    TOKEN_EXPIRED = "token_expired", TokenRevoked
    ACCOUNT_INACTIVE = "account_inactive", TokenRevoked
    MISSING_SCOPE = "missing_scope", TokenRevoked
    NOT_ALLOWED_TOKEN_TYPE = "not_allowed_token_type", TokenRevoked
    ENTERPRISE_IS_RESTRICTED = "enterprise_is_restricted", TokenRevoked
    FORBIDDEN_TEAM = "forbidden_team", TokenRevoked
    INSECURE_REQUEST = "insecure_request", TokenRevoked
    MESSAGES_TAB_DISABLED = "messages_tab_disabled", TokenRevoked
    METHOD_DEPRECATED = "method_deprecated", TokenRevoked
    DEPRECATED_ENDPOINT = "deprecated_endpoint", TokenRevoked
    NOT_ENABLED = "not_enabled", TokenRevoked
    ORG_LOGIN_REQUIRED = "org_login_required", TokenRevoked
    TEAM_ACCESS_NOT_GRANTED = "team_access_not_granted", TokenRevoked
    TWO_FACTOR_SETUP_REQUIRED = "two_factor_setup_required", TokenRevoked
    METADATA_FROM_APP = "metadata_must_be_sent_from_app", TokenRevoked

    USER_NOT_FOUND = "user_not_found", UserGone
    USERS_NOT_FOUND = "users_not_found", UserGone
    USER_NOT_VISIBLE = "user_not_visible", UserGone
    USER_DISABLED = "user_disabled", UserGone
    USER_NOT_IN_CHANNEL = "user_not_in_channel", UserGone
    CANNOT_DM_BOT = "cannot_dm_bot", UserGone
    APP_ACCESS_RESTRICTED = "app_access_restricted", UserGone

    CHANNEL_NOT_FOUND = "channel_not_found", ChannelGone
    CHANNEL_LIMITED = "channel_is_limited_access", ChannelGone
    NOT_IN_CHANNEL = "not_in_channel", ChannelGone
    IS_ARCHIVED = "is_archived", ChannelGone
    IS_INACTIVE = "is_inactive", ChannelGone
    RESTRICTED_READ_ONLY = "restricted_action_read_only_channel", ChannelGone
    RESTRICTED_THREAD_ONLY = "restricted_action_thread_only_channel", ChannelGone

    MESSAGE_NOT_FOUND = "message_not_found", MessageGone

    CANT_UPDATE_MESSAGE = "cant_update_message", MessageFixed
    EDIT_WINDOW_CLOSED = "edit_window_closed", MessageFixed
    BLOCK_MISMATCH = "block_mismatch", MessageFixed

    MSG_TOO_LONG = "msg_too_long", TooLong
    MSG_BLOCKS_TOO_LONG = "msg_blocks_too_long", TooLong
    METADATA_TOO_LARGE = "metadata_too_large", TooLong
    VIEW_TOO_LARGE = "view_too_large", TooLong

    INVALID_BLOCKS = "invalid_blocks", BadlyDrawn
    INVALID_BLOCKS_FORMAT = "invalid_blocks_format", BadlyDrawn
    INVALID_METADATA_FORMAT = "invalid_metadata_format", BadlyDrawn
    INVALID_METADATA_SCHEMA = "invalid_metadata_schema", BadlyDrawn
    INVALID_ARGUMENTS = "invalid_arguments", BadlyDrawn
    INVALID_ARG_NAME = "invalid_arg_name", BadlyDrawn
    INVALID_ARRAY_ARG = "invalid_array_arg", BadlyDrawn
    INVALID_CHARSET = "invalid_charset", BadlyDrawn
    INVALID_FORM_DATA = "invalid_form_data", BadlyDrawn
    INVALID_POST_TYPE = "invalid_post_type", BadlyDrawn
    INVALID_JSON = "invalid_json", BadlyDrawn
    JSON_NOT_OBJECT = "json_not_object", BadlyDrawn
    MISSING_ARGUMENT = "missing_argument", BadlyDrawn
    MISSING_ARGS = "missing_args", BadlyDrawn
    MISSING_POST_TYPE = "missing_post_type", BadlyDrawn
    NO_TEXT = "no_text", BadlyDrawn

    EXPIRED_TRIGGER_ID = "expired_trigger_id", ViewGone
    TRIGGER_EXPIRED = "trigger_expired", ViewGone
    EXCHANGED_TRIGGER_ID = "exchanged_trigger_id", ViewGone
    TRIGGER_EXCHANGED = "trigger_exchanged", ViewGone
    INVALID_TRIGGER_ID = "invalid_trigger_id", ViewGone
    INVALID_TRIGGER = "invalid_trigger", ViewGone
    HASH_CONFLICT = "hash_conflict", ViewGone
    NOT_FOUND = "not_found", ViewGone
    DUPLICATE_EXTERNAL_ID = "duplicate_external_id", ViewGone

    RATELIMITED = "ratelimited", RateLimited
    RATE_LIMITED = "rate_limited", RateLimited
    ACCESSLIMITED = "accesslimited", RateLimited
    MESSAGE_LIMIT_EXCEEDED = "message_limit_exceeded", RateLimited

    # Of one conversation or of all: who else is written to must not wait for it.
    ACCESS_DENIED = "access_denied", NotDone
    EKM_ACCESS_DENIED = "ekm_access_denied", NotDone
    NO_PERMISSION = "no_permission", NotDone
    RESTRICTED_ACTION = "restricted_action", NotDone
    TEAM_NOT_FOUND = "team_not_found", NotDone

    REQUEST_TIMEOUT = "request_timeout", NotDone
    TEAM_ADDED_TO_ORG = "team_added_to_org", NotDone
    CHANNEL_MIGRATING = "external_channel_migrating", NotDone
    INVALID_CURSOR = "invalid_cursor", NotDone
    INVALID_TS_LATEST = "invalid_ts_latest", NotDone
    INVALID_TS_OLDEST = "invalid_ts_oldest", NotDone
    LIMIT_REQUIRED = "limit_required", NotDone

    INTERNAL_ERROR = "internal_error", SlackDown
    FATAL_ERROR = "fatal_error", SlackDown
    SERVICE_UNAVAILABLE = "service_unavailable", SlackDown
    UPDATE_FAILED = "update_failed", SlackDown


KNOWN: Final = {code.value: code for code in Code if "-" not in code.value}


def meant_by(said: object) -> Code:
    """The code, if it is one: an answer may have anything in its place."""
    return KNOWN.get(said, Code.OTHER) if isinstance(said, str) else Code.OTHER


def error_of(code: Code, seconds: float = UNSAID_SECONDS) -> SlackSaidNo:
    if code.means is RateLimited:
        return RateLimited(code, seconds)
    return code.means(code)
