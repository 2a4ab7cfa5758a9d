"""How each person is spoken to, on every platform: in their own zone and language."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from adapters.moments import ReaderMoments, moments_for
from bot.cards import Quote, Say
from bot.programme import Programme
from bot.wording import Words

LANGUAGE: Final = "en"
"""The one language that the catalogue has so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    words: Words
    moments: ReaderMoments
    programme: Programme

    def text(self, said: Say | Quote) -> str:
        return said.text if isinstance(said, Quote) else self.words(said, self.moments)

    def named(self, wording: str) -> str:
        return self.words.text(wording)

    @property
    def help_line(self) -> str:
        """The programme's own first line; it stands below every message (promise 7)."""
        line = self.programme.help_lines[0]
        return self.text(Say("help-now-line", {"name": line.name, "how": line.how}))

    def when(self, at: datetime) -> str:
        """As a chat shows it beside a message: "Mon 14:05"."""
        return f"{at.astimezone(self.moments.zone):%a %H:%M}"


@lru_cache(maxsize=8)
def words_in(language: str) -> Words:
    """Read once: the pages are part of the release, and reading them takes long."""
    return Words(language)


class Readers:
    def __init__(self, programme: Programme) -> None:
        self.programme, self.words = programme, words_in(LANGUAGE)

    def in_zone(self, zone: str) -> Reader:
        return Reader(
            words=self.words,
            moments=moments_for(zone, LANGUAGE),
            programme=self.programme,
        )
