"""The desk sees what has stalled, by handle, and can set it moving again.

1. A coordinator sees exceptions only. No clinician and no supporter is named.
2. They may ask any active supporter next. Whoever may not be asked passes quietly,
   so that nobody can tell from the answer whose request it is.
3. They may have the clinician asked whether to look wider, name a new honest time,
   or, asked whether they are sure, close what cannot be served. The clinician is told
   the truth of it.
4. Nobody acts here on their own request, nor on one that they once accepted.
5. If a coordinator is silent, the next is told, and after the last the lead.
"""

from dataclasses import replace
from typing import Final

from bot.cards import Button, Card, say
from bot.clinician_cards import longer_by_hand, news, sought_again
from bot.desk.card import desk_card, foremost
from bot.desk.page import (
    assigning,
    closing,
    extending,
    may_act,
    may_become,
    queue,
    read_assigned,
    read_extended,
)
from bot.effects import Effect
from bot.effects.finding import Find
from bot.effects.telling import Slot, Tell, TellDesk, When
from bot.events import Act, Event
from bot.events.asking import WideningAgreed, WideningDeclined
from bot.events.desk import (
    RequestClosed,
    SearchWidened,
    SupporterAssigned,
    TimeExtended,
)
from bot.events.offering import DeskSilent
from bot.looks import Look
from bot.named_times import named_time
from bot.request import Request
from bot.request_status import Stall, Status
from bot.scene import Decision, Scene
from bot.steps import (
    ended,
    erase_in_time,
    no_longer_there,
    search_alarms,
    stale,
    without_asked,
)
from bot.wall_clock import day_in
from bot.wishes import Rather

__all__ = [
    "HEARS",
    "assigning",
    "closing",
    "decide",
    "extending",
    "queue",
    "read_assigned",
    "read_extended",
]

HEARS: Final = (
    SupporterAssigned,
    SearchWidened,
    TimeExtended,
    RequestClosed,
    DeskSilent,
)
ASSIGNABLE: Final = (Status.SEEKING, Status.ACCEPTED)


def decide(scene: Scene, event: Event) -> Decision:
    if isinstance(event, DeskSilent):
        return _next_of_the_desk(scene, event)
    assert isinstance(event, Act), event
    request = scene.request
    if request is None or not may_act(scene.by, request):
        return stale(event.by)
    match event:
        case SupporterAssigned() if request.status in ASSIGNABLE:
            return _assign(scene, request, event)
        case SearchWidened() if request.status is Status.SEEKING:
            return _widen(request, event)
        case TimeExtended() if may_become(event.seek_by, request, event.at):
            return _extend(scene, request, event)
        case RequestClosed():
            return _close(scene, request, event)
        case _:
            return stale(event.by)


def _assign(scene: Scene, request: Request, event: SupporterAssigned) -> Decision:
    """The answer is the same whoever was picked, and whatever comes of it."""
    free, effects = _freed(scene, request, event)
    seen_to = replace(free, stalls=frozenset(), told=())
    card = say("desk-assigned", handle=request.handle)
    effects = (
        _to_desk(event, request, card),
        *effects,
        *search_alarms(scene.programme, seen_to, event.at),
        Find(request=request.id, pick=event.supporter),
    )
    return Decision(request=seen_to, effects=effects)


def _freed(
    scene: Scene, request: Request, event: Act
) -> tuple[Request, tuple[Effect, ...]]:
    """Whoever is asked, or accepted without any contact, is no longer needed.

    A turn of its own, so that an alarm about the desk's silence before is stale.
    """
    gone = request.supporter
    if gone is None:
        free, effects = without_asked(request)
        return free.longer(request.seek_by), effects
    seek_by = named_time(scene.programme, request, event.at)
    seeking = request.seeking_again(event.at, seek_by)
    card = sought_again(seeking, "desk-someone-else")
    return seeking, (
        news(seeking, card),
        *no_longer_there(request, gone),
    )


def _widen(request: Request, event: SearchWidened) -> Decision:
    """Whether there is anything to ask is the clinician's wish, so it is not told."""
    told = _to_desk(event, request, say("desk-widened", handle=request.handle))
    wished = request.wishes.rather is Rather.OUTSIDE_UNIT and not request.widened
    if request.asked_to_widen or not wished:
        return Decision(effects=(told,))
    yes = Button("widen-yes", WideningAgreed, request.id)
    no = Button("widen-no", WideningDeclined, request.id)
    ask = say("widen-ask", yes, no)
    asked = _to_asker(request, ask, Slot.WIDEN, When.WAKING)
    once = replace(request, asked_to_widen=True)
    return Decision(request=once, effects=(told, asked))


def _extend(scene: Scene, request: Request, event: TimeExtended) -> Decision:
    """Promise 9: the new time is sent before the old one passes."""
    longer = request.longer(event.seek_by)
    stalls = longer.stalls - {Stall.OVERDUE}
    longer = replace(longer, stalls=stalls, told=())
    phone = scene.programme.office.phone
    card = longer_by_hand(longer, phone)
    effects: tuple[Effect, ...] = (
        _to_desk(event, request, say("desk-extended", handle=request.handle)),
        _to_asker(request, card, Slot.RECEIVED, When.NOW),
        *search_alarms(scene.programme, longer, event.at),
    )
    return Decision(request=longer, effects=effects)


def _close(scene: Scene, request: Request, event: RequestClosed) -> Decision:
    """The clinician is told that it did not work out, and what there is instead."""
    closed = request.closed(event.at)
    on = day_in(request.zone, event.at + request.policy.erase_after)
    card = say(
        "desk-could-not-find",
        Button("other-help", Look.OTHER_HELP),
        Button("erase-now", Look.ERASING),
        phone=scene.programme.office.phone,
        on=on,
    )
    effects: tuple[Effect, ...] = (
        _to_desk(event, request, say("desk-closed", handle=request.handle)),
        _to_asker(request, card, Slot.RECEIVED, When.WAKING),
        *ended(request),
        erase_in_time(closed, event.at),
    )
    return Decision(request=closed, effects=effects)


def _next_of_the_desk(scene: Scene, alarm: DeskSilent) -> Decision:
    """Promise 8: once anything has moved, nobody more is told."""
    request = scene.request
    if request is None or request.phase != alarm.phase or not request.stalls:
        return Decision()
    calendar = scene.programme.calendar
    card = desk_card(request, foremost(request), alarm.at, calendar)
    return Decision(effects=(TellDesk(about=request.id, card=card),))


def _to_desk(act: Act, request: Request, card: Card) -> Tell:
    return Tell(to=act.by, card=card, about=request.id, slot=Slot.DESK)


def _to_asker(request: Request, card: Card, slot: Slot, when: When) -> Tell:
    return Tell(to=request.asker, card=card, about=request.id, slot=slot, when=when)
