"""Slack's own framework, told as little as it needs: who did what kind of thing.

1. What came is read first, and bolt is handed an outline: nothing that anybody wrote
   or entered, and no odd shape, ever reaches it. Its logger is silent all the same.
2. The edge has verified the signature; bolt verifies nothing, and parses nothing.
3. Listeners are run before the answer is given (``process_before_response``): bolt's
   other way polls for it every 10 ms, and loses what goes on after it.
4. There is one listener for each kind, and all of them ask our router. What nobody
   listens to is taken without a word.
"""

from collections.abc import Awaitable, Callable
from re import Pattern
from re import compile as pattern
from typing import Any, Final, assert_never

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.log_others import silent
from adapters.shapes import NotOurs
from adapters.slack import acts
from adapters.slack.acks import COME_AGAIN, TAKEN, Ack, whisper
from adapters.slack.what_came import (
    AnythingCame,
    Command,
    Message,
    News,
    Press,
    Sending,
    TakenAway,
    Visit,
)

Json = dict[str, Any]
Hear = Callable[[AnythingCame], Awaitable[Ack]]

ANY: Final[Pattern[str]] = pattern("")
CAME: Final = "what_came"
ACK: Final = "acknowledged_with"


class Bolting:
    """What HTTP and Socket Mode both hand their payloads to."""

    def __init__(
        self, *, client: AsyncWebClient, team: str, hear: Hear, outsider: Json
    ) -> None:
        """``outsider``: what whoever is of another workspace is told."""
        self._outsider = outsider
        self._app = bolt_app(client, team, hear)

    async def hear(self, body: Json) -> Ack:
        """What a payload is answered, whatever it is. Never raises."""
        try:
            came = acts.read(body)
        except NotOurs:
            return TAKEN
        request = AsyncBoltRequest(
            body=outline(came), context={CAME: came}, mode="socket_mode"
        )
        response = await self._app.async_dispatch(request)
        ack = request.context.get(ACK)
        return ack if isinstance(ack, Ack) else self._unheard(came, response)

    def _unheard(self, came: AnythingCame, response: BoltResponse) -> Ack:
        """Of another workspace: bolt's authorisation let nobody listen."""
        if response.status != TAKEN.status:
            return COME_AGAIN
        return whisper(self._outsider) if isinstance(came, Command) else TAKEN


def bolt_app(client: AsyncWebClient, team: str, hear: Hear) -> AsyncApp:
    app = AsyncApp(
        name="been-there",
        logger=silent(),
        client=client,
        authorize=_authorize(client, team),
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        ignoring_self_events_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )

    async def listen(context: AsyncBoltContext) -> BoltResponse:
        ack = await hear(context[CAME])
        context[ACK] = ack
        return BoltResponse(status=ack.status)

    # Presses first: bolt asks in this order who listens, and each time it is work.
    for kind in (app.action, app.view, app.command, app.event):
        kind(ANY)(listen)
    return app


def _authorize(client: AsyncWebClient, team: str) -> Callable[..., Awaitable[Any]]:
    """For our own workspace only, and without asking anybody each time."""
    ours = AuthorizeResult(enterprise_id=None, team_id=team, bot_token=client.token)

    async def authorize(team_id: str | None) -> AuthorizeResult | None:
        return ours if team_id == team else None

    return authorize


def outline(came: AnythingCame) -> Json:
    """Enough for bolt to know who may listen to it."""
    who = {"team": {"id": came.team}, "user": {"id": came.user}}
    match came:
        case Message() | Visit() | News() | TakenAway():
            event = {"type": "message", "user": came.user}
            return {"type": "event_callback", "team_id": came.team, "event": event}
        case Press():
            action = {"type": "button", "block_id": "", "action_id": came.does.value}
            return {"type": "block_actions", "actions": [action], **who}
        case Sending():
            view = {"type": "modal", "callback_id": ""}
            return {"type": "view_submission", "view": view, **who}
        case Command():
            ids = {"team_id": came.team, "user_id": came.user}
            return {"command": "/", **ids}
        case _:
            assert_never(came)
