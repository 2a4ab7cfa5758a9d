"""Somebody comes by."""

from dataclasses import replace

import pytest

from bot.events.hello import AppOpened, HelloWanted, SomethingTyped, StalePressed
from bot.flows.hello import decide, hello, home, what_this_is
from bot.looks import Look
from bot.people import Role, Standing
from bot.request import Request
from tests.bot.hearing import button, labels, text_of, told
from tests.bot.staff import (
    CORA,
    DANA,
    EVE,
    EVERYONE,
    LEE,
    MONDAY,
    PROGRAMME,
    REQUEST,
    SAM,
    SETTINGS,
    STUCK,
    closed,
    in_contact,
    person,
    scene,
    sight,
    taken,
)

GREETED = replace(DANA, greeted=PROGRAMME.statement.version)


def act(kind, by=DANA):
    return kind(at=MONDAY, by=by.id)


@pytest.mark.parametrize("kind", [AppOpened, SomethingTyped, HelloWanted])
def test_a_newcomer_is_greeted_and_that_is_remembered(kind):
    decision = decide(scene(DANA), act(kind))
    assert told(decision) == [("dana", "hello")]
    assert decision.person == GREETED


def test_opening_again_is_answered_by_nothing():
    assert told(decide(scene(GREETED), act(AppOpened))) == []


def test_whoever_asks_what_this_is_is_told_again():
    assert told(decide(scene(GREETED), act(HelloWanted))) == [("dana", "hello")]


def test_a_new_version_of_the_statement_is_told_of_once():
    knew_the_old = replace(DANA, greeted="2020-01")
    decision = decide(scene(knew_the_old), act(AppOpened))
    assert told(decision) == [("dana", "hello")]
    assert told(decide(scene(decision.person), act(AppOpened))) == []


def test_what_is_typed_gets_a_kind_pointer_to_the_buttons():
    decision = decide(scene(GREETED), act(SomethingTyped))
    assert told(decision) == [("dana", "typed")]
    [pointer] = decision.effects
    assert labels(pointer.card) == ["talk-to-a-peer", "menu"]
    assert "not kept it" in text_of(pointer.card)


def test_an_old_button_is_answered_and_changes_nothing():
    decision = decide(scene(GREETED), act(StalePressed))
    assert told(decision) == [("dana", "no-longer-here")]
    assert decision.person is None


def test_somebody_who_was_just_forgotten_is_greeted_like_anyone():
    decision = decide(scene(None), act(AppOpened))
    assert told(decision) == [("dana", "hello")]
    assert decision.person is None


@pytest.mark.parametrize("who", list(EVERYONE.values()), ids=lambda p: p.id)
def test_everyone_on_the_staff_is_greeted_in_the_same_words(who):
    [greeting] = decide(scene(who), act(HelloWanted, who)).effects
    assert greeting.card == hello(PROGRAMME)


def test_hello_says_what_matters_before_anybody_trusts_it():
    said = text_of(hello(PROGRAMME))
    for word in ("a bot", "hard event", "No notes", "HR", "risk management", "exports"):
        assert word in said
    assert "exceptions" in said
    assert f"statement {PROGRAMME.statement.version}" in said
    assert PROGRAMME.office.phone in said
    assert PROGRAMME.office.mail in said
    assert labels(hello(PROGRAMME)) == ["talk-to-a-peer", "other-help"]


def test_the_first_sentence_of_hello_is_harmless_on_a_lock_screen():
    [first] = text_of(hello(PROGRAMME)).splitlines()[:1]
    for word in ("support", "peer", "event", "help"):
        assert word not in first


def test_what_this_is_shows_the_statement_whole_and_what_it_can_see():
    said = text_of(what_this_is(sight(DANA), MONDAY))
    assert all(paragraph in said for paragraph in PROGRAMME.statement.paragraphs)
    assert PROGRAMME.statement.version in said
    assert "can technically read chat messages" in said
    assert PROGRAMME.office.hours in said


FREELY = ["someone-else-please", "raise-concern"]


def menu(by, **more):
    return home(sight(by, **more), MONDAY)


def test_everyone_can_talk_to_a_peer_and_find_help_from_the_menu():
    page = menu(EVE)
    everyones = ["help-now", "other-help", "what-this-is"]
    everyones += ["refer-colleague", "ask-for-group", "my-data", "my-language"]
    assert labels(page) == ["talk-to-a-peer", *everyones]
    assert all(line.how in text_of(page) for line in PROGRAMME.help_lines)


@pytest.mark.parametrize(
    ("own", "said", "freely"),
    [
        (REQUEST, "Someone will be found by Tue 8 Jan, 14:00.", []),
        (taken(), "A trained colleague will contact you", FREELY),
        (in_contact(), "This stays open for a while", FREELY),
    ],
)
def test_the_menu_says_where_ones_own_request_stands(
    own: Request, said: str, freely: list[str]
):
    page = menu(DANA, own=own)
    assert said in text_of(page)
    stands = ["change-wishes", *freely, "withdraw"]
    assert labels(page)[: len(stands)] == stands
    assert "talk-to-a-peer" not in labels(page)


def test_after_closing_one_may_erase_or_ask_again():
    page = menu(DANA, own=closed())
    assert "will be erased on 21 January" in text_of(page)
    assert labels(page)[:2] == ["talk-to-a-peer", "erase-now"]


def test_the_menu_stands_for_long_so_no_button_names_a_request():
    for own in (REQUEST, taken(), in_contact(), closed()):
        page = menu(DANA, own=own)
        buttons = [button(page, label) for label in labels(page)]
        assert all(b.request is None and not b.ref for b in buttons)


def test_a_supporter_sees_whether_they_may_be_asked_and_what_they_hold():
    page = menu(SAM, supporter=SETTINGS, holding=(taken(),))
    said = text_of(page)
    assert "You are not paused" in said
    assert "One conversation is yours" in said
    assert button(page, "pause").does is Look.PAUSING


def test_a_supporter_who_settled_nothing_may_be_asked():
    assert "You are not paused" in text_of(menu(SAM))


def test_a_paused_supporter_may_come_back_from_the_menu():
    until = MONDAY.replace(day=9)
    paused = replace(SETTINGS, paused_until=until)
    page = menu(SAM, supporter=paused)
    assert "paused until Wed 9 Jan, 14:00" in text_of(page)
    assert "resume" in labels(page)
    rested = home(sight(SAM, supporter=paused), until)
    assert "resume" not in labels(rested)


@pytest.mark.parametrize("who", [CORA, LEE], ids=lambda p: p.id)
def test_the_desk_is_in_the_menu_of_coordinators_and_leads(who):
    page = menu(who, desk=(STUCK,))
    assert "One thing needs the desk." in text_of(page)
    assert "open-desk" in labels(page)


@pytest.mark.parametrize("who", [EVE, SAM], ids=lambda p: p.id)
def test_the_desk_is_in_nobody_elses_menu(who):
    assert "open-desk" not in labels(menu(who))


def test_who_left_wears_no_hat():
    left = person("old", Role.COORDINATOR, Role.SUPPORTER, standing=Standing.LEFT)
    assert labels(menu(left)) == labels(menu(EVE))
