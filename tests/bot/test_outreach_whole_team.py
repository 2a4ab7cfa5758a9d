"""Five hundred colleagues, a hundred and twenty supporters, and a crash at every step.

The process dies before and after every commit, and before and after messages leave. In
the end everybody has had their turn: nobody twice, and nobody not at all.
"""

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import pytest

from bot import engine
from bot.arrivals import Pressed
from bot.events.outreach import RoundOrdered
from bot.offer import OfferStatus
from bot.outreach.rounds import RoundId, RoundStatus, Way
from bot.people import PersonId, Role
from bot.request_status import OPEN
from bot.supporter import Supporter
from tests.memory import CrashError, MemoryStore, run
from tests.outbox import Outbox
from tests.pigeonholes import Posted
from tests.programme import person, programme
from tests.story import Story

# What the stories cover, many times over: measured, it takes three times as long.
pytestmark = pytest.mark.no_cover

ROUND: Final = RoundId("round")
COLLEAGUES: Final = tuple(f"colleague{n}" for n in range(500))
SUPPORTERS: Final = tuple(f"supporter{n}" for n in range(120))
AT_ONCE: Final = 5
"""So that all of them together have room for everybody."""


class DiesOften(Outbox):
    """Every message is lost on its way once, and once its arrival is not noted."""

    def __init__(self, store: MemoryStore) -> None:
        super().__init__(store)
        self._tries: Counter[tuple[str, int]] = Counter()

    def _send(self, posted: Posted, now: datetime) -> None:
        this = posted.letter.id, posted.edition
        self.crash_before_sending = int(self._tries[this] == 0)
        self.crash_after_sending = int(self._tries[this] == 1)
        self._tries[this] += 1
        super()._send(posted, now)


class Crowd:
    """A story in which every step dies once before it is kept, and once after."""

    def __init__(self) -> None:
        house = programme()
        supporters = [
            person(name, Role.SUPPORTER, unit="ward", cap=AT_ONCE)
            for name in SUPPORTERS
        ]
        colleagues = [person(name, unit="icu") for name in COLLEAGUES]
        self.story = Story([*supporters, *colleagues], house=house)
        self.story.outbox = DiesOften(self.story.store)
        hours = house.calendar.hours
        for each in supporters:
            self.story.store.kept.supporters[each.id] = Supporter(
                id=each.id, hours=hours, at_once=AT_ONCE
            )

    def begins(self, way: Way) -> None:
        order = RoundOrdered(
            at=self.story.now,
            round=ROUND,
            way=way,
            kind="mass-casualty",
            people=tuple(map(PersonId, COLLEAGUES)),
        )
        store, world = self.story.store, self.story.world
        store.crash_before_commit = 1
        with pytest.raises(CrashError):
            run(engine.order(order, store, world))
        run(engine.order(order, store, world))

    def rings(self) -> None:
        """All that is due, a few at a time, as often as it takes."""
        story = self.story
        while any(a.at <= story.now for a in story.store.kept.alarms.values()):
            for where in ("crash_before_commit", "crash_after_commit"):
                setattr(story.store, where, 1)
                with suppress(CrashError):
                    run(engine.ring(story.now, story.store, story.world))
                setattr(story.store, where, 0)

    def delivers(self) -> None:
        outbox, dies = self.story.outbox, True
        while dies:
            dies = False
            try:
                outbox.deliver(self.story.now)
            except CrashError:
                dies = True
                outbox.restart()

    def everybody_asked_says_yes(self) -> None:
        story = self.story
        asked = {
            r.asked.supporter: r.id
            for r in story.store.kept.requests.values()
            if r.asked is not None
        }
        for supporter in asked:
            token = story.token(supporter, "offer-yes")
            yes = Pressed(
                key=f"yes-{token}",
                sender=story.sender(supporter),
                at=story.now,
                token=token,
            )
            for where in ("crash_before_commit", "crash_after_commit", ""):
                if where:
                    setattr(story.store, where, 1)
                with suppress(CrashError):
                    run(engine.let_in([yes], story.store, story.world))

    def passes(self, hours: int) -> None:
        self.story.now += timedelta(hours=hours)


def test_each_is_asked_first_once() -> None:
    crowd = Crowd()
    crowd.begins(Way.ASKING_FIRST)
    crowd.rings()
    crowd.delivers()
    kept, outbox = crowd.story.store.kept, crowd.story.outbox
    round_ = kept.rounds[ROUND]
    assert round_.status is RoundStatus.DONE
    assert (round_.processed, round_.total) == (500, 500)
    assert {who: len(chat) for who, chat in outbox.chats.items() if chat} == {
        PersonId(name): 1 for name in COLLEAGUES
    }


def test_a_supporter_touches_base_with_each_and_with_nobody_twice() -> None:
    crowd = Crowd()
    crowd.begins(Way.SUPPORTER_FIRST)
    for _ in range(8):
        crowd.rings()
        crowd.delivers()
        crowd.everybody_asked_says_yes()
        crowd.passes(hours=1)
    kept = crowd.story.store.kept
    assert kept.rounds[ROUND].status is RoundStatus.DONE
    requests = [r for r in kept.requests.values() if r.status in OPEN]
    assert Counter(r.asker for r in requests) == Counter(map(PersonId, COLLEAGUES))
    assert all(r.supporter is not None for r in requests)
    held = Counter(r.supporter for r in requests)
    assert max(held.values()) <= AT_ONCE
    told = [m.about for name in SUPPORTERS for m in crowd.story.chat(name)]
    assert set(told) == {r.id for r in requests}
    for name in COLLEAGUES:
        assert crowd.story.chat(name) == []


def test_who_is_left_in_peace_is_so_through_every_crash() -> None:
    crowd = Crowd()
    people = crowd.story.store.kept.people
    for name in COLLEAGUES[::5]:
        known = people[PersonId(name)]
        people[known.id] = replace(known, never_approach=True)
    crowd.begins(Way.ASKING_FIRST)
    crowd.rings()
    crowd.delivers()
    kept, outbox = crowd.story.store.kept, crowd.story.outbox
    assert kept.rounds[ROUND].processed == 500
    assert sum(len(chat) for chat in outbox.chats.values()) == 400
    assert not any(outbox.chats[PersonId(name)] for name in COLLEAGUES[::5])
    assert OfferStatus.ASKED not in {
        o.status for r in kept.requests.values() for o in r.offers
    }
