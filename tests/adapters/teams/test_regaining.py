"""Whoever balances load brings us people again, once our password is taken again."""

import asyncio
from contextlib import suppress

from adapters.teams.api import Api
from adapters.teams.errors import TeamsSaidNo
from adapters.teams.regaining import EVERY_SECONDS, ask_again, keep_asking
from adapters.teams.tokens import COOL_SECONDS
from tests.adapters.teams.test_serving import wrong_password
from tests.adapters.teams.wire import (
    LIFE,
    Teams,
    api,
    chat,
    clock,
    lines,
    log,
    teams,
    time,
    tokens,
)

__all__ = ["api", "clock", "lines", "log", "teams", "time", "tokens"]


async def refused(api: Api, teams: Teams, time) -> None:
    """The client secret has ended: the one letter of the day is not taken."""
    time.at += LIFE
    teams.next["token"] = [wrong_password]
    with suppress(TeamsSaidNo):
        await api.send(chat(teams), {"type": "message"})
    assert not api.authorised
    time.at += COOL_SECONDS


async def test_a_password_that_is_taken_again_is_noticed_though_nobody_calls(
    api, teams: Teams, tokens, time
):
    await refused(api, teams, time)
    await ask_again(api, tokens)
    assert api.authorised
    assert teams.called("send") == []


async def test_one_that_is_not_is_asked_for_again(api, teams: Teams, tokens, time):
    await refused(api, teams, time)
    teams.next["token"] = [wrong_password]
    await ask_again(api, tokens)
    assert not api.authorised


async def test_nobody_is_asked_while_all_is_well(api, teams: Teams, tokens):
    await ask_again(api, tokens)
    await ask_again(api, None)
    assert teams.issued == 0


async def test_it_is_asked_every_minute(api, teams: Teams, tokens, time):
    await refused(api, teams, time)
    minutes = Minutes()
    asking = asyncio.create_task(keep_asking(api, tokens, minutes))
    await minutes.second.wait()
    assert api.authorised
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)


class Minutes:
    """Two of them pass at once; the next never ends."""

    def __init__(self) -> None:
        self.waited = 0
        self.second = asyncio.Event()

    def now(self) -> float:
        return 0.0

    async def wait(self, seconds: float) -> None:
        assert seconds == EVERY_SECONDS
        self.waited += 1
        if self.waited > 1:
            self.second.set()
            await asyncio.Event().wait()
