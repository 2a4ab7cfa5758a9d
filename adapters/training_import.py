"""Take in who is trained in what: what it would change, and then the change itself.

1. A look decides nothing and keeps nothing: it is the dry run.
2. The import is one transaction, and says nothing new the second time. Of a kind, what
   is taken in later stands, from this file or from the roster's own two columns;
   whatever the file does not mention stays.
3. Whose training ends is reminded by the core (``bot.flows.training``).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from adapters.core import Core
from adapters.csv_file import CsvWrong
from adapters.door import again_after_conflict
from adapters.roster_import import CHAT, PlatformOf
from adapters.training_csv import TrainingRow
from bot import engine
from bot.events.training import TrainingKept
from bot.people import Address, Person
from bot.ports import Unit
from bot.programme import Programme
from bot.trained import trainings_of
from bot.training import Training

INDENT: Final = " " * 11
NOTHING: Final = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """One row, and whom it is about."""

    row: TrainingRow
    person: Person

    @property
    def before(self) -> Training | None:
        mine = (t for t in trainings_of(self.person) if t.kind is self.row.kind)
        return next(mine, None)

    @property
    def is_news(self) -> bool:
        return self.before != self.row.training


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingDiff:
    rows: int
    news: tuple[Meant, ...] = field(default=(), repr=False)

    @property
    def is_empty(self) -> bool:
        return not self.news

    def lines(self) -> Iterator[str]:
        for one in self.news:
            yield f"changed  {one.person.name} (row {one.row.number})"
            was, will = _written(one.before), _written(one.row.training)
            yield f"{INDENT}{one.row.kind}: {was} → {will}"
        yield self.summary

    @property
    def summary(self) -> str:
        """Counts, and nobody."""
        rows = f"{self.rows} row{'' if self.rows == 1 else 's'}"
        if self.is_empty:
            return f"{rows}, no change"
        as_before = self.rows - len(self.news)
        return f"{rows}: {len(self.news)} changed, {as_before} as before"


async def look(
    core: Core, rows: Sequence[TrainingRow], on: PlatformOf = CHAT
) -> TrainingDiff:
    """What taking these rows in would change. Raises CsvWrong."""
    async with core.store.glance() as unit:
        meant = await _meant(unit, rows, core.programme, on)
    return TrainingDiff(rows=len(rows), news=tuple(m for m in meant if m.is_news))


async def take_in(
    core: Core, rows: Sequence[TrainingRow], at: datetime, on: PlatformOf = CHAT
) -> None:
    """All or nothing. Raises CsvWrong, CannotKeep, Conflict."""

    async def bring() -> None:
        diff = await look(core, rows, on)
        news = [
            TrainingKept(at=at, person=m.person.id, trainings=(m.row.training,))
            for m in diff.news
        ]
        if news:
            await engine.report(news, at, core.store, core.world)

    await again_after_conflict(bring)


async def _meant(
    unit: Unit, rows: Sequence[TrainingRow], programme: Programme, on: PlatformOf
) -> list[Meant]:
    """Everybody is on the roster, and nobody is meant twice by two accounts."""
    people = (await unit.roster()).people
    by_row = {row.number: _addresses(row.person, programme, on) for row in rows}
    known = await unit.known({a for each in by_row.values() for a in each})
    meant, wrong, first = [], [], dict[tuple[str, str], int]()
    for row in rows:
        ids = (known[a] for a in by_row[row.number] if a in known)
        person = next((people[i] for i in ids if i in people), None)
        if person is None:
            wrong.append(f"row {row.number}: person: is nobody on the roster")
            continue
        before = first.setdefault((person.id, row.kind), row.number)
        if before != row.number:
            line = f"row {row.number}: kind: this person's stands in row {before}"
            wrong.append(line)
        meant.append(Meant(row=row, person=person))
    if wrong:
        raise CsvWrong(wrong)
    return meant


def _addresses(user: str, programme: Programme, on: PlatformOf) -> tuple[Address, ...]:
    """Nobody says of which platform: their ids look nothing like one another."""
    return tuple(
        Address(platform=platform, tenant=programme.key, user=written)
        for platform in on.values()
        for written in dict.fromkeys((user, user.lower()))
    )


def _written(training: Training | None) -> str:
    if training is None:
        return NOTHING
    return f"{_day(training.trained_on)} to {_day(training.valid_until)}"


def _day(day: date | None) -> str:
    return "no day" if day is None else day.isoformat()
