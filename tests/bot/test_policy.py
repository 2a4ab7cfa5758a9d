"""What a programme decided, and how a request remembers it."""

import json
from dataclasses import fields
from datetime import time, timedelta

import pytest

from bot.policy import HowSoon, Policy
from bot.policy_lines import lines_of, policy_of

HURRIED = Policy(
    match_within_hours_today=8,
    contact_asks_after_hours=(12, 36, 60),
    quiet_from=time(22, 30),
)


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


@pytest.mark.parametrize("policy", [Policy(), HURRIED])
def test_an_open_request_remembers_the_policy_it_began_under(policy):
    written = json.dumps(lines_of(policy))
    assert policy_of(json.loads(written)) == policy


def test_a_policy_is_written_down_flat_with_a_line_for_everything_decided():
    kept = lines_of(HURRIED)
    assert set(kept) == {field.name for field in fields(Policy)}
    assert kept["quiet_from"] == "22:30"
    assert kept["contact_asks_after_hours"] == [12, 36, 60]
    assert kept["match_within_hours_today"] == 8


def test_an_open_request_outlives_an_upgrade():
    before = lines_of(HURRIED)
    del before["erase_after_days"]
    before["promised_by_an_older_release"] = 3
    assert policy_of(before) == HURRIED


@pytest.mark.parametrize(
    ("line", "spoiled"),
    [("quiet_from", 7), ("erase_after_days", "soon"), ("check_in_after_days", 10)],
)
def test_a_spoiled_memory_is_never_read_as_something_else(line, spoiled):
    with pytest.raises(AssertionError):
        policy_of({line: spoiled})
