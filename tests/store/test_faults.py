"""A full disk, a database that is away, a second server: said so, and got over."""

import asyncio
import multiprocessing
import sqlite3
import traceback
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from bot.changes import Changes
from bot.errors import CannotKeep, Conflict
from bot.people import PersonId
from store.errors import AlreadyServed
from store.keys import KeyRing
from store.lock import serving, serving_programme
from store.sql_store import SqlStore
from store.sqlite import SqliteDatabase
from tests.held_open import held_open
from tests.store.databases import Opening, name
from tests.store.nouns import HELLO, NOON, a_letter, a_request, address, sender

on_sqlite = pytest.mark.parametrize("url", ["sqlite"], indirect=True)


async def ask(store: SqlStore, user: str) -> None:
    async with store.unit() as unit:
        person = (await unit.who([sender(user)]))[address(user)]
        request = a_request(person.id)
        letters = tuple(a_letter(person.id, HELLO) for _ in range(20))
        await unit.keep(Changes(at=NOON, requests=(request,), letters=letters))


def limit_pages(store: SqlStore, pages: int) -> None:
    """As a disk does that has no room left."""
    assert isinstance(store.database, SqliteDatabase)
    writer = store.database._writer
    assert writer is not None
    writer.execute(f"PRAGMA max_page_count={pages}")


@on_sqlite
async def test_a_full_disk_keeps_nothing_says_so_and_is_got_over(
    store: SqlStore,
) -> None:
    await ask(store, "dana")
    limit_pages(store, 1)
    kept = 0
    with suppress(CannotKeep):
        for kept in range(50):
            await ask(store, f"eve-{kept}")
    assert kept < 49
    user = f"eve-{kept}"
    async with store.glance() as unit:
        person = (await unit.who([sender(user)]))[address(user)]
        assert await unit.people([person.id]) == {}
    limit_pages(store, 1_000_000)
    await ask(store, user)


@on_sqlite
async def test_a_disk_too_full_for_a_key_keeps_nothing(
    store: SqlStore, tmp_path: Path, programme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("store.durable.write_new", full)
        with pytest.raises(CannotKeep):
            await ask(store, "dana")
    await ask(store, "dana")


async def test_a_database_that_is_away_is_said_to_be_away_and_comes_back(
    tmp_path: Path, ring: KeyRing, programme: str
) -> None:
    for away in (
        f"sqlite:///{tmp_path}/nowhere/programme.sqlite",
        f"postgresql+asyncpg://nobody@/nothing?host={tmp_path}",
    ):
        store = SqlStore(url=away, ring=ring, programme=programme, names=name)
        for _ in range(2):
            with pytest.raises(CannotKeep):
                await ask(store, "dana")
            with pytest.raises(CannotKeep):
                async with store.glance() as unit:
                    await unit.people([PersonId("dana")])
        await store.close()


@on_sqlite
async def test_a_command_that_writes_is_waited_for(opening: Opening, url: str) -> None:
    store = opening()
    await ask(store, "dana")
    other = sqlite3.connect(make_url(url).database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    asking = asyncio.create_task(ask(store, "eve"))
    # A look needs no turn, and the loop is not held up meanwhile.
    async with store.glance() as unit:
        assert (await unit.who([sender("dana")]))[address("dana")]
    assert not asking.done()
    other.execute("COMMIT")
    other.close()
    await asking


async def test_a_press_that_was_cancelled_leaves_the_door_open(
    store: SqlStore,
) -> None:
    await ask(store, "dana")
    for turns in range(12):
        asking = asyncio.create_task(ask(store, f"eve-{turns}"))
        for _ in range(turns):
            await asyncio.sleep(0)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await ask(store, f"kim-{turns}")


async def test_no_error_tells_a_value(store: SqlStore) -> None:
    request = a_request(PersonId("dana"), "CANARY")
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, requests=(request,)))
    with pytest.raises(Conflict) as caught:
        async with store.unit() as unit:
            await unit.keep(Changes(at=NOON, requests=(request,)))
    told = "".join(traceback.format_exception(caught.value))
    assert request.id not in told
    assert "CANARY" not in told


# one process serves


def serve_once(url: str) -> str:
    try:
        with serving(url):
            return "served"
    except AlreadyServed as error:
        return str(error)


def test_a_second_process_is_told_that_another_serves(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/programme.sqlite"
    with multiprocessing.get_context("spawn").Pool(1) as other:
        with serving(url):
            assert "served by another process" in other.apply(serve_once, (url,))
        assert other.apply(serve_once, (url,)) == "served"


async def test_a_second_process_is_told_so_on_postgresql_too(postgres_url: str) -> None:
    async with serving_programme(postgres_url, "harbour"):
        with pytest.raises(AlreadyServed, match="harbour is served by another process"):
            async with serving_programme(postgres_url, "harbour"):
                pass
        async with serving_programme(postgres_url, "lakeside"):
            pass
    async with serving_programme(postgres_url, "harbour"):
        pass


async def test_a_file_is_not_held_by_its_programme(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/programme.sqlite"
    async with serving_programme(url, "harbour"), serving_programme(url, "harbour"):
        pass


async def test_a_file_that_is_no_database_is_not_held_open(tmp_path: Path) -> None:
    file = tmp_path / "programme.sqlite"
    file.write_bytes(b"no database at all " * 99)
    database = SqliteDatabase(str(file), "harbour")
    for opened in (database.writing, database.reading):
        with pytest.raises(CannotKeep):
            async with opened():
                pass
        assert held_open(file) == []
    await database.close()
