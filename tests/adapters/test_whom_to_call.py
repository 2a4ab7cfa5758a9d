"""The office and the director, by phone and mail: in hello, in help, and when all fails."""

from collections.abc import Iterator
from typing import Final

import pytest

from adapters.moments import moments_for
from adapters.playground.errors import cannot_keep
from adapters.readers import Readers
from adapters.slack import forms as on_slack
from adapters.teams import forms as on_teams
from bot.commands import answer, listed
from bot.flows.hello import hello, what_this_is
from bot.help_page import static_help
from bot.people import Role
from bot.wording import Words
from tests.bot.hearing import text_of
from tests.bot.staff import DANA, MONDAY, PROGRAMME, sight

OFFICE, DIRECTOR = PROGRAMME.office, PROGRAMME.director
ALL: Final = (OFFICE.phone, OFFICE.mail, DIRECTOR.phone, DIRECTOR.mail)


def said(language: str) -> Iterator[str]:
    words, moments = Words(language), moments_for("UTC", language)
    whom = Readers(PROGRAMME).of("UTC", (language,))
    yield " ".join(words(each, moments) for each in hello(PROGRAMME).body)
    for role in (frozenset[Role](), frozenset(Role)):
        card = answer("help", role, PROGRAMME)
        yield " ".join(words(each, moments) for each in card.body)
        yield text_of(listed(role, PROGRAMME))
    yield text_of(what_this_is(sight(DANA), MONDAY))
    yield text_of(static_help(PROGRAMME, "US"))
    yield str(on_slack.draw_failure(whom, PROGRAMME))
    yield str(on_teams.draw_failure(whom))
    yield str(cannot_keep(PROGRAMME))


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_whoever_looks_for_help_finds_the_office_and_the_director(language):
    assert DIRECTOR.phone != OFFICE.phone
    for each in said(language):
        assert [how for how in ALL if how not in each] == [], each
