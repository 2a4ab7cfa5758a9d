"""Two worlds that differ only in a secret look the same around an hour together.

The secret is who of a team said yes, who said no or nothing, and who was left in peace.
Whoever set it up, the rest of the desk, who leads it, one of the team and a neighbour
see, hear and count the same, at the same times: promises 2 and 6.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import pytest

from bot import engine
from bot.groups.group import GroupStatus
from bot.looks import Look
from tests.bot.together import FRIDAY, THURSDAY, begun, everybody, leads, says
from tests.bot.visible import visible
from tests.memory import run
from tests.story import Story

# What the stories cover, many times over: measured, it takes three times as long.
pytestmark = pytest.mark.no_cover

OBSERVERS: Final = ("cora", "carl", "lea", "fay", "finn", "nina", "dale")
"""Cora sets it up; Fay leads it; Dale is of the team, and Nina is a neighbour."""
HANDLE: Final = re.compile(r"K-[0-9]{6}")
OF_A_GROUP: Final = (
    *(Look.GROUP_MOVING, Look.GROUP_CANCELLING, Look.GROUP_INVITED),
    *(Look.LEADING, Look.GROUP_RECORD),
)

Secret = Callable[[Story], object]


def nothing(_: Story) -> None:
    """Nobody has done anything."""


def says_no(story: Story) -> None:
    story.presses("dana", "approach-no")


def says_yes_and_then_no(story: Story) -> None:
    says(story, "dana", THURSDAY)
    says(story, "dana")


def never_approach(story: Story) -> None:
    story.presses_token("dana", "never-approach")


def erases_everything(story: Story) -> None:
    story.presses_token("dana", "erase")


def asks(story: Story) -> None:
    story.asks("dana")


def another_asks(story: Story) -> None:
    story.asks("edna")


@pytest.mark.parametrize("yes", [(), ("dirk",), ("dirk", "dora", "drew")])
@pytest.mark.parametrize("secret", [says_no, says_yes_and_then_no, erases_everything])
def test_no_and_silence_look_the_same(secret: Secret, yes: tuple[str, ...]) -> None:
    same(nothing, secret, lambda story: answers(story, *yes))


@pytest.mark.parametrize("before", [never_approach, erases_everything])
@pytest.mark.parametrize("yes", [(), ("dirk", "dora", "drew")])
def test_who_was_left_in_peace_cannot_be_told(
    before: Secret, yes: tuple[str, ...]
) -> None:
    same(nothing, nothing, lambda story: answers(story, *yes), before)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("dana", "dirk", "dora"), ("drew", "dina", "dirk")),
        (("dana", "dirk", "dora"), ("dana", "dirk", "dora", "drew", "dina")),
        (("dana",), ("dina",)),
        ((), ("dana", "dirk")),
    ],
)
def test_who_said_yes_cannot_be_told(
    one: tuple[str, ...], two: tuple[str, ...]
) -> None:
    """Nor how many, but that they were enough, or too few."""
    same(lambda s: answers(s, *one), lambda s: answers(s, *two), nothing)


def test_who_could_at_another_time_cannot_be_told() -> None:
    def on_friday(story: Story) -> None:
        says(story, "drew", FRIDAY)

    same(nothing, on_friday, lambda story: answers(story, "dana", "dirk", "dora"))


def test_who_could_at_a_time_that_is_gone_cannot_be_told() -> None:
    """Finn steps in for Thursday only, and the two who could on Friday hear it."""
    worlds = [_polled(), _polled()]
    says(worlds[1], "dana", THURSDAY, FRIDAY)
    says(worlds[1], "dina", FRIDAY)
    for story in worlds:
        answers(story, "dirk", "dora", "drew")
        story.opens("fay", "facilitating-open")
        story.presses("fay", "leading-left")
        leads(story, "finn", THURSDAY)
    assert worlds[1].heard[-1].startswith("dina: group-fewer")
    _to_the_end(worlds)


def test_who_has_asked_for_themselves_cannot_be_told() -> None:
    worlds = [_polled(another_asks), _polled(asks)]
    for story in worlds:
        answers(story, "dirk", "dora", "drew")
    _to_the_end(worlds)


@pytest.mark.parametrize("late", ["group-come", "group-cannot"])
def test_who_comes_after_all_and_who_does_not_cannot_be_told(late: str) -> None:
    worlds = [_polled(), _polled()]
    for story in worlds:
        answers(story, "dana", "dirk", "dora", "drew")
        story.passes(days=4)
    who = "dina" if late == "group-come" else "drew"
    worlds[0].opens(who, "group-open")
    worlds[0].presses(who, late)
    _to_the_end(worlds)


def test_the_two_worlds_do_differ_where_nobody_else_can_look() -> None:
    heard = []
    for secret in (nothing, never_approach):
        story = Story(everybody())
        secret(story)
        leads(begun(story), "fay")
        heard.append([m.card.body[0].wording for m in story.chat("dana")])
    assert heard == [["group-note"], ["approach-forbidden"]]


def answers(story: Story, *names: str) -> None:
    for name in names:
        says(story, name, THURSDAY)


def same(one: Secret, two: Secret, both: Secret, before: Secret = nothing) -> None:
    """Step by step: what the observers see is equal, and so is how much there is.

    ``before``: what the second has behind it when it begins.
    """
    worlds = [_polled(), _polled(before)]
    _look_alike(worlds)
    for story, secret in zip(worlds, (one, two), strict=True):
        both(story)
        secret(story)
    _to_the_end(worlds)


def _polled(before: Secret = nothing) -> Story:
    story = Story(everybody())
    before(story)
    return leads(begun(story), "fay")


def _to_the_end(worlds: list[Story]) -> None:
    for days in (0, 1, 3, 0, 4, 3, 1, 16):
        for story in worlds:
            story.passes(days=days)
            if days == 3:
                _office_moves_it(story)
        _look_alike(worlds)
    for story in worlds:
        assert not story.store.kept.groups


def _office_moves_it(story: Story) -> None:
    """Somebody looks whether it makes a difference whom a change is told."""
    for group in story.store.kept.groups.values():
        if group.status is GroupStatus.SET:
            moved = {"day": ("2030-01-17",), "time": ("10:00",), "place": ("Room 9",)}
            story.opens("cora", Look.GROUPS)
            story.submits("cora", "group-move", moved)


def _look_alike(worlds: list[Story]) -> None:
    one, two = (list(_seen(story)) for story in worlds)
    assert one == two


def _seen(story: Story) -> Iterator[object]:
    for who in OBSERVERS:
        for message in story.chat(who):
            yield who, message.at, message.edition, _alike(visible(message.card))
        for look in Look:
            yield who, look, _shown(story, who, look.value)
        for group in story.store.kept.groups.values():
            for look in OF_A_GROUP:
                token = f"{look.value}.{group.handle}"
                yield who, look, _shown(story, who, token)


def _shown(story: Story, who: str, token: str) -> list[str] | None:
    shown = run(
        engine.look(story.sender(who), token, story.now, story.store, story.world)
    )
    return None if shown is None else _alike(visible(shown))


def _alike(said: Iterable[str]) -> list[str]:
    """Handles are drawn by lot, and so are none the same."""
    return [HANDLE.sub("K-", text) for text in said]
