"""Plant every bug, and say who noticed: ``python -m tests.planted``."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.planted.bugs import BUGS, Bug, harvest, plant


def main() -> int:
    missed = 0
    for bug in BUGS:
        with TemporaryDirectory() as field:
            noticed = _noticed(bug, Path(field))
        missed += not noticed
        sys.stdout.write(f"{bug.patch:28} {'caught' if noticed else 'MISSED'}: ")
        sys.stdout.write(f"{noticed or 'nobody noticed'}\n")
        sys.stdout.flush()
    return 1 if missed else 0


def _noticed(bug: Bug, field: Path) -> str:
    plant(bug, field)
    said = harvest(bug, field)
    lines = (n for n in said.splitlines() if bug.noticed_by.rsplit("/")[-1] in n)
    return next(lines, "")


sys.exit(main())
