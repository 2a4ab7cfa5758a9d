"""The roster, read once and then only where it changed.

Never stale: each look asks the database for what was touched since. Never mistaken: a
transaction that has touched the roster itself looks with a copy, which goes with it.
"""

from collections.abc import Sequence
from typing import Generic, TypeVar

from bot.matching import Candidate
from bot.people import Person, PersonId, Role
from bot.ports import Roster
from bot.supporter import Load, Supporter
from store.shelf import News, Shelf

T = TypeVar("T")


class Known(Generic[T]):
    """What is known of one kind, and as of which revision."""

    def __init__(self) -> None:
        self.nouns: dict[str, T] = {}
        self._versions: dict[str, int] = {}
        self._touched: dict[str, int] = {}
        self.since = 0

    def learn(self, news: Sequence[News[T]]) -> frozenset[str]:
        """Take in what is newer than what is known, and say whose it was."""
        new = [n for n in news if n[3] > self._touched.get(n[0], 0)]
        for row, noun, version, touched in new:
            self.nouns[row] = noun
            self._versions[row] = version
            self._touched[row] = touched
            self.since = max(self.since, touched)
        return frozenset(row for row, *_ in new)

    def hand(self, row: str, shelf: Shelf[T]) -> None:
        shelf.hand(row, self.nouns.get(row), self._versions.get(row, 0))

    def copy(self) -> "Known[T]":
        other: Known[T] = Known()
        other.nouns, other._touched = dict(self.nouns), dict(self._touched)
        other._versions = dict(self._versions)
        other.since = self.since
        return other


class RosterView:
    def __init__(self) -> None:
        self._people: Known[Person] = Known()
        self._supporters: Known[Supporter] = Known()
        self._loads: Known[Load] = Known()
        self._listed: dict[PersonId, Person] = {}
        self._candidates: dict[PersonId, Candidate] = {}
        self._roster = Roster(people={}, supporters={})

    def copy(self) -> "RosterView":
        other = RosterView()
        other._people = self._people.copy()
        other._supporters = self._supporters.copy()
        other._loads = self._loads.copy()
        other._listed = dict(self._listed)
        other._candidates = dict(self._candidates)
        other._roster = self._roster
        return other

    async def look(
        self, people: Shelf[Person], supporters: Shelf[Supporter], loads: Shelf[Load]
    ) -> Roster:
        persons = self._people.learn(await people.news(self._people.since))
        settings = self._supporters.learn(await supporters.news(self._supporters.since))
        carried = self._loads.learn(await loads.news(self._loads.since))
        if persons or settings or carried:
            for row in persons | settings | carried:
                self._judge(PersonId(row))
            # Copies, so that a roster that somebody holds never changes.
            self._roster = Roster(
                people=dict(self._listed) if persons else self._roster.people,
                supporters=dict(self._candidates),
            )
        return self._roster

    def hand(
        self,
        row: str,
        people: Shelf[Person],
        supporters: Shelf[Supporter],
        loads: Shelf[Load],
    ) -> bool:
        """A supporter as of the last look, so that nobody reads them once more.

        Whatever is kept of a supporter is touched, so a look has seen it; of others it
        need not be, and they are not handed out.
        """
        if row not in self._candidates:
            return False
        self._people.hand(row, people)
        self._supporters.hand(row, supporters)
        self._loads.hand(row, loads)
        return True

    def _judge(self, row: PersonId) -> None:
        person = self._people.nouns.get(row)
        own = self._supporters.nouns.get(row)
        if person is None or not person.on_roster:
            self._listed.pop(row, None)
            self._candidates.pop(row, None)
            return
        self._listed[row] = person
        if own and Role.SUPPORTER in person.roles:
            load = self._loads.nouns.get(row) or Load(supporter=person.id)
            self._candidates[row] = Candidate(person=person, supporter=own, load=load)
        else:
            self._candidates.pop(row, None)
