"""What waits for the clinician's morning, and what the night makes of it."""

from datetime import datetime, timedelta

import pytest

from bot.looks import Look
from tests.story import ASKING, MONDAY_9AM, Story

MORNING = MONDAY_9AM.replace(hour=7) + timedelta(days=1)


def of_dana(story: Story) -> list[str]:
    heard, story.heard = story.heard, []
    return [said for said in heard if said.startswith("dana:")]


def until(story: Story, at: datetime) -> Story:
    return story.passes(seconds=(at - story.now).total_seconds())


@pytest.fixture
def night() -> Story:
    """Ana said yes on Monday morning; now it is a quarter past nine in the evening."""
    story = Story().asks("dana").presses("ana", "offer-yes").passes(hours=12.25)
    story.heard.clear()
    return story


@pytest.fixture
def looking() -> Story:
    """Somebody from another unit is sought for Dana; Cora wants to ask her at night."""
    story = Story().asks("dana", rather="outside-unit", language="de", soon="no-hurry")
    story.passes(hours=12.25)
    story.opens("cora", Look.DESK)
    story.heard.clear()
    return story.presses("cora", "desk-widen").hears("cora: desk-widened")


# whether to look wider


def test_whether_to_look_wider_is_asked_in_the_morning(looking: Story) -> None:
    until(looking, MORNING).hears("dana: widen-ask [widen-yes] [widen-no]")


def test_who_withdraws_in_the_night_is_not_asked_to_look_wider(looking: Story) -> None:
    looking.opens("dana", Look.WITHDRAWING)
    looking.presses("dana", "withdraw-sure").heard.clear()
    until(looking, MORNING).silence()


def test_who_wishes_for_anybody_by_now_is_not_asked_to_look_wider(
    looking: Story,
) -> None:
    entered = {**ASKING, "language": ("de",), "soon": ("no-hurry",)}
    looking.submits("dana", Look.CHANGE_WISHES, entered).heard.clear()
    until(looking, MORNING).silence()


def test_whether_to_look_wider_is_asked_although_a_new_time_was_named_in_the_night(
    looking: Story,
) -> None:
    looking.opens("cora", Look.DESK)
    looking.submits("cora", "desk-extend", {"day": ("2030-01-18",), "time": ("15:30",)})
    assert of_dana(looking) == ["dana: desk-new-time [change-wishes] [withdraw]"]
    until(looking, MORNING).hears("dana: widen-ask [widen-yes] [widen-no]")


def test_whether_to_look_wider_is_asked_although_there_is_more_time_by_a_wish(
    looking: Story,
) -> None:
    entered = {"rather": ("outside-unit",), "language": ("de",), "soon": ("today",)}
    looking.submits("dana", Look.CHANGE_WISHES, {**ASKING, **entered}).heard.clear()
    until(looking, MORNING)
    assert "dana: widen-ask [widen-yes] [widen-no]" in of_dana(looking)


# somebody else is sought


def test_no_time_is_named_that_is_over_by_a_wish_of_the_night(night: Story) -> None:
    """Ana passes it on; before Dana hears of it she has time until next week."""
    night.presses("ana", "pass-it-on")
    assert of_dana(night) == []
    entered = {**ASKING, "soon": ("no-hurry",)}
    night.submits("dana", Look.CHANGE_WISHES, entered)
    assert of_dana(night) == ["dana: wishes-changed [change-wishes] [withdraw]"]
    until(night, MORNING)
    assert of_dana(night) == []


def test_who_changes_nothing_of_when_still_hears_that_somebody_else_is_sought(
    night: Story,
) -> None:
    night.presses("ana", "pass-it-on")
    entered = {**ASKING, "reach": ("Ward phone",)}
    night.submits("dana", Look.CHANGE_WISHES, entered).heard.clear()
    until(night, MORNING)
    assert of_dana(night) == ["dana: someone-else-is-sought [change-wishes] [withdraw]"]


