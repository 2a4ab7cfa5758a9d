"""Slack's Web API: every call at Slack's pace.

1. A call answers what it should, or raises one ``SlackSaidNo``: nothing else.
2. Whatever may have reached Slack is never tried again here; only those who know what
   it was about can look first (DESIGN.md, *Delivery*).
3. What is logged of a failure is its code.
"""

from collections.abc import Awaitable
from typing import Any, Final

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.logs import Event, Fields, Log
from adapters.said import Said
from adapters.slack.codes import Code, error_of
from adapters.slack.errors import RateLimited, SlackSaidNo, TokenRevoked
from adapters.slack.pace import ENDLESS, SHORT, Method, Pace
from adapters.slack.results import Ourselves, Stands, marked, time_in
from adapters.slack.said_no import said_no

Json = dict[str, Any]

BY_METHOD: Final = frozenset(
    {
        Code.MISSING_SCOPE,
        Code.MESSAGES_TAB_DISABLED,
        Code.METADATA_FROM_APP,
        Code.METHOD_DEPRECATED,
        Code.NOT_ENABLED,
    }
)
"""What one method wants and others do not: that another works says nothing of it."""
PAGE: Final = 500
LOOKED_AT: Final = 100


class Api:
    def __init__(self, client: AsyncWebClient, pace: Pace, log: Log) -> None:
        self.client = client
        """For bolt, which wants one to hand on. Everything of ours calls through us."""
        self.pace = pace
        self._log = log
        self._refused: dict[Method, Said] = {}

    @property
    def authorised(self) -> bool:
        """Whether Slack took our token when it last said something about it."""
        return not self._refused

    def taken_away(self) -> None:
        """Slack said it by itself, before a call of ours could hear it."""
        self._no(Method.TEST, error_of(Code.TOKEN_REVOKED))

    async def post(self, to: str, drawn: Json, letter: str) -> Stands:
        """A new message to a user (their id: Slack opens the private chat)."""
        await self.pace.turn(Method.POST, to)
        said = await self._call(
            Method.POST,
            self.client.chat_postMessage(
                channel=to,
                text=drawn["text"],
                blocks=drawn["blocks"],
                metadata=marked(letter),
                link_names=False,
                unfurl_links=False,
                unfurl_media=False,
            ),
        )
        channel, ts = said.get("channel"), said.get("ts")
        if not isinstance(channel, str) or not isinstance(ts, str):
            raise self._no(Method.POST, error_of(Code.UNREADABLE))
        return Stands(channel, ts)

    async def update(self, at: Stands, drawn: Json, letter: str) -> None:
        await self.pace.turn(Method.UPDATE)
        await self._call(
            Method.UPDATE,
            self.client.chat_update(
                channel=at.channel,
                ts=at.ts,
                text=drawn["text"],
                blocks=drawn["blocks"],
                metadata=marked(letter),
                link_names=False,
            ),
        )

    async def history(
        self,
        channel: str,
        *,
        cursor: str | None = None,
        oldest: str | None = None,
        limit: int = LOOKED_AT,
        patience: float = SHORT,
    ) -> Json:
        """The newest first, with the metadata that our letters carry."""
        await self.pace.turn(Method.HISTORY, patience=patience)
        return await self._call(
            Method.HISTORY,
            self.client.conversations_history(
                channel=channel,
                cursor=cursor,
                oldest=oldest,
                limit=limit,
                include_all_metadata=True,
            ),
        )

    async def users(self, cursor: str | None) -> Json:
        await self.pace.turn(Method.USERS, patience=ENDLESS)
        listed = self.client.users_list(cursor=cursor, limit=PAGE)
        return await self._call(Method.USERS, listed)

    async def user(self, user: str) -> Json:
        await self.pace.turn(Method.USER)
        return await self._call(Method.USER, self.client.users_info(user=user))

    async def publish(self, user: str, view: Json) -> None:
        await self.pace.turn(Method.PUBLISH, patience=ENDLESS)
        published = self.client.views_publish(user_id=user, view=view)
        await self._call(Method.PUBLISH, published)

    async def open_view(self, trigger: str, view: Json) -> Json:
        """Slack's own word for the view: its ``id`` and ``hash``. It never waits."""
        opened = self.client.views_open(trigger_id=trigger, view=view)
        return _view_in(await self._call(Method.OPEN_VIEW, opened))

    async def update_view(self, view_id: str, view: Json, known: str = "") -> Json:
        """``known``: the hash that the view must still have; otherwise any."""
        updated = self.client.views_update(
            view_id=view_id, view=view, hash=known or None
        )
        return _view_in(await self._call(Method.UPDATE_VIEW, updated))

    async def test(self) -> Ourselves:
        answer = await self._answer(Method.TEST, self.client.auth_test())
        said, scopes = _body(answer), answer.headers.get("x-oauth-scopes", "")
        return Ourselves(
            team=str(said.get("team_id", "")),
            user=str(said.get("user_id", "")),
            bot=str(said.get("bot_id", "")),
            scopes=frozenset(s.strip() for s in scopes.split(",") if s.strip()),
            said_at=time_in(answer.headers.get("Date")),
        )

    async def _call(self, method: Method, calling: Awaitable[Any]) -> Json:
        return _body(await self._answer(method, calling))

    async def _answer(
        self, method: Method, calling: Awaitable[AsyncSlackResponse]
    ) -> AsyncSlackResponse:
        try:
            answer = await calling
        except Exception as error:
            # ``from None``: the error of the library shows the whole answer.
            raise self._no(method, said_no(error)) from None
        if not isinstance(answer.data, dict):
            raise self._no(method, error_of(Code.UNREADABLE))
        self._took_our_token(method)
        return answer

    def _no(self, method: Method, no: SlackSaidNo) -> SlackSaidNo:
        """Remember what it means for the calls to come."""
        match no:
            case RateLimited():
                self.pace.hold(method, no.seconds)
            case TokenRevoked():
                self._refused[method] = no.code
            case _:
                pass
        self._log.trouble(Event.SLACK_SAID_NO, Fields(kind=no.code))
        return no

    def _took_our_token(self, method: Method) -> None:
        self._refused.pop(method, None)
        still = {m: c for m, c in self._refused.items() if c in BY_METHOD}
        self._refused = still


def _body(answer: AsyncSlackResponse) -> Json:
    assert isinstance(answer.data, dict)
    return answer.data


def _view_in(said: Json) -> Json:
    view = said.get("view")
    return view if isinstance(view, dict) else {}
