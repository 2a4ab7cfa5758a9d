"""While Slack does not take our token, ask it every minute whether it does again.

Letters that wait would find out by themselves; where none waits nobody calls, and we
would go on saying that we are not ready.
"""

from contextlib import suppress
from typing import Final

from adapters.slack.api import Api
from adapters.slack.errors import SlackSaidNo

EVERY_SECONDS: Final = 60.0


async def keep_asking(api: Api) -> None:
    """For as long as the process lives."""
    while True:
        await api.pace.rest(EVERY_SECONDS)
        await ask_again(api)


async def ask_again(api: Api) -> None:
    if not api.authorised:
        with suppress(SlackSaidNo):
            await api.test()
