"""How well two colleagues fit, and who comes first among those who may be asked.

    band       1, 2 or 3: two or more things shared, one, none
    fairness   fewest conversations begun, then longest since asked
    score      within equals, what is shared, the weightiest first

A wish that is not met puts a supporter into the last band: a profession other than
the clinician's who wants their own, or the unit of one who agreed to widen the search
but would rather be outside it. What is not known is never shared.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Self, TypeAlias

from bot.people import Person, PersonId
from bot.supporter import Candidate
from bot.wishes import Rather, Wishes

Rank: TypeAlias = tuple[int, int, date, int, PersonId]
"""Band, conversations begun, last asked on, score, id: the lowest is asked first."""

LAST_BAND: Final = 3
RECENT_MONTHS: Final = 3
"""This month and the two before: all that ``Load`` tells apart is months."""
NEVER: Final = date.min


class Shared(StrEnum):
    """What a supporter has in common with whom they are for, weightiest first."""

    PROFESSION = "profession"
    SPECIALTY = "specialty"
    SENIORITY = "seniority"
    LIVED = "lived"  #: lived experience, in the supporter's own tags


WEIGHTS: Final = dict(zip(Shared, (8, 4, 2, 1), strict=True))
"""Each is more than all those after it together, so a score tells what is shared."""

SCORES: Final = 2 * WEIGHTS[Shared.PROFESSION]
"""How many different scores there are, 0 included."""

BY_COUNT: Final = tuple(
    max(1, LAST_BAND - score.bit_count()) for score in range(SCORES)
)
BY_PROFESSION: Final = tuple(
    band if score & WEIGHTS[Shared.PROFESSION] else LAST_BAND
    for score, band in enumerate(BY_COUNT)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """What is sought in a supporter, for one person at one time."""

    profession: str | None
    specialty: str | None
    seniority: str | None
    lived: frozenset[str]
    lived_first: frozenset[str] = frozenset()
    """Whoever shares none of these is in the last band."""
    rather_outside: str | None
    """The unit that they would rather be outside of."""
    bands: tuple[int, ...]
    """By score."""
    recent: str
    """The first month that fairness still counts."""

    @classmethod
    def of(
        cls, asker: Person, wishes: Wishes, lived: frozenset[str], at: datetime
    ) -> Self:
        own_profession = wishes.rather is Rather.OWN_PROFESSION
        outside = wishes.rather is Rather.OUTSIDE_UNIT
        return cls(
            profession=asker.profession or None,
            specialty=asker.specialty or None,
            seniority=asker.seniority or None,
            lived=lived,
            rather_outside=asker.unit if outside and asker.unit else None,
            bands=BY_PROFESSION if own_profession else BY_COUNT,
            recent=_months_before(at, RECENT_MONTHS - 1),
        )

    def led_by(self, lived_first: frozenset[str]) -> Self:
        return replace(self, lived_first=lived_first)

    def ranks(self, candidates: Iterable[Candidate]) -> list[Rank]:
        """In one piece: it is asked about every supporter in every search."""
        profession, specialty, seniority = (
            self.profession,
            self.specialty,
            self.seniority,
        )
        lived, bands, recent = self.lived, self.bands, self.recent
        first = self.lived_first
        ranks: list[Rank] = []
        for candidate in candidates:
            person, load = candidate.person, candidate.load
            score = (
                (person.profession == profession) * 8
                + (person.specialty == specialty) * 4
                + (person.seniority == seniority) * 2
                + (not lived.isdisjoint(candidate.supporter.lived))
            )
            begun = 0
            for month, count in load.months[-RECENT_MONTHS:]:  # in order, each once
                if month >= recent:
                    begun += count
            fits = person.unit != self.rather_outside and (
                not first or not first.isdisjoint(candidate.supporter.lived)
            )
            asked_on = load.last_asked_on or NEVER
            band = bands[score] if fits else LAST_BAND
            ranks.append((band, begun, asked_on, -score, person.id))
        return ranks


def _months_before(at: datetime, months: int) -> str:
    year, month = divmod(at.year * 12 + at.month - 1 - months, 12)
    return f"{year:04}-{month + 1:02}"
