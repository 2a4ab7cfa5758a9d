"""What is kept about me; and away with it."""

import json
from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from bot.effects.forgetting import Forget, ForgetPerson
from bot.effects.telling import Redraw, Tell, TellDesk, TellLead
from bot.events.my_data import ApproachAllowed, ApproachForbidden, ErasureWanted
from bot.flows.my_data import decide, erasing, export, my_data
from bot.kept.everything import kept_about
from bot.looks import Look
from bot.people import Person
from bot.policy import HowSoon
from bot.request import Request
from bot.training import Ending, Kind, Training
from bot.willing import Willing
from bot.wishes import Rather, Wishes
from tests.bot.hearing import button, kinds, labels, text_of, told
from tests.bot.staff import (
    DANA,
    EVE,
    MONDAY,
    REQUEST,
    SAM,
    SETTINGS,
    STUCK,
    TEO,
    closed,
    in_contact,
    load,
    offered,
    scene,
    sight,
    taken,
)
from tests.story import MONDAY_9AM, Story

ERASE = ErasureWanted(at=MONDAY, by=DANA.id)
KNOWN = replace(
    DANA,
    profession="nurse",
    specialty="surgery",
    seniority="senior",
    manager=EVE.id,
    trained_on=date(2029, 1, 2),
    valid_until=date(2031, 1, 2),
    training=(Training(kind=Kind.EAP, trained_on=date(2029, 1, 2)),),
    endings=(Ending(kind=Kind.PEER_SUPPORT, on=date(2031, 1, 2), told=60),),
    willing=Willing(next_on=date(2031, 1, 2)),
    debrief_on=date(2031, 1, 2),
    cap=3,
    on_roster=True,
    greeted="2026-11",
    speaks="de",
)


def erase(request, by=DANA):
    return decide(scene(by, request), replace(ERASE, by=by.id))


@pytest.mark.parametrize("request_", [REQUEST, STUCK, offered(REQUEST)])
def test_erasing_ends_what_runs_and_disturbs_nobody(request_):
    decision = erase(request_)
    assert told(decision) == [("dana", "erased")]
    [forget] = [e for e in decision.effects if isinstance(e, Forget)]
    assert forget.request == REQUEST.id
    assert text_of(forget.card)


def test_whoever_is_being_asked_sees_only_that_it_is_no_longer_needed():
    [redraw, *_] = erase(offered(REQUEST)).effects
    assert isinstance(redraw, Redraw)
    assert (redraw.to, redraw.card.body[0].wording) == ("sam", "no-longer-needed")


def test_a_supporter_who_said_yes_hears_once_that_they_are_no_longer_needed():
    for request in (taken(), in_contact()):
        decision = erase(request)
        heard = [("sam", "no-longer-needed"), ("dana", "erased")]
        assert told(decision) == heard


def test_the_supporters_message_outlives_the_request_it_was_about():
    """It is about nothing, so that forgetting does not take it away unread."""
    [message] = [
        e for e in erase(taken()).effects if isinstance(e, Tell) and e.to == SAM.id
    ]
    assert message.about is None


def test_erasing_what_is_closed_tells_the_supporter_nothing():
    assert told(erase(closed())) == [("dana", "erased")]


def test_the_desk_is_told_nothing_of_an_erasure():
    assert not {TellDesk, TellLead} & set(kinds(erase(STUCK)))


def test_erasing_without_a_request_forgets_the_person():
    decision = erase(None)
    assert kinds(decision) == [ForgetPerson, Tell]
    assert told(decision) == [("dana", "erased")]


def test_nobody_can_erase_what_is_not_theirs():
    decision = erase(taken(), by=SAM)
    assert told(decision) == [("sam", "no-longer-here")]
    assert kinds(decision) == [Tell]


def test_the_answer_says_what_cannot_be_erased_from_here():
    *_, answer = erase(None).effects
    assert "export" in text_of(answer.card)


def test_a_person_may_forbid_being_approached_and_take_it_back():
    forbidden = decide(scene(DANA), ApproachForbidden(at=MONDAY, by=DANA.id))
    assert forbidden.person.never_approach
    assert told(forbidden) == [("dana", "approach-forbidden")]
    allowed = decide(scene(forbidden.person), ApproachAllowed(at=MONDAY, by=DANA.id))
    assert allowed.person == DANA
    assert told(allowed) == [("dana", "approach-allowed")]


