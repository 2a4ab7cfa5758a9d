"""One person's Teams, as the journeys use every screen: by what stands there.

Teams has no page of its own for the menu: whoever wants it writes a word, and presses
what the answer points to. A command is answered with what it is for, to be pressed.
"""

from collections.abc import Awaitable, Callable
from typing import Final

from tests.journeys.chat import Shown
from tests.teams.fake_client import TeamsClient
from tests.teams.fake_post import Ack
from tests.teams.fake_reading import buttons_in, inputs_in, text_of
from tests.teams.fake_things import Message

MENU, HELP_NOW = "Menu", "Help now"
HERE: Final = "Here it is."
TIMES: Final = 3
"""The first word may be answered with who we are, and the second with the menu."""


class TeamsScreen:
    def __init__(
        self, client: TeamsClient, settle: Callable[[], Awaitable[None]]
    ) -> None:
        self._client, self._settle = client, settle

    async def messages(self) -> list[Shown]:
        return [_shown(message) for message in self._client.messages]

    async def menu(self) -> Shown:
        await self._open_menu()
        shown = await self.dialog()
        self._client.close()
        return shown or Shown(text="")

    async def dialog(self) -> Shown | None:
        dialog = self._client.dialog
        if dialog is None:
            return None
        wrong = self._client.wrong.values()
        text = "\n".join([dialog.title, text_of(dialog.card), dialog.word, *wrong])
        return Shown(text=text, buttons=_titles(dialog.card))

    async def fields(self) -> tuple[str, ...]:
        return tuple(inputs_in(self._client.card))

    async def open_app(self) -> None:
        _taken(await self._client.install())

    async def type(self, text: str) -> None:
        _taken(await self._client.type(text))

    async def command(self, words: str) -> None:
        before = len(self._client.messages)
        await self.type(words)
        await self._settle()
        for message in self._client.messages[before:]:
            labels = [t for t in _titles(message.card) if t != HELP_NOW]
            if HERE in text_of(message.card) and len(labels) == 1:
                await self.press_in_message(labels[0])

    async def aside(self) -> str:
        return self._client.word

    async def press_in_message(self, label: str) -> None:
        message, button = self._client.found(label)
        _taken(await self._client.press(message, button))

    async def follow_in_message(self, label: str) -> str:
        return str(self._client.found(label)[1]["url"])

    async def press_in_menu(self, label: str) -> None:
        await self._open_menu()
        await self.press_in_dialog(label)

    async def press_in_dialog(self, label: str) -> None:
        _taken(await self._client.press_in_dialog(label))

    async def fill_in(self, label: str, *entered: str) -> None:
        self._client.fill_in(label, *entered)

    async def send(self) -> None:
        _taken(await self._client.send())

    async def close(self) -> None:
        self._client.close()

    async def _open_menu(self) -> None:
        self._client.close()
        for _ in range(TIMES):
            if any(MENU in _titles(m.card) for m in self._client.messages):
                await self.press_in_message(MENU)
                return
            await self.type("hello")
            await self._settle()
        raise AssertionError("nothing points to the menu")


def _shown(message: Message) -> Shown:
    card = message.card
    return Shown(text=text_of(card), buttons=_titles(card), notice=message.summary)


def _titles(card: dict[str, object]) -> tuple[str, ...]:
    return tuple(str(button["title"]) for button in buttons_in(card))


def _taken(ack: Ack) -> None:
    assert ack.well, ack
