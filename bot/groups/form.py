"""The forms in which a coordinator sets a group up, and moves it.

There is no field for a reason, and none for a name of the group (rule R1).
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.cards import Say
from bot.events.groups import GroupDrafted, GroupMoved
from bot.forms import AnyField, Day, Form, Page, People, Text, TimeOfDay, Values, Wrong
from bot.groups.group import LEAST, MOST, Group, GroupId, GroupStatus, is_ahead
from bot.outreach.page import LINES_TOLD, LIST, LIST_LIMIT
from bot.pages import no_longer_here
from bot.people import PersonId, Standing, at_desk
from bot.reading import Fresh, all_of, day, one, time_of_day
from bot.scene import Sight
from bot.wall_clock import day_in, earliest

DAYS: Final = {
    "day-1": "group-day-1",
    "day-2": "group-day-2",
    "day-3": "group-day-3",
    "day-4": "group-day-4",
}
CLOCKS: Final = {
    "time-1": "group-time-1",
    "time-2": "group-time-2",
    "time-3": "group-time-3",
    "time-4": "group-time-4",
}
NEEDED: Final = 2
"""Times to choose between."""
LATEST: Final = timedelta(days=60)
PLACE_LIMIT: Final = 300


def entering(sight: Sight, at: datetime) -> Form:
    wished = sight.group if sight.group and is_wish(sight.group) else None
    people = () if wished is None else tuple(m.person for m in wished.members)
    return Form(
        title="group-title",
        intro=(Say("group-intro"), Say("group-intro-times")),
        fields=(
            People(
                name="colleagues",
                label="group-people",
                hint="group-people-hint",
                optional=True,
                at_most=MOST,
                chosen=people,
            ),
            Text(
                name=LIST,
                label="outreach-list",
                hint="group-list-hint",
                optional=True,
                limit=LIST_LIMIT,
            ),
            *_times(sight, at),
            place_field(""),
        ),
        send="group-send",
    )


def is_wish(group: Group) -> bool:
    return group.status is GroupStatus.WISHED


def _times(sight: Sight, at: datetime) -> Iterator[AnyField]:
    soonest = day_in(sight.by.zone, at + sight.programme.policy.group_notice * 2)
    latest = day_in(sight.by.zone, at + LATEST)
    for n, (name, clock) in enumerate(zip(DAYS, CLOCKS, strict=True)):
        yield Day(
            name=name,
            label=DAYS[name],
            optional=n >= NEEDED,
            earliest=soonest.isoformat(),
            latest=latest.isoformat(),
        )
        yield TimeOfDay(name=clock, label=CLOCKS[clock], optional=n >= NEEDED)


def place_field(written: str) -> Text:
    return Text(
        name="place",
        label="group-place",
        hint="group-place-hint",
        optional=True,
        limit=PLACE_LIMIT,
        written=written,
    )


def read_group(sight: Sight, values: Values, fresh: Fresh) -> GroupDrafted | Wrong:
    people = _people(sight, values)
    times, wrong = _read_times(sight, values, fresh.at)
    wrong |= dict(_wrong_people(sight, people))
    if wrong:
        return Wrong(wrong)
    return GroupDrafted(
        at=fresh.at,
        by=fresh.by,
        request=sight.group.id if sight.group and is_wish(sight.group) else None,
        group=GroupId(fresh.request),
        handle=fresh.handle,
        people=people,
        times=times,
        place=_place(values),
    )


def _place(values: Values) -> str:
    return one(values, "place")[:PLACE_LIMIT]


def _people(sight: Sight, values: Values) -> tuple[PersonId, ...]:
    """Who can be reached at all, each once. Nobody is of a team that they set up."""
    return tuple(p for p in named(sight, values) if p != sight.by.id)


def named(sight: Sight, values: Values) -> tuple[PersonId, ...]:
    picked = (sight.people.get(PersonId(p)) for p in all_of(values, "colleagues"))
    here = [p.id for p in picked if p is not None and p.standing is Standing.MEMBER]
    pasted = sight.listed.people if sight.listed else ()
    return tuple(dict.fromkeys((*here, *pasted)))


def _wrong_people(
    sight: Sight, people: tuple[PersonId, ...]
) -> Iterator[tuple[str, Say]]:
    unknown = sight.listed.unknown if sight.listed else ()
    if unknown:
        told = ", ".join(map(str, unknown[:LINES_TOLD]))
        more = max(0, len(unknown) - LINES_TOLD)
        yield LIST, Say("outreach-lines-unknown", {"lines": told, "more": more})
    elif not LEAST <= len(people) <= MOST:
        yield "colleagues", Say("group-how-many", {"least": LEAST, "most": MOST})


def _read_times(
    sight: Sight, values: Values, at: datetime
) -> tuple[tuple[datetime, ...], dict[str, Say]]:
    times: list[datetime] = []
    wrong: dict[str, Say] = {}
    for n, (name, clock) in enumerate(zip(DAYS, CLOCKS, strict=True)):
        on, wall = day(values, name), time_of_day(values, clock)
        if on is not None and wall is not None:
            time = earliest(ZoneInfo(sight.by.zone), on, wall)
            wrong |= _wrong_time(name, time, sight, at)
            times.append(time)
        elif on is not None or n < NEEDED:
            wrong |= {name: Say("choose-day")} if on is None else {}
            wrong |= {clock: Say("choose-time")} if wall is None else {}
    return tuple(dict.fromkeys(times)), wrong


def _wrong_time(
    name: str, time: datetime, sight: Sight, at: datetime
) -> dict[str, Say]:
    if is_ahead(time, sight.programme.policy, at) and time <= at + LATEST:
        return {}
    return {name: Say("group-times-ahead")}


def moving(sight: Sight, at: datetime) -> Form | Page:
    """Where, and once it is set when as well."""
    group = sight.group
    if group is None or not may_see(sight, group) or not group.is_running:
        return no_longer_here()
    return Form(
        title="group-moving-title",
        intro=(Say("group-moving-intro", {"handle": group.handle}),),
        fields=(*_when(sight, group, at), place_field(group.place)),
        send="group-moving-send",
    )


def may_see(sight: Sight, group: Group) -> bool:
    """Nobody looks after a group that they are in."""
    return at_desk(sight.by) and not group.is_in(sight.by.id)


def _when(sight: Sight, group: Group, at: datetime) -> Iterator[AnyField]:
    if group.on is None:
        return
    zone = ZoneInfo(sight.by.zone)
    local = group.on.astimezone(zone)
    yield Day(
        name="day",
        label="group-day",
        chosen=local.date().isoformat(),
        earliest=day_in(sight.by.zone, at).isoformat(),
        latest=day_in(sight.by.zone, at + LATEST).isoformat(),
    )
    yield TimeOfDay(name="time", label="group-time", chosen=f"{local:%H:%M}")


def read_moved(sight: Sight, values: Values, fresh: Fresh) -> GroupMoved | Wrong:
    group = sight.group
    about = None if group is None else group.id
    if group is None or group.on is None or "day" not in values:
        # Its time may have been set while the form, without one, was open.
        on_ = fresh.at if group is None or group.on is None else group.on
        return GroupMoved(
            at=fresh.at, by=fresh.by, request=about, on=on_, place=_place(values)
        )
    on, wall = day(values, "day"), time_of_day(values, "time")
    if on is None or wall is None:
        return Wrong({"day": Say("choose-day")})
    time = earliest(ZoneInfo(sight.by.zone), on, wall)
    if not fresh.at < time <= fresh.at + LATEST:
        return Wrong({"day": Say("group-still-ahead")})
    return GroupMoved(
        at=fresh.at, by=fresh.by, request=about, on=time, place=_place(values)
    )
