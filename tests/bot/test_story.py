"""A story can fail: a message too many, too few, or out of order."""

import pytest

from tests.story import Story

RECEIVED = "dana: received [change-wishes] [withdraw]"
OFFER = "offer [offer-yes] [offer-not-now]"


@pytest.fixture
def story() -> Story:
    """Dana has asked."""
    return Story().asks("dana")


def test_every_message_is_accounted_for(story: Story) -> None:
    story.hears(RECEIVED, f"ana: {OFFER}").silence()


@pytest.mark.parametrize(
    "expected",
    [
        (),
        (RECEIVED,),
        (f"ana: {OFFER}", RECEIVED),
        (RECEIVED, f"ana: {OFFER}", f"ben: {OFFER}"),
    ],
)
def test_a_message_too_many_or_too_few_is_red(
    story: Story, expected: tuple[str, ...]
) -> None:
    with pytest.raises(AssertionError):
        story.hears(*expected)


def test_time_passes_in_one_line(story: Story) -> None:
    story.hears(RECEIVED, f"ana: {OFFER}")
    story.passes(hours=3).hears("ana: offer-nudge [offer-yes] [offer-not-now]")
    story.passes(hours=1).hears(
        "~ana: offer-lapsed", "~ana: offer-lapsed", f"ben: {OFFER}"
    )


def test_an_old_button_still_says_what_it_said(story: Story) -> None:
    old = story.token("ana", "offer-yes")
    story.presses("ana", "offer-not-now").heard.clear()
    story.presses_token("ana", old).hears("ana: offer-over")


def test_nobody_presses_a_button_that_they_were_not_shown(story: Story) -> None:
    with pytest.raises(AssertionError):
        story.presses("ben", "offer-yes")
