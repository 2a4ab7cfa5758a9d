"""We keep Slack's pace, so that nobody is turned away who need not be."""

import pytest

from adapters.slack.errors import RateLimited
from adapters.slack.pace import ENDLESS, Method, Pace
from tests.adapters.slack.wire import HandsTime


async def test_one_person_is_sent_one_message_a_second(time):
    pace = Pace(time)
    for _ in range(3):
        await pace.turn(Method.POST, "U0AMBER")
    assert time.waited == [1, 1]


async def test_one_persons_messages_hold_nobody_else_up(time):
    pace = Pace(time)
    for user in range(20):
        await pace.turn(Method.POST, f"U{user}")
    assert time.waited == []


async def test_whoever_would_wait_too_long_is_told_for_how_long(time):
    pace = Pace(HandsTime())
    pace.hold(Method.POST, 60)
    with pytest.raises(RateLimited) as raised:
        await pace.turn(Method.POST, "U0AMBER")
    assert raised.value.seconds == 60


async def test_being_told_to_wait_takes_nobodys_turn(time):
    pace = Pace(time)
    pace.hold(Method.POST, 10)
    for _ in range(50):
        with pytest.raises(RateLimited):
            await pace.turn(Method.POST, "U0AMBER")
    time.at += 10
    await pace.turn(Method.POST, "U0AMBER")
    assert time.waited == []


@pytest.mark.parametrize(
    ("method", "most"),
    [
        (Method.UPDATE, 50),
        (Method.HISTORY, 50),
        (Method.USERS, 20),
        (Method.USER, 100),
        (Method.PUBLISH, 100),
    ],
)
async def test_no_minute_has_more_calls_than_slack_allows(time, method, most):
    pace, went = Pace(time), []
    for _ in range(4 * most):
        await pace.turn(method, patience=ENDLESS)
        went.append(time.now())
    busiest = max(sum(at <= t < at + 60 for t in went) for at in went)
    assert 0.7 * most <= busiest <= most


async def test_a_short_hold_never_cuts_a_long_one_short(time):
    pace = Pace(time)
    pace.hold(Method.UPDATE, 60)
    pace.hold(Method.UPDATE, 5)
    with pytest.raises(RateLimited):
        await pace.turn(Method.UPDATE)


async def test_there_is_room_for_as_many_messages_as_are_let_go(time):
    pace = Pace(time)
    for _ in range(200):
        room = pace.room()
        try:
            await pace.turn(Method.POST, f"U{time.at}")
        except RateLimited:
            assert room == 0
            time.at += 1
        else:
            assert room > 0


async def test_there_is_no_room_while_slack_asked_us_to_wait(time):
    pace = Pace(time)
    pace.hold(Method.POST, 60)
    assert pace.room() == 0
    time.at += 60
    assert pace.room() > 0


async def test_thousands_of_chats_are_not_all_remembered(time):
    pace = Pace(time)
    for user in range(3000):
        await pace.turn(Method.POST, f"U{user}", ENDLESS)
    assert len(pace._channels) <= 1001


async def test_a_press_is_answered_without_waiting(time):
    pace = Pace(time)
    for _ in range(500):
        await pace.turn(Method.OPEN_VIEW)
    assert time.waited == []
