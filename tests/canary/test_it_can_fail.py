"""The gate can fail: one leak is planted for each sink, and each is caught."""

import asyncio
import os
from pathlib import Path

import pytest

from tests.canary import leaks, server, walk
from tests.canary.birds import Watch, canary, forms
from tests.canary.sinks import Recording, moment_of
from tests.canary.ward import DEMO, Process, Ward, demo, watched


@pytest.fixture(scope="module")
def caught(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """A server with every leak in it, from asking to a yes."""
    folder = tmp_path_factory.mktemp("leaking") / "house"
    folder.mkdir()
    os.environ[server.LEAKS] = str(folder / DEMO)
    try:
        process = demo(folder)
    finally:
        del os.environ[server.LEAKS]
    recording = Recording()
    try:
        asyncio.run(_leak(process, recording))
        _look(process, recording)
    finally:
        process.kill()
        recording.listen(process)
    return recording.found()


async def _leak(process: Process, recording: Recording) -> None:
    async with watched(process) as ward:
        await walk.asking(ward)
        # Before anything is tidied away: what is new stands in the write-ahead log.
        _look(process, recording)
        keeper = await walk.accepted(ward)
        await ward.opens(keeper, "what-i-hold")
        await _break(ward)
        await walk.operators(ward)
        recording.heard += ward.heard


def _look(process: Process, recording: Recording) -> None:
    home, aside = process.folder / DEMO, process.folder.parent / "aside"
    with process.still():
        recording.moments.append(moment_of(home, aside))


async def _break(ward: Ward) -> None:
    broken = {server.BROKEN: canary("broken")}
    assert "failure" in await ward.submit(walk.NEWCOMER, "ask", **broken)


@pytest.mark.parametrize("sink", leaks.SINKS)
def test_a_leak_is_caught_wherever_it_is(caught: dict[str, list[str]], sink: str):
    assert caught[sink]


def test_an_error_that_says_what_it_was_about_is_caught(caught: dict[str, list[str]]):
    assert any(canary("broken") in found for found in caught["stderr"])


def test_a_name_on_a_page_that_is_not_its_place_is_caught(
    caught: dict[str, list[str]],
):
    name = canary(f"name of {walk.ASKER}")
    assert any("blocks" in one and name in one for one in caught["answer"])


@pytest.mark.parametrize("form", [form for form, _ in forms("")])
def test_a_canary_is_known_however_it_is_written(form: str):
    written = dict(forms(canary("anything")))
    raw = b"before " + written[form] + b" after"
    assert Watch().look("somewhere", raw)
    assert not Watch().look("somewhere", b"before and after")


def test_a_key_is_known_as_well(tmp_path: Path):
    key = bytes(range(32))
    watch = Watch(keys=[key])
    for raw in (key, key.hex().encode(), key.hex().upper().encode()):
        assert watch.look("somewhere", b"before" + raw)
