"""Supporters are asked whether they still are willing, and looked after."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.events.caring import SupporterKept
from bot.exclusions import Reason, unavailable
from bot.flows import LOOKS
from bot.looks import Look
from bot.pages import MOST_SHOWN
from bot.people import PersonId, Role
from bot.willing import Asked, Said, Willing
from tests.bot.hearing import text_of
from tests.bot.staff import (
    CORA,
    EVERYONE,
    LEE,
    MONDAY,
    PROGRAMME,
    SAM,
    SETTINGS,
    TEO,
    load,
    sight,
)
from tests.bot.visible import visible
from tests.programme import person, staff
from tests.story import Story

BUTTONS = "[willing-yes] [willing-less-often] [willing-pause] [willing-stop]"
FIRST = f"ana: still-willing {BUTTONS}"
AGAIN = f"ana: still-willing-again {BUTTONS}"
QUARTER = 91


def kept(story: Story, name: str = "ana") -> Story:
    return story.learns(SupporterKept(at=story.now, person=story.id_of(name)))


def asked() -> Story:
    story = kept(Story()).passes(days=QUARTER - 1).silence()
    return story.passes(days=1, hours=1).hears(FIRST)


def willing(story: Story) -> Willing | None:
    return story.person("ana").willing


def test_every_three_months_a_supporter_is_asked_and_yes_is_enough():
    story = asked().presses("ana", "willing-yes").hears("ana: willing-noted")
    assert willing(story).said is Said.STILL
    story.passes(days=QUARTER - 1).silence()
    story.passes(days=1).hears(FIRST)


def test_who_says_nothing_is_asked_once_more_and_then_stands_on_a_page():
    story = asked().passes(days=6).silence()
    story.passes(days=2).hears(AGAIN)
    assert "Ana Example" not in text_of(story.opens("cora", Look.CARE))
    story.passes(days=15).silence()
    assert "Ana Example" in text_of(story.opens("cora", Look.CARE))
    assert story.asks("dana").request("dana").asked.supporter == "ana"
    story.presses("ana", "willing-yes")
    assert "Ana Example" not in text_of(story.opens("cora", Look.CARE))


def test_who_was_not_heard_is_asked_as_anybody_in_the_next_quarter():
    story = asked().passes(days=30)
    story.heard.clear()
    story.passes(days=QUARTER - 30 - 1).silence()
    story.passes(days=2).hears(FIRST)


def test_saying_so_twice_asks_no_sooner():
    story = kept(kept(Story()))
    story.passes(days=QUARTER, hours=1).hears(FIRST)
    story.presses("ana", "willing-yes").presses("ana", "willing-yes")
    story.heard.clear()
    story.passes(days=QUARTER + 3).hears(FIRST)


def test_after_months_of_being_down_nobody_is_asked_more_than_once():
    kept(Story()).wakes_after(days=200, hours=2).hears(FIRST)


def test_less_often_is_once_a_month_and_one_at_a_time():
    story = asked().settles("ana", at_once=2).presses("ana", "willing-less-often")
    story.hears("ana: less-often-noted [resume]")
    own = story.store.kept.supporters[PersonId("ana")]
    assert (own.seldom, own.at_once) == (True, 1)
    months = [
        unavailable(SAM, replace(SETTINGS, seldom=True), carries, PROGRAMME.policy, at)
        for carries, at in (
            (load(), MONDAY),
            (load(last_asked_on=MONDAY.date()), MONDAY + timedelta(days=29)),
            (load(last_asked_on=MONDAY.date()), MONDAY + timedelta(days=30)),
        )
    ]
    assert months == [None, Reason.SELDOM, None]
    story.presses("ana", "resume")
    assert not story.store.kept.supporters[PersonId("ana")].seldom


def test_less_often_needs_no_settings_before():
    story = asked()
    story.store.kept.supporters.pop(PersonId("ana"), None)
    story.presses("ana", "willing-less-often")
    assert story.store.kept.supporters[PersonId("ana")].seldom


def test_a_pause_is_an_answer():
    story = asked()
    story.opens("ana", "willing-pause")
    until = (story.now + timedelta(days=40)).date().isoformat()
    story.submits("ana", Look.PAUSING, {"until": (until,)})
    assert (willing(story).asked, willing(story).said) == (Asked.PLANNED, Said.PAUSE)
    story.heard.clear()
    story.passes(days=60).silence()


def test_whoever_settles_how_they_are_asked_has_answered():
    story = asked().presses("ana", "willing-yes")
    story.passes(days=QUARTER, hours=1)
    story.types("ana", "available")
    assert willing(story).said is Said.STILL
    story.heard.clear()
    story.passes(days=20).silence()


def test_nobody_is_asked_while_they_are_paused_or_away():
    story = kept(Story())
    story.settles("ana", paused_until=story.now + timedelta(days=100))
    story.passes(days=100).silence()
    story.passes(days=2).hears(FIRST)


def test_who_stops_is_thanked_and_their_part_goes_to_others():
    story = asked().asks("dana")
    story.heard.clear()
    story.opens("ana", "willing-stop")
    story.presses("ana", "stop-sure").hears(
        "~ana: no-longer-needed",
        "ana: stopped",
        "ben: offer [offer-yes] [offer-not-now]",
    )
    assert not story.person("ana").roles
    assert "Ana Example" in text_of(story.opens("cora", Look.CARE))
    story.presses("ana", "willing-yes").hears("ana: no-longer-here")
    story.presses("ben", "offer-yes")
    story.heard.clear()
    story.submits("cora", Look.ROSTER_ADDING, {"whom": ("ana",)})
    assert not story.person("ana").has_stopped
    story.heard.clear()
    story.passes(hours=1)
    assert story.person("ana").willing.asked is Asked.PLANNED


def test_who_was_taken_off_the_roster_is_asked_nothing_more():
    story = asked()
    story.submits("cora", Look.ROSTER_RETIRING, {"whom": ("ana",)})
    story.heard.clear()
    story.passes(days=300).silence()


def test_who_supports_nobody_is_not_asked():
    kept(Story(), "dana").passes(days=200).silence()
    gone = asked().leaves("ana")
    gone.heard.clear()
    gone.passes(days=200).silence()


def test_of_somebody_nobody_knows_nothing_is_kept():
    story = Story()
    story.learns(SupporterKept(at=story.now, person=PersonId("nobody")))
    assert PersonId("nobody") not in story.store.kept.people


# would like to talk


def wishes(story: Story | None = None) -> Story:
    story = story or Story()
    story.asks("dana").presses("ana", "offer-yes").passes(days=1)
    story.presses("ana", "been-in-touch").passes(days=20)
    story.presses("ana", "i-would-like-to-talk")
    story.heard.clear()
    return story


def test_until_they_say_so_nobody_is_told_and_then_the_lead_is():
    story = wishes().presses("ana", "talk-to-the-lead")
    story.hears("ana: debrief-noted", "lea: debrief-wished [open-debriefs]")
    assert "Ana Example" in text_of(story.opens("lea", "open-debriefs"))
    story.presses("ana", "talk-to-the-lead").hears("ana: debrief-noted")
    story.passes(days=15)
    assert "Ana Example" not in text_of(story.opens("lea", Look.DEBRIEFS))


def test_nothing_of_a_request_is_in_what_the_lead_sees():
    said = list(visible(wishes().presses("ana", "talk-to-the-lead").card("lea")))
    assert said == ["debrief-wished", "open-debriefs"]


def test_a_lead_is_not_told_about_themselves():
    people = [
        replace(p, roles=p.roles | {Role.LEAD}) if p.id == "ana" else p
        for p in staff()
        if p.id != "lea"
    ]
    story = wishes(Story(people)).presses("ana", "talk-to-the-lead")
    story.hears("ana: debrief-noted", "cleo: debrief-wished [open-debriefs]")
    assert "Ana Example" not in text_of(story.opens("ana", Look.DEBRIEFS))
    assert "Ana Example" in text_of(story.opens("cleo", Look.DEBRIEFS))
    assert "Ana Example" not in text_of(story.opens("cora", Look.DEBRIEFS))


def test_with_nobody_to_hear_the_office_is_still_a_call_away():
    people = (person("dana"), person("ana", Role.SUPPORTER))
    wishes(Story(people)).presses("ana", "talk-to-the-lead").hears("ana: debrief-noted")


def test_a_long_list_says_how_many_more_there_are():
    silent = Willing(said=Said.NOTHING, asked=Asked.NOT_HEARD, next_on=MONDAY.date())
    many = {
        PersonId(f"p-{n}"): replace(SAM, id=PersonId(f"p-{n}"), willing=silent)
        for n in range(MOST_SHOWN + 2)
    }
    page = text_of(LOOKS[Look.CARE](sight(CORA, people=many), MONDAY))
    assert page.count(SAM.name) == MOST_SHOWN
    assert "And 2 more." in page


@pytest.mark.parametrize(
    ("look", "hears"),
    [
        (Look.CARE, (CORA, LEE)),
        (Look.DEBRIEFS, (CORA, LEE)),
        (Look.STOPPING, (SAM, TEO)),
    ],
)
def test_a_page_of_care_is_for_those_whom_it_concerns(look, hears):
    for by in EVERYONE.values():
        closed = LOOKS[look](sight(by), MONDAY).title == "no-longer-here-title"
        assert closed is (by not in hears), by
