"""Things that nobody honest would send, and honest things with odd words in them."""

# ruff: noqa: TID251  (chance is given, seeded)

import json
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Final
from urllib.parse import urlencode

from adapters.bodies import JSON
from adapters.slack.edge import BODY_AT_MOST, FORM
from bot.commands import COMMANDS
from bot.flows import READERS
from bot.looks import Look
from bot.wire import ACT_NAMED
from tests.adapters.slack import payloads
from tests.adapters.slack.payloads import OTHER_TEAM, Json

CANARY: Final = "canary-7f3a"
MARKUP: Final = (
    f"<!channel> {CANARY}",
    f"@here {CANARY}",
    f"<@U0BOT> <#C0GENERAL> {CANARY}",
    f"<https://evil.example/{CANARY}|click>",
    f"*{CANARY}* _{CANARY}_ `{CANARY}` ~{CANARY}~",
    f"{CANARY}\u202e\u0000\u200b\ufffd",
    f"{CANARY} " * 400,
    f"{CANARY}\r\n\r\nHTTP/1.1 200 OK",
    f"'; DROP TABLE person; -- {CANARY}",
    f"{{$canary}} {CANARY} %s %(name)s",
    "🌊" * 100 + CANARY,
    "",
)
NOWHERE: Final = (f"{CANARY}.x", "K-7QD", f"offer-yes.{CANARY}", "x" * 300, "\0", "a b")
NAMES: Final = (*ACT_NAMED, *(look.value for look in Look))
REFS: Final = ("", ".K-7QD", ".no-such-offer", ".", "..", f".{CANARY}")
WORDS: Final = (*(command.name for command in COMMANDS), "", "hlep", CANARY)
FIELDS: Final = [
    "rather",
    "language",
    "not-these",
    "reach",
    "soon",
    "check-ins",
    "at-once",
    "days",
    "from",
    "until",
    "languages",
    "lived",
    "not-for",
    "supporter",
    "day",
    "time",
    "outcome",
    "pause",
    "until",
    "concern",
]
USERS: Final = (
    "marlow-quay",
    "ines-harbour",
    "juniper-vale",
    "linden-brook",
    "wren-lighthouse",
    "U0NEW",
    "U0GUEST",
    "U0GONE",
    "U0NOBODY",
)


@dataclass(frozen=True, slots=True)
class Input:
    """One knock at the door, and what it may be answered."""

    what: str
    body: bytes
    kind: str
    signed: str
    """How: well, badly, or long ago."""
    statuses: frozenset[int]


WELL, BADLY, LONG_AGO = "well", "badly", "long ago"
TAKEN: Final = frozenset({200})
TAKEN_OR_LATER: Final = frozenset({200, 503})


def inputs(chance: Random, how_many: int) -> list[Input]:
    """Three in five are as Slack would send them; the others are not."""
    kinds = (honest, honest, honest, spoiled, forged)
    return [chance.choice(kinds)(chance) for _ in range(how_many)]


def honest(chance: Random) -> Input:
    """Rightly signed and well-formed, whoever it is and whatever they wrote."""
    payload = chance.choice(EVERYTHING)(chance)
    return _signed("honest", payload)


def spoiled(chance: Random) -> Input:
    """Rightly signed, with something in one place of it that is never there."""
    payload = json.loads(json.dumps(chance.choice(EVERYTHING)(chance)))
    _spoil(payload, chance)
    return _signed("spoiled", payload)


