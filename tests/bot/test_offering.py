"""One supporter at a time is asked, until one says yes."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot import engine
from bot.events.offering import (
    DeadlineNear,
    HalfwayPassed,
    NobodyFound,
    OfferLapsed,
    ReminderDue,
    SearchResumed,
    SupporterFound,
)
from bot.hours import hours_between
from bot.looks import Look
from bot.offer import OfferId, OfferStatus
from bot.people import PersonId
from bot.request import RequestId
from bot.request_status import Status
from tests.bot.hearing import labels, text_of
from tests.bot.offered import FRIDAY_3PM, MATCHED, NUDGE, OFFER, RECEIVED, TAKEN, story
from tests.memory import run
from tests.programme import programme, staff
from tests.story import MONDAY_9AM, REACH, Story

__all__ = ["story"]


# yes, no, and silence


def test_a_yes_tells_the_two_of_them_and_nobody_else(story: Story) -> None:
    story.presses("ana", "offer-yes").hears(
        "~ana: offer-you-said-yes", f"ana: {TAKEN}", MATCHED
    )
    story.passes(hours=23).silence()


def test_no_is_final_and_told_to_nobody(story: Story) -> None:
    story.presses("ana", "offer-not-now").hears(
        "~ana: offer-you-passed", f"ben: {OFFER}"
    )
    story.presses("ben", "offer-yes").heard.clear()
    page = story.opens("dana", Look.MY_DATA)
    assert "Ana" not in text_of(page)


def test_what_a_supporter_is_asked_points_to_nobody(story: Story) -> None:
    [said] = story.card("ana").body
    assert set(said.args) == {"soon", "by"}
    request = story.request("dana")
    secrets = (REACH, "dana", "Dana Example", "icu", request.handle, request.id)
    assert not any(secret in str(said) for secret in secrets)
    assert not any(secret in story.chat("ana")[0].tokens for secret in secrets)


def test_silence_is_nudged_once_and_then_the_next_is_asked(story: Story) -> None:
    story.passes(hours=2).hears(f"ana: {NUDGE}")
    story.passes(hours=2).hears(
        "~ana: offer-lapsed", "~ana: offer-lapsed", f"ben: {OFFER}"
    )


@pytest.mark.parametrize("answer", ["offer-yes", "offer-not-now"])
def test_whoever_has_answered_is_left_in_peace(story: Story, answer: str) -> None:
    story.presses("ana", answer).heard.clear()
    story.passes(hours=4)
    assert not any("ana" in line for line in story.heard)


# old buttons


def test_an_old_yes_is_answered_kindly(story: Story) -> None:
    yes, no = story.chat("ana")[0].tokens
    story.presses("ana", "offer-not-now").heard.clear()
    story.presses_token("ana", yes).hears("ana: offer-over")
    story.presses_token("ana", no).hears("ana: offer-over")


def test_a_yes_pressed_twice_is_a_yes(story: Story) -> None:
    yes, no = story.chat("ana")[0].tokens
    story.presses_token("ana", yes).heard.clear()
    story.presses_token("ana", yes).hears(f"ana: {TAKEN}")
    story.presses_token("ana", no).hears("ana: offer-over")
    assert story.request("dana").supporter == "ana"


def test_a_late_yes_is_good_while_nobody_else_is_asked(story: Story) -> None:
    yes = story.token("ana", "offer-yes")
    story.settles("ben", paused_until=MONDAY_9AM + timedelta(days=9))
    story.settles("cem", paused_until=MONDAY_9AM + timedelta(days=9))
    story.passes(hours=4).heard.clear()
    story.presses_token("ana", yes)
    assert story.heard[2:] == [f"ana: {TAKEN}", MATCHED]


def test_a_late_yes_of_somebody_who_is_no_supporter_any_more_is_thanked(
    story: Story,
) -> None:
    yes = story.token("ana", "offer-yes")
    story.settles("ben", paused_until=MONDAY_9AM + timedelta(days=9))
    story.settles("cem", paused_until=MONDAY_9AM + timedelta(days=9))
    story.passes(hours=4).heard.clear()
    story.store.employ(replace(story.person("ana"), roles=frozenset()))
    story.presses_token("ana", yes).hears("ana: offer-over")
    assert story.request("dana").status is Status.SEEKING


def test_a_late_yes_is_thanked_when_somebody_else_is_asked(story: Story) -> None:
    yes = story.token("ana", "offer-yes")
    story.passes(hours=4).heard.clear()
    story.presses_token("ana", yes).hears("ana: offer-over")
    assert story.request("dana").status is Status.SEEKING


def test_somebody_elses_button_is_nobodys(story: Story) -> None:
    story.presses_token("ben", story.token("ana", "offer-yes"))
    story.hears("ben: no-longer-here")
    story.presses_token("ben", "offer-yes").hears("ben: no-longer-here")


def test_a_button_of_what_is_forgotten_is_answered(story: Story) -> None:
    yes = story.token("ana", "offer-yes")
    story.opens("dana", Look.ERASING)
    story.presses("dana", "erase-sure").heard.clear()
    story.presses_token("ana", yes).hears("ana: no-longer-here")


def test_a_supporter_may_answer_from_what_they_have_open(story: Story) -> None:
    page = story.opens("ana", Look.WHAT_I_HOLD)
    assert labels(page)[:2] == ["offer-yes", "offer-not-now"]
    story.presses("ana", "offer-yes")
    assert story.request("dana").supporter == "ana"


# hours


def test_nobody_is_asked_in_the_hours_that_they_do_not_answer() -> None:
    story = Story(now=FRIDAY_3PM).settles(
        "ana", hours=hours_between(time(9), time(13), range(5), "America/New_York")
    )
    story.asks("dana", soon="this-week").hears(RECEIVED, f"ana: {OFFER}")
    story.passes(hours=3).hears(f"ana: {NUDGE}")  # 13:00 in New York
    story.passes(days=2).silence()


def test_whoever_settled_no_hours_is_asked_in_the_offices() -> None:
    friday_evening = FRIDAY_3PM + timedelta(hours=4)
    story = Story(now=friday_evening).asks("dana", soon="this-week").hears(RECEIVED)
    story.passes(days=2, hours=12).silence()
    story.passes(hours=1).hears(f"ana: {OFFER}")  # Monday 8:00


def test_an_answering_hour_stays_where_it_is_when_the_clocks_change() -> None:
    zone = "America/New_York"
    saturday = datetime(2030, 3, 9, 20, tzinfo=UTC)  # 15:00, the change is at night
    story = Story(staff(zone), house=programme(zone), now=saturday)
    story.asks("dana", soon="this-week").hears(RECEIVED)
    monday_8 = datetime(2030, 3, 11, 12, tzinfo=UTC)
    story.passes(seconds=(monday_8 - saturday).total_seconds() - 1).silence()
    story.passes(seconds=1).hears(f"ana: {OFFER}")


# a coordinator's pick


def test_a_pick_who_may_not_be_asked_passes_quietly(story: Story) -> None:
    story.presses("ana", "offer-not-now").presses("ben", "offer-not-now")
    story.opens("carl", Look.DESK)
    story.heard.clear()
    story.submits("carl", "desk-assign", {"supporter": ("ana",)})
    story.hears("~cem: no-longer-needed", "carl: desk-assigned")
    story.presses_token("ana", story.chat("ana")[0].id).hears("ana: no-longer-here")
    story.passes(hours=2)
    assert not any("ana" in line for line in story.heard)
    offers = [o.status for o in story.request("dana").offers if o.phantom]
    assert offers == [OfferStatus.PASSED]


# what comes too late


def test_a_time_that_no_longer_matters_changes_nothing(story: Story) -> None:
    request = story.request("dana").id
    story.presses("ana", "offer-not-now").presses("ben", "offer-yes").heard.clear()
    old = OfferId("old")
    late = [
        ReminderDue(at=story.now, request=request, offer=old),
        OfferLapsed(at=story.now, request=request, offer=old),
        HalfwayPassed(at=story.now, request=request, phase=0),
        DeadlineNear(at=story.now, request=request, phase=0),
        SearchResumed(at=story.now, request=request),
        NobodyFound(at=story.now, request=request),
        HalfwayPassed(at=story.now, request=RequestId("gone")),
    ]
    before = story.store.kept.requests.copy()
    run(engine.report(late, story.now, story.store, story.world))  # type: ignore[arg-type]
    story.passes(minutes=0).silence()
    assert story.store.kept.requests == before


def test_nobody_is_asked_while_another_is(story: Story) -> None:
    request = story.request("dana")
    second = SupporterFound(
        at=story.now,
        request=request.id,
        supporter=PersonId("ben"),
        offer=OfferId("second"),
        remind_at=story.now,
        answer_by=story.now,
    )
    stale = [
        second,
        ReminderDue(at=story.now, request=request.id, offer=OfferId("old")),
        OfferLapsed(at=story.now, request=request.id, offer=OfferId("old")),
        HalfwayPassed(at=story.now, request=request.id, phase=9),
        DeadlineNear(at=story.now, request=request.id, phase=9),
        SearchResumed(at=story.now, request=request.id),
    ]
    run(engine.report(stale, story.now, story.store, story.world))  # type: ignore[arg-type]
    story.passes(minutes=0).silence()
    assert story.request("dana") == request
