"""Whom to reach out to, from a file, as long as the programme runs."""

from dataclasses import replace

import pytest

from adapters.csv_file import CsvWrong
from adapters.outreach_csv import Line, look
from adapters.roster_import import CHAT, take_in
from bot.changes import Changes
from bot.house import AS_WRITTEN
from tests.adapters.kept_store import NOON, store, world
from tests.adapters.test_roster_import import core, line, rows

__all__ = ["core", "store", "world"]


async def test_while_the_programme_is_paused_nothing_is_looked_at_and_nothing_begins(
    core,
):
    await take_in(core, rows(line(slack_user_id="UANN", name="Ann")), CHAT, NOON)
    lines = (Line(2, "Ann"),)
    assert len(await look(core, lines)) == 1
    await pauses(core)
    with pytest.raises(CsvWrong, match="the programme is paused"):
        await look(core, lines)


async def pauses(core) -> None:
    async with core.store.unit() as unit:
        house = replace(AS_WRITTEN, paused_since=NOON)
        await unit.keep(Changes(at=NOON, house=house))
