"""Forms, pages and menus as the playground draws them."""

from typing import Any

from adapters.playground.forms import draw_dialog
from bot.flows import LOOKS
from bot.looks import Look
from tests.adapters.playground.outline import outline, reader
from tests.bot.staff import MONDAY, PROGRAMME, sight

STAFF = [{"value": "sam", "label": "Sam", "hint": "Nurse · Ward 2"}]


def drawn(look: Look, by: Any, **seen: Any) -> str:
    opened = LOOKS[look](sight(by, **seen), MONDAY)
    return outline(draw_dialog(opened, look, STAFF, reader(PROGRAMME, by.zone)))
