"""The messages that a supporter reads. None says who, where or why (rule R3)."""

from datetime import datetime
from typing import Final

from bot.cards import Button, Card, Say, Tone, say
from bot.effects import Effect
from bot.effects.telling import Redraw, Slot, Tell, When
from bot.events.closing import SupporterFine, SupporterTalkWished
from bot.events.contact import (
    ColleagueNotReached,
    ContactMade,
    ContactNotYet,
    RequestPassedOn,
)
from bot.events.offering import OfferAccepted, OfferDeclined
from bot.events.supporting import PauseWished
from bot.looks import Look
from bot.people import PersonId
from bot.request import Request
from bot.request_status import Status

UNASKED: Final = {"offer": "touch-base", "offer-nudge": "touch-base-nudge"}
"""What is said instead where nobody has asked for it."""


def ask(request: Request, wording: str) -> Tell:
    """Neutral: how soon and by when, in the hours that they answer."""
    offer = request.asked
    assert offer is not None, request
    yes = Button("offer-yes", OfferAccepted, request.id, tone=Tone.PRIMARY)
    no = Button("offer-not-now", OfferDeclined, request.id)
    soon = request.wishes.soon.value
    said = UNASKED[wording] if request.unasked else wording
    return Tell(
        to=offer.supporter,
        card=say(said, yes, no, soon=soon, by=offer.answer_by),
        about=request.id,
        slot=Slot.OFFER,
        when=When.ANSWERING,
    )


def ask_redrawn(request: Request, supporter: PersonId, wording: str) -> Redraw:
    """What was offered stands without its buttons; nobody is disturbed."""
    return Redraw(to=supporter, card=say(wording), about=request.id, slot=Slot.OFFER)


def taken(request: Request, supporter: PersonId, by: datetime) -> Tell:
    return Tell(
        to=supporter,
        card=say("offer-taken", *_open_or_pass_on(request), by=by),
        about=request.id,
        slot=Slot.TAKEN,
    )


def another_talk(request: Request, supporter: PersonId, by: datetime) -> Tell:
    return Tell(
        to=supporter,
        card=say("another-talk-asked", *_open_or_pass_on(request), by=by),
        about=request.id,
        slot=Slot.AGAIN,
        # Not only in the hours that they answer: a time was named (promise 9).
        when=When.WAKING,
    )


def look_again(request: Request, supporter: PersonId) -> Tell:
    """How to reach the colleague has changed; nothing of it stands in the message.

    It may take the place of a question that waits for the morning: so it asks it too.
    """
    if request.status is Status.ACCEPTED and request.contact_asks:
        return _look_again_and_answer(request, supporter)
    return Tell(
        to=supporter,
        card=say("how-to-reach-changed", _open(request)),
        about=request.id,
        slot=Slot.TAKEN,
        when=When.ANSWERING,
    )


def been_in_touch(request: Request, supporter: PersonId, wording: str) -> Tell:
    answers = _answers(request)
    card = say(wording, *answers)
    if request.look_again:
        body = (*card.body, Say("changed-since"))
        card = Card(body=body, buttons=(*answers, _open(request)))
    return _question(request, supporter, card)


def _look_again_and_answer(request: Request, supporter: PersonId) -> Tell:
    asked = Say("second-try-ask" if request.tries else "contact-ask")
    body = (Say("how-to-reach-changed"), asked)
    buttons = (_open(request), *_answers(request))
    return _question(request, supporter, Card(body=body, buttons=buttons))


def _answers(request: Request) -> tuple[Button, ...]:
    return (
        Button("been-in-touch", ContactMade, request.id),
        Button("not-yet", ContactNotYet, request.id),
        Button("could-not-reach", ColleagueNotReached, request.id),
        Button("pass-it-on", RequestPassedOn, request.id),
    )


def _question(request: Request, supporter: PersonId, card: Card) -> Tell:
    return Tell(
        to=supporter,
        card=card,
        about=request.id,
        slot=Slot.CONTACT,
        when=When.ANSWERING,
    )


def not_yet(request: Request, supporter: PersonId) -> Tell:
    """What they may do instead stands below it: their question stands no longer."""
    return Tell(
        to=supporter,
        card=say("not-yet-noted", *_open_or_pass_on(request)),
        about=request.id,
        slot=Slot.TAKEN,
    )


def noted(request: Request, supporter: PersonId, card: Card) -> Tell:
    """An answer to what they just pressed; it is redrawn with all the others."""
    return Tell(to=supporter, card=card, about=request.id)


def question_answered(request: Request, supporter: PersonId) -> Redraw:
    """The question stands no longer, whoever answered it (promise 8)."""
    return _settled(request, supporter, Slot.CONTACT, "contact-answered")


def part_over(request: Request, supporter: PersonId) -> tuple[Redraw, ...]:
    """What they were sent about their part, without its buttons."""
    return tuple(
        _settled(request, supporter, slot, "part-over")
        for slot in (Slot.TAKEN, Slot.AGAIN, Slot.CONTACT)
    )


def afterwards(request: Request) -> tuple[Effect, ...]:
    """A conversation is over: four closed choices, and how they are themselves.

    Whoever has left the programme meanwhile is asked neither.
    """
    assert request.supporter is not None, request
    redrawn = part_over(request, request.supporter)
    if request.supporter_left:
        return redrawn
    record = leave_record(request, request.supporter)
    return (*redrawn, record, how_are_you(request.supporter))


def leave_record(request: Request, supporter: PersonId) -> Tell:
    leave = Button("leave-record", Look.LEAVE_RECORD, request.id, tone=Tone.PRIMARY)
    return Tell(
        to=supporter,
        card=say("record-asked", leave),
        about=request.id,
        slot=Slot.AFTER,
        when=When.ANSWERING,
    )


def how_are_you(supporter: PersonId) -> Tell:
    """How the supporter is has nothing to do with any request, so names none."""
    answers = (
        Button("i-am-fine", SupporterFine),
        Button("i-would-like-to-talk", SupporterTalkWished),
        Button("pause-me", PauseWished),
    )
    return Tell(to=supporter, card=say("how-are-you", *answers), when=When.ANSWERING)


def _open_or_pass_on(request: Request) -> tuple[Button, Button]:
    return _open(request), Button("pass-it-on", RequestPassedOn, request.id)


def _open(request: Request) -> Button:
    return Button("open-who-and-how", Look.WHO_AND_HOW, request.id, tone=Tone.PRIMARY)


def _settled(request: Request, supporter: PersonId, slot: Slot, wording: str) -> Redraw:
    return Redraw(to=supporter, card=say(wording), about=request.id, slot=slot)
