"""The desk is told when it takes long, and the search goes on."""

from dataclasses import replace
from datetime import time, timedelta

from bot.hours import hours_between
from bot.looks import Look
from bot.people import Role
from tests.bot.hearing import text_of
from tests.bot.offered import (
    FRIDAY_3PM,
    LATE,
    NUDGE,
    OFFER,
    RECEIVED,
    SLOWER,
    SLOWER_AGAIN,
    STUCK,
    nobody,
    story,
)
from tests.programme import person, programme, staff
from tests.story import MONDAY_9AM, Story

__all__ = ["nobody", "story"]


def test_the_desk_is_told_after_two_passes_and_the_search_goes_on(story: Story) -> None:
    story.presses("ana", "offer-not-now").heard.clear()
    story.presses("ben", "offer-not-now").hears(
        "~ben: offer-you-passed", f"cem: {OFFER}", f"carl: {STUCK}"
    )
    story.presses("cem", "offer-yes").heard.clear()
    story.passes(hours=12).silence()


def test_the_desk_is_told_at_half_of_the_named_time() -> None:
    """Half of the office's hours until Thursday at nine is Tuesday, half past one."""
    wednesdays = hours_between(time(8), time(17), (2,), "UTC")
    story = Story().settles("ana", hours=wednesdays)
    story.asks("dana", soon="this-week").hears(RECEIVED)
    story.passes(days=1, hours=4).silence()
    story.passes(minutes=30).hears(f"carl: {STUCK}")


def test_nobody_at_the_desk_is_woken_on_a_weekend_for_half_of_it() -> None:
    tuesdays = hours_between(time(8), time(17), (1,), "UTC")
    story = Story(now=FRIDAY_3PM).settles("ana", hours=tuesdays)
    story.asks("dana", soon="this-week").hears(RECEIVED)  # by Wednesday at 15:00
    story.passes(days=3, hours=16).silence()
    story.passes(hours=1).hears(f"ana: {OFFER}")
    story.passes(hours=2.5).hears(f"ana: {NUDGE}", f"carl: {STUCK}")


def test_when_nobody_is_left_the_desk_is_told_at_once_and_the_clinician_in_time(
    nobody: Story,
) -> None:
    nobody.passes(hours=4).hears(f"cora: {STUCK}")
    nobody.passes(hours=4).hears(f"lea: {STUCK}")
    nobody.passes(hours=15).silence()
    # Everyone at the desk was silent: with the next slip the line begins anew.
    nobody.passes(minutes=30).hears(SLOWER, f"carl: {LATE}")
    named = nobody.card("dana").body[0].args["by"]
    assert named == MONDAY_9AM + timedelta(days=2)
    nobody.passes(hours=4).hears(f"cora: {STUCK}")
    nobody.passes(hours=4).hears(f"lea: {STUCK}")
    nobody.passes(hours=15).silence()
    nobody.passes(hours=1).hears(SLOWER_AGAIN, f"carl: {LATE}")


def test_whoever_waits_on_is_not_promised_tomorrow_every_day(nobody: Story) -> None:
    """As long again as it has taken, and three working days at most."""
    named = []
    for _ in range(14):
        heard = nobody.passes(days=1).heard.copy()
        nobody.heard.clear()
        if any(line in (SLOWER, SLOWER_AGAIN) for line in heard):
            named.append(nobody.card("dana").body[0].args["by"])
    days = [(time_ - MONDAY_9AM) // timedelta(days=1) for time_ in named]
    assert days == [2, 4, 9, 14, 17]


def test_somebody_who_comes_free_is_found_within_the_hour(story: Story) -> None:
    pause = MONDAY_9AM + timedelta(minutes=90)
    for name in ("ben", "cem"):
        story.settles(name, paused_until=pause)
    story.presses("ana", "offer-not-now").hears(
        "~ana: offer-you-passed", f"carl: {STUCK}"
    )
    story.passes(hours=1).silence()
    story.passes(hours=1).hears(f"ben: {OFFER}")


def test_where_one_coordinator_is_all_there_is_each_slip_is_told_once() -> None:
    people = [p for p in staff() if p.id not in {"cora", "lea"}]
    story = Story(people).asks("dana", language="de").hears(RECEIVED, f"carl: {STUCK}")
    story.passes(hours=23, minutes=30).hears(SLOWER, f"carl: {LATE}")
    story.passes(days=1).hears(SLOWER_AGAIN, f"carl: {LATE}")


def test_a_slip_goes_to_the_next_where_the_last_was_silent() -> None:
    house = programme()
    slow = replace(house.policy, desk_silent_after_working_hours=40)
    story = Story(house=replace(house, policy=slow)).asks("dana", language="de")
    story.hears(RECEIVED, f"carl: {STUCK}")
    story.passes(hours=23, minutes=30).hears(SLOWER, f"cora: {LATE}")
    story.passes(days=1).hears(SLOWER_AGAIN, f"lea: {LATE}")


def test_the_third_is_asked_next_morning_with_an_honest_new_time(story: Story) -> None:
    story.passes(hours=8).heard.clear()  # Ana and Ben were silent: too late for Cem
    story.passes(hours=15).silence()
    story.passes(minutes=30).hears(
        SLOWER, f"cem: {OFFER}", "cora: desk-overdue [open-desk]"
    )
    story.presses("cem", "offer-yes")
    assert story.request("dana").supporter == "cem"


def test_a_coordinator_who_is_asked_hears_nothing_of_it_from_the_desk() -> None:
    people = [p for p in staff() if p.id not in {"cora", "lea", "ben", "cem"}]
    carl = person("carl", Role.COORDINATOR, Role.SUPPORTER, unit="office")
    story = Story([*(p for p in people if p.id != "carl"), carl]).asks("dana")
    story.presses("ana", "offer-not-now").hears(
        RECEIVED, f"ana: {OFFER}", "~ana: offer-you-passed", f"carl: {OFFER}"
    )
    story.passes(hours=2).hears(f"carl: {NUDGE}")
    story.presses("carl", "offer-yes").heard.clear()
    story.passes(hours=47)
    assert not any("desk" in line for line in story.heard)
    assert "Nothing needs you now." in text_of(story.opens("carl", Look.DESK))
