"""Who is there on any days, and what they may enter, press first, or meet with."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from hypothesis import strategies as st

from bot.people import Person, PersonId, Role
from bot.training import Kind, Training
from tests.programme import person

TYPED: Final = "CANARY-typed"
"""Stands for whatever people enter where nothing is asked for."""
SUPPORTER, COORDINATOR, LEAD = Role.SUPPORTER, Role.COORDINATOR, Role.LEAD
FACILITATOR: Final = Role.FACILITATOR
TRAINED: Final = (Training(kind=Kind.CISM),)
PLACE: Final = "Place-quay."


def somebody(name: str, *roles: Role, **known: Any) -> Person:
    """Their name and id occur in nothing else."""
    who = person(name, *roles, **known)
    return replace(who, id=PersonId(f"id-{name}."), name=f"Name-{name}.")


PEOPLE: Final = (
    somebody("dana", unit="icu", profession="nurse", zone="America/New_York"),
    somebody("ana", SUPPORTER, unit="icu", profession="nurse", zone="Europe/Berlin"),
    somebody("ben", SUPPORTER, unit="ward", profession="nurse", languages=("en", "de")),
    somebody("cem", SUPPORTER, COORDINATOR, unit="ward", zone="Asia/Tokyo"),
    somebody("sam", SUPPORTER, unit="lab", manager=PersonId("id-ben."), cap=1),
    somebody("cora", COORDINATOR, zone="Europe/Berlin"),
    somebody("fay", FACILITATOR, zone="Europe/Berlin", training=TRAINED),
    somebody(
        "finn", FACILITATOR, Role.SUPPORTER, zone="Europe/Berlin", training=TRAINED
    ),
    somebody("carl", COORDINATOR, zone="Europe/Berlin"),
    somebody("lea", LEAD, zone="Europe/Berlin"),
)
NEWCOMER: Final = "newt"
NAMES: Final = (*(p.via.user for p in PEOPLE if p.via), NEWCOMER)
DESK: Final = ("cora", "carl", "cem", "lea")
MAY_LEAVE: Final = ("ana", "ben", "cem", "sam", "dana")
"""Never the whole desk: somebody has to be there to be told."""
ELSEWHERE: Final = (
    somebody("otto", unit="icu"),
    somebody("olga", SUPPORTER, unit="ward"),
    somebody("orla", COORDINATOR),
)

ASKERS: Final = ("dana", "sam", NEWCOMER)
"""Who asks first, and perhaps another of them as well."""
BEGINNINGS: Final = (
    (),
    ("a day",),
    ("offer-not-now",),
    ("offer-not-now", "a week"),
    ("offer-yes",),
    ("offer-yes", "pass-it-on"),
    ("offer-not-now", "offer-yes", "someone-else-please"),
    ("offer-yes", "a day"),
    ("offer-yes", "a day", "could-not-reach"),
    ("offer-yes", "a day", "could-not-reach", "a week", "could-not-reach"),
    ("offer-not-now", "offer-yes", "a day", "been-in-touch"),
    ("offer-yes", "a day", "been-in-touch", "a fortnight"),
    ("offer-yes", "a day", "been-in-touch", "three weeks"),
    ("offer-not-now", "offer-yes", "a day", "been-in-touch", "a month"),
    ("offer-not-now", "withdraw"),
    ("offer-yes", "erase"),
    ("offer-yes", "withdraw", "erase"),
    ("offer-yes", "a day", "been-in-touch", "withdraw"),
    ("offer-yes", "a day", "been-in-touch", "a month", "erase"),
)
"""What is pressed first, so that every part of the way is walked often."""
ON_A_PAGE: Final = frozenset({"withdraw", "erase"})
"""Of these, what the person who asked presses on a page of their own."""
A_WHILE: Final = {
    "a day": timedelta(hours=26),
    "a week": timedelta(days=4, hours=1),
    "a fortnight": timedelta(days=11),
    "three weeks": timedelta(days=18),
    "a month": timedelta(days=32),
}
FAULTS: Final = (
    "crash_before_commit",
    "crash_after_commit",
    "crash_before_sending",
    "crash_after_sending",
)

BY_SUPPORTERS: Final = ("pass-it-on", "could-not-reach", "been-in-touch", "offer-yes")
OF_WHOEVER_ASKED: Final = frozenset(
    {
        *("someone-else-please", "another-talk", "we-spoke", "fine"),
        *("widen-yes", "widen-no"),
    }
)

in_the_night = st.one_of(
    st.sampled_from(
        (
            ("could-not-reach", "been-in-touch"),
            ("pass-it-on", "wishes"),
            ("pass-it-on", "withdraw"),
            ("widen", "wishes"),
            ("widen", "extend"),
        )
    ),
    st.lists(
        st.sampled_from(
            (*BY_SUPPORTERS, "widen", "extend", "wishes", "withdraw", "answers")
        ),
        min_size=1,
        max_size=4,
    ).map(tuple),
)
"""About one request, in this order."""
names = st.sampled_from(NAMES)
picks = st.integers(0, 199)
short = st.integers(1, 600).map(lambda m: timedelta(minutes=m))
days = st.integers(1, 30).map(lambda d: timedelta(hours=13 * d))
ids = st.sampled_from([*(p.id for p in PEOPLE), PersonId("nobody")])
asking = st.fixed_dictionaries(
    {
        "rather": st.sampled_from(
            [("either",), ("own-profession",), ("outside-unit",)]
        ),
        "language": st.sampled_from([("en",), ("de",)]),
        "soon": st.sampled_from([("today",), ("this-week",), ("no-hurry",)]),
        "check-ins": st.sampled_from([("yes",), ("no",)]),
        "first": st.lists(ids, max_size=1).map(tuple),
        "not-these": st.lists(ids, max_size=2).map(tuple),
        "reason": st.just((TYPED,)),
    }
)
callers = st.one_of(
    ids.map(lambda one: {"caller": (one,)}),
    st.sampled_from(["Called-quill.", "Called-bard.", ""]).map(
        lambda name: {"name": (name,)}
    ),
)
settling = st.fixed_dictionaries(
    {
        "at-once": st.sampled_from([("1",), ("2",)]),
        "days": st.sampled_from([("0", "1", "2", "3", "4"), ("5", "6"), ("2",)]),
        "from": st.sampled_from([("08:00",), ("22:00",), ("00:00",)]),
        "until": st.sampled_from([("17:00",), ("06:00",), ("00:00",)]),
        "languages": st.sampled_from([("en",), ("en", "de")]),
        "not-for": st.lists(ids, max_size=1).map(tuple),
    }
)
fields = st.sampled_from(
    [
        "rather",
        "language",
        "not-these",
        "soon",
        "check-ins",
        "how",
        "how-long",
        "offered",
        "need-met",
        "at-once",
        "days",
        "from",
        "until",
        "languages",
        "lived",
        "not-for",
        "supporter",
        "colleague",
        "kind",
        "colleagues",
        "list",
        "way",
        "day",
        "time",
        "reason",
    ]
)
entered = st.sampled_from(
    (
        "",
        TYPED,
        "yes",
        "0",
        "09:30",
        "25:61",
        "2030-01-09",
        "2030-02-30",
        "en",
        "nobody",
    )
)
junk = st.dictionaries(fields, st.lists(entered, max_size=2).map(tuple), max_size=8)
long_reach = st.sampled_from([(), (TYPED * 30,)])
reaching = st.fixed_dictionaries(
    {
        "kind": st.sampled_from([("assault",), ("lawsuit-or-complaint",)]),
        "way": st.sampled_from([("supporter-first",), ("asking-first",)]),
        "colleagues": st.lists(ids, max_size=4).map(tuple),
        "list": st.sampled_from(
            [(), ("Name-dana.\nsam",), ("Name-newt.",), (f"dana\n{TYPED}",)]
        ),
        "reason": st.just((TYPED,)),
    }
)
teams = st.lists(ids, min_size=5, max_size=9, unique=True).map(tuple)
records = st.just(
    {
        "how": ("by-phone",),
        "how-long": ("longer",),
        "offered": ("talk",),
        "need-met": ("yes",),
    }
)
