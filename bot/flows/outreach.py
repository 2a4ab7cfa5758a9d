"""Reaching out after a hard event, to each colleague in a round.

1. A coordinator enters who was involved, looks once more at how many can be reached,
   and begins. They are told how many had their turn, and never what came of it.
2. Supporter first: a supporter is found for each, for a whole team at once as well as
   can be (``bot.teaming``), is asked in the usual way, and touches base by themselves. The colleague hears nothing of it from the bot.
3. Asking first: each gets one neutral note. Yes opens the usual form; no ends it.
   Neither is told to anybody.
4. Whoever never wants to be approached, has asked already, was approached in another
   round, or is the coordinator themselves, is left in peace. It counts as their turn.
5. When its time is over, the round is forgotten, and with it the kind of event.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.cards import Button, Card, say
from bot.desk_page import at_desk
from bot.effects import (
    Effect,
    Find,
    ForgetRound,
    LeaveInPeace,
    NameReachingOut,
    Tell,
    Wake,
)
from bot.events import Act, Event
from bot.events.my_data import ApproachForbidden
from bot.events.outreach import (
    ApproachDeclined,
    DraftOver,
    MorningCame,
    ReachingOutNamed,
    ReachingOutOver,
    RoundConfirmed,
    RoundDiscarded,
    RoundDrafted,
    RoundOrdered,
    RoundOver,
    TeamAssigned,
    TurnCame,
)
from bot.hours import outside_quiet
from bot.looks import Look
from bot.outreach import Approach, ApproachStatus, Round, RoundStatus, Way, to_each
from bot.people import Person
from bot.programme import Programme
from bot.reaching_out import in_their_turn, is_waiting, may_be_approached, reaching_out
from bot.request import Request, Status
from bot.scene import Decision, Scene
from bot.steps import ended, erase_in_time, stale

HEARS: Final = (
    RoundDrafted,
    RoundConfirmed,
    RoundDiscarded,
    RoundOrdered,
    TurnCame,
    MorningCame,
    ReachingOutNamed,
    TeamAssigned,
    ReachingOutOver,
    ApproachDeclined,
    DraftOver,
    RoundOver,
)
DRAFT_KEPT_FOR: Final = timedelta(days=1)


def decide(scene: Scene, event: Event) -> Decision:
    match event:
        case ApproachDeclined():
            return _decline(scene, event)
        case RoundOrdered():
            return _order(scene, event)
        case Act():
            return _from_coordinator(scene, event)
        case TurnCame():
            return _turn(scene, event)
        case MorningCame():
            return _morning(scene, event)
        case ReachingOutNamed():
            return reaching_out(scene, event)
        case TeamAssigned():
            return _assign(scene.request, event)
        case ReachingOutOver():
            return _let_go(scene, event)
        case _:
            return _time_over(scene, event)


def _from_coordinator(scene: Scene, act: Act) -> Decision:
    if scene.by is None or not at_desk(scene.by):
        return stale(act.by)
    draft = scene.around.round
    match act:
        case RoundDrafted():
            return _draft(draft, act)
        case _ if draft is None:
            return stale(act.by)
        case RoundConfirmed():
            told = Tell(to=act.by, card=say("outreach-begun", count=draft.total))
            return _begin(scene.programme, draft, act.at, told)
        case _:
            told = Tell(to=act.by, card=say("outreach-discarded"))
            return Decision(effects=(ForgetRound(round=draft.id), told))


def _draft(before: Round | None, act: RoundDrafted) -> Decision:
    """In the place of what they drafted before."""
    draft = Round(
        id=act.round,
        by=act.by,
        way=act.way,
        kind=act.kind,
        total=len(act.people),
        drafted_at=act.at,
    )
    gone = () if before is None else (ForgetRound(round=before.id),)
    over = DraftOver(at=act.at + DRAFT_KEPT_FOR, round=draft.id)
    return Decision(
        round=draft,
        approaches=to_each(draft, act.people),
        effects=(*gone, Wake(alarm=over)),
    )


def _order(scene: Scene, event: RoundOrdered) -> Decision:
    draft = Round(
        id=event.round,
        by=None,
        way=event.way,
        kind=event.kind,
        total=len(event.people),
        drafted_at=event.at,
    )
    begun = _begin(scene.programme, draft, event.at)
    return replace(begun, approaches=to_each(draft, event.people))


def _begin(programme: Programme, draft: Round, at: datetime, *said: Effect) -> Decision:
    """A turn is an alarm of its own, so that a crash between two doubles nothing."""
    turns = tuple(
        Wake(alarm=TurnCame(at=at, round=draft.id, approach=approach))
        for approach in draft.approaches
    )
    over = at + programme.policy.forget_round_after
    forget = Wake(alarm=RoundOver(at=over, round=draft.id))
    running = draft.became(RoundStatus.RUNNING)
    return Decision(round=running, effects=(*said, *turns, forget))


def _turn(scene: Scene, event: TurnCame) -> Decision:
    """It counts, whatever becomes of it: nobody can tell who is left in peace."""
    around = scene.around
    if around.round is None:
        return Decision()
    counted = around.round.turned()
    if around.approach is None:
        return Decision(round=counted)
    return replace(_approach(scene, around.approach, event), round=counted)


def _morning(scene: Scene, event: MorningCame) -> Decision:
    approach = scene.around.approach
    if approach is None or approach.status is not ApproachStatus.HELD:
        return Decision()
    return _approach(scene, approach, event)


def _approach(
    scene: Scene, approach: Approach, event: TurnCame | MorningCame
) -> Decision:
    around = scene.around
    assert around.round is not None, event
    if not may_be_approached(around):
        return Decision(effects=(LeaveInPeace(approach=approach.id),))
    if around.round.way is Way.SUPPORTER_FIRST:
        sought = approach.became(ApproachStatus.SOUGHT)
        found = NameReachingOut(approach=approach.id)
        return Decision(approaches=(sought,), effects=(found,))
    assert around.colleague is not None, event
    return _note(scene.programme, approach, around.colleague, event)


def _note(
    programme: Programme,
    approach: Approach,
    colleague: Person,
    event: TurnCame | MorningCame,
) -> Decision:
    """Not before the morning: until then they may say that nobody should."""
    quiet = programme.quiet_from, programme.quiet_until
    morning = outside_quiet(colleague.zone, *quiet, event.at)
    if morning > event.at:
        held = replace(approach, status=ApproachStatus.HELD)
        again = MorningCame(at=morning, round=event.round, approach=approach.id)
        return Decision(approaches=(held,), effects=(Wake(alarm=again),))
    noted = approach.became(ApproachStatus.NOTED)
    return Decision(approaches=(noted,), effects=(Tell(to=colleague.id, card=note()),))


def note() -> Card:
    """The same for everyone, whatever it follows, and whoever thought of them."""
    yes = Button("approach-yes", Look.ASK)
    no = Button("approach-no", ApproachDeclined)
    return say("approach-note", yes, no)


def _decline(scene: Scene, act: ApproachDeclined) -> Decision:
    """The same answer whether or not anything is still kept."""
    declined = tuple(
        approach.became(ApproachStatus.DECLINED)
        for approach in scene.around.approaches
        if approach.status is ApproachStatus.NOTED
    )
    never = Button("never-approach", ApproachForbidden)
    told = Tell(to=act.by, card=say("approach-declined", never))
    return Decision(approaches=declined, effects=(told,))


def _assign(request: Request | None, event: TeamAssigned) -> Decision:
    """Somebody may have been found meanwhile, or nobody may be needed any more."""
    if request is None or not is_waiting(request):
        return Decision()
    if event.turn > 0:
        return in_their_turn(request, event.at)
    return Decision(effects=(Find(request=request.id, rather=event.supporter),))


def _let_go(scene: Scene, event: ReachingOutOver) -> Decision:
    request = scene.request
    if request is None or request.status is not Status.SEEKING:
        return Decision()
    closed = request.closed(event.at)
    erase = erase_in_time(closed, event.at)
    return Decision(request=closed, effects=(*ended(request), erase))


def _time_over(scene: Scene, event: Event) -> Decision:
    round_ = scene.around.round
    match event:
        case _ if round_ is None:
            return Decision()
        case DraftOver() if round_.status is not RoundStatus.DRAFTED:
            return Decision()
        case _:
            return Decision(effects=(ForgetRound(round=round_.id),))
