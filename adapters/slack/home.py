"""App Home: everyone's menu, by the hats that they wear."""

from typing import Any, Final

from adapters.readers import Reader
from adapters.slack.cards import draw_page
from bot.forms import Page

Json = dict[str, Any]

HOME: Final = "home"


def draw_home(page: Page, reader: Reader) -> Json:
    """The tab has a name of its own, so the page's title is not drawn."""
    return {"type": "home", "callback_id": HOME, "blocks": draw_page(page, reader)}
