"""What the tests of what comes from Teams do over and over."""

import shutil
from pathlib import Path
from typing import Any

from tests.adapters.teams import payloads
from tests.adapters.teams.house import NURSE, House

Json = dict[str, Any]
REACH = "canary: call 555-0188 after six"


def asking(*not_these: str, **changes: Any) -> Json:
    return {
        "rather": "either",
        "language": "en",
        "not-these": ",".join(not_these),
        "reach": REACH,
        "soon": "today",
        "check-ins": "no",
    } | changes


async def greeted(house: House, *users: str) -> None:
    """They have the app already: only what they do next is answered."""
    for user in users:
        await house.brings(payloads.installed(user))
        await house.letters.to(user, "hello")


async def lose_database(house: House, directory: Path) -> None:
    house.close_door()
    await house.core.store.close()
    shutil.rmtree(directory)


async def asked(house: House) -> None:
    """The nurse has asked, and a supporter has been offered it."""
    await house.brings(payloads.sending(NURSE, "ask", asking()))
    await house.letters.to(NURSE, "received")
