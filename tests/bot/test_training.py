"""Training ends: its owner is reminded, the desk can see it, and nobody else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.events.training import TrainingKept
from bot.exclusions import Reason, unavailable
from bot.flows import LOOKS
from bot.flows.training import ENDS
from bot.kept.words import TRAINED_IN
from bot.looks import Look
from bot.pages import MOST_SHOWN
from bot.people import Role, Standing
from bot.trained import is_current, trainings_of, with_training
from bot.training import Ending, Kind, Training
from tests.bot.hearing import text_of
from tests.bot.staff import CORA, LEE, MONDAY, PROGRAMME, SAM, SETTINGS, load, sight
from tests.story import MONDAY_9AM, Story

TODAY = MONDAY_9AM.date()


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


def until(days: int, kind: Kind = Kind.PEER_SUPPORT) -> Training:
    return Training(kind=kind, trained_on=date(2029, 1, 2), valid_until=in_days(days))


def trained(*trainings: Training, name: str = "ana") -> Story:
    return renewed(Story(), *trainings, name=name)


def renewed(story: Story, *trainings: Training, name: str = "ana") -> Story:
    person = story.id_of(name)
    return story.learns(TrainingKept(at=story.now, person=person, trainings=trainings))


def test_a_supporter_is_reminded_60_and_30_and_7_days_before():
    story = trained(until(100)).silence()
    story.passes(days=39, hours=23).silence()
    for left in (60, 30, 7):
        story.now = story.now.replace(hour=8)
        story.passes(days=100 - left - (story.now.date() - TODAY).days).silence()
        story.passes(hours=2).hears("ana: training-ends-peer-support")
    story.passes(days=60).silence()


def test_whoever_is_told_late_is_told_once():
    story = trained(until(20)).passes(minutes=1)
    story.hears("ana: training-ends-peer-support")
    story.passes(days=12, hours=22).silence()
    story.passes(hours=2).hears("ana: training-ends-peer-support")


def test_after_weeks_of_being_down_the_latest_reminder_is_the_only_one():
    trained(until(100)).wakes_after(days=95, hours=3).hears(
        "ana: training-ends-peer-support"
    )


def test_what_was_renewed_is_not_mentioned_any_more():
    story = renewed(trained(until(61)), until(400))
    story.passes(days=200).silence()


def test_taking_the_same_in_twice_reminds_once():
    story = renewed(trained(until(65)), until(65))
    story.passes(days=6).hears("ana: training-ends-peer-support")


def test_a_day_set_back_and_forth_reminds_once():
    story = renewed(renewed(trained(until(65)), until(400)), until(65))
    story.passes(days=6).hears("ana: training-ends-peer-support")


def test_reminders_keep_the_night():
    story = Story()
    story.now = story.now.replace(hour=23)
    renewed(story, until(20)).silence()
    story.passes(hours=7).silence()
    story.passes(hours=2).hears("ana: training-ends-peer-support")


def test_each_kind_is_reminded_of_by_its_own_name():
    kinds = tuple(Kind)
    story = trained(*(until(7, kind) for kind in kinds)).passes(minutes=1)
    story.hears(
        "ana: training-ends-peer-support",
        *(f"ana: {ENDS[kind]}" for kind in sorted(set(kinds) - {Kind.PEER_SUPPORT})),
    )


def test_over_is_over_and_nobody_is_reminded_of_it():
    trained(until(-1)).passes(days=30).silence()


def test_training_without_an_end_reminds_nobody():
    endless = Training(kind=Kind.EAP, trained_on=date(2029, 1, 2))
    trained(endless).passes(days=400).silence()


@pytest.mark.parametrize("who", ["dana", "cora"])
def test_who_supports_nobody_is_not_reminded(who):
    trained(until(7), name=who).passes(days=8).silence()


def test_a_supporter_who_has_left_is_not_reminded():
    trained(until(10)).leaves("ana").passes(days=30).silence()


def test_of_somebody_nobody_knows_nothing_is_kept():
    story = Story()
    story.learns(TrainingKept(at=story.now, person="nobody", trainings=(until(7),)))
    story.passes(days=8).silence()


def test_who_is_forgotten_meanwhile_is_not_looked_for():
    story = trained(until(10))
    del story.store.kept.people[story.id_of("ana")]
    story.passes(days=8).silence()


def test_lapsed_in_peer_support_means_no_new_asks():
    lapsed = with_training(SAM, Training(kind=Kind.PEER_SUPPORT, valid_until=TODAY))
    day = timedelta(days=1)
    reasons = [
        unavailable(lapsed, SETTINGS, load(), PROGRAMME.policy, MONDAY + n * day)
        for n in (0, 1)
    ]
    assert reasons == [None, Reason.TRAINING_LAPSED]


def test_lapsed_in_another_kind_leaves_a_supporter_to_be_asked():
    over = Training(kind=Kind.CISM, valid_until=in_days(-9))
    sam = with_training(SAM, over)
    assert unavailable(sam, SETTINGS, load(), PROGRAMME.policy, MONDAY) is None
    assert not is_current(sam, Kind.CISM, MONDAY)
    assert is_current(with_training(sam, until(0, Kind.CISM)), Kind.CISM, MONDAY)
    assert not is_current(sam, Kind.EAP, MONDAY)
    endless = Training(kind=Kind.EAP, trained_on=in_days(-9))
    assert is_current(with_training(sam, endless), Kind.EAP, MONDAY)


def test_of_each_kind_the_later_one_stands():
    eap, cism, later = until(1, Kind.EAP), until(2, Kind.CISM), until(3, Kind.EAP)
    person = SAM
    for training in (eap, cism, later, until(4)):
        person = with_training(person, training)
    assert list(trainings_of(person)) == [until(4), cism, later]


def test_the_desk_sees_what_ends_soon_and_what_is_over():
    soon = with_training(replace(SAM, name="Sam Soon"), until(60))
    over = with_training(replace(LEE, name="Lee Over", roles=SAM.roles), until(-1))
    endless = Training(kind=Kind.EAP, trained_on=in_days(-9))
    far = with_training(replace(SAM, id="far", name="Far Off"), until(61))
    far = with_training(far, endless)
    left = replace(over, id="left", name="Gone By", standing=Standing.LEFT)
    people = {p.id: p for p in (soon, over, far, left, CORA)}
    page = _page(CORA, people)
    said = text_of(page)
    assert said.index("Within 60 days") < said.index("Sam Soon") < said.index("Over\n")
    assert "Peer support" in said
    assert "Lee Over" in said[said.index("Over\n") :]
    assert "Far Off" not in said
    assert "Gone By" not in said


def test_a_long_list_says_how_much_longer_it_is():
    people = {
        f"p{n}": with_training(replace(SAM, id=f"p{n}", name=f"P{n}"), until(9))
        for n in range(MOST_SHOWN + 3)
    }
    assert "And 3 more." in text_of(_page(CORA, people))


def test_the_desks_list_is_nobody_elses():
    assert "No longer here" in text_of(_page(SAM, {SAM.id: SAM}))


def _page(by, people):
    return LOOKS[Look.TRAINING](sight(by, people=people), MONDAY)


def test_every_kind_has_its_words():
    assert set(ENDS) == set(TRAINED_IN) == set(Kind)


def test_a_lead_is_a_coordinator_here_too():
    assert "No longer here" not in text_of(_page(LEE, {}))
    assert Role.LEAD in LEE.roles


def test_how_far_somebody_was_reminded_is_kept_with_the_day():
    story = trained(until(20)).passes(minutes=1)
    ending = Ending(kind=Kind.PEER_SUPPORT, on=in_days(20), told=30)
    assert story.person("ana").endings == (ending,)
