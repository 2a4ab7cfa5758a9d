"""What each column may show to somebody who has the database and no key.

A clear column has a reason. A sealed one has a contract: which key opens it, and so
what it dies with. A test fails on a column that is not listed here, and another
moves every sealed value to a wrong row, column and programme.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Contract(StrEnum):
    STANDING = "standing"  #: opens with the roster's key
    REQUEST = "request"  #: opens with its request's key and dies with it (promise 10)
    ROUND = "round"  #: opens with its round's key and dies with it
    GROUP = "group"  #: opens with its group's key and dies with it
    EITHER = "either"  #: its request's or group's key, or the roster's where it is about none


@dataclass(frozen=True, slots=True)
class Clear:
    reason: str


@dataclass(frozen=True, slots=True)
class Sealed:
    contract: Contract


def clear(reason: str) -> Clear:
    return Clear(reason)


def sealed(contract: Contract) -> Sealed:
    return Sealed(contract)


Column = Clear | Sealed

PROGRAMME: Final = clear("keeps programmes apart (promise 11)")
PERSON: Final = clear("random; the account behind it is sealed")
REQUEST: Final = clear("random; who asked is sealed")
ROUND: Final = clear("random; whom it is for is sealed")
GROUP: Final = clear("random; whom it is for is sealed")
LANE: Final = clear("a blind index of the reader, whose key is not in the database")
VERSION: Final = clear("counts changes, so that none is overwritten unseen")
TOUCHED: Final = clear("orders changes of the roster, so that only news is read")
DUE: Final = clear("a time to come, of which it is not said for whom")
STATUS: Final = clear("a state, without anybody's name")

COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "person": {
        "programme": PROGRAMME,
        "id": PERSON,
        "on_roster": clear("a count: who it is, is sealed"),
        "touched": TOUCHED,
        "body": sealed(Contract.STANDING),
        "version": VERSION,
    },
    "address": {
        "programme": PROGRAMME,
        "blind": clear("a blind index of the account"),
        "person": PERSON,
        "body": sealed(Contract.STANDING),
        "chat": sealed(Contract.STANDING),
    },
    "supporter": {
        "programme": PROGRAMME,
        "id": PERSON,
        "touched": TOUCHED,
        "body": sealed(Contract.STANDING),
        "version": VERSION,
    },
    "load": {
        "programme": PROGRAMME,
        "id": PERSON,
        "touched": TOUCHED,
        "body": sealed(Contract.STANDING),
        "version": VERSION,
    },
    "request": {
        "programme": PROGRAMME,
        "id": REQUEST,
        "handle": clear("what coordinators call it (rule R4)"),
        "status": STATUS,
        "stalled": clear("a state: whether a coordinator should look"),
        "asked_day": clear("a coarse time: the day"),
        "own": clear("a blind index of whom it is for; it goes when the request does"),
        "body": sealed(Contract.REQUEST),
        "version": VERSION,
    },
    "offer": {
        "programme": PROGRAMME,
        "id": clear("random; who was asked is sealed in the request"),
        "request": REQUEST,
        "status": STATUS,
    },
    "round": {
        "programme": PROGRAMME,
        "id": ROUND,
        "body": sealed(Contract.ROUND),
        "version": VERSION,
    },
    "approach": {
        "programme": PROGRAMME,
        "id": clear("its round, and its place in it"),
        "round": ROUND,
        "colleague": clear("a blind index of whom; it dies with the round"),
        "turned": clear("a state: not what came of it"),
        "body": sealed(Contract.ROUND),
        "version": VERSION,
    },
    "support_group": {
        "programme": PROGRAMME,
        "id": GROUP,
        "body": sealed(Contract.GROUP),
        "version": VERSION,
    },
    "alarm": {
        "programme": PROGRAMME,
        "due_at": DUE,
        "id": clear("random"),
        "name": clear("a step of the programme's own policy"),
        "request": REQUEST,
        "phase": clear("counts turns"),
        "offer": clear("random"),
        "person": PERSON,
        "round": ROUND,
        "approach": clear("its round, and its place in it"),
        "support_group": GROUP,
    },
    "inbox": {
        "programme": PROGRAMME,
        "key": clear("a blind index of a delivery"),
        "at": clear("a coarse time: the hour"),
    },
    "button": {
        "programme": PROGRAMME,
        "token": clear("a blind index of what stands in the message"),
        "request": REQUEST,
        "support_group": GROUP,
        "letter": clear("random"),
        "lane": LANE,
        "body": sealed(Contract.EITHER),
    },
    "letter": {
        "programme": PROGRAMME,
        "id": clear("random"),
        "lane": LANE,
        "seq": clear("an order within one lane"),
        "request": REQUEST,
        "stands": clear("a blind index of reader, request and purpose"),
        "status": STATUS,
        "prompted": clear("whether somebody waits for it"),
        "last": clear("whether the row goes once it is drawn"),
        "due_at": DUE,
        "attempts": clear("a count"),
        "lease": clear("random"),
        "lease_until": DUE,
        "edition": clear("counts redrawings"),
        "body": sealed(Contract.EITHER),
        "ref": sealed(Contract.EITHER),
    },
    "pause": {
        "programme": PROGRAMME,
        "platform": clear("which platforms a programme is on is public"),
        "until": DUE,
    },
    "tally": {
        "programme": PROGRAMME,
        "quarter": clear("a coarse time"),
        "measure": clear("a closed list"),
        "choice": clear("a closed list"),
        "count": clear("a count"),
    },
    "house": {
        "programme": PROGRAMME,
        "id": clear("a constant: there is one row"),
        "touched": clear("a constant"),
        "body": sealed(Contract.STANDING),
        "version": VERSION,
    },
    "meta": {
        "programme": PROGRAMME,
        "key": clear("a closed list"),
        "value": clear("a count"),
    },
}
