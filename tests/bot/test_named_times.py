"""A time is named so that putting it off would not wake the clinician."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.looks import Look
from tests.programme import programme, staff
from tests.story import ASKING, MONDAY_9AM, Story

HALF_AN_HOUR = timedelta(minutes=30)
MONDAY = MONDAY_9AM.replace(hour=0)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """So many days after that Monday."""
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def named_to(story: Story, name: str = "dana") -> object:
    return story.card(name).body[0].args["by"]


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (at(0, 23), at(2, 7, 30)),  # in the night
        (at(0, 3), at(1, 7, 30)),  # before the morning
        (at(0, 7, 10), at(1, 7, 30)),  # it would be put off at 6:40
        (at(0, 7, 30), at(1, 7, 30)),
        (at(0, 21, 15), at(1, 21, 15)),  # it would be put off at 20:45
        (at(0, 21, 30), at(2, 7, 30)),
    ],
)
def test_whoever_asks_in_the_night_is_named_a_time_of_the_day(
    asked: datetime, named: datetime
) -> None:
    assert named_to(Story(now=asked).asks("dana")) == named


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (at(5, 3), at(7, 12)),  # Saturday before the morning: not Monday at 7:30
        (at(5, 10), at(7, 12)),  # nor Monday at ten, two hours after the opening
        (at(6, 11, 59), at(7, 12)),
        (at(6, 15), at(7, 15)),  # there is time enough until then
    ],
)
def test_over_a_weekend_a_time_is_named_by_which_somebody_can_have_answered(
    asked: datetime, named: datetime
) -> None:
    """Else nobody would be asked before the time that was named has slipped."""
    story = Story(now=asked).asks("dana")
    assert named_to(story) == named
    story.passes(hours=(at(7, 8) - asked) / timedelta(hours=1))
    assert "ana: offer [offer-yes] [offer-not-now]" in story.heard
    assert not [line for line in story.heard if "desk" in line or "slower" in line]


def test_what_takes_longer_over_a_weekend_is_put_off_to_when_somebody_can() -> None:
    story = Story(now=at(3, 10)).asks("dana", language="de")  # a Thursday
    story.opens("cora", Look.DESK)
    saturday = {"day": ("2030-01-12",), "time": ("10:00",)}
    story.submits("cora", "desk-extend", saturday).heard.clear()
    story.passes(days=1, hours=23, minutes=30)
    assert "dana: slower [change-wishes] [withdraw]" in story.heard
    assert named_to(story) == at(7, 12)


def test_it_is_the_clinicians_own_night() -> None:
    dana, *others = staff()
    auckland = replace(dana, zone="Pacific/Auckland")  # 13 hours ahead
    story = Story([auckland, *others], now=at(0, 15)).asks("dana")
    assert named_to(story) == at(1, 18, 30)  # 7:30 there


def test_what_takes_longer_is_told_in_the_morning() -> None:
    story = Story(now=at(0, 23)).asks("dana", language="de")
    story.passes(hours=31, minutes=59)
    assert not [line for line in story.heard if "slower" in line]
    story.passes(minutes=1)
    assert "dana: slower [change-wishes] [withdraw]" in story.heard
    assert named_to(story) == at(3, 7, 30)


def test_a_yes_in_the_evening_names_a_time_of_the_day_and_keeps_to_it() -> None:
    story = Story(now=at(0, 22)).asks("dana", soon="this-week")
    story.opens("ana", Look.WHAT_I_HOLD)
    story.presses("ana", "offer-yes")
    assert named_to(story) == at(2, 7, 30)
    story.heard.clear()
    story.passes(hours=32, minutes=59).silence()
    story.passes(minutes=1).hears(
        "dana: contact-slower [we-spoke] [someone-else-please]"
    )


def test_that_a_second_try_was_not_heard_of_waits_for_the_morning() -> None:
    story = Story().asks("dana").presses("ana", "offer-yes").passes(hours=37)  # 22:00
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "could-not-reach").passes(days=5, hours=8, minutes=59)
    assert not [line for line in story.heard if "not-heard" in line]
    story.passes(minutes=1)
    assert "dana: not-heard [we-spoke] [someone-else-please]" in story.heard


def test_a_time_that_a_coordinator_names_is_left_alone() -> None:
    """Moved to the clinician's day, it would show in which zone they are."""
    story = Story().asks("dana", language="de")
    story.opens("cora", Look.DESK)
    story.submits("cora", "desk-extend", {"day": ("2030-01-09",), "time": ("02:00",)})
    assert story.request("dana").seek_by == at(2, 2)
    assert named_to(story) == at(2, 2)


