"""What a roster would change, in words, person by person.

    changed  Bo Li (row 2)
               unit: Ward 7 → Ward 8

For the terminal of whoever imports it, who has the file with its names; never for a
log. Everybody who was not on the roster before is told in the same way, whether the
bot has met them or not: an operator must not learn who has used it.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Self

from adapters.roster_row import PART, RosterRow
from bot.people import Address, Person, PersonId, Standing
from store.roster import Listed

FIELDS: Final = {
    "name": "name",
    "roles": "roles",
    "profession": "profession",
    "specialty": "specialty",
    "unit": "unit",
    "seniority": "seniority",
    "languages": "languages",
    "zone": "timezone",
    "country": "country",
    "trained_on": "trained_on",
    "valid_until": "valid_until",
    "cap": "cap",
}
"""A person's own fields, as the file's columns call them."""
NOTHING: Final = "nothing"
INDENT: Final = " " * 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    row: int
    name: str = field(repr=False)
    news: tuple[str, ...] = field(repr=False)

    def lines(self) -> Iterator[str]:
        yield f"changed  {self.name} (row {self.row})"
        yield from (f"{INDENT}{one}" for one in self.news)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    rows: int
    added: tuple[str, ...] = field(default=(), repr=False)
    changed: tuple[Changed, ...] = ()
    left: tuple[Person, ...] = field(default=(), repr=False)
    accounts: Mapping[PersonId, tuple[Address, ...]] = field(
        default_factory=dict, repr=False
    )

    @property
    def is_empty(self) -> bool:
        return not (self.added or self.changed or self.left)

    def naming(self, accounts: Mapping[PersonId, tuple[Address, ...]]) -> Self:
        """With the accounts of those who left: they stand in no row of the file."""
        return replace(self, accounts=accounts)

    def lines(self) -> Iterator[str]:
        yield from self.added
        for one in self.changed:
            yield from one.lines()
        for person in self.left:
            users = sorted(address.user for address in self.accounts.get(person.id, ()))
            yield f"left     {person.name} ({', '.join(users)})"
        yield self.summary

    @property
    def summary(self) -> str:
        """Counts, and nobody."""
        rows = f"{self.rows} row{'' if self.rows == 1 else 's'}"
        if self.is_empty:
            return f"{rows}, no change"
        as_before = self.rows - len(self.added) - len(self.changed)
        return (
            f"{rows}: {len(self.added)} added, {len(self.changed)} changed, "
            f"{as_before} as before; {len(self.left)} left"
        )


def difference(
    before: Mapping[PersonId, Person],
    known: Mapping[Address, PersonId],
    rows: Sequence[RosterRow],
    listed: Sequence[Listed],
) -> Diff:
    """``before`` is the roster as it stands; ``known`` the accounts of people on it."""
    names = {address: one.name for one in listed for address in one.addresses}
    added, changed, staying = [], [], set[PersonId]()
    for row, one in zip(rows, listed, strict=True):
        person = _before(one, before, known)
        if person is None:
            added.append(f"added    {one.name} (row {row.number}){_as_what(one)}")
            continue
        staying.add(person.id)
        bosses = _bosses(person, one, before, known, names)
        if news := (*_news(person, one), *bosses, *_accounts(one, known)):
            changed.append(Changed(row=row.number, name=person.name, news=news))
    return Diff(
        rows=len(rows),
        added=tuple(added),
        changed=tuple(changed),
        left=_left(before, staying),
    )


def _before(
    one: Listed, before: Mapping[PersonId, Person], known: Mapping[Address, PersonId]
) -> Person | None:
    return next((before[known[a]] for a in one.addresses if a in known), None)


def _as_what(one: Listed) -> str:
    return f", {_written(one.roles)}" if one.roles else ""


def _news(person: Person, one: Listed) -> Iterator[str]:
    if person.standing is Standing.LEFT:
        yield "has come back"
    trained_on, valid_until = one.training_of(person)
    roles = one.roles_of(person)
    one = replace(one, trained_on=trained_on, valid_until=valid_until, roles=roles)
    for name, column in FIELDS.items():
        was, will = getattr(person, name), getattr(one, name)
        if was != will:
            yield f"{column}: {_written(was)} → {_written(will)}"


def _bosses(
    person: Person,
    one: Listed,
    before: Mapping[PersonId, Person],
    known: Mapping[Address, PersonId],
    names: Mapping[Address, str],
) -> Iterator[str]:
    # A manager who is new as well has no id yet: their account is not None either.
    if person.manager == (one.manager and known.get(one.manager, one.manager)):
        return
    boss = before.get(person.manager) if person.manager else None
    was = boss.name if boss else NOTHING
    yield f"manager: {was} → {names[one.manager] if one.manager else NOTHING}"


def _accounts(one: Listed, known: Mapping[Address, PersonId]) -> Iterator[str]:
    for address in one.addresses:
        if address not in known:
            yield f"{address.platform} account: {NOTHING} → {address.user}"


def _left(
    before: Mapping[PersonId, Person], staying: Collection[PersonId]
) -> tuple[Person, ...]:
    return tuple(
        person
        for person in before.values()
        if person.id not in staying and person.standing is not Standing.LEFT
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
