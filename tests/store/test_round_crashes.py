"""A round on a real database, and a process that dies at every step of it.

It dies before each commit and after each; with a letter in its hands, and again when that
has left and nobody has noted it. Whoever starts anew opens the same files. In the end
everybody has had their turn: nobody twice, and nobody not at all.
"""

from collections import Counter
from dataclasses import replace
from typing import Final

import pytest

from bot.changes import Changes
from bot.outreach.rounds import RoundStatus, Way
from bot.people import Person, Role
from bot.supporter import Supporter
from tests.store.databases import Opening
from tests.store.dying import ROUND, WORLD, Life
from tests.store.nouns import NOON, sender

MANY: Final = {"sqlite": (500, 120), "postgresql": (60, 15)}
"""Colleagues and supporters: fewer where every commit is a server's."""
AT_ONCE: Final = 5


@pytest.fixture
async def life(opening: Opening, url: str) -> Life:
    many, supporting = MANY[url.partition(":")[0].partition("+")[0]]
    async with opening().unit() as unit:
        asked = await unit.who([sender(f"colleague-{n}") for n in range(many)])
        others = await unit.who([sender(f"supporter-{n}") for n in range(supporting)])
        people = [_known(p) for p in asked.values()]
        supporters = [
            replace(_known(p), roles=frozenset({Role.SUPPORTER}), cap=AT_ONCE)
            for p in others.values()
        ]
        hours = WORLD.programme.calendar.hours
        own = [Supporter(id=p.id, hours=hours, at_once=AT_ONCE) for p in supporters]
        everyone = (*people, *supporters)
        await unit.keep(Changes(at=NOON, people=everyone, supporters=tuple(own)))
    return Life(opening, tuple(person.id for person in people))


def _known(person: Person) -> Person:
    return replace(person, on_roster=True, languages=("en",), zone="UTC")


async def test_each_is_asked_first_once(life: Life) -> None:
    await life.begins(Way.ASKING_FIRST)
    letters = await life.delivers()
    assert Counter(letter.to for letter in letters) == Counter(life.colleagues)
    assert set(life.arrived.values()) == {1}
    await is_done(life)


async def test_a_supporter_touches_base_with_each_and_with_nobody_twice(
    life: Life,
) -> None:
    await life.begins(Way.SUPPORTER_FIRST)
    while not all(request.supporter for request in await life.requests()):
        await life.assigns()
        await life.all_say_yes(await life.delivers())
        await life.delivers()  # redrawn, and what a yes is answered with
    requests = await life.requests()
    assert Counter(r.asker for r in requests) == Counter(life.colleagues)
    assert all(len(request.offers) == 1 for request in requests)
    held = Counter(request.supporter for request in requests)
    assert max(held.values()) - min(held.values()) <= 1
    assert set(life.arrived.values()) == {1}
    assert not {letter.to for letter in life.there.values()} & set(life.colleagues)
    await is_done(life)


async def is_done(life: Life) -> None:
    async with life.opening().glance() as unit:
        [round_] = (await unit.rounds([ROUND])).values()
    many = len(life.colleagues)
    assert round_.status is RoundStatus.DONE
    assert (round_.processed, round_.total) == (many, many)
