"""The real ``been-there serve`` in a process of its own, and everybody's Slack around it.

It is always a Monday morning there: supporters keep hours, and nobody can turn the
clock of a process that serves.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any, Final

import aiohttp

from adapters.clock import Clock, SystemClock, TurnedClock
from adapters.core import open_core
from adapters.logs import Log
from adapters.places import Place
from adapters.programme import SAMPLE, read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import CHAT, take_in
from adapters.slack.edge import PATH
from store.upgrade import upgrade
from tests.canary import people, server
from tests.canary.people import EVERYONE, LISTED
from tests.canary.ward import PATIENCE_SECONDS, ROOT_KEY, WORDS, Process
from tests.slack.fake import BOT_TOKEN, FakeSlack, fake_slack
from tests.slack.fake_client import SlackClient
from tests.slack.fake_post import SECRET, Deliveries, HttpPost
from tests.slack.fake_reading import buttons_in, inputs_in, label_of, options_of
from tests.slack.fake_socket import Ack
from tests.slack.fake_things import Member, Message, View
from tests.slack.fake_workspace import Workspace

Json = dict[str, Any]

LOOK_SECONDS: Final = 0.02
MORNING: Final = 15  #: UTC, when it is morning in New York
HOME: Final = "home"
LOADING: Final = WORDS.text("loading-title")
TRIED: Final = '[confirmation]\nconfirmed_on = 2026-01-02\nconfirmed_by_role = "lead"'


class WatchedWorkspace(Workspace):
    """It remembers whose each trigger and each view was, and names chats by who it is."""

    def __init__(self, clock: Clock) -> None:
        self.owners: dict[str, str] = {}
        members = [Member(id=o.user, name=o.name, zone=o.zone) for o in EVERYONE]
        super().__init__(clock, members)

    def chat_of(self, user: str) -> str:
        return f"D-{user}"

    def trigger(self, user: str) -> str:
        name = super().trigger(user)
        self.owners[name] = user
        return name

    def new_view(self, user: str, drawn: Json) -> View:
        view = super().new_view(user, drawn)
        self.owners[view.id] = user
        return view


class SlackWard:
    """Who does what: ``await ward.presses("robin", "talk-to-a-peer")``."""

    def __init__(
        self, fake: FakeSlack, process: Process, http: aiohttp.ClientSession, at: Clock
    ) -> None:
        self.fake, self.process, self._http = fake, process, http
        self.post = HttpPost(http, process.address + PATH, at, PATIENCE_SECONDS)
        self.deliveries = Deliveries(self.post, at)
        self.keeper: str | None = None
        self.kept_since = 0
        """How many calls there had been when somebody said yes."""
        members = fake.workspace.members
        self._clients = {
            one.nick: SlackClient(fake, self.deliveries, members[one.user])
            for one in EVERYONE
        }

    def of(self, who: str) -> SlackClient:
        return self._clients[who]

    async def get(self, address: str) -> tuple[bytes, bytes]:
        """What it says, headers and body."""
        async with self._http.get(address) as answer:
            headers = b"\n".join(b": ".join(pair) for pair in answer.raw_headers)
            return headers, await answer.read()

    async def presses(self, who: str, wording: str) -> Ack:
        """In somebody's newest message that has it, as soon as it is there."""
        await self.until(lambda: self.button(who, wording) is not None)
        found = self.button(who, wording)
        assert found is not None
        return await self.of(who).press_in_message(*found)

    async def opens(self, who: str, *wordings: str) -> View:
        """From their home on, modal after modal."""
        client = self.of(who)
        await client.open_home()
        await self.until(lambda: client.home is not None)
        assert client.home is not None
        await self._goes_on(client, client.home, wordings[0])
        for wording in wordings[1:]:
            await self._goes_on(client, self.modal(who), wording)
        return self.modal(who)

    def modal(self, who: str) -> View:
        view = self.of(who).modal
        assert view is not None
        return view

    def button(self, who: str, wording: str) -> tuple[Message, Json] | None:
        try:
            return self.of(who).button_in_messages(WORDS.text(wording))
        except LookupError:
            return None

    def enter(self, who: str, field: str, *values: str) -> None:
        """By the names of fields, and by options' values or what they are called."""
        blocks = inputs_in(self.modal(who).drawn["blocks"])
        [(label, block)] = [
            each for each in blocks.items() if each[1]["block_id"] == field
        ]
        named = {o["value"]: o["text"]["text"] for o in options_of(block["element"])}
        self.of(who).fill_in(label, *(named.get(value, value) for value in values))

    async def until(self, there: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not there():
                # Longer than the fake itself waits: a busy machine is no leak.
                with suppress(TimeoutError):
                    await self.fake.until(_after(self.fake))

    async def _goes_on(self, client: SlackClient, view: View, wording: str) -> None:
        label = WORDS.text(wording)
        await self.until(lambda: label in map(label_of, _buttons(view)))
        before = view.id, view.hash
        ack = await client.press_in_view(view, client.button_in(view, label))
        assert ack.well, ack

        def changed() -> bool:
            modal = client.modal
            if modal is None or (modal.id, modal.hash) == before:
                return False
            return bool(modal.drawn["title"]["text"] != LOADING)

        await self.until(changed)


@asynccontextmanager
async def serving(folder: Path, recorded: list[Process]) -> AsyncIterator[SlackWard]:
    """Everybody is in the workspace, and those whom HR has listed on the roster."""
    base = SystemClock()
    clock = TurnedClock(base, _until_monday(base.now()))
    async with AsyncExitStack() as held:
        fake = await held.enter_async_context(fake_slack(WatchedWorkspace(clock)))
        await _move_in(folder, clock)
        process = _started(folder, fake.url, clock.offset)
        held.callback(recorded.append, process)
        held.callback(process.kill)
        http = await held.enter_async_context(aiohttp.ClientSession())
        await _ready(http, process)
        yield SlackWard(fake, process, http, clock)


async def _move_in(folder: Path, clock: Clock) -> None:
    place = _place(folder)
    (folder / HOME).mkdir()
    upgrade(place.database)
    rows = read_roster(people.write(folder / "listed.csv", LISTED)).rows
    log = Log(StringIO(), clock)
    async with open_core(place, read_programme(None), clock, log) as core:
        await take_in(core, rows, CHAT, clock.now())
    written = SAMPLE.read_text("utf-8").replace("[confirmation]", TRIED)
    (folder / "programme.toml").write_text(written, "utf-8")


def _started(folder: Path, slack: str, ahead: timedelta) -> Process:
    place = _place(folder)
    os.environ[server.AHEAD] = str(int(ahead.total_seconds()))
    try:
        return Process(
            folder,
            "serve",
            ROOT_KEY=ROOT_KEY,
            DATABASE_URL=place.database,
            KEYS_DIR=place.keys,
            PROGRAMME=folder / "programme.toml",
            SLACK_API_URL=slack,
            SLACK_BOT_TOKEN=BOT_TOKEN,
            SLACK_SIGNING_SECRET=SECRET,
        )
    finally:
        del os.environ[server.AHEAD]


def _place(folder: Path) -> Place:
    home = folder / HOME
    return Place(
        database=f"sqlite:///{home / 'been-there.sqlite'}",
        keys=home / "keys",
        root=bytes.fromhex(ROOT_KEY),
    )


def _until_monday(now: datetime) -> timedelta:
    days = timedelta(days=-now.weekday() % 7 or 7)
    monday = datetime(now.year, now.month, now.day, MORNING, tzinfo=UTC) + days
    return timedelta(seconds=int((monday - now).total_seconds()))


async def _ready(http: aiohttp.ClientSession, process: Process) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await _is_ready(http, process):
            assert not process.is_there.is_set(), process.said
            await asyncio.sleep(LOOK_SECONDS)


async def _is_ready(http: aiohttp.ClientSession, process: Process) -> bool:
    try:
        async with http.get(process.address + "/readyz") as answer:
            return answer.status == 200
    except aiohttp.ClientConnectionError:
        return False


def _after(fake: FakeSlack) -> Callable[[], bool]:
    seen = fake.changes
    return lambda: fake.changes > seen


def _buttons(view: View) -> list[Json]:
    return list(buttons_in(view.drawn["blocks"]))
