"""What a roster would change, in words, row by row.

Everybody who was not on the roster before is told in the same way, whether the bot
has met them or not: an operator must not learn who has used it.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Self

from adapters.roster_row import PART, RosterRow
from bot.people import Address, Person, PersonId, Standing
from store.roster import Listed

FIELDS: Final = (
    "roles",
    "profession",
    "specialty",
    "unit",
    "seniority",
    "languages",
    "zone",
    "country",
    "trained_on",
    "valid_until",
    "cap",
)
NOTHING: Final = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    rows: int
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    left: tuple[PersonId, ...] = ()
    accounts: Mapping[PersonId, tuple[Address, ...]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not (self.added or self.changed or self.left)

    def naming(self, accounts: Mapping[PersonId, tuple[Address, ...]]) -> Self:
        """With the accounts of those who left: nobody else stands in the file."""
        return replace(self, accounts=accounts)

    def lines(self) -> Iterator[str]:
        yield from self.added
        yield from self.changed
        for person in self.left:
            users = sorted(address.user for address in self.accounts.get(person, ()))
            yield f"left: {' '.join(users)}"
        yield self._sum()

    def _sum(self) -> str:
        if self.is_empty:
            return f"{self.rows} rows, no change"
        as_before = self.rows - len(self.added) - len(self.changed)
        return (
            f"{self.rows} rows: {len(self.added)} added, {len(self.changed)} changed, "
            f"{as_before} as before; {len(self.left)} left"
        )


def difference(
    before: Mapping[PersonId, Person],
    known: Mapping[Address, PersonId],
    rows: Sequence[RosterRow],
    listed: Sequence[Listed],
) -> Diff:
    """``before`` is the roster as it stands; ``known`` the accounts of people on it."""
    ids = [_id_of(one, known) for one in listed]
    added, changed = [], []
    for row, one, person in zip(rows, listed, ids, strict=True):
        if person is None:
            added.append(f"row {row.number}: added{_as_what(one)}")
        elif news := list(_news(before[person], one, known)):
            changed.append(f"row {row.number}: changed {'; '.join(news)}")
    return Diff(
        rows=len(rows),
        added=tuple(added),
        changed=tuple(changed),
        left=_left(
            before, {known[a] for o in listed for a in o.addresses if a in known}
        ),
    )


def _id_of(one: Listed, known: Mapping[Address, PersonId]) -> PersonId | None:
    return next((known[a] for a in one.addresses if a in known), None)


def _as_what(one: Listed) -> str:
    return f", {_written(one.roles)}" if one.roles else ""


def _news(
    person: Person, one: Listed, known: Mapping[Address, PersonId]
) -> Iterator[str]:
    if person.standing is Standing.LEFT:
        yield "has come back"
    if person.name != one.name:
        yield "name"
    for name in FIELDS:
        was, will = getattr(person, name), getattr(one, name)
        if was != will:
            yield f"{name}: {_written(was)} → {_written(will)}"
    # A manager who is new as well has no id yet: their account is not None either.
    if person.manager != (one.manager and known.get(one.manager, one.manager)):
        yield "manager"
    if any(address not in known for address in one.addresses):
        yield "account"


def _left(
    before: Mapping[PersonId, Person], listed: Collection[PersonId]
) -> tuple[PersonId, ...]:
    return tuple(
        person.id
        for person in before.values()
        if person.id not in listed and person.standing is not Standing.LEFT
    )


def _written(value: object) -> str:
    match value:
        case frozenset():
            return PART.join(sorted(value)) or NOTHING
        case tuple():
            return PART.join(value) or NOTHING
        case None | "":
            return NOTHING
        case _:
            return str(value)
