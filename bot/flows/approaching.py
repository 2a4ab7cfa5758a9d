"""Each colleague in a round has their turn, and so has whoever was referred.

1. Supporter first: a supporter is found for them, who touches base by themselves
   (``bot.flows.touching_base``). The colleague hears nothing of it from the bot.
2. Asking first: they get one neutral note, in the morning. Yes opens the usual form;
   no ends it. Neither is told to anybody. While the programme is paused it waits from
   day to day: what it offers must be there.
3. Whoever never wants to be approached, has asked already, was approached in another
   round, or is the coordinator themselves, is left in peace. It counts as their turn.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.cards import Button, say
from bot.effects.finding import NameReachingOut
from bot.effects.forgetting import LeaveInPeace
from bot.effects.keeping import Wake
from bot.effects.telling import Tell
from bot.events import Event
from bot.events.my_data import ApproachForbidden
from bot.events.outreach import ApproachDeclined, MorningCame, TurnCame
from bot.hours import outside_quiet
from bot.note import note
from bot.outreach.rounds import Approach, ApproachStatus, Way
from bot.people import Person, Standing
from bot.scene import Around, Decision, Scene

HEARS: Final = (TurnCame, MorningCame, ApproachDeclined)
A_DAY: Final = timedelta(days=1)


def decide(scene: Scene, event: Event) -> Decision:
    match event:
        case TurnCame():
            return _turn(scene, event)
        case MorningCame():
            return _morning(scene, event)
        case _:
            assert isinstance(event, ApproachDeclined), event
            return _decline(scene, event)


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
    """Of a round that is forgotten in this very moment it means nothing."""
    round_, approach = scene.around.round, scene.around.approach
    if round_ is None or approach is None or approach.status is not ApproachStatus.HELD:
        return Decision()
    return _approach(scene, approach, event)


def _approach(
    scene: Scene, approach: Approach, event: TurnCame | MorningCame
) -> Decision:
    around = scene.around
    assert around.round is not None, event
    if not _may_be_approached(around):
        return Decision(effects=(LeaveInPeace(approach=approach.id),))
    if around.round.way is Way.SUPPORTER_FIRST:
        sought = approach.became(ApproachStatus.SOUGHT)
        found = NameReachingOut(approach=approach.id)
        return Decision(approaches=(sought,), effects=(found,))
    assert around.colleague is not None, event
    return _note(scene, approach, around.colleague, event)


def _may_be_approached(around: Around) -> bool:
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


def _note(
    scene: Scene, approach: Approach, colleague: Person, event: TurnCame | MorningCame
) -> Decision:
    """Not before the morning: until then they may say that nobody should."""
    quiet = scene.programme.quiet_from, scene.programme.quiet_until
    soonest = event.at if scene.house.paused_since is None else event.at + A_DAY
    morning = outside_quiet(colleague.zone, *quiet, soonest)
    if morning > event.at:
        held = replace(approach, status=ApproachStatus.HELD)
        again = MorningCame(at=morning, round=event.round, approach=approach.id)
        return Decision(approaches=(held,), effects=(Wake(alarm=again),))
    noted = approach.became(ApproachStatus.NOTED)
    return Decision(approaches=(noted,), effects=(Tell(to=colleague.id, card=note()),))


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
