"""What everybody does alike on every chat platform, from an offer to what they look at."""

import json
from collections.abc import Awaitable, Callable
from typing import Any, Final, Protocol

from tests.canary.birds import canary
from tests.canary.people import ASKER, COORDINATORS, LEAD, NEWCOMER, SUPPORTERS
from tests.canary.served import Served

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


async def offered(ward: Ward, but: str | None = None) -> str:
    """Who is asked now."""

    def waiting() -> list[str]:
        asked = (s for s in SUPPORTERS if ward.button(s, "offer-yes") is not None)
        return [who for who in asked if who != but]

    await ward.until(lambda: bool(waiting()))
    return waiting()[0]
