"""How things are afterwards, closing, and forgetting."""

from datetime import date, datetime, timedelta

import pytest

from bot import engine
from bot.arrivals import Submitted
from bot.events.closing import CheckInDue, DoingFine, ErasureDue, QuietDaysOver
from bot.flows.closing import decide
from bot.looks import Look
from bot.record import How, HowLong, NeedMet, Offered, Record
from bot.request import RequestId
from bot.request_status import Status
from bot.scene import Scene
from bot.steps import stale
from tests.bot.hearing import labels, text_of
from tests.memory import run
from tests.story import MONDAY_9AM, Story

CHECK_IN = "dana: check-in [fine] [another-talk] [other-help]"
CLOSED = "dana: closed [talk-to-a-peer] [erase-now]"
RECORD = "ana: record-asked [leave-record]"
HOW = "ana: how-are-you [i-am-fine] [i-would-like-to-talk] [pause-me]"
PART_OVER = "~ana: part-over"
NOTED = "dana: another-talk-noted [change-wishes] [someone-else-please]"
AGAIN = "ana: another-talk-asked [open-who-and-how] [pass-it-on]"
SLOWER = "dana: contact-slower [we-spoke] [someone-else-please]"
CHOICES = {
    "how": ("by-phone",),
    "how-long": ("under-an-hour",),
    "offered": ("spiritual",),
    "need-met": ("partly",),
}


def in_touch(**wishes: str) -> Story:
    """Dana has asked, Ana has said yes, and they have talked at once."""
    story = Story().asks("dana", **wishes).presses("ana", "offer-yes")
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").heard.clear()
    return story


@pytest.fixture
def plain() -> Story:
    """Without check-ins."""
    return in_touch()


@pytest.fixture
def wished() -> Story:
    """With check-ins."""
    return in_touch(check_ins="yes")


@pytest.fixture
def closed(plain: Story) -> Story:
    return plain.passes(days=14).hears(PART_OVER, CLOSED, RECORD, HOW)


# check-ins


def test_whoever_wished_for_no_check_in_gets_none(plain: Story) -> None:
    plain.passes(days=13, hours=23).silence()


def test_check_ins_come_after_ten_and_thirty_days_if_wished_for(wished: Story) -> None:
    wished.passes(days=9, hours=23).silence()
    wished.passes(hours=1).hears(CHECK_IN)
    wished.presses("dana", "fine").hears("~dana: check-in-fine")
    wished.passes(days=20).hears(CHECK_IN)
    wished.passes(days=6, hours=23).silence()
    wished.passes(hours=1).hears(PART_OVER, CLOSED, RECORD, HOW)


def test_a_supporter_who_left_after_the_talk_is_asked_nothing_when_it_closes(
    plain: Story,
) -> None:
    plain.leaves("ana").hears("dana: supporter-left [someone-else-please]")
    plain.passes(days=14).hears(PART_OVER, CLOSED)


def test_whoever_does_not_answer_a_check_in_is_left_in_peace(wished: Story) -> None:
    wished.passes(days=30).hears(CHECK_IN, CHECK_IN)
    assert wished.request("dana").status is Status.IN_CONTACT


def test_whoever_never_reached_anybody_is_not_told_of_a_conversation_they_had() -> None:
    """It closes as well where no contact was ever noted."""
    story = Story().asks("dana").presses("ana", "offer-yes").passes(days=15)
    assert RECORD in story.heard
    [said] = [m.card for m in story.chat("ana") if "record" in str(m.card.body)]
    assert text_of(said).startswith(
        "A conversation that you said yes to is now closed."
    )


def test_a_check_in_wakes_nobody() -> None:
    late = MONDAY_9AM + timedelta(hours=13, minutes=30)  # 22:30
    story = Story(now=late).asks("dana", soon="this-week", check_ins="yes")
    story.opens("ana", Look.WHAT_I_HOLD)
    story.presses("ana", "offer-yes").opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").heard.clear()
    story.passes(days=10).silence()
    story.passes(hours=8).silence()
    story.passes(minutes=30).hears(CHECK_IN)  # 7:00


