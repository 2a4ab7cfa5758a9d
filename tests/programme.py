"""Fictional programmes and their people, made from the core's own nouns."""

from dataclasses import replace
from datetime import date, time
from typing import Any, Final

from bot.calendar import Calendar
from bot.entries import Need, Resource, Where
from bot.hours import hours_between
from bot.people import Address, Person, PersonId, Role
from bot.policy import Policy
from bot.programme import (
    Director,
    Office,
    OwnLine,
    Programme,
    ProgrammeKey,
    SafetyProtocol,
    Statement,
)

CHECKED: Final = date(2029, 12, 1)
PLATFORM: Final = "playground"


def programme(zone: str = "UTC", key: str = "harbour", **changes: Any) -> Programme:
    """Open Monday to Friday, 8 to 17."""
    office = Office(
        name="Peer support office",
        phone="+1 212-555-0100",
        mail="peer-support@harbour.example",
        hours="Monday to Friday, 8 to 17",
    )
    director = Director(
        name="Director of peer support",
        phone="+1 212-555-0102",
        mail="director@harbour.example",
    )
    made = Programme(
        key=ProgrammeKey(key),
        name="Harbour General Hospital, peer support",
        app_name="Been There",
        country="US",
        languages=("en", "de"),
        calendar=Calendar(
            hours=hours_between(time(8), time(17), range(5), zone), holidays=frozenset()
        ),
        office=office,
        director=director,
        statement=Statement(version="1", paragraphs=("What is said stays here.",)),
        policy=Policy(),
        help_lines=(OwnLine(name="On call", how="+1 212-555-0111", hours="always"),),
        safety=SafetyProtocol(steps=("Stay.",), on_call="+1 212-555-0133"),
        resources=(CHAPLAINCY,),
    )
    return replace(made, **changes)


CHAPLAINCY: Final = Resource(
    name="Chaplaincy",
    what="A listening ear",
    how="+1 212-555-0144",
    where=Where.INSIDE,
    need=Need.SPIRITUAL,
    checked_on=CHECKED,
)


def person(name: str, *roles: Role, **known: Any) -> Person:
    """Somebody on the roster, whom their first name stands for."""
    facts: dict[str, Any] = {
        "name": f"{name.title()} Example",
        "languages": ("en",),
        "via": account(name),
        "on_roster": True,
        "roles": frozenset(roles),
    }
    return Person(id=PersonId(name), **facts | known)


def account(name: str, tenant: str = "harbour") -> Address:
    return Address(platform=PLATFORM, tenant=tenant, user=name)


def staff(zone: str = "UTC") -> tuple[Person, ...]:
    """Dana may ask; Ana is asked first, then Ben, then Cem; Cora has the desk."""
    supporter, coordinator = Role.SUPPORTER, Role.COORDINATOR
    nurse: dict[str, Any] = {"profession": "nurse", "zone": zone}
    doctor: dict[str, Any] = {"profession": "physician", "zone": zone}
    return (
        person("dana", unit="icu", specialty="intensive care", **nurse),
        person("drew", unit="theatre", **doctor),
        person("ana", supporter, unit="ward 2", specialty="intensive care", **nurse),
        person("ben", supporter, unit="ward 3", **nurse),
        person("cem", supporter, unit="ward 4", **doctor),
        person("cora", coordinator, unit="office", zone=zone),
        person("carl", coordinator, unit="office", zone=zone),
        person("cleo", Role.CUSTODIAN, unit="office", zone=zone),
        person("lea", Role.LEAD, unit="office", zone=zone),
    )
