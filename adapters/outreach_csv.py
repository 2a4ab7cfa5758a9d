"""Whom to reach out to, from a CSV file of one column, by people's names or user ids.

    person
    Marlow Quay
    U0123ABCD

1. Only people of the roster are looked for, and all of them are meant, or none.
   While the programme is paused nobody is.
2. What is entered here goes the way of the form: who is left in peace is not told.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from adapters.core import Core
from adapters.csv_file import CsvWrong, records, text_in
from adapters.door import again_after_conflict
from adapters.roster_import import CHAT, PlatformOf
from bot import engine
from bot.events.outreach import RoundOrdered
from bot.listing import listed
from bot.outreach.rounds import MOST, RoundId, Way
from bot.people import PersonId

COLUMNS: Final = ("person",)


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    """As a spreadsheet counts: the header is row 1."""
    person: str = field(repr=False)


def read_people(path: Path) -> tuple[Line, ...]:
    """Raises CsvWrong with all that is wrong at once."""
    lines = tuple(Line(number, cells[0].strip()) for number, cells in _rows(path))
    if not lines:
        raise CsvWrong(["row 2: is missing: there is nobody in the file"])
    if len(lines) > MOST:
        raise CsvWrong([f"row {lines[MOST].number}: is one more than {MOST} people"])
    return lines


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    for number, cells in records(text_in(path), COLUMNS):
        if len(cells) != len(COLUMNS):
            raise CsvWrong([f"row {number}: has {len(cells)} cells, not one"])
        yield number, cells


async def look(
    core: Core, lines: Sequence[Line], on: PlatformOf = CHAT
) -> tuple[PersonId, ...]:
    """Who of them can be reached at all. Raises CsvWrong."""
    places = tuple((platform, core.programme.key) for platform in on.values())
    text = "\n".join(line.person for line in lines)
    async with core.store.glance() as unit:
        if (await unit.house()).paused_since is not None:
            raise CsvWrong(["the programme is paused: nothing can begin"])
        found = await listed(text, places, (await unit.roster()).people, unit)
    wrong = [lines[number - 1].number for number in found.unknown]
    if wrong:
        reason = "person: is nobody on the roster, or more than one"
        raise CsvWrong([f"row {number}: {reason}" for number in wrong])
    return found.people


async def begin(core: Core, people: Sequence[PersonId], way: Way, kind: str) -> None:
    """All or nothing. Raises CannotKeep, Conflict."""
    order = RoundOrdered(
        at=core.clock.now(),
        round=RoundId(core.world.chance.name()),
        way=way,
        kind=kind,
        people=tuple(people),
    )
    await again_after_conflict(lambda: engine.order(order, core.store, core.world))
