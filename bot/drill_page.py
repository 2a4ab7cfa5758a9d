"""What the desk can open of a fire drill, and what a supporter can: an invented person."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Button, Fact, Part, Say, Tone
from bot.events.drilling import DrillBegun, DrillStopped
from bot.forms import Page
from bot.pages import no_longer_here
from bot.people import Role, at_desk
from bot.scene import Sight
from bot.wall_clock import day_in


def drill_page(sight: Sight, at: datetime) -> Page:
    """While it runs no number is shown: it would tell who is asked for real by then."""
    if not at_desk(sight.by):
        return no_longer_here()
    drill = sight.house.drill
    if drill is not None and drill.runs_at(at):
        running = Say("drill-running", {"until": drill.ends_at})
        stop = Button("drill-stop", DrillStopped, tone=Tone.DANGER)
        return Page(title="drill-title", body=(running,), buttons=(stop,))
    return Page(
        title="drill-title",
        body=(Say("drill-page"), Say("drill-page-spares"), *_last(sight)),
        buttons=(Button("drill-begin", DrillBegun, tone=Tone.PRIMARY),),
    )


def _last(sight: Sight) -> Iterator[Part]:
    last = sight.house.drilled
    if last is not None:
        on = day_in(sight.by.zone, last.ended_at)
        yield Say("drill-last", {"on": on, **last.numbers})
        yield Say("drill-says-nothing-of-anyone")


def practice(sight: Sight, _at: datetime) -> Page:
    """As it looks for real, of somebody who does not exist."""
    if not sight.by.has(Role.SUPPORTER):
        return no_longer_here()
    return Page(
        title="drill-practice-title",
        body=(
            Say("drill-practice"),
            Fact(Say("drill-practice-who"), Say("drill-practice-name")),
            Fact(Say("drill-practice-how"), Say("drill-practice-reach")),
        ),
    )
