"""What the programme's own people have changed of it by form; the file says the rest.

1. Until somebody changes the directory it is the programme's file's. From the first
   change on what is kept counts, whole, and the file's is not looked at any more.
2. Nothing in it is about a person who asked.
3. While a fire drill runs, it knows which supporters were asked in it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final, Self

from bot.drill import Drill, Drilled
from bot.entries import EntryId, Need, Resource, Where
from bot.people import PersonId
from bot.programme import Programme
from bot.wall_clock import day_in

DEAD_AFTER: Final = timedelta(days=180)
"""Nobody can rely any more on an entry that was not looked at for so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    paused_since: datetime | None = None
    """Since when new asks are answered with the office's phone."""
    directory: tuple[Resource, ...] | None = None
    drill: Drill | None = None
    drilled: Drilled | None = None
    """What the last one that was not stopped came to."""

    def without(self, person: PersonId) -> Self:
        """Nothing about somebody any more, who has all of theirs erased."""
        if self.drill is None:
            return self
        return replace(self, drill=self.drill.without(person))


AS_WRITTEN: Final = House()
"""Nothing was changed by form."""


def directory_of(programme: Programme, house: House) -> tuple[Resource, ...]:
    if house.directory is not None:
        return house.directory
    listed = enumerate(programme.resources, start=1)
    return tuple(replace(entry, id=EntryId(f"file-{n}")) for n, entry in listed)


def entry_named(entry: EntryId, programme: Programme, house: House) -> Resource | None:
    listed = directory_of(programme, house)
    return next((each for each in listed if each.id == entry), None)


def usable(entries: tuple[Resource, ...], country: str | None) -> tuple[Resource, ...]:
    """What somebody can use, by need, and the organisation's own first.

    Nobody's country is guessed: where it is unknown, all are shown.
    """
    theirs = [e for e in entries if not country or e.serves(country)]
    return tuple(sorted(theirs, key=_order))


def _order(entry: Resource) -> tuple[int, bool]:
    return list(Need).index(entry.need), entry.where is not Where.INSIDE


def dead(
    entries: tuple[Resource, ...], programme: Programme, at: datetime
) -> Iterator[Resource]:
    """Those that nobody has looked at for too long."""
    today = today_of(programme, at)
    return (e for e in entries if today - e.checked_on > DEAD_AFTER)


def today_of(programme: Programme, at: datetime) -> date:
    return day_in(programme.zone, at)
