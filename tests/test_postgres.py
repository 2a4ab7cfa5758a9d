"""The database that the tests keep things in is a real PostgreSQL."""

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from tests import postgres


async def test_a_statement_is_answered_by_postgresql_over_asyncpg(postgres_url):
    engine = create_async_engine(postgres_url)
    async with engine.begin() as connection:
        version = (await connection.execute(text("SELECT version()"))).scalar_one()
    await engine.dispose()
    assert version.startswith("PostgreSQL")


async def test_two_databases_of_one_cluster_do_not_share_tables(postgres_cluster):
    urls = [
        postgres_cluster.fresh_database(name).replace("+asyncpg", "")
        for name in ("mine", "yours")
    ]
    mine, yours = [await asyncpg.connect(url) for url in urls]
    await mine.execute("CREATE TABLE notes (body text)")
    with pytest.raises(asyncpg.UndefinedTableError):
        await yours.execute("SELECT * FROM notes")
    await mine.close()
    await yours.close()


async def test_without_programs_on_the_machine_the_package_brings_them(monkeypatch):
    monkeypatch.setattr(postgres, "INSTALLED", "/nowhere")
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    with postgres.running(postgres.FAST) as cluster:
        url = cluster.fresh_database("brought").replace("+asyncpg", "")
        connection = await asyncpg.connect(url)
        assert await connection.fetchval("SELECT 1") == 1
        await connection.close()
    assert not cluster.home.exists()
