"""A programme with its people, its clock, and everything that can go wrong with it.

It is driven from outside (``tests.bot.test_promises``), goes through the real doors,
and writes down each moment: what was kept before and after, what came in, what was
seen by whom. Whatever crashes is started again, as a process would be.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from bot import engine
from bot.arrivals import Arrival, Outcome
from bot.cards import Button
from bot.changes import Changes
from bot.events.caring import SupporterKept
from bot.events.drilling import LetterRefused
from bot.events.offering import PersonUnreachable, SupporterGone
from bot.events.training import TrainingKept
from bot.forms import Form, Page
from bot.people import Person, PersonId, Role, Sender, Standing
from bot.programme import Programme
from bot.trained import trainings_of
from bot.training import Training
from bot.world import World
from tests.gate import NO_ANSWER, Gate
from tests.memory import Chance, CrashError, Kept, MemoryStore, race, run
from tests.outbox import Outbox, Seen
from tests.programme import account
from tests.story import MONDAY_9AM

Drawn = Page | Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Something happened, or time passed."""

    at: datetime
    before: Kept
    after: Kept
    changes: tuple[Changes, ...] = ()
    arrivals: tuple[Arrival, ...] = ()
    answered: tuple[tuple[Arrival, Outcome], ...] = ()
    seen: tuple[Seen, ...] | None = None
    """What appeared in people's chats, after everything that was due was sent."""
    opened: tuple[str, str, Drawn] | None = None
    """Who opened which button, and what they were shown."""
    running: bool = True
    """Whether the machine has been up all the time before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A button that somebody can see, or could see once."""

    name: str
    """Whose it is."""
    token: str
    button: Button


@dataclass(slots=True)
class Platform:
    """What a chat platform does with what people did."""

    keys: "count[int]" = field(default_factory=count)
    answered: list[Arrival] = field(default_factory=list)
    """Acknowledged: it may deliver one again all the same."""
    unanswered: list[Arrival] = field(default_factory=list)
    """The process died before it said anything: it comes again."""


