"""What a coordinator can open of groups: which there are, and how far each is.

Nobody is named once it is sent, and nothing says what came of an ask, or of a poll,
but the time that was set.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bot.cards import Button, Fact, Part, Quote, Row, Say, Tone
from bot.events.groups import (
    GroupCancelled,
    GroupConfirmed,
    GroupDiscarded,
    LeadingSought,
)
from bot.forms import Form, Page
from bot.groups.form import entering, is_wish, may_see
from bot.groups.group import Group, GroupStatus
from bot.looks import Look
from bot.pages import no_longer_here
from bot.people import at_desk
from bot.scene import Sight
from bot.wall_clock import day_in

OVER: Final = frozenset({GroupStatus.HELD, GroupStatus.CLOSED})


def groups(sight: Sight, _at: datetime) -> Page:
    if not at_desk(sight.by):
        return no_longer_here()
    rows = [_row(group, sight) for group in sight.groups if _is_listed(group, sight)]
    return Page(
        title="groups-title",
        body=(Say("groups-page"), *(rows or (Say("groups-none"),))),
        buttons=(Button("set-up-group", Look.GROUP, tone=Tone.PRIMARY),),
    )


def _is_listed(group: Group, sight: Sight) -> bool:
    """A draft is its author's own."""
    drafted = group.status is GroupStatus.DRAFTED
    return may_see(sight, group) and not drafted


def _row(group: Group, sight: Sight) -> Row:
    handle = group.handle
    if is_wish(group):
        on = day_in(sight.by.zone, group.drafted_at)
        look = Button("group-look", Look.GROUP, ref=handle)
        return Row((Say("group-wished", {"handle": handle, "on": on}),), (look,))
    return Row((_how_far(group),), tuple(_buttons(group)))


def _how_far(group: Group) -> Say:
    """By what was decided, never by what anybody answered."""
    handle = group.handle
    match group.status:
        case GroupStatus.SEEKING if group.asked is None:
            return Say("group-unfound", {"handle": handle})
        case GroupStatus.SEEKING:
            return Say("group-seeking", {"handle": handle})
        case GroupStatus.POLLING:
            assert group.poll_until is not None, group
            return Say("group-polling", {"handle": handle, "until": group.poll_until})
        case GroupStatus.SET:
            assert group.on is not None, group
            return Say("group-is-set", {"handle": handle, "on": group.on})
        case _ if group.status in OVER:
            return Say("group-over", {"handle": handle})
        case _:
            return Say("group-cancelled", {"handle": handle})


def _buttons(group: Group) -> Iterator[Button]:
    handle = group.handle
    if not group.is_running:
        return
    if group.leads is None and group.asked is None:
        yield Button("group-seek", LeadingSought, ref=handle)
    yield Button("group-move", Look.GROUP_MOVING, ref=handle)
    yield Button("group-cancel", Look.GROUP_CANCELLING, ref=handle, tone=Tone.DANGER)


def group(sight: Sight, at: datetime) -> Form | Page:
    """What they have drafted, to be looked at; else the form."""
    if not at_desk(sight.by):
        return no_longer_here()
    mine = (g for g in sight.groups if g.by == sight.by.id)
    draft = next((g for g in mine if g.status is GroupStatus.DRAFTED), None)
    return entering(sight, at) if draft is None else _preview(draft)


def _preview(draft: Group) -> Page:
    return Page(
        title="group-preview-title",
        body=(
            Say("outreach-preview", {"count": draft.total}),
            *_times(draft),
            *where(draft),
            Say("group-preview-silent"),
            Say("group-preview-voluntary"),
        ),
        buttons=(
            Button("outreach-begin", GroupConfirmed, tone=Tone.PRIMARY),
            Button("outreach-discard", GroupDiscarded),
        ),
    )


def _times(draft: Group) -> Iterator[Part]:
    for on in draft.times:
        yield Fact(Say("group-when"), Say("group-on", {"on": on}))


def where(group: Group) -> Iterator[Part]:
    if group.place:
        yield Fact(Say("group-where"), Quote(group.place))
    else:
        yield Fact(Say("group-where"), Say("group-where-later"))


def cancelling(sight: Sight, _at: datetime) -> Page:
    """Asked once more: others have it in their diaries."""
    group = sight.group
    if group is None or not may_see(sight, group) or not group.is_running:
        return no_longer_here()
    sure = Button(
        "group-cancel-sure", GroupCancelled, ref=group.handle, tone=Tone.DANGER
    )
    said = Say("group-cancelling", {"handle": group.handle})
    return Page(title="group-cancelling-title", body=(said,), buttons=(sure,))
