"""People in one transaction: who they are, and what stays of who is forgotten."""

import asyncio
from dataclasses import replace

import pytest

from bot.changes import Changes
from bot.effects.forgetting import ForgetPerson
from bot.errors import Conflict
from bot.people import PersonId
from bot.request import RequestId
from store.sql_store import SqlStore
from tests.store.databases import Opening
from tests.store.nouns import (
    HELLO,
    NOON,
    WEEKDAYS,
    a_letter,
    a_supporter,
    address,
    sender,
)
from tests.store.units import kept, undone

# people


async def test_who_was_never_seen_becomes_a_person_and_stays_the_same(
    store: SqlStore,
) -> None:
    async with store.unit() as unit:
        first = (await unit.who([sender("dana"), sender("dana")]))[address("dana")]
    async with store.unit() as unit:
        people = await unit.who([sender("dana"), sender("eve")])
        assert people[address("dana")] == first
        assert people[address("eve")].id != first.id
        assert await unit.addresses_of(first.id) == 1
    assert first.name == "Dana"
    assert first.zone == "Europe/Berlin"
    assert first.via == address("dana")
    assert not first.on_roster


async def test_a_glance_makes_nobody_a_person(store: SqlStore) -> None:
    async with store.glance() as unit:
        stranger = (await unit.who([sender("dana")]))[address("dana")]
    async with store.glance() as unit:
        again = (await unit.who([sender("dana")]))[address("dana")]
        assert await unit.people([stranger.id]) == {}
    assert stranger.id != again.id


async def test_whoever_moved_is_answered_in_their_new_zone(store: SqlStore) -> None:
    async with store.unit() as unit:
        first = (await unit.who([sender("dana")]))[address("dana")]
    async with store.unit() as unit:
        moved = replace(sender("dana"), zone="America/Lima")
        assert (await unit.who([moved]))[address("dana")].zone == "America/Lima"
    async with store.glance() as unit:
        [person] = (await unit.people([first.id])).values()
    assert person == replace(first, zone="America/Lima")


async def test_two_who_meet_one_newcomer_agree_who_it_is(opening: Opening) -> None:
    async def meets(store: SqlStore) -> PersonId:
        for _ in range(5):
            try:
                async with store.unit() as unit:
                    return (await unit.who([sender("dana")]))[address("dana")].id
            except Conflict:
                continue
        raise AssertionError

    assert len(set(await asyncio.gather(*(meets(opening()) for _ in range(4))))) == 1


async def test_a_person_who_changed_meanwhile_is_not_overwritten(
    opening: Opening,
) -> None:
    store = opening()
    sam = a_supporter().person
    await kept(store, Changes(at=NOON, people=(sam,)))
    with pytest.raises(Conflict):
        async with store.unit() as unit:
            # Nobody read whom this would overwrite.
            await unit.keep(Changes(at=NOON, people=(sam,)))


# the roster


async def test_the_roster_holds_everyone_with_settings_and_load(
    store: SqlStore,
) -> None:
    sam, newcomer = (
        a_supporter("sam"),
        replace(a_supporter("new").person, on_roster=False),
    )
    await kept(
        store,
        Changes(
            at=NOON,
            people=(sam.person, newcomer),
            supporters=(sam.supporter,),
            loads=(sam.load,),
        ),
    )
    async with store.unit() as unit:
        roster = await unit.roster()
        assert await unit.supporters([sam.person.id]) == {sam.person.id: sam.supporter}
        assert await unit.loads([sam.person.id]) == {sam.person.id: sam.load}
    assert roster.people == {sam.person.id: sam.person}
    assert roster.supporters == {sam.person.id: sam}


async def test_a_roster_that_was_remembered_is_never_stale(opening: Opening) -> None:
    here, there = opening(), opening()
    sam, kim = a_supporter("sam"), a_supporter("kim")
    people = (sam.person, kim.person)
    await kept(here, Changes(at=NOON, people=people, supporters=(sam.supporter,)))
    for turn, store in enumerate([here, there, there, here]):
        async with (here if turn % 2 else there).glance() as unit:
            before = await unit.roster()
        paused = replace(sam.supporter, at_once=turn + 3)
        busy = sam.load.was_asked(RequestId(f"r-{turn}"), NOON)
        await kept(store, Changes(at=NOON, supporters=(paused,), loads=(busy,)))
        for reader in (here, there):
            async with reader.glance() as unit:
                [candidate] = (await unit.roster()).supporters.values()
            assert candidate.supporter == paused
            assert candidate.load == busy
        assert [c.supporter for c in before.supporters.values()] != [paused]


