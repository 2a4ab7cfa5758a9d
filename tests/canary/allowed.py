"""Who may be sent which canary: the right person, in the right place, and no other.

1. The chat service's own directory has everyone's account, name and unit; whoever
   picks a colleague in a form sees it.
2. One's own page shows what is kept about oneself.
3. Who asked and how to reach them opens for the supporter who said yes, and only there.
4. The desk picks from the names of all supporters, and mends what it entered itself;
   the lead reads about whom a concern is.
"""

from collections.abc import Iterator
from typing import Any, Final

from tests.canary import people
from tests.canary.birds import SUNG, Watch, canary
from tests.canary.people import ASKER, COORDINATORS, MEANS, SUPPORTERS, One
from tests.canary.walk import MALFORMED
from tests.canary.ward import WORDS, Heard

Place = tuple[Any, ...]
Placed = tuple[Place, str, str]

TITLES: Final = {
    WORDS.text(name): name
    for name in (
        *("ask-title", "change-title", "settings-title", "my-data", "export-title"),
        *("who-and-how-title", "assign-title", "concern-title"),
        *("rang-title", "outreach-title", "group-title", "group-preview-title"),
    )
}
REACHES: Final = {
    canary("reach"): ASKER,
    canary("reach again"): ASKER,
    **{canary(f"reach of {one.nick}"): one.nick for one in people.UNLISTED},
}
BY_THE_DESK: Final = {
    canary(entered)
    for entered in ("caller", "reach of a caller", "nobody listed", "place")
}
"""What a coordinator enters for others: it stands in their own form, to be mended,
and where they look at it once more."""
PICKED_BY_THE_DESK: Final = (*people.INVOLVED, people.CUSTODIAN)
NAMED_BY: Final = {ASKER: (people.NAMED,), SUPPORTERS[0]: (COORDINATORS[0],)}
DIRECTORY: Final = ("name", "profession", "unit")
OWN: Final = ("my-data", "export-title")
WATCH: Final = Watch(words=[people.RARE_ZONE])


def misplaced(heard: Heard) -> Iterator[str]:
    """The canaries that this answer should not have held."""
    where = f"{heard.path} to {heard.viewer}"
    if WATCH.look("headers", heard.headers):
        yield f"{where}: in a header"
    body = heard.body
    if not isinstance(body, dict):
        found = WATCH.look("body", heard.raw)
        back = {MALFORMED} if heard.path == "wire" else set()
        yield from (f"{where}: {one}" for one in found if one.canary not in back)
        return
    title = _title(body)
    for place, _, text in texts(body):
        for found in WATCH.look("text", text.encode()):
            if found.form != "as it is" or not may(found.canary, place, title, heard):
                yield f"{where}: {title}: {'.'.join(map(str, place))}: {found}"


def may(sung: str, place: Place, title: str, heard: Heard) -> bool:
    if heard.path == "/api/people":
        return _is_directory(sung, place)
    if sung == One(heard.viewer).user:
        # The page's own address, by which it knows whose chat this is.
        return place[-1] in ("person", sung) or title in OWN
    kind, whose = MEANS.get(sung, ("", ""))
    match title:
        case "my-data" | "export-title":
            return _is_own(sung, kind, whose, heard)
        case "ask-title" | "change-title" | "settings-title":
            return _is_in_form(sung, kind, place, title, heard)
        case "who-and-how-title" if heard.viewer == heard.keeper:
            return _is_who_and_how(sung, kind, whose)
        case "assign-title":
            picks = kind == "name" and whose in SUPPORTERS
            return picks and heard.viewer in COORDINATORS
        case "concern-title":
            supports = kind == "name" and whose in SUPPORTERS
            return supports and heard.viewer in (people.LEAD, people.CUSTODIAN)
        case "rang-title" | "outreach-title" | "group-title" | "group-preview-title":
            return heard.viewer in COORDINATORS and _is_of_the_desk(sung, kind, whose)
        case _:
            return False


def _is_of_the_desk(sung: str, kind: str, whose: str) -> bool:
    if sung in BY_THE_DESK or [sung] == SUNG.findall(people.TONGUE):
        return True
    return kind in ("name", "account") and whose in PICKED_BY_THE_DESK


def _is_directory(sung: str, place: Place) -> bool:
    if place[-1] == "zone":
        return sung == people.RARE_ZONE
    kinds = {"id": ("account",), "name": ("name",), "about": DIRECTORY}
    return MEANS.get(sung, ("",))[0] in kinds.get(place[-1], ())


def _is_own(sung: str, kind: str, whose: str, heard: Heard) -> bool:
    if sung in (people.RARE_ZONE, *REACHES):
        return heard.viewer == REACHES.get(sung, ASKER)
    if SUNG.findall(people.TONGUE) == [sung] or whose == heard.viewer:
        return True
    # One's manager, whom one named, and who said yes to oneself.
    named = (people.LEAD, people.CUSTODIAN, *NAMED_BY.get(heard.viewer, ()))
    return kind == "name" and (whose in named or whose == heard.keeper)


def _is_in_form(sung: str, kind: str, place: Place, title: str, heard: Heard) -> bool:
    if sung in REACHES:
        return title == "change-title" and heard.viewer == REACHES[sung]
    if SUNG.findall(people.TONGUE) == [sung]:
        return True
    return kind in DIRECTORY and "options" in place


def _is_who_and_how(sung: str, kind: str, whose: str) -> bool:
    if sung in (people.RARE_ZONE, *REACHES) or [sung] == SUNG.findall(people.TONGUE):
        return True
    return (kind, whose) == ("name", ASKER)


def _title(body: dict[str, Any]) -> str:
    dialog = body.get("dialog")
    shown = dialog if isinstance(dialog, dict) else {}
    return TITLES.get(shown.get("title", ""), "")


def texts(value: Any, place: Place = (), kind: str = "") -> Iterator[Placed]:
    """Every text and every name: where it stands, in what kind of object, and what."""
    match value:
        case str():
            yield place, kind, value
        case dict():
            for name, inner in value.items():
                yield (*place, name), "", name
                yield from texts(inner, (*place, name), str(value.get("type", "")))
        case list():
            for number, inner in enumerate(value):
                yield from texts(inner, (*place, number), kind)
        case _:
            pass
