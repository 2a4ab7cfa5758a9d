"""Colleagues in a round are asked first, or left in peace; and what follows a yes."""

from bot.forms import Form
from bot.lived import Lived
from bot.looks import Look
from bot.outreach.rounds import Way
from tests.bot.hearing import text_of
from tests.bot.rounds import ASK, NO_ANSWER, NOTE, begun, entered, progress
from tests.story import Story

# asked first


def test_yes_opens_the_usual_form_and_becomes_an_ordinary_request() -> None:
    story = begun(Story(), "dana").hears(f"dana: {NOTE}")
    assert isinstance(story.opens("dana", "approach-yes"), Form)
    story.asks("dana").hears(
        "dana: received [change-wishes] [withdraw]",
        "ana: offer [offer-yes] [offer-not-now]",
    )
    assert not story.request("dana").unasked


def test_no_ends_it_and_is_told_to_nobody() -> None:
    story = begun(Story(), "dana", "drew").hears(f"dana: {NOTE}", f"drew: {NOTE}")
    story.presses("dana", "approach-no").hears(f"dana: {NO_ANSWER}")
    story.presses("dana", "approach-no").hears(f"dana: {NO_ANSWER}")
    assert progress(story) == [(2, 2)]
    assert "You said no, thanks" in text_of(story.opens("dana", Look.MY_DATA))
    story.passes(days=29).silence()


def test_who_does_not_answer_hears_nothing_more() -> None:
    story = begun(Story(), "dana").hears(f"dana: {NOTE}")
    story.passes(days=60).silence()


def test_in_the_night_the_note_waits_for_the_morning() -> None:
    story = Story().passes(hours=14)  # eleven at night
    begun(story, "dana").silence()
    assert progress(story) == [(1, 1)]
    story.passes(hours=7, minutes=57).silence()
    story.passes(minutes=3).hears(f"dana: {NOTE}")


def test_until_the_morning_they_may_forbid_it() -> None:
    story = begun(Story().passes(hours=14), "dana")
    story.opens("dana", Look.MY_DATA)
    story.presses("dana", "never-approach").hears(
        "dana: approach-forbidden [may-approach]"
    )
    story.passes(days=2).silence()
    assert not story.store.kept.approaches


def test_after_an_outage_a_morning_note_waits_for_another_morning() -> None:
    story = begun(Story().passes(hours=14), "dana")
    story.wakes_after(hours=23).silence()  # ten at night, the day after
    story.passes(hours=9).hears(f"dana: {NOTE}")


def test_until_the_morning_they_may_have_asked_themselves() -> None:
    story = begun(Story().passes(hours=14), "dana")
    story.asks("dana", soon="no-hurry").hears(
        "dana: received [change-wishes] [withdraw]"
    )
    assert "approach" not in str(story.passes(days=1).heard)


# left in peace


def test_whoever_never_wants_to_be_approached_is_left_in_peace() -> None:
    story = Story()
    story.opens("dana", Look.MY_DATA)
    story.presses("dana", "never-approach").hears(
        "dana: approach-forbidden [may-approach]"
    )
    begun(story, "dana", "drew").hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]
    assert [a.colleague for a in story.store.kept.approaches.values()] == ["drew"]


def test_whoever_has_asked_is_left_in_peace() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    begun(story, "dana", "drew").hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


def test_a_coordinator_does_not_approach_themselves() -> None:
    story = begun(Story(), "cora", "drew").hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


def test_nobody_is_approached_twice_in_whatever_rounds() -> None:
    story = begun(Story(), "dana").hears(f"dana: {NOTE}")
    begun(story, "dana", "drew").hears(f"drew: {NOTE}")
    begun(story, "dana", "drew", way=Way.SUPPORTER_FIRST).silence()
    assert progress(story) == [(1, 1), (2, 2), (2, 2)]


def test_after_the_round_is_forgotten_they_may_be_approached_again() -> None:
    story = begun(Story(), "dana").hears(f"dana: {NOTE}")
    story.presses("dana", "approach-no").hears(f"dana: {NO_ANSWER}")
    story.passes(days=31).silence()
    assert not story.store.kept.rounds
    assert not story.store.kept.approaches
    begun(story, "dana").hears(f"dana: {NOTE}")


def test_whoever_erases_everything_still_counts_as_one_turn() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", "drew"))
    story.presses_token("dana", "erase").hears("dana: erased")
    assert [a.colleague for a in story.store.kept.approaches.values()] == ["drew"]
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(minutes=1).hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


# what happened steers who is asked


def test_after_a_complaint_whoever_has_been_through_one_is_asked_first() -> None:
    story = Story().settles("cem", lived=frozenset({Lived.COMPLAINT.value}))
    begun(story, "dana", way=Way.SUPPORTER_FIRST, kind="lawsuit-or-complaint")
    story.hears(f"cem: {ASK}")


def test_it_steers_the_search_after_a_yes_as_well() -> None:
    story = Story().settles("cem", lived=frozenset({Lived.COMPLAINT.value}))
    begun(story, "dana", kind="lawsuit-or-complaint").hears(f"dana: {NOTE}")
    story.asks("dana").hears(
        "dana: received [change-wishes] [withdraw]",
        "cem: offer [offer-yes] [offer-not-now]",
    )


def test_once_the_round_is_forgotten_it_steers_nothing() -> None:
    story = Story().settles("cem", lived=frozenset({Lived.COMPLAINT.value}))
    begun(story, "dana", kind="lawsuit-or-complaint").hears(f"dana: {NOTE}")
    story.passes(days=31).asks("dana").hears(
        "dana: received [change-wishes] [withdraw]",
        "ana: offer [offer-yes] [offer-not-now]",
    )
