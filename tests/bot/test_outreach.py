"""Stories of reaching out: asked first, or by a supporter, and left in peace."""

from dataclasses import replace
from typing import Final

import pytest

from bot import engine
from bot.arrivals import Pressed, Submitted
from bot.events import RoundAlarm, matter_of
from bot.events.closing import ErasureDue
from bot.events.outreach import (
    DraftOver,
    MorningCame,
    RoundOrdered,
    RoundOver,
    TurnCame,
)
from bot.events.training import TrainingEnds
from bot.flows import decide
from bot.forms import Form, Page
from bot.lived import Lived
from bot.looks import Look
from bot.outreach import ApproachId, RoundId, RoundStatus, Way
from bot.people import PersonId
from bot.request import RequestId, Status
from bot.scene import Decision, Listed, Scene
from tests.bot.hearing import text_of, words
from tests.memory import run
from tests.programme import person
from tests.story import Story

NOTE: Final = "approach-note [approach-yes] [approach-no]"
ASK: Final = "touch-base [offer-yes] [offer-not-now]"
TAKEN: Final = "offer-taken [open-who-and-how] [pass-it-on]"
NO_ANSWER: Final = "approach-declined [never-approach]"
HOW: Final = "contact-ask [been-in-touch] [not-yet] [could-not-reach] [pass-it-on]"


def entered(
    *people: str,
    way: Way = Way.ASKING_FIRST,
    kind: str = "patient-death",
    text: str = "",
) -> dict[str, tuple[str, ...]]:
    pasted = (text,) if text else ()
    return {"kind": (kind,), "colleagues": people, "list": pasted, "way": (way.value,)}


def begun(
    story: Story, *people: str, way: Way = Way.ASKING_FIRST, kind: str = "patient-death"
) -> Story:
    """Cora has entered it, looked at it, and begun; every turn has come."""
    story.submits("cora", Look.OUTREACH, entered(*people, way=way, kind=kind))
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    return story.passes(minutes=1)


def progress(story: Story) -> list[tuple[object, object]]:
    """What Cora reads of each round."""
    form = story.opens("cora", Look.OUTREACH)
    assert isinstance(form, Form), form
    rows = [said for part in form.intro for said in getattr(part, "said", ())]
    return [(said.args["processed"], said.args["total"]) for said in rows]


# entering, and looking once more


