"""A supporter looks after how, and whether, they are asked."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.events.supporting import (
    PauseWished,
    SettingsKept,
    SupporterPaused,
    SupporterResumed,
)
from bot.exclusions import Reason
from bot.flows.supporting import (
    decide,
    my_settings,
    pausing,
    read_pause,
    read_settings,
    what_i_hold,
)
from bot.forms import Form, Wrong
from bot.hours import always, hours_between
from bot.people import PersonId
from bot.reading import Fresh
from bot.request import Handle, RequestId
from bot.weekdays import Answering
from tests.bot.hearing import button, labels, text_of, told
from tests.bot.staff import (
    DANA,
    EVE,
    MONDAY,
    REQUEST,
    SAM,
    SETTINGS,
    TEO,
    in_contact,
    load,
    offered,
    scene,
    sight,
    taken,
)

FRESH = Fresh(at=MONDAY, by=SAM.id, request=RequestId("new"), handle=Handle("K-NEW"))
NEXT_WEEK = MONDAY + timedelta(days=7)
ENTERED = {
    "at-once": ("2",),
    "days": ("0", "4"),
    "from": ("18:00",),
    "until": ("06:00",),
    "languages": ("en", "es"),
    "lived": ("assault",),
    "not-for": ("teo",),
}


def as_sam(event, supporter=SETTINGS, by=SAM):
    return decide(scene(by, supporter=supporter), event)


def entered(**changes):
    named = {name.replace("_", "-"): value for name, value in changes.items()}
    seen = sight(SAM, supporter=SETTINGS)
    return read_settings(seen, {**ENTERED, **named}, FRESH)


def test_what_a_supporter_settles_is_kept_and_answered():
    read = entered()
    assert isinstance(read, SettingsKept)
    decision = as_sam(read)
    assert told(decision) == [("sam", "settings-kept")]
    kept = decision.supporter
    assert kept.at_once == 2
    assert kept.hours == hours_between(time(18), time(6), (0, 4), "America/New_York")
    assert kept.languages == ("en", "es")
    assert kept.lived == {"assault"}
    assert kept.not_for == {TEO.id}


def test_settling_keeps_a_pause():
    paused = replace(SETTINGS, paused_until=NEXT_WEEK)
    read = read_settings(sight(SAM, supporter=paused), ENTERED, FRESH)
    assert read.settings.paused_until == NEXT_WEEK


def test_each_wrong_field_is_answered_by_its_label():
    nothing = read_settings(sight(SAM, supporter=SETTINGS), {}, FRESH)
    assert isinstance(nothing, Wrong)
    assert set(nothing.fields) == {"at-once", "days", "from", "until", "languages"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at-once", ("9",)),
        ("days", ("monday",)),
        ("from", ("soon",)),
        ("until", ("25:00",)),
        ("languages", ("tlh",)),
        ("not-for", tuple(f"p{number}" for number in range(21))),
    ],
)
def test_what_was_not_offered_cannot_be_chosen(field, value):
    read = entered(**{field: value})
    assert isinstance(read, Wrong)
    assert set(read.fields) == {field}


def test_midnight_is_a_time_like_any_other():
    read = entered(**{"from": ("00:00",), "until": ("00:00",)})
    assert isinstance(read, SettingsKept)


def test_whoever_is_not_on_the_roster_is_not_kept_by_name():
    read = entered(not_for=("teo", "a-stranger"))
    assert read.settings.not_for == {TEO.id}


def test_the_form_is_filled_in_with_what_was_settled():
    settled = replace(
        SETTINGS,
        at_once=2,
        hours=hours_between(time(18), time(6), (0, 4), SAM.zone),
        lived=frozenset({"assault"}),
        not_for=frozenset({TEO.id}),
    )
    form = my_settings(sight(SAM, supporter=settled), MONDAY)
    chosen = {each.name: each.chosen for each in form.fields}
    assert chosen == {
        "at-once": "2",
        "days": ("0", "4"),
        "from": "18:00",
        "until": "06:00",
        "languages": ("en",),
        "lived": ("assault",),
        "not-for": ("teo",),
    }
    assert "Nobody else sees this." in text_of(form)


def test_a_supporter_who_settled_nothing_starts_from_the_offices_hours():
    form = my_settings(sight(SAM), MONDAY)
    chosen = {each.name: each.chosen for each in form.fields}
    assert chosen["days"] == ("0", "1", "2", "3", "4")
    assert (chosen["from"], chosen["until"]) == ("08:00", "18:00")
    assert chosen["languages"] == ("en",)


@pytest.mark.parametrize(("cap", "most"), [(None, 2), (3, 3), (0, 1)])
def test_nobody_can_take_on_more_at_once_than_the_programme_allows(cap, most):
    form = my_settings(sight(replace(SAM, cap=cap)), MONDAY)
    [at_once] = [each for each in form.fields if each.name == "at-once"]
    assert len(at_once.options) == most


@pytest.mark.parametrize(
    ("hours", "weekdays", "opens", "closes"),
    [
        (always("UTC"), tuple(range(7)), time(0), time(0)),
        (hours_between(time(8), time(8), (6,), "UTC"), (6,), time(8), time(8)),
        (hours_between(time(0), time(6), (1,), "UTC"), (1,), time(0), time(6)),
        (hours_between(time(18), time(0), (1,), "UTC"), (1,), time(18), time(0)),
        (hours_between(time(9), time(17), (), "UTC"), (), time(0), time(0)),
    ],
)
def test_hours_come_back_to_the_form_as_they_were_entered(
    hours, weekdays, opens, closes
):
    read = Answering.of(hours)
    assert read == Answering(weekdays=weekdays, opens=opens, closes=closes)
    assert read.in_zone("UTC") == hours


def test_a_supporter_may_pause_until_a_day_and_sees_until_when():
    read = read_pause(sight(SAM), {"until": ("2030-02-01",)}, FRESH)
    midnight = datetime(2030, 2, 1, 5, tzinfo=UTC)  # in New York
    assert read == SupporterPaused(at=MONDAY, by=SAM.id, until=midnight)
    decision = as_sam(read)
    assert decision.supporter.paused_until == midnight
    assert told(decision) == [("sam", "paused")]
    [answer] = decision.effects
    assert labels(answer.card) == ["resume"]


@pytest.mark.parametrize("day", ["", "soon", "2030-01-07", "2029-12-01", "2031-02-01"])
def test_a_pause_ends_on_a_day_to_come_within_a_year(day):
    read = read_pause(sight(SAM), {"until": (day,)}, FRESH)
    assert isinstance(read, Wrong)
    assert set(read.fields) == {"until"}


def test_the_pausing_form_offers_a_year_from_tomorrow():
    form = pausing(sight(SAM), MONDAY)
    [until] = form.fields
    assert (until.earliest, until.latest) == ("2030-01-08", "2031-01-07")
    assert "Nobody will ask why" in text_of(form)


def test_pause_me_is_for_the_programmes_usual_while():
    decision = as_sam(PauseWished(at=MONDAY, by=SAM.id))
    assert decision.supporter.paused_until == NEXT_WEEK


def test_pause_me_never_shortens_a_longer_pause():
    later = NEXT_WEEK + timedelta(days=30)
    paused = replace(SETTINGS, paused_until=later)
    decision = as_sam(PauseWished(at=MONDAY, by=SAM.id), paused)
    assert decision.supporter.paused_until == later


def test_a_supporter_may_shorten_a_pause_themselves():
    paused = replace(SETTINGS, paused_until=NEXT_WEEK)
    sooner = SupporterPaused(at=MONDAY, by=SAM.id, until=MONDAY + timedelta(days=1))
    assert as_sam(sooner, paused).supporter.paused_until == sooner.until


def test_a_supporter_may_be_asked_again_as_soon_as_they_say_so():
    paused = replace(SETTINGS, paused_until=NEXT_WEEK)
    decision = as_sam(SupporterResumed(at=MONDAY, by=SAM.id), paused)
    assert decision.supporter.paused_until is None
    assert told(decision) == [("sam", "resumed")]


def test_a_supporter_who_settled_nothing_may_pause_as_well():
    decision = as_sam(PauseWished(at=MONDAY, by=SAM.id), supporter=None)
    assert decision.supporter.id == SAM.id
    assert decision.supporter.hours.zone == SAM.zone


@pytest.mark.parametrize("by", [EVE, None], ids=["somebody else", "forgotten"])
def test_nobody_but_a_supporter_has_such_settings(by):
    decision = as_sam(SupporterResumed(at=MONDAY, by=EVE.id), None, by)
    assert told(decision) == [("eve", "no-longer-here")]
    assert decision.supporter is None


@pytest.mark.parametrize("look", [my_settings, pausing, what_i_hold])
def test_nobody_but_a_supporter_can_open_them(look):
    opened = look(sight(EVE), MONDAY)
    assert not isinstance(opened, Form)
    assert opened.title == "no-longer-here-title"


def test_what_i_hold_names_nobody():
    waiting, accepted, talking = offered(REQUEST), taken(), in_contact()
    page = what_i_hold(sight(SAM, holding=(waiting, accepted, talking)), MONDAY)
    said = text_of(page)
    for secret in (DANA.name, DANA.unit, REQUEST.wishes.reach, REQUEST.handle):
        assert secret not in said
    assert labels(page) == [
        *("offer-yes", "offer-not-now"),
        *("open-who-and-how", "been-in-touch", "pass-it-on"),
        *("open-who-and-how", "pass-it-on"),
        *("my-settings", "pause"),
    ]


def test_whoever_is_paused_may_say_there_that_they_may_be_asked_again():
    paused = replace(SETTINGS, paused_until=NEXT_WEEK)
    page = what_i_hold(sight(SAM, supporter=paused), MONDAY)
    assert labels(page) == ["my-settings", "resume"]
    assert button(page, "resume").does is SupporterResumed
    assert labels(what_i_hold(sight(SAM, supporter=paused), NEXT_WEEK))[-1] == "pause"


def test_each_row_knows_its_own_offer_and_no_request():
    page = what_i_hold(sight(SAM, holding=(offered(REQUEST),)), MONDAY)
    yes = button(page, "offer-yes")
    assert (yes.ref, yes.request) == ("o-sam", None)


def test_what_was_never_offered_to_me_is_not_shown():
    page = what_i_hold(sight(SAM, holding=(offered(REQUEST, TEO),)), MONDAY)
    assert "You have nothing open." in text_of(page)


@pytest.mark.parametrize(
    ("settings", "carries", "facts", "said"),
    [
        ({}, None, {}, "may-be-asked"),
        ({"paused_until": NEXT_WEEK}, None, {}, "not-asked-paused"),
        ({}, {"asked": REQUEST.id}, {}, "not-asked-busy"),
        ({}, {"holding": (REQUEST.id,)}, {}, "not-asked-at-cap"),
        ({}, {"rests_until": NEXT_WEEK}, {}, "not-asked-resting"),
        (
            {},
            None,
            {"valid_until": MONDAY.date() - timedelta(days=2)},
            "not-asked-training",
        ),
    ],
)
def test_a_supporter_sees_why_nobody_asks_them(settings, carries, facts, said):
    me = replace(SAM, **facts)
    seen = sight(
        me,
        supporter=replace(SETTINGS, **settings),
        load=load(**carries) if carries else None,
    )
    page = what_i_hold(seen, MONDAY)
    assert page.body[-1].wording == said
    assert text_of(page)


def test_a_colleague_is_no_reason():
    """What a supporter is told of themselves looks at nobody else."""
    avoiding = replace(SETTINGS, not_for=frozenset({PersonId("dana")}))
    page = what_i_hold(sight(SAM, supporter=avoiding), MONDAY)
    assert page.body[-1].wording == "may-be-asked"
    assert Reason.NAMED_BY_SUPPORTER not in text_of(page)
