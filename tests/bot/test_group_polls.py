"""Stories of the poll: each of the team says in private which times suit."""

from datetime import UTC, datetime, time, timedelta
from typing import Final

import pytest

from bot.forms import Form
from bot.hours import hours_between
from bot.invitation import Invitation
from tests.bot.hearing import text_of
from tests.bot.together import (
    DESK,
    FRIDAY,
    INVITED,
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
    leads,
    polled,
    says,
    the_group,
)
from tests.story import MONDAY_9AM, Story


def test_each_of_the_team_is_asked_once_and_in_private() -> None:
    story = polled()
    notes = [f"{name}: {INVITED}" for name in TEAM]
    assert heard_by(story, *TEAM) == notes
    story.passes(days=2, hours=12).silence()


def test_what_opens_says_what_it_is_and_what_it_is_not() -> None:
    form = polled().opens("dana", "group-open")
    said = text_of(form)
    assert "no assessment and no treatment" in said
    assert "Nobody sees who was asked" in said
    assert "debrief" not in said.lower()


def test_an_answer_can_be_changed_until_the_time_is_set() -> None:
    story = says(polled(), "dana", THURSDAY)
    assert heard_by(story, "dana")[-1] == f"dana: group-noted {OPEN}"
    says(story, "dana", FRIDAY, "2030-01-01T00:00:00+00:00")
    assert [t.isoformat() for t in the_group(story).members[0].suits] == [FRIDAY]
    says(story, "dana")
    assert heard_by(story, "dana")[-1] == f"dana: group-declined {OPEN}"
    assert not the_group(story).members[0].suits


def test_the_time_that_suits_most_is_set_and_of_two_the_earlier() -> None:
    story = polled()
    for name in YES:
        says(story, name, THURSDAY, FRIDAY)
    story.heard = []
    story.passes(days=4)
    assert the_group(story).on == datetime(2030, 1, 17, 10, tzinfo=UTC)
    story.hears(
        f"cora: group-time-set {DESK}",
        *(f"{name}: group-set {TIME}" for name in YES),
        f"fay: facilitating-set {LEADS}",
    )


def test_whoever_said_yes_to_another_time_may_still_come() -> None:
    story = is_set()
    assert heard_by(story, "drew")[-1] == f"drew: group-set-other {OPEN}"
    assert "Room 7" not in text_of(story.opens("drew", "group-open"))
    story.presses("drew", "group-come").hears(f"drew: group-you-come {TIME}")
    assert "Room 7" in text_of(story.opens("drew", "group-open"))


def test_whoever_said_nothing_may_still_come() -> None:
    story = is_set()
    story.opens("dale", "group-open")
    story.heard = []
    story.presses("dale", "group-come").hears(f"dale: group-you-come {TIME}")


def test_where_stands_in_no_message_and_when_in_those_of_whoever_comes() -> None:
    story = is_set()
    said = {n: "".join(text_of(m.card) for m in story.chat(n)) for n in (*TEAM, "fay")}
    assert not [name for name, text in said.items() if "Room" in text]
    assert {n for n, text in said.items() if "17 Jan" in text} == {*YES, "fay"}
    page = text_of(story.opens("dana", "group-open"))
    assert "Room 7" in page
    assert "17" in page


def test_whoever_comes_can_take_it_into_a_calendar_of_their_own() -> None:
    [*_, keep] = is_set().card("dana").buttons
    assert isinstance(keep.does, Invitation)
    assert keep.does.ends_at - keep.does.starts_at == timedelta(minutes=90)
    assert keep.does.where == "Room 7"
    assert is_set().card("drew").buttons[-1].label == "group-open"


FEWER: Final = f"group-fewer {OPEN}"


def narrowed(story: Story) -> Story:
    """Dana could on both days, Drew on Friday only; Finn steps in, for Thursday only."""
    says(story, "dana", THURSDAY, FRIDAY)
    says(story, "dirk", THURSDAY)
    says(story, "drew", FRIDAY)
    story.opens("fay", "facilitating-open")
    story.presses("fay", "leading-left").heard = []
    return leads(story, "finn", THURSDAY)


def test_whoever_could_at_a_time_that_is_gone_is_told_at_once() -> None:
    story = narrowed(polled())
    assert heard_by(story, *TEAM) == [f"dana: {FEWER}", f"drew: {FEWER}"]
    form = story.opens("drew", "group-open")
    assert isinstance(form, Form)
    assert THURSDAY in str(form)
    assert FRIDAY not in str(form)


def test_that_a_time_is_gone_disturbs_nobody_in_the_night() -> None:
    story = in_the_night()
    assert heard_by(story, *TEAM) == []
    story.passes(hours=10)
    assert heard_by(story, *TEAM) == [f"dana: {FEWER}", f"drew: {FEWER}"]


@pytest.mark.parametrize("times", [(), (THURSDAY,)])
def test_whoever_answers_anew_in_the_night_has_seen_what_is_left(
    times: tuple[str, ...],
) -> None:
    story = says(in_the_night(), "drew", *times)
    story.heard = []
    story.passes(hours=10)
    assert heard_by(story, *TEAM) == [f"dana: {FEWER}"]


def in_the_night() -> Story:
    story = polled().passes(hours=12, minutes=30)
    for facilitator in ("fay", "finn"):
        story.settles(
            facilitator, hours=hours_between(time(0), time(0), range(7), "UTC")
        )
    return narrowed(story)


def test_nobody_answers_and_it_does_not_take_place() -> None:
    story = polled()
    story.heard = []
    story.passes(days=4)
    story.hears(
        f"cora: group-not-together {DESK}",
        "fay: facilitating-off",
        *(f"{name}: {OFFERED}" for name in TEAM),
    )


def test_everyone_declines_and_it_looks_the_same() -> None:
    story = polled()
    for name in TEAM:
        story.presses(name, "approach-no")
    story.heard = []
    story.passes(days=4)
    assert heard_by(story, "cora", "fay") == [
        f"cora: group-not-together {DESK}",
        "fay: facilitating-off",
    ]


def test_too_few_say_yes_and_they_are_told_that_it_does_not_take_place() -> None:
    story = polled()
    says(story, "dana", THURSDAY)
    says(story, "dirk", FRIDAY)
    story.heard = []
    story.passes(days=3, hours=1)
    assert heard_by(story, *TEAM) == ["dana: group-off", "dirk: group-off"]


def test_nobody_reads_a_note_in_the_night() -> None:
    night = MONDAY_9AM.replace(hour=23)
    story = begun(Story(everybody(), now=night)).passes(hours=12)
    story.heard = []
    story.submits("fay", "facilitating-open", {"times": (THURSDAY,)})
    assert len(heard_by(story, *TEAM)) == len(TEAM)
