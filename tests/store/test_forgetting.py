"""What is forgotten is gone from every file, and does not come back (promise 10)."""

import asyncio
import hashlib
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.engine import make_url

from bot.changes import Changes
from bot.effects.forgetting import Forget, ForgetPerson
from bot.effects.telling import Slot
from bot.events.offering import HalfwayPassed
from bot.request import Request
from store.keys import KeyRing
from store.outbox import Outbox
from store.outgoing import Outgoing
from store.purge import Purge
from store.release import run
from store.sql_store import SqlStore
from store.tables import LETTER, REQUEST
from tests.store.databases import Opening
from tests.store.nouns import (
    DAY,
    GONE,
    HELLO,
    HOUR,
    NOON,
    a_letter,
    a_request,
    a_supporter,
    address,
    an_offer,
    offered,
    sender,
    taken,
)

REF = "a place in a chat"
CANARY = "canary 4411, after six"


@pytest.fixture
def outbox(store: SqlStore) -> Outbox:
    return Outbox(store)


@pytest.fixture
async def request_(store: SqlStore) -> Request:
    """Asked by Dana; Sam has been sent an offer, another waits for Kim."""
    sam, kim = a_supporter("sam"), a_supporter("kim")
    async with store.unit() as unit:
        dana = (await unit.who([sender("dana")]))[address("dana")]
        request = offered(a_request(dana.id, CANARY), sam.person.id)
        busy = sam.load.was_asked(request.id, NOON)
        await unit.keep(
            Changes(
                at=NOON,
                people=(sam.person, kim.person),
                supporters=(sam.supporter,),
                loads=(busy,),
                requests=(request,),
                alarms=(HalfwayPassed(at=NOON + HOUR, request=request.id),),
                letters=(
                    a_letter(
                        sam.person.id,
                        an_offer(request.id, CANARY),
                        request.id,
                        Slot.OFFER,
                    ),
                ),
            )
        )
    return request


async def one(outbox: Outbox) -> Outgoing:
    [out] = (await outbox.claim(NOON, 100, 30)).letters
    return out


async def forget(store: SqlStore, request: Request) -> None:
    async with store.unit() as unit:
        await unit.keep(
            Changes(at=NOON, forgets=(Forget(request=request.id, card=GONE),))
        )


def letters_left(url: str, programme: str) -> int:
    mine = select(LETTER.c.id).where(LETTER.c.programme == programme)
    return len(run(url, lambda c: c.execute(mine).all()))


async def test_of_a_forgotten_request_no_row_and_no_key_is_left(
    store: SqlStore, outbox: Outbox, ring: KeyRing, request_: Request
) -> None:
    [offer] = request_.offers
    letter = a_letter(offer.supporter, taken(request_.id), request_.id)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, letters=(letter,)))
    await forget(store, request_)
    async with store.unit() as unit:
        assert await unit.requests([request_.id]) == {}
        assert await unit.own([request_.asker]) == {}
        assert await unit.by_offer([offer.id]) == {}
        assert await unit.by_handle([request_.handle]) == {}
        assert await unit.pressables(letter.tokens) == {}
        assert await unit.letters_about(request_.id, offer.supporter) == 0
        assert await unit.due(NOON + DAY, 100) == []
    assert (await outbox.claim(NOON, 100, 30)).letters == ()
    assert ring.request(request_.id) is None
    assert request_.id in ring.erased()


async def test_messages_about_a_forgotten_request_are_drawn_once_more_and_go(
    store: SqlStore, outbox: Outbox, url: str, programme: str, request_: Request
) -> None:
    out = await one(outbox)
    assert await outbox.sent(out, REF, NOON)
    await forget(store, request_)
    last = await one(outbox)
    assert (last.id, last.ref, last.card, last.about) == (out.id, REF, GONE, None)
    async with store.glance() as unit:
        pressables = await unit.pressables([*out.tokens, *last.tokens])
    assert [(p.name, p.request) for p in pressables.values()] == [("help-now", None)]
    assert letters_left(url, programme) == 1
    assert await outbox.sent(last, REF, NOON)
    assert letters_left(url, programme) == 0


