"""Stories of where and when a group meets, and of what tells of a change."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from bot import engine
from bot.arrivals import Submitted
from bot.forms import Form, Page
from bot.looks import Look
from tests.bot.hearing import labels, text_of
from tests.bot.together import (
    CHANGED,
    DESK,
    FRIDAY,
    LEADS,
    OFFERED,
    OPEN,
    TEAM,
    THURSDAY,
    TIME,
    YES,
    begun,
    everybody,
    heard_by,
    is_set,
    moves,
    polled,
    says,
    the_group,
)
from tests.memory import run
from tests.story import MONDAY_9AM, Story


def test_the_office_is_asked_for_a_place_that_nobody_has_said() -> None:
    story = is_set(place=())
    assert f"cora: group-place-wanted {DESK}" in story.heard
    assert "It will be said here." in text_of(story.opens("dana", "group-open"))
    story.heard = []
    page = story.opens("cora", Look.GROUPS)
    assert labels(page) == ["group-move", "group-cancel", "set-up-group"]
    moves(story, place="Room 9")
    heard = [f"{name}: group-moved {TIME}" for name in YES]
    leader = f"fay: facilitating-moved {LEADS}"
    story.hears(*CHANGED, "cora: group-kept", *heard, leader)
    assert "Room 9" in text_of(story.opens("dana", "group-open"))


def test_the_time_moves_and_exactly_those_who_said_yes_are_told() -> None:
    story = is_set()
    story.heard = []
    moves(story, day="2030-01-21", clock="15:00")
    heard = [f"{name}: group-moved {TIME}" for name in YES]
    leader = f"fay: facilitating-moved {LEADS}"
    story.hears(*CHANGED, "cora: group-kept", *heard, leader)
    story.passes(days=6).silence()
    story.passes(days=5)
    assert "fay: facilitating-held [leave-group-record]" in story.heard


def test_what_has_not_changed_is_told_to_nobody() -> None:
    story = is_set()
    story.heard = []
    moves(story).hears("cora: group-kept")


def test_a_place_may_be_said_before_there_is_a_time() -> None:
    story = polled()
    story.heard = []
    story.opens("cora", Look.GROUPS)
    form = story.opens("cora", "group-move")
    assert isinstance(form, Form)
    assert [field.name for field in form.fields] == ["place"]
    story.opens("cora", Look.GROUPS)
    story.submits("cora", "group-move", {"place": ("Room 9",)})
    story.hears("cora: group-kept")
    assert the_group(story).place == "Room 9"


def test_a_form_from_before_a_time_was_set_changes_the_place_alone() -> None:
    story = polled()
    story.opens("cora", Look.GROUPS)
    token = story.token("cora", "group-move")
    for name in ("dana", "dirk", "dora"):
        says(story, name, THURSDAY)
    before = story.passes(days=4)
    on, story.heard = the_group(before).on, []
    form = Submitted(
        key="late",
        sender=story.sender("cora"),
        at=story.now,
        token=token,
        values={"place": ("Room 9",)},
    )
    story.comes(form)
    assert story.outcome is None
    assert (the_group(story).on, the_group(story).place) == (on, "Room 9")
    assert "dana: group-moved [group-open] [add-to-calendar]" in story.heard


@pytest.mark.parametrize(
    "when", [{"day": ()}, {"time": ("never",)}, {"day": ("2030-01-01",)}]
)
def test_a_time_is_moved_to_one_that_is_still_to_come(
    when: dict[str, tuple[str, ...]],
) -> None:
    story = is_set()
    story.opens("cora", Look.GROUPS)
    entered = {"day": ("2030-01-18",), "time": ("10:00",), "place": (), **when}
    wrong = story.wrong("cora", "group-move", entered)
    assert wrong is not None
    assert wrong.fields.keys() == {"day"}


NIGHT: Final = {"days": 5, "hours": 13}
"""From when the time is set to ten in the evening before it."""
MOVED: Final = [f"{name}: group-moved {TIME}" for name in YES]


def puts_off(story: Story, day: str, clock: str) -> Story:
    story.opens("cora", Look.GROUPS)
    story.heard.clear()
    entered = {"day": (day,), "time": (clock,), "place": ("Room 7",)}
    return story.submits("cora", "group-move", entered)


@pytest.mark.parametrize("clock", ["05:00", "06:59"])
def test_what_is_too_late_in_the_morning_is_told_in_the_night(clock: str) -> None:
    story = puts_off(is_set().passes(**NIGHT), "2030-01-17", clock)
    assert heard_by(story, *YES) == MOVED


def test_what_was_too_soon_for_the_morning_is_put_off_in_the_night() -> None:
    story = puts_off(is_set().passes(days=4), "2030-01-17", "06:00").passes(
        days=1, hours=13
    )
    puts_off(story, "2030-01-18", "12:00")
    assert heard_by(story, *YES) == MOVED


def test_what_can_wait_for_the_morning_does() -> None:
    story = puts_off(is_set().passes(**NIGHT), "2030-01-18", "12:00")
    assert heard_by(story, *YES) == []
    assert heard_by(story.passes(hours=9), *YES) == MOVED


def test_it_is_called_off_in_the_night_and_nobody_sets_out_for_it() -> None:
    story = puts_off(is_set().passes(days=4), "2030-01-17", "06:00").passes(
        days=1, hours=13
    )
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    story.heard.clear()
    story.presses("cora", "group-cancel-sure")
    assert heard_by(story, *YES) == [f"{name}: group-off" for name in YES]


def test_whoever_cannot_after_all_hears_of_no_change() -> None:
    story = is_set()
    story.opens("dirk", "group-open")
    story.heard = []
    story.presses("dirk", "group-cannot")
    story.hears("~dirk: group-changed", f"dirk: group-declined {OPEN}")
    moves(story, place="Room 9")
    heard = [f"{name}: group-moved {TIME}" for name in ("dana", "dora")]
    assert heard_by(story, *TEAM) == heard


def test_it_is_called_off_and_exactly_those_who_said_yes_are_told() -> None:
    story = is_set()
    story.heard = []
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    story.presses("cora", "group-cancel-sure")
    heard = [f"{name}: group-off" for name in YES]
    story.hears(*CHANGED, "cora: group-called-off", *heard, "fay: facilitating-off")
    story.opens("cora", Look.GROUPS)
    assert "does not take place" in text_of(story.opens("cora", Look.GROUPS))
    story.passes(days=1)
    assert heard_by(story, *TEAM) == [f"{name}: {OFFERED}" for name in TEAM]


def test_it_is_called_off_before_anybody_was_asked() -> None:
    story = begun()
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    story.heard = []
    story.presses("cora", "group-cancel-sure")
    story.hears("~fay: no-longer-needed", "cora: group-called-off")
    story.passes(days=2).silence()
    story.passes(days=14)
    assert not story.store.kept.groups
    assert not story.store.kept.alarms


def test_a_note_that_waits_for_the_morning_is_not_sent_once_it_is_off() -> None:
    people = [replace(p, zone="Asia/Tokyo") for p in everybody() if p.name[0] == "D"]
    people += [p for p in everybody() if p.name[0] != "D"]
    story = polled(Story(people, now=MONDAY_9AM + timedelta(hours=5)))  # 23:00 there
    story.heard = []
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    story.presses("cora", "group-cancel-sure")
    story.passes(hours=15).hears("cora: group-called-off", "fay: facilitating-off")


def test_the_desk_reads_how_far_it_is_and_nothing_else() -> None:
    story = begun()
    read = [text_of(story.opens("cora", Look.GROUPS))]
    story.submits("fay", "facilitating-open", {"times": (THURSDAY, FRIDAY)})
    read.append(text_of(story.opens("cora", Look.GROUPS)))
    for name in YES:
        says(story, name, THURSDAY)
    story.passes(days=4)
    read.append(text_of(story.opens("carl", Look.GROUPS)))
    story.passes(days=7)
    read.append(text_of(story.opens("carl", Look.GROUPS)))
    for said, page in zip(
        ("sought to lead", "can answer until", "set for", "it is over"),
        read,
        strict=True,
    ):
        assert said in page
        assert not [n for n in (*TEAM, "fay") if n.title() in page]


def test_nobody_looks_after_a_group_that_they_are_in() -> None:
    story = is_set(colleagues=(*TEAM, "carl"))
    assert labels(story.opens("carl", Look.GROUPS)) == ["set-up-group"]
    handle = the_group(story).handle
    for look in (Look.GROUP_MOVING, Look.GROUP_CANCELLING):
        shown = run(
            engine.look(
                story.sender("carl"),
                f"{look.value}.{handle}",
                story.now,
                story.store,
                story.world,
            )
        )
        assert isinstance(shown, Page)
        assert "No longer here" in text_of(shown)
    story.heard = []
    story.presses_token("carl", f"group-cancel.{handle}").hears("carl: no-longer-here")


def test_another_coordinator_hears_of_it_where_whoever_set_it_up_has_left() -> None:
    story = polled().leaves("cora")
    story.heard = []
    story.passes(days=3, hours=1)
    assert heard_by(story, "carl", "lea") == [f"carl: group-not-together {DESK}"]
