"""What everybody does alike on every chat platform, from an offer to what they look at."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Final, Protocol

from tests.canary.birds import canary
from tests.canary.people import (
    ASKER,
    COORDINATORS,
    CUSTODIAN,
    INVOLVED,
    LEAD,
    NEWCOMER,
    SUPPORTERS,
    One,
)
from tests.canary.served import Served, on_a_monday

Json = dict[str, Any]

REACH: Final = f"Ring 212-555-0188 · {canary('reach')}"


class Ack(Protocol):
    @property
    def well(self) -> bool: ...


class Ward(Protocol):
    """Who does what on one platform: ``await ward.presses("robin", "withdraw")``."""

    house: Served
    keeper: str | None
    """Who has said yes."""

    def begins_to_keep(self, who: str) -> None: ...
    def button(self, who: str, wording: str) -> Any: ...
    async def press(self, who: str, button: Any) -> Ack: ...
    async def presses(self, who: str, wording: str) -> Ack: ...
    async def opens(self, who: str, *wordings: str) -> object: ...
    def enter(self, who: str, field: str, *values: str) -> None:
        """By the names of fields, and by choices' values or what they are called."""
        ...

    async def sends(self, who: str) -> Ack: ...
    async def closes(self, who: str) -> None: ...
    def shown(self, who: str) -> Json: ...
    async def until(self, there: Callable[[], bool]) -> None: ...


Step = Callable[[Any], Awaitable[None]]


async def offers(ward: Ward) -> None:
    """One passes; the next says yes, and reads who and how. Nobody else can."""
    first = await offered(ward)
    assert (await ward.presses(first, "offer-not-now")).well
    second = await offered(ward, but=first)
    ward.begins_to_keep(second)
    assert (await ward.presses(second, "offer-yes")).well
    await ward.until(lambda: ward.button(second, "open-who-and-how") is not None)
    found = ward.button(second, "open-who-and-how")
    for who in (first, COORDINATORS[0], LEAD, NEWCOMER):
        assert (await ward.press(who, found)).well
        await ward.closes(who)
    assert (await ward.presses(second, "open-who-and-how")).well
    await ward.until(
        lambda: REACH in json.dumps(ward.shown(second), ensure_ascii=False)
    )
    await ward.closes(second)


async def own_pages(ward: Ward) -> None:
    """What everybody may look at about themselves: their settings, their data."""
    keeper = ward.keeper or ""
    await ward.opens(keeper, "my-settings")
    assert (await ward.sends(keeper)).well
    for who in (ASKER, keeper, COORDINATORS[0]):
        await ward.opens(who, "my-data", "export")
        await ward.closes(who)


async def entered_by_the_desk(ward: Ward) -> None:
    """Somebody rang; a round of outreach and an hour together are sent for."""
    desk = COORDINATORS[0]
    await ward.opens(desk, "someone-rang")
    ward.enter(desk, "name", canary("caller"))
    ward.enter(desk, "reach", canary("reach of a caller"))
    assert (await ward.sends(desk)).well
    await ward.closes(desk)
    await ward.opens(desk, "reach-out")
    ward.enter(desk, "kind", "patient-death")
    await names_colleagues(ward, desk)
    assert (await ward.sends(desk)).well
    await ward.opens(desk, "reach-out", "outreach-begin")
    await ward.closes(desk)
    await ward.opens(desk, "open-desk", "open-groups", "set-up-group")
    ward.enter(desk, "place", canary("place"))
    for number, day in enumerate(days_ahead(2), start=1):
        ward.enter(desk, f"day-{number}", day)
        ward.enter(desk, f"time-{number}", "10:00")
    await names_colleagues(ward, desk)
    assert (await ward.sends(desk)).well
    await ward.closes(desk)


def days_ahead(count: int) -> list[str]:
    today = on_a_monday().now().date()
    return [(today + timedelta(days=30 + n)).isoformat() for n in range(count)]


async def names_colleagues(ward: Ward, who: str) -> None:
    """Some by the picker and one by a list, after a list with nobody in it."""
    ward.enter(who, "list", canary("nobody listed"))
    assert (await ward.sends(who)).well
    ward.enter(who, "colleagues", *(One(nick).name for nick in INVOLVED))
    ward.enter(who, "list", One(CUSTODIAN).name)


async def erasing(ward: Ward) -> None:
    """Somebody asks, and has everything erased before anybody answers."""
    await ward.opens(NEWCOMER, "talk-to-a-peer")
    ward.enter(NEWCOMER, "reach", canary(f"reach of {NEWCOMER}"))
    assert (await ward.sends(NEWCOMER)).well
    await ward.until(lambda: ward.button(NEWCOMER, "withdraw") is not None)
    await ward.opens(NEWCOMER, "my-data", "erase-now", "erase-sure")
    await ward.closes(NEWCOMER)


async def offered(ward: Ward, but: str | None = None) -> str:
    """Who is asked now."""

    def waiting() -> list[str]:
        asked = (s for s in SUPPORTERS if ward.button(s, "offer-yes") is not None)
        return [who for who in asked if who != but]

    await ward.until(lambda: bool(waiting()))
    return waiting()[0]
