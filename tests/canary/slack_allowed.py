"""Who may be shown which canary in Slack, and where: a modal to the right person only.

1. A message and a home name nobody; whose chat it is stands in Slack's own argument.
2. In a modal somebody's words and name stand in plain or rich text, in a field of
   their own, or as an account that Slack itself draws. Nothing that Slack would parse.
3. Who may read whose is the same as everywhere (``allowed.may``).
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tests.canary import people
from tests.canary.allowed import NAMED_BY, TITLES, Place, may, texts
from tests.canary.birds import Found, Watch
from tests.canary.people import MEANS, One
from tests.canary.ward import ROOT_KEY, Heard
from tests.slack.fake import BOT_TOKEN
from tests.slack.fake_post import SECRET

Json = dict[str, Any]

SECRETS: Final = Watch(words=[BOT_TOKEN, SECRET], keys=[bytes.fromhex(ROOT_KEY)])
WATCH: Final = Watch(words=[people.RARE_ZONE, BOT_TOKEN, SECRET])
WHOSE: Final = (("channel",), ("user_id",), ("user",))
UNPARSED: Final = ("plain_text", "text")
"""What holds a text that Slack does not read: an object of its own, or a rich text's."""
FIELDS: Final = ("initial_value", "value", "initial_users")


def misplaced(heard: Heard) -> Iterator[str]:
    """The canaries that this call, or this answer, should not have held."""
    sent = heard.body
    view = sent.get("view") if isinstance(sent, dict) else None
    title = _title(view) if isinstance(view, dict) else ""
    for place, kind, text in texts(sent):
        for found in WATCH.look("text", text.encode()):
            if _is_their_own(place, found, heard):
                continue
            if not (title and _may(found, place, kind, title, heard)):
                where = ".".join(map(str, place))
                yield f"{heard.path} to {heard.viewer}: {title}: {where}: {found}"


def _is_their_own(place: Place, found: Found, heard: Heard) -> bool:
    theirs = heard.viewer != "nobody" and found.canary == One(heard.viewer).user
    return place in WHOSE and theirs


def _may(found: Found, place: Place, kind: str, title: str, heard: Heard) -> bool:
    if found.form != "as it is" or "private_metadata" in place:
        return False
    if "initial_users" in place:
        named = NAMED_BY.get(heard.viewer, ())
        return MEANS.get(found.canary, ("", ""))[1] in named
    unparsed = (kind in UNPARSED and place[-1] == "text") or place[-1] in FIELDS
    return unparsed and may(found.canary, place, title, heard)


def _title(view: Mapping[str, Any]) -> str:
    drawn = view.get("title")
    named = drawn.get("text", "") if isinstance(drawn, dict) else ""
    return TITLES.get(named, "") if view.get("type") == "modal" else ""
