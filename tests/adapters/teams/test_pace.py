"""We keep Teams' pace, so that nobody is turned away who need not be."""

from contextlib import suppress

import pytest

from adapters.teams.errors import Code, RateLimited
from adapters.teams.pace import A_CONVERSATION, A_TENANT, AHEAD, REMEMBERED, Pace
from tests.adapters.teams.wire import HandsTime, time

__all__ = ["time"]

ENDLESS = 1e9
DOCUMENTED = 50
"""Calls in a second that Teams allows for all of a tenant."""


class AtRest:
    """Time that stands still: all who wait have come at the same moment."""

    def __init__(self) -> None:
        self.waited: list[float] = []
        self.last = 0.0
        """How long whoever came last has to wait."""

    def now(self) -> float:
        self.last = 0.0
        return 1000.0

    async def wait(self, seconds: float) -> None:
        self.last = seconds
        self.waited.append(seconds)


@pytest.fixture
def at_rest() -> AtRest:
    return AtRest()


def busiest(went: list[float], seconds: float) -> int:
    return max(sum(at <= t < at + seconds for t in went) for at in went[:200])


@pytest.mark.parametrize(("most", "seconds"), A_CONVERSATION)
async def test_nobody_gets_more_at_once_than_teams_allows(time, most, seconds):
    pace, went = Pace(time), []
    for _ in range(4000):
        await pace.turn("a:amber", ENDLESS)
        went.append(time.now())
    assert 1 <= busiest(went, seconds) <= most


async def test_there_is_room_for_as_many_messages_as_are_let_go(time):
    pace = Pace(time)
    for number in range(200):
        room = pace.room()
        try:
            await pace.turn(f"19:{number}")
        except RateLimited:
            assert room == 0
            time.at += 1
        else:
            assert room > 0


async def test_there_is_no_room_while_teams_holds_everybody_up(time):
    pace = Pace(time)
    pace.hold("19:one", 60)
    assert pace.room() > 0
    pace.hold("19:two", 60)
    assert pace.room() == 0
    time.at += 60
    assert pace.room() > 0


async def test_no_second_has_more_than_a_tenant_is_allowed(time):
    pace, went = Pace(time), []
    most, seconds = A_TENANT
    for number in range(400):
        await pace.turn(f"a:{number}", ENDLESS)
        went.append(time.now())
    assert 0.7 * most <= busiest(went, seconds) <= most


async def letters_wait(pace: Pace) -> None:
    """As many as may wait their turn at all."""
    with suppress(RateLimited):
        for number in range(1000):
            await pace.turn(f"a:{number}")
        pytest.fail("there is no end to them")


async def test_whoever_waits_is_not_behind_letters(at_rest: AtRest):
    pace = Pace(at_rest)
    await letters_wait(pace)
    at_rest.waited.clear()
    await pace.turn_ahead("a:amber")
    assert at_rest.waited == []


async def test_letters_wait_for_whoever_went_ahead(at_rest: AtRest):
    pace = Pace(at_rest)
    for number in range(100):
        await pace.turn_ahead(f"a:{number}", ENDLESS)
    with pytest.raises(RateLimited):
        await pace.turn("a:letter")


async def test_letters_and_those_who_go_ahead_keep_to_what_teams_allows(
    at_rest: AtRest,
):
    pace, went = Pace(at_rest), list[float]()
    for number in range(40):
        for turn, count in ((pace.turn, 1), (pace.turn_ahead, number % 4)):
            for each in range(count):
                await turn(f"a:{number}-{each}", ENDLESS)
                went.append(at_rest.last)
    assert busiest(went, 1.0) <= DOCUMENTED
    assert A_TENANT[0] + AHEAD[0] <= DOCUMENTED


async def test_a_pause_that_teams_asked_for_is_kept_by_everybody(time):
    pace = Pace(time)
    pace.hold("a:amber", 60)
    pace.hold("a:basil", 60)
    with pytest.raises(RateLimited):
        await pace.turn_ahead("a:coral")


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
