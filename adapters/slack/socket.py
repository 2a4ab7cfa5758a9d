"""Socket Mode: we go to Slack, where no address of ours can be reached from outside.

1. What comes over the connection is heard as if it had been knocked for over HTTP.
2. What was not kept is not acknowledged: Slack brings an event again.
3. A watchdog looks every few seconds. A connection that has said no hello, or does not
   answer our pings, is thrown away with its client, and a new one made: slack_sdk goes
   on trying one address for ever, which Slack lets be used only once.
4. ``connected`` is for /readyz: whether Slack can bring us anything now.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any, ClassVar, Final, Protocol

from aiohttp import WSMessage
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.log_others import silent
from adapters.logs import Event, Log
from adapters.slack.acks import Ack

Json = dict[str, Any]
Hear = Callable[[Json], Awaitable[Ack]]

LOOK_SECONDS: Final = 5.0
LOOKS: Final = 3
"""So many looks in a row must have found it silent."""
OK: Final = 200


class Resting(Protocol):
    async def rest(self, seconds: float) -> None: ...


class Socket:
    ping_seconds: ClassVar[float] = 5.0
    """A line that does not answer what is sent so often is cut."""

    def __init__(
        self,
        *,
        app_token: str,
        web: AsyncWebClient,
        hear: Hear,
        pace: Resting,
        log: Log,
    ) -> None:
        self._app_token, self._web = app_token, web
        self._hear, self._pace, self._log = hear, pace, log
        self._client: SocketModeClient | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._greeted = False
        self._silent_looks = 0
        self.connected = False

    def start(self) -> None:
        self._begin()
        self._watching = asyncio.create_task(self._watch())

    async def close(self) -> None:
        """What was brought before is answered first, by those who heard it."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self._end()

    async def look(self) -> None:
        """Whether the connection is alive; a new one, where it has not been for long."""
        self.connected = await self._is_alive()
        self._silent_looks = 0 if self.connected else self._silent_looks + 1
        if self._silent_looks >= LOOKS:
            self._log.trouble(Event.SOCKET_SILENT)
            await self._end()
            self._begin()

    async def _watch(self) -> None:
        while True:
            await self._pace.rest(LOOK_SECONDS)
            try:
                await self.look()
            except Exception as error:
                self._log.fault(Event.UNEXPECTED, error)

    async def _is_alive(self) -> bool:
        client = self._client
        return client is not None and self._greeted and await client.is_connected()

    def _begin(self) -> None:
        self._greeted, self._silent_looks = False, 0
        client = self._client = SocketModeClient(
            app_token=self._app_token,
            web_client=self._web,
            logger=silent(),
            proxy=self._web.proxy,
            ping_interval=self.ping_seconds,
            on_message_listeners=[self._heard_something],
        )
        client.socket_mode_request_listeners.append(self._brought)
        self._connecting = asyncio.create_task(client.connect())

    async def _end(self) -> None:
        self.connected = False
        client, connecting = self._client, self._connecting
        self._client = self._connecting = None
        if connecting is not None:
            connecting.cancel()
            await asyncio.gather(connecting, return_exceptions=True)
        if client is not None:
            # Of a connection that is broken already nothing more is wanted.
            with suppress(Exception):
                await client.close()

    async def _heard_something(self, message: WSMessage) -> None:
        if not self._greeted and isinstance(message.data, str):
            self._greeted = True
            self.connected = True

    async def _brought(
        self, client: AsyncBaseSocketModeClient, request: SocketModeRequest
    ) -> None:
        payload = request.payload
        ack = await self._hear(dict(payload) if isinstance(payload, Mapping) else {})
        if ack.status != OK:
            return
        response = SocketModeResponse(envelope_id=request.envelope_id, payload=ack.body)
        # Where it cannot be sent, Slack brings it again.
        with suppress(Exception):
            await client.send_socket_mode_response(response)
