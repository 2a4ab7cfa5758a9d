"""Who may be shown which canary in Teams, and where: a dialog to the right person only.

1. A message and a card name nobody; whose chat it is stands in the way to it, and in
   the parts of an activity that Teams itself reads.
2. In a dialog somebody's words and name stand in a run of text, in a field of their
   own, or among what a field offers. Nothing that Teams would parse.
3. Who may read whose is the same as everywhere (``allowed.may``).
"""

from collections.abc import Iterator
from typing import Any, Final

from tests.canary import people
from tests.canary.allowed import NAMED_BY, TITLES, Place, may, texts
from tests.canary.birds import Found, Watch, canary
from tests.canary.people import ASKER, MEANS
from tests.canary.teams_ward import SERVICE, TENANT
from tests.canary.walk import WISHES
from tests.canary.ward import ROOT_KEY, Heard
from tests.teams.fake_entra import PASSWORD

Json = dict[str, Any]

SIGN_IN: Final = "sign in"
SECRETS: Final = Watch(words=[PASSWORD], keys=[bytes.fromhex(ROOT_KEY)])
WATCH: Final = Watch(words=[people.RARE_ZONE, PASSWORD])
OWN: Final = (
    ("path",),
    ("body", "recipient", "id"),
    ("body", "conversation", "id"),
    ("body", "members", 0, "id"),
)
OF_US_ALL: Final = {
    canary("moment"): (("path",), ("body", "id")),
    SERVICE: (("path",),),
    canary("nobody"): (("body", "members", 0, "id"),),
    TENANT: (
        ("path",),
        ("body", "tenantId"),
        ("body", "channelData", "tenant", "id"),
    ),
}
"""What is no person's: which message it is, where the connector is, the tenant, and an
account that Teams is asked about because somebody made it up."""
WRONG: Final = {canary("nobody"), *(canary(f"wrong {name}") for name in WISHES)}
"""What the asker entered and has to mend: it stands in their form once more."""


def misplaced(heard: Heard) -> Iterator[str]:
    """The canaries that this call, or this answer, should not have held."""
    sent = heard.body
    title = _title(sent)
    for place, kind, text in texts(sent):
        for found in WATCH.look("text", text.encode()):
            if _is_the_way(place, found, heard):
                continue
            if not (title and _may(found, place, kind, title, heard)):
                where = ".".join(map(str, place))
                yield f"{heard.path} to {heard.viewer}: {title}: {where}: {found}"


def _is_the_way(place: Place, found: Found, heard: Heard) -> bool:
    if heard.path == SIGN_IN and place == ("body",):
        return found.canary == PASSWORD
    theirs = {canary(f"{kind} of {heard.viewer}") for kind in ("account", "id", "chat")}
    own = heard.viewer != "nobody" and found.canary in theirs and place in OWN
    return own or place in OF_US_ALL.get(found.canary, ())


def _may(found: Found, place: Place, kind: str, title: str, heard: Heard) -> bool:
    sung = found.canary
    if found.form != "as it is":
        return False
    if place[-1] == "value" and sung in WRONG:
        return heard.viewer == ASKER
    if "choices" in place or place[-1] == "value":
        what, whose = MEANS.get(sung, ("", ""))
        named = whose in NAMED_BY.get(heard.viewer, ())
        drawn = place[-1] == "value" or what in ("", "name")
        return drawn and (named or may(sung, (*place, "options"), title, heard))
    unparsed = kind == "TextRun" and place[-1] == "text"
    return unparsed and may(sung, place, title, heard)


def _title(sent: Any) -> str:
    match sent:
        case {"task": {"value": {"title": str(named)}}}:
            return TITLES.get(named, "")
        case _:
            return ""
