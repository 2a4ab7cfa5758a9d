"""Where the programme publishes its supporters, whoever asks may choose one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.flows import LOOKS
from bot.forms import Form, People, Wrong
from bot.kept.everything import kept_about
from bot.looks import Look
from bot.matching import choose
from bot.people import PersonId, Role, Standing
from bot.wishes import Rather
from tests.bot.matching_worlds import search_for, supporter
from tests.bot.staff import DANA, EVERYONE, MONDAY, REQUEST, SAM, TEO, sight
from tests.bot.visible import visible
from tests.programme import person, programme, staff
from tests.story import ASKING, Story

PUBLIC = programme(publishes_supporters=True)


def public(people=None) -> Story:
    return Story(people, house=PUBLIC)


def choice(form) -> People | None:
    assert isinstance(form, Form)
    fields = {field.name: field for field in form.fields}
    return fields.get("first")


def test_who_is_chosen_is_asked_first_and_then_it_goes_on_as_ever():
    story = public().asks("dana", first="cem")
    story.hears(
        "dana: received [change-wishes] [withdraw]",
        "cem: offer [offer-yes] [offer-not-now]",
    )
    story.presses("cem", "offer-not-now").hears(
        "~cem: offer-you-passed", "ana: offer [offer-yes] [offer-not-now]"
    )


def test_with_nobody_in_particular_the_best_fit_is_asked():
    assert public().asks("dana", first="").request("dana").asked.supporter == "ana"


def test_who_is_chosen_and_leaves_before_they_can_be_asked_is_passed_over():
    ana, ben = supporter("ana"), supporter("ben")
    search = search_for(wishes={"first": ben.person.id})
    chosen, left = choose(search, [ana, ben]), choose(search, [ana])
    assert chosen is not None
    assert left is not None
    assert (chosen.supporter, left.supporter) == ("ben", "ana")


def test_who_is_chosen_may_be_of_the_same_unit():
    people = [replace(p, unit="icu") if p.id == "ana" else p for p in staff()]
    story = public(people).asks("dana", first="ana", rather=Rather.OUTSIDE_UNIT)
    assert story.request("dana").asked.supporter == "ana"


def test_who_is_chosen_later_is_asked_before_whoever_is_asked_now():
    story = public().asks("dana")
    story.heard.clear()
    story.submits("dana", Look.CHANGE_WISHES, ASKING | {"first": ("cem",)})
    assert story.request("dana").asked.supporter == "cem"
    story.submits("dana", Look.CHANGE_WISHES, ASKING | {"first": ("cem",)})
    assert story.request("dana").asked.supporter == "cem"
    form = story.opens("dana", Look.CHANGE_WISHES)
    assert choice(form).chosen == ("cem",)


def test_a_programme_that_publishes_nobody_offers_no_choice_and_takes_none():
    story = Story()
    assert choice(story.opens("dana", Look.ASK)) is None
    story.asks("dana", first="cem")
    request = story.request("dana")
    assert (request.wishes.first, request.asked.supporter) == (None, "ana")


def test_with_no_supporter_there_is_nothing_to_choose():
    story = public((person("dana"),))
    assert choice(story.opens("dana", Look.ASK)) is None


@pytest.mark.parametrize("first", ["drew", "nobody", "left"])
def test_only_a_supporter_can_be_chosen(first):
    gone = person("left", Role.SUPPORTER, standing=Standing.LEFT)
    wrong = public((*staff(), gone)).wrong(
        "dana", Look.ASK, ASKING | {"first": (first,)}
    )
    assert isinstance(wrong, Wrong)
    assert set(wrong.fields) == {"first"}


def test_nobody_is_chosen_and_ruled_out_at_once():
    entered = ASKING | {"first": ("ana",), "not-these": ("ana",)}
    wrong = public().wrong("dana", Look.ASK, entered)
    assert wrong is not None
    assert set(wrong.fields) == {"first"}
    wrong = public().wrong("dana", Look.ASK, entered | {"reach": ("",)})
    assert wrong is not None
    assert set(wrong.fields) == {"first", "reach"}


def test_whom_they_chose_stands_in_what_is_kept_about_them():
    own = replace(REQUEST, wishes=replace(REQUEST.wishes, first=SAM.id))
    lines = {n.label: n for s in kept_about(sight(DANA, own=own)) for n in s.lines}
    assert lines["kept-first"].value == SAM.name


# what the list, and the answer, do not tell


STATES = {
    "free": {},
    "paused": {"paused_until": MONDAY + timedelta(days=900)},
    "should not": {"not_for": frozenset({PersonId("dana")})},
    "seldom": {"seldom": True},
}


@pytest.mark.parametrize("state", STATES)
def test_the_list_is_the_same_whatever_a_supporter_has_settled_or_carries(state):
    plain, other = public(), public()
    other.settles("ana", **STATES[state]).asks("drew", first="ana")
    lists = [
        [option.value for option in choice(story.opens("dana", Look.ASK)).among]
        for story in (plain, other)
    ]
    assert lists[0] == lists[1] == ["ana", "ben", "cem"]


@pytest.mark.parametrize("state", [name for name in STATES if name != "seldom"])
def test_whoever_asked_cannot_tell_who_may_not_be_asked_from_who_says_not_now(state):
    story = public().settles("ana", **STATES[state]).asks("dana", first="ana")
    if state == "free":
        story.presses("ana", "offer-not-now")
    story.passes(hours=1).presses("ben", "offer-yes")
    seen = [(m.at, m.edition, list(visible(m.card))) for m in story.chat("dana")]
    seen += [list(visible(story.opens("dana", look))) for look in (Look.HOME, Look.ASK)]
    baseline = public().asks("dana", first="ana").presses("ana", "offer-not-now")
    baseline.passes(hours=1).presses("ben", "offer-yes")
    same = [(m.at, m.edition, list(visible(m.card))) for m in baseline.chat("dana")]
    same += [
        list(visible(baseline.opens("dana", look))) for look in (Look.HOME, Look.ASK)
    ]
    assert seen == same


def test_a_supporter_who_asks_finds_themselves_in_the_list_like_all():
    """Whoever is missing from it would be known to have asked."""
    form = LOOKS[Look.ASK](
        replace(sight(SAM, people=EVERYONE), programme=PUBLIC), MONDAY
    )
    assert {option.value for option in choice(form).among} == {SAM.id, TEO.id}
