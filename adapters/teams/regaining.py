"""While our password or token is not taken, ask every minute whether it is again.

Letters that wait would find out by themselves. Where none waits nobody calls; whoever
balances load brings us nobody while we are not ready, and so it would stay.
"""

from contextlib import suppress
from typing import Final

from adapters.passing import Passing
from adapters.teams.api import Api
from adapters.teams.errors import TeamsSaidNo
from adapters.teams.tokens import Tokens

EVERY_SECONDS: Final = 60.0


async def keep_asking(api: Api, tokens: Tokens | None, time: Passing) -> None:
    """For as long as the process lives."""
    while True:
        await time.wait(EVERY_SECONDS)
        await ask_again(api, tokens)


async def ask_again(api: Api, tokens: Tokens | None) -> None:
    """Entra alone can be asked without writing to anybody."""
    if api.authorised or tokens is None:
        return
    with suppress(TeamsSaidNo):
        await tokens.token()
        api.try_again()
