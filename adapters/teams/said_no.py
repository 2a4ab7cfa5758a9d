"""Read what became of a call from its answer, or from what was raised instead.

Teams tells its reason in several places: ``error.code``, ``errorCode``, ``subCode``, and
a JSON text within a ``message``. All are looked at, for a code on our list; nothing
else that stands there is kept.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Final

import aiohttp

from adapters.answers import NEVER_LEFT, seconds_in
from adapters.teams.errors import BY_STATUS, KNOWN, Code, TeamsSaidNo, error_of

TOO_MANY: Final = 429
CODES: Final = ("subCode", "errorCode", "code")
WITHIN: Final = ("error", "innerHttpError", "innererror", "body", "message")
DEEPEST: Final = 4


def raised(error: Exception) -> TeamsSaidNo:
    """What it means that a call ended like this, without an answer."""
    if isinstance(error, TeamsSaidNo):
        return error
    if isinstance(error, NEVER_LEFT):
        return error_of(Code.NOT_CONNECTED)
    if isinstance(error, aiohttp.ClientError | OSError):
        return error_of(Code.NO_ANSWER)
    return error_of(Code.UNREADABLE)


def refused(status: int, headers: Mapping[str, str], body: object) -> TeamsSaidNo:
    """``body`` is JSON, or None where the answer has none that can be read."""
    if status == TOO_MANY:
        return error_of(Code.THROTTLED, seconds_in(headers))
    if status >= 500:
        return error_of(Code.HTTP_FAILED)
    if body is None and status not in {401, 412, 413}:
        # What a proxy or a firewall refuses never came to Teams.
        return error_of(Code.HTTP_REFUSED)
    named = next(_codes(body, DEEPEST), None)
    return error_of(named or BY_STATUS.get(status, Code.HTTP_REFUSED))


def _codes(found: object, depth: int) -> Iterator[Code]:
    if isinstance(found, str) and found.lstrip().startswith("{"):
        found = _json(found)
    if not isinstance(found, dict) or depth == 0:
        return
    # The innermost says most.
    for name in WITHIN:
        yield from _codes(found.get(name), depth - 1)
    for name in CODES:
        said = found.get(name)
        if isinstance(said, str) and said in KNOWN:
            yield KNOWN[said]


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
