"""Whatever Slack does for a day, everybody's letters stand there once and in order."""

from collections.abc import AsyncIterator
from datetime import timedelta
from random import Random  # noqa: TID251  (which call fails how)

import pytest

from adapters.chance import SystemChance
from adapters.courier import Courier
from adapters.delivering import Delivery
from adapters.metrics import Metrics
from adapters.programme import read_programme
from adapters.readers import Readers
from adapters.slack.cards import draw_card
from adapters.slack.messenger import SlackMessenger
from adapters.slack.pace import Pace
from adapters.slack.session import opened_api
from bot.cards import Card, Say
from bot.changes import Changes
from bot.letter import Letter, LetterId
from bot.people import Address, PersonId, Sender
from store.chats import Chats
from store.outbox import Outbox
from store.sql_store import SqlStore
from tests.adapters.kept_store import NOON, HandsClock, store, world
from tests.adapters.slack.wire import HandsTime
from tests.slack.fake import BOT_TOKEN, FakeSlack, fake_slack
from tests.slack.fake_faults import Failed, Fault, Garbled, Limited, Lost, Refused
from tests.slack.fake_things import Member
from tests.slack.fake_workspace import Workspace

__all__ = ["store", "world"]

POST, HISTORY = "chat.postMessage", "conversations.history"
USERS = ("U0AMBER", "U0BIRCH", "U0CEDAR", "U0DOVE")
FAULTS: tuple[Fault, ...] = (
    Failed(503, done=True),
    Failed(500, done=False),
    Garbled(),
    Limited(3),
    Lost(done=True),
    Lost(done=False),
    Refused("ratelimited"),
    Refused("message_limit_exceeded"),
    Refused("internal_error"),
    Refused("not_thought_of_yet"),
)


@pytest.fixture
async def fake(clock) -> AsyncIterator[FakeSlack]:
    members = [Member(id=user, name=f"Fictional {user}") for user in USERS]
    async with fake_slack(Workspace(clock, members)) as slack:
        yield slack


class Passing:
    """All that tells the time agrees."""

    def __init__(self, clock: HandsClock, time: HandsTime) -> None:
        self._clock, self._time, self.count = clock, time, 0

    def __call__(self, seconds: float) -> None:
        self.count += 1
        self._clock.passes(timedelta(seconds=seconds))
        self._time.at += seconds


@pytest.fixture
def passes(clock, time) -> Passing:
    return Passing(clock, time)


@pytest.fixture
async def courier(fake, store, clock, time, log) -> AsyncIterator[Courier]:
    chats = Chats(store)
    async with opened_api(BOT_TOKEN, fake.url, Pace(time), log) as api:
        messenger = SlackMessenger(
            api=api,
            draw=draw_card,
            readers=Readers(read_programme(None)),
            stands_at=chats.keep,
            where=chats.of,
            heard=lambda _: None,
            told=lambda _: None,
            log=log,
        )
        delivery = Delivery(
            outbox=Outbox(store),
            messengers={messenger.platform: messenger},
            report=_nobody_is_unreachable,
            clock=clock,
            chance=SystemChance(),
            log=log,
            metrics=Metrics(),
        )
        courier = Courier(delivery)
        yield courier
        courier.stop()
        await courier.work()


async def _nobody_is_unreachable(undelivered: object) -> None:
    raise AssertionError(undelivered)


class Writer:
    """Writes letters to everybody, and knows in which order."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.wrote: dict[str, list[str]] = {user: [] for user in USERS}

    async def writes(self) -> None:
        senders = [Sender(address=each) for each in map(address, USERS)]
        async with self.store.unit() as unit:
            people = await unit.who(senders)
            letters = tuple(self._letter(u, people[address(u)].id) for u in USERS)
            await unit.keep(Changes(at=NOON, letters=letters))

    def _letter(self, user: str, to: PersonId) -> Letter:
        id_ = LetterId(SystemChance().name())
        self.wrote[user].append(id_)
        card = Card(body=(Say("outsider"),))
        return Letter(id=id_, to=to, card=card, not_before=NOON)


def address(user: str) -> Address:
    return Address(platform="slack", tenant="harbour", user=user)


@pytest.fixture
def writer(store) -> Writer:
    return Writer(store)


def standing(fake: FakeSlack) -> dict[str, list[str]]:
    return {
        user: [
            message.metadata["event_payload"]["id"]
            for message in fake.workspace.in_chat(user)
        ]
        for user in USERS
    }


@pytest.mark.parametrize("seed", range(3))
async def test_letters_stand_once_and_in_order_whatever_fails(
    fake, courier, writer, passes, seed
):
    chance = Random(seed)
    await writer.writes()
    await courier.deliver_all()
    for _ in range(5):
        await writer.writes()
    fake.fails(POST, *chance.choices(FAULTS, k=20))
    fake.fails(HISTORY, *chance.choices(FAULTS, k=8))
    while standing(fake) != writer.wrote:
        await courier.deliver_all()
        passes(300)
        assert passes.count < 60
    await courier.deliver_all()
    assert standing(fake) == writer.wrote
    assert fake.findings == []
