"""Tell the whole core what people did, and check everything it said in return.

    story = Story().asks("dana").hears("dana: received […] […]", "ana: offer […] […]")
    story.presses("ana", "offer-yes").hears("~ana: offer-you-said-yes", …)

A story has its own clock, so a week passes in one line. It goes through the real doors
(``engine.let_in``, ``ring``, ``look``) with a store in dictionaries. Each ``hears``
must account for every message since the last one, in order: ``~`` is one drawn anew,
and one too many fails.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, Final, Self

from bot import engine, wire
from bot.arrivals import Arrival, Opened, Outcome, Pressed, Submitted, Typed
from bot.cards import Button, Card
from bot.events import News
from bot.events.offering import SupporterGone
from bot.forms import Form, Page, Values, Wrong
from bot.looks import Look
from bot.people import Address, Person, PersonId, Sender, Standing
from bot.programme import Programme
from bot.request import Request
from bot.supporter import Supporter
from bot.world import World
from tests.memory import Chance, MemoryStore, run
from tests.outbox import Message, Outbox, Seen
from tests.programme import account, programme, staff

MONDAY_9AM: Final = datetime(2030, 1, 7, 9, tzinfo=UTC)
REACH: Final = "Call 555-0199 after six"
ASKING: Final[Values] = {
    "rather": ("either",),
    "language": ("en",),
    "not-these": (),
    "reach": (REACH,),
    "soon": ("today",),
    "check-ins": ("no",),
}
"""A form of asking that is right."""


class Story:
    def __init__(
        self,
        people: Sequence[Person] | None = None,
        *,
        house: Programme | None = None,
        now: datetime = MONDAY_9AM,
    ) -> None:
        self.now = now
        self.programme = house or programme()
        self.store = MemoryStore(self.programme, Chance())
        self.world = World(self.programme, self.store.chance)
        self.outbox = Outbox(self.store)
        self.heard: list[str] = []
        self.outcome: Outcome = None
        self._pages: dict[PersonId, Page | Form] = {}
        self._keys = count(1)
        for person in staff(self.programme.zone) if people is None else people:
            self.store.employ(person)

    # what people do

    def asks(self, name: str, **wishes: str | tuple[str, ...]) -> Self:
        """By the form; fields by their names, with _ for -."""
        entered = {field.replace("_", "-"): _many(v) for field, v in wishes.items()}
        return self.submits(name, Look.ASK, {**ASKING, **entered})

    def presses(self, name: str, label: str) -> Self:
        """The latest button of this name, in a message or on the page last opened."""
        return self.presses_token(name, self.token(name, label))

    def presses_token(self, name: str, token: str) -> Self:
        """Any token: an old one, somebody else's, or nonsense."""
        return self._comes(name, lambda given: Pressed(token=token, **given))

    def opens_app(self, name: str) -> Self:
        return self._comes(name, lambda given: Opened(**given))

    def types(self, name: str, word: str = "") -> Self:
        """``word``: the command that it was."""
        return self._comes(name, lambda given: Typed(word=word, **given))

    def opens(self, name: str, what: str | Look) -> Page | Form:
        """A button by its name, or something of the menu. Decides nothing."""
        token = what.value if isinstance(what, Look) else self.token(name, what)
        shown = run(
            engine.look(self.sender(name), token, self.now, self.store, self.world)
        )
        assert shown is not None, (name, what)
        self._pages[self.id_of(name)] = shown
        return shown

    def submits(self, name: str, what: str | Look, entered: Values) -> Self:
        """A form that is right."""
        wrong = self.wrong(name, what, entered)
        assert wrong is None, wrong
        return self

    def wrong(self, name: str, what: str | Look, entered: Values) -> Wrong | None:
        """What has to be mended in a form, if anything."""
        token = what.value if isinstance(what, Look) else self.token(name, what)
        self._comes(name, lambda given: Submitted(token=token, values=entered, **given))
        return self.outcome if isinstance(self.outcome, Wrong) else None

    def leaves(self, name: str) -> Self:
        """Somebody's account is closed, and whoever looks after that says so."""
        person = self.person(name)
        gone = replace(person, standing=Standing.LEFT, roles=frozenset())
        self.store.employ(gone)
        load = self.store.kept.loads.get(person.id)
        ids = {*load.holding, *([load.asked] if load.asked else [])} if load else set()
        answers = [
            SupporterGone(at=self.now, request=request, supporter=person.id)
            for request in sorted(ids)
        ]
        run(engine.report(answers, self.now, self.store, self.world))
        return self._deliver()

    def learns(self, *news: News) -> Self:
        """What the world tells of somebody, as an import does."""
        run(engine.report(news, self.now, self.store, self.world))
        return self._deliver()

    def settles(self, name: str, **settings: Any) -> Self:
        """What a supporter settled some time ago."""
        known = self.store.kept.supporters.get(self.id_of(name))
        default = Supporter(id=self.id_of(name), hours=self.programme.calendar.hours)
        self.store.kept.supporters[self.id_of(name)] = replace(
            known or default, **settings
        )
        return self

    def comes(self, arrival: Arrival) -> Self:
        """Anything that may arrive, perhaps for the second time."""
        [self.outcome] = run(engine.let_in([arrival], self.store, self.world))
        return self._deliver()

    # time

    def passes(self, **amount: float) -> Self:
        """Everything that is due on the way happens in its order, on its time."""
        until = self.now + timedelta(**amount)
        while (soonest := self._next_time()) is not None and soonest <= until:
            self.now = max(self.now, soonest)
            self._ring()
        self.now = until
        return self

    def wakes_after(self, *, at_once: int = 100, **amount: float) -> Self:
        """The machine was down: all that came due meanwhile happens now."""
        self.now += timedelta(**amount)
        while run(engine.ring(self.now, self.store, self.world, at_once)):
            pass
        return self._deliver()

    # what they saw

    def hears(self, *expected: str) -> Self:
        heard, self.heard = self.heard, []
        assert heard == list(expected), "\n".join(heard)
        return self

    def silence(self) -> Self:
        return self.hears()

    def chat(self, name: str) -> list[Message]:
        return self.outbox.chats[self.id_of(name)]

    def card(self, name: str) -> Card:
        """The latest message."""
        return self.chat(name)[-1].card

    def token(self, name: str, label: str) -> str:
        """What a button of this name says when it is pressed."""
        page = self._pages.get(self.id_of(name))
        for button in _buttons(page):
            if button.label == label:
                return wire.value_of(button)
        for message in reversed(self.chat(name)):
            named = [button.label for button in message.card.buttons]
            if label in named:
                return message.tokens[named.index(label)]
        raise AssertionError((name, label, [m.card for m in self.chat(name)]))

    # what is kept

    def request(self, name: str) -> Request:
        """Somebody's own; the only one, or the open one."""
        theirs = [
            r for r in self.store.kept.requests.values() if r.asker == self.id_of(name)
        ]
        return max(theirs, key=lambda request: request.is_open)

    def person(self, name: str) -> Person:
        return self.store.kept.people[self.id_of(name)]

    def id_of(self, name: str) -> PersonId:
        return self.store.kept.addresses.get(account(name), PersonId(name))

    def sender(self, name: str) -> Sender:
        return Sender(address=self.address(name), name=f"{name.title()} Example")

    def address(self, name: str) -> Address:
        known = self.store.kept.people.get(PersonId(name))
        return known.via if known is not None and known.via else account(name)

    def _comes(
        self, name: str, arrives: Callable[[Mapping[str, Any]], Arrival]
    ) -> Self:
        given = {
            "key": f"key-{next(self._keys)}",
            "sender": self.sender(name),
            "at": self.now,
        }
        return self.comes(arrives(given))

    def _next_time(self) -> datetime | None:
        kept = self.store.kept
        alarms = [alarm.at for alarm in kept.alarms.values()]
        waits = [p.letter.not_before for p in kept.letters.values() if p.is_unsent]
        return min((*alarms, *waits), default=None)

    def _ring(self) -> None:
        run(engine.ring(self.now, self.store, self.world))
        self._deliver()

    def _deliver(self) -> Self:
        self.heard += map(in_short, self.outbox.deliver(self.now))
        return self


def in_short(seen: Seen) -> str:
    said = [part.wording for part in seen.card.body]
    choices = [f"[{button.label}]" for button in seen.card.buttons]
    mark = "~" if seen.is_redrawn else ""
    return f"{mark}{seen.to}: {' '.join(said + choices)}"


def _buttons(shown: Page | Form | None) -> list[Button]:
    if not isinstance(shown, Page):
        return []
    rows = [part.buttons for part in shown.body if hasattr(part, "buttons")]
    return [button for buttons in (shown.buttons, *rows) for button in buttons]


def _many(entered: str | tuple[str, ...]) -> tuple[str, ...]:
    return (entered,) if isinstance(entered, str) else entered
