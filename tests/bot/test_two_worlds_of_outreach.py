"""Two worlds that differ only in a secret look the same to whoever reaches out.

The secret is that a colleague in the round has asked, never wants to be approached,
was approached before, said no, asked because of it, or erased everything. Whoever
begins the round, whoever named the colleague, the rest of the desk and a neighbour
see, hear and count the same, at the same times: promises 2 and 6.
"""

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Final

import pytest

from bot import engine
from bot.looks import Look
from bot.outreach.rounds import Way
from bot.people import Person, Role
from tests.bot.visible import visible
from tests.memory import run
from tests.programme import person
from tests.story import Story

# What the stories cover, many times over: measured, it takes three times as long.
pytestmark = pytest.mark.no_cover

OBSERVERS: Final = ("cora", "carl", "lea", "nina")
"""Cora reaches out; Nina names a colleague, and is a neighbour to all others."""
SUPPORTERS: Final = tuple(f"sup{n}" for n in range(8))
WAYS: Final = tuple(Way)

Secret = Callable[[Story], object]
Steps = list[list[object]]


def nothing(_: Story) -> None:
    """Nobody has done anything."""


def never_approach(story: Story) -> None:
    story.presses_token("dana", "never-approach")


def approached_before(story: Story) -> None:
    story.submits("drew", Look.REFERRING, {"colleague": ("dana",)})


def said_no_before(story: Story) -> None:
    approached_before(story)
    engine_turns(story)
    story.presses("dana", "approach-no")


def engine_turns(story: Story) -> None:
    """What is due happens; no time passes."""
    story.wakes_after(minutes=0)


def erased(story: Story) -> None:
    story.presses_token("dana", "erase")


BEFORE: Final = (nothing, never_approach, approached_before, said_no_before, erased)


def says_no(story: Story) -> None:
    story.presses_token("dana", "approach-no")


def forbids_it(story: Story) -> None:
    story.presses_token("dana", "never-approach")


AFTERWARDS: Final = (nothing, says_no, forbids_it, erased)


def reaches_out(story: Story, way: Way = Way.ASKING_FIRST) -> None:
    entered = {
        "kind": ("assault",),
        "colleagues": ("dana", "dirk"),
        "way": (way.value,),
        "list": ("Dora Example",),
    }
    story.submits("cora", Look.OUTREACH, entered)
    story.presses_token("cora", "outreach-begin")


def at_night(story: Story, way: Way) -> None:
    reaches_out(story.passes(hours=14), way)


REACHES_OUT: Final = {way: partial(reaches_out, way=way) for way in WAYS}
AT_NIGHT: Final = {way: partial(at_night, way=way) for way in WAYS}


def refers(story: Story) -> None:
    story.submits("nina", Look.REFERRING, {"colleague": ("dana",)})


def refers_by_drew(story: Story) -> None:
    story.submits("drew", Look.REFERRING, {"colleague": ("dana",)})


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("secret", BEFORE[1:])
def test_who_is_left_in_peace_cannot_be_told(secret: Secret, way: Way) -> None:
    same_as_of_nobody(secret, REACHES_OUT[way], nothing)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("secret", AFTERWARDS[1:])
def test_what_they_answer_cannot_be_told(secret: Secret, way: Way) -> None:
    same_as_of_nobody(nothing, REACHES_OUT[way], secret)


@pytest.mark.parametrize("way", WAYS)
def test_whoever_has_asked_looks_like_whoever_has_not(way: Way) -> None:
    """In one world Dana asked, who is in the round; in the other Eve, who is not."""
    asked = [lambda story, who=who: story.asks(who) for who in ("dana", "eve")]
    same(*(_lived(who_asked, REACHES_OUT[way], nothing) for who_asked in asked))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("secret", BEFORE[1:])
def test_in_the_night_as_by_day(secret: Secret, way: Way) -> None:
    same_as_of_nobody(secret, AT_NIGHT[way], nothing)


@pytest.mark.parametrize("secret", BEFORE[1:])
def test_who_names_a_colleague_learns_nothing_of_them(secret: Secret) -> None:
    same_as_of_nobody(secret, refers, nothing)


@pytest.mark.parametrize("secret", AFTERWARDS[1:])
def test_who_names_a_colleague_learns_nothing_of_what_follows(secret: Secret) -> None:
    same_as_of_nobody(nothing, refers, secret)


def test_whether_somebody_was_named_cannot_be_told_from_a_round() -> None:
    same_as_of_nobody(refers_by_drew, REACHES_OUT[Way.ASKING_FIRST], nothing)


def test_the_two_worlds_do_differ_where_nobody_else_can_look() -> None:
    heard = []
    for secret in (nothing, never_approach):
        story = Story(_people())
        secret(story)
        reaches_out(story)
        story.passes(minutes=1)
        heard.append([m.card.body[0].wording for m in story.chat("dana")])
    assert heard == [["approach-note"], ["approach-forbidden"]]


def same_as_of_nobody(before: Secret, does: Secret, after: Secret) -> None:
    same(_nobody_has_done_anything(does), _lived(before, does, after))


def same(one: Steps, two: Steps) -> None:
    """Step by step: what the observers see is equal, and so is how much there is."""
    for what_was_seen, what_is_seen in zip(one, two, strict=True):
        assert what_was_seen == what_is_seen


@cache
def _nobody_has_done_anything(does: Secret) -> Steps:
    """The one world, lived once for all the others that are held against it."""
    return _lived(nothing, does, nothing)


def _lived(before: Secret, does: Secret, after: Secret) -> Steps:
    story = Story(_people())
    before(story)
    story.passes(minutes=1)
    does(story)
    steps = [list(_seen(story))]
    for hours in (1, 1, 24):
        story.passes(hours=hours)
        steps.append(list(_seen(story)))
    after(story)
    story.passes(minutes=1)
    again(story)
    for hours in (0, 24, 24 * 6, 24 * 40):
        story.passes(hours=hours)
        steps.append(list(_seen(story)))
    return steps


def again(story: Story) -> None:
    """Somebody tries once more, to see whether anything is different now."""
    reaches_out(story)
    refers(story)


def _seen(story: Story) -> Iterator[object]:
    for who in OBSERVERS:
        for message in story.chat(who):
            yield who, message.at, message.edition, list(visible(message.card))
        for look in Look:
            shown = run(
                engine.look(
                    story.sender(who), look, story.now, story.store, story.world
                )
            )
            yield who, look, list(visible(shown)) if shown is not None else None


def _people() -> list[Person]:
    asked = [person(name, unit="icu") for name in ("dana", "dirk", "dora", "eve")]
    others = [person(name, unit="ward 2") for name in ("drew", "nina")]
    supporters = [person(s, Role.SUPPORTER, unit="ward 3") for s in SUPPORTERS]
    office = [person(name, Role.COORDINATOR) for name in ("cora", "carl")]
    return [*asked, *others, *supporters, *office, person("lea", Role.LEAD)]
