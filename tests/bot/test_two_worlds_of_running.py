"""Whoever runs the programme cannot tell from what they do to it who has asked.

They pause it, keep its directory of further help, and try out by a drill whether asks
arrive. In one world nobody has asked, in the other Dana has: what those at the desk and
a neighbour see, hear, count and are shown, and when, is the same in both (promise 2).
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

import pytest

from bot import engine
from bot.forms import Values
from bot.looks import Look
from bot.people import Person, Role
from bot.request_status import Status
from tests.bot.visible import Shown, visible
from tests.memory import run
from tests.programme import person
from tests.story import Story

# What the stories cover, many times over: measured, it takes three times as long.
pytestmark = pytest.mark.no_cover

OBSERVERS: Final = ("cora", "carl", "lea", "nina")
SUPPORTERS: Final = ("ana", "ben", "cem", "dot")
ENTRY: Final[Values] = {
    "name": ("Night line",),
    "what": ("Somebody to talk to at night",),
    "how": ("Call +1 212-555-0188",),
    "need": ("counselling",),
    "where": ("outside",),
    "country": ("any",),
}

Does = Callable[[Story], object]
Steps = list[list[object]]


def nothing(_: Story) -> None:
    """Nobody has asked."""


def asks(story: Story) -> None:
    """And somebody says yes: nothing of it comes to the desk."""
    story.asks("dana")
    _the_one_asked_says_yes(story)


def talks(story: Story) -> None:
    asks(story)
    _they_talk(story)


def withdraws(story: Story) -> None:
    story.asks("dana")
    story.presses_token("dana", "withdraw")


def waits(story: Story) -> None:
    """Whoever is asked has not answered yet."""
    story.asks("dana")


def is_passed_help(story: Story) -> None:
    """And opens it."""
    asks(story)
    supporter = story.request("dana").supporter
    assert supporter is not None
    story.opens(supporter, "open-who-and-how")
    story.opens(supporter, "pass-help-on")
    story.presses(supporter, "pass-this-on")
    story.opens("dana", Look.PASSED_ON)


def erases(story: Story) -> None:
    story.presses_token("dana", "erase")


SECRETS: Final = (asks, talks, withdraws, waits)


# pausing


def pauses(story: Story) -> None:
    story.opens("cora", Look.RUNNING)
    story.presses("cora", "pause-programme")


def pauses_for_a_day(story: Story) -> None:
    pauses(story)
    _as_time_goes_by(story, 24)
    story.presses_token("cora", "resume-programme")


@pytest.mark.parametrize("does", [pauses, pauses_for_a_day])
@pytest.mark.parametrize("secret", SECRETS)
def test_whoever_pauses_the_programme_learns_nothing_of_who_asked(
    secret: Does, does: Does
) -> None:
    same(secret, does, nothing)


@pytest.mark.parametrize("secret", [asks, withdraws, erases])
def test_nor_of_who_asks_while_it_is_paused(secret: Does) -> None:
    """They are answered with the office's phone: nothing else follows."""

    def tries(story: Story) -> None:
        story.asks("dana")
        if secret is not asks:
            secret(story)

    same(nothing, pauses, tries)


@pytest.mark.parametrize("secret", SECRETS)
def test_nor_of_what_goes_on_meanwhile(secret: Does) -> None:
    same(secret, pauses, erases)


# further help


def keeps_the_directory(story: Story) -> None:
    story.submits("cora", Look.ENTRY_ADDING, ENTRY)
    story.opens("cora", Look.DIRECTORY)
    story.submits("cora", "entry-change", {**ENTRY, "still": ("keep",)})
    story.opens("cora", Look.DIRECTORY)


def takes_an_entry_out(story: Story) -> None:
    story.opens("cora", Look.DIRECTORY)
    story.submits("cora", "entry-change", {"still": ("take-out",)})


@pytest.mark.parametrize("does", [keeps_the_directory, takes_an_entry_out])
@pytest.mark.parametrize("secret", [*SECRETS, is_passed_help])
def test_whoever_keeps_further_help_learns_nothing_of_whom_it_was_passed_to(
    secret: Does, does: Does
) -> None:
    same(secret, does, nothing)


def test_nor_of_what_is_passed_on_afterwards() -> None:
    same(nothing, keeps_the_directory, is_passed_help)


# a drill


