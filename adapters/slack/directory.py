"""Who everybody in the workspace is: asked at start, kept up with, in memory only.

1. Everybody is listed at start and every hour; what changes meanwhile, Slack tells us.
2. Whose standing changed is told to the core, and told again until it was kept: a
   supporter whose account was closed is replaced at once, not when they are missed.
   Whenever everybody was listed everybody is told: it may have happened while we were
   away, and a roster may have said otherwise. The core pays no heed to those it does
   not know, and to what is no news.
3. Whoever is not listed is looked up by themselves, once however often they come.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Final

from adapters.logs import Event, Fields, Log
from adapters.slack.accounts import STRANGER, Account, accounts_in, read_account
from adapters.slack.api import Api
from adapters.slack.errors import RateLimited, SlackSaidNo, UserGone
from adapters.slack.messenger import PLATFORM
from adapters.slack.results import next_cursor
from adapters.tasks import stop
from bot.people import Address, Sender, Standing

Stands = Callable[[Sequence[Sender]], Awaitable[None]]

MINUTE_SECONDS: Final = 60.0
MINUTES_FRESH: Final = 60
LISTED_WITHIN_SECONDS: Final = 10.0
"""Then people are served all the same; who is not known yet is looked up."""
PAGES: Final = 2000
"""Of 500 accounts each: an end, whatever Slack answers."""
TOLD_AT_ONCE: Final = 200
LOOKED_UP_AT_ONCE: Final = 20


class Directory:
    def __init__(
        self, *, api: Api, tenant: str, team: str, stands: Stands, log: Log
    ) -> None:
        """``team`` is our workspace's id; ``stands`` tells the core, and may raise."""
        self._api, self._tenant, self._team = api, tenant, team
        self._stands, self._log = stands, log
        self._known: dict[str, Sender] = {}
        self._news: dict[str, Sender] = {}
        """What was heard while everybody was being listed: it is later."""
        self._untold: set[str] = set()
        self._looking: dict[str, asyncio.Task[Sender | None]] = {}
        self.listed = asyncio.Event()
        """Set once everybody was listed; until then most have to be looked up."""

    @property
    def count(self) -> int:
        """How many accounts are known."""
        return len(self._known)

    def find(self, user: str) -> Sender | None:
        return self._known.get(user)

    def look_up_soon(self, user: str) -> None:
        """Whoever asked finds them when they come again."""
        if user not in self._looking and len(self._looking) < LOOKED_UP_AT_ONCE:
            task = asyncio.create_task(self.look_up(user))
            self._looking[user] = task
            task.add_done_callback(lambda _: self._looking.pop(user, None))

    async def look_up(self, user: str) -> Sender | None:
        """None: it cannot be known at present."""
        try:
            said = await self._api.user(user)
        except UserGone:
            await self._learn({user: STRANGER})
        except SlackSaidNo:
            return None
        else:
            await self._learn(_only(user, read_account(said.get("user"), self._team)))
        return self.find(user)

    async def heard(self, member: object) -> None:
        """What ``user_change`` and ``team_join`` say of somebody, as Slack says it."""
        await self._learn(accounts_in([member], self._team))

    async def keep_fresh(self) -> None:
        """For as long as the process lives."""
        while True:
            well = await self.refresh()
            for _ in range(MINUTES_FRESH if well else 1):
                await self._api.pace.rest(MINUTE_SECONDS)
                await self._tell()

    async def once_listed(self) -> None:
        """Or after a while: a large workspace takes minutes, at Slack's pace."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LISTED_WITHIN_SECONDS):
                await self.listed.wait()

    async def refresh(self) -> bool:
        """List everybody. False: not now, and what was known is kept."""
        self._news = {}
        listed = await self._list()
        if listed is None:
            return False
        gone = [user for user in self._known if user not in listed]
        self._known = self._senders(listed) | self._news
        self._untold.update(self._known)
        self._log.say(Event.DIRECTORY_READ, Fields(count=len(self._known)))
        await self._tell()
        self.listed.set()
        for user in gone[:LOOKED_UP_AT_ONCE]:
            await self.look_up(user)
        return True

    async def close(self) -> None:
        await stop(list(self._looking.values()))

    async def _list(self) -> dict[str, Account] | None:
        listed: dict[str, Account] = {}
        cursor: str | None = None
        for _ in range(PAGES):
            try:
                page = await self._api.users(cursor)
            except RateLimited as no:
                await self._api.pace.rest(no.seconds)
                continue
            except SlackSaidNo:
                return None
            listed |= accounts_in(page.get("members"), self._team)
            cursor = next_cursor(page)
            if cursor is None:
                return listed
        return None

    async def _learn(self, accounts: Mapping[str, Account]) -> None:
        senders = self._senders(accounts)
        self._note_changes(senders, self._known)
        self._known |= senders
        self._news |= senders
        await self._tell()

    def _note_changes(
        self, now: Mapping[str, Sender], before: Mapping[str, Sender]
    ) -> None:
        """Whoever we never heard of was a full member, for all that we know."""
        for user, sender in now.items():
            was = before[user].standing if user in before else Standing.MEMBER
            if sender.standing is not was:
                self._untold.add(user)

    async def _tell(self) -> None:
        for users in _parted(sorted(self._untold), TOLD_AT_ONCE):
            senders = [s for s in map(self.find, users) if s is not None]
            self._untold.difference_update(users)
            try:
                await self._stands(senders)
            except Exception as error:
                self._untold.update(users)
                self._log.fault(Event.STANDING_UNTOLD, error)
                return

    def _senders(self, accounts: Mapping[str, Account]) -> dict[str, Sender]:
        return {user: self._sender(user, each) for user, each in accounts.items()}

    def _sender(self, user: str, account: Account) -> Sender:
        return Sender(
            address=Address(platform=PLATFORM, tenant=self._tenant, user=user),
            name=account.name,
            zone=account.zone,
            standing=account.standing,
        )

    def __repr__(self) -> str:
        return f"Directory({self.count})"


def _only(user: str, account: Account | None) -> dict[str, Account]:
    return {} if account is None else {user: account}


def _parted(users: Sequence[str], size: int) -> Iterable[Sequence[str]]:
    return (users[at : at + size] for at in range(0, len(users), size))
