"""A supporter is found who touches base with a colleague that has not asked.

1. It is a request like any other for whoever is asked to do it: one at a time, reminded,
   replaced. Only that nobody asked for it: ``bot.outreach.unasked`` keeps it quiet.
2. A whole team is matched at once, as well as can be (``bot.outreach.teaming``); of whom
   that has said nothing after a while, one by one.
3. Whose supporter has somebody else to answer first waits for that, as long as there is
   time.
4. If nobody is found in the programme's own time, it ends, and nobody is told.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.effects.finding import Find
from bot.effects.keeping import Wake
from bot.events import Event
from bot.events.offering import SearchResumed
from bot.events.outreach import ReachingOutNamed, ReachingOutOver, TeamAssigned
from bot.named_times import first_named_time
from bot.outreach.reaching_out import is_waiting
from bot.outreach.rounds import Approach
from bot.people import Person
from bot.policy import HowSoon
from bot.programme import Programme
from bot.request import Request
from bot.request_status import Status
from bot.scene import Decision, Scene
from bot.steps import ended, erase_in_time, search_alarms
from bot.wishes import Rather, Wishes

HEARS: Final = (ReachingOutNamed, TeamAssigned, ReachingOutOver)
ASSIGNED_WITHIN: Final = timedelta(minutes=5)
"""So long a whole team's sums are waited for."""
SOON: Final = HowSoon.THIS_WEEK


def decide(scene: Scene, event: Event) -> Decision:
    match event:
        case ReachingOutNamed():
            return _begin(scene, event)
        case TeamAssigned():
            return _assign(scene.request, event)
        case _:
            assert isinstance(event, ReachingOutOver), event
            return _let_go(scene, event)


def _begin(scene: Scene, named: ReachingOutNamed) -> Decision:
    around, programme = scene.around, scene.programme
    assert around.approach is not None, named
    assert around.colleague is not None, named
    request = _request(named, around.approach, around.colleague, programme)
    over = named.at + programme.policy.seek_unasked_for
    alone = around.round is None or around.round.total == 1
    later = SearchResumed(at=named.at + ASSIGNED_WITHIN, request=request.id)
    let_go = ReachingOutOver(at=over, request=request.id)
    return Decision(
        request=request,
        effects=(
            *search_alarms(programme, request, named.at),
            Wake(alarm=let_go),
            Find(request=request.id) if alone else Wake(alarm=later),
        ),
    )


def _request(
    named: ReachingOutNamed, approach: Approach, colleague: Person, programme: Programme
) -> Request:
    languages = (*colleague.languages, *programme.languages)
    zone, at = colleague.zone, named.at
    return Request(
        id=named.request,
        handle=named.handle,
        asker=colleague.id,
        unasked=True,
        round=approach.round,
        wishes=Wishes(
            rather=Rather.EITHER,
            language=languages[0],
            reach="",
            soon=SOON,
            check_ins=False,
        ),
        policy=programme.policy,
        zone=zone,
        asked_at=at,
        seek_since=at,
        seek_by=first_named_time(programme, zone, SOON, at),
    )


def _assign(request: Request | None, event: TeamAssigned) -> Decision:
    """Somebody may have been found meanwhile, or nobody may be needed any more."""
    if request is None or not is_waiting(request):
        return Decision()
    if event.turn > 0:
        return _in_their_turn(request, event.at)
    return Decision(effects=(Find(request=request.id, rather=event.supporter),))


def _in_their_turn(request: Request, at: datetime) -> Decision:
    """Their supporter has somebody else to answer first: nobody is asked meanwhile.

    At half of the time that is left they are sought one by one all the same.
    """
    if request.look_again_at is not None:
        return Decision()
    later = at + (request.seek_by - at) / 2
    wake = Wake(alarm=SearchResumed(at=later, request=request.id))
    return Decision(request=replace(request, look_again_at=later), effects=(wake,))


def _let_go(scene: Scene, event: ReachingOutOver) -> Decision:
    request = scene.request
    if request is None or request.status is not Status.SEEKING:
        return Decision()
    closed = request.closed(event.at)
    erase = erase_in_time(closed, event.at)
    return Decision(request=closed, effects=(*ended(request), erase))
