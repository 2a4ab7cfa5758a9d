"""Five hundred people and a hundred and twenty supporters: several for each, in turns.

Nobody is asked about a second person before everybody has been asked about a first, and
so on; and all of it happens long before anybody would be sought one by one.
"""

from collections import Counter
from datetime import timedelta
from typing import Final

import pytest

from bot import engine
from bot.events.outreach import RoundOrdered
from bot.outreach.augmenting import completed
from bot.outreach.rounds import RoundId, Way
from bot.outreach.teaming import teams_waiting
from bot.people import PersonId, Role
from bot.request import Request
from tests.memory import run
from tests.programme import person
from tests.story import Story

# What the stories cover, many times over: measured, it takes three times as long.
pytestmark = pytest.mark.no_cover

COLLEAGUES: Final = tuple(PersonId(f"colleague{n}") for n in range(500))
SUPPORTERS: Final = tuple(PersonId(f"supporter{n}") for n in range(120))
AT_ONCE: Final = 5
TURNS: Final = -(-len(COLLEAGUES) // len(SUPPORTERS))


def hospital() -> Story:
    story = Story(
        [
            *(person(n, Role.SUPPORTER, unit="ward", cap=AT_ONCE) for n in SUPPORTERS),
            *(person(name, unit="icu") for name in COLLEAGUES),
        ]
    )
    for name in SUPPORTERS:
        story.settles(name, at_once=AT_ONCE)
    order = RoundOrdered(
        at=story.now,
        round=RoundId("round"),
        way=Way.SUPPORTER_FIRST,
        kind="mass-casualty",
        people=COLLEAGUES,
    )
    run(engine.order(order, story.store, story.world))
    return story.passes(seconds=1)


def assigns(story: Story) -> None:
    """As ``adapters.whole_teams`` does, the sums in Python."""
    [team] = run(teams_waiting(story.now, story.store, story.world, ()))
    assert team.team is not None
    rows = list(team.team.rows())
    chosen = completed((None,) * len(rows), team.team.seats, rows)
    answers = team.assigned(chosen, story.now)
    run(engine.report(answers, story.now, story.store, story.world))
    story.passes(seconds=1)


def requests(story: Story) -> list[Request]:
    return list(story.store.kept.requests.values())


def test_each_of_five_hundred_has_one_supporter_and_nobody_has_a_third_first() -> None:
    story = hospital()
    began = story.now
    for turn in range(1, TURNS + 1):
        assigns(story)
        open_asks = {r.asked.supporter for r in requests(story) if r.asked}
        assert len(open_asks) == min(120, 500 - 120 * (turn - 1))
        for supporter in open_asks:
            story.presses(supporter, "offer-yes")
        held = Counter(r.supporter for r in requests(story) if r.supporter)
        assert set(held.values()) <= {turn - 1, turn}
        story.passes(minutes=20)
    assert Counter(r.asker for r in requests(story)) == Counter(COLLEAGUES)
    assert all(r.supporter is not None for r in requests(story))
    assert all(len(r.offers) == 1 for r in requests(story))
    assert story.now - began < timedelta(hours=2)
    told = [m.about for n in SUPPORTERS for m in story.chat(n)]
    assert set(told) == {r.id for r in requests(story)}
