"""One match among a thousand supporters."""

from time import perf_counter
from typing import Final

from benchmarks.hospital import MONDAY
from benchmarks.staff import Colleague, clinicians, supporters
from benchmarks.timing import MS, Findings, Size, middle, percentile
from bot.matching import Candidate, Search, choose
from bot.people import Person, PersonId
from bot.policy import HowSoon, Policy
from bot.request import Handle, Request, RequestId
from bot.wishes import Rather, Wishes

WANT_MS: Final = 2.0


def in_memory(size: Size) -> Findings:
    candidates = [_candidate(colleague) for colleague in supporters(size.supporters)]
    people = {candidate.person.id: candidate.person for candidate in candidates}
    took = []
    for number, colleague in enumerate(clinicians(size.searches)):
        search = _search(colleague.person, people, number)
        began = perf_counter()
        match = choose(search, candidates)
        took.append((perf_counter() - began) * MS)
        assert match is not None, search
    found = Findings(f"One match among {size.supporters:,} supporters")
    ms = middle(took)
    found.add("median", f"{ms:.2f} ms", f"< {WANT_MS:.0f} ms", ms < WANT_MS)
    found.add("99 of 100", f"{percentile(took, 99):.2f} ms")
    return found


def _candidate(colleague: Colleague) -> Candidate:
    assert colleague.supporter is not None, colleague
    assert colleague.load is not None, colleague
    return Candidate(
        person=colleague.person, supporter=colleague.supporter, load=colleague.load
    )


def _search(asker: Person, people: dict[PersonId, Person], number: int) -> Search:
    """Each with a wish of its own."""
    rather, soon = list(Rather), (HowSoon.THIS_WEEK, HowSoon.NO_HURRY)
    wishes = Wishes(
        rather=rather[number % len(rather)],
        language="en",
        reach="Call extension 4411",
        soon=soon[number % len(soon)],
        check_ins=False,
    )
    request = Request(
        id=RequestId("request"),
        handle=Handle("K-7QD"),
        asker=asker.id,
        wishes=wishes,
        policy=Policy(),
        asked_at=MONDAY,
        seek_since=MONDAY,
        seek_by=MONDAY + Policy().match_within(wishes.soon),
    )
    return Search(
        request=request, asker=asker, people=people | {asker.id: asker}, at=MONDAY
    )
