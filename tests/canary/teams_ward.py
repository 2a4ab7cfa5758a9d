"""The real ``been-there serve``, and everybody's Teams around it.

There is a canary in whatever Teams itself would name: the tenant, each account, each
id, each chat, each message, and the address where the connector stands.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from aiohttp import web

from adapters.clock import Clock
from adapters.teams.edge import PATH
from tests.canary import served
from tests.canary.birds import canary
from tests.canary.people import EVERYONE, One
from tests.canary.served import Served
from tests.canary.ward import PATIENCE_SECONDS, WORDS, Process
from tests.teams.fake import BASE, FakeTeams, opened
from tests.teams.fake_client import TeamsClient
from tests.teams.fake_entra import PASSWORD
from tests.teams.fake_post import Ack, Deliveries, HttpPost
from tests.teams.fake_reading import inputs_in
from tests.teams.fake_tenant import APP_ID, Tenant
from tests.teams.fake_things import Member, Message

Json = dict[str, Any]

TENANT: Final = canary("tenant")
SERVICE: Final = canary("service")
MENU, GREETING = "menu", "hello"


class Bird(Member):
    """Somebody all of whose ids are canaries."""

    @property
    def object_id(self) -> str:
        return One(self.slug).user

    @property
    def id(self) -> str:
        return f"29:1{canary(f'id of {self.slug}')}"

    @property
    def conversation(self) -> str:
        return f"a:1{canary(f'chat of {self.slug}')}"

    @property
    def _principal(self) -> str:
        return f"{canary(f'principal of {self.slug}')}@harbour.example"


class BirdsTenant(Tenant):
    def __init__(self, clock: Clock) -> None:
        birds = [Bird(slug=o.nick, name=o.name, zone=o.zone) for o in EVERYONE]
        super().__init__(clock, birds, TENANT)

    def moment(self) -> str:
        return f"{canary('moment')}-{super().moment()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request that came, whole: the way to it, its headers, what is in it."""

    path: str
    headers: Json
    body: str


class WatchedTeams(FakeTeams):
    """It writes down all that comes, of the keys and of the tokens as well."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.asked: list[Asked] = []

    @property
    def bases(self) -> tuple[str, ...]:
        return BASE, f"{BASE}/{SERVICE}"

    def application(self) -> web.Application:
        @web.middleware
        async def watching(request: web.Request, handler: Any) -> web.StreamResponse:
            asked = Asked(
                path=request.raw_path,
                headers=dict(request.headers),
                body=(await request.read()).decode(),
            )
            self.asked.append(asked)
            answer: web.StreamResponse = await handler(request)
            return answer

        app = super().application()
        app.middlewares.append(watching)
        return app


class TeamsWard:
    """Who does what: ``await ward.presses("robin", "talk-to-a-peer")``."""

    def __init__(self, fake: WatchedTeams, house: Served, at: Clock) -> None:
        self.fake, self.house = fake, house
        url = house.process.address + PATH
        self.post = HttpPost(house.http, url, fake.keys, PATIENCE_SECONDS)
        self.deliveries = Deliveries(self.post, at)
        self.keeper: str | None = None
        self.kept_since = 0
        """How many deliveries there had been when somebody said yes."""
        self._clients = {
            one.nick: TeamsClient(fake, self.deliveries, fake.tenant.called(one.name))
            for one in EVERYONE
        }

    def of(self, who: str) -> TeamsClient:
        return self._clients[who]

    def begins_to_keep(self, who: str) -> None:
        self.keeper, self.kept_since = who, len(self.deliveries.tries)

    async def press(self, who: str, button: Any) -> Ack:
        return await self.of(who).press(*button)

    async def presses(self, who: str, wording: str) -> Ack:
        """In somebody's newest message that has it, as soon as it is there."""
        await self.until(lambda: self.button(who, wording) is not None)
        return await self.press(who, self.button(who, wording))

    async def opens(self, who: str, *wordings: str) -> Json:
        """From the menu on, dialog after dialog: what stands there at last."""
        client = self.of(who)
        client.close()
        await self._comes_to_the_menu(client, who)
        assert (await self.presses(who, MENU)).well
        for wording in wordings:
            ack = await client.press_in_dialog(WORDS.text(wording))
            assert ack.well, ack
        assert client.card, wordings
        return client.card

    def enter(self, who: str, field: str, *values: str) -> None:
        """By the names of fields, and by choices' values or what they are called."""
        fields = inputs_in(self.of(who).card)
        [(label, found)] = [each for each in fields.items() if each[1]["id"] == field]
        named = {c["value"]: c["title"] for c in found.get("choices", ())}
        self.of(who).fill_in(label, *(named.get(value, value) for value in values))

    async def sends(self, who: str) -> Ack:
        return await self.of(who).send()

    async def closes(self, who: str) -> None:
        self.of(who).close()

    def shown(self, who: str) -> Json:
        return self.of(who).card

    def button(self, who: str, wording: str) -> tuple[Message, Json] | None:
        try:
            return self.of(who).found(WORDS.text(wording))
        except LookupError:
            return None

    async def _comes_to_the_menu(self, client: TeamsClient, who: str) -> None:
        """The first word is answered with who we are, the next one with the menu."""
        while self.button(who, MENU) is None:
            before = len(client.messages)
            assert (await client.type(GREETING)).well
            await self.until(lambda before=before: len(client.messages) > before)

    async def until(self, there: Callable[[], bool]) -> None:
        await served.until(self.fake, there)


@asynccontextmanager
async def serving(folder: Path, recorded: list[Process]) -> AsyncIterator[TeamsWard]:
    """Everybody is in the tenant, and can be written to."""
    clock = served.on_a_monday()
    async with opened(WatchedTeams(BirdsTenant(clock))) as fake:
        settings = {
            "TEAMS_APP_ID": APP_ID,
            "TEAMS_APP_PASSWORD": PASSWORD,
            "TEAMS_TENANT_ID": TENANT,
            "TEAMS_OPENID_URL": f"{fake.root}/openid",
            "TEAMS_TOKEN_URL": f"{fake.root}/entra/token",
            "TEAMS_SERVICE_HOSTS": urlsplit(fake.root).netloc,
        }
        opening = served.serving(folder, "teams_user_id", clock, recorded, settings)
        async with opening as house:
            yield TeamsWard(fake, house, clock)