async def test_a_roster_change_that_was_undone_is_not_remembered(
    store: SqlStore,
) -> None:
    sam = a_supporter()
    await kept(
        store, Changes(at=NOON, people=(sam.person,), supporters=(sam.supporter,))
    )
    async with undone(store) as unit:
        await unit.supporters([sam.person.id])
        wrong = replace(sam.supporter, at_once=99)
        await unit.keep(Changes(at=NOON, supporters=(wrong,)))
        assert (await unit.roster()).supporters[sam.person.id].supporter == wrong
    right = replace(sam.supporter, at_once=4)
    await kept(store, Changes(at=NOON, supporters=(right,)))
    async with store.glance() as unit:
        assert (await unit.roster()).supporters[sam.person.id].supporter == right


async def test_a_supporter_whom_a_search_found_is_kept_as_they_are_now(
    opening: Opening,
) -> None:
    here, there = opening(), opening()
    sam = a_supporter()
    await kept(
        here, Changes(at=NOON, people=(sam.person,), supporters=(sam.supporter,))
    )
    load = sam.load
    for turn in range(3):
        async with here.glance() as unit:
            await unit.roster()
        months = ((f"2030-0{turn + 1}", turn + 1),)
        load = replace(load, asked=None, months=months)
        await kept(there, Changes(at=NOON, loads=(load,)))
        asked = load.was_asked(RequestId(f"r-{turn}"), NOON)
        async with here.unit() as unit:
            await unit.roster()
            assert await unit.loads([sam.person.id]) == {sam.person.id: load}
            assert await unit.people([sam.person.id]) == {sam.person.id: sam.person}
            await unit.keep(Changes(at=NOON, loads=(asked,)))
        load = asked
    async with there.glance() as unit:
        assert await unit.loads([sam.person.id]) == {sam.person.id: load}


async def test_a_supporter_who_was_forgotten_is_not_remembered_from_the_roster(
    store: SqlStore,
) -> None:
    sam = a_supporter()
    tagged = replace(sam.supporter, lived=frozenset({"a death"}))
    await kept(store, Changes(at=NOON, people=(sam.person,), supporters=(tagged,)))
    forget = ForgetPerson(person=sam.person.id)
    async with store.unit() as unit:
        await unit.roster()
        await unit.keep(Changes(at=NOON, people_forgotten=(forget,)))
        [plain] = (await unit.supporters([sam.person.id])).values()
        assert plain.lived == frozenset()


# forgetting people


async def test_of_a_newcomer_who_is_forgotten_nothing_stays(store: SqlStore) -> None:
    hello = None
    async with store.unit() as unit:
        dana = (await unit.who([sender("dana")]))[address("dana")]
        hello = a_letter(dana.id, HELLO)
        await unit.keep(Changes(at=NOON, letters=(hello,)))
    async with store.unit() as unit:
        await unit.keep(
            Changes(at=NOON, people_forgotten=(ForgetPerson(person=dana.id),))
        )
    async with store.glance() as unit:
        assert await unit.people([dana.id]) == {}
        assert await unit.addresses_of(dana.id) == 0
        assert await unit.pressables(hello.tokens) == {}
        assert (await unit.who([sender("dana")]))[address("dana")].id != dana.id


async def test_of_somebody_on_the_roster_the_rosters_facts_stay(
    store: SqlStore,
) -> None:
    sam = a_supporter()
    own = replace(sam.person, greeted="v1", never_approach=True, speaks="de")
    await kept(store, Changes(at=NOON, people=(own,), supporters=(sam.supporter,)))
    async with store.unit() as unit:
        await unit.keep(
            Changes(at=NOON, people_forgotten=(ForgetPerson(person=own.id),))
        )
    async with store.glance() as unit:
        [candidate] = (await unit.roster()).supporters.values()
    assert candidate.person == sam.person
    assert candidate.supporter.hours == WEEKDAYS
    assert not candidate.supporter.lived
    assert not candidate.supporter.not_for
