"""A ward of fictional people, and one request among them, ready for a single act."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from adapters.programme import read_programme
from bot.hours import hours_between
from bot.offer import Offer, OfferId
from bot.people import Person, PersonId, Role
from bot.policy import HowSoon
from bot.request import Handle, Request, RequestId
from bot.request_status import Stall
from bot.scene import Scene, Sight
from bot.supporter import Load, Supporter
from bot.wishes import Rather, Wishes

MONDAY = datetime(2030, 1, 7, 14, tzinfo=UTC)  # 9:00 in New York
DAY = timedelta(days=1)
PROGRAMME = read_programme(None)


def person(name: str, /, *roles: Role, **facts: Any) -> Person:
    known = {
        "name": name.title(),
        "zone": "America/New_York",
        "roles": frozenset(roles),
    }
    return Person(id=PersonId(name), **known | facts)


DANA = person("dana", unit="ward 4", languages=("en",), country="US")
"""Asks."""
EVE = person("eve", name="Eve Quill")
"""Has nothing to do with it."""
SAM = person("sam", Role.SUPPORTER, languages=("en",))
TEO = person("teo", Role.SUPPORTER, languages=("en",))
CORA = person("cora", Role.COORDINATOR)
LEE = person("lee", Role.LEAD)
EVERYONE = {p.id: p for p in (DANA, EVE, SAM, TEO, CORA, LEE)}

SETTINGS = Supporter(
    id=SAM.id,
    hours=hours_between(time(8), time(18), range(5), "America/New_York"),
    languages=("en",),
)

REQUEST = Request(
    id=RequestId("r"),
    handle=Handle("K-7QD"),
    asker=DANA.id,
    wishes=Wishes(
        rather=Rather.OUTSIDE_UNIT,
        language="en",
        not_these=frozenset({EVE.id}),
        reach="by phone, after six",
        soon=HowSoon.TODAY,
        check_ins=False,
    ),
    policy=PROGRAMME.policy,
    zone=DANA.zone,
    asked_at=MONDAY,
    seek_since=MONDAY,
    seek_by=MONDAY + timedelta(days=1),
)
STUCK = REQUEST.stalled(Stall.NOBODY_FOUND)


def offered(request: Request, supporter: Person = SAM, **facts: Any) -> Request:
    """The same, with one supporter being asked."""
    offer = Offer(
        id=OfferId(f"o-{supporter.id}"),
        supporter=supporter.id,
        asked_at=MONDAY,
        answer_by=MONDAY + timedelta(hours=4),
        **facts,
    )
    return request.offering(offer)


def taken(request: Request = REQUEST, supporter: Person = SAM) -> Request:
    """The same, with one supporter who said yes."""
    asked = offered(request, supporter)
    assert asked.asked is not None
    return asked.accepted(asked.asked, MONDAY, (MONDAY + DAY, MONDAY + 2 * DAY))


def in_contact() -> Request:
    return taken().in_contact()


def closed() -> Request:
    return in_contact().closed(MONDAY)


def scene(by: Person | None, request: Request | None = None, **more: Any) -> Scene:
    return Scene(programme=PROGRAMME, by=by, request=request, **more)


def sight(by: Person, **more: Any) -> Sight:
    return Sight(programme=PROGRAMME, by=by, **{"people": EVERYONE} | more)


def load(**facts: Any) -> Load:
    return Load(supporter=SAM.id, **facts)
