"""Stories of whoever is asked to lead an hour together."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import pytest

from bot import engine
from bot.arrivals import Pressed
from bot.effects.keeping import CountKind
from bot.events.groups import (
    FacilitatorFound,
    FacilitatorGone,
    GroupRecordLeft,
    GroupUnled,
    LeadingAgreed,
    LeadingLapsed,
    NobodyLeads,
)
from bot.flows import decide
from bot.forms import Form, Page
from bot.groups.facilitating_page import leading, leaving_record, read_group_record
from bot.groups.group import GroupStatus
from bot.looks import Look
from bot.people import PersonId, Sender, Standing
from bot.reading import Fresh
from bot.request import Handle, RequestId
from bot.scene import Decision, Scene, Sight, Team
from tests.bot.hearing import text_of, told, words
from tests.bot.together import (
    ASKED_TO_LEAD,
    DESK,
    ENTERED,
    FRIDAY,
    INVITED,
    RECORD,
    TEAM,
    THURSDAY,
    begun,
    everybody,
    facilitator,
    held,
    is_set,
    leads,
    polled,
    quiet,
    the_group,
)
from tests.memory import race, run
from tests.story import Story

NOTED: Final = "facilitating-noted [facilitating-open]"
NOTES: Final = [f"{name}: {INVITED}" for name in TEAM]
NUDGE: Final = "facilitate-nudge [facilitating-open] [offer-not-now]"


def test_they_open_which_group_when_and_for_how_many_at_most() -> None:
    form = begun().opens("fay", "facilitating-open")
    assert isinstance(form, Form)
    said = text_of(form)
    assert "6 at most" in said
    assert the_group(begun()).handle in said
    assert not [name for name in TEAM if name.title() in said]


def test_not_now_asks_the_next_and_is_told_to_nobody() -> None:
    story = quiet(begun())
    story.presses("fay", "offer-not-now")
    story.hears("~fay: offer-you-passed", f"finn: {ASKED_TO_LEAD}")
    story.presses_token("fay", "hello")
    leads(quiet(story), "finn").hears(
        "~finn: offer-you-said-yes", f"finn: {NOTED}", *NOTES
    )


def test_one_reminder_at_half_time_and_then_the_next() -> None:
    story = quiet(begun())
    token = story.token("fay", "offer-not-now")
    story.passes(hours=2).hears(f"fay: {NUDGE}")
    story.passes(hours=2).hears(
        "~fay: offer-lapsed", "~fay: offer-lapsed", f"finn: {ASKED_TO_LEAD}"
    )
    story.presses_token("fay", token).hears("fay: offer-over")


def test_a_yes_must_be_to_at_least_one_of_the_times() -> None:
    story = begun()
    wrong = story.wrong("fay", "facilitating-open", {"times": ()})
    assert wrong is not None
    assert "at least one" in words(wrong.fields["times"])


def test_only_the_times_that_they_can_make_are_offered() -> None:
    story = leads(begun(), "fay", FRIDAY)
    assert [time.isoformat() for time in the_group(story).times] == [FRIDAY]


def test_two_groups_that_begin_at_once_ask_one_facilitator_each() -> None:
    story = Story(everybody())
    for desk in ("cora", "carl"):
        story.submits(desk, Look.GROUP, ENTERED).opens(desk, Look.GROUP)
    race(story.store, *(begins(story, desk) for desk in ("cora", "carl")))
    asked = [group.asked for group in story.store.kept.groups.values()]
    assert sorted(ask.facilitator for ask in asked if ask) == ["fay", "finn"]


def begins(story: Story, desk: str) -> Callable[[], Coroutine[Any, Any, Any]]:
    """From a process of its own: it reads before the other has ended."""
    pressed = Pressed(
        token=story.token(desk, "outreach-begin"),
        key=f"begun-by-{desk}",
        sender=story.sender(desk),
        at=story.now,
    )
    return lambda: engine.let_in([pressed], story.store, story.world)


def test_nobody_is_left_and_the_office_is_told_at_once() -> None:
    story = quiet(begun())
    story.presses("fay", "offer-not-now").presses("finn", "offer-not-now")
    assert story.heard[-1] == f"cora: group-nobody-leads {DESK}"
    assert "nobody is left to ask" in text_of(story.opens("cora", Look.GROUPS))
    story.store.employ(facilitator("fritz"))
    quiet(story).presses("cora", "group-seek")
    story.hears("cora: group-looked-again", f"fritz: {ASKED_TO_LEAD}")
    handle = the_group(story).handle
    story.presses_token("cora", f"group-seek.{handle}").hears("cora: no-longer-here")


def test_nobody_is_found_before_its_times_are_too_near() -> None:
    story = begun()
    story.presses("fay", "offer-not-now").presses("finn", "offer-not-now")
    quiet(story).passes(days=9, hours=1).hears(f"cora: group-unled {DESK}")
    assert the_group(story).status is GroupStatus.CANCELLED


def test_who_leads_cannot_after_all_and_somebody_else_is_asked() -> None:
    story = is_set()
    story.opens("fay", "facilitating-open")
    quiet(story).presses("fay", "leading-left")
    story.hears(
        "~fay: group-changed", "fay: facilitating-left", f"finn: {ASKED_TO_LEAD}"
    )
    form = story.opens("finn", "facilitating-open")
    assert isinstance(form, Form)
    leads(quiet(story), "finn", THURSDAY)
    time = "facilitating-set [facilitating-open] [add-to-calendar]"
    story.hears("~finn: offer-you-said-yes", f"finn: {time}")
    story.passes(days=7)
    assert "finn: facilitating-held [leave-group-record]" in story.heard
    assert "Room 7" not in "".join(text_of(m.card) for m in story.chat("finn"))


def test_nobody_leads_it_by_the_last_moment_and_whoever_comes_is_told() -> None:
    story = is_set()
    story.opens("fay", "facilitating-open")
    story.presses("fay", "leading-left")
    story.presses("finn", "offer-not-now")
    quiet(story).passes(days=5, hours=2)
    assert [line for line in story.heard if line[0] != "~"][:4] == [
        f"cora: group-unled {DESK}",
        *(f"{name}: group-off" for name in ("dana", "dirk", "dora")),
    ]


def test_they_leave_in_the_last_hours_and_whoever_comes_is_told_before_it() -> None:
    story = is_set().passes(days=5, hours=20)
    story.opens("fay", "facilitating-open")
    story.presses("fay", "leading-left")
    quiet(story).passes(hours=3, minutes=1)
    assert "dana: group-off" in story.heard


def test_they_leave_while_the_team_is_asked() -> None:
    story = polled()
    story.opens("fay", "facilitating-open")
    quiet(story).presses("fay", "leading-left")
    story.hears("fay: facilitating-left", f"finn: {ASKED_TO_LEAD}")
    leads(quiet(story), "finn", FRIDAY).hears(
        "~finn: offer-you-said-yes", f"finn: {NOTED}"
    )
    assert [time.isoformat() for time in the_group(story).times] == [FRIDAY]


@pytest.mark.parametrize("has_said_yes", [True, False])
def test_their_account_is_closed_and_somebody_else_is_asked(has_said_yes: bool) -> None:
    story = polled() if has_said_yes else begun()
    gone = Sender(address=story.address("fay"), standing=Standing.LEFT)
    run(engine.stands([gone], story.now, story.store, story.world))
    quiet(story).passes(minutes=1)
    assert story.heard[-1] == f"finn: {ASKED_TO_LEAD}"


def test_who_passed_and_left_changes_nothing() -> None:
    story = begun().presses("fay", "offer-not-now")
    group = the_group(story)
    gone = FacilitatorGone(at=story.now, group=group.id, facilitator=PersonId("fay"))
    scene = Scene(programme=story.programme, team=Team(group=group))
    assert decide(scene, gone) == Decision()


def test_they_erase_everything_and_what_they_have_in_hand_for_others_stays() -> None:
    story = quiet(polled()).presses_token("fay", "erase")
    story.hears("fay: erased")
    assert the_group(story).leads == PersonId("fay")


def test_an_ask_goes_on_when_somebody_who_passed_erases_everything() -> None:
    story = begun().presses("fay", "offer-not-now").presses_token("fay", "erase")
    quiet(story).passes(hours=3).hears(f"finn: {NUDGE}")


def test_yes_twice_is_once() -> None:
    story = begun()
    token = story.token("fay", "offer-not-now")
    leads(story, "fay")
    leads(quiet(story), "fay").hears("fay: offer-over")
    story.presses_token("fay", token).hears("fay: offer-over")


def test_it_is_over_before_they_answer() -> None:
    story = begun()
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    token = story.token("fay", "offer-not-now")
    story.presses("cora", "group-cancel-sure")
    quiet(story).presses_token("fay", token).hears("fay: no-longer-here")


# afterwards


def test_they_say_how_many_came_and_nothing_else_is_kept() -> None:
    story = held()
    quiet(story).submits("fay", "leave-group-record", RECORD)
    story.hears("fay: facilitating-recorded")
    assert story.store.kept.counts == {
        CountKind(measure="group-heads", choice="4-to-8"): 1,
        CountKind(measure="group-format", choice="in-person"): 1,
        CountKind(measure="group-afterwards", choice="nothing"): 1,
    }
    assert isinstance(story.opens("fay", "leave-group-record"), Page)
    story.submits("fay", "leave-group-record", RECORD).hears("fay: no-longer-here")


def test_each_of_the_three_is_needed() -> None:
    wrong = held().wrong("fay", "leave-group-record", {**RECORD, "heads": ("12",)})
    assert wrong is not None
    assert wrong.fields.keys() == {"heads"}


def test_how_it_was_is_not_asked_before_it_was() -> None:
    story = is_set()
    group = the_group(story)
    at = story.now
    for who in ("fay", "dana"):
        sight = Sight(programme=story.programme, by=story.person(who), group=group)
        assert isinstance(leaving_record(sight, at), Page)
        record = read_group_record(sight, RECORD, fresh(story, who))
        assert isinstance(record, GroupRecordLeft)
        scene = Scene(programme=story.programme, team=Team(group=group))
        assert told(decide(scene, record)) == [(who, "no-longer-here")]


def fresh(story: Story, who: str) -> Fresh:
    return Fresh(
        at=story.now,
        by=PersonId(who),
        request=RequestId("new"),
        handle=Handle("K-NEW"),
    )


def test_whoever_is_not_asked_opens_nothing() -> None:
    story = begun()
    sight = Sight(
        programme=story.programme, by=story.person("finn"), group=the_group(story)
    )
    assert isinstance(leading(sight, story.now), Page)
    late = replace(sight, by=story.person("fay"))
    assert isinstance(leading(late, story.now + timedelta(days=12)), Page)


def test_a_yes_that_comes_when_every_time_is_too_near_calls_it_off() -> None:
    story = begun()
    group = the_group(story)
    act = LeadingAgreed(
        at=story.now + timedelta(days=12),
        by=PersonId("fay"),
        request=group.id,
        times=group.times,
    )
    scene = Scene(programme=story.programme, team=Team(group=group))
    [after] = decide(scene, act).groups
    assert after.status is GroupStatus.CANCELLED


@pytest.mark.parametrize("kind", [LeadingLapsed, GroupUnled, NobodyLeads])
def test_what_comes_too_late_means_nothing(kind: type[LeadingLapsed]) -> None:
    story = is_set()
    group = the_group(story)
    over = replace(group, status=GroupStatus.CANCELLED)
    late = kind(at=story.now, group=group.id)
    for team in (Team(group=over), Team()):
        scene = Scene(programme=story.programme, team=team)
        assert decide(scene, late) == Decision()


def test_somebody_is_found_twice_and_asked_once() -> None:
    story = begun()
    group = the_group(story)
    again = FacilitatorFound(
        at=story.now,
        group=group.id,
        facilitator=PersonId("finn"),
        remind_at=story.now,
        answer_by=story.now,
    )
    scene = Scene(programme=story.programme, team=Team(group=group))
    assert decide(scene, again) == Decision()


def test_three_choices_open_once_it_is_over() -> None:
    form = held().opens("fay", "leave-group-record")
    assert isinstance(form, Form)
    assert "About how many came?" in text_of(form)
    assert [field.name for field in form.fields] == list(RECORD)


def test_it_moves_or_is_called_off_while_nobody_leads_it() -> None:
    story = is_set()
    story.opens("fay", "facilitating-open")
    story.presses("fay", "leading-left")
    story.opens("cora", Look.GROUPS)
    assert isinstance(story.opens("cora", "group-move"), Form)
    story.opens("cora", Look.GROUPS)
    entered = {"day": ("2030-01-21",), "time": ("10:00",), "place": ()}
    quiet(story).submits("cora", "group-move", entered)
    assert [line for line in story.heard if line.startswith(("fay", "finn"))] == []
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    quiet(story).presses("cora", "group-cancel-sure")
    assert "~finn: no-longer-needed" in story.heard
    assert "fay: facilitating-off" not in story.heard


def test_nothing_of_a_group_is_written_where_its_values_could_be_read() -> None:
    group = the_group(is_set())
    shown = repr((group, group.members, group.asks))
    assert not [name for name in (*TEAM, "fay", "Room 7") if name in shown]
