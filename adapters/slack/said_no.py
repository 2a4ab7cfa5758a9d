"""Read what became of a call from what the library raised."""

from typing import Any, Final

import aiohttp
from slack_sdk.errors import SlackApiError

from adapters.answers import NEVER_LEFT, seconds_in
from adapters.slack.codes import Code, error_of, meant_by
from adapters.slack.errors import RateLimited, SlackSaidNo

TOO_MANY: Final = 429


def said_no(error: Exception) -> SlackSaidNo:
    match error:
        case SlackSaidNo():
            return error
        case SlackApiError():
            return _in_answer(error.response)
        case _ if isinstance(error, NEVER_LEFT):
            return error_of(Code.NOT_CONNECTED)
        case aiohttp.ClientError() | TimeoutError():
            return error_of(Code.NO_ANSWER)
        case _:
            # The library stumbles over an answer that is not what it expects.
            return error_of(Code.UNREADABLE)


def _in_answer(answer: Any) -> SlackSaidNo:
    """``answer`` is slack_sdk's, or aiohttp's where the body is no JSON."""
    status = _status_of(answer)
    code = _code_in(getattr(answer, "data", None))
    if status == TOO_MANY or (code and code.means is RateLimited):
        limited = code if code and code.means is RateLimited else Code.RATELIMITED
        return error_of(limited, seconds_in(getattr(answer, "headers", {})))
    if status >= 500:
        return error_of(Code.HTTP_FAILED)
    if code is not None:
        return error_of(code)
    # What a proxy or a firewall refuses never came to Slack.
    return error_of(Code.HTTP_REFUSED if status >= 400 else Code.UNREADABLE)


def _status_of(answer: Any) -> int:
    status = getattr(answer, "status_code", getattr(answer, "status", 0))
    return status if isinstance(status, int) else 0


def _code_in(data: Any) -> Code | None:
    if isinstance(data, dict) and data.get("ok") is False:
        return meant_by(data.get("error"))
    return None
