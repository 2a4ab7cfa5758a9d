"""The journeys on the playground: its real page server, by what its page would ask."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any, Final

from aiohttp.test_utils import TestClient, TestServer

from adapters.app import Running, running
from adapters.chance import SystemChance
from adapters.core import open_core
from adapters.logs import Log
from adapters.places import Place
from adapters.playground.edge import playground
from adapters.playground.parts import Parts
from adapters.playground.platform import Platform
from adapters.playground.staff import PEOPLE, PLATFORM
from adapters.playground.turning import TURNS
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import take_in
from tests.journeys.chat import Shown
from tests.journeys.person import STAFF
from tests.journeys.world import MONDAY_9AM, Standing

Json = dict[str, Any]

LONGEST_FIRST: Final = sorted(TURNS.items(), key=lambda turn: turn[1], reverse=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaygroundTown:
    client: TestClient[Any, Any]
    live: Running
    log: StringIO
    _screens: dict[str, "PlaygroundScreen"] = field(default_factory=dict)

    def screen(self, name: str) -> "PlaygroundScreen":
        return self._screens.setdefault(name, PlaygroundScreen(self, STAFF[name].id))

    async def settle(self) -> None:
        await self.live.courier.deliver_all()

    async def stirred(self) -> None:
        raise AssertionError("nothing happens here by itself")

    async def passes(self, span: timedelta) -> None:
        for turn, amount in LONGEST_FIRST:
            times, span = divmod(span, amount)
            for _ in range(times):
                await self.post("clock", {"turn": turn})
        assert not span, span

    def said(self) -> str:
        return self.log.getvalue()

    async def post(self, what: str, body: Json) -> Json:
        async with self.client.post(f"/api/{what}", json=body) as answer:
            assert answer.status == 200, (what, answer.status)
            said: Json = await answer.json()
            return said


class PlaygroundScreen:
    def __init__(self, town: PlaygroundTown, user: str) -> None:
        self._town, self._user = town, user
        self._dialog: Json | None = None
        self._entered: dict[str, Any] = {}
        self._wrong: dict[str, str] = {}

    async def messages(self) -> list[Shown]:
        return [_shown(m, m["neutral"]) for m in (await self._page())["messages"]]

    async def menu(self) -> Shown:
        return _shown((await self._page())["homes"][self._user])

    async def dialog(self) -> Shown | None:
        if self._dialog is None:
            return None
        shown = _shown(self._dialog)
        labels = [_all_of(f) for f in self._dialog["fields"]]
        text = "\n".join([shown.text, *labels, *self._wrong.values()])
        return Shown(text=text, buttons=shown.buttons)

    async def fields(self) -> tuple[str, ...]:
        fields = self._dialog["fields"] if self._dialog else ()
        return tuple(f["label"] for f in fields)

    async def open_app(self) -> None:
        await self._ask("open")

    async def type(self, text: str) -> None:
        await self._ask("say", text=text)

    async def press_in_message(self, label: str) -> None:
        messages = reversed((await self._page())["messages"])
        await self._press(
            next(b[label] for m in messages if label in (b := _buttons(m)))
        )

    async def press_in_menu(self, label: str) -> None:
        await self._press(_buttons((await self._page())["homes"][self._user])[label])

    async def press_in_dialog(self, label: str) -> None:
        assert self._dialog is not None
        await self._press(_buttons(self._dialog)[label])

    async def fill_in(self, label: str, *entered: str) -> None:
        assert self._dialog is not None
        [found] = [f for f in self._dialog["fields"] if f["label"] == label]
        by_label = {o["label"]: o["value"] for o in found.get("options", ())}
        values = [by_label[one] if by_label else one for one in entered]
        many = found["type"] in {"choices", "people"}
        self._entered[found["name"]] = values if many else values[0]

    async def send(self) -> None:
        assert self._dialog is not None
        value = self._dialog["value"]
        self._answered(await self._ask("submit", value=value, values=self._entered))

    async def close(self) -> None:
        self._show(None)

    async def _press(self, value: str) -> None:
        self._answered(await self._ask("press", value=value))

    async def _ask(self, what: str, **body: Any) -> Json:
        given = {"person": self._user, "key": SystemChance().name()}
        return await self._town.post(what, {**given, **body})

    def _answered(self, answer: Json) -> None:
        """As the page does: a dialog stays open for what is wrong in it."""
        if "errors" in answer:
            self._wrong = answer["errors"]
        else:
            self._show(answer.get("dialog"))

    def _show(self, dialog: Json | None) -> None:
        fields = dialog["fields"] if dialog else ()
        self._dialog, self._wrong = dialog, {}
        self._entered = {f["name"]: f["value"] for f in fields if "value" in f}

    async def _page(self) -> Json:
        """All that a page shows which has just been opened."""
        path = f"/api/stream?people={self._user}"
        async with self._town.client.get(path) as answer:
            written = (await answer.content.readuntil(b"\n\n")).decode()
        page: Json = json.loads(written.partition("data: ")[2])
        return page


def _shown(drawn: Json, notice: str = "") -> Shown:
    texts = [drawn.get("title", ""), *map(_text, drawn["blocks"])]
    return Shown(text="\n".join(texts), buttons=tuple(_buttons(drawn)), notice=notice)


def _text(block: Json) -> str:
    match block:
        case {"items": [*items]} if block["type"] == "facts":
            return "\n".join(f"{i['label']}: {i['value']}" for i in items)
        case {"text": str(text)}:
            return text
        case _:
            return ""


def _all_of(drawn: Json) -> str:
    """What stands at a field: its label, its hint, and its choices."""
    texts = [drawn["label"], drawn.get("hint", "")]
    return "\n".join([*texts, *(o["label"] for o in drawn.get("options", ()))])


def _buttons(drawn: Json) -> dict[str, str]:
    """What stands behind each label; the first, where there are several."""
    found: dict[str, str] = {}
    for block in drawn["blocks"]:
        help_now = [block["button"]] if block["type"] == "help" else []
        for item in [
            *help_now,
            *(block["items"] if block["type"] == "buttons" else ()),
        ]:
            found.setdefault(item["label"], item["value"])
    return found


@asynccontextmanager
async def playground_running(
    directory: Path, place: Place
) -> AsyncIterator[PlaygroundTown]:
    programme = read_programme(None)
    parts = Parts(programme, Platform(directory / "chats.sqlite"), Standing())
    lines = StringIO()
    log = Log(lines, parts.clock)
    async with open_core(place, programme, parts.clock, log) as core:
        rows = read_roster(PEOPLE).rows
        await take_in(core, rows, {"slack_user_id": PLATFORM}, MONDAY_9AM)
        parts.service.begin(timedelta(0))
        async with running(core, [parts.messenger], None, parts.hub.stir) as live:
            room = parts.room(core.store, live.door, live.turner(parts.clock).turn, log)
            homes = asyncio.create_task(room.homes.keep_fresh())
            async with TestClient(TestServer(playground(room, log))) as client:
                yield PlaygroundTown(client=client, live=live, log=lines)
            homes.cancel()
    parts.service.close()