def test_after_an_outage_a_new_time_is_told_at_once() -> None:
    """Promise 9 comes before the night's rest: the time that was named is over."""
    story = Story().asks("dana", language="de").wakes_after(hours=41)
    assert story.now == at(2, 2)
    assert named_to(story) == at(3, 7, 30)


@pytest.mark.parametrize(
    ("hours", "asks", "said_then"),
    [
        (4, (24, 48), "contact-slower"),
        (24, (24,), "not-heard"),
        (48, (24,), "not-heard"),
    ],
)
def test_whatever_a_programme_decides_the_time_of_a_talk_is_kept_or_put_off(
    hours: int, asks: tuple[int, ...], said_then: str
) -> None:
    house = programme()
    policy = replace(
        house.policy, first_contact_within_hours=hours, contact_asks_after_hours=asks
    )
    story = Story(house=replace(house, policy=policy), now=at(0, 8))
    story.asks("dana").presses("ana", "offer-yes")
    named = named_to(story)
    assert isinstance(named, datetime)
    story.passes(hours=(named - story.now - HALF_AN_HOUR) / timedelta(hours=1))
    said = {line.split(" ")[1] for line in story.heard if line.startswith("dana")}
    assert said == {"received", "matched", said_then}
    story.passes(days=3)
    assert "dana: not-heard [we-spoke] [someone-else-please]" in story.heard
    assert len([line for line in story.heard if "not-heard" in line]) == 1


def test_after_an_outage_it_is_said_once_that_nothing_was_heard() -> None:
    """Both times are over by then: neither is named again."""
    story = Story().asks("dana").presses("ana", "offer-yes")
    story.heard.clear()
    story.wakes_after(days=4)
    of_dana = [line for line in story.heard if line.startswith("dana")]
    assert of_dana == ["dana: not-heard [we-spoke] [someone-else-please]"]


@pytest.mark.parametrize("at_once", [1, 3, 100], ids="of {} at once".format)
def test_after_a_long_outage_what_is_late_is_told_before_they_are_asked_how_they_are(
    at_once: int,
) -> None:
    """However many came due for others: what is about one request rings together."""
    story = Story().asks("dana", check_ins="yes").presses("ana", "offer-yes")
    story.heard.clear()
    story.wakes_after(days=12, at_once=at_once).passes(days=1)
    of_dana = [line for line in story.heard if line.startswith("dana")]
    assert of_dana == ["dana: not-heard [we-spoke] [someone-else-please]"]
    story.passes(days=17)
    assert "dana: check-in [fine] [another-talk] [other-help]" in story.heard


# a change that the supporter has to read


@pytest.fixture
def changed() -> Story:
    """Ana said yes on Monday at six; a day later Dana changes how, after Ana's hours.

    Half an hour after that the question is due, and both wait for Ana's morning.
    """
    story = Story(now=at(0, 18)).asks("dana", soon="this-week")
    story.opens("ana", Look.WHAT_I_HOLD)
    story.presses("ana", "offer-yes").passes(hours=23.5)
    entered = {**ASKING, "soon": ("this-week",), "reach": ("Ward phone",)}
    story.submits("dana", Look.CHANGE_WISHES, entered)
    story.heard.clear()
    return story


ANSWERS = "[been-in-touch] [not-yet] [could-not-reach] [pass-it-on]"
ASKED = f"ana: contact-ask {ANSWERS}"
AND_CHANGED = f"ana: contact-ask changed-since {ANSWERS} [open-who-and-how]"


def test_a_supporter_learns_of_a_change_though_its_notice_gave_way(
    changed: Story,
) -> None:
    changed.passes(hours=15).hears(AND_CHANGED)


def test_it_is_said_in_one_question_only(changed: Story) -> None:
    changed.passes(hours=15).hears(AND_CHANGED)
    changed.passes(days=1)
    assert ASKED in changed.heard


def test_whoever_takes_over_has_nothing_to_read_again(changed: Story) -> None:
    changed.opens("ana", Look.WHAT_I_HOLD)
    changed.presses("ana", "pass-it-on").passes(hours=15).presses("ben", "offer-yes")
    changed.passes(days=1)
    assert ASKED.replace("ana", "ben") in changed.heard
