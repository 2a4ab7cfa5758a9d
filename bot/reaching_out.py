"""A supporter is found who touches base with a colleague that has not asked.

It is a request like any other for whoever is asked to do it: one at a time, reminded,
replaced. Only that nobody asked for it: ``bot.unasked`` keeps it quiet.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.effects import Find, Wake
from bot.events.offering import SearchResumed
from bot.events.outreach import ReachingOutNamed, ReachingOutOver
from bot.outreach import Approach
from bot.people import Person, Standing
from bot.policy import HowSoon
from bot.programme import Programme
from bot.request import Request, Status
from bot.scene import Around, Decision, Scene
from bot.steps import named_time, search_alarms
from bot.wishes import Rather, Wishes

ASSIGNED_WITHIN: Final = timedelta(minutes=5)
"""A whole team is matched at once (``bot.teaming``); of whom it has said nothing by
then, one by one."""


def may_be_approached(around: Around) -> bool:
    """What rules it out is never told, and no number anywhere follows from it."""
    colleague = around.colleague
    assert around.round is not None, around.approach
    if colleague is None:  # nothing is kept of them any more
        return False
    if colleague.never_approach or colleague.standing is not Standing.MEMBER:
        return False
    if colleague.id == around.round.by or around.reaching is not None:
        return False
    has_asked = around.own is not None and around.own.is_open
    return not has_asked and not any(map(around.is_another, around.approaches))


def is_waiting(request: Request) -> bool:
    """Whether nobody was ever asked to touch base for it."""
    return request.status is Status.SEEKING and not request.offers


def in_their_turn(request: Request, at: datetime) -> Decision:
    """Their supporter has somebody else to answer first: nobody is asked meanwhile.

    At half of the time that is left they are sought one by one all the same.
    """
    if request.look_again_at is not None:
        return Decision()
    later = at + (request.seek_by - at) / 2
    wake = Wake(alarm=SearchResumed(at=later, request=request.id))
    return Decision(request=replace(request, look_again_at=later), effects=(wake,))


def waits_for_their_turn(request: Request, at: datetime) -> bool:
    rests_until = request.look_again_at
    rests = rests_until is not None and rests_until > at
    return rests and request.unasked and is_waiting(request)


def reaching_out(scene: Scene, named: ReachingOutNamed) -> Decision:
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
    new = Request(
        id=named.request,
        handle=named.handle,
        asker=colleague.id,
        unasked=True,
        round=approach.round,
        wishes=Wishes(
            rather=Rather.EITHER,
            language=languages[0],
            reach="",
            soon=HowSoon.THIS_WEEK,
            check_ins=False,
        ),
        policy=programme.policy,
        zone=colleague.zone,
        asked_at=named.at,
        seek_since=named.at,
        seek_by=named.at,
    )
    return replace(new, seek_by=named_time(programme, new, named.at))
