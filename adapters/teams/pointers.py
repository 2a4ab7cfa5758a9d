"""What we say by ourselves, where an answer shows nothing: neutral, and by a message.

1. Whoever is not of ours is told once that we cannot help from here; a group's chat or
   a channel once that we answer in private. Whom we told is known until the process
   ends, and kept nowhere.
2. Whom to call now is told as often as it is asked for: it needs no database.

It goes by itself, after Teams was answered.
"""

from dataclasses import dataclass, field
from typing import Any, Final

from adapters.readers import Reader
from adapters.tasks import Tasks
from adapters.teams import blocks
from adapters.teams.around import Web
from adapters.teams.cards import (
    FETCH,
    draw_card,
    draw_page,
    help_block,
    in_menu,
    message,
)
from adapters.teams.chat import Chat
from adapters.teams.errors import TeamsSaidNo
from bot.cards import Card, Say
from bot.forms import Page

Json = dict[str, Any]

REMEMBERED_AT_MOST: Final = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointers:
    api: Web
    tasks: Tasks
    _told: set[str] = field(default_factory=set)

    def outsider(self, chat: Chat, reader: Reader) -> None:
        self._once(chat, "outsider", reader)

    def elsewhere(self, chat: Chat, reader: Reader) -> None:
        self._once(chat, "in-private-only", reader)

    def help_now(self, page: Page, chat: Chat, reader: Reader) -> None:
        first = reader.named("command-here")
        body = [
            *blocks.said(first),
            *draw_page(page, in_menu(reader), reader),
            help_block(reader, FETCH),
        ]
        drawn = message(first, blocks.adaptive(body))
        self.tasks.start(self._say(chat, drawn))

    def _once(self, chat: Chat, said: str, reader: Reader) -> None:
        where = chat.conversation
        if where not in self._told and len(self._told) < REMEMBERED_AT_MOST:
            self._told.add(where)
            drawn = draw_card(Card(body=(Say(said),)), (), reader)
            self.tasks.start(self._say(chat, drawn))

    async def _say(self, chat: Chat, drawn: Json) -> None:
        try:
            await self.api.send(chat, drawn)
        except TeamsSaidNo:
            return  # logged where it was said; nobody is told twice