def test_other_help_opens_the_directory(wished: Story) -> None:
    wished.passes(days=10).hears(CHECK_IN)
    assert "Chaplaincy" in text_of(wished.opens("dana", "other-help"))


def test_another_talk_wished_for_on_a_friday_evening_is_heard_of_in_time(
    wished: Story,
) -> None:
    """Ana answers on weekdays until six; a time was named for Saturday evening."""
    wished.passes(days=11, hours=10).hears(CHECK_IN)
    wished.presses("dana", "another-talk").hears(
        "~dana: check-in-answered", NOTED, AGAIN
    )


def test_another_talk_goes_to_the_same_supporter(wished: Story) -> None:
    wished.passes(days=10).hears(CHECK_IN)
    token = wished.token("dana", "another-talk")
    wished.presses_token("dana", token).hears("~dana: check-in-answered", NOTED, AGAIN)
    wished.presses_token("dana", token).hears(
        "dana: status-accepted [change-wishes] [someone-else-please]"
    )
    wished.passes(hours=23, minutes=30).hears(SLOWER)
    wished.opens("ana", "open-who-and-how")
    wished.presses("ana", "been-in-touch").heard.clear()
    wished.passes(days=10).hears(CHECK_IN)


def test_a_check_in_answered_when_someone_else_is_sought_says_so(
    wished: Story,
) -> None:
    wished.passes(days=10).presses_token("dana", "someone-else").heard.clear()
    wished.presses("dana", "another-talk").hears(
        "~dana: check-in-answered", "dana: status-seeking [change-wishes] [withdraw]"
    )


def test_a_check_in_answered_after_closing_opens_the_door_again(
    wished: Story,
) -> None:
    wished.passes(days=37).heard.clear()
    wished.presses("dana", "another-talk").hears("dana: status-closed [talk-to-a-peer]")
    wished.presses_token("drew", "fine").hears("drew: no-longer-here")


def test_somebody_elses_check_in_is_not_answered(wished: Story) -> None:
    wished.passes(days=10).heard.clear()
    wished.presses_token("ana", wished.token("dana", "fine"))
    wished.hears("ana: no-longer-here")
    seen = Scene(programme=wished.programme, request=wished.request("dana"))
    pressed = DoingFine(at=wished.now, by=wished.id_of("ana"))
    assert decide(seen, pressed) == stale(wished.id_of("ana"))


# closing


def test_closing_says_when_it_will_be_erased(closed: Story) -> None:
    [said] = closed.card("dana").body
    assert said.args == {"on": date(2030, 2, 4)}


def test_what_was_never_noted_closes_all_the_same() -> None:
    story = Story().asks("dana").presses("ana", "offer-yes").passes(days=3)
    story.heard.clear()
    story.passes(days=11)
    assert story.heard[-3:] == [CLOSED, RECORD, HOW]


def test_the_supporter_is_free_again_after_closing(closed: Story) -> None:
    assert not closed.store.kept.loads[closed.id_of("ana")].holding
    page = closed.opens("ana", Look.WHAT_I_HOLD)
    assert "You have nothing open." in text_of(page)


# the record


def test_the_record_is_counted_once_and_names_nobody(closed: Story) -> None:
    assert closed.opens("ana", "leave-record").title == "record-title"
    wrong = closed.wrong("ana", "leave-record", {**CHOICES, "how": ("a long story",)})
    assert wrong is not None
    assert set(wrong.fields) == {"how"}
    closed.submits("ana", "leave-record", CHOICES)
    closed.hears("~ana: record-thanks")
    record = Record(
        how=How.BY_PHONE,
        how_long=HowLong.UNDER_AN_HOUR,
        offered=Offered.SPIRITUAL,
        need_met=NeedMet.PARTLY,
    )
    assert closed.store.kept.counts == {record: 1}


