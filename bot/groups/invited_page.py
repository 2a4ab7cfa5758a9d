"""What one of a care team opens: which times there are, then where and when.

It says what this is: voluntary, and no cure. Nothing on it is about anybody else.
"""

from datetime import datetime

from bot.cards import Button, Fact, Say
from bot.events.groups import ComingAfterAll, InvitationDeclined, TimesAnswered
from bot.forms import Choices, Form, Option, Page, Values, Wrong
from bot.groups.group import Group, GroupStatus, Member
from bot.groups.page import where
from bot.pages import no_longer_here
from bot.reading import Fresh, all_of
from bot.scene import Sight


def invited(sight: Sight, _at: datetime) -> Form | Page:
    group = sight.group
    mine = None if group is None else group.member(sight.by.id)
    if group is None or mine is None:
        return no_longer_here()
    match group.status:
        case GroupStatus.POLLING:
            return _asking(group, mine)
        case GroupStatus.SET:
            return _where_and_when(group, mine)
        case _:
            return no_longer_here()


def _asking(group: Group, mine: Member) -> Form:
    assert group.poll_until is not None, group
    return Form(
        title="invited-title",
        intro=(
            Say("invited-what"),
            Say("invited-private"),
            Say("invited-until", {"until": group.poll_until}),
        ),
        fields=(
            Choices(
                name="times",
                label="invited-times",
                hint="invited-times-hint",
                optional=True,
                options=time_options(group.times),
                chosen=tuple(
                    time.isoformat() for time in mine.suits if time in group.times
                ),
            ),
        ),
        send="invited-send",
    )


def time_options(times: tuple[datetime, ...]) -> tuple[Option, ...]:
    return tuple(
        Option(value=time.isoformat(), label=Say("group-on", {"on": time}))
        for time in times
    )


def _where_and_when(group: Group, mine: Member) -> Page:
    assert group.on is not None, group
    when = Fact(Say("group-when"), Say("group-on", {"on": group.on}))
    if mine.comes:
        cannot = Button("group-cannot", InvitationDeclined, ref=group.handle)
        return Page(
            title="group-moving-title",
            body=(when, *where(group), Say("invited-private")),
            buttons=(cannot,),
        )
    come = Button("group-come", ComingAfterAll, ref=group.handle)
    return Page(
        title="group-moving-title",
        body=(Say("invited-what"), when, Say("invited-after-all")),
        buttons=(come,),
    )


def read_answer(sight: Sight, values: Values, fresh: Fresh) -> TimesAnswered | Wrong:
    """None of them is no, and as good an answer as any."""
    group = sight.group
    return TimesAnswered(
        at=fresh.at,
        by=fresh.by,
        request=None if group is None else group.id,
        times=() if group is None else ticked(group.times, values),
    )


def ticked(times: tuple[datetime, ...], values: Values) -> tuple[datetime, ...]:
    entered = all_of(values, "times")
    return tuple(time for time in times if time.isoformat() in entered)
