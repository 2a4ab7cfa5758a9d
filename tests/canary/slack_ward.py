"""The real ``been-there serve``, and everybody's Slack around it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from adapters.clock import Clock
from adapters.slack.edge import PATH
from tests.canary import served
from tests.canary.people import EVERYONE
from tests.canary.served import Served
from tests.canary.ward import PATIENCE_SECONDS, WORDS, Process
from tests.slack.fake import BOT_TOKEN, FakeSlack, fake_slack
from tests.slack.fake_client import SlackClient
from tests.slack.fake_post import SECRET, Deliveries, HttpPost
from tests.slack.fake_reading import buttons_in, inputs_in, label_of, options_of
from tests.slack.fake_socket import Ack
from tests.slack.fake_things import Member, Message, View
from tests.slack.fake_workspace import Workspace

Json = dict[str, Any]

LOADING: Final = WORDS.text("loading-title")


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

    def __init__(self, fake: FakeSlack, house: Served, at: Clock) -> None:
        self.fake, self.house = fake, house
        url = house.process.address + PATH
        self.post = HttpPost(house.http, url, at, PATIENCE_SECONDS)
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

    def begins_to_keep(self, who: str) -> None:
        self.keeper, self.kept_since = who, len(self.fake.calls)

    async def press(self, who: str, button: Any) -> Ack:
        return await self.of(who).press_in_message(*button)

    async def presses(self, who: str, wording: str) -> Ack:
        """In somebody's newest message that has it, as soon as it is there."""
        await self.until(lambda: self.button(who, wording) is not None)
        return await self.press(who, self.button(who, wording))

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

    async def sends(self, who: str) -> Ack:
        return await self.of(who).send()

    async def closes(self, who: str) -> None:
        if self.of(who).modal is not None:
            await self.of(who).close()

    def shown(self, who: str) -> Json:
        modal = self.of(who).modal
        return modal.drawn if modal else {}

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
        await served.until(self.fake, there)

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
    """Everybody is in the workspace."""
    clock = served.on_a_monday()
    async with fake_slack(WatchedWorkspace(clock)) as fake:
        settings = {
            "SLACK_API_URL": fake.url,
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_SIGNING_SECRET": SECRET,
        }
        opening = served.serving(folder, "slack_user_id", clock, recorded, settings)
        async with opening as house:
            yield SlackWard(fake, house, clock)


def _buttons(view: View) -> list[Json]:
    return list(buttons_in(view.drawn["blocks"]))
