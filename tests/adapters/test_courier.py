"""Letters arrive once and in order, and nobody's trouble is anybody else's."""

import asyncio
import io
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.courier import Courier
from adapters.delivering import Delivery
from adapters.logs import Log
from adapters.messenger import (
    PLENTY,
    Ending,
    NotNow,
    Outgoing,
    Refused,
    Sent,
    Unsure,
    Wait,
)
from adapters.metrics import Metrics
from bot.cards import Card, Say
from bot.changes import Changes
from bot.effects.telling import Slot
from bot.letter import Letter, LetterId
from bot.people import PersonId
from store.outbox import Outbox
from store.outgoing import Undelivered
from store.sql_store import SqlStore
from tests.adapters.kept_store import NOON, HandsClock, sender, store, world

__all__ = ["store", "world"]

SOON = timedelta(minutes=20)


class Middling:
    def spread(self) -> float:
        return 0.5


class Chat:
    """A platform that does as it is told, and remembers what stands where."""

    platform = "playground"

    def __init__(self) -> None:
        self.room = PLENTY
        self.next: dict[str, list[Ending | Exception]] = defaultdict(list)
        """What comes of the next tries, by user; otherwise it arrives."""
        self.stands: dict[str, str] = {}
        self.tries: list[str] = []
        self.arrives_unsure = False
        self.held: dict[str, asyncio.Event] = {}
        """Users whose messages take until then."""
        self._stirred = asyncio.Event()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Until something that happens here makes it so."""
        async with asyncio.timeout(30):
            while not condition():
                self._stirred.clear()
                await self._stirred.wait()

    async def send(self, out: Outgoing) -> Ending:
        user, said = out.address.user, out.card.body[0].wording
        self.tries.append(said)
        self._stirred.set()
        if user in self.held:
            await self.held[user].wait()
        ending = self.next[user].pop(0) if self.next[user] else Sent(out.id)
        if isinstance(ending, Sent) or self.arrives_unsure:
            self.stands[out.id] = said
            self._stirred.set()
        if isinstance(ending, Exception):
            raise ending
        return ending

    async def redraw(self, out: Outgoing, ref: str) -> Ending:
        self.stands[ref] = out.card.body[0].wording
        return Sent(ref)

    async def find(self, out: Outgoing) -> str | None:
        return out.id if out.id in self.stands else None

    @property
    def read(self) -> list[str]:
        return list(self.stands.values())


@pytest.fixture
def chat() -> Chat:
    return Chat()


@pytest.fixture
def clock() -> HandsClock:
    return HandsClock()


@pytest.fixture
def delivery(desk, chat, clock) -> Delivery:
    async def report(undelivered: Undelivered) -> None:
        desk.told.append(undelivered)

    return Delivery(
        outbox=Outbox(desk.store),
        messengers={chat.platform: chat},
        report=report,
        clock=clock,
        chance=Middling(),
        log=Log(desk.logged, clock),
        metrics=Metrics(),
    )


@pytest.fixture
async def courier(delivery: Delivery) -> AsyncIterator[Courier]:
    courier = Courier(delivery)
    yield courier
    courier.stop()
    await courier.work()


class Desk:
    """Writes letters into the real store."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.told: list[Undelivered] = []
        """What the core was told of its letters."""
        self.logged = io.StringIO()
        self._count = 0

    async def writes(self, user: str, *said: str) -> PersonId:
        async with self.store.unit() as unit:
            person = (await unit.who([sender(user)]))[sender(user).address]
            letters = tuple(self._letter(person.id, wording) for wording in said)
            await unit.keep(Changes(at=NOON, letters=letters))
        return person.id

    def _letter(self, to: PersonId, wording: str) -> Letter:
        self._count += 1
        return Letter(
            id=LetterId(f"letter-{self._count}"),
            to=to,
            slot=Slot.NONE,
            card=Card(body=(Say(wording),)),
            not_before=NOON,
        )


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


async def test_what_was_kept_is_delivered_in_order(courier, desk, chat):
    await desk.writes("ana", "one", "two", "three")
    await courier.deliver_all()
    assert chat.read == ["one", "two", "three"]


async def test_a_kick_is_enough(courier, desk, chat):
    await desk.writes("ana", "one", "two")
    working = asyncio.create_task(courier.work())
    courier.kick()
    await chat.until(lambda: len(chat.read) == 2)
    courier.stop()
    await working
    assert chat.read == ["one", "two"]


async def test_nobody_waits_for_somebody_who_is_slow(courier, desk, chat):
    chat.held["ana"] = asyncio.Event()
    await desk.writes("ana", "slow", "after it")
    await desk.writes("bo", "quick", "too")
    delivering = asyncio.create_task(courier.deliver_all())
    await chat.until(lambda: len(chat.read) == 2)
    assert chat.read == ["quick", "too"]
    chat.held["ana"].set()
    await delivering
    assert chat.read == ["quick", "too", "slow", "after it"]


