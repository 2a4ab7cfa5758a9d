"""Whom else to turn to: now, and in one's own time. Nothing here is an event.

1. Help now is the same for everyone in a country: plain, static, never a guess.
2. Other help is the programme's directory, inside the organisation and outside.
3. Nobody is assessed, nothing is asked, and nobody is told that it was opened.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from bot.cards import Button, Heading, Part, Quote, Row, Say
from bot.forms import Page
from bot.help_page import static_help, with_year
from bot.looks import Look
from bot.programme import Need, Resource, Where
from bot.scene import Sight

__all__ = ["HEARS", "help_now", "other_help", "static_help"]

HEARS: Final = ()

WHERE: Final[Mapping[Where, str]] = {
    Where.INSIDE: "help-inside",
    Where.OUTSIDE: "help-outside",
}
NEEDS: Final[Mapping[Need, str]] = {
    Need.TALK: "need-talk",
    Need.COUNSELLING: "need-counselling",
    Need.SPIRITUAL: "need-spiritual",
    Need.LEGAL: "need-legal",
    Need.PHYSICIAN_HEALTH: "need-physician-health",
    Need.CRISIS: "need-crisis",
    Need.REST: "need-rest",
}


def help_now(sight: Sight, _at: datetime) -> Page:
    return static_help(sight.programme, sight.by.country or None)


def other_help(sight: Sight, _at: datetime) -> Page:
    resources = sight.programme.resources_for(sight.by.country or None)
    return Page(
        title="other-help",
        body=(Say("other-help-page"), *_directory(resources)),
        buttons=(
            Button("help-now", Look.HELP_NOW),
            Button("why-a-colleague", Look.WHY),
        ),
    )


def _directory(resources: tuple[Resource, ...]) -> Iterator[Part]:
    for where, heading in WHERE.items():
        here = tuple(r for r in resources if r.where is where)
        if here:
            yield Heading(Say(heading))
        yield from map(_entry, here)


def _entry(resource: Resource) -> Row:
    return Row(
        (
            Quote(resource.name),
            Say(NEEDS[resource.need]),
            Quote(resource.what),
            Quote(resource.how),
            Say("checked-on", with_year(resource.checked_on)),
        )
    )