def forged(chance: Random) -> Input:
    """Not from Slack, or nothing that Slack would send."""
    body, kind = _wire(chance.choice(EVERYTHING)(chance))
    match chance.randrange(5):
        case 0:
            return Input("badly signed", body, kind, BADLY, frozenset({401}))
        case 1:
            return Input("played again", body, kind, LONG_AGO, frozenset({401}))
        case 2:
            cut = body[: chance.randrange(len(body))] + b'"\xff{'
            return Input("cut off", cut, JSON, WELL, frozenset({400}))
        case 3:
            noise = chance.randbytes(chance.randrange(1, 300)) + b"\xff"
            return Input("noise", noise, FORM, WELL, frozenset({400}))
        case _:
            huge = b'{"text": "' + b"canary-7f3a" * (BODY_AT_MOST // 10)
            return Input("huge", huge, JSON, WELL, frozenset({413}))


def odd(chance: Random, depth: int = 0) -> Any:
    """Any JSON at all."""
    match chance.randrange(9 if depth < 3 else 6):
        case 0:
            return None
        case 1:
            return chance.choice((True, False))
        case 2:
            return chance.choice((0, -1, 2**63, 1.5, 10**15))
        case 3 | 4:
            return chance.choice((*MARKUP, *NOWHERE))
        case 5:
            return chance.choice(NAMES)
        case 6:
            return [odd(chance, depth + 1) for _ in range(chance.randrange(4))]
        case _:
            return {
                chance.choice((*FIELDS, "id", "type", "value", CANARY)): odd(
                    chance, depth + 1
                )
                for _ in range(chance.randrange(4))
            }


def _user(chance: Random) -> str:
    return chance.choice(USERS)


def _token(chance: Random) -> str:
    if chance.random() < 0.2:
        return chance.choice(NOWHERE)
    return chance.choice(NAMES) + chance.choice(REFS)


def _action(chance: Random) -> str:
    return chance.choice(("act-1", "open-2", "act-77", "help-now", "open-x", CANARY))


def _message(chance: Random) -> Json:
    return payloads.message(_user(chance), text=chance.choice(MARKUP))


def _event(chance: Random) -> Json:
    kind = chance.choice(("app_uninstalled", "tokens_revoked", "reaction_added"))
    return payloads.event({"type": kind, "text": chance.choice(MARKUP)})


def _visit(chance: Random) -> Json:
    return payloads.visit(_user(chance), chance.choice(("home", "messages")))


def _news(chance: Random) -> Json:
    return payloads.news(_user(chance), real_name=chance.choice(MARKUP))


def _press(chance: Random) -> Json:
    return payloads.press(_user(chance), _action(chance), _token(chance))


def _press_in_modal(chance: Random) -> Json:
    user, opened_by = _user(chance), _token(chance)
    return payloads.press_in_modal(user, _action(chance), _token(chance), opened_by)


def _press_at_home(chance: Random) -> Json:
    return payloads.press_at_home(_user(chance), _action(chance), _token(chance))


def _elsewhere(chance: Random) -> Json:
    theirs = {"id": _user(chance), "team_id": OTHER_TEAM}
    return _press(chance) | {"user": theirs}


def _form(chance: Random) -> Json:
    look = chance.choice(tuple(READERS))
    values = {name: {"value": _entered(chance)} for name in FIELDS}
    return payloads.sending(_user(chance), look.value + chance.choice(REFS), values)


def _asking(chance: Random) -> Json:
    """One that the core may well take."""

    def one(*values: str) -> Json:
        return {"value": {"selected_option": {"value": chance.choice(values)}}}

    some = chance.sample(USERS[:6], chance.randrange(4))
    values = {
        "rather": one("either"),
        "language": one("en", "es"),
        "not-these": {"value": {"selected_users": some}},
        "reach": {"value": {"value": chance.choice(MARKUP)[:300]}},
        "soon": one("today", "this-week"),
        "check-ins": one("no", "yes"),
    }
    return payloads.sending(
        _user(chance), chance.choice(("ask", "change-wishes")), values
    )


def _entered(chance: Random) -> Any:
    match chance.randrange(6):
        case 0:
            return {"type": "plain_text_input", "value": chance.choice(MARKUP)}
        case 1:
            return {"selected_option": {"value": chance.choice((*NAMES, CANARY))}}
        case 2:
            return {"selected_users": [_user(chance), chance.choice(NOWHERE)]}
        case 3:
            return {"selected_options": [{"value": chance.choice(MARKUP)}]}
        case 4:
            return {
                "selected_date": chance.choice(("2030-01-09", "2030-99-99", CANARY))
            }
        case _:
            return odd(chance)


def _command(chance: Random) -> Json:
    text = f"{chance.choice(WORDS)} {chance.choice(MARKUP)}"
    return payloads.command(_user(chance), text)


EVERYTHING: Final[tuple[Callable[[Random], Json], ...]] = (
    _message,
    _event,
    _visit,
    _news,
    _press,
    _press,
    _press_in_modal,
    _press_at_home,
    _elsewhere,
    _form,
    _form,
    _asking,
    _command,
)


def _signed(what: str, payload: Json) -> Input:
    body, kind = _wire(payload)
    # Whom we do not know yet, Slack is to bring again; so is only an event.
    later = payload.get("type") == "event_callback"
    return Input(what, body, kind, WELL, TAKEN_OR_LATER if later else TAKEN)


def _wire(payload: Json) -> tuple[bytes, str]:
    if payload.get("type") == "event_callback":
        return json.dumps(payload).encode(), JSON
    entered = payload if "command" in payload else {"payload": json.dumps(payload)}
    return urlencode({k: str(v) for k, v in entered.items()}).encode(), FORM


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
