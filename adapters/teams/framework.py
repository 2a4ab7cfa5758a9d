"""Teams' own framework, told as little as it needs: who did what kind of thing.

1. What came is read first, and botbuilder is handed an outline: nothing that anybody
   wrote or entered, and no odd shape, ever reaches it.
2. The edge has verified the token. botbuilder's own way blocks twice a turn, keeps keys
   for a day without fail, takes tokens that never end, and without an app id anybody:
   whoever asks it to verify something by itself is refused.
3. ``process_activity``, and an answer of our own: ``process`` of its companion for
   aiohttp answers every invoke with a 500.
4. It sends nothing: letters leave by ``messenger``, and it is given no connector.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Final, NoReturn

from botbuilder.core import TurnContext
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import Activity, ChannelAccount, ConversationAccount
from botframework.connector.auth import (
    BotFrameworkAuthentication,
    ClaimsIdentity,
)
from botframework.connector.auth.authenticate_request_result import (
    AuthenticateRequestResult,
)

from adapters.logs import Event, Log
from adapters.shapes import NotOurs
from adapters.teams import acts
from adapters.teams.acks import COME_AGAIN, TAKEN, Ack
from adapters.teams.verifier import CHANNEL, ISSUER
from adapters.teams.what_came import AnythingCame, Shown

Json = dict[str, Any]
Hear = Callable[[AnythingCame], Awaitable[Ack]]

INVOKE, EVENT = "invoke", "event"


class VerifiedAtTheEdge(BotFrameworkAuthentication):  # type: ignore[misc]
    """What the edge let through is good; nothing else is."""

    def __init__(self, app_id: str) -> None:
        self._app_id = app_id

    def result(self) -> AuthenticateRequestResult:
        result = AuthenticateRequestResult()
        result.audience = ISSUER
        result.claims_identity = ClaimsIdentity({"aud": self._app_id}, True)
        result.connector_factory = _NoConnectors()
        return result

    async def authenticate_request(self, activity: Activity, auth_header: str) -> Any:
        _refuse()

    async def authenticate_streaming_request(
        self, auth_header: str, channel_id_header: str
    ) -> Any:
        _refuse()

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> Any:
        _refuse()

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> Any:
        return NOBODY


class Framework:
    """What the edge hands what Teams brings to."""

    def __init__(self, *, app_id: str, hear: Hear, log: Log) -> None:
        self._verified = VerifiedAtTheEdge(app_id)
        self._adapter = CloudAdapterBase(self._verified)
        self._hear, self._log = hear, log

    async def hear(self, body: Json) -> Ack:
        """What an activity is answered, whatever it is. Never raises."""
        try:
            came = acts.read(body)
        except NotOurs:
            return TAKEN
        try:
            return await self._turn(came)
        except Exception as error:
            self._log.fault(Event.REQUEST_FAILED, error)
            return COME_AGAIN

    async def _turn(self, came: AnythingCame) -> Ack:
        acks: list[Ack] = []

        async def turn(_: TurnContext) -> None:
            acks.append(await self._hear(came))

        verified = self._verified.result()
        await self._adapter.process_activity(verified, outline(came), turn)
        [ack] = acks
        return ack


def outline(came: AnythingCame) -> Activity:
    """Enough for botbuilder to know whose turn it is, put together by hand.

    Of its own two ways to read one, ``deserialize`` drops the tenant, which the edge has
    looked at, and ``from_dict`` takes longer than all that is done here besides.
    """
    chat = came.chat
    return Activity(
        type=EVENT if came.shown is Shown.NOTHING else INVOKE,
        channel_id=CHANNEL,
        service_url=chat.service,
        from_property=ChannelAccount(id=chat.user, aad_object_id=came.by.user),
        recipient=ChannelAccount(id=chat.bot),
        conversation=ConversationAccount(
            id=chat.conversation, tenant_id=came.by.tenant
        ),
    )


class _NoConnectors:
    """botbuilder asks for one before each turn; nothing of ours goes by it."""

    async def create(self, service_url: str, audience: str) -> object:
        return NOBODY


NOBODY: Final = object()


def _refuse() -> NoReturn:
    raise PermissionError("verified at the edge, or not at all")