def test_a_record_sent_twice_is_counted_once(closed: Story) -> None:
    button = closed.chat("ana")[-2].tokens[0]
    for key in ("first", "second"):
        closed.comes(
            Submitted(
                key=key,
                sender=closed.sender("ana"),
                at=closed.now,
                token=button,
                values=CHOICES,
            )
        )
    closed.hears("~ana: record-thanks")
    assert sum(closed.store.kept.counts.values()) == 1


def test_nobody_else_leaves_the_record(closed: Story) -> None:
    page = closed.opens("dana", Look.LEAVE_RECORD)
    assert page.title == "no-longer-here-title"
    closed.submits("dana", Look.LEAVE_RECORD, CHOICES).hears("dana: no-longer-here")
    closed.submits("drew", Look.LEAVE_RECORD, CHOICES).hears("drew: no-longer-here")
    assert not closed.store.kept.counts


# how are you?


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("i-am-fine", "supporter-fine"),
        ("i-would-like-to-talk", "supporter-talk [talk-to-a-peer] [talk-to-the-lead]"),
        ("pause-me", "paused [resume]"),
    ],
)
def test_how_a_supporter_is_is_answered_and_told_to_nobody(
    closed: Story, answer: str, said: str
) -> None:
    closed.presses("ana", answer).hears(f"ana: {said}")


def test_a_supporter_who_would_like_to_talk_is_a_clinician_like_any_other(
    closed: Story,
) -> None:
    closed.presses("ana", "i-would-like-to-talk").heard.clear()
    assert closed.opens("ana", "talk-to-a-peer").title == "ask-title"
    closed.asks("ana")
    assert closed.heard[0] == "ana: received [change-wishes] [withdraw]"


# forgetting


def test_everything_is_forgotten_fourteen_days_after_closing(closed: Story) -> None:
    token = closed.token("dana", "erase-now")
    closed.passes(days=13, hours=23).silence()
    closed.passes(hours=1)
    assert {line.split(" ", 1)[1] for line in closed.heard} == {"forgotten"}
    assert {line.split(":")[0] for line in closed.heard} == {"~dana", "~ana"}
    kept = closed.store.kept
    assert not kept.requests
    assert not kept.alarms
    assert not [token for token, (means, _) in kept.tokens.items() if means.request]
    closed.heard.clear()
    closed.passes(days=60).silence()
    closed.presses_token("dana", token).hears("dana: no-longer-here")


def test_what_the_bot_said_is_replaced_in_every_chat(closed: Story) -> None:
    closed.passes(days=14)
    for name in ("dana", "ana"):
        cards = [message.card for message in closed.chat(name)]
        about = [card for card in cards if card.body[0].wording != "how-are-you"]
        assert {card.body[0].wording for card in about} == {"forgotten"}
        assert not any(labels(card) for card in about)


def test_erase_now_is_at_once(closed: Story) -> None:
    closed.opens("dana", "erase-now")
    closed.presses("dana", "erase-sure")
    assert closed.heard[-1] == "dana: erased"
    assert not closed.store.kept.requests
    closed.heard.clear()
    closed.passes(days=60).silence()


# what comes too late


def test_a_time_that_no_longer_matters_changes_nothing(plain: Story) -> None:
    request = plain.request("dana")
    now: datetime = plain.now
    late = [
        CheckInDue(at=now, request=request.id, phase=0),
        QuietDaysOver(at=now, request=request.id, phase=0),
        ErasureDue(at=now, request=request.id, phase=request.phase),
        ErasureDue(at=now, request=RequestId("gone")),
    ]
    run(engine.report(late, now, plain.store, plain.world))  # type: ignore[arg-type]
    plain.passes(minutes=0).silence()
    assert plain.request("dana") == request
