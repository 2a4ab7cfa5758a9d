"""Why a colleague: what peer support is, what it is not, and what is known of it."""

import re

import pytest

from bot.evidence import STUDIES, Study
from bot.flows.why import why
from bot.looks import Look
from tests.bot.hearing import labels, text_of, words
from tests.bot.staff import CORA, DANA, MONDAY, SAM, sight
from tests.story import Story

IN_FULL = re.compile(
    r".+[A-Z]{1,2}\. .+\. .+\. (19|20)\d\d;\d+\(\d+\):\d+-\d+\. doi:10\.\d{4}/\S+"
)


@pytest.mark.parametrize("study", STUDIES, ids=lambda study: study.reference[:12])
def test_each_study_has_its_full_reference_below_what_it_found(study: Study) -> None:
    said = text_of(why(sight(DANA), MONDAY))
    assert IN_FULL.fullmatch(study.reference)
    assert f"{words(study.found)}\n{study.reference}" in said


def test_it_says_what_peer_support_is_not_and_what_no_study_shows() -> None:
    said = text_of(why(sight(DANA), MONDAY))
    assert "It is no treatment" in said
    assert "It measures no results." in said
    assert "They do not prove that a talk prevents illness" in said


def test_it_is_the_same_for_everybody() -> None:
    assert len({repr(why(sight(who), MONDAY)) for who in (DANA, SAM, CORA)}) == 1


def test_it_is_found_from_what_this_is_from_other_help_and_by_its_word() -> None:
    story = Story()
    for look in (Look.WHAT_THIS_IS, Look.OTHER_HELP):
        page = story.opens("dana", look)
        assert "why-a-colleague" in labels(page)
        assert story.opens("dana", "why-a-colleague").title == "why-a-colleague"
    assert not story.chat("dana")
    story.opens_app("dana").types("dana", "why")
    assert story.heard[-1] == "dana: command-here [command-why]"
