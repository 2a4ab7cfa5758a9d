"""One line of help, and the ways there are to reach it, in the reader's language."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from bot.cards import Quote, Say


class Kind(StrEnum):
    """In the order in which they are shown."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    PEER = "peer"  #: for one profession, answered by its own


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """One way to reach a human being now."""

    country: str  #: ISO 3166 alpha-2
    name: Say | Quote
    how: Say  #: in the reader's language, with the number as its source prints it
    hours: Say
    kind: Kind
    source: str  #: who publishes it, and on which page
    checked_on: date


LOOKED: Final = date(2026, 11, 22)
"""The day each page was looked at; a page's own date stands beside its entry."""
ANY_TIME: Final = Say("help-any-time")


def call(number: str) -> Say:
    return Say("help-call", {"number": number})


def either(number: str, other: str) -> Say:
    return Say("help-call-either", {"number": number, "other": other})


def call_or_text(number: str) -> Say:
    return Say("help-call-or-text", {"number": number})


def call_and_text(number: str, other: str) -> Say:
    return Say("help-call-and-text", {"number": number, "other": other})


def text(word: str, number: str) -> Say:
    return Say("help-text-word", {"word": word, "number": number})


def emergency(country: str, number: str, source: str) -> HelpLine:
    return HelpLine(
        country=country,
        name=Say("help-emergency"),
        how=call(number),
        hours=ANY_TIME,
        kind=Kind.EMERGENCY,
        source=source,
        checked_on=LOOKED,
    )


def crisis(country: str, name: str, how: Say, source: str) -> HelpLine:
    """All of them are there day and night, as their sources say."""
    return HelpLine(
        country=country,
        name=Quote(name),
        how=how,
        hours=ANY_TIME,
        kind=Kind.CRISIS,
        source=source,
        checked_on=LOOKED,
    )


def peer(
    country: str, name: str, how: Say, source: str, hours: Say = ANY_TIME
) -> HelpLine:
    line = crisis(country, name, how, source)
    return replace(line, kind=Kind.PEER, hours=hours)
