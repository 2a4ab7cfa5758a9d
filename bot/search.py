"""Answer the question whom to ask next, in the transaction that asked it."""

from dataclasses import replace
from datetime import datetime

from bot.callers import namesake
from bot.effects.finding import Find, FindQuietly
from bot.event_kinds import EventKind, kind_named
from bot.events.offering import NobodyFound, SupporterFound
from bot.events.rostering import NobodyYet
from bot.groups.asked_to_lead import not_asked_twice
from bot.hours import after_open
from bot.matching import Candidate, Match, Search, choose, judge
from bot.offer import OfferId
from bot.people import PersonId
from bot.programme import Programme
from bot.request import Request
from bot.stage import Stage
from bot.world import World


async def answer_to(
    find: Find | FindQuietly, stage: Stage, world: World, at: datetime
) -> SupporterFound | NobodyFound | NobodyYet:
    request = await stage.requests.get(find.request)
    assert request is not None, find
    search = await search_for(request, stage, world.programme, at)
    candidates = await candidates_now(stage)
    offer = OfferId(world.chance.name())
    if isinstance(find, Find) and find.pick is not None:
        return _picked(find.pick, search, candidates, offer)
    rather = find.rather if isinstance(find, Find) else None
    match = _rather(rather, search, candidates) or choose(search, candidates)
    if match is None and isinstance(find, FindQuietly):
        return NobodyYet(at=at, request=request.id)
    if match is None:
        return NobodyFound(at=at, request=request.id)
    return _found(match, search, offer)


async def search_for(
    request: Request, stage: Stage, programme: Programme, at: datetime
) -> Search:
    asker = await stage.people.get(request.asker)
    assert asker is not None, request
    own = await stage.supporters.get(request.asker)
    kind = await _kind(request, stage, programme)
    fits = frozenset() if kind.lived is None else frozenset({kind.lived.value})
    people = (await stage.roster()).people
    return Search(
        request=request,
        asker=namesake(asker, people) if request.called else asker,
        people=people,
        at=at,
        lived=(own.lived if own else frozenset()) | fits,
        lived_first=fits if kind.lived_first else frozenset(),
    )


async def _kind(request: Request, stage: Stage, programme: Programme) -> EventKind:
    """Of the round that it came of, as long as the round is kept."""
    round_ = None if request.round is None else await stage.rounds.get(request.round)
    return kind_named(round_.kind if round_ else "", programme.event_kinds)


async def candidates_now(stage: Stage) -> tuple[Candidate, ...]:
    """All supporters, with what this transaction has changed of them already."""
    known = await stage.candidates()
    known |= {
        load.supporter: replace(before, load=load)
        for load in stage.loads.changed
        if (before := known.get(load.supporter)) and before.load is not load
    }
    known |= {
        person.id: replace(before, person=person)
        for person in stage.people.changed
        if (before := known.get(person.id)) and before.person is not person
    }
    known |= {
        own.id: replace(before, supporter=own)
        for own in stage.supporters.changed
        if (before := known.get(own.id)) and before.supporter is not own
    }
    return tuple((await not_asked_twice(known, stage)).values())


def _rather(
    rather: PersonId | None, search: Search, candidates: tuple[Candidate, ...]
) -> Match | None:
    candidate = next((c for c in candidates if c.person.id == rather), None)
    verdict = judge(search, candidate) if candidate else None
    return verdict if isinstance(verdict, Match) else None


def _picked(
    pick: PersonId, search: Search, candidates: tuple[Candidate, ...], offer: OfferId
) -> SupporterFound:
    """One who may not be asked looks to everyone like one who quietly passes.

    A list of the eligible would identify the clinician by who is absent from it.
    """
    candidate = next((c for c in candidates if c.person.id == pick), None)
    verdict = judge(search, candidate) if candidate else None
    if isinstance(verdict, Match):
        return _found(verdict, search, offer)
    passes_at = _quiet_pass(candidate, search)
    return SupporterFound(
        at=search.at,
        request=search.request.id,
        supporter=pick,
        offer=offer,
        remind_at=passes_at,
        answer_by=passes_at,
        phantom=True,
    )


def _quiet_pass(candidate: Candidate | None, search: Search) -> datetime:
    """When somebody who would have been asked might have said: not now."""
    after = search.request.policy.remind_after
    if candidate is None or not candidate.supporter.hours.windows:
        return search.at + after
    return after_open(candidate.supporter.hours, search.at, after)


def _found(match: Match, search: Search, offer: OfferId) -> SupporterFound:
    return SupporterFound(
        at=search.at,
        request=search.request.id,
        supporter=match.supporter,
        offer=offer,
        remind_at=match.remind_at,
        answer_by=match.answer_by,
    )
