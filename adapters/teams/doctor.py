"""What is right and what is not between a Teams tenant and us, in plain lines."""

from collections.abc import AsyncIterator
from typing import Final

from yarl import URL

from adapters.logs import Log
from adapters.passing import LoopTime
from adapters.platform import Examined
from adapters.teams.config import TeamsConfig
from adapters.teams.errors import TeamsSaidNo, TokenRefused
from adapters.teams.keys import opened_keys
from adapters.teams.tokens import opened_tokens

UNSIGNED: Final = "nothing is signed: only this machine can come, for trying things out"


async def examine(config: TeamsConfig, log: Log) -> Examined:
    """Sign in, and read whose keys sign what comes; nobody hears of it."""
    if config.unsigned:
        return Examined(said=UNSIGNED, faults=())
    found = (_signed_in(config), _keys(config, log))
    faults = [fault for each in found async for fault in each]
    return Examined(said=f"tenant {config.tenant}", faults=tuple(faults))


async def _signed_in(config: TeamsConfig) -> AsyncIterator[str]:
    async with opened_tokens(config, LoopTime()) as tokens:
        try:
            assert tokens is not None, "signed, and no password"
            await tokens.token()
        except TokenRefused:
            yield "the app's id, its password or the tenant: Entra does not take them"
        except TeamsSaidNo as no:
            host = URL(config.token_url).host
            yield f"signing in did not work: {no.code.value}; look at the way to {host}"


async def _keys(config: TeamsConfig, log: Log) -> AsyncIterator[str]:
    async with opened_keys(config.openid_url, LoopTime(), log) as keys:
        await keys.renew()
        if not keys.known:
            host = URL(config.openid_url).host
            yield f"the keys that sign what comes are not read: look at the way to {host}"
