"""What a kept fact is called, where the value itself is no word."""

from collections.abc import Mapping
from typing import Final

from bot.cards import Say
from bot.help_page import COUNTRIES
from bot.lived import LIVED
from bot.people import Role
from bot.policy import HowSoon
from bot.request_status import Status
from bot.training import Kind
from bot.wall_clock import place_of
from bot.willing import Asked, Said
from bot.wishes import Rather

STATUSES: Final[Mapping[Status, str]] = {
    Status.SEEKING: "kept-seeking",
    Status.ACCEPTED: "kept-accepted",
    Status.IN_CONTACT: "kept-in-contact",
    Status.CLOSED: "kept-closed",
}
RATHER: Final[Mapping[Rather, str]] = {
    Rather.OWN_PROFESSION: "ask-rather-own-profession",
    Rather.OUTSIDE_UNIT: "ask-rather-outside-unit",
    Rather.EITHER: "ask-rather-either",
}
SOON: Final[Mapping[HowSoon, str]] = {
    HowSoon.TODAY: "ask-soon-today",
    HowSoon.THIS_WEEK: "ask-soon-this-week",
    HowSoon.NO_HURRY: "ask-soon-no-hurry",
}
ROLES: Final[Mapping[Role, str]] = {
    Role.SUPPORTER: "role-supporter",
    Role.COORDINATOR: "role-coordinator",
    Role.CUSTODIAN: "role-custodian",
    Role.FACILITATOR: "role-facilitator",
    Role.LEAD: "role-lead",
}
SAID: Final[Mapping[Said, str]] = {
    Said.NOTHING: "said-nothing",
    Said.STILL: "willing-yes",
    Said.LESS_OFTEN: "willing-less-often",
    Said.PAUSE: "willing-pause",
    Said.STOP: "willing-stop",
}
ASKED: Final[Mapping[Asked, str]] = {
    Asked.PLANNED: "asked-not-yet",
    Asked.ONCE: "asked-once",
    Asked.TWICE: "asked-twice",
    Asked.NOT_HEARD: "asked-not-heard",
}
TRAINED_IN: Final[Mapping[Kind, str]] = {
    Kind.PEER_SUPPORT: "trained-peer-support",
    Kind.EAP: "trained-eap",
    Kind.CISM: "trained-cism",
    Kind.FIRST_AID: "trained-psychological-first-aid",
    Kind.SUICIDE_PREVENTION: "trained-suicide-prevention",
    Kind.OTHER: "trained-other",
}


def said_month(month: str, count: int) -> Say:
    """Of a month like 2030-01."""
    year, number = month.split("-")
    return Say("kept-in-month", {"month": int(number), "year": year, "count": count})


def said_zone(zone: str) -> Say:
    return Say("kept-value", {"value": place_of(zone)})


def said_country(code: str) -> Say | None:
    return Say(COUNTRIES[code]) if code in COUNTRIES else None


def said_lived(tag: str) -> Say | None:
    return Say(LIVED[tag]) if tag in LIVED else None


def said_language(code: str) -> Say:
    return Say("language", {"code": code})
