"""The supporter who accepted gets in touch, in their own way."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot import engine
from bot.events.contact import ContactAskDue, ContactOverdue, SecondTryDue
from bot.hours import hours_between
from bot.looks import Look
from bot.people import Role
from bot.request import RequestId
from bot.request_status import Status
from tests.bot.hearing import labels, text_of
from tests.memory import run
from tests.programme import person, staff
from tests.story import ASKING, MONDAY_9AM, REACH, Story

ASK = "ana: contact-ask [been-in-touch] [not-yet] [could-not-reach] [pass-it-on]"
SECOND = "ana: second-try-ask [been-in-touch] [not-yet] [could-not-reach] [pass-it-on]"
SLOWER = "dana: contact-slower [we-spoke] [someone-else-please]"
NOT_HEARD = "dana: not-heard [we-spoke] [someone-else-please]"
TRIED = "dana: tried-once [change-wishes] [someone-else-please]"
DOOR = "dana: open-door [change-wishes] [someone-else-please]"
SOUGHT = "dana: someone-else-is-sought [change-wishes] [withdraw]"
NOTED = "dana: someone-else-noted [change-wishes] [withdraw]"
SEEKING = "dana: status-seeking [change-wishes] [withdraw]"
NO_CONTACT = "carl: desk-no-contact [open-desk]"
OFFER = "offer [offer-yes] [offer-not-now]"
ANSWERED = "~ana: contact-answered"
SPOKEN = "dana: we-spoke-noted [change-wishes] [someone-else-please]"
NOT_YET = "ana: not-yet-noted [open-who-and-how] [pass-it-on]"
PASSED_ON = "dana: concern-passed-on or-someone-else [someone-else-please]"
CONCERN = "concern-raised [open-concern]"


@pytest.fixture
def story() -> Story:
    """Ana has said yes to Dana."""
    story = Story().asks("dana").presses("ana", "offer-yes")
    story.heard.clear()
    return story


@pytest.fixture
def asked(story: Story) -> Story:
    """A day later Ana has been asked whether they were in touch."""
    return story.passes(hours=24).hears(SLOWER, ASK)


@pytest.fixture
def tried(asked: Story) -> Story:
    """She could not reach Dana."""
    asked.presses("ana", "could-not-reach").hears(ANSWERED, "ana: try-once-more", TRIED)
    return asked


# who and how


def test_who_and_how_open_for_the_supporter_who_accepted(story: Story) -> None:
    said = text_of(story.opens("ana", "open-who-and-how"))
    assert "Dana Example" in said
    assert REACH in said
    assert "Three lines to begin with" in said


def test_no_message_says_who_or_how(story: Story) -> None:
    story.passes(days=60)
    for chat in story.outbox.chats.values():
        assert not any("Dana" in str(m.card) or REACH in str(m.card) for m in chat)


def test_nobody_else_can_open_who_and_how(story: Story) -> None:
    token = story.token("ana", "open-who-and-how")
    sender = story.sender("ben")
    opened = engine.look(sender, token, story.now, story.store, story.world)
    assert run(opened) is None
    by_name = story.opens("ben", Look.WHO_AND_HOW)
    assert by_name.title == "no-longer-here-title"


def test_who_passed_it_on_can_no_longer_open_it(story: Story) -> None:
    token = story.token("ana", "open-who-and-how")
    story.presses("ana", "pass-it-on")
    opened = engine.look(
        story.sender("ana"), token, story.now, story.store, story.world
    )
    shown = run(opened)
    assert shown is not None
    assert shown.title == "no-longer-here-title"


def test_a_newcomers_name_is_not_guessed() -> None:
    story = Story().asks("newcomer").presses("ana", "offer-yes")
    story.store.employ(replace(story.person("newcomer"), name=""))
    assert "not known here" in text_of(story.opens("ana", "open-who-and-how"))


# been in touch


def test_whoever_has_been_in_touch_is_asked_nothing_more(story: Story) -> None:
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").hears("ana: contact-noted")
    story.passes(days=13).silence()
    story.presses("ana", "been-in-touch").hears("ana: contact-noted")


def test_who_was_called_already_can_say_so_when_nothing_was_noted(story: Story) -> None:
    """The supporter is asked only after this: often the two have talked by then."""
    story.passes(hours=23, minutes=30).hears(SLOWER)
    said = text_of(story.card("dana"))
    assert said.startswith("I have not heard yet whether your colleague reached you.")
    story.presses("dana", "we-spoke")
    assert story.heard[-1] == SPOKEN
    story.heard.clear()
    story.passes(days=13).silence()


def test_the_clinician_may_say_so_as_well(asked: Story) -> None:
    asked.passes(hours=23, minutes=30).hears(NOT_HEARD, NO_CONTACT)
    asked.presses("dana", "we-spoke").hears(ANSWERED, SPOKEN)
    asked.presses("dana", "we-spoke").hears(SPOKEN)
    asked.passes(days=13).silence()


def test_not_yet_is_fine_and_asked_once_more(asked: Story) -> None:
    asked.presses("ana", "not-yet").hears(ANSWERED, NOT_YET)
    asked.passes(hours=24).hears(NOT_HEARD, NO_CONTACT, ASK)
    asked.presses("ana", "not-yet").hears(ANSWERED, NOT_YET)
    asked.passes(hours=3).silence()


def test_nobody_is_late_for_not_calling_on_a_sunday() -> None:
    friday = MONDAY_9AM + timedelta(days=4)
    story = Story(now=friday).asks("dana").presses("ana", "offer-yes")
    story.heard.clear()
    story.passes(days=2, hours=23).silence()
    story.passes(hours=1).hears(SLOWER, ASK)  # Monday
    story.presses("ana", "been-in-touch").hears(ANSWERED, "ana: contact-noted")
    story.passes(days=3).silence()


def test_a_question_waits_for_the_hours_that_they_answer() -> None:
    evenings = hours_between(time(18), time(22), range(7), "UTC")
    story = Story().settles("ana", hours=evenings).asks("dana")
    story.passes(hours=9).presses("ana", "offer-yes").heard.clear()
    story.passes(hours=23).silence()
    story.passes(hours=1).hears(SLOWER, ASK)
    story.passes(hours=23).silence()


def test_a_named_time_is_corrected_before_it_passes(story: Story) -> None:
    named = story.card("dana").body[0].args["by"]
    assert named == MONDAY_9AM + timedelta(hours=24)
    story.passes(hours=23, minutes=30).hears(SLOWER)
    assert story.card("dana").body[0].args["by"] == MONDAY_9AM + timedelta(hours=48)
    story.passes(hours=24).hears(ASK, NOT_HEARD, NO_CONTACT)


def test_the_desk_goes_on_to_the_next_until_somebody_moves(asked: Story) -> None:
    asked.passes(hours=24).hears(NOT_HEARD, NO_CONTACT, ASK)
    asked.passes(hours=4).hears("cora: desk-no-contact [open-desk]")
    asked.presses("ana", "been-in-touch").heard.clear()
    asked.passes(days=2).silence()


# could not reach


def test_one_who_could_not_be_reached_is_tried_once_more(tried: Story) -> None:
    assert tried.card("dana").body[0].args == {
        "first": date(2030, 1, 11),
        "last": date(2030, 1, 13),
    }
    tried.passes(days=3).hears(SECOND)
    tried.presses("ana", "been-in-touch").hears(ANSWERED, "ana: contact-noted")
    tried.passes(days=13).silence()


def test_after_a_second_try_the_door_stays_open_and_nobody_tries_again(
    tried: Story,
) -> None:
    tried.passes(days=3).hears(SECOND)
    tried.presses("ana", "could-not-reach").hears(
        ANSWERED, "ana: not-reached-noted", DOOR
    )
    tried.opens("ana", "open-who-and-how")
    tried.presses("ana", "could-not-reach").hears("ana: contact-noted")
    tried.passes(days=13).silence()


def test_pressing_could_not_reach_twice_is_one_try(tried: Story) -> None:
    tried.opens("ana", "open-who-and-how")
    tried.presses("ana", "could-not-reach").hears("ana: try-noted")
    tried.passes(days=3).hears(SECOND)


def test_a_second_try_that_is_not_noted_is_told_in_time(tried: Story) -> None:
    tried.passes(days=5).hears(SECOND, NOT_HEARD, NO_CONTACT)


def test_the_days_of_a_second_try_are_each_readers_own() -> None:
    auckland = replace(person("dana"), zone="Pacific/Auckland")
    evening = MONDAY_9AM + timedelta(hours=7)  # Tuesday morning in Auckland
    story = Story([auckland, *staff()[1:]], now=evening).asks("dana")
    story.presses("ana", "offer-yes").passes(hours=24)
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "could-not-reach").passes(hours=3)  # it is night in Auckland
    assert story.card("dana").body[0].args["first"] == date(2030, 1, 12)
    assert story.card("ana").body[0].args["first"] == date(2030, 1, 11)


def at_night() -> Story:
    """Ana said yes on Monday morning; now it is the night after."""
    story = Story().asks("dana").presses("ana", "offer-yes").passes(hours=15)
    story.heard.clear()
    return story


def test_who_hears_that_someone_else_is_sought_is_not_woken_by_it() -> None:
    story = at_night().presses("ana", "pass-it-on")
    assert not [said for said in story.heard if said.startswith("dana:")]
    story.passes(hours=8)
    assert [said for said in story.heard if said.startswith("dana:")] == [
        "dana: someone-else-is-sought [change-wishes] [withdraw]"
    ]


def test_who_asks_for_someone_else_at_night_is_answered_at_once() -> None:
    story = at_night().presses("dana", "someone-else-please")
    assert "dana: someone-else-noted [change-wishes] [withdraw]" in story.heard


def test_the_open_door_keeps_the_check_ins_that_were_wished_for() -> None:
    story = Story().asks("dana", check_ins="yes").presses("ana", "offer-yes")
    story.passes(hours=24).presses("ana", "could-not-reach").passes(days=3)
    story.presses("ana", "could-not-reach").heard.clear()
    story.passes(days=10).hears("dana: check-in [fine] [another-talk] [other-help]")


def test_whoever_comes_back_through_the_open_door_is_heard(tried: Story) -> None:
    tried.passes(days=3).presses("ana", "could-not-reach").heard.clear()
    entered = {**ASKING, "reach": ("Ward phone",)}
    tried.submits("dana", Look.CHANGE_WISHES, entered).hears(
        "dana: wishes-changed-supporter", "ana: how-to-reach-changed [open-who-and-how]"
    )
    tried.passes(days=13).silence()


# somebody else


def test_a_supporter_may_pass_it_on_without_a_reason(asked: Story) -> None:
    token = asked.token("ana", "pass-it-on")
    asked.presses_token("ana", token).hears(
        "~ana: part-over",
        "~ana: part-over",
        "ana: passed-on",
        SOUGHT,
        f"ben: {OFFER}",
    )
    asked.presses_token("ana", token)
    asked.hears("ana: no-longer-here")
    assert not asked.store.kept.loads[asked.id_of("ana")].holding


def test_the_clinician_may_ask_for_someone_else_without_a_reason(story: Story) -> None:
    token = story.token("dana", "someone-else-please")
    story.presses_token("dana", token).hears(
        "~ana: part-over", NOTED, "ana: no-longer-needed", f"ben: {OFFER}"
    )
    story.presses_token("dana", token).hears(SEEKING)
    story.presses("ben", "offer-yes").heard.clear()
    assert story.request("dana").supporter == "ben"


def test_after_a_pass_on_the_desk_no_longer_sees_it(asked: Story) -> None:
    asked.passes(hours=24).heard.clear()
    assert asked.request("dana").stalls
    asked.presses("ana", "pass-it-on").heard.clear()
    assert not asked.request("dana").stalls
    assert "Nothing needs you now." in text_of(asked.opens("carl", Look.DESK))


def test_buttons_about_what_is_over_are_answered(story: Story) -> None:
    passing = story.token("ana", "pass-it-on")
    someone = story.token("dana", "someone-else-please")
    story.opens("dana", Look.WITHDRAWING)
    story.presses("dana", "withdraw-sure").heard.clear()
    story.presses_token("ana", passing).hears("ana: no-longer-here")
    story.presses_token("dana", someone).hears("dana: status-closed [talk-to-a-peer]")
    story.presses_token("drew", "someone-else").hears("drew: no-longer-here")


# a concern, and a worry


def test_the_lead_hears_which_supporter_and_not_from_whom(story: Story) -> None:
    story.opens("dana", Look.HOME)
    story.presses("dana", "raise-concern").hears(f"lea: {CONCERN}", PASSED_ON)
    said = text_of(story.opens("lea", "open-concern"))
    assert "Ana Example" in said
    assert "Dana" not in said
    story.presses("dana", "raise-concern").hears(PASSED_ON)


def test_the_lead_who_has_a_concern_is_told_what_is_true_of_it_too() -> None:
    """It goes to whoever stands in: not to whoever raised it."""
    story = Story().asks("lea").presses("ana", "offer-yes")
    story.heard.clear()
    story.presses_token("lea", "raise-concern")
    assert not [line for line in story.heard if line == f"lea: {CONCERN}"]
    said = text_of(story.card("lea"))
    assert "The programme's lead, or whoever stands in, will hear" in said


def test_a_concern_stays_with_whom_it_is_about(story: Story) -> None:
    story.presses_token("dana", "raise-concern").presses("dana", "someone-else-please")
    story.presses("ben", "offer-yes").heard.clear()
    assert "Ana Example" in text_of(story.opens("lea", "open-concern"))
    story.presses_token("dana", "raise-concern").hears(f"lea: {CONCERN}", PASSED_ON)
    assert "Ben Example" in text_of(story.opens("lea", "open-concern"))


def test_a_concern_may_be_told_when_it_is_over(story: Story) -> None:
    story.passes(days=14).heard.clear()
    story.presses_token("dana", "raise-concern").hears(
        f"lea: {CONCERN}", "dana: concern-passed-on"
    )


def test_a_concern_about_the_lead_goes_to_somebody_else() -> None:
    lea = person("lea", Role.LEAD, Role.SUPPORTER, profession="nurse", unit="ward 9")
    others = [p for p in staff() if p.id not in {"lea", "ana", "ben", "cem"}]
    story = Story([*others, lea]).asks("dana").presses("lea", "offer-yes")
    story.heard.clear()
    story.presses_token("dana", "raise-concern").hears(f"cleo: {CONCERN}", PASSED_ON)
    token = story.token("cleo", "open-concern")
    story.store.kept.tokens[token] = (
        replace(story.store.kept.tokens[token][0], to=lea.id),
        story.store.kept.tokens[token][1],
    )
    opened = engine.look(
        story.sender("lea"), token, story.now, story.store, story.world
    )
    shown = run(opened)
    assert shown is not None
    assert shown.title == "no-longer-here-title"


def test_without_a_lead_nobody_is_told_and_nothing_breaks() -> None:
    hats = {"lea", "cleo", "cora", "carl"}
    story = Story([p for p in staff() if p.id not in hats]).asks("dana")
    story.presses("ana", "offer-yes").heard.clear()
    story.presses_token("dana", "raise-concern").hears(PASSED_ON)


def test_there_is_no_concern_before_somebody_accepted() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    story.presses_token("dana", "raise-concern").hears("dana: no-longer-here")
    assert story.opens("lea", Look.CONCERN).title == "no-longer-here-title"


def test_nobody_opens_a_concern_by_a_handle_or_without_the_hat(story: Story) -> None:
    story.presses_token("dana", "raise-concern")
    handle = story.request("dana").handle
    token = f"{Look.CONCERN.value}.{handle}"
    opened = engine.look(
        story.sender("lea"), token, story.now, story.store, story.world
    )
    assert run(opened) is None
    assert story.opens("dana", Look.CONCERN).title == "no-longer-here-title"


def test_a_worry_about_safety_records_nothing(story: Story) -> None:
    story.opens("ana", "open-who-and-how")
    before = story.store.kept.copy()
    page = story.opens("ana", "worried")
    assert "+1 212-555-0133" in text_of(page)
    assert labels(page) == ["help-now"]
    assert story.store.kept == before
    story.silence()


# what does not belong here


def test_a_time_that_no_longer_matters_changes_nothing(story: Story) -> None:
    request = story.request("dana")
    late = [
        ContactAskDue(at=story.now, request=request.id, phase=0),
        SecondTryDue(at=story.now, request=RequestId("gone")),
        ContactOverdue(at=story.now, request=request.id, phase=9),
    ]
    run(engine.report(late, story.now, story.store, story.world))  # type: ignore[arg-type]
    assert story.request("dana") == request
    assert request.status is Status.ACCEPTED
