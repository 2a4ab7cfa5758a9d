"""What a facilitator opens: which group, when, and for how many at most.

Names are not needed to lead it, and are not shown. How many were asked is no secret;
how many come is nobody's to know before they are there.
"""

from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.cards import Button, Fact, Part, Say
from bot.events.groups import GroupRecordLeft, LeadingAgreed, LeadingLeft
from bot.forms import Choice, Choices, Form, Option, Page, Values, Wrong
from bot.groups.group import Group, GroupStatus, to_be_asked
from bot.groups.invited_page import ticked, time_options
from bot.groups.page import where
from bot.groups.record import Afterwards, Format, GroupRecord, Heads
from bot.pages import no_longer_here
from bot.reading import Fresh, chosen
from bot.scene import Sight

KINDS: Final[dict[str, type[StrEnum]]] = {
    "heads": Heads,
    "format": Format,
    "afterwards": Afterwards,
}


def leading(sight: Sight, at: datetime) -> Form | Page:
    group = sight.group
    if group is None or not group.is_running:
        return no_longer_here()
    if group.leads == sight.by.id:
        return _mine(group)
    if group.asked is None or group.asked.facilitator != sight.by.id:
        return no_longer_here()
    times = _to_lead(group, at)
    return _asked(group, times) if times else no_longer_here()


def _to_lead(group: Group, at: datetime) -> tuple[datetime, ...]:
    """Those that are still to be chosen from; the one, where it is set."""
    match group.status:
        case GroupStatus.SEEKING:
            return to_be_asked(group.times, group.policy, at)[0]
        case GroupStatus.POLLING:
            return group.times
        case _:
            return () if group.on is None else (group.on,)


def _asked(group: Group, times: tuple[datetime, ...]) -> Form:
    return Form(
        title="leading-title",
        intro=(Say("leading-what"), *_which(group)),
        fields=(
            Choices(
                name="times",
                label="leading-times",
                hint="leading-times-hint",
                options=time_options(times),
            ),
        ),
        send="leading-send",
    )


def _which(group: Group) -> tuple[Part, ...]:
    return (
        Fact(Say("leading-group"), Say("kept-value", {"value": group.handle})),
        Fact(Say("leading-heads"), Say("leading-at-most", {"count": group.total})),
    )


def _mine(group: Group) -> Page:
    when: tuple[Part, ...] = (Say("leading-when-later"),)
    if group.on is not None:
        on = Fact(Say("group-when"), Say("group-on", {"on": group.on}))
        when = (on, *where(group))
    left = Button("leading-left", LeadingLeft, ref=group.handle)
    return Page(
        title="leading-title",
        body=(*_which(group), *when, Say("leading-what")),
        buttons=(left,),
    )


def read_agreed(sight: Sight, values: Values, fresh: Fresh) -> LeadingAgreed | Wrong:
    group = sight.group
    about = None if group is None else group.id
    times = () if group is None else ticked(_to_lead(group, fresh.at), values)
    if group is not None and not times and group.is_running:
        return Wrong({"times": Say("choose-some")})
    return LeadingAgreed(at=fresh.at, by=fresh.by, request=about, times=times)


def leaving_record(sight: Sight, _at: datetime) -> Form | Page:
    group = sight.group
    if group is None or group.leads != sight.by.id:
        return no_longer_here()
    if group.status is not GroupStatus.HELD:
        return no_longer_here()
    return Form(
        title="group-record-title",
        intro=(Say("group-record-intro"),),
        fields=tuple(_choice(name, kind) for name, kind in KINDS.items()),
        send="record-send",
    )


def _choice(name: str, kind: type[StrEnum]) -> Choice:
    options = tuple(
        Option(value=v.value, label=Say(f"group-record-{name}-{v}")) for v in kind
    )
    return Choice(name=name, label=f"group-record-{name}", options=options)


def read_group_record(
    sight: Sight, values: Values, fresh: Fresh
) -> GroupRecordLeft | Wrong:
    missing = [n for n, kind in KINDS.items() if not chosen(values, n, tuple(kind))]
    if missing:
        return Wrong({name: Say("choose-one") for name in missing})
    record = GroupRecord(
        heads=Heads(values["heads"][0]),
        format=Format(values["format"][0]),
        afterwards=Afterwards(values["afterwards"][0]),
    )
    about = sight.group.id if sight.group else None
    return GroupRecordLeft(at=fresh.at, by=fresh.by, request=about, record=record)
