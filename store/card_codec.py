"""Letters' cards as bytes, and back.

A button is written under the name that it travels by (``bot.wire``), which is kept
for good: a card that waits in the outbox outlives an upgrade.
"""

from datetime import date, datetime
from typing import Any, Final, assert_never

import msgspec

from bot.cards import Arg, Button, Card, Say, Tone
from bot.effects.telling import Slot
from bot.events import Act
from bot.invitation import Invitation
from bot.looks import Look
from bot.people import Address, PersonId
from bot.request import RequestId
from bot.wire import CALENDAR, meaning_of, name_of
from store.codec import read
from store.errors import NotReadable

Kept = Any
"""What JSON can write."""


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """How to reach somebody who was forgotten, for what is still on its way."""

    address: Address | None = None
    zone: str = "UTC"
    country: str = ""
    languages: tuple[str, ...] = ()


class Inside(msgspec.Struct, frozen=True, kw_only=True):
    """What a letter carries under its seal."""

    to: PersonId
    slot: Slot = Slot.NONE
    card: Kept
    tokens: tuple[str, ...] = ()
    reader: Reader | None = None


class Press(msgspec.Struct, frozen=True, kw_only=True):
    """What a button means, under its seal."""

    name: str
    to: PersonId
    request: RequestId | None = None
    invitation: Invitation | None = None
    """What the file of a link is made from."""


_INSIDE: Final = msgspec.json.Decoder(Inside)
_PRESS: Final = msgspec.json.Decoder(Press)


def encode(kept: Inside | Press) -> bytes:
    return msgspec.json.encode(kept)


def decode_inside(kept: bytes) -> Inside:
    return read(Inside, _INSIDE.decode, kept)


def decode_press(kept: bytes) -> Press:
    return read(Press, _PRESS.decode, kept)


def kept_card(card: Card) -> Kept:
    return {
        "body": [_kept_say(say) for say in card.body],
        "buttons": [_kept_button(button) for button in card.buttons],
    }


def card_of(kept: Kept) -> Card:
    return read(Card, _card, kept)


def _card(kept: Kept) -> Card:
    return Card(
        body=tuple(_say(say) for say in kept["body"]),
        buttons=tuple(_button(button) for button in kept["buttons"]),
    )


def _kept_say(say: Say) -> Kept:
    return [say.wording, {name: _kept_arg(arg) for name, arg in say.args.items()}]


def _say(kept: Kept) -> Say:
    wording, args = kept
    return Say(wording, {name: _arg(arg) for name, arg in args.items()})


def _kept_arg(arg: Arg) -> Kept:
    """Words and numbers as they are; a time or a day under its own name."""
    match arg:
        case str() | int():
            return arg
        case datetime():
            return {"time": arg.isoformat()}
        case date():
            return {"day": arg.isoformat()}
        case _:
            assert_never(arg)


def _arg(kept: Kept) -> Arg:
    match kept:
        case str() | int():
            return kept
        case {"time": str(time)}:
            return datetime.fromisoformat(time)
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case _:
            raise NotReadable("a word of a card cannot be read")


def _kept_button(button: Button) -> Kept:
    return {
        "label": button.label,
        "does": name_of(button),
        "request": button.request,
        "group": button.group,
        "ref": button.ref,
        "tone": button.tone,
        **_kept_does(button),
    }


def _kept_does(button: Button) -> dict[str, Kept]:
    """What its name alone does not say."""
    if isinstance(button.does, Invitation):
        return {CALENDAR: msgspec.to_builtins(button.does)}
    return {}


def _button(kept: Kept) -> Button:
    does = _does(kept)
    if does is None:
        raise NotReadable("a button of a card stands for nothing any more")
    return Button(
        label=kept["label"],
        does=does,
        request=kept["request"],
        group=kept.get("group"),
        ref=kept.get("ref", ""),
        tone=Tone(kept["tone"]),
    )


def _does(kept: Kept) -> type[Act] | Look | Invitation | None:
    if CALENDAR in kept:
        return msgspec.convert(kept[CALENDAR], Invitation)
    return meaning_of(kept["does"])
