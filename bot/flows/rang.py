"""Somebody rang the office, and asks for a peer.

1. A coordinator enters who it is and what they wish for. Nobody is asked why.
2. It becomes an ordinary request. The caller is told the named time, with the usual
   choices. Somebody whom no chat knows is told by the coordinator, on the phone.
3. Whoever has an open request keeps it, and is told that it goes on.
4. A closed one stays until it is erased in its time: if its messages at the desk were
   redrawn now, the coordinator would see whose it was.
5. The coordinator is answered the same in every case, and learns nothing more of it:
   at the desk it is others', as with one that they had accepted themselves.
"""

from dataclasses import replace
from typing import Final

from bot.beginning import begins, begun, followed
from bot.cards import Button, Card, say
from bot.clinician_cards import passed_on_by_the_office
from bot.effects import Effect
from bot.effects.telling import Tell
from bot.events import Event
from bot.events.asking import SomeoneRang, StatusAsked
from bot.looks import Look
from bot.peace import asked_themselves
from bot.people import Person, at_desk
from bot.scene import Decision, Scene
from bot.steps import stale

HEARS: Final = (SomeoneRang,)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, SomeoneRang), event
    caller, last = scene.whom, scene.request
    noted = Tell(to=event.by, card=say("rang-noted"))
    match caller:
        case _ if scene.by is None or not at_desk(scene.by):
            return stale(event.by)
        case Person() if last is not None and last.is_open:
            return Decision(effects=(noted, Tell(to=caller.id, card=_goes_on())))
        case Person():
            return _begin(scene, event, caller, noted)
        case _:  # erased this very moment: there is nobody to find a peer for
            return Decision(effects=(noted,))


def _begin(scene: Scene, event: SomeoneRang, caller: Person, noted: Effect) -> Decision:
    new = begun(scene.programme, caller, event, followed(scene.around))
    entered = replace(new, entered_by=event.by, called=event.name)
    card = passed_on_by_the_office(entered)
    begun_ = begins(scene.programme, entered, card)
    gone = asked_themselves(scene.around)
    return replace(begun_, effects=(noted, *gone, *begun_.effects))


def _goes_on() -> Card:
    """About nothing in particular, so that no question of ours gives way to it."""
    change = Button("change-wishes", Look.CHANGE_WISHES)
    return say("rang-goes-on", Button("where-it-stands", StatusAsked), change)