def test_a_coordinator_looks_at_it_once_more_before_it_begins() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", "drew"))
    assert isinstance(story.outcome, Page)
    assert "2 people can be reached." in text_of(story.outcome)
    story.passes(hours=2).silence()
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(minutes=1).hears(f"dana: {NOTE}", f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


def test_what_is_entered_anew_takes_the_place_of_what_was_drafted() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", "drew"))
    story.submits("cora", Look.OUTREACH, entered("drew"))
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(days=1).hears(f"drew: {NOTE}")
    assert len(story.store.kept.rounds) == 1


def test_what_is_not_begun_is_forgotten() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana"))
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-discard").hears("cora: outreach-discarded")
    story.submits("carl", Look.OUTREACH, entered("dana")).passes(days=2).silence()
    assert not story.store.kept.rounds
    assert not story.store.kept.approaches
    assert not story.store.kept.alarms


def test_a_draft_is_its_authors_own() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana"))
    assert isinstance(story.opens("carl", Look.OUTREACH), Form)
    story.presses_token("carl", "outreach-begin").hears("carl: no-longer-here")
    assert isinstance(story.opens("cora", Look.OUTREACH), Page)


def test_only_the_office_reaches_out() -> None:
    story = Story()
    assert "No longer here" in text_of(story.opens("ana", Look.OUTREACH))
    story.submits("ana", Look.OUTREACH, entered("dana")).hears("ana: no-longer-here")
    assert not story.store.kept.rounds


def test_a_pasted_list_may_have_names_and_user_ids() -> None:
    story = Story()
    pasted = "  Dana   Example\n\ndrew\nDREW\nAna Example"
    story.submits("cora", Look.OUTREACH, entered("ben", "drew", text=pasted))
    assert isinstance(story.outcome, Page)
    assert "4 people can be reached." in text_of(story.outcome)


def test_lines_that_are_nobodys_are_told_back_and_nothing_is_lost() -> None:
    story = Story()
    story.opens_app("newt")  # they came by, and are on no roster
    wrong = story.wrong(
        "cora", Look.OUTREACH, entered(text="Dana Example\nNobody Here\n\nnewt")
    )
    assert wrong is not None
    assert "more than one: 2, 4." in words(wrong.fields["list"])
    assert not story.store.kept.rounds


def test_of_many_unknown_lines_the_first_are_named_and_the_rest_are_counted() -> None:
    story = Story()
    pasted = "\n".join(f"nobody {n}" for n in range(15))
    wrong = story.wrong("cora", Look.OUTREACH, entered(text=pasted))
    assert wrong is not None
    assert "and 5 more" in words(wrong.fields["list"])


def test_a_name_that_two_people_have_is_told_back() -> None:
    story = Story()
    story.store.employ(replace(person("dino"), name="Dana Example"))
    wrong = story.wrong("cora", Look.OUTREACH, entered(text="Dana Example"))
    assert wrong is not None
    assert "more than one: 1." in words(wrong.fields["list"])


def test_who_has_left_cannot_be_reached_and_is_not_counted() -> None:
    story = Story().leaves("drew")
    story.submits("cora", Look.OUTREACH, entered("dana", "drew", text="drew"))
    assert isinstance(story.outcome, Page)
    assert "1 person can be reached." in text_of(story.outcome)


@pytest.mark.parametrize(
    ("wrong_part", "field"),
    [({"kind": ()}, "kind"), ({"way": ("x",)}, "way"), ({"colleagues": ()}, "list")],
)
def test_what_is_missing_is_asked_for(
    wrong_part: dict[str, tuple[str, ...]], field: str
) -> None:
    wrong = Story().wrong("cora", Look.OUTREACH, {**entered("dana"), **wrong_part})
    assert wrong is not None
    assert set(wrong.fields) == {field}


def test_more_than_five_hundred_are_too_many() -> None:
    story = Story()
    many = [f"p{n}" for n in range(501)]
    for name in many:
        story.store.employ(person(name))
    wrong = story.wrong("cora", Look.OUTREACH, entered(*many))
    assert wrong is not None
    assert set(wrong.fields) == {"list"}


@pytest.mark.parametrize("blank", ["  \n\n", ""])
def test_a_list_of_nothing_is_nobody(blank: str) -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", text=blank))
    assert isinstance(story.outcome, Page)
    assert "1 person can be reached." in text_of(story.outcome)


def test_what_came_in_together_is_entered_and_thrown_away_together() -> None:
    story = Story()
    given = {"sender": story.sender("cora"), "at": story.now}
    form = Submitted(
        key="a", token=Look.OUTREACH.value, values=entered("dana"), **given
    )
    away = Pressed(key="b", token="outreach-discard", **given)
    run(engine.let_in([form, away], story.store, story.world))
    kept = story.store.kept
    assert not kept.rounds
    assert not kept.approaches
    assert not kept.alarms


def test_nobody_is_named_where_it_is_noted_for_the_log() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana"))
    kept = story.store.kept
    said = repr([*kept.rounds.values(), *kept.approaches.values()])
    said += repr(Listed(people=(PersonId("dana"),)))
    assert "dana" not in said
    assert "cora" not in said
    assert "patient" not in said


@pytest.mark.parametrize("alarm", [TurnCame, MorningCame, DraftOver, RoundOver])
def test_a_time_that_came_for_what_is_forgotten_means_nothing(
    alarm: type[RoundAlarm],
) -> None:
    nothing = Scene(programme=Story().programme)
    event = alarm(at=Story().now, round=RoundId("gone"), approach=ApproachId("gone-0"))
    assert decide(nothing, event) == Decision()


def test_each_alarm_knows_what_it_dies_with() -> None:
    at, dana = Story().now, PersonId("dana")
    over = RoundOver(at=at, round=RoundId("r"))
    erasure = ErasureDue(at=at, request=RequestId("q"))
    ends = TrainingEnds(at=at, person=dana)
    assert [matter_of(a) for a in (over, erasure, ends)] == ["r", "q", dana]


def test_a_turn_of_somebody_of_whom_nothing_is_kept_is_counted() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", "drew"))
    del story.store.kept.people[PersonId("dana")]
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(minutes=1).hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


# asked first


def test_yes_opens_the_usual_form_and_becomes_an_ordinary_request() -> None:
    story = begun(Story(), "dana").hears(f"dana: {NOTE}")
    assert isinstance(story.opens("dana", "approach-yes"), Form)
    story.asks("dana").hears(
        "dana: received [change-wishes] [withdraw]",
        "ana: offer [offer-yes] [offer-not-now]",
    )
    assert not story.request("dana").unasked


def test_no_ends_it_and_is_told_to_nobody() -> None:
    story = begun(Story(), "dana", "drew").hears(f"dana: {NOTE}", f"drew: {NOTE}")
    story.presses("dana", "approach-no").hears(f"dana: {NO_ANSWER}")
    story.presses("dana", "approach-no").hears(f"dana: {NO_ANSWER}")
    assert progress(story) == [(2, 2)]
    assert "You said no, thanks" in text_of(story.opens("dana", Look.MY_DATA))
    story.passes(days=29).silence()


def test_who_does_not_answer_hears_nothing_more() -> None:
    story = begun(Story(), "dana").hears(f"dana: {NOTE}")
    story.passes(days=60).silence()


def test_in_the_night_the_note_waits_for_the_morning() -> None:
    story = Story().passes(hours=14)  # eleven at night
    begun(story, "dana").silence()
    assert progress(story) == [(1, 1)]
    story.passes(hours=7, minutes=57).silence()
    story.passes(minutes=3).hears(f"dana: {NOTE}")


def test_until_the_morning_they_may_forbid_it() -> None:
    story = begun(Story().passes(hours=14), "dana")
    story.opens("dana", Look.MY_DATA)
    story.presses("dana", "never-approach").hears(
        "dana: approach-forbidden [may-approach]"
    )
    story.passes(days=2).silence()
    assert not story.store.kept.approaches


def test_after_an_outage_a_morning_note_waits_for_another_morning() -> None:
    story = begun(Story().passes(hours=14), "dana")
    story.wakes_after(hours=23).silence()  # ten at night, the day after
    story.passes(hours=9).hears(f"dana: {NOTE}")


def test_until_the_morning_they_may_have_asked_themselves() -> None:
    story = begun(Story().passes(hours=14), "dana")
    story.asks("dana", soon="no-hurry").hears(
        "dana: received [change-wishes] [withdraw]"
    )
    assert "approach" not in str(story.passes(days=1).heard)


# left in peace


def test_whoever_never_wants_to_be_approached_is_left_in_peace() -> None:
    story = Story()
    story.opens("dana", Look.MY_DATA)
    story.presses("dana", "never-approach").hears(
        "dana: approach-forbidden [may-approach]"
    )
    begun(story, "dana", "drew").hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]
    assert [a.colleague for a in story.store.kept.approaches.values()] == ["drew"]


