"""A clinician asks to talk to a peer."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.hours import hours_between
from bot.looks import Look
from bot.people import Role
from bot.request_status import Status
from tests.bot.hearing import labels, text_of
from tests.programme import person, programme, staff
from tests.story import ASKING, MONDAY_9AM, Story

RECEIVED = "dana: received [change-wishes] [withdraw]"
CHANGED = "dana: wishes-changed [change-wishes] [withdraw]"
SEEKING = "dana: status-seeking [change-wishes] [withdraw]"
ACCEPTED = "dana: status-accepted [change-wishes] [someone-else-please]"
STOPPED = "dana: withdrawn [talk-to-a-peer] [erase-now]"
OFFER = "offer [offer-yes] [offer-not-now]"
LOOK_AGAIN = "ana: how-to-reach-changed [open-who-and-how]"


@pytest.fixture
def story() -> Story:
    """Dana has asked, and Ana is being asked."""
    return Story().asks("dana").hears(RECEIVED, f"ana: {OFFER}")


@pytest.fixture
def accepted(story: Story) -> Story:
    """Ana has said yes."""
    story.presses("ana", "offer-yes").heard.clear()
    return story


@pytest.fixture
def talking(accepted: Story) -> Story:
    """They have been in touch."""
    accepted.opens("ana", "open-who-and-how")
    accepted.presses("ana", "been-in-touch").hears("ana: contact-noted")
    return accepted


def changes(story: Story, **wishes: str | tuple[str, ...]) -> Story:
    entered = {name.replace("_", "-"): value for name, value in wishes.items()}
    many = {n: (v,) if isinstance(v, str) else v for n, v in entered.items()}
    return story.submits("dana", Look.CHANGE_WISHES, {**ASKING, **many})


def withdraws(story: Story) -> Story:
    story.opens("dana", "withdraw")
    return story.presses("dana", "withdraw-sure")


# a time is named, and one request is open


@pytest.mark.parametrize(
    ("soon", "by"),
    [("today", (8, 9)), ("this-week", (10, 9)), ("no-hurry", (14, 9))],
)
def test_who_asks_is_told_a_time_by_which_somebody_is_found(
    soon: str, by: tuple[int, int]
) -> None:
    story = Story().asks("dana", soon=soon)
    day, hour = by
    named = story.chat("dana")[-1].card.body[0].args["by"]
    assert named == datetime(2030, 1, day, hour, tzinfo=UTC)


def test_who_asks_on_a_saturday_is_promised_somebody_on_monday() -> None:
    story = Story(now=MONDAY_9AM + timedelta(days=5)).asks("dana")
    # Not at nine: nobody could have answered by then.
    assert story.request("dana").seek_by == MONDAY_9AM + timedelta(days=7, hours=3)


def test_the_named_time_is_the_same_on_the_wall_when_the_clocks_change() -> None:
    house = programme("America/New_York")
    friday = datetime(2030, 3, 8, 15, tzinfo=UTC)  # 10:00, before the change
    story = Story(staff("America/New_York"), house=house, now=friday).asks("dana")
    monday = datetime(2030, 3, 11, 14, tzinfo=UTC)  # 10:00 again, an hour earlier
    assert story.request("dana").seek_by == monday


def test_asking_again_shows_where_it_stands(story: Story) -> None:
    page = story.opens("dana", Look.ASK)
    assert "someone will be found by" in text_of(page)
    assert labels(page) == ["change-wishes", "withdraw"]
    story.asks("dana").hears(SEEKING)
    assert len(story.store.kept.requests) == 1


@pytest.mark.parametrize(
    ("stage", "said"),
    [("accepted", "will contact you"), ("talking", "stays open for a while")],
)
def test_asking_again_names_no_time_that_is_over(
    stage: str, said: str, request: pytest.FixtureRequest
) -> None:
    story: Story = request.getfixturevalue(stage)
    assert said in text_of(story.opens("dana", Look.ASK))


def test_who_asks_again_may_do_all_that_the_words_name(accepted: Story) -> None:
    page = accepted.opens("dana", Look.ASK)
    assert "or ask for someone else" in text_of(page)
    accepted.presses("dana", "someone-else-please")
    assert "dana: someone-else-noted [change-wishes] [withdraw]" in accepted.heard


def test_whoever_asks_where_it_stands_is_told_at_every_stage(story: Story) -> None:
    story.presses_token("dana", "status").hears(SEEKING)
    story.presses("ana", "offer-yes").heard.clear()
    story.presses_token("dana", "status").hears(ACCEPTED)
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "been-in-touch").heard.clear()
    story.presses_token("dana", "status").hears(
        "dana: status-in-contact [change-wishes] [someone-else-please]"
    )
    withdraws(story).heard.clear()
    story.presses_token("dana", "status").hears("dana: status-closed [talk-to-a-peer]")
    story.presses_token("drew", "status").hears("drew: nothing-open [talk-to-a-peer]")


def test_asking_anew_forgets_the_last_request(talking: Story) -> None:
    withdraws(talking)
    old = talking.request("dana").id
    talking.heard.clear()
    talking.asks("dana")
    assert [r.id for r in talking.store.kept.requests.values()] != [old]
    assert len(talking.store.kept.requests) == 1
    *redrawn, received, offer = talking.heard
    assert {line.split(" ")[1] for line in redrawn} == {"forgotten"}
    assert (received, offer) == (RECEIVED, f"ben: {OFFER}")  # Ana rests


def test_a_newcomer_whom_no_roster_lists_may_ask(story: Story) -> None:
    story.asks("newcomer")
    assert story.heard.pop(0).endswith(": received [change-wishes] [withdraw]")
    assert story.heard == [f"ben: {OFFER}"]


# whom they would rather talk to


def test_nobody_whom_they_named_and_nobody_of_their_unit_is_asked() -> None:
    dee = person("dee", Role.SUPPORTER, unit="icu", profession="nurse")
    people = [*staff(), dee]
    either = Story(people).asks("dana")
    either.hears(RECEIVED, f"ana: {OFFER}")
    outside = Story(people).asks("dana", not_these="ana", rather="outside-unit")
    outside.hears(RECEIVED, f"ben: {OFFER}")
    outside.presses("ben", "offer-not-now").presses("cem", "offer-not-now")
    assert not any("dee" in line for line in outside.heard)


def test_somebody_of_their_unit_is_asked_once_they_agree() -> None:
    dee = person("dee", Role.SUPPORTER, unit="icu", profession="nurse")
    story = Story([*staff(), dee]).asks(
        "dana", not_these=("ana", "ben", "cem"), rather="outside-unit"
    )
    story.opens("carl", Look.DESK)
    story.presses("carl", "desk-widen").heard.clear()
    story.presses("dana", "widen-yes").hears("dana: widened", f"dee: {OFFER}")
    # Who would rather wait after all is believed as well.
    story.presses("dana", "widen-no").hears(
        "~dee: no-longer-needed", "dana: not-widened"
    )
    story.presses("dana", "widen-yes").hears("dana: widened", f"dee: {OFFER}")
    story.presses("dee", "offer-yes").heard.clear()
    story.presses("dana", "widen-yes").hears(ACCEPTED)


def test_agreeing_while_somebody_is_asked_lets_them_answer(story: Story) -> None:
    changes(story, not_these=(), rather="outside-unit").heard.clear()
    story.presses_token("dana", "widen-yes").hears("dana: widened")


def test_declining_keeps_to_the_wish(story: Story) -> None:
    story.presses_token("dana", "widen-no").hears("dana: not-widened")
    assert story.request("dana").asked is not None


# changing one's mind


def test_a_new_way_to_be_reached_disturbs_nobody_who_is_asked(story: Story) -> None:
    changes(story, reach="Ward phone").hears(CHANGED)
    assert story.request("dana").wishes.reach == "Ward phone"


@pytest.mark.parametrize(
    ("wish", "then"),
    [
        ({"not_these": ("ana",)}, f"ben: {OFFER}"),
        ({"rather": "own-profession"}, f"ana: {OFFER}"),  # she fits after all
        ({"language": "de"}, "carl: desk-nobody-found [open-desk]"),
    ],
)
def test_whoever_may_not_fit_the_new_wish_is_no_longer_needed(
    story: Story, wish: dict[str, str], then: str
) -> None:
    changes(story, **wish).hears("~ana: no-longer-needed", CHANGED, then)


def test_whoever_fits_is_left_to_answer(story: Story) -> None:
    changes(story, not_these=("ben",), soon="no-hurry").hears(CHANGED)
    asked = story.request("dana").asked
    assert asked is not None
    assert asked.supporter == "ana"
    assert story.request("dana").seek_by == datetime(2030, 1, 14, 9, tzinfo=UTC)


def test_whoever_is_asked_without_hurry_hears_that_there_is_one_now() -> None:
    """What they were sent says how soon: it would be true no longer."""
    story = Story().asks("dana", soon="no-hurry").hears(RECEIVED, f"ana: {OFFER}")
    changes(story, soon="today").hears(
        "~ana: no-longer-needed", CHANGED, f"ana: {OFFER}"
    )
    [said] = story.card("ana").body
    assert said.args["soon"] == "today"


def test_whoever_could_answer_too_late_for_a_new_hurry_is_not_waited_for() -> None:
    story = Story().settles("ana", hours=hours_between(time(8), time(17), (3,), "UTC"))
    story.asks("dana", soon="no-hurry").hears(RECEIVED)  # Ana answers on Thursdays
    changes(story, soon="no-hurry", reach="Ward phone").hears(CHANGED)
    changes(story, soon="this-week").hears(CHANGED, f"ben: {OFFER}")
    story.passes(hours=1).silence()


def test_a_wish_that_leaves_nobody_is_told_to_the_desk(story: Story) -> None:
    changes(story, language="de").hears(
        "~ana: no-longer-needed", CHANGED, "carl: desk-nobody-found [open-desk]"
    )
    changes(story, language="en").hears(CHANGED, f"ana: {OFFER}")


def test_a_coordinators_silence_is_counted_anew_when_the_time_moves(
    story: Story,
) -> None:
    changes(story, language="de").heard.clear()
    changes(story, language="de", soon="no-hurry").hears(
        CHANGED, "carl: desk-nobody-found [open-desk]"
    )
    story.passes(hours=4).hears("cora: desk-nobody-found [open-desk]")


def test_who_accepted_is_told_to_look_again_and_not_what_changed(
    accepted: Story,
) -> None:
    changes(accepted, reach="Ward phone").hears(
        "dana: wishes-changed-supporter", LOOK_AGAIN
    )
    page = accepted.opens("ana", "open-who-and-how")
    assert "Ward phone" in text_of(page)


@pytest.mark.parametrize(
    ("tried", "asked"), [(False, "contact-ask"), (True, "second-try-ask")]
)
def test_a_question_that_waits_for_the_morning_is_not_lost(tried, asked) -> None:
    """The notice takes its place, so the notice asks as well."""
    story = Story().asks("dana").presses("ana", "offer-yes")
    if tried:
        story.opens("ana", "open-who-and-how")
        story.presses("ana", "could-not-reach").passes(days=3)
    story.passes(hours=24).heard.clear()
    changes(story, reach="Ward phone")
    said = story.card("ana")
    assert [line.wording for line in said.body] == ["how-to-reach-changed", asked]
    assert [button.label for button in said.buttons] == [
        *("open-who-and-how", "been-in-touch", "not-yet"),
        *("could-not-reach", "pass-it-on"),
    ]
    story.heard.clear()
    story.presses("ana", "been-in-touch")
    assert "~ana: contact-answered" in story.heard


def test_check_ins_wished_for_late_are_made(talking: Story) -> None:
    talking.passes(days=3).silence()
    # Ana need not look again: how to reach Dana is as it was.
    changes(talking, check_ins="yes").hears("dana: wishes-kept")
    talking.passes(days=11).hears("dana: check-in [fine] [another-talk] [other-help]")
    changes(talking, check_ins="yes", reach="Ward phone").heard.clear()
    talking.passes(days=20).hears("dana: check-in [fine] [another-talk] [other-help]")


def test_check_ins_no_longer_wished_for_are_not_made(talking: Story) -> None:
    changes(talking, check_ins="yes").heard.clear()
    changes(talking, check_ins="no").heard.clear()
    talking.passes(days=13).silence()
    assert talking.request("dana").is_open
    talking.passes(days=2)
    assert "dana: closed [talk-to-a-peer] [erase-now]" in talking.heard


def test_a_changed_wish_is_not_quiet(talking: Story) -> None:
    talking.passes(days=11).silence()
    changes(talking, reach="Ward phone").heard.clear()
    talking.passes(days=13).silence()
    assert talking.request("dana").status is Status.IN_CONTACT


# stopping


def test_stopping_while_somebody_is_asked_disturbs_nobody(story: Story) -> None:
    withdraws(story).hears("~ana: no-longer-needed", STOPPED)
    story.passes(days=13).silence()
    story.passes(days=1)
    assert not story.store.kept.requests
    assert {line.split(" ")[1] for line in story.heard} == {"forgotten"}


def test_stopping_tells_who_accepted_only_that_it_is_not_needed(
    accepted: Story,
) -> None:
    withdraws(accepted)
    assert set(accepted.heard[:-2]) == {"~ana: part-over"}
    assert accepted.heard[-2:] == [STOPPED, "ana: no-longer-needed"]
    accepted.heard.clear()
    accepted.passes(days=13).silence()


def test_stopping_after_a_talk_ends_for_the_supporter_as_any_other(
    talking: Story,
) -> None:
    withdraws(talking)
    assert set(talking.heard[:-3]) == {"~ana: part-over"}
    assert talking.heard[-3:] == [
        STOPPED,
        "ana: record-asked [leave-record]",
        "ana: how-are-you [i-am-fine] [i-would-like-to-talk] [pause-me]",
    ]


def test_what_stopping_says_is_true_after_a_talk_as_well(talking: Story) -> None:
    """Whoever was there is asked for the record: they do not hear it is not needed."""
    said = text_of(talking.opens("dana", Look.WITHDRAWING))
    assert "hears only that it is over" in said
    assert "no longer needed" not in said


def test_who_stops_while_nobody_is_asked_needs_nobodys_help() -> None:
    story = Story().asks("dana", language="de")
    story.hears(RECEIVED, "carl: desk-nobody-found [open-desk]")
    withdraws(story).hears(STOPPED)
    story.passes(days=5).silence()


def test_stopping_twice_is_answered_kindly(story: Story) -> None:
    story.opens("dana", "withdraw")
    story.presses("dana", "withdraw-sure").heard.clear()
    story.presses("dana", "withdraw-sure").hears("dana: status-closed [talk-to-a-peer]")
    assert story.opens("dana", Look.CHANGE_WISHES).title == "no-longer-here-title"
    assert story.opens("dana", Look.WITHDRAWING).title == "no-longer-here-title"
    changes(story).hears("dana: status-closed [talk-to-a-peer]")


def test_the_day_of_erasing_is_the_readers_own() -> None:
    auckland = replace(person("dana", unit="icu"), zone="Pacific/Auckland")
    late = MONDAY_9AM + timedelta(hours=12)  # Tuesday morning in Auckland
    story = Story([auckland, *staff()[1:]], now=late).asks("dana")
    withdraws(story)
    on = story.card("dana").body[0].args["on"]
    assert str(on) == "2030-01-22"


# somebody else's


def test_nobody_changes_or_stops_what_is_not_theirs(story: Story) -> None:
    token = story.chat("dana")[-1].tokens[0]
    before = story.store.kept.requests.copy()
    story.presses_token("drew", token).hears("drew: no-longer-here")
    story.presses_token("drew", "withdraw").hears("drew: no-longer-here")
    story.presses_token("ana", "widen-yes").hears("ana: no-longer-here")
    assert story.store.kept.requests == before


@pytest.mark.parametrize("hat", [Role.COORDINATOR, Role.LEAD])
def test_a_coordinator_who_asks_hears_nothing_of_it_from_the_desk(hat: Role) -> None:
    people = [p for p in staff() if p.id not in {"carl", "cora", "lea"}]
    dana = replace(people[0], roles=frozenset({hat}))
    story = Story([dana, *people[1:]]).asks("dana", language="de")
    story.hears(RECEIVED)
    page = story.opens("dana", Look.DESK)
    assert "Nothing needs you now." in text_of(page)
    story.passes(hours=12).silence()


def test_naming_who_accepted_asks_for_somebody_else(accepted: Story) -> None:
    changes(accepted, not_these="ana")
    assert (
        "dana: wishes-changed-someone-else [change-wishes] [withdraw]" in accepted.heard
    )
    assert "ana: no-longer-needed" in accepted.heard
    assert accepted.request("dana").supporter is None


def test_another_language_after_a_yes_asks_for_somebody_who_speaks_it(
    accepted: Story,
) -> None:
    accepted.settles("ben", languages=("en", "de"))
    changes(accepted, language="de")
    assert "Someone else will be found by" in text_of(accepted.card("dana"))
    assert "ana: no-longer-needed" in accepted.heard
    asked = accepted.request("dana").asked
    assert asked is not None
    assert asked.supporter == "ben"
