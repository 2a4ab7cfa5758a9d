"""A programme's file that may serve: invented like the sample, and not a copy of it.

Its numbers have an area code that nobody was ever given.
"""

from pathlib import Path
from typing import Final

from adapters.programme import SAMPLE

OWN: Final = {
    "Harbour General Hospital": "Quayside Hospital",
    "harbour.example": "quayside.internal",
    "+1 212-555-01": "+1 000-000-01",
    "020 7946 0123": "000 0000 0123",
    "030 23125 123": "000 00000 123",
    "[confirmation]": "[confirmation]\n"
    'confirmed_on = 2026-01-02\nconfirmed_by_role = "coordinator"',
}


def own_programme(file: Path) -> Path:
    written = SAMPLE.read_text("utf-8")
    for theirs, ours in OWN.items():
        assert theirs in written, theirs
        written = written.replace(theirs, ours)
    file.write_text(written, "utf-8")
    return file
