"""Somebody thinks that a colleague might like a call."""

import pytest

from bot.looks import Look
from tests.bot.rounds import NO_ANSWER, NOTE, progress
from tests.story import Story


def test_a_colleague_who_was_named_is_asked_first_and_not_told_by_whom() -> None:
    story = Story().submits("drew", Look.REFERRING, {"colleague": ("dana",)})
    story.hears("drew: referral-noted").passes(minutes=1).hears(f"dana: {NOTE}")
    assert "drew" not in str(story.store.kept.rounds) + str(story.store.kept.approaches)
    story.presses("dana", "approach-no").hears(f"dana: {NO_ANSWER}")
    story.passes(days=60).silence()
    assert not story.store.kept.rounds


def test_who_is_named_twice_is_asked_once() -> None:
    story = Story()
    for who in ("drew", "ana", "drew"):
        story.submits(who, Look.REFERRING, {"colleague": ("dana",)})
        story.hears(f"{who}: referral-noted")
    story.passes(days=1).hears(f"dana: {NOTE}")


def test_who_is_left_in_peace_is_so_whoever_names_them() -> None:
    story = Story().presses_token("dana", "never-approach")
    story.heard.clear()
    story.submits("drew", Look.REFERRING, {"colleague": ("dana",)})
    story.hears("drew: referral-noted").passes(days=1).silence()


def test_no_coordinator_sees_that_anybody_was_named() -> None:
    story = Story().submits("drew", Look.REFERRING, {"colleague": ("dana",)})
    assert progress(story) == []


@pytest.mark.parametrize("named", [(), ("dana", "ana"), ("nobody",)])
def test_one_colleague_is_named(named: tuple[str, ...]) -> None:
    wrong = Story().wrong("drew", Look.REFERRING, {"colleague": named})
    assert wrong is not None
    assert set(wrong.fields) == {"colleague"}
