"""The search for somebody goes on until one is found, and slips honestly.

1. At half of the named time, a coordinator is told; when nobody is left, at once.
2. The search is taken up again every hour: somebody may be free by then.
3. A named time that cannot be kept is corrected before it passes (``bot.slipping``).
4. When a supporter leaves, what they were asked goes to another. So does what they
   had accepted, unless the two have talked: then the clinician may ask for more.
   Where the programme takes it from their hands, all goes to another, and the desk
   hears of no more than of any search.
5. When a message cannot be delivered while somebody is sought, a coordinator is told,
   in the same words whoever it was for. Later the two reach one another by themselves.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.clinician_cards import (
    left,
    news,
    sought_again,
)
from bot.desk.stalling import stalled
from bot.effects.finding import Find, FindQuietly
from bot.effects.keeping import Wake
from bot.effects.telling import Slot
from bot.events import Event
from bot.events.offering import (
    DeadlineNear,
    HalfwayPassed,
    NobodyFound,
    PersonUnreachable,
    SearchResumed,
    SupporterGone,
)
from bot.events.rostering import NobodyYet, SupporterReleased
from bot.offer import Offer, OfferStatus
from bot.outreach.reaching_out import waits_for_their_turn
from bot.people import PersonId
from bot.request import Request
from bot.request_status import Stall, Status
from bot.scene import Decision, Scene
from bot.slipping import slower
from bot.steps import (
    back_to_search,
    seek_somebody_else,
    settled,
)
from bot.supporter_cards import part_over

HEARS: Final = (
    NobodyFound,
    NobodyYet,
    SupporterGone,
    SupporterReleased,
    PersonUnreachable,
    HalfwayPassed,
    DeadlineNear,
    SearchResumed,
)
LOOK_AGAIN_AFTER: Final = timedelta(hours=1)


def decide(scene: Scene, event: Event) -> Decision:
    request = scene.request
    match event:
        case _ if request is None or not request.is_open:
            return Decision()
        case SupporterGone(supporter=supporter):
            return _gone(scene, request, supporter, event)
        case SupporterReleased(supporter=supporter):
            return _released(scene, request, supporter, event)
        case PersonUnreachable(person=person) if person != request.asker:
            return _unreachable(scene, request, person, event)
        case _ if request.status is not Status.SEEKING:
            return Decision()
        case PersonUnreachable():
            return stalled(scene.programme, request, Stall.UNREACHABLE, event.at)
        case NobodyFound():
            return _nobody(scene, request, event)
        case NobodyYet():
            return _later(request, event)
        case HalfwayPassed(phase=phase) if phase == request.phase:
            return stalled(scene.programme, request, Stall.NOBODY_FOUND, event.at)
        case DeadlineNear(phase=phase) if phase == request.phase:
            return slower(scene, request, event.at)
        case SearchResumed() if _may_go_on(request, event):
            return Decision(effects=(Find(request=request.id),))
        case _:
            return Decision()


def _may_go_on(request: Request, event: SearchResumed) -> bool:
    return request.asked is None and not waits_for_their_turn(request, event.at)


def _nobody(scene: Scene, request: Request, event: NobodyFound) -> Decision:
    desk = stalled(scene.programme, request, Stall.NOBODY_FOUND, event.at)
    if request.look_again_at is not None and request.look_again_at > event.at:
        return desk
    assert desk.request is not None, request
    later = _later(desk.request, event)
    return replace(later, effects=(*desk.effects, *later.effects))


def _later(request: Request, event: Event) -> Decision:
    again = event.at + LOOK_AGAIN_AFTER
    wake = Wake(alarm=SearchResumed(at=again, request=request.id))
    later = replace(request, look_again_at=again)
    return Decision(request=later, effects=(wake,))


def _gone(
    scene: Scene, request: Request, supporter: PersonId, event: Event
) -> Decision:
    offer = request.asked
    if offer is not None and offer.supporter == supporter:
        return _next(request, offer, Find(request=request.id))
    if request.supporter != supporter:
        return Decision()
    if request.status is Status.IN_CONTACT:
        return _left(request)
    return _replace(scene, request, supporter, event)


def _left(request: Request) -> Decision:
    """Promise 8: once, however often it is noticed that they are gone."""
    if request.supporter_left:
        return Decision()
    told_so = replace(request, supporter_left=True)
    sorry = replace(news(told_so, left(told_so)), slot=Slot.LEFT)
    return Decision(request=told_so, effects=(sorry,))


def _released(
    scene: Scene, request: Request, supporter: PersonId, event: Event
) -> Decision:
    """The clinician is told as when somebody passes on, and the desk nothing."""
    quietly = FindQuietly(request=request.id)
    offer = request.asked
    if offer is not None and offer.supporter == supporter:
        return _next(request, offer, quietly)
    if request.supporter != supporter:
        return Decision()
    seeking, alarms = back_to_search(request, scene.programme, event.at)
    sorry = news(seeking, sought_again(seeking, "someone-else-is-sought"))
    over = part_over(request, supporter)
    return Decision(request=seeking, effects=(sorry, *over, *alarms, quietly))


def _unreachable(
    scene: Scene, request: Request, supporter: PersonId, event: Event
) -> Decision:
    """Promise 2: the desk must not tell a clinician's silence from a supporter's."""
    after = _gone(scene, request, supporter, event)
    if request.asked is None or after.request is None:
        return after
    desk = stalled(scene.programme, after.request, Stall.UNREACHABLE, event.at)
    return replace(desk, effects=(*after.effects, *desk.effects))


def _next(request: Request, offer: Offer, find: Find | FindQuietly) -> Decision:
    """Lapsed rather than withdrawn: whoever cannot be reached is not asked again."""
    over = settled(request, offer, "no-longer-needed")
    free = request.answered(offer, OfferStatus.LAPSED)
    return Decision(request=free, effects=(*over, find))


def _replace(
    scene: Scene, request: Request, supporter: PersonId, event: Event
) -> Decision:
    seeking, effects = seek_somebody_else(request, scene.programme, event.at)
    desk = stalled(scene.programme, seeking, Stall.SUPPORTER_LEFT, event.at)
    sorry = news(seeking, sought_again(seeking, "someone-else-is-sought"))
    over = part_over(request, supporter)
    return replace(desk, effects=(sorry, *over, *effects, *desk.effects))
