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
    PersonUnreachable,
    ReminderDue,
    SearchResumed,
    SupporterAway,
    SupporterFound,
    SupporterGone,
)
from bot.events.rostering import SupporterReleased
from bot.hours import hours_between
from bot.looks import Look
from bot.offer import OfferId, OfferStatus
from bot.people import PersonId, Role
from bot.request import RequestId, Status
from tests.bot.hearing import labels, text_of
from tests.memory import run
from tests.programme import person, programme, staff
from tests.story import MONDAY_9AM, REACH, Story

RECEIVED = "dana: received [change-wishes] [withdraw]"
MATCHED = "dana: matched [change-wishes] [someone-else-please]"
SLOWER = "dana: slower [change-wishes] [withdraw]"
SLOWER_AGAIN = "dana: slower-again [other-help] [withdraw]"
LATE = "desk-overdue [open-desk]"
SOUGHT = "dana: someone-else-is-sought [change-wishes] [withdraw]"
OFFER = "offer [offer-yes] [offer-not-now]"
NUDGE = "offer-nudge [offer-yes] [offer-not-now]"
TAKEN = "offer-taken [open-who-and-how] [pass-it-on]"
STUCK = "desk-nobody-found [open-desk]"
FRIDAY_3PM = MONDAY_9AM + timedelta(days=4, hours=6)
ALL_DAY = hours_between(time(0), time(0), range(7), "UTC")


@pytest.fixture
def story() -> Story:
    """Dana has asked for today, and Ana is being asked."""
    return Story().asks("dana").hears(RECEIVED, f"ana: {OFFER}")


@pytest.fixture
def nobody() -> Story:
    """Nobody speaks the language that Dana asked for."""
    story = Story().asks("dana", language="de")
    return story.hears(RECEIVED, f"carl: {STUCK}")


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


# the desk


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


# who leaves


def test_a_supporter_who_leaves_while_asked_is_replaced_at_once(story: Story) -> None:
    story.leaves("ana").hears("~ana: no-longer-needed", f"ben: {OFFER}")


def test_a_supporter_who_leaves_after_a_yes_is_replaced_and_the_desk_told(
    story: Story,
) -> None:
    story.presses("ana", "offer-yes").heard.clear()
    story.leaves("ana").hears(
        "~ana: part-over",
        SOUGHT,
        f"ben: {OFFER}",
        "carl: desk-supporter-left [open-desk]",
    )


def test_after_a_talk_nobody_new_calls_when_the_supporter_leaves(story: Story) -> None:
    story.presses("ana", "offer-yes").opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").heard.clear()
    story.leaves("ana").hears("dana: supporter-left [someone-else-please]")
    story.presses("dana", "someone-else-please")
    asked = story.request("dana").asked
    assert asked is not None
    assert asked.supporter == "ben"


def test_that_a_supporter_left_after_a_talk_is_told_once(story: Story) -> None:
    """However often it is noticed: by their account, or by a letter that failed."""
    story.presses("ana", "offer-yes").opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").leaves("ana").heard.clear()
    story.leaves("ana").silence()
    cannot_reach(story, "ana").passes(minutes=1).silence()


def test_who_wants_another_talk_with_one_who_left_is_found_somebody_else() -> None:
    story = Story().asks("dana", check_ins="yes").presses("ana", "offer-yes")
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").passes(days=10).leaves("ana").heard.clear()
    story.presses("dana", "another-talk").hears(
        "~ana: part-over",
        "~dana: check-in-answered",
        "dana: someone-else-noted [change-wishes] [withdraw]",
        f"ben: {OFFER}",
    )
    story.presses("ben", "offer-yes").opens("ben", "open-who-and-how")
    story.presses("ben", "been-in-touch").heard.clear()
    story.leaves("ben").hears("dana: supporter-left [someone-else-please]")


@pytest.mark.parametrize("how", [SupporterGone, SupporterReleased])
def test_who_left_and_had_nothing_to_do_with_it_changes_nothing(
    story: Story, how: type[SupporterGone | SupporterReleased]
) -> None:
    gone = how(
        at=story.now, request=story.request("dana").id, supporter=PersonId("cem")
    )
    run(engine.report([gone], story.now, story.store, story.world))
    assert story.request("dana").asked is not None


# who cannot be reached

UNREACHABLE = "desk-unreachable [open-desk]"