def test_whoever_has_asked_is_left_in_peace() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    begun(story, "dana", "drew").hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


def test_a_coordinator_does_not_approach_themselves() -> None:
    story = begun(Story(), "cora", "drew").hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


def test_nobody_is_approached_twice_in_whatever_rounds() -> None:
    story = begun(Story(), "dana").hears(f"dana: {NOTE}")
    begun(story, "dana", "drew").hears(f"drew: {NOTE}")
    begun(story, "dana", "drew", way=Way.SUPPORTER_FIRST).silence()
    assert progress(story) == [(1, 1), (2, 2), (2, 2)]


def test_after_the_round_is_forgotten_they_may_be_approached_again() -> None:
    story = begun(Story(), "dana").hears(f"dana: {NOTE}")
    story.presses("dana", "approach-no").hears(f"dana: {NO_ANSWER}")
    story.passes(days=31).silence()
    assert not story.store.kept.rounds
    assert not story.store.kept.approaches
    begun(story, "dana").hears(f"dana: {NOTE}")


def test_whoever_erases_everything_still_counts_as_one_turn() -> None:
    story = Story().submits("cora", Look.OUTREACH, entered("dana", "drew"))
    story.presses_token("dana", "erase").hears("dana: erased")
    assert [a.colleague for a in story.store.kept.approaches.values()] == ["drew"]
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(minutes=1).hears(f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


# a supporter first


def sought(story: Story | None = None, *people: str) -> Story:
    return begun(story or Story(), *(people or ("dana",)), way=Way.SUPPORTER_FIRST)


def test_a_supporter_is_asked_and_the_colleague_hears_nothing() -> None:
    story = sought().hears(f"ana: {ASK}")
    held = text_of(story.opens("ana", Look.WHAT_I_HOLD))
    assert "A colleague to touch base with." in held
    story.presses("ana", "offer-yes").hears("~ana: offer-you-said-yes", f"ana: {TAKEN}")
    page = text_of(story.opens("ana", "open-who-and-how"))
    assert "Dana Example" in page
    assert "Through the hospital's own directory" in page
    assert "touching base" in page
    story.presses("ana", "been-in-touch").hears("ana: contact-noted")
    story.passes(days=14)
    assert not any(line.startswith(("dana", "~dana", "cora")) for line in story.heard)


def test_a_supporter_who_does_not_answer_is_reminded_and_replaced() -> None:
    story = sought().hears(f"ana: {ASK}").passes(hours=2)
    story.hears("ana: touch-base-nudge [offer-yes] [offer-not-now]")
    story.passes(hours=2).hears(
        "~ana: offer-lapsed", "~ana: offer-lapsed", f"ben: {ASK}"
    )


def test_they_try_twice_and_leave_the_door_open() -> None:
    story = sought().presses("ana", "offer-yes")
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "could-not-reach").passes(days=4)
    story.presses("ana", "could-not-reach")
    story.heard.clear()
    assert story.request("dana").status is Status.IN_CONTACT
    story.passes(days=13).silence()


