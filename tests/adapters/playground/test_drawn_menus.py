"""Everyone's menu, as the playground draws it."""

from typing import Any

from inline_snapshot import snapshot

from adapters.playground.cards import draw_home
from bot.flows import LOOKS
from bot.forms import Page
from bot.looks import Look
from tests.adapters.playground.outline import outline, reader
from tests.bot.staff import (
    CORA,
    DANA,
    MONDAY,
    PROGRAMME,
    REQUEST,
    SAM,
    SETTINGS,
    STUCK,
    closed,
    in_contact,
    sight,
    taken,
)

EVERYONES = """
## help-now
On-call support line: Call +1 212-555-0111
Any time, day or night
Employee assistance: Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[help-now → open:help-now] [other-help → open:other-help] [what-this-is → open:what-this-is] [refer-colleague → open:referring] [ask-for-group → open:group-wishing] [my-data → open:my-data] [my-language → open:my-language]\
"""


def home(by: Any, **seen: Any) -> str:
    """What stands above help and what is everyone's."""
    page = LOOKS[Look.HOME](sight(by, **seen), MONDAY)
    assert isinstance(page, Page)
    drawn = outline(draw_home(page, reader(PROGRAMME, by.zone)))
    assert drawn.endswith(EVERYONES), drawn
    return drawn.removesuffix(EVERYONES)


def test_the_menu_of_somebody_with_nothing_open():
    assert home(DANA) == snapshot("""\
# home-title
home-nothing-open
[*talk-to-a-peer → open:ask]\
""")


def test_the_menu_of_somebody_who_asked():
    assert home(DANA, own=REQUEST) == snapshot("""\
# home-title
home-seeking by=Tue 8 Jan, 09:00
[change-wishes → open:change-wishes] [withdraw → open:withdrawing]\
""")


def test_the_menu_of_somebody_in_contact():
    assert home(DANA, own=in_contact()) == snapshot("""\
# home-title
home-in-contact
[change-wishes → open:change-wishes] [someone-else-please → act:someone-else] [raise-concern → act:raise-concern] [withdraw → open:withdrawing]\
""")


def test_the_menu_of_somebody_whose_request_is_closed():
    assert home(DANA, own=closed()) == snapshot("""\
# home-title
home-nothing-open
[*talk-to-a-peer → open:ask]
home-closed on=21 January
[erase-now → open:erasing]\
""")


def test_a_supporters_menu():
    assert home(SAM, supporter=SETTINGS, holding=(taken(),)) == snapshot("""\
# home-title
home-nothing-open
[*talk-to-a-peer → open:ask]
## home-supporter
home-available
[pause → open:pausing] [my-settings → open:my-settings]
home-holding count=1
[what-i-hold → open:what-i-hold]\
""")


def test_a_coordinators_menu():
    assert home(CORA, desk=(STUCK,)) == snapshot("""\
# home-title
home-nothing-open
[*talk-to-a-peer → open:ask]
## desk
home-desk count=1
[open-desk → open:desk] [someone-rang → open:someone-rang] [reach-out → open:outreach]\
""")
