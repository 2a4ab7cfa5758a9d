"""A fire drill: do asks arrive, and how soon does somebody answer?

1. A coordinator or the lead begins it, one at a time. Every supporter is asked once, in
   the hours that they answer, for an invented person, and is told that it is a drill.
2. Whoever is away, paused, asks to be asked seldom, or is asked for real is let alone.
   Their turn comes when that is over; what is real never waits for a drill.
3. At half of the time that a real ask has they are reminded, once.
4. It ends by itself on the next working day. Whoever began it hears how many answered,
   how many within an hour, and how many could not be written to: nobody's name.
5. It can be stopped at any time; then nothing is told of it.
6. Nothing of it counts: it is no request, no load, no turn.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.calendar import same_clock_next_working_day
from bot.cards import Button, Card, Say, Tone, say
from bot.drill import MAY_BECOME, Drill, Drilled, DrillStatus, Part, called
from bot.drill_page import drill_page, practice
from bot.effects import Effect
from bot.effects.finding import CallDrill
from bot.effects.keeping import Wake
from bot.effects.telling import Tell, When
from bot.events import Act, Event
from bot.events.drilling import (
    DrillAnswered,
    DrillBegun,
    DrillCalled,
    DrillOver,
    DrillStopped,
    DrillTurn,
    LetterRefused,
)
from bot.hours import after_open, next_open
from bot.looks import Look
from bot.people import Person, PersonId, Role, at_desk
from bot.scene import Decision, Scene
from bot.settings_form import unsettled
from bot.steps import stale
from bot.supporter import Load, Supporter

__all__ = ["HEARS", "decide", "drill_page", "practice"]

HEARS: Final = (
    DrillBegun,
    DrillStopped,
    DrillAnswered,
    DrillCalled,
    DrillTurn,
    DrillOver,
    LetterRefused,
)
LOOK_AGAIN_AFTER: Final = timedelta(minutes=15)
"""While somebody is let alone: whether they still are."""


def decide(scene: Scene, event: Event) -> Decision:
    drill = scene.house.drill
    match event:
        case DrillAnswered():
            return _answer(scene, drill, event)
        case DrillCalled():
            return _call(scene, event)
        case Act():
            return _from_desk(scene, drill, event)
        case _ if drill is None:
            return Decision()
        case DrillOver():
            return _over(scene, drill, event)
        case LetterRefused():
            return _not_delivered(scene, drill, event.person)
        case _:
            assert isinstance(event, DrillTurn), event
            return _turn(scene, drill, event)


def _from_desk(scene: Scene, drill: Drill | None, event: Act) -> Decision:
    if scene.by is None or not at_desk(scene.by):
        return stale(event.by)
    runs = drill is not None and drill.runs_at(event.at)
    if isinstance(event, DrillBegun) and drill is not None and runs:
        told = say("drill-runs-already", _stop(), until=drill.ends_at)
        return Decision(effects=(Tell(to=event.by, card=told),))
    if isinstance(event, DrillBegun):
        return Decision(effects=(CallDrill(by=event.by),))
    house = replace(scene.house, drill=None)
    told = say("drill-stopped")
    return Decision(house=house, effects=(Tell(to=event.by, card=told),))


def _call(scene: Scene, event: DrillCalled) -> Decision:
    if not event.people:
        nobody = Tell(to=event.by, card=say("drill-nobody"))
        return Decision(effects=(nobody,))
    ends_at = same_clock_next_working_day(scene.programme.calendar, event.at, 1)
    drill = Drill(
        by=event.by, begun_at=event.at, ends_at=ends_at, parts=called(event.people)
    )
    turns = (_wake(person, event.at) for person in event.people)
    over = Wake(alarm=DrillOver(at=ends_at, person=event.by))
    told = Tell(to=event.by, card=say("drill-begun", _stop(), until=ends_at))
    house = replace(scene.house, drill=drill)
    return Decision(house=house, effects=(told, *turns, over))


def _turn(scene: Scene, drill: Drill, event: DrillTurn) -> Decision:
    part, person = drill.part_of(event.person), scene.whom
    if part is None or person is None or not part.is_due(event.at):
        return Decision()
    own = scene.whose or unsettled(person, scene.programme)
    moment = _free_at(person, own, scene.carries, event.at)
    if moment is None or not drill.runs_at(moment):
        return Decision()
    if moment > event.at:
        return Decision(effects=(_wake(person.id, moment),))
    if part.status is DrillStatus.CALLED:
        return _ask(scene, drill, part, own, event.at)
    nudge = _question("drill-nudge", person.id)
    return _changed(scene, drill, part.became(DrillStatus.REMINDED), nudge)


def _free_at(
    person: Person, own: Supporter, carries: Load | None, at: datetime
) -> datetime | None:
    """Now, or when to look again; nothing, where a drill has no business there.

    Who rests, or carries as much as they wish, is asked like anybody: who is left out
    would show who has just talked with somebody.
    """
    if own.seldom or not own.hours.windows or not person.has(Role.SUPPORTER):
        return None
    back = own.back_at(at)
    if back is not None:
        return back
    if carries is not None and carries.asked is not None:  # what is real goes first
        return at + LOOK_AGAIN_AFTER
    return next_open(own.hours, at)


def _ask(
    scene: Scene, drill: Drill, part: Part, own: Supporter, at: datetime
) -> Decision:
    remind_at = after_open(own.hours, at, scene.programme.policy.remind_after)
    asked = replace(part.became(DrillStatus.ASKED), asked_at=at, remind_at=remind_at)
    question = _question("drill-ask", part.supporter)
    wakes = (_wake(part.supporter, remind_at),) if drill.runs_at(remind_at) else ()
    return _changed(scene, drill, asked, question, *wakes)


def _question(wording: str, supporter: PersonId) -> Tell:
    here = Button("drill-i-am-here", DrillAnswered, tone=Tone.PRIMARY)
    return Tell(to=supporter, card=say(wording, here), when=When.ANSWERING)


def _answer(scene: Scene, drill: Drill | None, act: Act) -> Decision:
    """The same thanks however late, or twice; only in time it is counted."""
    look = Button("drill-what-it-shows", Look.DRILL_PRACTICE)
    thanks = Tell(to=act.by, card=say("drill-thanks", look))
    part = drill.part_of(act.by) if drill else None
    if drill is None or part is None or DrillStatus.HERE not in MAY_BECOME[part.status]:
        return Decision(effects=(thanks,))
    here = replace(part.became(DrillStatus.HERE), here_at=act.at)
    return _changed(scene, drill, here, thanks)


def _not_delivered(scene: Scene, drill: Drill, person: PersonId) -> Decision:
    part = drill.part_of(person)
    if part is None or DrillStatus.UNREACHABLE not in MAY_BECOME[part.status]:
        return Decision()
    return _changed(scene, drill, part.became(DrillStatus.UNREACHABLE))


def _over(scene: Scene, drill: Drill, event: DrillOver) -> Decision:
    """An alarm of a drill that was stopped comes too soon for the next one."""
    if drill.runs_at(event.at):
        return Decision()
    left = drill.over(event.at)
    house = replace(scene.house, drill=None, drilled=left)
    if scene.whom is None or not at_desk(scene.whom):
        return Decision(house=house)
    return Decision(house=house, effects=(_told(drill.by, left),))


def _told(by: PersonId, left: Drilled) -> Tell:
    """Why some did not answer is not counted: that would tell that somebody asked."""
    body = (Say("drill-over", left.numbers), Say("drill-says-nothing-of-anyone"))
    return Tell(to=by, card=Card(body=body), when=When.WAKING)


def _changed(scene: Scene, drill: Drill, part: Part, *effects: Effect) -> Decision:
    house = replace(scene.house, drill=drill.having(part))
    return Decision(house=house, effects=effects)


def _stop() -> Button:
    return Button("drill-stop", DrillStopped)


def _wake(person: PersonId, at: datetime) -> Wake:
    return Wake(alarm=DrillTurn(at=at, person=person))
