"""Everything that can be opened, by everyone, for each platform to draw."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.drill import Drill, Drilled, DrillStatus, Part
from bot.entries import EntryId
from bot.flows import LOOKS
from bot.forms import Form, Page
from bot.groups.group import Group, GroupId, GroupStatus, Member
from bot.groups.leading import Leading, LeadingStatus
from bot.house import House
from bot.lived import LIVED
from bot.looks import Look
from bot.outreach.rounds import (
    Approach,
    ApproachId,
    ApproachStatus,
    Round,
    RoundId,
    RoundStatus,
    Way,
)
from bot.people import Person, PersonId, Role
from bot.request import Handle, Request, RequestId
from bot.request_status import Stall
from bot.scene import Around, Sight
from bot.supporter import Away, Load, Supporter
from bot.training import Ending, Kind, Training
from bot.willing import Asked, Said, Willing
from tests.bot.staff import (
    CORA,
    DANA,
    DAY,
    EVE,
    EVERYONE,
    LEE,
    MONDAY,
    PROGRAMME,
    REQUEST,
    SAM,
    SETTINGS,
    STUCK,
    closed,
    in_contact,
    load,
    offered,
    person,
    sight,
    taken,
)

ALL_HATS: Final = person(
    "ana",
    *Role,
    languages=("en",),
    profession="nurse",
    specialty="theatre",
    unit="ward 2",
    seniority="senior",
    manager=EVE.id,
    trained_on=date(2029, 5, 1),
    valid_until=date(2031, 5, 1),
    training=tuple(Training(kind=kind, trained_on=date(2029, 5, 1)) for kind in Kind),
    endings=(Ending(kind=Kind.PEER_SUPPORT, on=date(2031, 5, 1), told=60),),
    willing=Willing(next_on=date(2031, 5, 1), asked=Asked.NOT_HEARD, said=Said.PAUSE),
    debrief_on=MONDAY.date(),
    cap=3,
    greeted="2026-11",
    on_roster=True,
)
UNNAMED: Final = replace(DANA, name="")
STATES: Final = (
    None,
    STUCK,
    REQUEST.stalled(Stall.UNREACHABLE),
    offered(STUCK),
    taken(),
    replace(taken(), called="Carol Brook", entered_by=CORA.id),
    replace(taken(), concern=SAM.id),
    in_contact(),
    closed(),
)
"""What somebody asked, held, or has at the desk."""
SETTLED: Final = (
    SETTINGS,
    replace(SETTINGS, paused_until=MONDAY + 9 * DAY),
    replace(SETTINGS, away=Away(since=MONDAY, until=MONDAY + 9 * DAY)),
    replace(SETTINGS, paused_until=MONDAY + 362 * DAY),
    replace(SETTINGS, lived=frozenset(LIVED), not_for=frozenset({EVE.id})),
)
LOADS: Final = (
    None,
    load(asked=REQUEST.id, months=(("2030-01", 2),)),
    load(holding=(REQUEST.id,), last_asked_on=date(2030, 1, 3)),
    load(rests_until=MONDAY + timedelta(days=3)),
)
DRAFT: Final = Round(
    id=RoundId("r"),
    by=ALL_HATS.id,
    way=Way.SUPPORTER_FIRST,
    kind="lawsuit-or-complaint",
    total=12,
    drafted_at=MONDAY,
)
RUNNING: Final = tuple(
    replace(DRAFT, status=RoundStatus.RUNNING, processed=done) for done in (0, 7, 12)
)
UNASKED: Final = replace(REQUEST, unasked=True)
LAPSED: Final = replace(SAM, valid_until=date(2029, 1, 1))
SILENT: Final = Willing(next_on=date(2031, 5, 1), asked=Asked.NOT_HEARD)
MANY: Final = {
    (
        one := replace(
            LAPSED, id=PersonId(f"p-{n:02}"), name=f"Person {n}", willing=SILENT
        )
    ).id: one
    for n in range(32)
}
"""More than a page has room for."""


def everything() -> Iterator[tuple[Look, Form | Page]]:
    for seen in sights():
        for look, shown in LOOKS.items():
            yield look, shown(seen, MONDAY)


def sights() -> Iterator[Sight]:
    people = EVERYONE | {ALL_HATS.id: ALL_HATS}
    for by in (*people.values(), LAPSED):
        for about in STATES:
            yield _sight(by, about, people)
    yield from _settled(people)
    yield from _known_otherwise(people)
    yield from _choosing(people)
    yield from _willing(people)
    yield from _reaching_out(people)
    yield from _together(people)
    yield from _further_help(people)
    yield from _paused(people)
    yield from _drilled(people)
    yield _sight(LEE, replace(STUCK, told=(CORA.id, LEE.id)), people)
    yield from _one_entry(people)


def _settled(people: dict[str, Person]) -> Iterator[Sight]:
    for settled in SETTLED:
        for carried in LOADS:
            yield replace(_sight(SAM, taken(), people), supporter=settled, load=carried)


def _known_otherwise(people: dict[str, Person]) -> Iterator[Sight]:
    yield _sight(SAM, taken(), people | {DANA.id: UNNAMED})
    yield _sight(replace(DANA, speaks="de"), None, people)
    yield _sight(CORA, None, people | MANY)


def _choosing(people: dict[str, Person]) -> Iterator[Sight]:
    """Where the programme publishes who its supporters are."""
    chosen = replace(REQUEST, wishes=replace(REQUEST.wishes, first=SAM.id))
    for about in (None, chosen):
        seen = _sight(DANA, about, people)
        house = replace(seen.programme, publishes_supporters=True)
        yield replace(seen, programme=house)


def _willing(people: dict[str, Person]) -> Iterator[Sight]:
    for asked, said in zip((*Asked, Asked.ONCE), Said, strict=True):
        willing = Willing(next_on=date(2031, 5, 1), asked=asked, said=said)
        yield _sight(replace(SAM, willing=willing), None, people)
    yield replace(
        _sight(SAM, None, people),
        supporter=replace(SETTINGS, seldom=True),
        load=load(last_asked_on=MONDAY.date()),
    )


def _further_help(people: dict[str, Person]) -> Iterator[Sight]:
    """Passed on, and what is said of it in the end."""
    yield replace(_sight(DANA, taken(), people), earlier=1)
    yield replace(_sight(CORA, None, people), entry=EntryId("file-1"))
    for passed in ("file-1", "gone"):
        about = replace(taken(), passed_on=(EntryId(passed),))
        yield _sight(DANA, about, people)


def _paused(people: dict[str, Person]) -> Iterator[Sight]:
    paused = House(paused_since=MONDAY)
    for by in (DANA, CORA, LEE):
        yield replace(_sight(by, None, people), house=paused)
    yield replace(_sight(ALL_HATS, None, people), house=paused, rounds=(DRAFT,))


def _drilled(people: dict[str, Person]) -> Iterator[Sight]:
    drilled = Drilled(ended_at=MONDAY, supporters=120, here=87, soon=42, unreachable=3)
    part = Part(
        supporter=SAM.id,
        status=DrillStatus.REMINDED,
        asked_at=MONDAY,
        remind_at=MONDAY,
        here_at=MONDAY,
    )
    lost = replace(part, status=DrillStatus.UNREACHABLE)
    running = Drill(by=CORA.id, begun_at=MONDAY, ends_at=MONDAY + DAY, parts=(lost,))
    for by in (CORA, LEE, SAM):
        for house in (House(drilled=drilled), House(drill=running)):
            yield replace(_sight(by, None, people), house=house)


def _one_entry(people: dict[str, Person]) -> Iterator[Sight]:
    """Further help of one kind only: checked long ago, and today."""
    few = replace(PROGRAMME, resources=PROGRAMME.resources[:1])
    yield replace(_sight(CORA, None, people), programme=few)
    fresh = replace(few.resources[0], checked_on=MONDAY.date())
    few = replace(few, resources=(fresh,))
    yield replace(_sight(CORA, None, people), programme=few)


def _reaching_out(people: dict[str, Person]) -> Iterator[Sight]:
    for rounds in ((DRAFT,), (replace(DRAFT, kind="our-own", total=1),), RUNNING):
        for by in (ALL_HATS, DANA):
            yield replace(_sight(by, None, people), rounds=rounds)
    for about in (offered(UNASKED), taken(UNASKED)):
        yield _sight(SAM, about, people)
    approach = Approach(
        id=ApproachId("r-0"),
        round=DRAFT.id,
        colleague=DANA.id,
        status=ApproachStatus.DECLINED,
    )
    yield replace(_sight(DANA, None, people), around=Around(approaches=(approach,)))


def _together(people: dict[str, Person]) -> Iterator[Sight]:
    """A group as each of those in it, and the office, finds it on its way."""
    for group in groups():
        for who in (CORA.id, DANA.id, SAM.id, EVE.id):
            by = people[who]
            yield replace(_sight(by, None, people), group=group, groups=(group,))


def groups() -> Iterator[Group]:
    on = MONDAY + 7 * DAY
    draft = Group(
        id=GroupId(RequestId("g")),
        handle=Handle("K-9RX"),
        by=CORA.id,
        total=6,
        members=(
            Member(person=DANA.id, suits=(on,), comes=True),
            Member(person=EVE.id),
        ),
        times=(on, on + DAY),
        place="Room 7",
        policy=PROGRAMME.policy,
        drafted_at=MONDAY,
    )
    asked = Leading(facilitator=SAM.id, answer_by=MONDAY + DAY)
    leads = asked.became(LeadingStatus.LEADS)
    yield draft
    yield replace(draft, status=GroupStatus.WISHED, by=None)
    yield replace(draft, status=GroupStatus.SEEKING)
    yield replace(draft, status=GroupStatus.SEEKING, asks=(asked,))
    led = replace(draft, asks=(leads,), poll_until=MONDAY + 3 * DAY)
    yield replace(led, status=GroupStatus.POLLING)
    for status in (GroupStatus.SET, GroupStatus.HELD, GroupStatus.CANCELLED):
        yield replace(led, status=status, on=on)
    yield replace(led, status=GroupStatus.SET, on=on, place="")


def _sight(by: Person, about: Request | None, people: dict[str, Person]) -> Sight:
    some = () if about is None else (about,)
    own = about if about is not None and about.asker == by.id else None
    supporter: Supporter | None = None
    carried: Load | None = None
    if by.has(Role.SUPPORTER):
        supporter, carried = SETTINGS, load()
    return sight(
        by,
        own=own,
        request=about,
        holding=some,
        desk=some,
        supporter=supporter,
        load=carried,
        people=people,
    )
