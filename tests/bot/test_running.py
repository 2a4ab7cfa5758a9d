"""The programme is paused, and begun again; the lead sees what was left lying."""

import pytest

from bot.flows import running
from bot.forms import Form, Page
from bot.looks import Look
from bot.people import Role
from tests.bot.hearing import labels, text_of
from tests.bot.rounds import NOTE, entered
from tests.bot.together import TEAM, held
from tests.programme import staff
from tests.story import Story

PHONE = "+1 212-555-0100"
RESUME = "[resume-programme]"
NOT_NOW = "dana: paused-ask [other-help]"


def paused(story: Story | None = None) -> Story:
    story = story or Story()
    story.opens("cora", Look.RUNNING)
    story.presses("cora", "pause-programme")
    story.hears(f"cora: programme-paused {RESUME}")
    return story


def test_whoever_asks_meanwhile_is_answered_with_the_offices_phone() -> None:
    story = paused()
    page = story.opens("dana", Look.ASK)
    assert page.title == "paused-title"
    assert PHONE in text_of(page)
    assert labels(page) == ["other-help", "help-now"]


def test_a_form_that_was_open_already_is_answered_so_as_well() -> None:
    story = Story()
    assert isinstance(story.opens("dana", Look.ASK), Form)
    paused(story).asks("dana").hears(NOT_NOW)
    assert PHONE in str(story.card("dana"))
    assert not story.store.kept.requests


def test_what_runs_goes_on() -> None:
    story = Story().asks("dana")
    story.heard.clear()
    paused(story)
    story.presses("ana", "offer-yes")
    assert any(line.startswith("dana: matched") for line in story.heard)
    assert story.opens("dana", Look.ASK).title == "already-open-title"
    story.heard.clear()
    story.asks("dana")
    assert story.heard[0].startswith("dana: status-accepted")


def test_the_menu_and_the_first_hello_say_so() -> None:
    story = paused()
    home = text_of(story.opens("dana", Look.HOME))
    assert f"I cannot look for anyone just now. The office is at {PHONE}." in home
    assert "talk-to-a-peer" not in labels(story.opens("dana", Look.HOME))
    story.opens_app("dana")
    assert story.heard[-1].endswith("hello-office hello-not-just-now [other-help]")


def test_no_button_offers_a_talk_until_it_goes_on() -> None:
    story = paused()
    story.opens_app("dana").types("dana")
    assert story.heard[-1] == "dana: typed [other-help] [menu]"
    for look in (Look.WHAT_THIS_IS, Look.WHY, Look.HOME):
        assert "talk-to-a-peer" not in labels(story.opens("dana", look))
    story.presses_token("lea", "resume-programme").types("dana")
    assert story.heard[-1] == "dana: typed [talk-to-a-peer] [menu]"
    for look in (Look.WHAT_THIS_IS, Look.WHY, Look.HOME):
        assert "talk-to-a-peer" in labels(story.opens("dana", look))


def test_begun_again_it_is_as_before() -> None:
    story = paused()
    assert "paused since" in text_of(story.opens("lea", Look.RUNNING))
    story.presses("lea", "resume-programme").hears("lea: programme-resumed")
    assert "talk-to-a-peer" in labels(story.opens("dana", Look.HOME))
    story.asks("dana")
    assert story.heard[0].startswith("dana: received")


def test_pausing_twice_keeps_the_first_time() -> None:
    story = paused()
    since = story.store.kept.house["house"].paused_since
    story.passes(days=1).presses_token("carl", "pause-programme")
    assert story.store.kept.house["house"].paused_since == since


@pytest.mark.parametrize("name", ["dana", "ana", "cleo"])
def test_only_the_desk_and_the_lead_can_pause_it(name: str) -> None:
    story = Story()
    assert story.opens(name, Look.RUNNING).title == "no-longer-here-title"
    for press in ("pause-programme", "resume-programme"):
        story.presses_token(name, press).hears(f"{name}: no-longer-here")
    assert not story.store.kept.house


# whoever is approached: what is offered must be there


