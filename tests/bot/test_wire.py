"""What a button says when it is pressed is what it was drawn for."""

import pytest

from bot.cards import Button
from bot.looks import Look
from bot.wire import ACT_NAMED, LOOKS, REF, meaning_of, name_of, value_of


def test_no_act_goes_by_the_name_of_a_page():
    assert not set(ACT_NAMED) & LOOKS


@pytest.mark.parametrize("does", [*ACT_NAMED.values(), *Look])
def test_a_button_comes_back_as_what_it_was_drawn_for(does):
    assert meaning_of(name_of(Button("a-label", does))) is does


def test_a_button_of_a_page_carries_its_reference_and_nothing_else():
    assert value_of(Button("a-label", Look.DESK)) == "desk"
    assert value_of(Button("a-label", Look.ASSIGNING, ref="K-7QD")) == "assigning.K-7QD"


def test_no_name_can_be_mistaken_for_one_with_a_reference():
    assert not [name for name in (*ACT_NAMED, *LOOKS) if REF in name]


def test_a_name_that_never_stood_for_anything_means_nothing():
    assert meaning_of("drop-all-tables") is None
