"""Stories that together show every message, for each platform to draw."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.cards import Card
from bot.events.caring import SupporterKept
from bot.events.training import TrainingKept
from bot.forms import Values
from bot.looks import Look
from bot.people import Role
from bot.training import Kind, Training
from tests.bot.together import (
    ENTERED,
    FRIDAY,
    RECORD,
    TEAM,
    THURSDAY,
    begun,
    everybody,
    is_set,
    leads,
    polled,
    says,
    the_group,
)
from tests.story import ASKING, Story

REACHING: Final = {
    "kind": ("assault",),
    "colleagues": ("dana", "drew"),
    "way": ("supporter-first",),
}


ENTRY: Final[Values] = {
    "name": ("Night line",),
    "what": ("Somebody to talk to at night",),
    "how": ("Call +1 212-555-0188",),
    "need": ("counselling",),
    "where": ("outside",),
    "country": ("any",),
}
"""A form of the directory that is right."""


def cards(stories: Iterable[Story]) -> Iterator[Card]:
    """Each card that was told, or drawn anew, in order."""
    for story in stories:
        for changes in story.store.history:
            for asked in (*changes.letters, *changes.redraws, *changes.forgets):
                if asked.card is not None:
                    yield asked.card


def greeted() -> Story:
    return Story().opens_app("dana").types("dana")


def found() -> Story:
    return Story().opens_app("dana").asks("dana").presses("ana", "offer-yes")


def nobody_left() -> Story:
    story = Story().asks("dana")
    story.presses("ana", "offer-not-now")
    story.presses("ben", "offer-yes").presses("ben", "pass-it-on")
    return story.passes(days=2)


def not_reached() -> Story:
    story = found()
    story.passes(days=1).presses("ana", "could-not-reach").passes(days=4)
    return story.presses("ana", "could-not-reach")


def followed_to_the_end() -> Story:
    story = Story().asks("dana", check_ins="yes").presses("ana", "offer-yes")
    story.passes(days=1).presses("ana", "not-yet")
    story.passes(days=1).presses("ana", "been-in-touch")
    story.passes(days=10).presses("dana", "another-talk").passes(days=60)
    return story.presses("ana", "i-am-fine")


def changed_and_withdrawn() -> Story:
    story = found()
    by_mail = ASKING | {"reach": ("by mail",)}
    story.submits("dana", Look.CHANGE_WISHES, by_mail)
    story.submits("dana", Look.CHANGE_WISHES, by_mail | {"check-ins": ("yes",)})
    story.passes(days=1).presses("dana", "someone-else-please")
    return story.presses_token("dana", "withdraw").presses_token("dana", "status")


def changed_to_another_language() -> Story:
    return found().submits("dana", Look.CHANGE_WISHES, ASKING | {"language": ("de",)})


def a_supporters_own() -> Story:
    story = Story().opens_app("ana")
    story.submits("ana", Look.PAUSING, {"until": ("2030-01-20",)})
    return story.presses("ana", "resume").presses_token("ana", "i-would-like-to-talk")


def away_for_long() -> Story:
    return Story().submits("ana", Look.PAUSING, {"until": ("2031-01-05",)})


def my_data() -> Story:
    story = Story().presses_token("dana", "never-approach")
    story.presses_token("dana", "may-approach").asks("dana")
    return story.presses_token("dana", "erase").presses_token("dana", "forged")


def stuck() -> Story:
    story = Story().asks("dana", rather="outside-unit")
    story.presses("ana", "offer-not-now").presses("ben", "offer-not-now")
    story.opens("cora", Look.DESK)
    return story


def wider() -> Story:
    story = stuck().presses("cora", "desk-widen")
    return story.presses("dana", "widen-no").presses("dana", "widen-yes")


def at_the_desk() -> Story:
    story, entered = stuck(), {"day": ("2030-01-11",), "time": ("12:00",)}
    story.submits("cora", "desk-extend", entered)
    story.submits("cora", "desk-assign", {"supporter": ("ana",)})
    return story.presses_token("cora", f"desk-close.{story.request('dana').handle}")


def concerned() -> Story:
    story = Story().asks("dana").presses("ana", "offer-yes")
    story.presses_token("dana", "raise-concern")
    story.presses("dana", "someone-else-please")
    return story.submits("dana", Look.CHANGE_WISHES, ASKING | {"soon": ("no-hurry",)})


def settled_and_recorded() -> Story:
    story = Story().presses_token("dana", "status")
    entered = {
        "at-once": ("1",),
        "days": ("0", "1", "2", "3", "4"),
        "from": ("08:00",),
        "until": ("17:00",),
        "languages": ("en",),
    }
    story.submits("ana", Look.MY_SETTINGS, entered)
    story.asks("dana").presses_token("dana", "status").presses("ana", "offer-yes")
    story.presses_token("dana", "status").presses_token("dana", "we-spoke")
    story.passes(days=20)
    record = {
        "how": ("by-phone",),
        "how-long": ("longer",),
        "offered": ("talk",),
        "need-met": ("yes",),
    }
    return story.submits("ana", "leave-record", record)


def closed_by_the_desk() -> Story:
    story = stuck()
    story.opens("cora", "desk-close")
    return story.presses("cora", "desk-close-sure")


def no_contact_noted() -> Story:
    story = found().passes(days=2)
    story.opens("cora", Look.DESK)
    return story.submits("cora", "desk-assign", {"supporter": ("ben",)})


def too_late() -> Story:
    story = Story().asks("dana")
    token = story.token("ana", "offer-yes")
    return story.presses("ana", "offer-not-now").presses_token("ana", token)


def pressed_twice() -> Story:
    story = found().passes(days=1)
    token = story.token("ana", "could-not-reach")
    return story.presses_token("ana", token).presses_token("ana", token)


def fine() -> Story:
    story = Story().asks("dana", check_ins="yes").presses("ana", "offer-yes")
    story.passes(days=1).presses("ana", "been-in-touch")
    story.presses_token("dana", "status")
    return story.passes(days=10).presses("dana", "fine")


def one_leaves_before() -> Story:
    return found().leaves("ana")


def one_leaves_afterwards() -> Story:
    return found().passes(days=1).presses("ana", "been-in-touch").leaves("ana")


def trained() -> Story:
    story = Story()
    until = story.now.date() + timedelta(days=7)
    trainings = tuple(Training(kind=kind, valid_until=until) for kind in Kind)
    kept = TrainingKept(at=story.now, person=story.id_of("ana"), trainings=trainings)
    return story.learns(kept).passes(minutes=1)


def in_their_language() -> Story:
    return Story().submits("dana", Look.MY_LANGUAGE, {"language": ("en",)})


def rostered() -> Story:
    story = Story()
    whom = {"whom": ("ana",)}
    away = {"since": ("2030-01-14",), "until": ("2030-01-21",)}
    story.submits("cora", Look.ROSTER_ADDING, {"whom": ("drew",)})
    story.submits("cora", Look.ROSTER_CHANGING, whom)
    story.submits("cora", Look.ROSTER_COVER, whom | away)
    story.submits("cora", Look.ROSTER_HANDING_OVER, whom)
    return story.submits("cora", Look.ROSTER_RETIRING, whom)


def reached_out() -> Story:
    story = Story()
    story.submits("cora", Look.OUTREACH, REACHING)
    story.presses_token("cora", "outreach-discard")
    story.submits("cora", Look.OUTREACH, REACHING)
    story.presses_token("cora", "outreach-begin").passes(hours=2)
    story.presses("ana", "offer-yes").passes(days=1)
    story.presses("ana", "could-not-reach").passes(days=4)
    return story.presses("ana", "could-not-reach")


def asked_first() -> Story:
    story = Story().submits("drew", Look.REFERRING, {"colleague": ("dana",)})
    return story.passes(minutes=1).presses("dana", "approach-no")


def kept_and_passed_on() -> Story:
    story, entry = found(), ENTRY
    story.submits("cora", Look.ENTRY_ADDING, entry)
    page = story.opens("cora", Look.DIRECTORY)
    story.submits("cora", "entry-change", {**entry, "still": ("keep",)})
    story.opens("ana", "open-who-and-how")
    story.opens("ana", "pass-help-on")
    story.presses("ana", "pass-this-on")
    story.opens("cora", Look.DIRECTORY)
    story.submits("cora", "entry-change", {"still": ("take-out",)})
    assert page.title == "directory"
    return story


def paused_and_begun_again() -> Story:
    story = Story()
    story.presses_token("cora", "pause-programme").opens_app("dana")
    return story.asks("dana").presses_token("cora", "resume-programme")


def drilled() -> Story:
    """One in which all is said, one that is stopped, and one that asks nobody."""
    story = Story()
    for name in ("cora", "lea"):
        story.presses_token(name, "drill-begin")
    story.passes(hours=3).presses("ana", "drill-i-am-here").passes(days=1)
    story.presses_token("cora", "drill-begin").presses("cora", "drill-stop")
    for name in ("ana", "ben", "cem"):
        retired = replace(story.person(name), roles=frozenset[Role]())
        story.store.employ(retired)
    return story.presses_token("cora", "drill-begin")


def someone_rang() -> Story:
    """First Dana, then Dana once more."""
    story = Story()
    for _ in range(2):
        story.submits("cora", Look.RANG, ASKING | {"caller": ("dana",)})
    return story


def cared_for() -> Story:
    story = found().passes(days=1).presses("ana", "been-in-touch").passes(days=20)
    story.presses("ana", "i-would-like-to-talk").presses("ana", "talk-to-the-lead")
    for name in ("ana", "ben", "cem"):
        story.learns(SupporterKept(at=story.now, person=story.id_of(name)))
    story.passes(days=110).presses("ana", "willing-yes")
    story.presses("ben", "willing-less-often")
    story.opens("cem", "willing-stop")
    return story.presses("cem", "stop-sure")


def an_hour_together() -> Story:
    """It takes place, in the end somewhere else."""
    story = Story(everybody()).submits("cora", Look.GROUP, ENTERED)
    story.presses_token("cora", "group-discard")
    begun(story).presses("fay", "offer-not-now").passes(hours=3)
    leads(story, "finn")
    for name in ("dana", "dirk", "dora"):
        says(story, name, THURSDAY)
    says(story, "drew", FRIDAY).presses("dina", "approach-no")
    story.passes(days=4).opens("drew", "group-open")
    story.presses("drew", "group-come").opens("cora", Look.GROUPS)
    moved = {"day": ("2030-01-17",), "time": ("11:00",), "place": ("Room 9",)}
    story.submits("cora", "group-move", moved).passes(days=8)
    return story.submits("finn", "leave-group-record", RECORD).passes(days=20)


def an_hour_that_is_not() -> Story:
    """The place is not known; who leads it leaves; and nobody else is there."""
    story = is_set(place=())
    story.opens("fay", "facilitating-open")
    story.presses("fay", "leading-left").presses("finn", "offer-not-now")
    story.opens("cora", Look.GROUPS)
    return story.presses("cora", "group-seek").passes(days=10)


def fewer_times() -> Story:
    story = says(polled(), "drew", FRIDAY)
    story.opens("fay", "facilitating-open")
    return leads(story.presses("fay", "leading-left"), "finn", THURSDAY)


def nobody_answers() -> Story:
    return polled().passes(days=4)


def asked_for_and_called_off() -> Story:
    story = Story(everybody())
    story.submits("nina", Look.GROUP_WISHING, {"colleagues": TEAM})
    story.opens("cora", Look.GROUPS)
    story.submits("cora", "group-look", ENTERED).presses_token("cora", "group-begin")
    handle = the_group(story).handle
    return story.presses_token("cora", f"group-cancel.{handle}")


def too_near_to_begin() -> Story:
    near = {"day-1": ("2030-01-09",), "day-2": ("2030-01-09",)}
    story = Story(everybody()).submits("cora", Look.GROUP, {**ENTERED, **near})
    return story.passes(hours=3).presses_token("cora", "group-begin")


STORIES: Final = (
    an_hour_together,
    an_hour_that_is_not,
    fewer_times,
    nobody_answers,
    asked_for_and_called_off,
    too_near_to_begin,
    reached_out,
    asked_first,
    cared_for,
    in_their_language,
    rostered,
    trained,
    greeted,
    found,
    nobody_left,
    not_reached,
    followed_to_the_end,
    changed_and_withdrawn,
    changed_to_another_language,
    a_supporters_own,
    away_for_long,
    my_data,
    stuck,
    wider,
    at_the_desk,
    concerned,
    settled_and_recorded,
    closed_by_the_desk,
    no_contact_noted,
    too_late,
    pressed_twice,
    fine,
    one_leaves_before,
    one_leaves_afterwards,
    someone_rang,
    kept_and_passed_on,
    paused_and_begun_again,
    drilled,
)