def drills(story: Story) -> None:
    story.opens("cora", Look.DRILL)
    story.presses("cora", "drill-begin")


def drills_and_stops(story: Story) -> None:
    drills(story)
    _as_time_goes_by(story, 1)
    story.presses_token("cora", "drill-stop")


@pytest.mark.parametrize("does", [drills, drills_and_stops])
@pytest.mark.parametrize("secret", SECRETS)
def test_whoever_holds_a_drill_learns_nothing_of_who_asked(
    secret: Does, does: Does
) -> None:
    """A supporter who is asked for real is asked in the drill once they have answered;
    how soon they answered it is reckoned from then."""
    same(secret, does, nothing)


@pytest.mark.parametrize("secret", SECRETS)
def test_nor_of_who_asks_while_it_runs(secret: Does) -> None:
    same(nothing, drills, secret)


def test_the_two_worlds_do_differ_where_nobody_at_the_desk_can_look() -> None:
    turns = []
    for secret in (nothing, waits):
        story = Story(_people())
        secret(story)
        drills(story)
        story.passes(minutes=1)
        heard = [m.card.body[0].wording for m in story.chat("ana")]
        turns.append(heard)
    assert turns == [["drill-ask"], ["offer"]]


def same(secret: Does, does: Does, later: Does) -> None:
    """Step by step: what the observers see is equal, and so is how much there is."""
    one, two = _nobody_asks(does), _lived(secret, does, later)
    for what_was_seen, what_is_seen in zip(one, two, strict=True):
        assert what_was_seen == what_is_seen


@cache
def _nobody_asks(does: Does) -> Steps:
    """The one world, lived once for all the others that are held against it."""
    return _lived(nothing, does, nothing)


def _lived(before: Does, does: Does, later: Does) -> Steps:
    story = Story(_people())
    before(story)
    story.passes(minutes=1)
    does(story)
    steps = [list(_seen(story))]
    _as_time_goes_by(story, 1)
    later(story)
    for hours in (1, 2, 24, 24 * 3, 24 * 30):
        _as_time_goes_by(story, hours)
        steps.append(list(_seen(story)))
    return steps


def _as_time_goes_by(story: Story, hours: int) -> None:
    """Every supporter answers what stands open with them, within the quarter."""
    for _ in range(4 * min(hours, 30)):
        story.passes(minutes=15)
        _the_one_asked_says_yes(story)
        _they_talk(story)
        for supporter in SUPPORTERS:
            if _is_asked_in_a_drill(story, supporter):
                story.presses(supporter, "drill-i-am-here")
    story.passes(hours=max(0, hours - 30))


def _the_one_asked_says_yes(story: Story) -> None:
    for request in list(story.store.kept.requests.values()):
        if request.asked is not None and story.chat(request.asked.supporter):
            story.presses(request.asked.supporter, "offer-yes")


def _they_talk(story: Story) -> None:
    """So that nothing of it stalls, and comes to the desk by its handle."""
    for request in list(story.store.kept.requests.values()):
        if request.status is Status.ACCEPTED and request.supporter is not None:
            story.opens(request.supporter, "open-who-and-how")
            story.presses(request.supporter, "been-in-touch")


def _is_asked_in_a_drill(story: Story, supporter: str) -> bool:
    house = story.store.kept.house.get("house")
    part = (
        house.drill.part_of(story.id_of(supporter)) if house and house.drill else None
    )
    return part is not None and part.asked_at is not None and part.here_at is None


def _seen(story: Story) -> Iterator[object]:
    for who in OBSERVERS:
        for message in story.chat(who):
            yield who, message.at, message.edition, _said(message.card)
        for look in Look:
            sender = story.sender(who)
            shown = run(engine.look(sender, look, story.now, story.store, story.world))
            yield who, look, _said(shown) if shown is not None else None


def _said(shown: Shown) -> list[str]:
    """A new entry's name is random; here names are counted, for all there are."""
    return [said.partition(".n-")[0] for said in visible(shown)]


def _people() -> list[Person]:
    asked = [person(name, unit="icu") for name in ("dana", "dirk")]
    supporters = [person(s, Role.SUPPORTER, unit="ward 3", cap=5) for s in SUPPORTERS]
    office = [person(name, Role.COORDINATOR) for name in ("cora", "carl")]
    others = [person("nina", unit="ward 2"), person("lea", Role.LEAD)]
    return [*asked, *supporters, *office, *others]
