"""An appointment says when and where, to its reader's calendar and to nobody else."""

from datetime import timedelta

import pytest

from bot.cards import Button
from bot.invitation import Invitation
from bot.wire import meaning_of, name_of, value_of
from tests.bot.staff import MONDAY

HOUR = timedelta(hours=1)
TALK = Invitation(starts_at=MONDAY, ends_at=MONDAY + HOUR, where="Room 4.12")
LINK = Button("yes", TALK)


def test_the_place_shows_nowhere_that_an_invitation_is_printed():
    assert "4.12" not in repr(TALK)
    assert "4.12" not in repr(LINK)


def test_the_file_is_to_be_had_until_a_day_after_the_end():
    assert not TALK.is_over(TALK.ends_at + timedelta(hours=23, minutes=59))
    assert TALK.is_over(TALK.ends_at + timedelta(days=1))


def test_whoever_presses_a_link_as_if_it_were_a_button_presses_nothing():
    assert meaning_of(name_of(LINK)) is None


def test_a_page_has_no_links():
    with pytest.raises(AssertionError, match="only a message"):
        value_of(LINK)
