"""Every planted bug is noticed, by somebody who did not look for it."""

from pathlib import Path

import pytest

from tests.planted.bugs import BUGS, PATCHES, Bug, harvest, plant


def test_every_patch_is_somebodys_to_notice() -> None:
    assert {f"{bug.patch}.patch" for bug in BUGS} == {p.name for p in PATCHES.iterdir()}
    assert len(BUGS) >= 8


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.patch)
def test_a_planted_bug_is_noticed(bug: Bug, tmp_path: Path) -> None:
    plant(bug, tmp_path)
    said = harvest(bug, tmp_path)
    assert bug.noticed_by.rsplit("/")[-1] in said, said or "nobody noticed"