def test_nothing_begins_to_be_reached_out_meanwhile_and_what_was_entered_stays() -> (
    None
):
    story = paused()
    story.submits("cora", Look.OUTREACH, entered("dana", "drew"))
    page = story.opens("cora", Look.OUTREACH)
    assert "paused, so this cannot begin yet" in text_of(page)
    assert labels(page)[0] == "open-running"
    story.presses_token("cora", "outreach-begin").hears("cora: outreach-paused")
    story.passes(hours=2).silence()
    story.presses_token("lea", "resume-programme").hears("lea: programme-resumed")
    assert labels(story.opens("cora", Look.OUTREACH))[0] == "outreach-begin"
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(minutes=1).hears(f"dana: {NOTE}", f"drew: {NOTE}")


def test_a_note_that_is_to_come_waits_until_it_goes_on() -> None:
    story = Story().passes(hours=14)  # eleven at night
    story.submits("cora", Look.OUTREACH, entered("dana"))
    story.presses_token("cora", "outreach-begin").hears("cora: outreach-begun")
    paused(story.passes(minutes=1)).passes(days=3).silence()
    story.presses_token("lea", "resume-programme").hears("lea: programme-resumed")
    story.passes(days=1).hears(f"dana: {NOTE}")


def test_whoever_names_a_colleague_hears_the_same_and_the_note_waits() -> None:
    story = paused()
    story.submits("drew", Look.REFERRING, {"colleague": ("dana",)})
    story.hears("drew: referral-noted").passes(days=2).silence()
    story.presses_token("lea", "resume-programme").hears("lea: programme-resumed")
    story.passes(days=1).hears(f"dana: {NOTE}")


def test_a_note_that_waits_longer_than_its_round_is_not_sent_at_all() -> None:
    story = paused()
    story.submits("drew", Look.REFERRING, {"colleague": ("dana",)})
    story.passes(days=90).presses_token("lea", "resume-programme")
    story.passes(days=9).hears("drew: referral-noted", "lea: programme-resumed")
    assert not story.store.kept.approaches


def test_after_a_group_the_offer_of_a_talk_waits_until_it_goes_on() -> None:
    story = held()
    story.heard.clear()
    paused(story).passes(days=3)
    assert not [line for line in story.heard if line.endswith(NOTE)]
    story.presses_token("lea", "resume-programme").passes(days=1)
    offered = [line for line in story.heard if line.endswith(NOTE)]
    assert offered == [f"{name}: {NOTE}" for name in TEAM]


def stuck() -> Story:
    return Story([p for p in staff() if Role.SUPPORTER not in p.roles]).asks("dana")


def test_the_lead_sees_what_one_after_another_has_left_lying() -> None:
    story = stuck().passes(hours=1)
    assert "Nothing lies there" in text_of(story.opens("lea", Look.UNANSWERED))
    story.passes(hours=5)
    page = story.opens("lea", Look.UNANSWERED)
    assert story.request("dana").handle in text_of(page)
    assert "Dana" not in text_of(page)
    assert "open-unanswered" in labels(story.opens("lea", Look.DESK))


def test_it_is_the_leads_alone_and_never_about_their_own() -> None:
    story = stuck().passes(days=2)
    assert story.opens("cora", Look.UNANSWERED).title == "no-longer-here-title"
    assert "open-unanswered" not in labels(story.opens("cora", Look.DESK))
    own = Story([p for p in staff() if Role.SUPPORTER not in p.roles]).asks("lea")
    own.passes(days=3)
    assert "Nothing lies there" in text_of(own.opens("lea", Look.UNANSWERED))


def test_how_many_were_told_is_said_to_nobody() -> None:
    """Whom a message passed over may be whose it is."""
    story = stuck().passes(hours=5)
    assert len(story.request("dana").told) == running.TOLD_MORE_THAN_ONE
    two = story.opens("lea", Look.UNANSWERED)
    three = story.passes(hours=4).opens("lea", Look.UNANSWERED)
    assert len(story.request("dana").told) == 3
    assert isinstance(two, Page)
    assert isinstance(three, Page)
    assert len(two.body) == len(three.body) == 2