def test_the_switch_of_somebody_just_forgotten_is_answered():
    decision = decide(scene(None), ApproachForbidden(at=MONDAY, by=DANA.id))
    assert told(decision) == [("dana", "no-longer-here")]


def test_my_data_shows_every_fact_of_the_roster():
    said = text_of(my_data(sight(KNOWN, addresses=2), MONDAY))
    for fact in (
        "Name: Dana",
        "Profession: nurse",
        "Specialty: surgery",
        "Seniority: senior",
        "Unit: ward 4",
        "Manager: Eve",
        "Language: English",
        "Time zone: New York",
        "Country: United States",
        "Trained on: 2 January 2029",
        "Training valid until: 2 January 2031",
        "Conversations at once, at most: 3",
        "On the programme's roster: Yes",
        "Chat accounts known to be yours: 2",
        "Statement you were told of, by version: 2026-11",
        "Never approach me: No",
    ):
        assert fact in said


SHOWN_OTHERWISE = {
    "id",  # random, and says nothing
    "standing",  # shown by being able to read this at all
    "via",  # counted among the accounts
}


def test_no_fact_about_a_person_is_kept_without_being_shown():
    shown = {f.name for f in fields(Person)} - SHOWN_OTHERWISE
    names = {"roles": "role", "languages": "language", "endings": "ending"}
    full = replace(KNOWN, roles=SAM.roles)
    listed = {n.label for s in kept_about(sight(full)) for n in s.lines}
    for name in shown:
        assert f"kept-{names.get(name, name).replace('_', '-')}" in listed, name


NOT_SHOWN = {
    "id",  # random, and says nothing
    "asker",  # the reader
    "policy",  # the programme's, and the same for everybody
    "phase",  # counts the turns, for alarms
    "look_again_at",  # when the search rests until, for an alarm
    "seek_since",  # when the present search began: the last time it was passed on
    "called",  # the name of somebody on no chat, who reads nothing here
    "offers",  # who was asked and said no is told to nobody (promise 6)
    "stalls",  # with "told", shown as one: that a coordinator was told
    "told",
    "wishes",  # each of their own
    "unasked",  # never of what they asked for themselves
    "round",  # random: what steers whom we ask, until the round is forgotten
}


def test_no_fact_about_a_request_is_kept_without_being_shown():
    own = replace(
        closed(), wishes=replace(REQUEST.wishes, check_ins=True, first=SAM.id)
    )
    listed = {n.label for s in kept_about(sight(DANA, own=own)) for n in s.lines}
    wishes = {f.name for f in fields(Wishes)}
    for name in ({f.name for f in fields(Request)} | wishes) - NOT_SHOWN:
        assert f"kept-{name.replace('_', '-')}" in listed, name


def test_what_is_empty_is_not_kept_and_not_shown():
    assert "Specialty" not in text_of(my_data(sight(DANA), MONDAY))
    assert "Your request" not in text_of(my_data(sight(DANA), MONDAY))


def test_my_data_shows_my_request_as_i_entered_it():
    said = text_of(my_data(sight(DANA, own=REQUEST, letters=3), MONDAY))
    for fact in (
        "Where it stands: Someone is being found",
        "Name the desk sees, if it ever does: K-7QD",
        "When you asked: Mon 7 Jan, 14:00",
        "Whom you would rather talk to: Someone outside my unit",
        "Rather not asked: Eve",
        "How and when to reach you: by phone, after six",
        "How soon: As soon as you can",
        "Check-ins wished for: No",
        "The time you were told: Tue 8 Jan, 14:00",
        "Messages about it: 3",
    ):
        assert fact in said


def test_who_asked_may_read_here_who_said_yes_but_not_who_did_not():
    asked = offered(REQUEST, TEO).asked
    said = text_of(my_data(sight(DANA, own=offered(REQUEST, TEO)), MONDAY))
    assert asked.supporter == TEO.id
    assert "Teo" not in said
    assert "no is told to nobody" in said
    assert "Who said yes: Sam" in text_of(my_data(sight(DANA, own=taken()), MONDAY))


