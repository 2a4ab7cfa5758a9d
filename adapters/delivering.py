"""Deliver one letter: try, and keep what became of it.

1. What may have arrived already is looked for before it is sent again.
2. What stands already is redrawn, never sent a second time.
3. A pause that the platform asks for is everybody's, and costs no attempt.
4. Whoever cannot be reached for good is told to the core, which asks somebody else.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol, assert_never

from adapters import messenger
from adapters.clock import Clock
from adapters.logs import Event, Log
from adapters.messenger import (
    Ending,
    Later,
    Messenger,
    NotNow,
    Refused,
    Sent,
    Unsure,
    Wait,
)
from adapters.metrics import Ended, Metrics
from bot.letter import ATTEMPTS, retry_after
from bot.people import Address
from store.outbox import Outbox
from store.outgoing import Outgoing, Undelivered
from store.settling import Counts

LONGEST_PAUSE: Final = timedelta(hours=1)
"""However long a platform asks for: then it is asked again."""

Report = Callable[[Undelivered], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Found:
    """It stood there already."""

    ref: str


class Spread(Protocol):
    def spread(self) -> float:
        """Chance, from 0 to 1."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    outbox: Outbox
    messengers: Mapping[str, Messenger]
    """By ``Address.platform``."""
    report: Report
    clock: Clock
    chance: Spread
    log: Log
    metrics: Metrics
    timeout_seconds: float = messenger.TIMEOUT_SECONDS

    async def deliver(self, letter: Outgoing) -> None:
        """Whatever fails here leaves the lease to run out."""
        if letter.address is None:
            return await self._give_up(letter)
        ending = await self._try(letter, letter.address)
        self.metrics.delivered(_counted(ending))
        return await self._settle(letter, letter.address, ending)

    async def _try(self, letter: Outgoing, address: Address) -> Ending | Found:
        carrier = self.messengers.get(address.platform)
        if carrier is None:
            # A platform that is not set up at this start may be at the next.
            self.log.trouble(Event.MESSENGER_MISSING)
            return NotNow()
        try:
            async with asyncio.timeout(self.timeout_seconds):
                return await _carry(carrier, letter, address)
        except Exception as error:
            self.log.fault(Event.LETTER_UNSURE, error)
            return Unsure()

    async def _settle(
        self, letter: Outgoing, address: Address, ending: Ending | Found
    ) -> None:
        now = self.clock.now()
        match ending:
            case Sent(ref=ref):
                await self.outbox.sent(letter, ref, now)
            case Found(ref=ref):
                await self.outbox.found(letter, ref, now)
            case Wait(seconds=seconds):
                until = _after(seconds, now)
                self.log.trouble(Event.PLATFORM_PAUSED)
                await self.outbox.pause(address.platform, until)
                await self.outbox.later(letter, until, Counts.PAUSE)
            case Later(seconds=seconds):
                until = _after(seconds, now)
                await self.outbox.later(letter, until, Counts.PAUSE)
            case Refused():
                await self._give_up(letter)
            case NotNow() | Unsure() if letter.attempts + 1 >= ATTEMPTS:
                await self._give_up(letter)
            case NotNow():
                self.log.trouble(Event.LETTER_LATER)
                await self.outbox.later(letter, self._next(letter, now), Counts.ATTEMPT)
            case Unsure():
                await self.outbox.uncertain(letter, self._next(letter, now))
            case _:
                assert_never(ending)

    async def _give_up(self, letter: Outgoing) -> None:
        self.log.trouble(Event.LETTER_REFUSED)
        undelivered = await self.outbox.dead(letter)
        if undelivered is not None:
            await self.report(undelivered)

    def _next(self, letter: Outgoing, now: datetime) -> datetime:
        return now + retry_after(letter.attempts, self.chance.spread())


async def _carry(
    carrier: Messenger, letter: Outgoing, address: Address
) -> Ending | Found:
    out = _drawn_from(letter, address)
    if letter.ref is not None:
        return await carrier.redraw(out, letter.ref)
    if letter.look_first:
        ref = await carrier.find(out)
        if ref is not None:
            return Found(ref)
    return await carrier.send(out)


def _drawn_from(letter: Outgoing, address: Address) -> messenger.Outgoing:
    return messenger.Outgoing(
        id=letter.id,
        address=address,
        zone=letter.zone,
        country=letter.country,
        languages=letter.languages,
        card=letter.card,
        tokens=letter.tokens,
    )


def _after(seconds: float, now: datetime) -> datetime:
    return now + min(timedelta(seconds=max(seconds, 1)), LONGEST_PAUSE)


def _counted(ending: Ending | Found) -> Ended:
    match ending:
        case Sent():
            return Ended.SENT
        case Found():
            return Ended.FOUND
        case Wait() | Later():
            return Ended.WAIT
        case NotNow():
            return Ended.NOT_NOW
        case Refused():
            return Ended.REFUSED
        case Unsure():
            return Ended.UNSURE
        case _:
            assert_never(ending)
