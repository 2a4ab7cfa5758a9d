"""What becomes of the directory of further help."""

from dataclasses import dataclass

from bot.entries import NO_ENTRY, EntryId, Resource
from bot.events import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryKept(Act):
    """A coordinator entered it, or looked at it again: new, or in its place."""

    entry: Resource


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRemoved(Act):
    """A coordinator took it out."""

    entry: EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPassedOn(Act):
    """A supporter passed it on to the colleague whom they accepted."""

    entry: EntryId = NO_ENTRY
