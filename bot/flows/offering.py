"""One supporter at a time is asked, neutrally, until one says yes.

1. A supporter hears that a colleague would like to talk; nothing points to whom.
2. They are reminded once, at half of their time; then the next one is asked.
3. No is final, needs no reason, and is told to nobody. To pause is a no as well.
4. After two passes a coordinator is told that nobody is found yet, and no more.
5. An old button is always answered kindly; a late yes counts if nobody else is asked.
"""

from dataclasses import replace
from typing import Final

from bot.cards import say
from bot.clinician_cards import contact_by, matched, told
from bot.desk.stalling import stalled
from bot.effects import Effect
from bot.effects.finding import Find
from bot.effects.keeping import Wake
from bot.effects.telling import Tell
from bot.events import Event
from bot.events.offering import (
    OfferAccepted,
    OfferDeclined,
    OfferLapsed,
    ReminderDue,
    SupporterAway,
    SupporterFound,
)
from bot.offer import Offer, OfferId, OfferStatus
from bot.people import PersonId, Role
from bot.request import Request
from bot.request_status import Stall, Status
from bot.scene import Decision, Scene
from bot.steps import contact_alarms, contact_times, settled, stale
from bot.supporter_cards import ask, ask_redrawn, taken

HEARS: Final = (
    SupporterFound,
    OfferAccepted,
    OfferDeclined,
    ReminderDue,
    OfferLapsed,
    SupporterAway,
)


def decide(scene: Scene, event: Event) -> Decision:
    request = scene.request
    match event:
        case OfferAccepted() | OfferDeclined():
            return _answer(scene, event)
        case _ if request is None or request.status is not Status.SEEKING:
            return Decision()
        case SupporterAway() if _is_asked(request, event.supporter):
            assert request.asked is not None, request
            return _pass(scene, request, request.asked, event)
        case SupporterFound() if request.asked is None:
            return _offer(request, event)
        case ReminderDue(offer=offer) if _waits(request, offer):
            return Decision(effects=(ask(request, "offer-nudge"),))
        case OfferLapsed(offer=offer) if _waits(request, offer):
            return _lapse(scene, request, event)
        case _:
            return Decision()


def _answer(scene: Scene, event: OfferAccepted | OfferDeclined) -> Decision:
    request = scene.request
    offer = request.offered_to(event.by) if request else None
    if request is None or offer is None or offer.phantom:
        return stale(event.by)
    match event, offer.status:
        case OfferAccepted(), OfferStatus.ASKED:
            return _accept(scene, request, offer, event)
        case OfferAccepted(), OfferStatus.LAPSED if _still_wanted(scene, request):
            return _accept(scene, request, offer, event)
        case OfferAccepted(), OfferStatus.ACCEPTED:
            return Decision(effects=(taken(request, event.by, contact_by(request)),))
        case OfferDeclined(), OfferStatus.ASKED:
            return _pass(scene, request, offer, event)
        case _:
            return Decision(effects=(Tell(to=event.by, card=say("offer-over")),))


def _offer(request: Request, found: SupporterFound) -> Decision:
    offer = Offer(
        id=found.offer,
        supporter=found.supporter,
        asked_at=found.at,
        answer_by=found.answer_by,
        phantom=found.phantom,
    )
    offered = request.offering(offer)
    lapsed = OfferLapsed(at=found.answer_by, request=request.id, offer=offer.id)
    if found.phantom:
        return Decision(request=offered, effects=(Wake(alarm=lapsed),))
    remind = ReminderDue(at=found.remind_at, request=request.id, offer=offer.id)
    effects = (ask(offered, "offer"), Wake(alarm=remind), Wake(alarm=lapsed))
    return Decision(request=offered, effects=effects)


def _accept(
    scene: Scene, request: Request, offer: Offer, event: OfferAccepted
) -> Decision:
    """Promise 4: the store keeps only the first yes; here it is already certain."""
    times = contact_times(scene.programme, request, event.at)
    accepted = request.accepted(offer, event.at, times)
    said = (
        ask_redrawn(request, event.by, "offer-you-said-yes"),
        taken(accepted, event.by, contact_by(accepted)),
        told(accepted, matched(accepted)),
    )
    alarms = contact_alarms(scene.programme, accepted, event.at)
    return Decision(request=accepted, effects=(*said, *alarms))


def _pass(
    scene: Scene, request: Request, offer: Offer, event: OfferDeclined | SupporterAway
) -> Decision:
    passed = request.answered(offer, OfferStatus.PASSED)
    said = settled(request, offer, "offer-you-passed")
    return _next(scene, passed, said, event)


def _lapse(scene: Scene, request: Request, event: OfferLapsed) -> Decision:
    offer = request.asked
    assert offer is not None, request
    silence = OfferStatus.PASSED if offer.phantom else OfferStatus.LAPSED
    said = settled(request, offer, "offer-lapsed")
    return _next(scene, request.answered(offer, silence), said, event)


def _next(
    scene: Scene, request: Request, said: tuple[Effect, ...], event: Event
) -> Decision:
    """Promise 6: that somebody passed, and who, is told to nobody."""
    find = Find(request=request.id)
    if request.passes < request.policy.tell_desk_after_passes:
        return Decision(request=request, effects=(*said, find))
    desk = stalled(scene.programme, request, Stall.NOBODY_FOUND, event.at)
    return replace(desk, effects=(*said, find, *desk.effects))


def _waits(request: Request, offer: OfferId | None) -> bool:
    return request.asked is not None and request.asked.id == offer


def _is_asked(request: Request, supporter: PersonId) -> bool:
    return request.asked is not None and request.asked.supporter == supporter


def _still_wanted(scene: Scene, request: Request) -> bool:
    """A late yes is as good as any, as long as nobody else is being asked."""
    if scene.by is None or not scene.by.has(Role.SUPPORTER):
        return False
    return request.status is Status.SEEKING and request.asked is None
