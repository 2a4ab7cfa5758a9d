"""A gap in which Slack could not reach us is noticed, and what was typed is looked for."""

from datetime import datetime, timedelta
from io import StringIO

import pytest

from adapters.logs import Log
from adapters.slack.messenger import PLATFORM
from adapters.slack.uptime import Uptime
from bot.errors import CannotKeep
from bot.people import Address, Sender
from store.chats import Chats
from store.sql_store import SqlStore
from tests.adapters.kept_store import HandsClock, store, world

__all__ = ["store", "world"]

DANA = Address(platform=PLATFORM, tenant="harbour", user="U0DANA")


class Missed:
    """Stands where ``adapters.slack.missed.Missed`` does; that has tests of its own."""

    def __init__(self) -> None:
        self.looks: list[tuple[dict[Address, str], datetime]] = []
        self.fails = False

    async def look(self, chats: dict[Address, str], since: datetime) -> int:
        self.looks.append((chats, since))
        if self.fails:
            raise CannotKeep
        return 0


class Here:
    reachable = True


@pytest.fixture
def missed() -> Missed:
    return Missed()


@pytest.fixture
def clock() -> HandsClock:
    return HandsClock()


@pytest.fixture
async def uptime(store: SqlStore, missed: Missed, clock: HandsClock) -> Uptime:
    async with store.unit() as unit:
        await unit.who([Sender(address=DANA)])
    await Chats(store).keep(DANA, "D0DANA")
    return Uptime(
        store=store,
        missed=missed,  # type: ignore[arg-type]
        reachable=lambda: Here.reachable,
        clock=clock,
        log=Log(StringIO(), clock),
    )


async def test_at_the_very_first_start_nothing_was_missed(
    uptime: Uptime, missed: Missed
) -> None:
    await uptime.look()
    assert missed.looks == []


async def test_a_gap_in_which_slack_tries_again_by_itself_is_none(
    uptime: Uptime, missed: Missed, clock: HandsClock
) -> None:
    await uptime.look()
    clock.passes(timedelta(minutes=4))
    await uptime.look()
    assert missed.looks == []


async def test_every_chat_is_looked_at_since_we_were_last_up(
    uptime: Uptime, missed: Missed, clock: HandsClock
) -> None:
    await uptime.look()
    last = clock.now()
    clock.passes(timedelta(hours=2))
    await uptime.look()
    assert missed.looks == [({DANA: "D0DANA"}, last)]


async def test_a_look_that_failed_is_made_again_from_the_same_time(
    uptime: Uptime, missed: Missed, clock: HandsClock
) -> None:
    await uptime.look()
    last = clock.now()
    clock.passes(timedelta(hours=2))
    missed.fails = True
    with pytest.raises(CannotKeep):
        await uptime.look()
    missed.fails = False
    clock.passes(timedelta(hours=1))
    await uptime.look()
    assert [since for _, since in missed.looks] == [last, last]


async def test_while_slack_cannot_reach_us_the_gap_grows(
    uptime: Uptime, missed: Missed, clock: HandsClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await uptime.look()
    last = clock.now()
    monkeypatch.setattr(Here, "reachable", False)
    clock.passes(timedelta(minutes=30))
    await uptime.look()
    assert missed.looks == []
    monkeypatch.setattr(Here, "reachable", True)
    await uptime.look()
    assert [since for _, since in missed.looks] == [last]
