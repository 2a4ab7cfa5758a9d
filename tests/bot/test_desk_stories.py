"""The desk and my data, through the real doors."""

import json
from dataclasses import replace
from datetime import datetime

import pytest

from bot.desk.line import HEAR_OF_STALLS, line_of
from bot.looks import Look
from bot.people import PersonId, Role
from bot.request import RequestId
from tests.bot.hearing import text_of
from tests.programme import person, staff
from tests.story import MONDAY_9AM, Story

OFFER = "offer [offer-yes] [offer-not-now]"


@pytest.fixture
def stuck() -> Story:
    """Dana has asked; Ana and Ben passed; Cem is being asked; Carl was told."""
    dee = person("dee", Role.SUPPORTER, unit="ward 5", profession="chaplain")
    story = Story([*staff("UTC"), dee]).asks("dana")
    story.presses("ana", "offer-not-now").presses("ben", "offer-not-now")
    assert "carl: desk-nobody-found [open-desk]" in story.heard
    story.heard.clear()
    return story


def test_a_coordinator_picks_and_the_pick_is_asked(stuck: Story) -> None:
    stuck.opens("cora", Look.DESK)
    stuck.submits("cora", "desk-assign", {"supporter": ("dee",)})
    stuck.hears("~cem: no-longer-needed", "cora: desk-assigned", f"dee: {OFFER}")


def test_a_pick_who_passed_already_looks_to_the_desk_like_any_other(
    stuck: Story,
) -> None:
    stuck.opens("cora", Look.DESK)
    stuck.submits("cora", "desk-assign", {"supporter": ("ana",)})
    stuck.hears("~cem: no-longer-needed", "cora: desk-assigned")
    assert "Nothing needs you now." in text_of(stuck.opens("cora", Look.DESK))


def test_a_new_time_reaches_the_clinician_and_the_search_goes_on(stuck: Story) -> None:
    stuck.opens("cora", Look.DESK)
    entered = {"day": ("2030-01-10",), "time": ("12:00",)}
    stuck.submits("cora", "desk-extend", entered)
    stuck.hears("cora: desk-extended", "dana: desk-new-time [change-wishes] [withdraw]")
    stuck.presses("cem", "offer-yes")
    assert stuck.request("dana").supporter == "cem"


def test_a_wrong_time_is_answered_by_its_field_and_nothing_is_sent(
    stuck: Story,
) -> None:
    stuck.opens("cora", Look.DESK)
    entered = {"day": ("2030-01-07",), "time": ("",)}
    wrong = stuck.wrong("cora", "desk-extend", entered)
    assert wrong is not None
    assert set(wrong.fields) == {"time"}
    stuck.silence()


def test_the_clinician_may_refuse_to_look_wider(stuck: Story) -> None:
    story = Story().asks("dana", rather="outside-unit")
    story.presses("ana", "offer-not-now").presses("ben", "offer-not-now")
    story.opens("cora", Look.DESK)
    story.heard.clear()
    story.presses("cora", "desk-widen")
    story.hears("cora: desk-widened", "dana: widen-ask [widen-yes] [widen-no]")
    story.presses("dana", "widen-no").hears("dana: not-widened")


def test_closing_is_told_to_everyone_it_concerns_and_forgotten_in_time(
    stuck: Story,
) -> None:
    stuck.opens("cora", Look.DESK)
    page = stuck.opens("cora", "desk-close")
    assert "This cannot be taken back." in text_of(page)
    stuck.presses("cora", "desk-close-sure")
    stuck.hears(
        "~cem: no-longer-needed",
        "cora: desk-closed",
        "dana: desk-could-not-find [other-help] [erase-now]",
    )
    stuck.passes(days=14)
    assert not stuck.store.kept.requests


def test_somebody_elses_page_at_the_desk_opens_to_nothing(stuck: Story) -> None:
    page = stuck.opens("drew", Look.DESK)
    assert page.title == "no-longer-here-title"


def test_my_data_does_not_tell_how_many_were_asked() -> None:
    """Promise 6: not even by counting the messages."""
    asked_one = Story(staff("UTC")).asks("dana")
    asked_three = Story(staff("UTC")).asks("dana")
    asked_three.presses("ana", "offer-not-now").presses("ben", "offer-not-now")
    assert letters(asked_one) == letters(asked_three) == [1]


def letters(story: Story) -> list[int]:
    """How many messages about her request Dana is told are kept."""
    written = text_of(story.opens("dana", Look.MY_DATA_EXPORT))
    exported = json.loads(written[written.index("{") :])
    return list(exported["request"]["letters"])


