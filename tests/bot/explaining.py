"""What becomes of each candidate, and why: those who may be asked first, the best first.

Only tests have this. It says who may not be asked, so it would tell a coordinator, or a
supporter, whose request it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.fit import WEIGHTS, Fit, Rank, Shared
from bot.matching import Candidate, Match, Reason, Search, judge
from bot.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    supporter: PersonId
    outcome: Match | Reason
    band: int
    why: tuple[Shared, ...]


def explain(search: Search, candidates: Sequence[Candidate]) -> tuple[Verdict, ...]:
    wishes = search.request.wishes
    fit = Fit.of(search.asker, wishes, search.lived, search.at)
    ranks = fit.led_by(search.lived_first).ranks(candidates)
    ranked = sorted(zip(ranks, candidates, strict=True), key=lambda pair: pair[0])
    verdicts = [_verdict(search, candidate, rank) for rank, candidate in ranked]
    return tuple(sorted(verdicts, key=lambda v: isinstance(v.outcome, Reason)))


def _verdict(search: Search, candidate: Candidate, rank: Rank) -> Verdict:
    band, _, _, score, _ = rank
    return Verdict(
        supporter=candidate.person.id,
        outcome=judge(search, candidate),
        band=band,
        why=tuple(part for part, weight in WEIGHTS.items() if -score & weight),
    )
