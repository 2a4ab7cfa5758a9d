"""What a coordinator can open: the desk, and two small forms. Handles only."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.cards import Button, Quote, Row, Say, Tone
from bot.desk.card import foremost, stalled_words, working_hours_left
from bot.events.desk import (
    RequestClosed,
    SearchWidened,
    SupporterAssigned,
    TimeExtended,
)
from bot.forms import Day, Form, Option, Page, People, TimeOfDay, Values, Wrong
from bot.house import dead, directory_of
from bot.looks import Look
from bot.pages import no_longer_here
from bot.people import Person, PersonId, Role, at_desk
from bot.reading import Fresh, day, one, time_of_day
from bot.request import Request, RequestId
from bot.request_status import Status
from bot.scene import Sight
from bot.wall_clock import day_in, earliest

LONGEST_EXTENSION: Final = timedelta(days=14)
MISSING: Final = {"day": "choose-day", "time": "choose-time"}


def may_act(person: Person | None, request: Request) -> bool:
    """Whether the desk is this person's, and this stalled request is not theirs.

    Nobody acts on their own request in another role, nor on one of which they know
    whose it is: because they accepted it once, or because they entered it.
    """
    if person is None or not at_desk(person) or not request.stalls or request.unasked:
        return False
    return person.id not in request.privy


def may_become(seek_by: datetime, request: Request, at: datetime) -> bool:
    """Whether this is a new honest time: later than the one that was named."""
    if request.status is not Status.SEEKING:
        return False
    return max(request.seek_by, at) < seek_by <= at + LONGEST_EXTENSION


def queue(sight: Sight, at: datetime) -> Page:
    if not at_desk(sight.by):
        return no_longer_here()
    rows = tuple(
        _row(request, sight, at) for request in sight.desk if may_act(sight.by, request)
    )
    return Page(
        title="desk",
        body=(Say("desk-page"), *(rows or (Say("desk-empty"),)), *_stale(sight, at)),
        buttons=(
            Button("open-roster", Look.ROSTER),
            Button("open-care", Look.CARE),
            Button("open-training", Look.TRAINING),
            Button("someone-rang", Look.RANG),
            Button("open-groups", Look.GROUPS),
            Button("open-directory", Look.DIRECTORY),
            Button("open-running", Look.RUNNING),
            *_of_the_lead(sight),
        ),
    )


def _of_the_lead(sight: Sight) -> Iterator[Button]:
    if sight.by.has(Role.LEAD):
        yield Button("open-unanswered", Look.UNANSWERED)


def _stale(sight: Sight, at: datetime) -> Iterator[Say]:
    """Whether the directory has entries that nobody has looked at for too long."""
    entries = directory_of(sight.programme, sight.house)
    count = len([*dead(entries, sight.programme, at)])
    if count:
        yield Say("directory-stale", {"count": count})


def _row(request: Request, sight: Sight, at: datetime) -> Row:
    calendar = sight.programme.calendar
    words = stalled_words(request, foremost(request), at, calendar)
    return Row((words,), tuple(_buttons(request)))


def _buttons(request: Request) -> Iterator[Button]:
    """The same for every search, whatever was wished for."""
    handle = request.handle
    yield Button("desk-assign", Look.ASSIGNING, ref=handle)
    if request.status is Status.SEEKING:
        yield Button("desk-widen", SearchWidened, ref=handle)
        yield Button("desk-extend", Look.EXTENDING, ref=handle)
    yield Button("desk-close", Look.DESK_CLOSING, ref=handle, tone=Tone.DANGER)


def assigning(sight: Sight, _at: datetime) -> Form | Page:
    """All active supporters: a list of the eligible would name the clinician by
    who is absent from it. Nothing but the name is shown of anyone."""
    request = sight.request
    if request is None or not may_act(sight.by, request):
        return no_longer_here()
    names = tuple(Option(value=p.id, label=Quote(p.name)) for p in supporters_in(sight))
    return Form(
        title="assign-title",
        intro=(Say("assign-intro", {"handle": request.handle}),),
        fields=(People(name="supporter", label="assign-whom", at_most=1, among=names),),
        send="assign-send",
    )


def read_assigned(
    sight: Sight, values: Values, fresh: Fresh
) -> SupporterAssigned | Wrong:
    picked = PersonId(one(values, "supporter"))
    if picked not in {person.id for person in supporters_in(sight)}:
        return Wrong({"supporter": Say("choose-one")})
    return SupporterAssigned(
        at=fresh.at, by=fresh.by, request=_about(sight), supporter=picked
    )


def extending(sight: Sight, at: datetime) -> Form | Page:
    request = sight.request
    if request is None or not may_act(sight.by, request):
        return no_longer_here()
    if request.status is not Status.SEEKING:
        return no_longer_here()
    today = day_in(sight.by.zone, at)
    hours = working_hours_left(request, at, sight.programme.calendar)
    return Form(
        title="extend-title",
        # Not the time itself: it would tell to the minute when somebody asked.
        intro=(Say("extend-intro", {"handle": request.handle, "hours": hours}),),
        fields=(
            Day(
                name="day",
                label="extend-day",
                earliest=today.isoformat(),
                latest=(today + LONGEST_EXTENSION).isoformat(),
            ),
            TimeOfDay(name="time", label="extend-time"),
        ),
        send="extend-send",
    )


def closing(sight: Sight, _at: datetime) -> Page:
    """Asked once more: somebody else's request ends with it."""
    request = sight.request
    if request is None or not may_act(sight.by, request):
        return no_longer_here()
    handle = request.handle
    sure = Button("desk-close-sure", RequestClosed, ref=handle, tone=Tone.DANGER)
    said = Say("desk-close-page", {"handle": handle})
    return Page(title="desk-close-title", body=(said,), buttons=(sure,))


def read_extended(sight: Sight, values: Values, fresh: Fresh) -> TimeExtended | Wrong:
    on, clock = day(values, "day"), time_of_day(values, "time")
    if on is None or clock is None:
        missing = {"day": on is None, "time": clock is None}
        return Wrong({name: Say(MISSING[name]) for name in missing if missing[name]})
    seek_by = earliest(ZoneInfo(sight.by.zone), on, clock)
    request = sight.request
    if request is not None and not may_become(seek_by, request, fresh.at):
        return Wrong({"day": Say("extend-later")})
    return TimeExtended(
        at=fresh.at, by=fresh.by, request=_about(sight), seek_by=seek_by
    )


def _about(sight: Sight) -> RequestId | None:
    """An act about nothing is answered as one about what is over."""
    return sight.request.id if sight.request else None


def supporters_in(sight: Sight) -> list[Person]:
    active = (p for p in sight.people.values() if p.has(Role.SUPPORTER))
    return sorted(active, key=lambda person: (person.name, person.id))
