"""A roster comes in as a whole, and again without changing anything."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.changes import Changes
from bot.outreach.rounds import ApproachStatus
from bot.people import Person, Role, Standing
from bot.ports import Roster
from store.roster import Brought, Listed, bring_in
from store.sql_store import SqlStore
from tests.store.nouns import (
    NOON,
    WEEKDAYS,
    a_request,
    a_round,
    address,
    an_approach,
    sender,
)

WINDOWS = WEEKDAYS.windows
SAM = Listed(
    addresses=(address("sam"), address("sam-in-teams")),
    name="Sam",
    roles=frozenset({Role.SUPPORTER}),
    profession="nurse",
    manager=address("kim"),
    languages=("de", "en"),
    zone="Europe/Lisbon",
    country="PT",
    trained_on=date(2029, 5, 1),
    cap=2,
)
KIM = Listed(addresses=(address("kim"),), name="Kim", zone="Europe/Berlin")


async def roster(store: SqlStore) -> Roster:
    async with store.glance() as unit:
        return await unit.roster()


async def person(store: SqlStore, user: str) -> Person:
    async with store.glance() as unit:
        return (await unit.who([sender(user)]))[address(user)]


async def test_a_row_becomes_a_person_whom_every_account_leads_to(
    store: SqlStore,
) -> None:
    brought = await bring_in(store, [SAM, KIM], WINDOWS)
    sam, kim = await person(store, "sam"), await person(store, "kim")
    assert brought == Brought(new=(sam.id, kim.id))
    assert (await person(store, "sam-in-teams")).id == sam.id
    assert sam.manager == kim.id
    assert (sam.name, sam.zone, sam.cap) == ("Sam", "Europe/Lisbon", 2)
    known = await roster(store)
    assert set(known.people) == {sam.id, kim.id}
    [candidate] = known.supporters.values()
    assert candidate.supporter.languages == ("de", "en")
    assert candidate.supporter.hours == replace(WEEKDAYS, zone="Europe/Lisbon")


async def test_the_same_roster_again_changes_nothing(store: SqlStore) -> None:
    await bring_in(store, [SAM, KIM], WINDOWS)
    before = await roster(store)
    assert await bring_in(store, [SAM, KIM], WINDOWS) == Brought()
    assert await roster(store) == before


async def test_a_roster_leaves_alone_what_people_set_themselves(
    store: SqlStore,
) -> None:
    await bring_in(store, [SAM, KIM], WINDOWS)
    sam = await person(store, "sam")
    async with store.unit() as unit:
        own = replace((await unit.supporters([sam.id]))[sam.id], at_once=3)
        mine = replace(
            (await unit.people([sam.id]))[sam.id], never_approach=True, speaks="de"
        )
        await unit.keep(Changes(at=NOON, people=(mine,), supporters=(own,)))
    brought = await bring_in(store, [replace(SAM, unit="ward-9"), KIM], WINDOWS)
    assert brought == Brought(changed=(sam.id,))
    [candidate] = (await roster(store)).supporters.values()
    assert candidate.supporter.at_once == 3
    assert candidate.person.never_approach
    assert candidate.person.speaks == "de"
    assert candidate.person.unit == "ward-9"


async def test_who_is_not_listed_any_more_has_left(store: SqlStore) -> None:
    await bring_in(store, [SAM, KIM], WINDOWS)
    sam = await person(store, "sam")
    brought = await bring_in(store, [KIM], WINDOWS)
    assert brought == Brought(left=(sam.id,), supporters_left=(sam.id,))
    known = await roster(store)
    assert known.supporters == {}
    assert known.people[sam.id].standing is Standing.LEFT
    assert await bring_in(store, [KIM], WINDOWS) == Brought()
    # Whoever left the programme may still ask, as anybody may.
    assert (await person(store, "sam")).standing is Standing.MEMBER


async def test_who_is_no_supporter_any_more_is_told_to_the_core(
    store: SqlStore,
) -> None:
    await bring_in(store, [SAM], WINDOWS)
    sam = await person(store, "sam")
    brought = await bring_in(store, [replace(SAM, roles=frozenset())], WINDOWS)
    assert brought == Brought(changed=(sam.id,), supporters_left=(sam.id,))


async def test_who_came_before_the_roster_stays_who_they_are(store: SqlStore) -> None:
    async with store.unit() as unit:
        before = (await unit.who([sender("sam")]))[address("sam")]
        request = a_request(before.id)
        await unit.keep(Changes(at=NOON, requests=(request,)))
    await bring_in(store, [SAM], WINDOWS)
    assert (await person(store, "sam-in-teams")).id == before.id
    async with store.glance() as unit:
        assert await unit.own([before.id]) == {before.id: request.id}


async def test_two_accounts_that_become_one_person_keep_the_open_request(
    store: SqlStore,
) -> None:
    async with store.unit() as unit:
        await unit.who([sender("sam")])
        teams = (await unit.who([sender("sam-in-teams")]))[address("sam-in-teams")]
        request = a_request(teams.id)
        await unit.keep(Changes(at=NOON, requests=(request,)))
    await bring_in(store, [SAM], WINDOWS)
    sam = await person(store, "sam")
    assert (await person(store, "sam-in-teams")).id == sam.id
    async with store.glance() as unit:
        assert await unit.own([sam.id]) == {sam.id: request.id}
        assert await unit.own([teams.id]) == {}


async def test_two_accounts_that_become_one_person_are_approached_as_one(
    store: SqlStore,
) -> None:
    async with store.unit() as unit:
        await unit.who([sender("sam")])
        teams = (await unit.who([sender("sam-in-teams")]))[address("sam-in-teams")]
        request = replace(a_request(teams.id), unasked=True)
        waits, turned = a_round(), a_round()
        noted = an_approach(turned, teams.id).became(ApproachStatus.NOTED)
        await unit.keep(
            Changes(
                at=NOON,
                requests=(request,),
                rounds=(waits, turned),
                approaches=(an_approach(waits, teams.id), noted),
            )
        )
    await bring_in(store, [SAM], WINDOWS)
    sam = await person(store, "sam")
    async with store.glance() as unit:
        assert await unit.reaching([sam.id]) == {sam.id: request.id}
        approached = await unit.approached([sam.id, teams.id])
        assert set(approached[sam.id]) == {noted.id, *waits.approaches}
        assert teams.id not in approached


async def test_two_accounts_that_were_both_approached_are_one_approach(
    store: SqlStore,
) -> None:
    rounds = (a_round(), a_round())
    async with store.unit() as unit:
        people = await unit.who([sender("sam"), sender("sam-in-teams")])
        both = zip(rounds, people.values(), strict=True)
        noted = [an_approach(r, p.id).became(ApproachStatus.NOTED) for r, p in both]
        await unit.keep(Changes(at=NOON, rounds=rounds, approaches=tuple(noted)))
    await bring_in(store, [SAM], WINDOWS)
    sam = await person(store, "sam")
    async with store.glance() as unit:
        approached = await unit.approached([p.id for p in people.values()])
    assert {who: len(them) for who, them in approached.items()} == {sam.id: 1}


async def test_two_accounts_with_an_open_request_each_stay_apart_and_unnoticed(
    store: SqlStore,
) -> None:
    async with store.unit() as unit:
        people = await unit.who([sender("sam"), sender("sam-in-teams")])
        requests = {p.id: a_request(p.id) for p in people.values()}
        await unit.keep(Changes(at=NOON, requests=tuple(requests.values())))
    quiet = await bring_in(store, [SAM], WINDOWS)
    assert len(quiet.new) == 1
    async with store.glance() as unit:
        owned = await unit.own(list(requests))
    assert owned == {asker: request.id for asker, request in requests.items()}


async def test_a_roster_that_fails_half_way_changes_nothing(store: SqlStore) -> None:
    await bring_in(store, [KIM], WINDOWS)
    before = await roster(store)
    broken = replace(SAM, trained_on=datetime(2029, 5, 1, tzinfo=UTC), name=object())
    with pytest.raises(TypeError):
        await bring_in(store, [replace(KIM, unit="ward-9"), broken], WINDOWS)
    assert await roster(store) == before
