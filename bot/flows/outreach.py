"""Reaching out after a hard event, to each colleague in a round.

1. A coordinator enters who was involved, looks once more at how many can be reached,
   and begins. They are told how many had their turn, and never what came of it. While
   the programme is paused nothing begins; what was entered stays for a day.
2. Each has a turn (``bot.flows.approaching``): a supporter is found for them, or they
   are asked first by a note, as the coordinator chose for all of them.
3. When its time is over, the round is forgotten, and with it the kind of event.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.cards import say
from bot.effects import Effect
from bot.effects.forgetting import ForgetRound
from bot.effects.keeping import Wake
from bot.effects.telling import Tell
from bot.events import Act, Event
from bot.events.outreach import (
    DraftOver,
    RoundConfirmed,
    RoundDiscarded,
    RoundDrafted,
    RoundExtended,
    RoundOrdered,
    RoundOver,
    TurnCame,
)
from bot.outreach.rounds import Round, RoundStatus, to_each
from bot.people import PersonId, at_desk
from bot.programme import Programme
from bot.scene import Decision, Scene
from bot.steps import stale

HEARS: Final = (
    RoundDrafted,
    RoundExtended,
    RoundConfirmed,
    RoundDiscarded,
    RoundOrdered,
    DraftOver,
    RoundOver,
)
DRAFT_KEPT_FOR: Final = timedelta(days=1)


def decide(scene: Scene, event: Event) -> Decision:
    match event:
        case RoundOrdered():
            return _order(scene, event)
        case Act():
            return _from_coordinator(scene, event)
        case _:
            return _time_over(scene, event)


def _from_coordinator(scene: Scene, act: Act) -> Decision:
    if scene.by is None or not at_desk(scene.by):
        return stale(act.by)
    draft = scene.around.round
    match act:
        case RoundDrafted():
            return _draft(scene, draft, act)
        case _ if draft is None:
            return stale(act.by)
        case RoundExtended():
            return _extend(scene, draft, act)
        case RoundConfirmed() if scene.house.paused_since is not None:
            return Decision(effects=(Tell(to=act.by, card=say("outreach-paused")),))
        case RoundConfirmed():
            told = Tell(to=act.by, card=say("outreach-begun", count=draft.total))
            return _begin(scene.programme, draft, act.at, told)
        case _:
            told = Tell(to=act.by, card=say("outreach-discarded"))
            return Decision(effects=(ForgetRound(round=draft.id), told))


def _draft(scene: Scene, before: Round | None, act: RoundDrafted) -> Decision:
    """In the place of what they drafted before."""
    entered = tuple(map(scene.around.entries.__getitem__, act.people))
    draft = replace(_drafted(act, act.by), entered=entered)
    gone = () if before is None else (ForgetRound(round=before.id),)
    over = DraftOver(at=act.at + DRAFT_KEPT_FOR, round=draft.id)
    return Decision(
        round=draft,
        approaches=to_each(draft, act.people),
        effects=(*gone, Wake(alarm=over)),
    )


def _extend(scene: Scene, draft: Round, act: RoundExtended) -> Decision:
    """Whoever was entered already counts no more, also who is left in peace by now and
    in it no longer: the count must not tell."""
    entries = scene.around.entries
    new = [person for person in act.people if entries[person] not in draft.entered]
    more = to_each(draft, new, first=draft.total)
    return Decision(round=draft.having([entries[p] for p in new]), approaches=more)


def _order(scene: Scene, event: RoundOrdered) -> Decision:
    draft = _drafted(event, None)
    begun = _begin(scene.programme, draft, event.at)
    return replace(begun, approaches=to_each(draft, event.people))


def _drafted(event: RoundDrafted | RoundOrdered, by: PersonId | None) -> Round:
    return Round(
        id=event.round,
        by=by,
        way=event.way,
        kind=event.kind,
        total=len(event.people),
        drafted_at=event.at,
    )


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


def _time_over(scene: Scene, event: Event) -> Decision:
    round_ = scene.around.round
    match event:
        case _ if round_ is None:
            return Decision()
        case DraftOver() if round_.status is not RoundStatus.DRAFTED:
            return Decision()
        case _:
            return Decision(effects=(ForgetRound(round=round_.id),))
