"""Dana has asked, and what is heard of it while supporters are asked."""

from datetime import time, timedelta

import pytest

from bot.hours import hours_between
from tests.story import MONDAY_9AM, Story

RECEIVED = "dana: received [change-wishes] [withdraw]"
MATCHED = "dana: matched [change-wishes] [someone-else-please]"
SLOWER = "dana: slower [change-wishes] [withdraw]"
SLOWER_AGAIN = "dana: slower-again [other-help] [withdraw]"
LATE = "desk-overdue [open-desk]"
SOUGHT = "dana: someone-else-is-sought [change-wishes] [withdraw]"
OFFER = "offer [offer-yes] [offer-not-now]"
NUDGE = "offer-nudge [offer-yes] [offer-not-now]"
TAKEN = "offer-taken [open-who-and-how] [pass-it-on]"
STUCK = "desk-nobody-found [open-desk]"
FRIDAY_3PM = MONDAY_9AM + timedelta(days=4, hours=6)
ALL_DAY = hours_between(time(0), time(0), range(7), "UTC")


@pytest.fixture
def story() -> Story:
    """Dana has asked for today, and Ana is being asked."""
    return Story().asks("dana").hears(RECEIVED, f"ana: {OFFER}")


@pytest.fixture
def nobody() -> Story:
    """Nobody speaks the language that Dana asked for."""
    story = Story().asks("dana", language="de")
    return story.hears(RECEIVED, f"carl: {STUCK}")