def test_no_desk_ever_hears_that_nobody_was_found() -> None:
    story = Story()
    for name in ("ana", "ben", "cem"):
        story.settles(name, paused_until=story.now.replace(year=2031))
    sought(story).passes(days=13).silence()
    assert not story.request("dana").stalls
    assert text_of(story.opens("cora", Look.DESK)).count("K-") == 0
    story.passes(days=20).silence()
    assert not story.store.kept.requests


def test_who_asks_themselves_is_not_sought_for_twice() -> None:
    story = sought().hears(f"ana: {ASK}")
    story.asks("dana").hears(
        "~ana: forgotten",
        "dana: received [change-wishes] [withdraw]",
        "ana: offer [offer-yes] [offer-not-now]",
    )
    assert [r.unasked for r in story.store.kept.requests.values()] == [False]


def test_a_supporter_who_said_yes_goes_on_when_the_colleague_asks() -> None:
    story = sought().presses("ana", "offer-yes").asks("dana")
    assert {r.unasked for r in story.store.kept.requests.values()} == {True, False}


def test_whoever_forbids_it_then_is_left_in_peace_and_nobody_says_why() -> None:
    story = sought().presses("ana", "offer-yes")
    story.heard.clear()
    story.opens("dana", Look.MY_DATA)
    story.presses("dana", "never-approach").hears(
        "~ana: forgotten",
        "~ana: forgotten",
        "dana: approach-forbidden [may-approach]",
        "ana: no-longer-needed",
    )
    assert not story.store.kept.requests


def test_my_data_says_that_the_programme_may_touch_base() -> None:
    story = sought()
    said = text_of(story.opens("dana", Look.MY_DATA))
    assert "The programme may touch base with you, or has: Yes" in said
    assert "Your request" not in said
    assert "may touch base" not in text_of(story.opens("drew", Look.MY_DATA))


