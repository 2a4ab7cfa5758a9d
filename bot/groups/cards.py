"""The messages about a group. None says what it is, who is in it, or where.

A time alone is no more than an appointment; all else opens in a dialog, so that each
can stand on any lock screen (promise 5).
"""

from dataclasses import replace

from bot.cards import Button, Card, Tone, say
from bot.effects import Effect
from bot.effects.telling import Redraw, Slot, Tell, When
from bot.events.groups import InvitationDeclined, LeadingDeclined
from bot.groups.group import Group
from bot.invitation import Invitation
from bot.looks import Look
from bot.people import PersonId


def ask_to_lead(group: Group, wording: str) -> Tell:
    """As neutral as any offer: how long, and by when."""
    ask = group.asked
    assert ask is not None, group
    look = Button("facilitating-open", Look.LEADING, group=group.id, tone=Tone.PRIMARY)
    no = Button("offer-not-now", LeadingDeclined, group=group.id)
    return Tell(
        to=ask.facilitator,
        card=say(wording, look, no, by=ask.answer_by),
        about=group.id,
        slot=Slot.LEADING,
        when=When.ANSWERING,
    )


def ask_settled(group: Group, facilitator: PersonId, wording: str) -> Redraw:
    """What was asked stands without its buttons; nobody is disturbed."""
    return Redraw(to=facilitator, card=say(wording), about=group.id, slot=Slot.LEADING)


def noted(group: Group, facilitator: PersonId) -> Tell:
    """To who has just said yes."""
    return _told(group, facilitator, say("facilitating-noted", _lead(group)))


def time_to_who_leads(group: Group, wording: str) -> tuple[Tell, ...]:
    """Nothing, where nobody does."""
    if group.leads is None:
        return ()
    return (_when(group, group.leads, wording, _lead(group)),)


def off_to_who_leads(group: Group) -> tuple[Effect, ...]:
    if group.leads is None:
        return ()
    told = _told(group, group.leads, say("facilitating-off"))
    return changed(group, group.leads), replace(told, before=group.on)


def how_it_was(group: Group) -> tuple[Effect, ...]:
    if group.leads is None:
        return ()
    record = Button("leave-group-record", Look.GROUP_RECORD, group=group.id)
    return (_told(group, group.leads, say("facilitating-held", record)),)


def invitation(group: Group, person: PersonId) -> Tell:
    """The same for everyone, and never sent again."""
    no = Button("approach-no", InvitationDeclined, group=group.id)
    return _told(group, person, say("group-note", _open(group), no))


def time_to(group: Group, person: PersonId, wording: str) -> Tell:
    """To somebody who comes, with a file for a calendar of their own."""
    return _when(group, person, wording, _open(group))


def other_time(group: Group, person: PersonId) -> Tell:
    """To whoever said yes to another."""
    return _told(group, person, say("group-set-other", _open(group)))


def fewer(group: Group, person: PersonId) -> Tell:
    """To whoever said yes to a time that is gone: which one opens in a dialog."""
    return _told(group, person, say("group-fewer", _open(group)))


def changed(group: Group, person: PersonId) -> Redraw:
    """What was said before of where and when; its link leads nowhere any more."""
    return Redraw(
        to=person, card=say("group-changed"), about=group.id, slot=Slot.GROUP_TIME
    )


def off(group: Group, person: PersonId) -> tuple[Effect, ...]:
    """The same words, whatever the reason: none can be told from them."""
    told = _told(group, person, say("group-off"))
    return changed(group, person), replace(told, before=group.on)


def nothing_more(group: Group, person: PersonId) -> Redraw:
    """What waits for their morning is not sent any more."""
    return Redraw(to=person, card=None, about=group.id, slot=Slot.GROUP)


def receipt(group: Group, coordinator: PersonId, wording: str) -> Tell:
    """To whoever at the desk did something with it."""
    card = say(wording, handle=group.handle)
    return Tell(to=coordinator, card=card, about=group.id)


def answer(group: Group, person: PersonId, wording: str) -> Tell:
    return Tell(to=person, card=say(wording, _open(group)), about=group.id)


def touching_base(group: Group, person: PersonId, card: Card) -> Tell:
    return _told(group, person, card)


def _when(group: Group, person: PersonId, wording: str, look: Button) -> Tell:
    assert group.on is not None, group
    ends_at = group.on + group.policy.group_lasts
    into_calendar = Invitation(starts_at=group.on, ends_at=ends_at, where=group.place)
    keep = Button("add-to-calendar", into_calendar, group=group.id)
    return Tell(
        to=person,
        card=say(wording, look, keep, on=group.on),
        about=group.id,
        slot=Slot.GROUP_TIME,
        when=When.WAKING,
        before=group.on,
    )


def _told(group: Group, person: PersonId, card: Card) -> Tell:
    return Tell(to=person, card=card, about=group.id, slot=Slot.GROUP, when=When.WAKING)


def _open(group: Group) -> Button:
    return Button("group-open", Look.GROUP_INVITED, group=group.id)


def _lead(group: Group) -> Button:
    return Button("facilitating-open", Look.LEADING, group=group.id)
