"""What a programme decides, where it decides nothing else."""

from datetime import timedelta

from bot.policy import HowSoon, Policy


def test_the_defaults_are_those_of_published_programmes():
    policy = Policy()
    assert policy.match_within(HowSoon.TODAY) == timedelta(hours=24)
    assert policy.match_within(HowSoon.THIS_WEEK) == timedelta(hours=72)
    assert policy.match_within(HowSoon.NO_HURRY) == timedelta(hours=120)
    assert policy.longer_by == timedelta(hours=24)
    assert policy.correct_before == timedelta(minutes=30)
    assert policy.answer_within == timedelta(hours=4)
    assert policy.desk_silent_after == timedelta(hours=4)
    assert policy.first_contact_within == timedelta(hours=24)
    assert policy.contact_asks_after == (timedelta(hours=24), timedelta(hours=48))
    assert policy.second_try_after == timedelta(days=3)
    assert policy.second_try_until == timedelta(days=5)
    assert policy.check_in_after == (timedelta(days=10), timedelta(days=30))
    assert policy.quiet_before_closing == timedelta(days=14)
    assert policy.close_after_last_check_in == timedelta(days=7)
    assert policy.erase_after == timedelta(days=14)
    assert policy.rest_after_conversation == timedelta(days=7)


def test_a_supporter_is_reminded_once_half_of_the_time_to_answer_has_passed():
    assert Policy().remind_after == timedelta(hours=2)
    assert Policy(answer_within_working_hours=3).remind_after == timedelta(minutes=90)