def test_erasing_ends_it_without_a_word_to_anybody_but_the_supporter() -> None:
    story = sought()
    story.heard.clear()
    story.presses_token("dana", "erase").hears("~ana: forgotten", "dana: erased")
    assert not story.store.kept.requests
    assert not story.store.kept.approaches


def test_no_status_and_no_menu_shows_what_was_not_asked_for() -> None:
    story = sought()
    story.heard.clear()
    assert "You need not explain why" in text_of(story.opens("dana", Look.HOME))
    story.presses_token("dana", "status").hears("dana: nothing-open [talk-to-a-peer]")


# what happened steers who is asked


def test_after_a_complaint_whoever_has_been_through_one_is_asked_first() -> None:
    story = Story().settles("cem", lived=frozenset({Lived.COMPLAINT.value}))
    begun(story, "dana", way=Way.SUPPORTER_FIRST, kind="lawsuit-or-complaint")
    story.hears(f"cem: {ASK}")


def test_it_steers_the_search_after_a_yes_as_well() -> None:
    story = Story().settles("cem", lived=frozenset({Lived.COMPLAINT.value}))
    begun(story, "dana", kind="lawsuit-or-complaint").hears(f"dana: {NOTE}")
    story.asks("dana").hears(
        "dana: received [change-wishes] [withdraw]",
        "cem: offer [offer-yes] [offer-not-now]",
    )


def test_once_the_round_is_forgotten_it_steers_nothing() -> None:
    story = Story().settles("cem", lived=frozenset({Lived.COMPLAINT.value}))
    begun(story, "dana", kind="lawsuit-or-complaint").hears(f"dana: {NOTE}")
    story.passes(days=31).asks("dana").hears(
        "dana: received [change-wishes] [withdraw]",
        "ana: offer [offer-yes] [offer-not-now]",
    )


# a colleague's word


def test_a_colleague_who_was_named_is_asked_first_and_not_told_by_whom() -> None:
    story = Story().submits("drew", Look.REFERRING, {"colleague": ("dana",)})
    story.hears("drew: referral-noted").passes(minutes=1).hears(f"dana: {NOTE}")
    assert "drew" not in str(story.store.kept.rounds) + str(story.store.kept.approaches)
    story.presses("dana", "approach-no").hears(f"dana: {NO_ANSWER}")
    story.passes(days=60).silence()
    assert not story.store.kept.rounds


def test_who_is_named_twice_is_asked_once() -> None:
    story = Story()
    for who in ("drew", "ana", "drew"):
        story.submits(who, Look.REFERRING, {"colleague": ("dana",)})
        story.hears(f"{who}: referral-noted")
    story.passes(days=1).hears(f"dana: {NOTE}")


def test_who_is_left_in_peace_is_so_whoever_names_them() -> None:
    story = Story().presses_token("dana", "never-approach")
    story.heard.clear()
    story.submits("drew", Look.REFERRING, {"colleague": ("dana",)})
    story.hears("drew: referral-noted").passes(days=1).silence()


def test_no_coordinator_sees_that_anybody_was_named() -> None:
    story = Story().submits("drew", Look.REFERRING, {"colleague": ("dana",)})
    assert progress(story) == []


@pytest.mark.parametrize("named", [(), ("dana", "ana"), ("nobody",)])
def test_one_colleague_is_named(named: tuple[str, ...]) -> None:
    wrong = Story().wrong("drew", Look.REFERRING, {"colleague": named})
    assert wrong is not None
    assert set(wrong.fields) == {"colleague"}


# from the command line


def test_a_round_from_a_file_begins_at_once() -> None:
    story = Story()
    order = RoundOrdered(
        at=story.now,
        round=RoundId("r"),
        way=Way.ASKING_FIRST,
        kind="assault",
        people=(PersonId("dana"), PersonId("drew")),
    )
    run(engine.order(order, story.store, story.world))
    story.passes(minutes=1).hears(f"dana: {NOTE}", f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]
    assert story.store.kept.rounds[RoundId("r")].status is RoundStatus.DONE
