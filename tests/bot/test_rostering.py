"""Coordinators keep the roster by form, and learn nothing from it of who asked."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot import engine
from bot.arrivals import Submitted
from bot.events.rostering import SupporterRetired
from bot.flows import LOOKS, READERS
from bot.flows.rostering import decide
from bot.forms import Form, Page, Values, Wrong
from bot.looks import Look
from bot.offer import OfferStatus
from bot.people import Person, PersonId, Role, Standing
from bot.request_status import Stall, Status
from bot.roster_form import AS_IT_IS, MOST_OFFERED
from bot.supporter import Away
from tests.bot.hearing import text_of
from tests.bot.staff import CORA, DANA, EVERYONE, MONDAY, SAM, scene, sight
from tests.bot.visible import visible
from tests.memory import run
from tests.programme import person, staff
from tests.story import ASKING, Story

FORMS = (
    Look.ROSTER_ADDING,
    Look.ROSTER_CHANGING,
    Look.ROSTER_COVER,
    Look.ROSTER_HANDING_OVER,
    Look.ROSTER_RETIRING,
)
NEXT_WEEK = {"since": ("2030-01-14",), "until": ("2030-01-21",)}
FROM_TODAY = {"since": ("2030-01-07",), "until": ("2030-01-21",)}


def keeps(story: Story, look: Look, whom: str, **entered: str) -> Story:
    fields = {name.replace("_", "-"): (said,) for name, said in entered.items()}
    return story.submits("cora", look, {"whom": (whom,), **fields})


def covers(story: Story, days: Values, whom: str = "ana", goes: str = "stays") -> Story:
    return story.submits(
        "cora", Look.ROSTER_COVER, {"whom": (whom,), **days, "open": (goes,)}
    )


# adding and changing


def test_somebody_becomes_a_supporter_and_is_told():
    story = Story()
    keeps(story, Look.ROSTER_ADDING, "drew", cap="1", languages="en", unit="icu")
    story.hears(
        "cora: roster-added [open-roster]", "drew: you-are-listed [my-settings]"
    )
    drew = story.person("drew")
    assert drew.has(Role.SUPPORTER)
    assert (drew.cap, drew.unit, drew.profession) == (1, "icu", "physician")
    assert story.store.kept.supporters[drew.id].languages == ("en",)


def test_who_was_added_is_asked_like_anybody():
    story = Story((person("dana"), person("cora", Role.COORDINATOR), person("drew")))
    keeps(story, Look.ROSTER_ADDING, "drew", languages="en").hears(
        "cora: roster-added [open-roster]", "drew: you-are-listed [my-settings]"
    )
    story.asks("dana").hears(
        "dana: received [change-wishes] [withdraw]",
        "drew: offer [offer-yes] [offer-not-now]",
    )


def test_what_somebody_settled_once_is_there_when_they_come_back():
    story = Story().settles("ana", at_once=3)
    keeps(story, Look.ROSTER_RETIRING, "ana")
    keeps(story, Look.ROSTER_ADDING, "ana")
    assert story.store.kept.supporters[PersonId("ana")].at_once == 3


def test_what_the_roster_says_is_changed_and_what_is_not_chosen_stays():
    story = Story()
    keeps(
        story, Look.ROSTER_CHANGING, "ana", cap="0", unit="theatre", seniority=AS_IT_IS
    )
    story.hears(
        "cora: roster-changed [open-roster]", "ana: roster-changed-of-you [my-data]"
    )
    before = next(p for p in staff() if p.id == "ana")
    assert story.person("ana") == replace(before, cap=0, unit="theatre")


def test_training_that_is_entered_is_reminded_of():
    story = Story()
    keeps(
        story,
        Look.ROSTER_CHANGING,
        "ana",
        trained_on="2029-01-02",
        valid_until="2030-01-20",
    )
    story.passes(minutes=1).hears(
        "cora: roster-changed [open-roster]",
        "ana: roster-changed-of-you [my-data]",
        "ana: training-ends-peer-support",
    )
    keeps(story, Look.ROSTER_CHANGING, "ana", valid_until="2031-01-20")
    ana = story.person("ana")
    assert (ana.trained_on, ana.valid_until) == (date(2029, 1, 2), date(2031, 1, 20))


# away


def test_nobody_asks_who_is_away_and_then_somebody_may():
    story = covers(Story(), FROM_TODAY)
    story.hears("cora: roster-covered [open-roster]", "ana: you-are-away [resume]")
    story.asks("dana").hears(
        "dana: received [change-wishes] [withdraw]",
        "ben: offer [offer-yes] [offer-not-now]",
    )
    assert "paused until" in text_of(story.opens("ana", Look.HOME))
    story.now += timedelta(days=14)
    assert story.store.kept.supporters[PersonId("ana")].back_at(story.now) is None


def test_until_then_they_may_be_asked():
    story = covers(Story(), NEXT_WEEK)
    story.asks("dana").presses("ana", "offer-yes")
    assert story.request("dana").supporter == "ana"


def test_who_comes_back_sooner_may_be_asked_at_once():
    story = covers(Story(), FROM_TODAY).presses("ana", "resume")
    assert story.store.kept.supporters[PersonId("ana")].away is None
    assert story.asks("dana").request("dana").asked.supporter == "ana"


def test_what_somebody_is_asked_when_an_absence_begins_goes_to_the_next():
    story = Story().asks("dana")
    covers(story, FROM_TODAY)
    assert story.request("dana").asked.supporter == "ben"


def test_what_somebody_is_asked_before_an_absence_is_theirs_to_answer():
    story = Story().asks("dana")
    covers(story, NEXT_WEEK)
    assert story.request("dana").asked.supporter == "ana"


def test_what_is_open_stays_with_who_is_away_or_goes_to_others():
    stays, goes = (
        covers(Story().asks("dana").presses("ana", "offer-yes"), NEXT_WEEK, goes=goes)
        for goes in ("stays", "goes")
    )
    assert stays.request("dana").supporter == "ana"
    assert goes.request("dana").asked.supporter == "ben"


def test_an_absence_is_on_the_supporters_own_clock():
    tokyo = [replace(p, zone="Asia/Tokyo") if p.id == "ana" else p for p in staff()]
    covers(story := Story(tokyo), NEXT_WEEK)
    away = story.store.kept.supporters[PersonId("ana")].away
    assert away == Away(
        since=datetime(2030, 1, 13, 15, tzinfo=UTC),
        until=datetime(2030, 1, 20, 15, tzinfo=UTC),
    )


# handing over, and leaving


def test_what_was_accepted_is_handed_over_and_the_clinician_told_as_ever():
    story = Story().asks("dana").presses("ana", "offer-yes")
    story.heard.clear()
    keeps(story, Look.ROSTER_HANDING_OVER, "ana").hears(
        "~ana: part-over",
        "cora: roster-handed-over [open-roster]",
        "ana: yours-is-handed-over",
        "dana: someone-else-is-sought [change-wishes] [withdraw]",
        "ben: offer [offer-yes] [offer-not-now]",
    )
    assert story.person("ana").has(Role.SUPPORTER)


def test_what_has_begun_is_handed_over_as_well():
    story = Story().asks("dana").presses("ana", "offer-yes").passes(days=1)
    story.presses("ana", "been-in-touch")
    keeps(story, Look.ROSTER_HANDING_OVER, "ana")
    request = story.request("dana")
    assert (request.status, request.asked.supporter) == (Status.SEEKING, "ben")


def test_who_leaves_is_thanked_and_asked_no_more():
    story = Story().asks("dana")
    story.heard.clear()
    keeps(story, Look.ROSTER_RETIRING, "ana").hears(
        "~ana: no-longer-needed",
        "cora: roster-retired [open-roster]",
        "ana: you-are-retired",
        "ben: offer [offer-yes] [offer-not-now]",
    )
    assert not story.person("ana").roles
    assert story.person("ana").on_roster


def test_the_night_is_kept_for_whoever_is_told_and_nobody_is_forgotten():
    story = Story()
    story.now = story.now.replace(hour=23)
    keeps(story, Look.ROSTER_RETIRING, "ana").hears(
        "cora: roster-retired [open-roster]"
    )
    story.passes(hours=8).hears("ana: you-are-retired")


def test_with_nobody_left_the_desk_hears_half_way_as_of_any_search():
    people = [p for p in staff() if p.id not in {"ben", "cem"}]
    story = Story(people).asks("dana", soon="this-week").presses("ana", "offer-yes")
    story.heard.clear()
    keeps(story, Look.ROSTER_RETIRING, "ana").hears(
        "~ana: part-over",
        "cora: roster-retired [open-roster]",
        "ana: you-are-retired",
        "dana: someone-else-is-sought [change-wishes] [withdraw]",
    )
    request = story.request("dana")
    assert (request.stalls, request.look_again_at) == (
        frozenset(),
        story.now + timedelta(hours=1),
    )
    story.passes(minutes=59).silence()
    story.passes(days=3)
    assert Stall.NOBODY_FOUND in story.request("dana").stalls


def test_what_is_over_or_anothers_by_now_is_left_alone():
    story = Story().asks("dana").presses("ana", "offer-not-now")
    story.heard.clear()
    keeps(story, Look.ROSTER_HANDING_OVER, "ana").hears(
        "cora: roster-handed-over [open-roster]", "ana: yours-is-handed-over"
    )
    [offer, _] = story.request("dana").offers
    assert offer.status is OfferStatus.PASSED


def test_who_leaves_in_the_same_moment_as_somebody_asks_is_not_asked():
    story = Story()
    retires = Submitted(
        key="retires",
        sender=story.sender("cora"),
        at=story.now,
        token=Look.ROSTER_RETIRING.value,
        values={"whom": ("ana",)},
    )
    asks = Submitted(
        key="asks",
        sender=story.sender("dana"),
        at=story.now,
        token=Look.ASK.value,
        values=ASKING,
    )
    run(engine.let_in([retires, asks], story.store, story.world))
    assert story.request("dana").asked.supporter == "ben"


# two worlds


@pytest.mark.parametrize("look", FORMS[1:])
@pytest.mark.parametrize("carries", ["asked", "accepted", "in contact"])
def test_the_desk_sees_the_same_whether_or_not_they_have_anything_open(look, carries):
    """In one world it is Ana who has something open, in the other Ben.

    Whoever is asked next says yes: what comes of a search is no secret of hers.
    """
    one, two = (_world(name, carries) for name in ("ana", "ben"))
    for story in (one, two):
        covers(story, FROM_TODAY, goes="goes") if look is Look.ROSTER_COVER else keeps(
            story, look, "ana"
        )
    for hours in (1, 3, 16):
        assert _desk_sees(one) == _desk_sees(two)
        for story in (one, two):
            asked = story.request("dana").asked
            if asked is not None:
                story.presses(asked.supporter, "offer-yes")
            story.passes(hours=hours)


def _world(holder: str, carries: str) -> Story:
    crowd = [person(f"sue{n}", Role.SUPPORTER) for n in range(4)]
    people = (*staff(), *crowd)
    story = Story(people)
    for name in {p.id for p in people if p.has(Role.SUPPORTER)} - {holder}:
        story.settles(name, paused_until=story.now + timedelta(minutes=1))
    story.asks("dana", soon="no-hurry").passes(minutes=2)
    if carries != "asked":
        story.presses(holder, "offer-yes")
    if carries == "in contact":
        story.passes(days=1).presses(holder, "been-in-touch")
    return story


def _desk_sees(story: Story) -> list[object]:
    seen: list[object] = []
    for who in ("cora", "carl", "lea"):
        seen += [(m.at, m.edition, list(visible(m.card))) for m in story.chat(who)]
        seen += [list(visible(story.opens(who, look))) for look in Look]
    return seen


# who may, and what has to be mended


@pytest.mark.parametrize("look", [Look.ROSTER, *FORMS])
def test_the_roster_is_the_desks_alone(look):
    page = LOOKS[look](sight(SAM), MONDAY)
    assert isinstance(page, Page)
    assert page.title == "no-longer-here-title"
    assert LOOKS[look](sight(CORA), MONDAY).title != page.title


@pytest.mark.parametrize("look", FORMS)
def test_who_has_no_desk_changes_nothing(look):
    story = Story()
    entered = {"whom": ("ana" if look is not FORMS[0] else "drew",), **NEXT_WEEK}
    story.submits("ben", look, entered).hears("ben: no-longer-here")


@pytest.mark.parametrize("look", FORMS)
@pytest.mark.parametrize("whom", ["", "nobody", "cora"])
def test_only_who_stands_there_can_be_chosen(look, whom):
    story = Story()
    if look is Look.ROSTER_ADDING:
        whom = {"cora": "ana"}.get(whom, whom)
    wrong = story.wrong("cora", look, {"whom": (whom,), **NEXT_WEEK})
    assert isinstance(wrong, Wrong)
    assert set(wrong.fields) == {"whom"}


def test_who_left_while_the_form_was_open_is_not_chosen_any_more():
    event = SupporterRetired(at=MONDAY, by=CORA.id, whom=DANA.id)
    [told] = decide(scene(CORA, whom=DANA), event).effects
    assert told.card.body[0].wording == "no-longer-here"


def test_somebody_who_is_here_no_longer_cannot_be_added():
    gone = replace(SAM, id=PersonId("gone"), standing=Standing.LEFT)
    read = READERS[Look.ROSTER_ADDING]
    seen = sight(CORA, people=EVERYONE | {gone.id: gone})
    wrong = read(seen, {"whom": ("gone",)}, None)
    assert isinstance(wrong, Wrong)


@pytest.mark.parametrize(
    ("days", "fields"),
    [
        ({}, {"since", "until"}),
        ({"since": ("2030-01-14",)}, {"until"}),
        ({"since": ("2030-01-14",), "until": ("2030-01-14",)}, {"until"}),
        ({"since": ("2029-12-14",), "until": ("2030-01-14",)}, {"until"}),
        ({"since": ("2030-12-14",), "until": ("2031-02-14",)}, {"until"}),
    ],
)
def test_an_absence_begins_before_it_ends_and_not_in_the_past(days, fields):
    wrong = Story().wrong("cora", Look.ROSTER_COVER, {"whom": ("ana",), **days})
    assert wrong is not None
    assert set(wrong.fields) == fields


def test_training_does_not_end_before_it_began():
    entered = {"trained-on": ("2030-01-02",), "valid-until": ("2029-01-02",)}
    for look, whom in (
        (Look.ROSTER_CHANGING, ("ana",)),
        (Look.ROSTER_ADDING, ("drew",)),
    ):
        wrong = Story().wrong("cora", look, {"whom": whom, **entered})
        assert wrong is not None
        assert set(wrong.fields) == {"valid-until"}
    wrong = Story().wrong("cora", Look.ROSTER_CHANGING, entered)
    assert wrong is not None
    assert set(wrong.fields) == {"valid-until", "whom"}


def test_nothing_can_be_written_freely_and_what_is_not_on_the_roster_is_not_taken():
    story = Story()
    form = story.opens("cora", Look.ROSTER_CHANGING)
    assert isinstance(form, Form)
    assert {type(field).__name__ for field in form.fields} == {
        *("People", "Choice", "Choices", "Day"),
    }
    keeps(story, Look.ROSTER_CHANGING, "ana", unit="a secret", languages="xx")
    assert story.person("ana").unit == "ward 2"


def test_a_list_holds_the_commonest_and_no_more_than_a_list_can_hold():
    many = {
        f"p{n}": Person(id=PersonId(f"p{n}"), unit=f"unit {n:03}", on_roster=True)
        for n in range(MOST_OFFERED + 20)
    }
    twice = replace(many["p118"], id=PersonId("twice"))
    long = replace(twice, id=PersonId("long"), unit="u" * 76)
    people = many | {"twice": twice, "long": long}
    form = LOOKS[Look.ROSTER_CHANGING](sight(CORA, people=people), MONDAY)
    [units] = [field for field in form.fields if field.name == "unit"]
    values = [option.value for option in units.options]
    assert len(values) == MOST_OFFERED + 1
    assert "unit 118" in values
    assert long.unit not in values


def test_news_that_waits_for_the_morning_is_not_told_of_what_was_withdrawn():
    story = Story().asks("dana").presses("ana", "offer-yes")
    story.now = story.now.replace(hour=23)
    keeps(story, Look.ROSTER_HANDING_OVER, "ana")
    story.presses_token("dana", "withdraw")
    story.heard.clear()
    story.passes(hours=12)
    assert not [said for said in story.heard if said.startswith("dana")], story.heard
