"""How each person is spoken to, on every platform: in their own zone and language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from adapters.links import calendar_url
from adapters.moments import ReaderMoments, moments_for
from bot.cards import Quote, Say
from bot.languages import first_spoken
from bot.programme import Programme
from bot.wording import Words

REMEMBERED: Final = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    words: Words
    moments: ReaderMoments
    programme: Programme
    public: str | None = None
    """Our address for whoever follows a link, where we have one."""

    def text(self, said: Say | Quote) -> str:
        return said.text if isinstance(said, Quote) else self.words(said, self.moments)

    def named(self, wording: str) -> str:
        return self.words.text(wording)

    @property
    def help_line(self) -> str:
        """The programme's own first line; it stands below every message (promise 7)."""
        line = self.programme.help_lines[0]
        return self.text(Say("help-now-line", {"name": line.name, "how": line.how}))

    def calendar_file(self, token: str) -> str | None:
        """Where an invitation's file is fetched; None where nobody could fetch it."""
        return None if self.public is None else calendar_url(self.public, token)

    def when(self, at: datetime) -> str:
        """As a chat shows it beside a message: "Mon 14:05"."""
        return self.moments.beside(at)


@lru_cache
def words_in(language: str) -> Words:
    """Read once: the pages are part of the release, and reading them takes long."""
    return Words(language)


class Readers:
    def __init__(self, programme: Programme, public: str | None = None) -> None:
        self.programme, self.public = programme, public
        # Asked with whatever comes; a hospital has a few zones and languages.
        self._made = lru_cache(REMEMBERED)(self._make)

    def of(self, zone: str, languages: Sequence[str] = ()) -> Reader:
        """``languages``: BCP 47 tags, the best first; else the programme's own."""
        return self._made(zone, tuple(languages))

    def _make(self, zone: str, languages: tuple[str, ...]) -> Reader:
        language = first_spoken((*languages, *self.programme.languages))
        return Reader(
            words=words_in(language),
            moments=moments_for(zone, language),
            programme=self.programme,
            public=self.public,
        )