async def test_a_message_that_leaves_as_its_request_is_forgotten_is_drawn_over(
    store: SqlStore, outbox: Outbox, url: str, programme: str, request_: Request
) -> None:
    out = await one(outbox)
    await forget(store, request_)
    assert (await outbox.claim(NOON, 100, 30)).letters == ()
    assert await outbox.sent(out, REF, NOON)
    last = await one(outbox)
    assert (last.ref, last.card) == (REF, GONE)
    assert await outbox.sent(last, REF, NOON)
    assert letters_left(url, programme) == 0


async def test_a_message_that_may_have_left_is_looked_for_and_drawn_over(
    store: SqlStore, outbox: Outbox, request_: Request
) -> None:
    assert await outbox.uncertain(await one(outbox), NOON)
    await forget(store, request_)
    out = await one(outbox)
    assert out.look_first
    assert await outbox.found(out, REF, NOON)
    last = await one(outbox)
    assert (last.ref, last.card) == (REF, GONE)


async def test_a_message_that_cannot_be_drawn_over_goes_as_well(
    store: SqlStore, outbox: Outbox, url: str, programme: str, request_: Request
) -> None:
    assert await outbox.sent(await one(outbox), REF, NOON)
    await forget(store, request_)
    assert await outbox.dead(await one(outbox))
    assert letters_left(url, programme) == 0


async def test_who_is_forgotten_with_their_request_still_sees_it_drawn_over(
    store: SqlStore, outbox: Outbox, request_: Request
) -> None:
    await outbox.sent(await one(outbox), REF, NOON)
    received = a_letter(request_.asker, taken(request_.id), request_.id, Slot.RECEIVED)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, letters=(received,)))
    assert await outbox.sent(await one(outbox), REF, NOON)
    goodbye = a_letter(request_.asker, HELLO)
    async with store.unit() as unit:
        await unit.keep(
            Changes(
                at=NOON,
                forgets=(Forget(request=request_.id, card=GONE),),
                people_forgotten=(ForgetPerson(person=request_.asker),),
                letters=(goodbye,),
            )
        )
    seen = {}
    while letters := (await outbox.claim(NOON, 100, 30)).letters:
        for out in letters:
            seen[out.id] = out.address
            assert await outbox.sent(out, REF, NOON)
    assert seen[received.id] == seen[goodbye.id] == address("dana")
    async with store.glance() as unit:
        assert await unit.people([request_.asker]) == {}


async def test_a_unit_that_fails_forgets_nothing(
    store: SqlStore, ring: KeyRing, request_: Request
) -> None:
    async def half_forget() -> None:
        async with store.unit() as unit:
            await unit.keep(
                Changes(at=NOON, forgets=(Forget(request=request_.id, card=GONE),))
            )
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await half_forget()
    assert ring.request(request_.id)
    async with store.glance() as unit:
        assert await unit.requests([request_.id]) == {request_.id: request_}


async def test_a_restored_backup_does_not_bring_a_request_back(
    opening: Opening, ring: KeyRing, url: str, programme: str, request_: Request
) -> None:
    store = opening()
    await Outbox(store).sent(await one(Outbox(store)), REF, NOON)
    [offer] = request_.offers
    # The database as it was, and the list of the erased as it is now.
    ring.destroy_request(request_.id, NOON.date())
    purged = await Purge(store).run(NOON)
    assert purged.recalled == 1
    assert letters_left(url, programme) == 0
    async with store.unit() as unit:
        assert await unit.by_handle([request_.handle]) == {}
        [load] = (await unit.loads([offer.supporter])).values()
        assert load.asked is None
        assert await unit.due(NOON + DAY, 100) == []
    assert (await Purge(store).run(NOON)).recalled == 0


async def test_a_key_without_a_request_goes_at_the_second_look(
    store: SqlStore, ring: KeyRing, request_: Request
) -> None:
    ring.new_requests([("crashed-before-commit", "2030-01")])
    purge = Purge(store)
    assert (await purge.run(NOON)).orphans == 0
    assert ring.request("crashed-before-commit")
    assert (await purge.run(NOON + HOUR)).orphans == 1
    assert ring.request("crashed-before-commit") is None
    assert ring.request(request_.id)


