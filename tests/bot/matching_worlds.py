"""People to be matched: a few words make a clinician, a supporter, a search."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.hours import Hours, always
from bot.matching import Candidate, Search
from bot.offer import Offer, OfferId, OfferStatus
from bot.people import Person, PersonId, Role
from bot.policy import HowSoon, Policy
from bot.request import Handle, Request, RequestId
from bot.supporter import Load, Supporter
from bot.wishes import Rather, Wishes

NOON = datetime(2030, 3, 6, 12, tzinfo=UTC)  # a Wednesday
ROBIN = Person(
    id=PersonId("robin"),
    profession="nurse",
    specialty="surgery",
    seniority="senior",
    unit="theatre 2",
)
"""Asks. A fictional nurse."""

EITHER = Wishes(
    rather=Rather.EITHER,
    language="en",
    reach="by phone",
    soon=HowSoon.THIS_WEEK,
    check_ins=False,
)
REQUEST = Request(
    id=RequestId("r"),
    handle=Handle("K-7QD"),
    asker=ROBIN.id,
    wishes=EITHER,
    policy=Policy(),
    asked_at=NOON,
    seek_since=NOON,
    seek_by=NOON + timedelta(days=3),
)


def supporter(
    name: str,
    /,
    *,
    hours: Hours | None = None,
    settings: dict[str, Any] | None = None,
    load: dict[str, Any] | None = None,
    **person: Any,
) -> Candidate:
    """Somebody who may be asked, unless something here says otherwise."""
    who = PersonId(name)
    known: dict[str, Any] = {"roles": frozenset({Role.SUPPORTER}), "languages": ("en",)}
    return Candidate(
        person=Person(id=who, **known | person),
        supporter=Supporter(id=who, hours=hours or always("UTC"), **settings or {}),
        load=Load(supporter=who, **load or {}),
    )


def search_for(
    asker: Person = ROBIN,
    *colleagues: Person | Candidate,
    wishes: dict[str, Any] | None = None,
    request: dict[str, Any] | None = None,
    **changes: Any,
) -> Search:
    """What is sought for somebody, among colleagues with these reporting lines."""
    people = (c.person if isinstance(c, Candidate) else c for c in colleagues)
    return Search(
        asker=asker,
        request=replace(
            REQUEST,
            asker=asker.id,
            wishes=replace(EITHER, **wishes or {}),
            **request or {},
        ),
        people={p.id: p for p in (asker, *people)},
        **{"at": NOON} | changes,
    )


def offer(name: str, status: OfferStatus, **changes: Any) -> Offer:
    return Offer(
        id=OfferId(f"offer to {name}"),
        supporter=PersonId(name),
        status=status,
        asked_at=NOON,
        answer_by=NOON,
        **changes,
    )


def staff(name: str, manager: str | None = None) -> Person:
    return Person(id=PersonId(name), manager=PersonId(manager) if manager else None)


def asked_on(day: int) -> dict[str, Any]:
    return {"last_asked_on": date(2030, 2, day)}
