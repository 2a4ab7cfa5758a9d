"""Read what a coordinator entered of a group: for whom, when, and where."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cards import Say
from bot.events.groups import GroupDrafted, GroupMoved
from bot.forms import Values, Wrong
from bot.groups.form import CLOCKS, DAYS, LATEST, NEEDED, PLACE_LIMIT, is_wish
from bot.groups.group import LEAST, MOST, GroupId, is_ahead
from bot.outreach.page import LINES_TOLD, LIST
from bot.people import PersonId, Standing
from bot.reading import Fresh, all_of, day, one, time_of_day
from bot.scene import Sight
from bot.wall_clock import earliest


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
