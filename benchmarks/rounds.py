"""A round of outreach to five hundred at once, and how near it comes to Slack's limit.

1. Everything is the product's: the round, SQLite on the disk, letters, the courier and
   its pace, and the Web API over HTTP. Slack's side is recorded, and holds its limit: so
   many new messages in any minute, and what is more is answered 429.
2. The clock runs faster than ours, for the pace, for Slack and for us alike; seconds
   here are that clock's. What our own work takes counts so much the more.
"""

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Final

from aiohttp.test_utils import TestServer

from adapters.chance import SystemChance
from adapters.courier import Courier
from adapters.delivering import Delivery
from adapters.logs import Log
from adapters.metrics import Metrics
from adapters.readers import Readers
from adapters.slack.cards import draw_card
from adapters.slack.messenger import PLATFORM, SlackMessenger
from adapters.slack.pace import Method, Pace
from adapters.slack.session import opened_api
from benchmarks.hospital import Ground, world
from benchmarks.slack_strict import MOST, Fast, FastClock, StrictSlack, in_a_minute
from benchmarks.timing import Findings, Size
from bot import engine
from bot.changes import Changes
from bot.events.outreach import RoundOrdered
from bot.outreach.rounds import RoundId, Way
from bot.people import Address, PersonId, Sender
from bot.world import World
from store.outbox import Outbox
from store.outgoing import Undelivered
from store.sql_store import SqlStore
from tests.slack.fake import BOT_TOKEN
from tests.slack.fake_things import Member
from tests.slack.fake_workspace import Workspace

AT_LEAST: Final = 0.85
LONGEST: Final = timedelta(minutes=12)


async def of_many(ground: Ground, size: Size) -> Findings:
    place, here = ground.make("round"), world()
    time = Fast()
    clock = FastClock(time)
    members = [
        Member(id=f"U0ROUND{n:05}", name=f"Colleague {n}") for n in range(size.round)
    ]
    slack = StrictSlack(Workspace(clock, members), time)
    store = place.store()
    try:
        async with _serving(slack), _courier(store, slack, time, here) as courier:
            await _begin(store, here, members, clock)
            began = time.now()
            await _all_leave(courier, slack, time, size.round)
    finally:
        await store.close()
    return _told(slack, began, size.round)


@asynccontextmanager
async def _serving(slack: StrictSlack) -> AsyncIterator[None]:
    async with TestServer(slack.application()) as server:
        slack.url = str(server.make_url("/api/"))
        yield


@asynccontextmanager
async def _courier(
    store: SqlStore, slack: StrictSlack, time: Fast, here: World
) -> AsyncIterator[Courier]:
    clock = FastClock(time)
    log, places = Log(io.StringIO(), clock), dict[Address, str]()

    async def keep(address: Address, where: str) -> None:
        places[address] = where

    async def where(address: Address) -> str | None:
        return places.get(address)

    async with opened_api(BOT_TOKEN, slack.url, Pace(time), log) as api:
        messenger = SlackMessenger(
            api=api,
            draw=draw_card,
            readers=Readers(here.programme),
            stands_at=keep,
            where=where,
            heard=lambda _: None,
            told=lambda _: None,
            log=log,
        )
        yield Courier(
            Delivery(
                outbox=Outbox(store),
                messengers={PLATFORM: messenger},
                report=_nobody,
                clock=clock,
                chance=SystemChance(),
                log=log,
                metrics=Metrics(),
            )
        )


async def _nobody(_: Undelivered) -> None:
    """Everybody can be reached here."""


async def _begin(
    store: SqlStore, here: World, members: list[Member], clock: FastClock
) -> None:
    senders = [
        Sender(address=Address(platform=PLATFORM, tenant="harbour", user=m.id))
        for m in members
    ]
    async with store.unit() as unit:
        known = await unit.who(senders)
        people = [
            replace(person, on_roster=True, zone="UTC", via=address)
            for address, person in known.items()
        ]
        await unit.keep(Changes(at=clock.now(), people=tuple(people)))
    await engine.order(_order(clock, [p.id for p in people]), store, here)
    while await engine.ring(clock.now(), store, here):
        pass


def _order(clock: FastClock, people: list[PersonId]) -> RoundOrdered:
    return RoundOrdered(
        at=clock.now(),
        round=RoundId("round"),
        way=Way.ASKING_FIRST,
        kind="mass-casualty",
        people=tuple(people),
    )


async def _all_leave(
    courier: Courier, slack: StrictSlack, time: Fast, many: int
) -> None:
    """As the tick does it: every second what may leave does."""
    until = time.now() + LONGEST.total_seconds()
    while len(slack.came) < many and time.now() < until:
        await courier.deliver_all()
        await time.wait(1)


def _told(slack: StrictSlack, began: float, many: int) -> Findings:
    found = Findings("A round at Slack's pace")
    came = slack.came
    written_to = len({call["channel"] for call in slack.called(Method.POST)})
    busiest = max(in_a_minute(came))
    took = came[-1] - began
    met = len(came) == written_to == many
    found.add("people; messages", f"{written_to:,}; {len(came):,}", f"= {many:,}", met)
    no_429 = slack.refused == 0
    found.add("messages that Slack refused (429)", f"{slack.refused}", "= 0", no_429)
    share = busiest / min(MOST, many)
    found.add(
        "busiest minute / what Slack allows",
        f"{busiest} of {MOST} ({share:.2f})",
        f">= {AT_LEAST}",
        share >= AT_LEAST,
    )
    found.add("from beginning to the last", f"{took:,.0f} s of that clock")
    found.add("all of it / what Slack allows", f"{many / took * 60 / MOST:.2f}")
    return found
