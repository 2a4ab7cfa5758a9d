"""A coordinator enters a round of outreach, looks at it once more, and begins it."""

from dataclasses import replace

import pytest

from bot import engine
from bot.arrivals import Pressed, Submitted
from bot.events import RoundAlarm, matter_of
from bot.events.closing import ErasureDue
from bot.events.outreach import (
    DraftOver,
    MorningCame,
    RoundOrdered,
    RoundOver,
    TurnCame,
)
from bot.events.training import TrainingEnds
from bot.flows import decide
from bot.forms import Form, Page
from bot.looks import Look
from bot.outreach.rounds import ApproachId, RoundId, RoundStatus, Way
from bot.people import PersonId
from bot.request import RequestId
from bot.scene import Decision, Listed, Scene
from tests.bot.hearing import text_of, words
from tests.bot.rounds import NOTE, entered, progress
from tests.memory import run
from tests.programme import person
from tests.story import Story

# entering, and looking once more


def test_a_coordinator_looks_at_it_once_more_before_it_begins() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", "drew"))
    assert isinstance(story.outcome, Page)
    assert "2 people can be reached." in text_of(story.outcome)
    story.passes(hours=2).silence()
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(minutes=1).hears(f"dana: {NOTE}", f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


def test_what_is_entered_anew_takes_the_place_of_what_was_drafted() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", "drew"))
    story.submits("cora", Look.OUTREACH, entered("drew"))
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(days=1).hears(f"drew: {NOTE}")
    assert len(story.store.kept.rounds) == 1


def test_what_is_not_begun_is_forgotten() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana"))
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-discard").hears("cora: outreach-discarded")
    story.submits("carl", Look.OUTREACH, entered("dana")).passes(days=2).silence()
    assert not story.store.kept.rounds
    assert not story.store.kept.approaches
    assert not story.store.kept.alarms


def test_a_draft_is_its_authors_own() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana"))
    assert isinstance(story.opens("carl", Look.OUTREACH), Form)
    story.presses_token("carl", "outreach-begin").hears("carl: no-longer-here")
    assert isinstance(story.opens("cora", Look.OUTREACH), Page)


def test_only_the_office_reaches_out() -> None:
    story = Story()
    assert "No longer here" in text_of(story.opens("ana", Look.OUTREACH))
    story.submits("ana", Look.OUTREACH, entered("dana")).hears("ana: no-longer-here")
    assert not story.store.kept.rounds


def test_a_pasted_list_may_have_names_and_user_ids() -> None:
    story = Story()
    pasted = "  Dana   Example\n\ndrew\nDREW\nAna Example"
    story.submits("cora", Look.OUTREACH, entered("ben", "drew", text=pasted))
    assert isinstance(story.outcome, Page)
    assert "4 people can be reached." in text_of(story.outcome)


def test_lines_that_are_nobodys_are_told_back_and_nothing_is_lost() -> None:
    story = Story()
    story.opens_app("newt")  # they came by, and are on no roster
    wrong = story.wrong(
        "cora", Look.OUTREACH, entered(text="Dana Example\nNobody Here\n\nnewt")
    )
    assert wrong is not None
    assert "more than one: 2, 4." in words(wrong.fields["list"])
    assert not story.store.kept.rounds


def test_of_many_unknown_lines_the_first_are_named_and_the_rest_are_counted() -> None:
    story = Story()
    pasted = "\n".join(f"nobody {n}" for n in range(15))
    wrong = story.wrong("cora", Look.OUTREACH, entered(text=pasted))
    assert wrong is not None
    assert "and 5 more" in words(wrong.fields["list"])


def test_a_name_that_two_people_have_is_told_back() -> None:
    story = Story()
    story.store.employ(replace(person("dino"), name="Dana Example"))
    wrong = story.wrong("cora", Look.OUTREACH, entered(text="Dana Example"))
    assert wrong is not None
    assert "more than one: 1." in words(wrong.fields["list"])


def test_who_has_left_cannot_be_reached_and_is_not_counted() -> None:
    story = Story().leaves("drew")
    story.submits("cora", Look.OUTREACH, entered("dana", "drew", text="drew"))
    assert isinstance(story.outcome, Page)
    assert "1 person can be reached." in text_of(story.outcome)


@pytest.mark.parametrize(
    ("wrong_part", "field"),
    [({"kind": ()}, "kind"), ({"way": ("x",)}, "way"), ({"colleagues": ()}, "list")],
)
def test_what_is_missing_is_asked_for(
    wrong_part: dict[str, tuple[str, ...]], field: str
) -> None:
    wrong = Story().wrong("cora", Look.OUTREACH, {**entered("dana"), **wrong_part})
    assert wrong is not None
    assert set(wrong.fields) == {field}


def test_more_than_five_hundred_are_too_many() -> None:
    story = Story()
    many = [f"p{n}" for n in range(501)]
    for name in many:
        story.store.employ(person(name))
    wrong = story.wrong("cora", Look.OUTREACH, entered(*many))
    assert wrong is not None
    assert set(wrong.fields) == {"list"}


@pytest.mark.parametrize("blank", ["  \n\n", ""])
def test_a_list_of_nothing_is_nobody(blank: str) -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", text=blank))
    assert isinstance(story.outcome, Page)
    assert "1 person can be reached." in text_of(story.outcome)


def test_what_came_in_together_is_entered_and_thrown_away_together() -> None:
    story = Story()
    given = {"sender": story.sender("cora"), "at": story.now}
    form = Submitted(
        key="a", token=Look.OUTREACH.value, values=entered("dana"), **given
    )
    away = Pressed(key="b", token="outreach-discard", **given)
    run(engine.let_in([form, away], story.store, story.world))
    kept = story.store.kept
    assert not kept.rounds
    assert not kept.approaches
    assert not kept.alarms


def test_nobody_is_named_where_it_is_noted_for_the_log() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana"))
    kept = story.store.kept
    said = repr([*kept.rounds.values(), *kept.approaches.values()])
    said += repr(Listed(people=(PersonId("dana"),)))
    assert "dana" not in said
    assert "cora" not in said
    assert "patient" not in said


@pytest.mark.parametrize("alarm", [TurnCame, MorningCame, DraftOver, RoundOver])
def test_a_time_that_came_for_what_is_forgotten_means_nothing(
    alarm: type[RoundAlarm],
) -> None:
    nothing = Scene(programme=Story().programme)
    event = alarm(at=Story().now, round=RoundId("gone"), approach=ApproachId("gone-0"))
    assert decide(nothing, event) == Decision()


def test_each_alarm_knows_what_it_dies_with() -> None:
    at, dana = Story().now, PersonId("dana")
    over = RoundOver(at=at, round=RoundId("r"))
    erasure = ErasureDue(at=at, request=RequestId("q"))
    ends = TrainingEnds(at=at, person=dana)
    assert [matter_of(a) for a in (over, erasure, ends)] == ["r", "q", dana]


def test_a_turn_of_somebody_of_whom_nothing_is_kept_is_counted() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", "drew"))
    del story.store.kept.people[PersonId("dana")]
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(minutes=1).hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


# from the command line


def test_a_round_from_a_file_begins_at_once() -> None:
    story = Story()
    order = RoundOrdered(
        at=story.now,
        round=RoundId("r"),
        way=Way.ASKING_FIRST,
        kind="assault",
        people=(PersonId("dana"), PersonId("drew")),
    )
    run(engine.order(order, story.store, story.world))
    story.passes(minutes=1).hears(f"dana: {NOTE}", f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]
    assert story.store.kept.rounds[RoundId("r")].status is RoundStatus.DONE
