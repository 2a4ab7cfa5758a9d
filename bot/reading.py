"""Read what was entered in a form, field by field, without ever losing it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.forms import Values
from bot.people import PersonId
from bot.request import Handle, RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """What a new act needs and the core cannot make up: a time, and new names."""

    at: datetime
    by: PersonId
    request: RequestId
    handle: Handle


def one(values: Values, name: str) -> str:
    """What was entered in a field that takes one thing; nothing is empty."""
    return next(iter(values.get(name, ())), "").strip()


def chosen(values: Values, name: str, among: Collection[str]) -> str | None:
    """The choice, if it is one of those that were offered."""
    choice = one(values, name)
    return choice if choice in among else None


def all_of(values: Values, name: str) -> tuple[str, ...]:
    """Everything chosen, each once, in the order it came."""
    return tuple(dict.fromkeys(v for v in values.get(name, ()) if v))


def day(values: Values, name: str) -> date | None:
    try:
        return date.fromisoformat(one(values, name))
    except ValueError:
        return None


def time_of_day(values: Values, name: str) -> time | None:
    """A time on the clock, to the minute; ``09:30`` and ``09:30:00`` are the same."""
    try:
        return time.fromisoformat(one(values, name)).replace(second=0, microsecond=0)
    except ValueError:
        return None