# how a try went


def test_a_try_that_failed_is_not_told_once_they_have_spoken(night: Story) -> None:
    night.opens("ana", "open-who-and-how")
    night.presses("ana", "could-not-reach").presses("ana", "been-in-touch")
    night.heard.clear()
    until(night, MORNING)
    assert of_dana(night) == []


# how they are


@pytest.fixture
def asked_how() -> Story:
    """They spoke on Monday at ten in the evening: check-ins come at that hour."""
    story = Story(now=MONDAY_9AM.replace(hour=22)).asks("dana", check_ins="yes")
    story.opens("ana", Look.WHAT_I_HOLD)
    story.presses("ana", "offer-yes").opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").passes(days=10, hours=1).heard.clear()
    return story


def test_how_they_are_is_asked_in_the_morning(asked_how: Story) -> None:
    asked_how.passes(hours=8).hears("dana: check-in [fine] [another-talk] [other-help]")


def test_who_withdraws_in_the_night_is_not_asked_how_they_are(asked_how: Story) -> None:
    asked_how.opens("dana", Look.WITHDRAWING)
    asked_how.presses("dana", "withdraw-sure").heard.clear()
    asked_how.passes(hours=8)
    assert of_dana(asked_how) == []


def test_who_asks_for_someone_else_in_the_night_is_not_asked_how_they_are(
    asked_how: Story,
) -> None:
    asked_how.presses("dana", "someone-else-please").heard.clear()
    asked_how.passes(hours=8)
    assert of_dana(asked_how) == []


def test_that_their_supporter_left_in_the_night_is_told_besides_how_they_are() -> None:
    """They left at half past nine, check-ins come at ten, and neither takes the other's place."""
    evening = MONDAY_9AM.replace(hour=22)
    story = Story(now=evening).asks("dana", check_ins="yes")
    story.opens("ana", Look.WHAT_I_HOLD)
    story.presses("ana", "offer-yes").opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").passes(days=9, hours=23, minutes=30)
    story.leaves("ana").heard.clear()
    story.passes(hours=10).hears(
        "dana: supporter-left [someone-else-please]",
        "dana: check-in [fine] [another-talk] [other-help]",
    )


def test_another_talk_is_asked_for_though_how_to_reach_them_changes_in_the_night(
    asked_how: Story,
) -> None:
    asked_how.passes(hours=23).presses("dana", "another-talk")
    changed = {**ASKING, "reach": ("Ward phone",), "check-ins": ("yes",)}
    asked_how.submits("dana", Look.CHANGE_WISHES, changed).heard.clear()
    asked_how.passes(hours=58)
    assert [said for said in asked_how.heard if said.startswith("ana:")] == [
        "ana: another-talk-asked [open-who-and-how] [pass-it-on]",
        "ana: how-to-reach-changed [open-who-and-how]",
    ]


# what the office ended


@pytest.fixture
def ended() -> Story:
    """Ana said yes and was not heard of again; Cora closes it late in the evening."""
    story = Story().asks("dana").presses("ana", "offer-yes").passes(days=3, hours=12.25)
    story.opens("cora", Look.DESK)
    story.opens("cora", "desk-close")
    story.presses("cora", "desk-close-sure").heard.clear()
    return story


COULD_NOT_FIND = "dana: desk-could-not-find [other-help] [erase-now]"


def test_that_it_did_not_work_out_is_told_in_the_morning(ended: Story) -> None:
    ended.passes(hours=11)
    assert of_dana(ended) == [COULD_NOT_FIND]


def test_that_it_did_not_work_out_is_told_also_to_who_had_a_concern(
    ended: Story,
) -> None:
    ended.opens("dana", Look.HOME)
    ended.presses_token("dana", "raise-concern")
    assert "dana: concern-passed-on" in ended.heard
    ended.heard.clear()
    ended.passes(hours=11)
    assert of_dana(ended) == [COULD_NOT_FIND]
