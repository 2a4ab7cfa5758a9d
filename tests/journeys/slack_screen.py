"""One person's Slack, as the journeys use every screen: by what stands there."""

from dataclasses import replace
from typing import Any

from tests.journeys.chat import Shown
from tests.slack.fake_client import SlackClient
from tests.slack.fake_reading import buttons_in, inputs_in, label_of, text_of, unescaped
from tests.slack.fake_socket import Ack

Json = dict[str, Any]


class SlackScreen:
    def __init__(self, client: SlackClient) -> None:
        self._client = client

    async def messages(self) -> list[Shown]:
        return [
            _shown(message.blocks, notice=unescaped(message.text))
            for message in self._client.messages
            if message.ours
        ]

    async def menu(self) -> Shown:
        """App Home. Whoever has not been there yet opens it."""
        if self._client.home is None:
            await self.open_app()
        home = self._client.home
        return Shown(text="") if home is None else _shown(home.drawn["blocks"])

    async def dialog(self) -> Shown | None:
        modal = self._client.modal
        if modal is None:
            return None
        self._client.state(modal)
        drawn = modal.drawn
        text = "\n".join([text_of(drawn), *self._client.wrong.values()])
        return replace(_shown(drawn["blocks"]), text=text)

    async def fields(self) -> tuple[str, ...]:
        modal = self._client.modal
        return tuple(inputs_in(modal.drawn["blocks"])) if modal else ()

    async def open_app(self) -> None:
        await self._client.open_home()

    async def type(self, text: str) -> None:
        await self._client.type(text)

    async def command(self, words: str) -> None:
        self._client.aside.clear()
        _taken(await self._client.command(words))

    async def aside(self) -> str:
        return "\n".join(text_of(said["blocks"]) for said in self._client.aside)

    async def press_in_message(self, label: str) -> None:
        message, button = self._client.button_in_messages(label)
        _taken(await self._client.press_in_message(message, button))

    async def follow_in_message(self, label: str) -> str:
        message, button = self._client.button_in_messages(label)
        _taken(await self._client.press_in_message(message, button))
        return str(button["url"])

    async def press_in_menu(self, label: str) -> None:
        home = self._client.home
        assert home is not None
        button = self._client.button_in(home, label)
        _taken(await self._client.press_in_view(home, button))

    async def press_in_dialog(self, label: str) -> None:
        modal = self._client.modal
        assert modal is not None
        button = self._client.button_in(modal, label)
        _taken(await self._client.press_in_view(modal, button))

    async def fill_in(self, label: str, *entered: str) -> None:
        self._client.fill_in(label, *entered)

    async def send(self) -> None:
        _taken(await self._client.send())

    async def close(self) -> None:
        await self._client.close()


def _shown(blocks: list[Json], notice: str = "") -> Shown:
    labels = tuple(label_of(button) for button in buttons_in(blocks))
    return Shown(text=text_of(blocks), buttons=labels, notice=notice)


def _taken(ack: Ack) -> None:
    assert ack.well, ack
