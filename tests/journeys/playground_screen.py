"""One person's page of the playground, as the journeys use every screen."""

import json
from typing import Any

from aiohttp.test_utils import TestClient

from adapters.chance import SystemChance
from adapters.playground.cards import ACT, OPEN
from adapters.playground.staff import Colleague
from bot.commands import found
from bot.looks import Look
from bot.people import Role
from bot.wire import NAME_OF
from tests.journeys.chat import Shown
from tests.journeys.world import fetched

Json = dict[str, Any]


class PlaygroundHttp:
    """What the page asks its server."""

    def __init__(self, client: TestClient[Any, Any]) -> None:
        self._client = client

    async def post(self, what: str, body: Json) -> Json:
        async with self._client.post(f"/api/{what}", json=body) as answer:
            assert answer.status == 200, (what, answer.status)
            said: Json = await answer.json()
            return said

    async def get(self, path: str) -> bytes:
        return await fetched(self._client, path)

    async def page(self, user: str) -> Json:
        """All that a page shows which has just been opened."""
        async with self._client.get(f"/api/stream?people={user}") as answer:
            written = (await answer.content.readuntil(b"\n\n")).decode()
        page: Json = json.loads(written.partition("data: ")[2])
        return page


class PlaygroundScreen:
    def __init__(self, http: PlaygroundHttp, colleague: Colleague) -> None:
        self._http, self._colleague = http, colleague
        self._dialog: Json | None = None
        self._entered: dict[str, Any] = {}
        self._wrong: dict[str, str] = {}

    @property
    def _user(self) -> str:
        return self._colleague.id

    async def messages(self) -> list[Shown]:
        return [
            _shown(m, m["neutral"])
            for m in (await self._http.page(self._user))["messages"]
        ]

    async def menu(self) -> Shown:
        return _shown((await self._http.page(self._user))["homes"][self._user])

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

    async def command(self, words: str) -> None:
        """The playground has none: whoever means one presses what it stands for."""
        meant = found(words, frozenset(map(Role, self._colleague.hats)))
        assert meant is not None, words
        assert meant.does is not None, words
        if isinstance(meant.does, Look):
            await self._press(OPEN + meant.does)
        else:
            await self._press(ACT + NAME_OF[meant.does])

    async def aside(self) -> str:
        return ""

    async def press_in_message(self, label: str) -> None:
        await self._press(await self._newest(label))

    async def follow_in_message(self, label: str) -> str:
        return await self._newest(label)

    async def press_in_menu(self, label: str) -> None:
        await self._press(
            _buttons((await self._http.page(self._user))["homes"][self._user])[label]
        )

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

    async def _newest(self, label: str) -> str:
        messages = reversed((await self._http.page(self._user))["messages"])
        return next(b[label] for m in messages if label in (b := _buttons(m)))

    async def _press(self, value: str) -> None:
        self._answered(await self._ask("press", value=value))

    async def _ask(self, what: str, **body: Any) -> Json:
        given = {"person": self._user, "key": SystemChance().name()}
        return await self._http.post(what, {**given, **body})

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
            found.setdefault(item["label"], item.get("value") or item["href"])
    return found
