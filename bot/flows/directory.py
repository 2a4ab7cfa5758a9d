"""The directory of further help is kept by the desk, and passed on by supporters.

1. A coordinator or the lead adds an entry, changes it, or takes it out. Each time
   somebody has looked at it, and that day stands with it.
2. A supporter passes an entry on to the colleague whom they accepted, with one press.
   The colleague reads it behind a press; the message itself says nothing of it.
3. Only the kind of help is counted, by quarter. Nobody is named in that.
"""

from dataclasses import replace
from typing import Final

from bot.cards import Button, Card, say
from bot.effects.keeping import CountKind
from bot.effects.telling import Slot, Tell
from bot.entries import EntryId, Resource
from bot.events import Act, Event
from bot.events.directory import EntryKept, EntryPassedOn, EntryRemoved
from bot.house import directory_of, entry_named
from bot.looks import Look
from bot.people import at_desk
from bot.request import Request
from bot.scene import Decision, Scene
from bot.steps import stale

HEARS: Final = (EntryKept, EntryRemoved, EntryPassedOn)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, Act), event
    request = scene.request
    match event:
        case EntryPassedOn() if request is not None and request.is_open:
            return _pass_on(scene, request, event)
        case EntryKept(entry=entry) if _may_keep(scene):
            return _kept(scene, event, entry)
        case EntryRemoved(entry=gone) if _may_keep(scene) and _find(scene, gone):
            return _removed(scene, event, gone)
        case _:
            return stale(event.by)


def _may_keep(scene: Scene) -> bool:
    return scene.by is not None and at_desk(scene.by)


def _kept(scene: Scene, event: Act, entry: Resource) -> Decision:
    """In its place, or at the end."""
    now = directory_of(scene.programme, scene.house)
    known = any(each.id == entry.id for each in now)
    changed = tuple(entry if each.id == entry.id else each for each in now)
    listed = changed if known else (*now, entry)
    return _answered(scene, event, listed, say("entry-kept", _open()))


def _removed(scene: Scene, event: Act, gone: EntryId) -> Decision:
    now = directory_of(scene.programme, scene.house)
    left = tuple(each for each in now if each.id != gone)
    return _answered(scene, event, left, say("entry-removed", _open()))


def _answered(
    scene: Scene, event: Act, listed: tuple[Resource, ...], card: Card
) -> Decision:
    house = replace(scene.house, directory=listed)
    return Decision(house=house, effects=(Tell(to=event.by, card=card),))


def _pass_on(scene: Scene, request: Request, event: EntryPassedOn) -> Decision:
    entry = _find(scene, event.entry)
    if entry is None or event.by != request.supporter or request.called:
        return stale(event.by)
    noted = Tell(to=event.by, card=say("entry-passed-on-noted"))
    if entry.id in request.passed_on:
        return Decision(effects=(noted,))
    after = replace(request, passed_on=(*request.passed_on, entry.id))
    read = Button("open-passed-on", Look.PASSED_ON, request.id)
    to_them = Tell(
        to=request.asker,
        card=say("entry-for-you", read),
        about=request.id,
        slot=Slot.PASSED_ON,
    )
    counted = CountKind(measure="passed-on", choice=entry.need)
    return Decision(request=after, effects=(to_them, noted, counted))


def _find(scene: Scene, entry: EntryId) -> Resource | None:
    return entry_named(entry, scene.programme, scene.house)


def _open() -> Button:
    return Button("open-directory", Look.DIRECTORY)
