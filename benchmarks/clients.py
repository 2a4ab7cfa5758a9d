"""People who ask, answer and talk: what they press, one after another.

One conversation is eight acts of three people, as the chat brings them:

    the clinician    opens the app, asks by the form, looks where it stands
    a supporter      says: not now
    another          says yes
    the clinician    looks where it stands
    the supporter    notes that they have been in touch
    the clinician    withdraws
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from itertools import chain, count, islice
from time import perf_counter
from typing import Any, Final

from adapters.door import Door
from benchmarks.hospital import MONDAY
from benchmarks.staff import Colleague
from benchmarks.timing import MS
from bot.arrivals import Arrival, Opened, Pressed, Submitted
from bot.changes import Changes
from bot.events.offering import OfferAccepted, OfferDeclined
from bot.people import PersonId, Sender
from bot.ports import Unit
from bot.request import Request
from store.sql_store import SqlStore
from store.unit import SqlUnit

ACTS: Final = 8
"""Of one conversation."""
ASKING: Final = {
    "rather": ("either",),
    "language": ("en",),
    "not-these": (),
    "reach": ("Call extension 4411 after six, or leave a note",),
    "soon": ("this-week",),
    "check-ins": ("no",),
}


@dataclass(slots=True)
class Post:
    """What stands in everyone's chat: which button of theirs says what."""

    requests: dict[PersonId, Request] = field(default_factory=dict)
    """By who asked."""
    buttons: dict[tuple[PersonId, str, type], str] = field(default_factory=dict)
    """Tokens, by whose chat, which request, and what the button does."""

    def notice(self, changes: Changes) -> None:
        for request in changes.requests:
            self.requests[request.asker] = request
        for letter in changes.letters:
            for button, token in zip(letter.card.buttons, letter.tokens, strict=True):
                if isinstance(button.does, type) and letter.about:
                    key = (letter.to, letter.about, button.does)
                    self.buttons[key] = token


class NoticingUnit:
    """A unit, whose changes the post sees."""

    def __init__(self, unit: SqlUnit, post: Post) -> None:
        self._unit, self._post = unit, post

    def __getattr__(self, name: str) -> Any:
        return getattr(self._unit, name)

    async def keep(self, changes: Changes) -> None:
        await self._unit.keep(changes)
        self._post.notice(changes)


@dataclass(frozen=True, slots=True)
class NoticingStore:
    """Implements ``bot.ports.Store``."""

    store: SqlStore
    post: Post

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Unit]:
        async with self.store.unit() as unit:
            yield NoticingUnit(unit, self.post)

    def glance(self) -> AbstractAsyncContextManager[Unit]:
        return self.store.glance()


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation. Each arrival is drawn after the one before was let in."""

    clinician: Colleague
    senders: Mapping[PersonId, Sender]
    post: Post
    keys: Iterator[int]

    def arrivals(self) -> Iterator[Arrival]:
        me = self.clinician.sender
        yield Opened(key=self._key(), sender=me, at=MONDAY)
        yield Submitted(
            key=self._key(), sender=me, at=MONDAY, token="ask", values=ASKING
        )
        yield self._pressed(me, "status")
        yield self._answered(OfferDeclined)
        yield self._answered(OfferAccepted)
        yield self._pressed(me, "status")
        yield self._in_touch()
        yield self._pressed(me, "withdraw")

    def _answered(self, does: type) -> Arrival:
        offer = self._request.asked
        assert offer is not None, "nobody was found: too few supporters"
        token = self.post.buttons[offer.supporter, self._request.id, does]
        return self._pressed(self.senders[offer.supporter], token)

    def _in_touch(self) -> Arrival:
        """On the page that says who and how, which names the offer."""
        supporter = self._request.supporter
        assert supporter is not None, self._request
        offer = self._request.offered_to(supporter)
        assert offer is not None, self._request
        return self._pressed(self.senders[supporter], f"contact-made.{offer.id}")

    def _pressed(self, sender: Sender, token: str) -> Arrival:
        return Pressed(key=self._key(), sender=sender, at=MONDAY, token=token)

    @property
    def _request(self) -> Request:
        return self.post.requests[self.clinician.person.id]

    def _key(self) -> str:
        return f"delivery-{next(self.keys)}"


def talks(
    clinicians: Sequence[Colleague], supporters: Sequence[Colleague], post: Post
) -> list[Talk]:
    """One for each clinician."""
    senders = {one.person.id: one.sender for one in supporters}
    keys = count()
    return [Talk(clinician, senders, post, keys) for clinician in clinicians]


async def spread(door: Door, clients: Sequence[Iterator[Arrival]]) -> None:
    """Let each client begin elsewhere in a conversation, and all end at once: else

    fifty would ask together, then fifty say no, and in the end a few would be alone.
    """
    for number, client in enumerate(clients):
        await client_of(door, islice(client, number % ACTS), [])


def acts_of(talks: Iterable[Talk]) -> Iterator[Arrival]:
    return chain.from_iterable(talk.arrivals() for talk in talks)


async def client_of(door: Door, acts: Iterable[Arrival], took: list[float]) -> None:
    for arrival in acts:
        began = perf_counter()
        await door.let_in(arrival)
        took.append((perf_counter() - began) * MS)
