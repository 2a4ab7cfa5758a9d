"""What somebody opens in Slack, drawn for a reader, to be read aloud."""

from typing import Any

from adapters.slack.forms import draw_view
from adapters.slack.home import draw_home
from bot.flows import LOOKS
from bot.forms import Page
from bot.looks import Look
from tests.adapters.shown import reader
from tests.adapters.slack.drawings import ACCOUNTS
from tests.adapters.slack.outline import outline
from tests.bot.staff import MONDAY, sight

READER = reader()


def opened(look: Look, by: Any, **seen: Any) -> str:
    shown = LOOKS[look](sight(by, **seen), MONDAY)
    return outline(draw_view(shown, look, ACCOUNTS, READER))


def home(by: Any, **seen: Any) -> str:
    page = LOOKS[Look.HOME](sight(by, **seen), MONDAY)
    assert isinstance(page, Page)
    return outline(draw_home(page, READER))
