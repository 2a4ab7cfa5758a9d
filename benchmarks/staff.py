"""A varied roster of fictional people, the same one each time."""

from dataclasses import dataclass, replace
from datetime import date, time
from itertools import product
from random import Random
from typing import Final

from bot.hours import Hours, always, hours_between
from bot.people import Address, Person, PersonId, Role, Sender
from bot.supporter import Load, Supporter

PLATFORM: Final = "playground"
ZONES: Final = ("Europe/London", "Europe/London", "Europe/Dublin", "Europe/Lisbon")
COUNTRIES: Final = dict(zip(ZONES, ("GB", "GB", "IE", "PT"), strict=True))
PROFESSIONS: Final = ("nurse", "nurse", "physician", "midwife", "paramedic", "porter")
SPECIALTIES: Final = ("", "surgery", "intensive care", "oncology", "paediatrics")
SENIORITIES: Final = ("", "junior", "senior", "lead")
UNITS: Final = tuple(f"ward {number}" for number in range(1, 41))
LIVED: Final = ("night shifts", "a complaint", "a death", "new parent")
WEEKDAYS: Final = range(5)


@dataclass(frozen=True, slots=True)
class Colleague:
    sender: Sender
    person: Person
    supporter: Supporter | None = None
    load: Load | None = None


def address(user: str) -> Address:
    return Address(platform=PLATFORM, tenant="harbour", user=user)


def clinicians(count: int) -> list[Colleague]:
    chance = Random(1)
    return [_colleague(chance, f"clinician-{n}") for n in range(count)]


def supporters(count: int) -> list[Colleague]:
    """In English for all, so that nobody who asks in these measures is left alone."""
    chance = Random(2)
    return [_supporter(chance, f"supporter-{n}") for n in range(count)]


def _colleague(chance: Random, user: str) -> Colleague:
    zone = chance.choice(ZONES)
    name, at = f"Name of {user}", address(user)
    sender = Sender(address=at, name=name, zone=zone, country=COUNTRIES[zone])
    person = Person(
        id=PersonId(user),
        name=name,
        zone=zone,
        country=COUNTRIES[zone],
        via=at,
        profession=chance.choice(PROFESSIONS),
        specialty=chance.choice(SPECIALTIES),
        unit=chance.choice(UNITS),
        seniority=chance.choice(SENIORITIES),
        languages=chance.choice((("en",), ("en",), ("en", "pt"), ("en", "de"))),
        on_roster=True,
    )
    return Colleague(sender, person)


def _supporter(chance: Random, user: str) -> Colleague:
    plain = _colleague(chance, user)
    person = replace(
        plain.person,
        roles=frozenset({Role.SUPPORTER}),
        trained_on=date(2029, 5, 1),
        valid_until=date(2032, 5, 1),
    )
    own = Supporter(
        id=person.id,
        at_once=chance.choice((1, 2, 2, 3)),
        hours=_hours(chance, person.zone),
        languages=person.languages,
        lived=frozenset(chance.sample(LIVED, chance.randrange(3))),
    )
    load = Load(
        supporter=person.id,
        months=(("2029-12", chance.randrange(1, 4)),),
        last_asked_on=date(2029, 12, chance.randrange(1, 29)),
    )
    return replace(plain, person=person, supporter=own, load=load)


def _hours(chance: Random, zone: str) -> Hours:
    """Days, early shifts, late ones, or at any time."""
    shifts = tuple(product((7, 8, 9), (15, 17, 19)))
    opens, closes = chance.choice(shifts)
    if chance.randrange(5) == 0:
        return always(zone)
    return hours_between(time(opens), time(closes), WEEKDAYS, zone)
