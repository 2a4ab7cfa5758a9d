"""A whole team of fictional people, and the supporters that they are to be given.

Some wish for a language that few speak, somebody outside their unit, or nobody but
their own profession; every third is led by a supporter. Supporters answer in hours of
their own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from benchmarks.hospital import MONDAY
from benchmarks.staff import Colleague, clinicians, supporters
from bot.matching import Candidate, Search
from bot.outreach.assigning import Team
from bot.people import Person, PersonId
from bot.policy import HowSoon, Policy
from bot.request import Handle, Request, RequestId
from bot.wishes import Rather, Wishes

SPOKEN: Final = (("en",), ("en", "pt"), ("en",), ("en", "de"), ("en",), ("en",))
WISHED: Final = ("en", "en", "pt", "en", "en", "de", "en")
WISHES: Final = (Rather.EITHER, Rather.OUTSIDE_UNIT, Rather.OWN_PROFESSION)
POLICY: Final = Policy()


def team_of(people: int, helpers: int) -> Team:
    there = [
        _candidate(number, colleague, _room(number, people, helpers))
        for number, colleague in enumerate(supporters(helpers))
    ]
    staff = {candidate.person.id: candidate.person for candidate in there}
    askers = [_asker(n, c.person, there) for n, c in enumerate(clinicians(people))]
    staff |= {asker.id: asker for asker in askers}
    return Team.of([_search(n, asker, staff) for n, asker in enumerate(askers)], there)


def _room(number: int, people: int, helpers: int) -> int:
    """A twentieth more places than people in all."""
    places = people * 21 // 20
    return (number + 1) * places // helpers - number * places // helpers


def _candidate(number: int, colleague: Colleague, room: int) -> Candidate:
    assert colleague.supporter is not None, colleague
    assert colleague.load is not None, colleague
    languages = SPOKEN[number % len(SPOKEN)]
    return Candidate(
        person=replace(colleague.person, languages=languages, cap=room),
        supporter=replace(colleague.supporter, languages=languages, at_once=room),
        load=colleague.load,
    )


def _asker(number: int, person: Person, there: Sequence[Candidate]) -> Person:
    known = replace(
        person,
        specialty=person.specialty or "surgery",
        seniority=person.seniority or "junior",
    )
    if number % 3:
        return known
    return replace(known, manager=there[number % len(there)].person.id)


def _search(number: int, asker: Person, staff: Mapping[PersonId, Person]) -> Search:
    soon = HowSoon.THIS_WEEK
    request = Request(
        id=RequestId(f"request-{number}"),
        handle=Handle("K-7QD"),
        asker=asker.id,
        wishes=Wishes(
            rather=WISHES[number % len(WISHES)],
            language=WISHED[number % len(WISHED)],
            reach="Call extension 4411",
            soon=soon,
            check_ins=False,
        ),
        policy=POLICY,
        asked_at=MONDAY,
        seek_since=MONDAY,
        seek_by=MONDAY + POLICY.match_within(soon),
    )
    return Search(request=request, asker=asker, people=staff, at=MONDAY)
