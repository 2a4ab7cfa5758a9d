"""Things that nobody honest would send, and honest things with odd words in them."""

# ruff: noqa: TID251  (chance is given, seeded)

import json
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from adapters.teams.edge import BODY_AT_MOST
from bot.commands import COMMANDS
from bot.flows import READERS
from bot.looks import Look
from bot.wire import ACT_NAMED
from tests.adapters.slack.odd import CANARY, FIELDS, MARKUP, odd
from tests.adapters.teams import payloads, signing
from tests.adapters.teams.house import GUEST, NEWCOMER, OF_ANOTHER, STRANGER
from tests.adapters.teams.knocking import good_token
from tests.adapters.teams.payloads import CHANNEL_CHAT, GROUP, OTHER_TENANT, Json
from tests.adapters.teams.signing import FIRST, NOW, SECOND, claims, part, rsa, token

OWN: Final = "kestrel-99"
"""Stands in what is kept for somebody, and shown again to whom it is for."""
NOWHERE: Final = (f"{CANARY}.x", "K-7QD", f"offer-yes.{CANARY}", "x" * 300, "\0", "a b")
NAMES: Final = (*ACT_NAMED, *(look.value for look in Look))
REFS: Final = ("", ".K-7QD", ".no-such-offer", ".", "..", f".{CANARY}")
WORDS: Final = (*(command.name for command in COMMANDS), "", "hlep", CANARY)
USERS: Final = (
    "marlow-quay",
    "ines-harbour",
    "juniper-vale",
    "linden-brook",
    "wren-lighthouse",
    NEWCOMER,
    GUEST,
    STRANGER,
    OF_ANOTHER,
)
ELSEWHERE_CLAIMS: Final = (
    {"exp": None},
    {"exp": NOW - 4000},
    {"nbf": NOW + 4000},
    {"iss": "https://evil.example"},
    {"aud": "another-app"},
    {"serviceurl": "https://smba.trafficmanager.net/amer/"},
)


@dataclass(frozen=True, slots=True)
class Input:
    """One knock at the door, and what it may be answered."""

    what: str
    body: bytes
    token: str
    statuses: frozenset[int]


TAKEN: Final = frozenset({200})
TAKEN_OR_NOT_OURS: Final = frozenset({200, 401})
"""What is odd may be just what its token was signed for."""
REFUSED: Final = frozenset({401})


def inputs(chance: Random, how_many: int) -> list[Input]:
    """Three in five are as Teams would send them; the others are not."""
    kinds = (honest, honest, honest, spoiled, forged)
    return [chance.choice(kinds)(chance) for _ in range(how_many)]


def honest(chance: Random) -> Input:
    """Rightly signed and well-formed, whoever it is and whatever they wrote."""
    return Input("honest", _wire(_any(chance)), good_token(), TAKEN)


def spoiled(chance: Random) -> Input:
    """Rightly signed, with something in one place of it that is never there."""
    payload = json.loads(_wire(_any(chance)))
    _spoil(payload, chance)
    return Input("spoiled", _wire(payload), good_token(), TAKEN_OR_NOT_OURS)


