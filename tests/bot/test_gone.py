"""Whoever leaves, pauses or cannot be reached holds nothing up."""

import pytest

from bot import engine
from bot.events.offering import PersonUnreachable, SupporterAway, SupporterGone
from bot.events.rostering import SupporterReleased
from bot.looks import Look
from bot.people import PersonId
from tests.bot.hearing import text_of
from tests.bot.offered import OFFER, SOUGHT, story
from tests.memory import run
from tests.story import REACH, Story

__all__ = ["story"]


# who leaves


def test_a_supporter_who_leaves_while_asked_is_replaced_at_once(story: Story) -> None:
    story.leaves("ana").hears("~ana: no-longer-needed", f"ben: {OFFER}")


def test_a_supporter_who_leaves_after_a_yes_is_replaced_and_the_desk_told(
    story: Story,
) -> None:
    story.presses("ana", "offer-yes").heard.clear()
    story.leaves("ana").hears(
        "~ana: part-over",
        SOUGHT,
        f"ben: {OFFER}",
        "carl: desk-supporter-left [open-desk]",
    )


def test_after_a_talk_nobody_new_calls_when_the_supporter_leaves(story: Story) -> None:
    story.presses("ana", "offer-yes").opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").heard.clear()
    story.leaves("ana").hears("dana: supporter-left [someone-else-please]")
    story.presses("dana", "someone-else-please")
    asked = story.request("dana").asked
    assert asked is not None
    assert asked.supporter == "ben"


def test_that_a_supporter_left_after_a_talk_is_told_once(story: Story) -> None:
    """However often it is noticed: by their account, or by a letter that failed."""
    story.presses("ana", "offer-yes").opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").leaves("ana").heard.clear()
    story.leaves("ana").silence()
    cannot_reach(story, "ana").passes(minutes=1).silence()


def test_who_wants_another_talk_with_one_who_left_is_found_somebody_else() -> None:
    story = Story().asks("dana", check_ins="yes").presses("ana", "offer-yes")
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").passes(days=10).leaves("ana").heard.clear()
    story.presses("dana", "another-talk").hears(
        "~ana: part-over",
        "~dana: check-in-answered",
        "dana: someone-else-noted [change-wishes] [withdraw]",
        f"ben: {OFFER}",
    )
    story.presses("ben", "offer-yes").opens("ben", "open-who-and-how")
    story.presses("ben", "been-in-touch").heard.clear()
    story.leaves("ben").hears("dana: supporter-left [someone-else-please]")


@pytest.mark.parametrize("how", [SupporterGone, SupporterReleased])
def test_who_left_and_had_nothing_to_do_with_it_changes_nothing(
    story: Story, how: type[SupporterGone | SupporterReleased]
) -> None:
    gone = how(
        at=story.now, request=story.request("dana").id, supporter=PersonId("cem")
    )
    run(engine.report([gone], story.now, story.store, story.world))
    assert story.request("dana").asked is not None


# who cannot be reached

UNREACHABLE = "desk-unreachable [open-desk]"


def cannot_reach(story: Story, name: str) -> Story:
    """A message about Dana's request was refused for good, and that is reported."""
    about = story.request("dana").id
    away = PersonUnreachable(at=story.now, request=about, person=PersonId(name))
    run(engine.report([away], story.now, story.store, story.world))
    return story.passes(minutes=0)


def test_a_supporter_who_cannot_be_reached_is_passed_by_and_the_desk_told(
    story: Story,
) -> None:
    cannot_reach(story, "ana").passes(minutes=1).hears(
        "~ana: no-longer-needed", f"ben: {OFFER}", f"carl: {UNREACHABLE}"
    )


def test_a_clinician_who_cannot_be_reached_is_told_to_the_desk_once(
    story: Story,
) -> None:
    cannot_reach(story, "dana").passes(minutes=1).hears(f"carl: {UNREACHABLE}")
    cannot_reach(story, "dana").passes(minutes=1).silence()
    assert story.request("dana").asked is not None


def test_the_desk_cannot_tell_who_it_is_that_cannot_be_reached() -> None:
    """Promise 2: or whoever closes accounts would learn who asked."""
    told, shown = [], []
    for name in ("ana", "dana"):
        story = cannot_reach(Story().asks("dana"), name).passes(minutes=1)
        told.append([line for line in story.heard if line.startswith("carl")])
        shown.append(text_of(story.opens("carl", Look.DESK)))
    assert told[0] == told[1] == [f"carl: {UNREACHABLE}"]
    assert shown[0] == shown[1]
    assert "could not be delivered" in shown[0]


def test_after_a_yes_the_two_reach_one_another_by_themselves(story: Story) -> None:
    story.presses("ana", "offer-yes").heard.clear()
    cannot_reach(story, "dana").passes(minutes=1).silence()
    assert REACH in text_of(story.opens("ana", "open-who-and-how"))


def test_a_supporter_who_cannot_be_reached_after_a_yes_is_replaced(
    story: Story,
) -> None:
    story.presses("ana", "offer-yes").heard.clear()
    cannot_reach(story, "ana").passes(minutes=1)
    assert "carl: desk-supporter-left [open-desk]" in story.heard
    assert f"ben: {OFFER}" in story.heard


def test_a_coordinator_who_cannot_be_reached_holds_nothing_up(story: Story) -> None:
    story.presses("ana", "offer-not-now").presses("ben", "offer-not-now")
    story.heard.clear()
    cannot_reach(story, "carl").passes(minutes=1).silence()
    story.passes(hours=4)
    assert any(line.startswith("cora: desk") for line in story.heard)


# who pauses


def test_whoever_pauses_while_they_are_asked_is_not_waited_for() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    story.submits("ana", Look.PAUSING, {"until": ("2030-01-20",)})
    story.hears("~ana: offer-you-passed", "ana: paused [resume]", f"ben: {OFFER}")
    # No is final: also when they may be asked again.
    story.presses("ana", "resume").hears("ana: resumed [pause]")
    story.presses("ben", "offer-yes")
    assert story.request("dana").supporter == "ben"


def test_whoever_is_asked_and_changes_what_is_theirs_alone_is_still_asked() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    story.submits("ana", Look.MY_SETTINGS, SETTLED)
    story.hears("ana: settings-kept")


def test_a_list_of_names_does_not_tell_a_supporter_who_asked() -> None:
    """Promise 2: were the ask to go at once, it could be tried name by name."""
    story = Story().asks("dana")
    story.heard.clear()
    story.submits("ana", Look.MY_SETTINGS, {**SETTLED, "not-for": ("dana",)})
    story.hears("ana: settings-kept")


def test_a_pause_after_an_answer_changes_nothing_of_the_search() -> None:
    story = Story().asks("dana").presses("ana", "offer-not-now")
    story.heard.clear()
    story.submits("ana", Look.PAUSING, {"until": ("2030-01-20",)})
    story.hears("ana: paused [resume]")


def test_word_of_a_pause_that_comes_late_is_about_nobody() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    away = SupporterAway(
        at=story.now, request=story.request("dana").id, supporter=PersonId("ben")
    )
    run(engine.report([away], story.now, story.store, story.world))
    story.passes(minutes=1).silence()
    assert story.request("dana").asked is not None


SETTLED = {
    "at-once": ("1",),
    "days": ("0", "1", "2", "3", "4"),
    "from": ("08:00",),
    "until": ("17:00",),
    "languages": ("en",),
}
