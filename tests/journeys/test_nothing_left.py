"""Whatever a journey left behind would be found."""

from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from tests.journeys.chat import Town
from tests.journeys.nothing_left import nothing_is_left
from tests.journeys.person import CALL_ME
from tests.teams.fake_things import object_id


@dataclass(frozen=True)
class Silent:
    log: str = ""

    def said(self) -> str:
        return self.log


def looked_at(directory: Path, log: str = "") -> None:
    nothing_is_left(cast(Town, Silent(log)), directory)


@pytest.mark.parametrize("place", ["kept.sqlite", "kept.sqlite-wal", "keys/one.key"])
@pytest.mark.parametrize(
    "left",
    [
        *(b"Marlow Quay", CALL_ME.encode(), b64encode(CALL_ME.encode())),
        *(b"UMARLOWQUAY", object_id("marlow-quay").encode()),
    ],
)
def test_who_somebody_is_or_what_they_entered_is_found_in_a_file(
    tmp_path: Path, place: str, left: bytes
):
    (tmp_path / "keys").mkdir()
    (tmp_path / "kept.sqlite").write_bytes(b"sealed")
    looked_at(tmp_path)
    (tmp_path / place).write_bytes(b"sealed " + left)
    with pytest.raises(AssertionError):
        looked_at(tmp_path)


@pytest.mark.parametrize("said", ["Gale Visitor", f"it says {CALL_ME}"])
def test_it_is_found_in_the_log(tmp_path: Path, said: str):
    (tmp_path / "kept.sqlite").write_bytes(b"sealed")
    with pytest.raises(AssertionError):
        looked_at(tmp_path, log=said)


def test_a_journey_that_kept_nothing_at_all_is_noticed(tmp_path: Path):
    with pytest.raises(AssertionError):
        looked_at(tmp_path)