async def test_deliveries_are_remembered_for_a_week(store: SqlStore) -> None:
    async with store.unit() as unit:
        await unit.unseen(["old"], NOON)
        await unit.unseen(["new"], NOON + DAY)
    await Purge(store).run(NOON + timedelta(days=7, hours=2))
    async with store.unit() as unit:
        assert await unit.unseen(["old", "new"], NOON) == {"old"}


# the bytes themselves


def files_of(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.glob("programme.sqlite*")}


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_after_forgetting_no_file_holds_the_words_or_their_seal(
    url: str, store: SqlStore, outbox: Outbox, request_: Request
) -> None:
    folder = Path(make_url(url).database or "").parent
    out = await one(outbox)
    assert await outbox.sent(out, REF, NOON)
    sealed = [
        *run(url, lambda c: c.execute(select(REQUEST.c.body)).scalars().all()),
        *run(url, lambda c: c.execute(select(LETTER.c.body)).scalars().all()),
        *run(url, lambda c: c.execute(select(LETTER.c.ref)).scalars().all()),
    ]
    assert len(sealed) == 3
    # Sealed while it is needed, and in some file then: the test can fail.
    before = b"".join(files_of(folder).values())
    assert all(value[:200] in before for value in sealed)
    await forget(store, request_)
    assert store.untidy
    assert await outbox.sent(await one(outbox), REF, NOON)
    assert (await Purge(store).run(NOON)).tidy
    assert not store.untidy
    for file, content in files_of(folder).items():
        for value in (*sealed, *(token.encode() for token in out.tokens)):
            assert value[:200] not in content, file
        assert CANARY.encode() not in content, file
        assert request_.id.encode() not in content, file
    assert CANARY.encode() not in before


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_where_pages_were_split_nothing_deleted_stays(
    url: str, store: SqlStore
) -> None:
    """``secure_delete`` alone leaves some of these behind (SQLite 3.40)."""
    path = make_url(url).database or ""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA secure_delete=ON")
        gone = churned(database)
        before = b"".join(files_of(Path(path).parent).values())
        assert all(part in before for part in gone)
        database.executemany("DELETE FROM churned WHERE id=?", [(g,) for g in gone])
    assert await store.database.tidy(hurried=True)
    after = b"".join(files_of(Path(path).parent).values())
    assert not [part for part in gone if part in after]


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_a_large_file_is_written_anew_at_night(
    url: str, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(make_url(url).database or "")
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        churned(database)
        database.execute("DROP TABLE churned")
    monkeypatch.setattr("store.sqlite.WRITTEN_ANEW_AT_ONCE", 10_000)
    assert (await Purge(store).run(NOON, hurried=True)).tidy
    large = await asyncio.to_thread(path.stat)
    assert (await Purge(store).run(NOON)).tidy
    assert (await asyncio.to_thread(path.stat)).st_size < large.st_size / 2


def churned(database: sqlite3.Connection) -> list[bytes]:
    """Rows that were written and grew and shrank; half of their ids."""
    database.execute("CREATE TABLE churned (id BLOB PRIMARY KEY, body BLOB)")
    mixed = [hashlib.sha256(b"%d" % number).digest() for number in range(4000)]
    database.execute("BEGIN")
    for number, chance in enumerate(mixed):
        row = (chance[:16], bytes(10 + chance[16]))
        database.execute("INSERT INTO churned VALUES (?, ?)", row)
        earlier = mixed[int.from_bytes(chance[18:20]) % (number + 1)][:16]
        change = (bytes(10 + chance[17]), earlier)
        database.execute("UPDATE churned SET body=? WHERE id=?", change)
    database.execute("COMMIT")
    return [chance[:16] for chance in mixed[::2]]


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_while_somebody_reads_an_old_page_the_purge_says_not_yet(
    store: SqlStore, request_: Request
) -> None:
    async with store.glance() as unit:
        await unit.requests([request_.id])
        await forget(store, request_)
        assert not (await Purge(store).run(NOON)).tidy
        assert store.untidy
    assert (await Purge(store).run(NOON)).tidy