class Hospital:
    def __init__(self, house: Programme, people: Sequence[Person]) -> None:
        self.now = MONDAY_9AM
        self.programme = house
        self.store = MemoryStore(house, Chance(f"{house.key}-id"))
        self.world = World(house, self.store.chance)
        self.gate = Gate(self.store, self.world)
        self.outbox = Outbox(self.store)
        self.platform = Platform()
        self.moments: list[Moment] = []
        self.shown: list[Shown] = []
        self.gone: list[SupporterGone | PersonUnreachable | LetterRefused] = []
        """What whoever looks after the roster has not reported yet."""
        self.names: dict[PersonId, str] = {}
        for person in people:
            self.store.employ(person)
            self.names[person.id] = person.via.user if person.via else person.id

    # people

    def sender(self, name: str) -> Sender:
        known = self.person(name)
        standing = Standing.MEMBER if known is None else known.standing
        address = account(name, self.programme.key)
        return Sender(address=address, name=f"Newcomer {name}", standing=standing)

    def id_of(self, name: str) -> PersonId:
        address = account(name, self.programme.key)
        return self.store.kept.addresses.get(address, PersonId(name))

    def person(self, name: str) -> Person | None:
        return self.store.kept.people.get(self.id_of(name))

    def chat_buttons(self, name: str) -> list[Shown]:
        """The buttons that stand in somebody's chat now."""
        return [
            Shown(name=name, token=token, button=button)
            for message in self.outbox.chats[self.id_of(name)]
            for token, button in zip(message.tokens, message.card.buttons, strict=True)
        ]

    # what happens

    def given(self, name: str) -> dict[str, Any]:
        """What every arrival has."""
        key = f"key-{next(self.platform.keys)}"
        return {"key": key, "sender": self.sender(name), "at": self.now}

    def comes(self, *arrivals: Arrival) -> None:
        """Let in together, through the real door; who is not answered tries again."""
        before = self.store.kept.copy()
        answers = self.gate.let_in(arrivals)
        self._learn_names(arrivals)
        answered = [
            (arrival, answer)
            for arrival, answer in zip(arrivals, answers, strict=True)
            if answer is not NO_ANSWER
        ]
        self.platform.answered += [arrival for arrival, _ in answered]
        self.platform.unanswered += [
            arrival
            for arrival, answer in zip(arrivals, answers, strict=True)
            if answer is NO_ANSWER
        ]
        self._note(before, arrivals=arrivals, answered=tuple(answered))
        if len(answered) < len(arrivals):
            self._restart()
        self.delivers()

    def come_at_once(self, *arrivals: Arrival) -> None:
        """Two processes, or two tasks: each reads before the other has ended."""
        before = self.store.kept.copy()

        def goes(arrival: Arrival) -> Any:
            return lambda: engine.let_in([arrival], self.store, self.world)

        race(self.store, *map(goes, arrivals))
        self._learn_names(arrivals)
        self._note(before, arrivals=arrivals)
        self.platform.answered += arrivals
        self.delivers()

    def comes_again(self) -> None:
        """The platform, or the person, tries again what was not answered."""
        waiting, self.platform.unanswered = self.platform.unanswered, []
        for arrival in waiting:
            sender = self.sender(arrival.sender.address.user)
            self.comes(replace(arrival, at=self.now, sender=sender))

    def opens(self, name: str, token: str) -> Drawn | None:
        before = self.store.kept.copy()
        drawn = run(
            engine.look(self.sender(name), token, self.now, self.store, self.world)
        )
        if drawn is not None:
            self._note(before, opened=(name, token, drawn))
        return drawn

    def delivers(self) -> list[Seen]:
        before = self.store.kept.copy()
        sent = self._sent()
        self.shown += [
            Shown(name=self.names[seen.to], token=token, button=button)
            for seen in sent
            for token, button in zip(
                seen.posted.letter.tokens, seen.card.buttons, strict=True
            )
        ]
        self._note(before, seen=tuple(sent))
        self._notice_dead()
        return sent

    def _sent(self) -> list[Seen]:
        while True:
            try:
                return self.outbox.deliver(self.now)
            except CrashError:
                self._restart()

    def rings(self, *, running: bool = True, at_once: int = 100) -> None:
        """Everything that is due, in order; a crash on the way costs nothing."""
        rung = True
        while rung:
            before = self.store.kept.copy()
            try:
                rung = run(engine.ring(self.now, self.store, self.world, at_once)) > 0
            except CrashError:
                self._restart()
            self._note(before, **({} if running else {"running": False}))

    def reports(self) -> None:
        """At least once, whatever crashes."""
        while self.gone:
            before = self.store.kept.copy()
            try:
                run(engine.report(self.gone, self.now, self.store, self.world))
                self.gone = []
            except CrashError:
                self._restart()
            self._note(before)
        self.delivers()

    def learns_training(self, name: str, training: Training) -> bool:
        """An import brings it, once more where it crashed; whether it was news."""
        person = self.person(name)
        known = person is not None and training in trainings_of(person)
        if person is None or known or not person.on_roster:
            return False
        while (known := self.person(name)) and training not in trainings_of(known):
            before = self.store.kept.copy()
            kept = TrainingKept(at=self.now, person=person.id, trainings=(training,))
            try:
                run(engine.report([kept], self.now, self.store, self.world))
            except CrashError:
                self._restart()
            self._note(before)
        return True

    def learns_supporter(self, name: str) -> None:
        """As an import says it: of supporters only, and again where it crashed."""
        while (person := self.person(name)) and person.willing is None:
            if not person.has(Role.SUPPORTER):
                return
            before = self.store.kept.copy()
            kept = SupporterKept(at=self.now, person=person.id)
            try:
                run(engine.report([kept], self.now, self.store, self.world))
            except CrashError:
                self._restart()
            self._note(before)

    def leaves(self, name: str, standing: Standing) -> None:
        """No longer a supporter, or no longer here at all."""
        person = self.person(name)
        if person is None:
            return
        self.store.employ(replace(person, standing=standing, roles=frozenset()))
        self._owe(person.id)

    def returns(self, person: Person) -> None:
        known = self.store.kept.people[person.id]
        self.store.employ(
            replace(known, standing=Standing.MEMBER, roles=person.roles, via=person.via)
        )

    # time

    def passes(self, amount: timedelta) -> None:
        """Up and running: what is due happens on its time."""
        until = self.now + amount
        while (soonest := self._next_time()) is not None and soonest <= until:
            self.now = max(self.now, soonest)
            self._tick()
        self.now = until
        self._tick()

    def sleeps(self, amount: timedelta, at_once: int = 100) -> tuple[Seen, ...]:
        """Down for so long, and up again: what was due happens, so many at once."""
        self.now += amount
        self._restart()
        self.rings(running=False, at_once=at_once)
        return tuple(self.delivers())

    def _tick(self) -> None:
        self.rings()
        self.delivers()

    def _next_time(self) -> datetime | None:
        kept = self.store.kept
        alarms = [alarm.at for alarm in kept.alarms.values()]
        waits = [p.letter.not_before for p in kept.letters.values() if p.is_unsent]
        return min((*alarms, *waits), default=None)

    # what is written down

    def _note(self, before: Kept, **what: Any) -> None:
        changes, self.store.history = tuple(self.store.history), []
        if changes or what:
            self.moments.append(
                Moment(
                    at=self.now,
                    before=before,
                    after=self.store.kept.copy(),
                    changes=changes,
                    **what,
                )
            )

    def _restart(self) -> None:
        self.outbox.restart()

    def _learn_names(self, arrivals: Sequence[Arrival]) -> None:
        for arrival in arrivals:
            user = arrival.sender.address.user
            self.names[self.id_of(user)] = user

    def _owe(self, supporter: PersonId) -> None:
        """Whoever was asked by them, or had them, has to hear that they are gone."""
        for request in self.store.kept.requests.values():
            offer = request.offered_to(supporter)
            if request.is_open and offer is not None:
                self.gone.append(
                    SupporterGone(at=self.now, request=request.id, supporter=supporter)
                )

    def _notice_dead(self) -> None:
        for posted in self.outbox.dead:
            letter = posted.letter
            del self.store.kept.letters[letter.id]
            kept = self.store.kept.requests
            request = kept.get(letter.about) if letter.about else None
            if request is not None:
                away = PersonUnreachable(
                    at=self.now, request=request.id, person=letter.to
                )
                self.gone.append(away)
            elif letter.about is None:
                refused = LetterRefused(at=self.now, person=letter.to)
                self.gone.append(refused)
