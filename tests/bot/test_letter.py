"""How long a letter that did not leave waits before it is tried again."""

from datetime import timedelta

import pytest

from bot.letter import (
    ATTEMPTS,
    FIRST_RETRY,
    LONGEST_RETRY,
    MAY_BECOME,
    LetterStatus,
    retry_after,
)

SPREADS = (0.0, 0.5, 1.0)


@pytest.mark.parametrize("spread", SPREADS)
def test_each_wait_is_at_least_as_long_as_the_last(spread: float) -> None:
    waits = [retry_after(attempts, spread) for attempts in range(ATTEMPTS)]
    assert waits == sorted(waits)
    assert FIRST_RETRY / 2 <= waits[0] <= FIRST_RETRY
    assert waits[-1] <= LONGEST_RETRY


def test_not_everybody_tries_again_at_once() -> None:
    assert len({retry_after(3, spread) for spread in SPREADS}) == len(SPREADS)


@pytest.mark.parametrize("spread", SPREADS)
def test_a_day_of_trouble_is_outlived_and_a_week_is_not(spread: float) -> None:
    total = sum((retry_after(n, spread) for n in range(ATTEMPTS)), timedelta())
    assert timedelta(hours=5) < total < timedelta(days=1)


def test_what_is_dead_stays_dead_and_everything_can_get_on_its_way() -> None:
    assert not MAY_BECOME[LetterStatus.DEAD]
    assert set(MAY_BECOME) == set(LetterStatus)
    for status in set(LetterStatus) - {LetterStatus.DEAD, LetterStatus.LEASED}:
        assert MAY_BECOME[status] <= {LetterStatus.PENDING, LetterStatus.LEASED}
