"""Everyone's menu, by the hats that they wear. Teams has no page of its own for it."""

from dataclasses import replace
from typing import Any

from adapters.readers import Reader
from adapters.teams import blocks
from adapters.teams.cards import FETCH, draw_page, help_block, in_menu, message
from adapters.teams.fields import NOBODY
from adapters.teams.forms import draw_dialog
from bot.forms import Page
from bot.looks import Look

Json = dict[str, Any]


def draw_home(page: Page, reader: Reader) -> Json:
    """As a dialog."""
    return draw_dialog(page, Look.HOME, NOBODY, reader)


def draw_menu(page: Page, reader: Reader) -> Json:
    """As a message. A locked phone shows its title and nothing else (promise 5).

    It names no request: a person's own is found by the person who presses.
    """
    title = reader.named(page.title)
    # The line of help below is that button.
    others = tuple(b for b in page.buttons if b.does is not Look.HELP_NOW)
    body = draw_page(replace(page, buttons=others), in_menu(reader), reader)
    card = [*blocks.heading(title), *body, help_block(reader, FETCH)]
    return message(title, blocks.adaptive(card))