async def test_what_did_not_leave_is_tried_again_later_and_holds_its_place(
    courier, desk, chat, clock
):
    chat.next["ana"] = [NotNow()]
    await desk.writes("ana", "one", "two")
    await courier.deliver_all()
    assert chat.tries == ["one"]
    assert "letter waits" in desk.logged.getvalue()
    clock.passes(SOON)
    await courier.deliver_all()
    assert chat.read == ["one", "two"]


@pytest.mark.parametrize("lost", [Unsure(), ConnectionResetError("canary-7f3a")])
async def test_what_may_have_arrived_is_looked_for_and_not_sent_again(
    courier, desk, chat, clock, lost
):
    chat.arrives_unsure, chat.next["ana"] = True, [lost]
    await desk.writes("ana", "one", "two")
    await courier.deliver_all()
    assert chat.tries == ["one"]
    clock.passes(SOON)
    await courier.deliver_all()
    assert chat.tries == chat.read == ["one", "two"]
    assert "canary" not in desk.logged.getvalue()


async def test_what_did_not_arrive_after_all_is_sent_again(courier, desk, chat, clock):
    chat.next["ana"] = [Unsure()]
    await desk.writes("ana", "one")
    await courier.deliver_all()
    clock.passes(SOON)
    await courier.deliver_all()
    assert chat.tries == ["one", "one"]
    assert chat.read == ["one"]


async def test_a_pause_is_everybodys_and_costs_no_attempt(courier, desk, chat, clock):
    chat.next["ana"] = [Wait(60)]
    await desk.writes("ana", "one")
    await courier.deliver_all()
    await desk.writes("bo", "other")
    await courier.deliver_all()
    assert chat.tries == ["one"]
    clock.passes(timedelta(seconds=60))
    await courier.deliver_all()
    assert sorted(chat.read) == ["one", "other"]


async def test_who_cannot_be_reached_is_told_to_the_core_and_holds_nobody(
    courier, desk, chat
):
    chat.next["ana"] = [Refused()]
    ana = await desk.writes("ana", "never", "after it")
    await courier.deliver_all()
    assert desk.told == [Undelivered(to=ana, about=None)]
    assert chat.read == ["after it"]


async def test_a_platform_that_is_not_set_up_keeps_its_letters(
    delivery, desk, chat, clock, courier
):
    away = Courier(replace(delivery, messengers={}))
    await desk.writes("ana", "one")
    await away.deliver_all()
    assert (chat.tries, desk.told) == ([], [])
    clock.passes(SOON)
    await courier.deliver_all()
    assert chat.read == ["one"]


async def test_a_kill_between_sending_and_keeping_doubles_nothing(
    delivery, desk, chat, clock, courier
):
    await desk.writes("ana", "one")
    claim = await delivery.outbox.claim(clock.now(), 10, 35)
    [letter] = claim.letters
    chat.stands[letter.id] = "one"  # it arrived, and we died before we kept that
    await courier.deliver_all()
    assert chat.tries == []
    clock.passes(timedelta(seconds=35))
    await courier.deliver_all()
    assert (chat.tries, chat.read) == ([], ["one"])


async def test_what_our_own_pace_holds_back_is_left_where_it_is(
    delivery, courier, desk, chat
):
    chat.room = 0
    await desk.writes("ana", "one")
    await courier.deliver_all()
    assert chat.tries == []
    # Neither under a lease, nor put off.
    assert await delivery.outbox.next_at() == NOON
    chat.room = 1
    await courier.deliver_all()
    assert chat.read == ["one"]


async def test_no_more_are_claimed_than_our_pace_lets_go(
    delivery, courier, desk, chat, clock
):
    chat.room = 2
    for user in ("ana", "bo", "cy"):
        chat.held[user] = asyncio.Event()
        await desk.writes(user, user)
    delivering = asyncio.create_task(courier.deliver_all())
    await chat.until(lambda: len(chat.tries) == 2)
    assert len((await delivery.outbox.claim(clock.now(), 10, 35)).letters) == 1
    for held in chat.held.values():
        held.set()
    await delivering
    assert len(chat.read) == 2


async def test_one_platforms_pace_holds_no_other_platform_up(
    delivery, desk, chat, courier
):
    slow = Chat()
    slow.platform, slow.room = "elsewhere", 0
    both = {**delivery.messengers, slow.platform: slow}
    of_both = Courier(replace(delivery, messengers=both))
    await desk.writes("ana", "one")
    await of_both.deliver_all()
    assert chat.read == ["one"]


async def test_stopping_finishes_what_left(courier, desk, chat):
    chat.held["ana"] = asyncio.Event()
    await desk.writes("ana", "one", "two")
    working = asyncio.create_task(courier.work())
    courier.kick()
    await chat.until(lambda: bool(chat.tries))
    courier.stop()
    chat.held["ana"].set()
    await working
    assert chat.read == ["one"]
