"""The letters of a store in dictionaries: written, given way to, redrawn, forgotten."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.cards import Card
from bot.effects.forgetting import LeaveOut
from bot.effects.telling import Redraw
from bot.letter import Letter, LetterStatus
from bot.people import PersonId
from bot.request import RequestId

ON_ITS_WAY = (LetterStatus.LEASED, LetterStatus.UNCERTAIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A letter as it is kept, with how far it got."""

    letter: Letter
    seq: int
    status: LetterStatus = LetterStatus.PENDING
    edition: int = 0
    """How often it has been redrawn."""
    last: bool = False
    """Its request is forgotten: once this is drawn, nothing is kept of it."""

    @property
    def is_unsent(self) -> bool:
        return self.status is LetterStatus.PENDING and self.edition == 0

    def is_due(self, now: datetime) -> bool:
        if self.status is LetterStatus.UNCERTAIN:
            return True
        return self.status is LetterStatus.PENDING and self.letter.not_before <= now

    def redrawn(self, card: Card, at: datetime) -> "Posted":
        """To be drawn anew where it stands; on its way, after it has arrived."""
        assert not card.buttons, card
        letter = replace(self.letter, card=card, tokens=(), not_before=at)
        status = self.status if self.status in ON_ITS_WAY else LetterStatus.PENDING
        return replace(self, letter=letter, status=status, edition=self.edition + 1)

    def without_request(self) -> "Posted":
        return replace(self, letter=replace(self.letter, about=None), last=True)


Letters = dict[str, Posted]


def write(letters: Letters, letter: Letter, seq: int) -> None:
    """A later message takes the place of what waits, unless one answers a press."""
    if not letter.prompted and letter.about is not None:
        for kept in _of(letters, letter.to):
            waits = kept.is_unsent and not kept.letter.prompted
            if waits and kept.letter.about == letter.about:
                del letters[kept.letter.id]
    letters[letter.id] = Posted(letter=letter, seq=seq)


def redraw(letters: Letters, asked: Redraw, at: datetime) -> None:
    """What stands is drawn anew; what was never sent is dropped."""
    for kept in _of(letters, asked.to):
        if (kept.letter.about, kept.letter.slot) == (asked.about, asked.slot):
            _draw(letters, kept, asked.card or kept.letter.card, at)


def forget(letters: Letters, about: RequestId, card: Card, at: datetime) -> None:
    for kept in list(letters.values()):
        if kept.letter.about == about:
            _last_words(letters, kept, card, at)


def leave_out(letters: Letters, left: LeaveOut, at: datetime) -> None:
    """One person's messages about a group."""
    for kept in _of(letters, left.person):
        if kept.letter.about == left.group:
            _last_words(letters, kept, left.card, at)


def _last_words(letters: Letters, kept: Posted, card: Card, at: datetime) -> None:
    _draw(letters, kept, card, at)
    if kept.letter.id in letters:
        letters[kept.letter.id] = letters[kept.letter.id].without_request()


def _draw(letters: Letters, kept: Posted, card: Card, at: datetime) -> None:
    if kept.is_unsent or kept.status is LetterStatus.DEAD:
        del letters[kept.letter.id]
    elif kept.letter.card != card:
        letters[kept.letter.id] = kept.redrawn(card, at)


def _of(letters: Letters, person: PersonId) -> list[Posted]:
    return [kept for kept in letters.values() if kept.letter.to == person]