def test_erase_now_ends_everything_at_once(stuck: Story) -> None:
    stuck.opens("dana", Look.ERASING)
    stuck.presses("dana", "erase-sure")
    assert stuck.heard.pop() == "dana: erased"
    assert {line.split(": ")[1] for line in stuck.heard} == {"forgotten"}
    stuck.heard.clear()
    assert not stuck.store.kept.requests
    stuck.passes(days=60).silence()


def test_erase_now_tells_who_said_yes_only_that_it_is_no_longer_needed() -> None:
    story = Story().asks("dana").presses("ana", "offer-yes")
    story.heard.clear()
    story.opens("dana", Look.ERASING)
    story.presses("dana", "erase-sure")
    assert story.heard[-2:] == ["ana: no-longer-needed", "dana: erased"]
    story.heard.clear()
    story.passes(days=60).silence()
    assert not story.store.kept.loads["ana"].holding


def test_a_newcomer_who_erases_is_a_newcomer_again() -> None:
    story = Story().opens_app("newcomer")
    story.opens("newcomer", Look.ERASING)
    story.presses("newcomer", "erase-sure")
    assert story.heard[-1].endswith(": erased")
    story.heard.clear()
    story.opens_app("newcomer")
    assert "hello" in story.heard[0]


def test_a_supporter_settles_and_pauses_by_form() -> None:
    story = Story()
    story.submits("ana", Look.PAUSING, {"until": ("2030-01-09",)})
    story.hears("ana: paused [resume]")
    story.asks("dana").heard.clear()
    story.presses("ana", "resume").hears("ana: resumed [pause]")


def test_nobody_of_the_desk_is_woken_in_the_night() -> None:
    night = MONDAY_9AM.replace(hour=2)
    story = Story(now=night).asks("dana", language="de")
    story.hears("dana: received [change-wishes] [withdraw]")
    story.passes(hours=4, minutes=59).silence()
    story.passes(minutes=1).hears("carl: desk-nobody-found [open-desk]")


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Tokyo"])
@pytest.mark.parametrize("clock", ["03:00", "12:00", "18:00"])
def test_when_the_desk_hears_of_a_slip_does_not_tell_where_the_clinician_sleeps(
    zone: str, clock: str
) -> None:
    assert slips_at("UTC", clock) == slips_at(zone, clock)


def slips_at(zone: str, clock: str) -> datetime:
    """When the desk hears that the time that it named itself has slipped."""
    dana, *others = staff()
    story = Story([replace(dana, zone=zone), *others]).asks("dana", language="de")
    story.opens("cora", Look.DESK)
    entered = {"day": ("2030-01-10",), "time": (clock,)}
    story.submits("cora", "desk-extend", entered).heard.clear()
    while "carl: desk-overdue [open-desk]" not in story.heard:
        story.passes(minutes=30)
    return story.now


def test_what_waits_for_a_coordinators_morning_is_not_sent_about_what_is_over() -> None:
    """Also when another of the desk has seen to it meanwhile."""
    story = Story(now=MONDAY_9AM.replace(hour=2)).asks("dana", language="de")
    story.opens("cora", Look.DESK)
    entered = {"day": ("2030-01-10",), "time": ("12:00",)}
    story.submits("cora", "desk-extend", entered)
    story.opens("dana", Look.WITHDRAWING)
    story.presses("dana", "withdraw-sure").heard.clear()
    story.passes(hours=10).silence()


def test_a_pause_that_ends_in_another_year_is_written_with_its_year() -> None:
    story = Story().submits("ana", Look.PAUSING, {"until": ("2030-12-31",)})
    assert "year" not in story.card("ana").body[0].args
    story.submits("ana", Look.PAUSING, {"until": ("2031-01-02",)})
    assert "2031" in text_of(story.card("ana"))
    assert "2031" in text_of(story.opens("ana", Look.HOME))


def test_who_of_the_desk_hears_first_does_not_hint_at_who_asked() -> None:
    """Each in their turn, also where none of them has asked."""
    house, handed = staff("UTC"), Story().asks("dana").request("dana")
    requests = [replace(handed, id=RequestId(f"r-{n}")) for n in range(40)]
    lines = [line_of(HEAR_OF_STALLS, request, house) for request in requests]
    assert {line[0] for line in lines} == {"carl", "cora"}
    assert {line[-1] for line in lines} == {"lea"}
    for request, line in zip(requests, lines, strict=True):
        hers = line_of(HEAR_OF_STALLS, replace(request, asker=PersonId("cora")), house)
        assert hers == [person for person in line if person != "cora"]