def test_after_closing_my_data_says_when_it_will_be_erased():
    said = text_of(my_data(sight(DANA, own=closed()), MONDAY))
    assert "Will be erased on: 21 January 2030" in said


def test_a_supporter_sees_their_settings_and_what_they_carry():
    settled = replace(
        SETTINGS,
        paused_until=MONDAY + timedelta(days=1),
        lived=frozenset({"assault", "something of old"}),
        not_for=frozenset({TEO.id}),
    )
    carried = load(months=(("2030-01", 2),), last_asked_on=MONDAY.date())
    said = text_of(my_data(sight(SAM, supporter=settled, load=carried), MONDAY))
    for fact in (
        "Role: Supporter",
        "Paused until: Tue 8 Jan, 14:00",
        "Monday: 08:00-18:00",
        "Been through it yourself: An assault",
        "Been through it yourself: something of old",
        "Whom you should not support: Teo",
        "Something waits for your answer: No",
        "Conversations begun, by month: January 2030: 2",
        "Last asked on: 7 January 2030",
    ):
        assert fact in said


def test_what_is_of_another_year_is_shown_with_its_year():
    settled = replace(SETTINGS, paused_until=MONDAY + timedelta(days=360))
    said = text_of(my_data(sight(SAM, supporter=settled), MONDAY))
    assert "Paused until: 2 January 2031" in said


def test_a_country_that_has_no_name_here_is_shown_as_it_is_kept():
    said = text_of(my_data(sight(replace(DANA, country="XK")), MONDAY))
    assert "Country: XK" in said


def test_a_supporter_without_settings_or_load_has_none_shown():
    assert "Your settings" not in text_of(my_data(sight(SAM), MONDAY))


def test_someone_unknown_by_name_is_shown_as_they_are_kept():
    said = text_of(my_data(sight(KNOWN, people={}), MONDAY))
    assert "Manager: eve" in said


def test_my_data_offers_the_switch_as_it_stands():
    page = my_data(sight(DANA), MONDAY)
    assert labels(page) == ["export", "never-approach", "erase-now"]
    switched = my_data(sight(replace(DANA, never_approach=True)), MONDAY)
    assert button(switched, "may-approach").does is ApproachAllowed


def test_the_export_says_all_that_the_page_says():
    seen = sight(KNOWN, own=taken(), letters=4, addresses=1)
    page = export(seen, MONDAY)
    written = json.loads(page.body[-1].text)
    assert written.pop("written_at") == MONDAY.isoformat()
    assert written["request"]["reach"] == ["by phone, after six"]
    assert written["request"]["asked_at"] == [MONDAY.isoformat()]
    assert written["person"]["on_roster"] == [True]
    in_it = sum(len(values) for part in written.values() for values in part.values())
    assert in_it == sum(len(section.lines) for section in kept_about(seen))


def test_every_wish_can_be_said():
    for rather in Rather:
        for soon in HowSoon:
            wishes = replace(REQUEST.wishes, rather=rather, soon=soon)
            assert text_of(
                my_data(sight(DANA, own=replace(REQUEST, wishes=wishes)), MONDAY)
            )


def test_before_erasing_one_is_told_what_goes_and_what_cannot():
    idle, running = (
        erasing(sight(DANA), MONDAY),
        erasing(sight(DANA, own=REQUEST), MONDAY),
    )
    assert "Your request ends with it" not in text_of(idle)
    assert "Your request ends with it" in text_of(running)
    assert "export" in text_of(idle)
    assert button(idle, "erase-sure").does is ErasureWanted


def test_what_is_closed_does_not_end_again():
    assert "ends with it" not in text_of(erasing(sight(DANA, own=closed()), MONDAY))


def test_whoever_is_paused_is_told_that_the_pause_goes_as_well():
    """They may have asked for a talk themselves, and would be asked for one next."""
    story = Story()
    assert "pause" not in text_of(story.opens("ana", Look.ERASING))
    story.settles("ana", paused_until=MONDAY_9AM + timedelta(days=7))
    said = text_of(story.opens("ana", Look.ERASING))
    assert "Your pause as a supporter ends with it" in said
    story.presses("ana", "erase-sure").asks("dana")
    assert story.heard[-1] == "ana: offer [offer-yes] [offer-not-now]"
