"""We keep Teams' pace, so that nobody is turned away who need not be."""

import pytest

from adapters.teams.errors import Code, RateLimited
from adapters.teams.pace import A_CONVERSATION, A_TENANT, REMEMBERED, Pace
from tests.adapters.teams.wire import HandsTime, time

__all__ = ["time"]

ENDLESS = 1e9


def busiest(went: list[float], seconds: float) -> int:
    return max(sum(at <= t < at + seconds for t in went) for at in went[:200])


@pytest.mark.parametrize(("most", "seconds"), A_CONVERSATION)
async def test_nobody_gets_more_at_once_than_teams_allows(time, most, seconds):
    pace, went = Pace(time), []
    for _ in range(4000):
        await pace.turn("a:amber", ENDLESS)
        went.append(time.now())
    assert 1 <= busiest(went, seconds) <= most


async def test_no_second_has_more_than_a_tenant_is_allowed(time):
    pace, went = Pace(time), []
    most, seconds = A_TENANT
    for number in range(400):
        await pace.turn(f"a:{number}", ENDLESS)
        went.append(time.now())
    assert 0.7 * most <= busiest(went, seconds) <= most


async def test_a_letter_or_two_go_at_once(time):
    pace = Pace(time)
    await pace.turn("a:amber")
    await pace.turn("a:basil")
    assert time.waited == []


async def test_one_persons_messages_hold_nobody_else_up(time):
    pace = Pace(time)
    pace.hold("a:amber", 60)
    await pace.turn("a:basil")
    assert time.waited == []
    with pytest.raises(RateLimited) as raised:
        await pace.turn("a:amber")
    assert (raised.value.code, raised.value.seconds) == (Code.HELD_BACK, 60)


async def test_a_limit_that_two_meet_is_everybodys(time):
    pace = Pace(time)
    assert pace.hold("a:amber", 20) is Code.THROTTLED
    assert pace.hold("a:amber", 5) is Code.THROTTLED
    assert pace.hold("a:basil", 10) is Code.ALL_THROTTLED
    with pytest.raises(RateLimited) as raised:
        await pace.turn("a:coral")
    assert raised.value.seconds == 10
    time.at += 30
    assert pace.hold("a:basil", 10) is Code.THROTTLED
    await pace.turn("a:coral")


async def test_a_short_hold_never_cuts_a_long_one_short(time):
    pace = Pace(time)
    pace.hold("a:amber", 60)
    pace.hold("a:amber", 5)
    time.at += 30
    with pytest.raises(RateLimited):
        await pace.turn("a:amber")


async def test_being_told_to_wait_takes_nobodys_turn():
    time = HandsTime()
    pace = Pace(time)
    pace.hold("a:amber", 10)
    for _ in range(500):
        with pytest.raises(RateLimited):
            await pace.turn("a:amber")
    time.at += 10
    await pace.turn("a:amber")
    assert time.waited == []


async def test_thousands_of_chats_are_not_all_remembered(time):
    pace = Pace(time)
    for number in range(3 * REMEMBERED):
        await pace.turn(f"a:{number}", ENDLESS)
        time.at += 1
    assert len(pace._conversations) <= REMEMBERED
