"""Rounds and approaches are kept sealed, and forgotten whole."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.changes import Changes
from bot.errors import Conflict
from bot.events.outreach import RoundOver, TurnCame
from bot.outreach.rounds import ApproachStatus, Round, RoundStatus
from bot.people import PersonId
from bot.request import RequestId
from store.keys import KeyRing
from store.purge import Purge
from store.release import run
from store.sql_store import SqlStore
from store.tables import ALARM, APPROACH, ROUND
from tests.store.nouns import HOUR, NOON, a_request, a_round, an_approach

DANA, DREW = PersonId("dana"), PersonId("drew")
LATER = NOON + timedelta(days=30)


@pytest.fixture
async def round_(store: SqlStore) -> Round:
    """Dana and Drew are in it; Dana's turn is to come."""
    begun = a_round(total=2).became(RoundStatus.RUNNING)
    turn = TurnCame(at=NOON + HOUR, round=begun.id, approach=begun.approaches[0])
    over = RoundOver(at=LATER, round=begun.id)
    async with store.unit() as unit:
        await unit.keep(
            Changes(
                at=NOON,
                rounds=(begun,),
                approaches=(an_approach(begun, DANA), an_approach(begun, DREW, 1)),
                alarms=(turn, over),
            )
        )
    return begun


async def test_a_round_comes_back_as_it_was_kept(
    store: SqlStore, round_: Round
) -> None:
    dana, drew = an_approach(round_, DANA), an_approach(round_, DREW, 1)
    async with store.glance() as unit:
        assert await unit.rounds([round_.id]) == {round_.id: round_}
        assert await unit.every_round() == [round_]
        assert await unit.approaches([dana.id, drew.id]) == {
            dana.id: dana,
            drew.id: drew,
        }
        assert await unit.approached([DANA]) == {DANA: (dana.id,)}
        assert await unit.approached([]) == {}
        assert await unit.rounds([]) == {}


async def test_its_alarms_come_back_as_they_were_set(
    store: SqlStore, round_: Round
) -> None:
    async with store.unit() as unit:
        turn, over = await unit.due(LATER, 10)
    assert turn == TurnCame(
        at=NOON + HOUR, round=round_.id, approach=round_.approaches[0]
    )
    assert over == RoundOver(at=LATER, round=round_.id)


async def test_two_who_change_the_same_do_not_overwrite_one_another(
    store: SqlStore, round_: Round
) -> None:
    with pytest.raises(Conflict):
        await meanwhile(store, round_.turned(), round_.turned().turned())


async def test_one_turn_a_person_whatever_two_rounds_believe(
    store: SqlStore, round_: Round
) -> None:
    another = a_round()
    noted = an_approach(round_, DANA).became(ApproachStatus.NOTED)
    twice = an_approach(another, DANA).became(ApproachStatus.NOTED)
    async with store.unit() as unit:
        await unit.approaches([noted.id])
        await unit.keep(Changes(at=NOON, approaches=(noted,)))
    with pytest.raises(Conflict):
        await keep(store, Changes(at=NOON, rounds=(another,), approaches=(twice,)))


async def test_of_a_forgotten_round_no_row_and_no_key_is_left(
    store: SqlStore, ring: KeyRing, url: str, programme: str, round_: Round
) -> None:
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, rounds_forgotten=(round_.id,)))
    assert counts(url, programme) == [0, 0, 0]
    assert ring.request(round_.id) is None


async def test_whoever_is_left_in_peace_leaves_no_row(
    store: SqlStore, url: str, programme: str, round_: Round
) -> None:
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, left_in_peace=round_.approaches[:1]))
    async with store.glance() as unit:
        assert await unit.approached([DANA]) == {}
    assert counts(url, programme)[1] == 1


async def test_a_restored_backup_does_not_bring_a_round_back(
    store: SqlStore, ring: KeyRing, url: str, programme: str, round_: Round
) -> None:
    ring.destroy_request(round_.id, NOON.date())
    async with store.glance() as unit:
        assert await unit.every_round() == []
    purged = await Purge(store).run(NOON)
    assert purged.recalled == 1
    assert counts(url, programme) == [0, 0, 0]


@pytest.mark.usefixtures("round_")
async def test_the_key_of_a_round_that_is_kept_is_no_orphan(store: SqlStore) -> None:
    purge = Purge(store)
    for _ in range(3):
        assert (await purge.run(NOON)).orphans == 0


async def test_what_nobody_asked_for_is_nobodys_own(store: SqlStore) -> None:
    own, reaching = a_request(DANA), replace(a_request(DANA), unasked=True)
    other = RequestId("another")
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, requests=(own, reaching)))
        assert await unit.own([DANA]) == {DANA: own.id}
        assert await unit.reaching([DANA]) == {DANA: reaching.id}
    with pytest.raises(Conflict):
        await keep(store, Changes(at=NOON, requests=(replace(reaching, id=other),)))


async def keep(store: SqlStore, changes: Changes) -> None:
    async with store.unit() as unit:
        await unit.keep(changes)


async def meanwhile(store: SqlStore, ours: Round, theirs: Round) -> None:
    """Somebody else keeps theirs after this one has read, as far as its row says."""
    async with store.unit() as unit:
        rows = unit._rounds._rounds  # the version that was read is nobody else's
        await unit.rounds([ours.id])
        before = dict(rows._versions)
        await unit.keep(Changes(at=NOON, rounds=(theirs,)))
        rows._versions.update(before)
        await unit.keep(Changes(at=NOON, rounds=(ours,)))


def counts(url: str, programme: str) -> list[int]:
    tables = (ROUND, APPROACH, ALARM)
    many = [
        select(func.count()).select_from(table).where(table.c.programme == programme)
        for table in tables
    ]
    return run(url, lambda c: [c.execute(each).scalar_one() for each in many])
