"""One supporter at a time is asked, neutrally, until one says yes.

1. A supporter hears that a colleague would like to talk; nothing points to whom.
2. They are reminded once, at half of their time; then the next one is asked.
3. No is final, needs no reason, and is told to nobody.
4. After two passes, or half of the named time, a coordinator is told; when nobody
   is left, at once. The search goes on.
5. A named time that cannot be kept is corrected before it passes.
6. An old button is always answered kindly.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.cards import say
from bot.clinician_cards import contact_by, longer, matched, sought_again, told
from bot.desk_card import desk_card
from bot.effects import Effect, Find, Tell, TellDesk, Wake
from bot.events import (
    DeadlineNear,
    Event,
    HalfwayPassed,
    NobodyFound,
    OfferAccepted,
    OfferDeclined,
    OfferLapsed,
    ReminderDue,
    SearchResumed,
    SupporterFound,
    SupporterGone,
)
from bot.people import Role
from bot.request import Offer, OfferId, OfferStatus, Request, Stall, Status
from bot.scene import Decision, Scene
from bot.steps import (
    contact_alarms,
    search_alarms,
    seek_somebody_else,
    settled,
    stale,
    within,
)
from bot.supporter_cards import ask, ask_redrawn, part_over, taken

HEARS: Final = (
    SupporterFound,
    NobodyFound,
    SupporterGone,
    OfferAccepted,
    OfferDeclined,
    ReminderDue,
    OfferLapsed,
    HalfwayPassed,
    DeadlineNear,
    SearchResumed,
)
LOOK_AGAIN_AFTER: Final = timedelta(hours=1)


def decide(scene: Scene, event: Event) -> Decision:
    request = scene.request
    match event:
        case OfferAccepted() | OfferDeclined():
            return _answer(scene, event)
        case _ if request is None or not request.is_open:
            return Decision()
        case SupporterGone():
            return _replace(scene, request, event)
        case _ if request.status is not Status.SEEKING:
            return Decision()
        case SupporterFound() if request.asked is None:
            return _offer(request, event)
        case NobodyFound():
            return _nobody(scene, request, event)
        case ReminderDue(offer=offer) if _waits(request, offer):
            return Decision(effects=(ask(request, "offer-nudge"),))
        case OfferLapsed(offer=offer) if _waits(request, offer):
            return _lapse(scene, request, event)
        case HalfwayPassed(phase=phase) if phase == request.phase:
            return _stalled(scene, request, Stall.NOBODY_FOUND, event)
        case DeadlineNear(phase=phase) if phase == request.phase:
            return _slower(scene, request, event)
        case SearchResumed() if request.asked is None:
            return Decision(effects=(Find(request=request.id),))
        case _:
            return Decision()


def _answer(scene: Scene, event: OfferAccepted | OfferDeclined) -> Decision:
    request = scene.request
    offer = request.offered_to(event.by) if request else None
    if request is None or offer is None or offer.phantom:
        return stale(event.by)
    match event, offer.status:
        case OfferAccepted(), OfferStatus.ASKED:
            return _accept(request, offer, event)
        case OfferAccepted(), OfferStatus.LAPSED if _still_wanted(scene, request):
            return _accept(request, offer, event)
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


def _accept(request: Request, offer: Offer, event: OfferAccepted) -> Decision:
    """Promise 4: the store keeps only the first yes; here it is already certain."""
    accepted = request.accepted(offer, event.at)
    said = (
        ask_redrawn(request, event.by, "offer-you-said-yes"),
        taken(accepted, event.by, contact_by(accepted)),
        told(accepted, matched(accepted)),
    )
    return Decision(request=accepted, effects=(*said, *contact_alarms(accepted)))


def _pass(
    scene: Scene, request: Request, offer: Offer, event: OfferDeclined
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
    stalled = _stalled(scene, request, Stall.NOBODY_FOUND, event)
    return replace(stalled, effects=(*said, find, *stalled.effects))


def _nobody(scene: Scene, request: Request, event: NobodyFound) -> Decision:
    stalled = _stalled(scene, request, Stall.NOBODY_FOUND, event)
    if request.look_again_at is not None and request.look_again_at > event.at:
        return stalled
    assert stalled.request is not None, request
    again = event.at + LOOK_AGAIN_AFTER
    wake = Wake(alarm=SearchResumed(at=again, request=request.id))
    later = replace(stalled.request, look_again_at=again)
    return Decision(request=later, effects=(*stalled.effects, wake))


def _slower(scene: Scene, request: Request, event: DeadlineNear) -> Decision:
    """Promise 9: the new time is sent before the old one passes."""
    programme = scene.programme
    later = max(request.seek_by, event.at)
    seek_by = within(programme, later, request.policy.longer_by)
    slower = request.longer(seek_by).stalled(Stall.OVERDUE)
    effects: tuple[Effect, ...] = (
        told(slower, longer(slower, programme.office.phone)),
        *search_alarms(programme, slower, event.at),
    )
    if request.asked is None:
        effects += (Find(request=request.id),)
    # Each time: where one coordinator is silent, the next hears of the next slip.
    tell_desk = _tell_desk(scene, slower, Stall.OVERDUE, event)
    return Decision(request=slower, effects=(*effects, tell_desk))


def _replace(scene: Scene, request: Request, gone: SupporterGone) -> Decision:
    """Somebody left: what they were asked, or had accepted, goes to another."""
    offer = request.asked
    if offer is not None and offer.supporter == gone.supporter:
        over = settled(request, offer, "no-longer-needed")
        # Lapsed rather than withdrawn: whoever cannot be reached is not asked again.
        free = request.answered(offer, OfferStatus.LAPSED)
        return Decision(request=free, effects=(*over, Find(request=request.id)))
    if request.supporter != gone.supporter:
        return Decision()
    seeking, effects = seek_somebody_else(request, scene.programme, gone.at)
    stalled = _stalled(scene, seeking, Stall.SUPPORTER_LEFT, gone)
    sorry = told(seeking, sought_again(seeking, "someone-else-is-sought"))
    over = part_over(request, gone.supporter, "no-longer-needed")
    return replace(stalled, effects=(sorry, *over, *effects, *stalled.effects))


def _stalled(scene: Scene, request: Request, stall: Stall, event: Event) -> Decision:
    """A coordinator is told once of each kind; the search goes on all the same."""
    if stall in request.stalls:
        return Decision(request=request)
    tell = _tell_desk(scene, request, stall, event)
    return Decision(request=request.stalled(stall), effects=(tell,))


def _tell_desk(scene: Scene, request: Request, stall: Stall, event: Event) -> TellDesk:
    card = desk_card(request, stall, event.at, scene.programme.calendar)
    return TellDesk(about=request.id, card=card)


def _waits(request: Request, offer: OfferId | None) -> bool:
    return request.asked is not None and request.asked.id == offer


def _still_wanted(scene: Scene, request: Request) -> bool:
    """A late yes is as good as any, as long as nobody else is being asked."""
    if scene.by is None or not scene.by.has(Role.SUPPORTER):
        return False
    return request.status is Status.SEEKING and request.asked is None
