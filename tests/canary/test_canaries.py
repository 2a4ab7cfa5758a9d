"""The canary gate: a canary in all that anybody enters, and then every sink is scanned.

One walk of the real command, in a process of its own, with everything at DEBUG: asking,
offers, the desk, contact, closing, what is hostile, what fails, a kill, and erasing.
"""

import asyncio
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest

from store.entries import ENTRY_BYTES, NAME_BYTES
from tests.canary import people, walk
from tests.canary.birds import canary
from tests.canary.people import ASKER, NEIGHBOUR, NEWCOMER, One
from tests.canary.sinks import Moment, Recording, Row, moment_of
from tests.canary.ward import DEMO, Process, demo, watched

STEPS: Final = (
    *(walk.asking, walk.settings, walk.offers, walk.contact, walk.afterwards),
    *(walk.newcomers, walk.hostile, walk.failing, walk.operators),
)
ERASED: Final = (NEWCOMER, ASKER)
OWN: Final = {
    "request": ("id", "own"),
    "offer": ("id",),
    "alarm": ("id",),
    "button": ("token",),
    "letter": ("stands",),
}
"""Columns that say something of one request and of nothing else."""


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    folder = tmp_path_factory.mktemp("ward") / "house"
    folder.mkdir()
    recording = Recording()
    for live in (_until_killed, _until_erased):
        process = demo(folder)
        try:
            asyncio.run(live(process, recording))
        finally:
            process.kill()
            recording.listen(process)
    # Nobody is there any more, and what a kill leaves is all there is.
    recording.moments.append(_moment(folder))
    return recording


async def _until_killed(process: Process, recording: Recording) -> None:
    async with watched(process) as ward:
        for step in STEPS:
            await step(ward)
            with process.still():
                recording.moments.append(_moment(process.folder))
        recording.heard += ward.heard


async def _until_erased(process: Process, recording: Recording) -> None:
    async with watched(process) as ward:
        # To the end of it, who asked may read who said yes.
        ward.keeper = recording.heard[-1].keeper
        for who in ERASED:
            await walk.erasing(ward, who)
        recording.heard += ward.heard


def _moment(folder: Path) -> Moment:
    return moment_of(folder / DEMO, folder.parent / "aside")


def test_no_canary_is_where_it_should_not_be(recording: Recording):
    assert recording.found() == {}


def test_the_walk_went_the_whole_way(recording: Recording):
    """A gate that looks at nothing is green as well."""
    shown = b"\n".join(heard.raw for heard in recording.heard).decode()
    for entered in ("reach", "reach again", "name of robin", "language"):
        assert canary(entered) in shown, entered
    for title in ("Who and how", "A concern", "Ask a supporter", "I could not keep"):
        assert title in shown, title
    assert {"person", "request", "offer", "alarm", "button", "letter", "tally"} <= {
        table for m in recording.moments for table, rows in m.tables.items() if rows
    }
    assert all(m.files["been-there.sqlite-wal"] for m in recording.moments[:1])


def test_everything_was_said_at_debug(recording: Recording):
    said = recording.said["stdout"] + recording.said["stderr"]
    for name in (b"apscheduler", b"asyncio", b"alembic"):
        assert name in said, name
    assert b"RuntimeError" in said
    assert b"letter may have arrived" in said


def test_what_a_library_would_say_does_not_get_out(recording: Recording):
    """aiohttp quotes what is no HTTP in its log; of ours it is the type that is left."""
    assert walk.MALFORMED.encode() in recording.said["stdout"]
    assert walk.MALFORMED.encode() not in recording.said["stderr"]
    assert b"BadStatusLine" in recording.said["stderr"]


def test_the_same_rows_that_hold_no_canary_hold_everybody(recording: Recording):
    """Nobody is missing: it is sealed, and that is why it is not found."""
    first = recording.moments[0]
    assert len(first.tables["person"]) > len(people.LISTED)
    assert len(first.tables["address"]) > len(people.LISTED)


def test_who_and_how_opened_for_who_said_yes_and_for_nobody_else(
    recording: Recording,
):
    for heard in recording.heard:
        if "Who and how" in str((heard.body or {}).get("dialog", {}).get("title")):
            assert heard.viewer == heard.keeper
            assert One(ASKER).name in json.dumps(heard.body, ensure_ascii=False)


def test_of_what_was_erased_no_file_holds_a_byte(recording: Recording):
    *_, before, after = recording.moments
    gone = requests(before) - requests(after)
    assert len(gone) == len(ERASED)
    parts = list(_about(before, gone))
    assert len(parts) > len(ERASED)
    # They stood there once: the test can fail.
    assert all(_holding(before.database_files(), part) for part in parts)
    for part in parts:
        assert not _holding(after.database_files(), part)
    keys = [key for raw in before.key_files().values() for key in _keys_of(raw, gone)]
    assert len(keys) == len(ERASED)
    assert not [key for key in keys if _holding(after.key_files(), key)]


def test_of_whoever_is_on_no_roster_and_erases_everything_nothing_stays(
    recording: Recording,
):
    *_, before, after = recording.moments
    assert len(before.tables["address"]) - len(after.tables["address"]) == 1
    assert len(before.tables["person"]) - len(after.tables["person"]) == 1
    texts = [drawn for who, drawn in after.drawn if who == One(NEWCOMER).user]
    assert "erased" in texts[-1]
    assert One(NEIGHBOUR).user in {who for who, _ in after.drawn}


def requests(moment: Moment) -> set[str]:
    return {str(row["id"]) for row in moment.tables["request"]}


def _about(moment: Moment, gone: set[str]) -> Iterator[bytes]:
    """What was sealed, and what was random or blind, in every row about these."""
    for table, rows in moment.tables.items():
        for row in rows:
            if row.get("id" if table == "request" else "request") in gone:
                yield from _sealed(row)
                yield from (str(row[n]).encode() for n in OWN[table] if row[n])


def _sealed(row: Row) -> Iterator[bytes]:
    return (value[:200] for value in row.values() if isinstance(value, bytes))


def _holding(files: Mapping[str, bytes], part: bytes) -> list[str]:
    return [name for name, raw in files.items() if part in raw]


def _keys_of(raw: bytes, gone: set[str]) -> Iterator[bytes]:
    """The wrapped keys of these requests, in a file of keys (``store/entries.py``)."""
    for start in range(0, len(raw) - ENTRY_BYTES + 1, ENTRY_BYTES):
        name, key = raw[start : start + NAME_BYTES], raw[start + NAME_BYTES :]
        if name.rstrip(b"\0").decode("latin-1") in gone:
            yield key[: ENTRY_BYTES - NAME_BYTES].rstrip(b"\0")
