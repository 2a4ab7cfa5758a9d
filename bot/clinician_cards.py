"""The messages that a clinician reads about their own request."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.cards import Button, Card, Say, Tone, say
from bot.effects.telling import Slot, Tell, When
from bot.events.closing import AnotherTalkWished, DoingFine
from bot.events.contact import ContactConfirmed, SomeoneElseWished
from bot.looks import Look
from bot.request import Request
from bot.request_status import Status
from bot.wall_clock import day_in


def told(request: Request, card: Card) -> Tell:
    """To the clinician, at once: they are waiting for it."""
    slot = Slot.RECEIVED if request.status is Status.SEEKING else Slot.MATCHED
    return Tell(to=request.asker, card=card, about=request.id, slot=slot)


def news(request: Request, card: Card) -> Tell:
    """What came about without them waits for the morning."""
    return replace(told(request, card), slot=Slot.NEWS, when=When.WAKING)


def received(request: Request) -> Card:
    return say("received", *_change_or_stop(request), by=request.seek_by)


def passed_on_by_the_office(request: Request) -> Card:
    return say("rang-received", *_change_or_stop(request), by=request.seek_by)


def changed(request: Request) -> Card:
    return say("wishes-changed", *_change_or_stop(request), by=request.seek_by)


def longer(request: Request, phone: str) -> Card:
    stop = _change_or_stop(request)
    return say("slower", *stop, by=request.seek_by, phone=phone)


def longer_by_hand(request: Request, phone: str) -> Card:
    stop = _change_or_stop(request)
    return say("desk-new-time", *stop, by=request.seek_by, phone=phone)


def longer_again(request: Request, phone: str) -> Card:
    """From the second time on: help that need not wait for us stands first."""
    other = Button("other-help", Look.OTHER_HELP, tone=Tone.PRIMARY)
    stop = Button("withdraw", Look.WITHDRAWING, request.id)
    return say("slower-again", other, stop, by=request.seek_by, phone=phone)


def sought_again(request: Request, wording: str) -> Card:
    return say(wording, *_change_or_stop(request), by=request.seek_by)


def left(request: Request) -> Card:
    """Who they talked with is gone: nobody new calls them unasked."""
    return say("supporter-left", _someone_else(request))


def matched(request: Request) -> Card:
    return reachable(request, Say("matched", {"by": contact_by(request)}))


def contact_by(request: Request) -> datetime:
    """The time by which the supporter is to be in touch."""
    return request.contact_by[0]


def reachable(request: Request, said: Say) -> Card:
    """Somebody is there for them: they may change how, or whom."""
    return Card(body=(said,), buttons=(_change(request), _someone_else(request)))


def spoken(request: Request) -> Card:
    return reachable(request, Say("we-spoke-noted"))


def concern_noted(request: Request) -> Card:
    """Where somebody is there for them, another may be."""
    noted = say("concern-passed-on")
    if request.supporter is None or not request.is_open:
        return noted
    body = (*noted.body, Say("or-someone-else"))
    return Card(body=body, buttons=(_someone_else(request),))


def not_heard_yet(request: Request) -> Card:
    """The supporter is asked only after this: the two may well have talked."""
    by = request.contact_by[-1]
    return say("contact-slower", _spoke(request), _someone_else(request), by=by)


def not_heard(request: Request, phone: str) -> Card:
    return say("not-heard", _spoke(request), _someone_else(request), phone=phone)


def where_it_stands(request: Request) -> Card:
    """The same for the status, and for asking again."""
    match request.status:
        case Status.SEEKING:
            stop = _change_or_stop(request)
            return say("status-seeking", *stop, by=request.seek_by)
        case Status.ACCEPTED:
            return reachable(request, Say("status-accepted"))
        case Status.IN_CONTACT:
            return reachable(request, Say("status-in-contact"))
        case Status.CLOSED | Status.ERASED:
            return say("status-closed", talk_to_a_peer())
        case _:
            assert_never(request.status)


def nothing_open() -> Card:
    return say("nothing-open", talk_to_a_peer())


def talk_to_a_peer() -> Button:
    """Plain: an open door is not a push through it."""
    return Button("talk-to-a-peer", Look.ASK)


def check_in(request: Request) -> Tell:
    """Three answers and no scale; whoever does not answer is left in peace."""
    answers = (
        Button("fine", DoingFine, request.id),
        Button("another-talk", AnotherTalkWished, request.id),
        Button("other-help", Look.OTHER_HELP),
    )
    return Tell(
        to=request.asker,
        card=say("check-in", *answers),
        about=request.id,
        slot=Slot.CHECK_IN,
        when=When.WAKING,
    )


def over(request: Request, wording: str, at: datetime) -> Card:
    """It has ended; when it will be forgotten (promise 10)."""
    on = day_in(request.zone, at + request.policy.erase_after)
    return say(wording, talk_to_a_peer(), Button("erase-now", Look.ERASING), on=on)


def _change_or_stop(request: Request) -> tuple[Button, Button]:
    return _change(request), Button("withdraw", Look.WITHDRAWING, request.id)


def _change(request: Request) -> Button:
    return Button("change-wishes", Look.CHANGE_WISHES, request.id)


def _spoke(request: Request) -> Button:
    return Button("we-spoke", ContactConfirmed, request.id)


def _someone_else(request: Request) -> Button:
    return Button("someone-else-please", SomeoneElseWished, request.id)
