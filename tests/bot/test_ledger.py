"""What a supporter carries follows from the requests that they are in."""

from datetime import timedelta

import pytest

from bot.looks import Look
from bot.people import PersonId
from bot.supporter import Load
from tests.story import MONDAY_9AM, Story


@pytest.fixture
def story() -> Story:
    """Ana is being asked."""
    return Story().asks("dana")


def load(story: Story, name: str = "ana") -> Load:
    return story.store.kept.loads[PersonId(name)]


def talks(story: Story) -> Story:
    story.presses("ana", "offer-yes").opens("ana", "open-who-and-how")
    return story.presses("ana", "been-in-touch")


def test_whoever_is_asked_waits_for_nothing_else(story: Story) -> None:
    assert load(story).asked == story.request("dana").id
    assert load(story).last_asked_on == MONDAY_9AM.date()
    story.asks("drew")
    asked = story.request("drew").asked
    assert asked is not None
    assert asked.supporter != "ana"


@pytest.mark.parametrize("how", ["no", "silence", "withdrawn", "gone"])
def test_whoever_is_no_longer_asked_is_free(story: Story, how: str) -> None:
    match how:
        case "no":
            story.presses("ana", "offer-not-now")
        case "silence":
            story.passes(hours=4)
        case "withdrawn":
            story.opens("dana", Look.WITHDRAWING)
            story.presses("dana", "withdraw-sure")
        case _:
            story.leaves("ana")
    assert load(story).asked is None
    assert not load(story).months


def test_a_yes_is_held_and_counted_in_its_month(story: Story) -> None:
    story.presses("ana", "offer-yes")
    assert load(story).holding == (story.request("dana").id,)
    assert load(story).months == (("2030-01", 1),)
    assert load(story).asked is None


def test_whoever_talked_rests(story: Story) -> None:
    talks(story)
    assert load(story).rests_until == MONDAY_9AM + timedelta(days=7)
    assert load(story).holding


def test_whoever_passed_it_on_without_a_talk_does_not_rest(story: Story) -> None:
    story.presses("ana", "offer-yes").presses("ana", "pass-it-on")
    assert load(story).rests_until is None
    assert not load(story).holding


def test_whoever_passed_it_on_after_a_talk_rests_from_the_talk(story: Story) -> None:
    talks(story).passes(days=2)
    story.presses("ana", "pass-it-on")
    assert load(story).rests_until == MONDAY_9AM + timedelta(days=7)


def test_a_talk_that_was_had_no_longer_fills_the_cap(story: Story) -> None:
    assert load(story).at_once == 0
    story.presses("ana", "offer-yes")
    assert load(story).at_once == 1
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch")
    assert load(story).at_once == 0
    assert load(story).holding


def test_another_talk_fills_it_again() -> None:
    story = Story().asks("dana", check_ins="yes").presses("ana", "offer-yes")
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").passes(days=11)
    story.presses("dana", "another-talk")
    assert load(story).at_once == 1


def test_erasing_frees_whoever_held_it(story: Story) -> None:
    talks(story).opens("dana", Look.ERASING)
    story.presses("dana", "erase-sure")
    assert not load(story).holding


def test_a_pick_who_was_never_asked_carries_nothing(story: Story) -> None:
    for name in ("ana", "ben"):
        story.presses(name, "offer-not-now")
    story.settles("ben", paused_until=MONDAY_9AM + timedelta(days=9))
    story.opens("carl", Look.DESK)
    story.submits("carl", "desk-assign", {"supporter": ("ben",)})
    assert load(story, "ben").asked is None


def test_only_a_years_months_are_remembered() -> None:
    now = MONDAY_9AM
    carried = Load(supporter=PersonId("ana"))
    for month in range(20):
        at = now + timedelta(days=31 * month)
        carried = carried.took(f"r-{month}", at).let_go(f"r-{month}")  # type: ignore[arg-type]
    assert len(carried.months) == 12
    assert carried.months[-1][0] == "2031-08"


def test_what_a_supporter_settled_is_not_written_by_accident(story: Story) -> None:
    story.settles("ana", not_for=frozenset({PersonId("drew")}))
    assert "drew" not in repr(story.store.kept.supporters[PersonId("ana")])
