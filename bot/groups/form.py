"""The forms in which a coordinator sets a group up, and moves it.

There is no field for a reason, and none for a name of the group (rule R1).
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.cards import Say
from bot.forms import AnyField, Day, Form, Page, People, Text, TimeOfDay
from bot.groups.group import MOST, Group, GroupStatus
from bot.outreach.page import LIST, LIST_LIMIT
from bot.pages import no_longer_here
from bot.people import at_desk
from bot.scene import Sight
from bot.wall_clock import day_in

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
