"""Coordinators keep the roster by form: who supports, who is away, and who leaves.

1. They add a supporter, or change what the roster says of one; the supporter is told.
2. They note that one is away for a while: nobody asks them meanwhile, and what they
   have open may go to others early. They may be asked again whenever they say so.
3. What is open can be handed over at any time: each goes to the next, and the
   clinician is told as when somebody passes on.
4. One who leaves is thanked. Whether they had anything open is told to nobody: the
   coordinator hears the same, and so does the desk.
5. What an import brings later stands in for what was entered here, and the other way
   round.
"""

from dataclasses import replace
from typing import Final

from bot.cards import Button, Card, say
from bot.caring import begun
from bot.effects import Effect
from bot.effects.finding import HandOver, PassBy
from bot.effects.telling import Tell, When
from bot.events import Act, Event
from bot.events.rostering import (
    CoverArranged,
    OpenHandedOver,
    RosterSays,
    SupporterChanged,
    SupporterListed,
    SupporterRetired,
)
from bot.events.supporting import SupporterResumed
from bot.looks import Look
from bot.people import Person, PersonId, Role, at_desk
from bot.reminding import planned
from bot.roster_form import (
    adding,
    changing,
    covering,
    handing_over,
    retiring,
    roster,
)
from bot.roster_reading import (
    read_changed,
    read_covered,
    read_handed_over,
    read_listed,
    read_retired,
)
from bot.scene import Decision, Scene
from bot.settings_form import unsettled
from bot.steps import stale
from bot.supporter import Supporter
from bot.trained import with_training
from bot.training import Kind, Training
from bot.wall_clock import day_in

__all__ = [
    "HEARS",
    "adding",
    "changing",
    "covering",
    "decide",
    "handing_over",
    "read_changed",
    "read_covered",
    "read_handed_over",
    "read_listed",
    "read_retired",
    "retiring",
    "roster",
]

HEARS: Final = (
    SupporterListed,
    SupporterChanged,
    SupporterRetired,
    CoverArranged,
    OpenHandedOver,
)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, Act), event
    whom = scene.whom
    if scene.by is None or not at_desk(scene.by) or whom is None:
        return stale(event.by)
    match event:
        case SupporterListed():
            return _list(scene, whom, event)
        case _ if not whom.has(Role.SUPPORTER):
            return stale(event.by)
        case SupporterChanged(says=says):
            return _change(whom, says, event)
        case SupporterRetired():
            return _retire(scene, whom, event)
        case CoverArranged():
            return _cover(scene, whom, event)
        case _:
            return _hand_over(whom, event)


def _list(scene: Scene, whom: Person, event: SupporterListed) -> Decision:
    roles = whom.roles | {Role.SUPPORTER}
    person = _said(replace(whom, roles=roles, on_roster=True), event.says)
    person, wakes = planned(person, event.at)
    person, asks = begun(person, event.at)
    fresh = replace(unsettled(person, scene.programme), languages=person.languages)
    settings = Button("my-settings", Look.MY_SETTINGS)
    said = _both(event, whom.id, "roster-added", say("you-are-listed", settings))
    return Decision(
        person=person, supporter=scene.whose or fresh, effects=(*said, *wakes, *asks)
    )


def _change(whom: Person, says: RosterSays, event: SupporterChanged) -> Decision:
    person, wakes = planned(_said(whom, says), event.at)
    card = say("roster-changed-of-you", Button("my-data", Look.MY_DATA))
    said = _both(event, whom.id, "roster-changed", card)
    return Decision(person=person, effects=(*said, *wakes))


def _retire(scene: Scene, whom: Person, event: SupporterRetired) -> Decision:
    """Kindly, and the same to everyone: whatever they had open goes on elsewhere."""
    person = replace(whom, roles=whom.roles - {Role.SUPPORTER}, willing=None)
    card = say("you-are-retired", phone=scene.programme.office.phone)
    said = _both(event, whom.id, "roster-retired", card)
    return Decision(person=person, effects=(*said, HandOver(supporter=whom.id)))


def _cover(scene: Scene, whom: Person, event: CoverArranged) -> Decision:
    now = scene.whose or unsettled(whom, scene.programme)
    away = replace(now, away=event.away)
    since, until = (
        day_in(whom.zone, at) for at in (event.away.since, event.away.until)
    )
    card = say(
        "you-are-away",
        Button("resume", SupporterResumed),
        since=since,
        until=until,
        year=str(until.year),
    )
    said = _both(event, whom.id, "roster-covered", card)
    return Decision(
        supporter=away, effects=(*said, *_free(scene, whom.id, away, event))
    )


def _free(
    scene: Scene, whom: PersonId, away: Supporter, event: CoverArranged
) -> tuple[Effect, ...]:
    """Who is away from now on is not waited for either."""
    if event.hands_over:
        return (HandOver(supporter=whom),)
    asked = scene.carries.asked if scene.carries else None
    if asked is None or away.back_at(event.at) is None:
        return ()
    return (PassBy(request=asked, supporter=whom),)


def _hand_over(whom: Person, event: Act) -> Decision:
    said = _both(event, whom.id, "roster-handed-over", say("yours-is-handed-over"))
    return Decision(effects=(*said, HandOver(supporter=whom.id)))


def _said(person: Person, says: RosterSays) -> Person:
    """With what was entered; the rest is as it was."""
    if says.trained_on or says.valid_until:
        trained = Training(
            kind=Kind.PEER_SUPPORT,
            trained_on=says.trained_on or person.trained_on,
            valid_until=says.valid_until or person.valid_until,
        )
        person = with_training(person, trained)
    return replace(
        person,
        profession=says.profession or person.profession,
        specialty=says.specialty or person.specialty,
        unit=says.unit or person.unit,
        seniority=says.seniority or person.seniority,
        languages=says.languages or person.languages,
        cap=person.cap if says.cap is None else says.cap,
    )


def _both(act: Act, whom: PersonId, wording: str, card: Card) -> tuple[Effect, ...]:
    """The coordinator at once, without a name; the supporter in waking hours."""
    return (
        Tell(to=act.by, card=say(wording, Button("open-roster", Look.ROSTER))),
        Tell(to=whom, card=card, when=When.WAKING),
    )
