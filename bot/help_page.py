"""Help now: plain, static, and drawn without a database (promise 7)."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import Final

from bot.cards import Arg, Heading, Part, Quote, Row, Say
from bot.forms import Page
from bot.help_line import LOOKED, HelpLine
from bot.help_lines import lines_for
from bot.programme import Programme

COUNTRIES: Final[Mapping[str, str]] = {
    "AU": "country-au",
    "CA": "country-ca",
    "DE": "country-de",
    "ES": "country-es",
    "GB": "country-gb",
    "IE": "country-ie",
    "NZ": "country-nz",
    "US": "country-us",
}
"""What the countries that have lines are called."""


def static_help(programme: Programme, country: str | None) -> Page:
    """Whom to call now: the programme's own lines, then national ones.

    Needs nothing but what is shipped, so an adapter can show it while the database
    is gone. Where the country is unknown all are shown, those of the programme's own
    first: none is ever guessed.
    """
    return Page(
        title="help-now",
        body=(
            Say("help-now-page"),
            *own_lines(programme),
            *_national(programme, country),
            Say("help-now-looked-up", with_year(LOOKED)),
            whom_to_call(programme),
        ),
    )


def whom_to_call(programme: Programme) -> Say:
    """Who runs it, and who answers for it: reached without the bot."""
    return Say("hello-office", programme.reached_at)


def with_year(on: date) -> dict[str, Arg]:
    """A day as it is said, and its year, which a day goes without elsewhere."""
    return {"on": on, "year": str(on.year)}


def own_lines(programme: Programme) -> Iterator[Row]:
    """The programme's own, in its own words."""
    for line in programme.help_lines:
        yield Row((Quote(line.name), Quote(line.how), Quote(line.hours)))


def _national(programme: Programme, country: str | None) -> Iterator[Part]:
    nearest = sorted(
        lines_for(country), key=lambda line: line.country != programme.country
    )
    for code, lines in groupby(nearest, key=_country):
        yield Heading(Say(COUNTRIES[code]))
        for line in lines:
            yield Row((line.name, line.how, line.hours))


def _country(line: HelpLine) -> str:
    return line.country
