"""A fire drill: supporters are asked for an invented person, and nothing of it counts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.drill import MAY_BECOME, DrillStatus
from bot.events.drilling import LetterRefused
from bot.looks import Look
from bot.people import Person, PersonId, Role
from bot.supporter import Away
from tests.bot.hearing import labels, text_of
from tests.programme import person, staff
from tests.story import Story

ASK = "drill-ask [drill-i-am-here]"
NUDGE = "drill-nudge [drill-i-am-here]"
THANKS = "drill-thanks [drill-what-it-shows]"
BEGUN = "cora: drill-begun [drill-stop]"
OFFER = "offer [offer-yes] [offer-not-now]"
OVER = "cora: drill-over drill-says-nothing-of-anyone"


def begun(story: Story | None = None) -> Story:
    story = story or Story()
    story.opens("cora", Look.DRILL)
    return story.presses("cora", "drill-begin").hears(BEGUN)


def asked(*names: str) -> list[str]:
    return [f"{name}: {ASK}" for name in names]


def report(story: Story) -> dict[str, object]:
    return dict(story.card("cora").body[0].args)


# everybody once


def test_each_supporter_is_asked_once_and_reminded_once() -> None:
    story = begun().passes(minutes=1).hears(*asked("ana", "ben", "cem"))
    story.passes(hours=2).hears(*(f"{n}: {NUDGE}" for n in ("ana", "ben", "cem")))
    story.passes(hours=20).silence()


def test_every_message_says_first_that_nobody_waits() -> None:
    story = begun().passes(hours=3)
    for message in story.chat("ana"):
        assert "This" in text_of(message.card)
        assert "is a drill: nobody is waiting." in text_of(message.card)


def test_who_answers_is_thanked_and_not_reminded() -> None:
    story = begun().passes(minutes=1)
    story.heard.clear()
    story.presses("ana", "drill-i-am-here").hears(f"ana: {THANKS}")
    story.passes(hours=3).hears(f"ben: {NUDGE}", f"cem: {NUDGE}")


def test_a_supporter_sees_what_it_would_look_like() -> None:
    story = begun().passes(minutes=1).presses("ana", "drill-i-am-here")
    page = story.opens("ana", "drill-what-it-shows")
    assert "Pat Practice, who does not exist" in text_of(page)
    assert story.opens("dana", Look.DRILL_PRACTICE).title == "no-longer-here-title"


def test_it_ends_by_itself_and_whoever_began_it_hears_how_many() -> None:
    story = begun().passes(minutes=10).presses("ana", "drill-i-am-here")
    story.passes(hours=2).presses("ben", "drill-i-am-here")
    story.heard.clear()
    story.passes(hours=22).hears(OVER)
    assert report(story) == {"supporters": 3, "here": 2, "soon": 1, "unreachable": 0}
    house = story.store.kept.house["house"]
    assert house.drill is None
    last = text_of(story.opens("carl", Look.DRILL))
    assert "Supporters: 3. Answered: 2, within an hour: 1." in last
    assert "It says nothing about anyone." in last


def test_who_answers_late_is_thanked_all_the_same() -> None:
    story = begun().passes(days=2)
    before = story.store.kept.house["house"]
    story.heard.clear()
    story.presses("ana", "drill-i-am-here").hears(f"ana: {THANKS}")
    assert story.store.kept.house["house"] == before


def test_who_answers_twice_is_counted_once() -> None:
    story = begun().passes(minutes=1)
    for _ in range(2):
        story.presses("ana", "drill-i-am-here")
    story.passes(days=1)
    assert report(story)["here"] == 1


def test_who_is_not_in_it_changes_nothing_by_pressing() -> None:
    story = begun().passes(minutes=1).presses_token("dana", "drill-here")
    story.passes(days=1)
    assert report(story)["here"] == 0


# who is let alone


def test_outside_their_hours_it_waits_for_the_morning() -> None:
    story = Story().passes(hours=9)
    begun(story).passes(hours=13).silence()
    story.passes(hours=2).hears(*asked("ana", "ben", "cem"))


def test_who_is_paused_or_away_or_wants_few_asks_is_let_alone() -> None:
    story = Story()
    soon, long = story.now + timedelta(hours=2), story.now + timedelta(days=3)
    story.settles("ana", paused_until=long).settles("ben", seldom=True)
    story.settles("cem", away=Away(since=story.now, until=soon))
    begun(story).passes(hours=1).silence()
    story.passes(hours=2).hears(*asked("cem"))


def test_who_never_answers_at_all_is_let_alone() -> None:
    story = Story()
    never = replace(story.programme.calendar.hours, windows=())
    story.settles("ana", hours=never)
    begun(story).passes(minutes=1).hears(*asked("ben", "cem"))


def test_what_is_real_goes_first() -> None:
    story = (
        Story()
        .asks("dana")
        .hears("dana: received [change-wishes] [withdraw]", f"ana: {OFFER}")
    )
    begun(story).passes(minutes=1).hears(*asked("ben", "cem"))
    story.presses("ana", "offer-not-now").heard.clear()
    story.passes(minutes=15).hears(*asked("ana"))


def test_whoever_is_asked_for_real_meanwhile_is_not_reminded_of_a_drill() -> None:
    story = begun().passes(minutes=1).asks("dana")
    assert f"ana: {OFFER}" in story.heard
    story.heard.clear()
    story.passes(minutes=120)
    assert "ana: offer-nudge [offer-yes] [offer-not-now]" in story.heard
    assert f"ana: {NUDGE}" not in story.heard
    assert f"ben: {NUDGE}" in story.heard


def test_a_drill_keeps_nobody_from_being_asked_for_real() -> None:
    story = begun().passes(minutes=1)
    story.heard.clear()
    story.asks("dana").hears(
        "dana: received [change-wishes] [withdraw]", f"ana: {OFFER}"
    )
    assert not any(
        load.last_asked_on
        for who, load in story.store.kept.loads.items()
        if who != "ana"
    )


def test_nothing_of_it_counts() -> None:
    story = begun().passes(minutes=1)
    for name in ("ana", "ben", "cem"):
        story.presses(name, "drill-i-am-here")
    story.passes(days=2)
    kept = story.store.kept
    assert not kept.loads
    assert not kept.requests
    assert not kept.counts
    assert not kept.rounds


def test_who_left_meanwhile_is_not_asked() -> None:
    story = Story().passes(hours=9)
    begun(story)
    ana = story.store.kept.people[PersonId("ana")]
    story.store.employ(replace(ana, roles=frozenset()))
    story.passes(hours=15).hears(*asked("ben", "cem"))


# by whom


def test_one_at_a_time() -> None:
    story = begun().passes(minutes=1)
    story.heard.clear()
    assert labels(story.opens("lea", Look.DRILL)) == ["drill-stop"]
    story.presses_token("lea", "drill-begin")
    story.hears("lea: drill-runs-already [drill-stop]")


def test_it_can_be_stopped_and_then_nothing_is_told_of_it() -> None:
    story = begun().passes(minutes=1).presses("ana", "drill-i-am-here")
    story.heard.clear()
    story.presses("cora", "drill-stop").hears("cora: drill-stopped")
    story.passes(days=2).silence()
    assert "The last drill" not in text_of(story.opens("cora", Look.DRILL))


def test_after_a_stop_another_can_begin_and_the_old_one_does_not_disturb_it() -> None:
    story = begun().passes(hours=1).presses("cora", "drill-stop")
    story.heard.clear()
    begun(story).passes(minutes=1).hears(*asked("ana", "ben", "cem"))
    story.passes(minutes=90).silence()
    story.passes(minutes=30).hears(*(f"{n}: {NUDGE}" for n in ("ana", "ben", "cem")))
    story.passes(hours=21).silence()
    story.passes(hours=1).hears(OVER)


@pytest.mark.parametrize("name", ["dana", "ana", "cleo"])
def test_only_the_desk_and_the_lead_can_begin_it(name: str) -> None:
    story = Story()
    assert story.opens(name, Look.DRILL).title == "no-longer-here-title"
    for press in ("drill-begin", "drill-stop"):
        story.presses_token(name, press).hears(f"{name}: no-longer-here")
    assert not story.store.kept.house


def test_where_nobody_supports_there_is_nobody_to_ask() -> None:
    story = Story([p for p in staff() if Role.SUPPORTER not in p.roles])
    story.presses_token("cora", "drill-begin").hears("cora: drill-nobody")
    assert not story.store.kept.house


def test_whoever_runs_the_programme_finds_it_there_and_by_a_command() -> None:
    story = Story()
    assert "open-drill" in labels(story.opens("cora", Look.RUNNING))
    story.presses_token("cora", "pause-programme")
    assert "open-drill" in labels(story.opens("cora", Look.RUNNING))


# who cannot be reached, who leaves


def test_it_tells_how_many_could_not_be_written_to() -> None:
    story = begun().passes(minutes=1)
    lost = LetterRefused(at=story.now, person=PersonId("ana"))
    story.learns(lost, lost, LetterRefused(at=story.now, person=PersonId("dana")))
    story.passes(days=1)
    assert report(story)["unreachable"] == 1


def test_what_is_refused_when_no_drill_runs_means_nothing_to_it() -> None:
    story = Story().learns(LetterRefused(at=Story().now, person=PersonId("ana")))
    assert not story.store.kept.house


def test_who_erases_everything_is_no_part_of_it_any_more() -> None:
    story = begun().passes(minutes=1).presses_token("ana", "erase")
    drill = story.store.kept.house["house"].drill
    assert drill is not None
    assert drill.part_of(PersonId("ana")) is None
    story.passes(days=1)
    assert report(story)["supporters"] == 2


def test_a_drill_ends_with_whoever_began_it() -> None:
    story = begun().passes(minutes=1).presses_token("cora", "erase")
    assert story.store.kept.house["house"].drill is None


def test_who_is_no_coordinator_any_more_hears_nothing_of_it() -> None:
    story = begun().passes(minutes=1)
    story.heard.clear()
    cora = story.store.kept.people[PersonId("cora")]
    story.store.employ(replace(cora, roles=frozenset()))
    story.passes(hours=2).passes(hours=22)
    assert not any("cora" in line for line in story.heard)
    assert story.store.kept.house["house"].drilled is not None


def test_my_data_says_that_somebody_is_in_a_drill() -> None:
    story = begun().passes(minutes=1).presses("ana", "drill-i-am-here")
    said = text_of(story.opens("ana", Look.MY_DATA))
    assert "You were asked in a drill" in said
    assert "You answered in it" in said
    story.passes(days=1)
    assert "in a drill" not in text_of(story.opens("ana", Look.MY_DATA))


def test_what_says_who_is_in_it_names_nobody() -> None:
    story = begun()
    drill = story.store.kept.house["house"].drill
    assert "ana" not in repr(drill) + repr(drill and drill.parts)


def test_from_each_step_some_may_follow_and_the_last_is_the_last() -> None:
    assert set(MAY_BECOME) == set(DrillStatus)
    assert MAY_BECOME[DrillStatus.HERE] == frozenset()


def test_a_supporter_who_comes_later_is_in_no_drill_that_runs() -> None:
    story = begun()
    late: Person = person("zoe", Role.SUPPORTER, unit="ward 3")
    story.store.employ(late)
    story.passes(minutes=1).hears(*asked("ana", "ben", "cem"))
