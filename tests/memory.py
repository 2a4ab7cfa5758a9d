"""A store in dictionaries: it keeps what a database would, and crashes on demand.

A unit works on a copy of everything. What it changed is put into what is kept when it
ends well, all at once, unless somebody else has changed the same meanwhile (Conflict).
``run`` drives the core without an event loop: nothing here ever waits. ``race`` lets
several go on in turns, each with what it had read before the others ended.
"""

from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields
from itertools import count
from typing import Any, Final, TypeVar

from bot.changes import Changes
from bot.effects.keeping import CountKind
from bot.errors import Conflict
from bot.groups.group import Group, GroupId
from bot.house import House
from bot.letter import LetterId
from bot.outreach.rounds import Approach, ApproachId, Round, RoundId
from bot.people import Address, Person, PersonId
from bot.ports import Pressable
from bot.programme import Programme
from bot.record import Record
from bot.request import Handle, Request, RequestId
from bot.supporter import Load, Supporter
from tests.memory_unit import MemoryUnit
from tests.pigeonholes import Posted

T = TypeVar("T")
ABSENT: Final = object()


class CrashError(BaseException):
    """The process died here: nobody catches it on the way."""


@dataclass(slots=True, kw_only=True)
class Kept:
    """All that is kept of one programme."""

    inbox: dict[str, Any] = field(default_factory=dict)
    people: dict[PersonId, Person] = field(default_factory=dict)
    addresses: dict[Address, PersonId] = field(default_factory=dict)
    supporters: dict[PersonId, Supporter] = field(default_factory=dict)
    loads: dict[PersonId, Load] = field(default_factory=dict)
    requests: dict[RequestId, Request] = field(default_factory=dict)
    rounds: dict[RoundId, Round] = field(default_factory=dict)
    approaches: dict[ApproachId, Approach] = field(default_factory=dict)
    groups: dict[GroupId, Group] = field(default_factory=dict)
    alarms: dict[int, Any] = field(default_factory=dict)
    letters: dict[str, Posted] = field(default_factory=dict)
    tokens: dict[str, tuple[Pressable, LetterId]] = field(default_factory=dict)
    house: dict[str, House] = field(default_factory=dict)
    counts: dict[Record | CountKind, int] = field(default_factory=dict)

    def copy(self) -> "Kept":
        return Kept(**{name: dict(getattr(self, name)) for name in TABLES})

    def take_in(self, before: "Kept", after: "Kept") -> None:
        """All the changes of one unit, or none."""
        changed = [
            (name, key, getattr(after, name).get(key, ABSENT))
            for name in TABLES
            for key in _differing(getattr(before, name), getattr(after, name))
        ]
        for name, key, _ in changed:
            read = getattr(before, name).get(key, ABSENT)
            if getattr(self, name).get(key, ABSENT) is not read:
                raise Conflict
        _refuse_two_open(after)
        for name, key, value in changed:
            if value is ABSENT:
                del getattr(self, name)[key]
            else:
                getattr(self, name)[key] = value


TABLES: Final = tuple(each.name for each in fields(Kept))


class Chance:
    """New names in the order of asking, so that a failure can be played again."""

    def __init__(self, prefix: str = "n") -> None:
        self._prefix, self._numbers = prefix, count(1)

    def name(self) -> str:
        return f"{self._prefix}-{next(self._numbers):06}"

    def handle(self) -> Handle:
        return Handle(f"K-{next(self._numbers):06}")


class MemoryStore:
    """The programme's rows. ``crash_before_commit`` and ``crash_after_commit`` are
    how often the next units that would keep something die, and where."""

    def __init__(self, programme: Programme, chance: Chance) -> None:
        self.kept = Kept()
        self.programme = programme
        self.chance = chance
        self.numbers = count(1)
        self.crash_before_commit = 0
        self.crash_after_commit = 0
        self.in_turns = False
        self.history: list[Changes] = []
        """What the core asked to be kept, in order, and was."""

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[MemoryUnit]:
        before = self.kept.copy()
        unit = MemoryUnit(before.copy(), self)
        yield unit
        if self.crash_before_commit:
            self.crash_before_commit -= 1
            raise CrashError("before the commit")
        self.kept.take_in(before, unit.kept)
        self.history.extend(unit.asked)
        if self.crash_after_commit:
            self.crash_after_commit -= 1
            raise CrashError("after the commit")

    @asynccontextmanager
    async def glance(self) -> AsyncIterator[MemoryUnit]:
        yield MemoryUnit(self.kept.copy(), self)

    async def turn(self) -> None:
        """Where another unit may get ahead of this one."""
        if self.in_turns:
            await _Turn()

    def employ(self, person: Person, settings: Supporter | None = None) -> None:
        """What the roster says of somebody, now or newly."""
        self.kept.people[person.id] = person
        if person.via is not None:
            self.kept.addresses[person.via] = person.id
        if settings is not None:
            self.kept.supporters[person.id] = settings


def run(steps: Coroutine[Any, Any, T]) -> T:
    """Let something asynchronous happen, that never has to wait."""
    try:
        steps.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    raise AssertionError("it waits for something")


def race(store: MemoryStore, *runners: Callable[[], Coroutine[Any, Any, T]]) -> list[T]:
    """All at once; who was too late to commit goes again, as the door does.

    Whoever's process died is not among the ended."""
    store.in_turns = True
    running = {number: begin() for number, begin in enumerate(runners)}
    ended: dict[int, T] = {}
    while running:
        for number, steps in list(running.items()):
            try:
                steps.send(None)
            except StopIteration as done:
                ended[number] = done.value
                del running[number]
            except Conflict:
                running[number] = runners[number]()
            except CrashError:
                del running[number]
    store.in_turns = False
    return [ended[number] for number in sorted(ended)]


class _Turn:
    def __await__(self) -> Generator[None, None, None]:
        yield


def _differing(before: dict[Any, Any], after: dict[Any, Any]) -> list[Any]:
    keys = before.keys() | after.keys()
    return [k for k in keys if before.get(k, ABSENT) is not after.get(k, ABSENT)]


def _refuse_two_open(kept: Kept) -> None:
    """As the database does: one open request a person, and one turn of theirs."""
    open_ones = [request for request in kept.requests.values() if request.is_open]
    turned = [a.colleague for a in kept.approaches.values() if a.had_its_turn]
    for each in ([(r.asker, r.unasked) for r in open_ones], turned):
        if len(each) != len(set(each)):
            raise Conflict
