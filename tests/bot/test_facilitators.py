"""Stories of who is asked to lead an hour together, and who is not."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import pytest

from bot.hours import Hours
from bot.looks import Look
from bot.people import Person, PersonId, Role, Standing
from bot.request import RequestId
from bot.supporter import Load
from bot.training import Kind, Training
from tests.bot.hearing import text_of
from tests.bot.together import (
    ASKED_TO_LEAD,
    DESK,
    FRIDAY,
    TEAM,
    THURSDAY,
    begun,
    everybody,
    facilitator,
    is_set,
    quiet,
)
from tests.programme import person
from tests.story import MONDAY_9AM, Story

TODAY: Final = MONDAY_9AM.date()


def only(*people: Person) -> Story:
    others = [p for p in everybody() if p.id not in ("fay", "finn")]
    return begun(Story([*others, *people]))


@pytest.mark.parametrize(
    "fay",
    [
        facilitator("fay", Kind.PEER_SUPPORT),
        facilitator("fay", Kind.FIRST_AID),
        replace(
            facilitator("fay"),
            training=(Training(kind=Kind.CISM, valid_until=TODAY - timedelta(days=1)),),
        ),
        replace(facilitator("fay"), roles=frozenset({Role.SUPPORTER})),
        replace(facilitator("fay"), standing=Standing.LEFT),
        replace(facilitator("fay"), manager=PersonId("dana")),
    ],
)
def test_who_may_not_lead_it_is_not_asked(fay: Person) -> None:
    assert f"cora: group-nobody-leads {DESK}" in only(fay).heard


@pytest.mark.parametrize(("until", "is_asked"), [(FRIDAY, True), (THURSDAY, False)])
def test_training_has_to_last_until_the_last_of_its_times(
    until: str, is_asked: bool
) -> None:
    last = datetime.fromisoformat(until).date()
    training = (Training(kind=Kind.EAP, valid_until=last),)
    story = only(replace(facilitator("fay"), training=training))
    assert (f"fay: {ASKED_TO_LEAD}" in story.heard) is is_asked


def test_once_the_time_is_set_training_has_to_last_until_then() -> None:
    until = datetime.fromisoformat(THURSDAY).date()
    lapses = Training(kind=Kind.CISM, valid_until=until)
    people = [
        replace(p, training=(lapses,)) if p.id == "finn" else p for p in everybody()
    ]
    story = is_set(Story(people))
    story.opens("fay", "facilitating-open")
    quiet(story).presses("fay", "leading-left")
    assert f"finn: {ASKED_TO_LEAD}" in story.heard


def test_nobody_leads_their_own_people() -> None:
    story = Story(
        [
            replace(p, manager=PersonId("fay")) if p.id == "dale" else p
            for p in everybody()
        ]
    )
    assert f"finn: {ASKED_TO_LEAD}" in begun(story).heard


def test_nobody_leads_a_team_that_they_are_of_or_that_they_set_up() -> None:
    people = [
        replace(
            p, roles=p.roles | {Role.FACILITATOR}, training=(Training(kind=Kind.EAP),)
        )
        if p.id in ("cora", "dana")
        else p
        for p in everybody()
        if p.id not in ("fay", "finn")
    ]
    story = begun(Story(people))
    assert f"cora: group-nobody-leads {DESK}" in story.heard


@pytest.mark.parametrize(
    "load",
    [
        Load(supporter=PersonId("fay"), asked=RequestId("r")),
        Load(supporter=PersonId("fay"), rests_until=MONDAY_9AM + timedelta(days=2)),
    ],
)
def test_one_ask_at_a_time_and_rest_after_a_conversation(load: Load) -> None:
    story = Story(everybody())
    story.store.kept.loads[PersonId("fay")] = load
    assert f"finn: {ASKED_TO_LEAD}" in begun(story).heard


def test_who_is_paused_or_answers_at_no_time_is_not_asked() -> None:
    story = Story(everybody()).settles(
        "fay", paused_until=MONDAY_9AM + timedelta(days=9)
    )
    assert f"finn: {ASKED_TO_LEAD}" in begun(story).heard
    story = Story(everybody()).settles("fay", hours=Hours(zone="UTC", windows=()))
    assert f"finn: {ASKED_TO_LEAD}" in begun(story).heard


def test_who_is_asked_for_one_group_is_not_asked_for_another() -> None:
    story = begun()
    entered = {"colleagues": (*TEAM[:5], "nina")}
    assert f"finn: {ASKED_TO_LEAD}" in begun(quiet(story), **entered).heard


def both(name: str) -> Person:
    """A supporter who leads groups as well."""
    known = facilitator(name, languages=("en",))
    return replace(known, roles=known.roles | {Role.SUPPORTER})


def with_both(*others: Person) -> Story:
    people = [p for p in everybody() if p.id not in ("fay", "finn")]
    return Story([*people, both("fay"), *others])


def test_who_is_asked_to_lead_is_asked_about_nobody_until_they_answer() -> None:
    story = quiet(begun(with_both())).asks("nina")
    assert not [line for line in story.heard if line.startswith("fay")]
    page = story.opens("fay", Look.WHAT_I_HOLD)
    assert "one waits for your answer" in text_of(page)
    quiet(story).presses("fay", "offer-not-now").passes(hours=1)
    assert "fay: offer [offer-yes] [offer-not-now]" in story.heard


def test_who_is_asked_to_lead_and_picked_by_the_desk_passes_quietly() -> None:
    story = begun(with_both()).asks("nina")
    story.opens("carl", Look.DESK)
    quiet(story).submits("carl", "desk-assign", {"supporter": ("fay",)})
    story.hears("carl: desk-assigned").passes(minutes=1).silence()


def test_of_two_who_could_the_other_is_asked() -> None:
    ana = person("ana", Role.SUPPORTER, unit="ward 2", languages=("en",))
    story = quiet(begun(with_both(ana))).asks("nina")
    assert "ana: offer [offer-yes] [offer-not-now]" in story.heard


def test_a_drill_waits_for_who_is_asked_to_lead() -> None:
    story = quiet(begun(with_both()))
    story.presses_token("carl", "drill-begin").passes(minutes=1)
    assert not [line for line in story.heard if line.startswith("fay")]
    story.presses("fay", "offer-not-now").passes(minutes=20)
    assert "fay: drill-ask [drill-i-am-here]" in story.heard


def test_somebody_from_outside_is_asked_first() -> None:
    story = Story([replace(p, unit="icu") if p.id == "fay" else p for p in everybody()])
    assert f"finn: {ASKED_TO_LEAD}" in begun(story).heard