def cannot_reach(story: Story, name: str) -> Story:
    """A message about Dana's request was refused for good, and that is reported."""
    about = story.request("dana").id
    away = PersonUnreachable(at=story.now, request=about, person=PersonId(name))
    run(engine.report([away], story.now, story.store, story.world))
    return story.passes(minutes=0)


def test_a_supporter_who_cannot_be_reached_is_passed_by_and_the_desk_told(
    story: Story,
) -> None:
    cannot_reach(story, "ana").passes(minutes=1).hears(
        "~ana: no-longer-needed", f"ben: {OFFER}", f"carl: {UNREACHABLE}"
    )


def test_a_clinician_who_cannot_be_reached_is_told_to_the_desk_once(
    story: Story,
) -> None:
    cannot_reach(story, "dana").passes(minutes=1).hears(f"carl: {UNREACHABLE}")
    cannot_reach(story, "dana").passes(minutes=1).silence()
    assert story.request("dana").asked is not None


def test_the_desk_cannot_tell_who_it_is_that_cannot_be_reached() -> None:
    """Promise 2: or whoever closes accounts would learn who asked."""
    told, shown = [], []
    for name in ("ana", "dana"):
        story = cannot_reach(Story().asks("dana"), name).passes(minutes=1)
        told.append([line for line in story.heard if line.startswith("carl")])
        shown.append(text_of(story.opens("carl", Look.DESK)))
    assert told[0] == told[1] == [f"carl: {UNREACHABLE}"]
    assert shown[0] == shown[1]
    assert "could not be delivered" in shown[0]


def test_after_a_yes_the_two_reach_one_another_by_themselves(story: Story) -> None:
    story.presses("ana", "offer-yes").heard.clear()
    cannot_reach(story, "dana").passes(minutes=1).silence()
    assert REACH in text_of(story.opens("ana", "open-who-and-how"))


def test_a_supporter_who_cannot_be_reached_after_a_yes_is_replaced(
    story: Story,
) -> None:
    story.presses("ana", "offer-yes").heard.clear()
    cannot_reach(story, "ana").passes(minutes=1)
    assert "carl: desk-supporter-left [open-desk]" in story.heard
    assert f"ben: {OFFER}" in story.heard


def test_a_coordinator_who_cannot_be_reached_holds_nothing_up(story: Story) -> None:
    story.presses("ana", "offer-not-now").presses("ben", "offer-not-now")
    story.heard.clear()
    cannot_reach(story, "carl").passes(minutes=1).silence()
    story.passes(hours=4)
    assert any(line.startswith("cora: desk") for line in story.heard)


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


def test_whoever_pauses_while_they_are_asked_is_not_waited_for() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    story.submits("ana", Look.PAUSING, {"until": ("2030-01-20",)})
    story.hears("~ana: offer-you-passed", "ana: paused [resume]", f"ben: {OFFER}")
    # No is final: also when they may be asked again.
    story.presses("ana", "resume").hears("ana: resumed [pause]")
    story.presses("ben", "offer-yes")
    assert story.request("dana").supporter == "ben"


def test_whoever_is_asked_and_changes_what_is_theirs_alone_is_still_asked() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    story.submits("ana", Look.MY_SETTINGS, SETTLED)
    story.hears("ana: settings-kept")


def test_a_list_of_names_does_not_tell_a_supporter_who_asked() -> None:
    """Promise 2: were the ask to go at once, it could be tried name by name."""
    story = Story().asks("dana")
    story.heard.clear()
    story.submits("ana", Look.MY_SETTINGS, {**SETTLED, "not-for": ("dana",)})
    story.hears("ana: settings-kept")


def test_a_pause_after_an_answer_changes_nothing_of_the_search() -> None:
    story = Story().asks("dana").presses("ana", "offer-not-now")
    story.heard.clear()
    story.submits("ana", Look.PAUSING, {"until": ("2030-01-20",)})
    story.hears("ana: paused [resume]")


def test_word_of_a_pause_that_comes_late_is_about_nobody() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    away = SupporterAway(
        at=story.now, request=story.request("dana").id, supporter=PersonId("ben")
    )
    run(engine.report([away], story.now, story.store, story.world))
    story.passes(minutes=1).silence()
    assert story.request("dana").asked is not None


SETTLED = {
    "at-once": ("1",),
    "days": ("0", "1", "2", "3", "4"),
    "from": ("08:00",),
    "until": ("17:00",),
    "languages": ("en",),
}