def forged(chance: Random) -> Input:
    """Not from Teams, or nothing that Teams would send."""
    said, body = _any(chance), _wire(_any(chance))
    match chance.randrange(8):
        case 0:
            return Input("badly signed", body, _of_another_key(), REFUSED)
        case 1:
            bad = token(claims(**chance.choice(ELSEWHERE_CLAIMS)))
            return Input("signed for something else", body, bad, REFUSED)
        case 2:
            none = f"{part({'alg': 'none', 'kid': FIRST})}.{part(claims())}.AA"
            return Input("not signed", body, none, REFUSED)
        case 3:
            theirs = said | {"channelData": {"tenant": {"id": OTHER_TENANT}}}
            return Input("another tenant's", _wire(theirs), good_token(), REFUSED)
        case 4:
            evil = said | {"serviceUrl": f"https://evil.example/{CANARY}"}
            return Input("led elsewhere", _wire(evil), good_token(), REFUSED)
        case 5:
            cut = body[: chance.randrange(len(body))] + b'"\xff{'
            return Input("cut off", cut, good_token(), frozenset({400}))
        case 6:
            noise = chance.randbytes(chance.randrange(1, 300)) + b"\xff"
            return Input("noise", noise, good_token(), frozenset({400}))
        case _:
            huge = b'{"text": "' + b"canary-7f3a" * (BODY_AT_MOST // 10)
            return Input("huge", huge, good_token(), frozenset({413}))


def _of_another_key() -> str:
    signed = json.dumps(claims()).encode()
    return signing.jwt.PyJWS().encode(signed, rsa(SECOND), "RS256", {"kid": FIRST})


def _any(chance: Random) -> Json:
    return chance.choice(EVERYTHING)(chance)


def _user(chance: Random) -> str:
    return chance.choice(USERS)


def _token(chance: Random) -> str:
    if chance.random() < 0.2:
        return chance.choice(NOWHERE)
    return chance.choice(NAMES) + chance.choice(REFS)


def _message(chance: Random) -> Json:
    return payloads.message(_user(chance), chance.choice((*MARKUP, *WORDS)))


def _message_with_a_value(chance: Random) -> Json:
    value = {"does": chance.choice(("act", "open", CANARY)), "t": _token(chance)}
    return payloads.message(_user(chance), CANARY, value=value, replyToId="1")


def _elsewhere(chance: Random) -> Json:
    where = {"conversation": chance.choice((GROUP, CHANNEL_CHAT))}
    return payloads.message(_user(chance), chance.choice(MARKUP)) | where


def _event(chance: Random) -> Json:
    kind = chance.choice(("messageReaction", "typing", "event", "endOfConversation"))
    return payloads.activity(_user(chance), kind, text=chance.choice(MARKUP))


def _installed(chance: Random) -> Json:
    made = chance.choice((payloads.installed, payloads.joined))
    return made(_user(chance))


def _removed(chance: Random) -> Json:
    return payloads.installed(_user(chance), "remove")


def _press(chance: Random) -> Json:
    return payloads.press(_user(chance), _token(chance))


def _fetch(chance: Random) -> Json:
    does = chance.choice(("open", "open", "act", "help-now", CANARY))
    return payloads.fetch(_user(chance), _token(chance), does)


def _press_in_dialog(chance: Random) -> Json:
    does = chance.choice(("open", "act", "help-now"))
    user, opened_by = _user(chance), _token(chance)
    return payloads.press_in_dialog(user, does, _token(chance), opened_by)


def _in_a_group(chance: Random) -> Json:
    made = chance.choice((_press, _fetch, _press_in_dialog, _form))
    return made(chance) | {"conversation": GROUP}


def _form(chance: Random) -> Json:
    look = chance.choice(tuple(READERS))
    values = {name: _entered(chance) for name in FIELDS}
    return payloads.sending(_user(chance), look.value + chance.choice(REFS), values)


def _asking(chance: Random) -> Json:
    """One that the core may well take."""
    some = chance.sample(USERS[:6], chance.randrange(4))
    values = {
        "rather": "either",
        "language": chance.choice(("en", "es")),
        "not-these": ",".join(some),
        "reach": chance.choice(MARKUP).replace(CANARY, OWN)[:300],
        "soon": chance.choice(("today", "this-week")),
        "check-ins": chance.choice(("no", "yes")),
    }
    look = chance.choice(("ask", "change-wishes"))
    return payloads.sending(_user(chance), look, values)


def _entered(chance: Random) -> Any:
    match chance.randrange(5):
        case 0:
            return chance.choice(MARKUP)
        case 1:
            return chance.choice((*NAMES, CANARY))
        case 2:
            return f"{_user(chance)},{chance.choice(NOWHERE)}"
        case 3:
            return chance.choice(("2030-01-09", "2030-99-99", "09:30", CANARY))
        case _:
            return odd(chance)


EVERYTHING: Final[tuple[Callable[[Random], Json], ...]] = (
    _message,
    _message_with_a_value,
    _elsewhere,
    _event,
    _installed,
    _removed,
    _press,
    _press,
    _fetch,
    _fetch,
    _press_in_dialog,
    _press_in_dialog,
    _in_a_group,
    _form,
    _form,
    _asking,
)


def _wire(payload: Json) -> bytes:
    return json.dumps(payload).encode()


def _spoil(within: Json, chance: Random) -> None:
    name = chance.choice(list(within))
    inner = within[name]
    if isinstance(inner, list) and inner and isinstance(inner[0], dict):
        inner = inner[0]
    if isinstance(inner, dict) and inner and chance.random() < 0.7:
        _spoil(inner, chance)
    elif chance.random() < 0.2:
        del within[name]
    else:
        within[name] = odd(chance)
