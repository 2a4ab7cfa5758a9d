"""What Slack sends, written anew after the shapes that it documents; nobody is real."""

from itertools import count
from typing import Any, Final

Json = dict[str, Any]

TEAM: Final = "T0HARBOUR"
OTHER_TEAM: Final = "T0ELSEWHERE"
APP: Final = "A0BEENTHERE"
TYPED: Final = "canary: what I typed is nobody's business, call 555-0188"
_numbers: Final = count(1)


def number() -> int:
    """Another one each time, as Slack's own are."""
    return next(_numbers)


def event(inner: Json, team: str = TEAM, **changes: Any) -> Json:
    installed = {
        "enterprise_id": None,
        "team_id": team,
        "user_id": "U0BOT",
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": "no-longer-used",
        "team_id": team,
        "context_team_id": team,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": f"Ev{number():08}",
        "event_time": 1893517200,
        "authorizations": [installed],
        "is_ext_shared_channel": False,
        "event_context": "4-abc",
    } | changes


def message(user: str, /, **changes: Any) -> Json:
    inner = {
        "type": "message",
        "user": user,
        "team": TEAM,
        "channel": f"D{user}",
        "channel_type": "im",
        "ts": f"1893517200.{number():06}",
        "event_ts": "1893517200.000100",
        "client_msg_id": "a-b-c",
        "text": TYPED,
        "blocks": [{"type": "rich_text", "block_id": "x", "elements": [TYPED]}],
    }
    return event(inner | changes)


def visit(user: str, tab: str = "home") -> Json:
    inner = {"type": "app_home_opened", "user": user, "channel": f"D{user}", "tab": tab}
    return event(inner | {"event_ts": "1893517200.000200"})


def news(user: str, kind: str = "user_change", **changes: Any) -> Json:
    person = {
        "id": user,
        "team_id": TEAM,
        "name": "canary",
        "real_name": "Canary Example",
        "deleted": False,
        "tz": "Europe/London",
        "is_bot": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "updated": 1893517200,
    }
    return event({"type": kind, "user": person | changes, "cache_ts": 1893517200})


def taken_away(kind: str = "tokens_revoked", **tokens: list[str]) -> Json:
    return event({"type": kind} | ({"tokens": tokens} if tokens else {}))


def press(user: str, /, action: str, value: str, **changes: Any) -> Json:
    """Of a button in a message."""
    where = {"message_ts": "1893517000.000300", "channel_id": f"D{user}"}
    return _interaction("block_actions", user) | {
        "container": {"type": "message", "is_ephemeral": False, **where},
        "channel": {"id": f"D{user}", "name": "directmessage"},
        "message": {"type": "message", "text": TYPED, "ts": where["message_ts"]},
        "state": {"values": {}},
        "response_url": "https://slack.invalid/canary",
        "actions": [_action(action, value)],
        **changes,
    }


def press_in_modal(user: str, action: str, value: str, opened_by: str) -> Json:
    shown = view(opened_by)
    return _interaction("block_actions", user) | {
        "container": {"type": "view", "view_id": shown["id"]},
        "view": shown,
        "actions": [_action(action, value)],
    }


def press_at_home(user: str, action: str, value: str) -> Json:
    shown = view("") | {"type": "home"}
    return _interaction("block_actions", user) | {
        "container": {"type": "view", "view_id": shown["id"]},
        "view": shown,
        "actions": [_action(action, value)],
    }


def sending(user: str, /, opened_by: str, values: Json, **changes: Any) -> Json:
    shown = view(opened_by, state={"values": values})
    return _interaction("view_submission", user) | {"view": shown | changes}


def view(opened_by: str, **changes: Any) -> Json:
    unique = number()
    return {
        "id": f"V{unique:08}",
        "team_id": TEAM,
        "type": "modal",
        "callback_id": "form",
        "private_metadata": opened_by,
        "hash": f"1893517200.h{unique}",
        "blocks": [{"type": "section", "text": {"type": "plain_text", "text": TYPED}}],
        "state": {"values": {}},
        "root_view_id": f"V{unique:08}",
        "previous_view_id": None,
        "app_id": APP,
        "bot_id": "B0BOT",
    } | changes


def command(user: str, /, text: str = "", **changes: Any) -> Json:
    return {
        "token": "no-longer-used",
        "team_id": TEAM,
        "team_domain": "harbour",
        "channel_id": "C0GENERAL",
        "channel_name": "canary",
        "user_id": user,
        "user_name": "canary",
        "command": "/beenthere",
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": "https://slack.invalid/canary",
        "trigger_id": f"{number()}.2.c",
    } | changes


def _interaction(kind: str, user: str) -> Json:
    return {
        "type": kind,
        "user": {"id": user, "username": "canary", "team_id": TEAM},
        "api_app_id": APP,
        "token": "no-longer-used",
        "team": {"id": TEAM, "domain": "harbour"},
        "enterprise": None,
        "is_enterprise_install": False,
        "trigger_id": f"{number()}.2.b",
    }


def _action(action: str, value: str) -> Json:
    return {
        "type": "button",
        "action_id": action,
        "block_id": "b",
        "text": {"type": "plain_text", "text": "A label"},
        "value": value,
        "action_ts": f"1893517300.{number():06}",
    }
