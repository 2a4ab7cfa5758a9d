"""Everyone's private chat, and the way there: letters in order, each of them once.

Sending is the only thing with a lease: a letter that was on its way when the process
died is looked for in the chat before it is sent again.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.cards import Card
from bot.letter import LetterId, LetterStatus
from bot.people import PersonId
from bot.request import RequestId
from tests.memory import CrashError, MemoryStore
from tests.pigeonholes import Posted


@dataclass(slots=True, kw_only=True)
class Message:
    """One message as it stands in a chat."""

    id: LetterId
    card: Card
    tokens: tuple[str, ...]
    at: datetime
    about: RequestId | None
    edition: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Something that appeared in somebody's chat: a message, or one drawn anew."""

    to: PersonId
    at: datetime
    posted: Posted

    @property
    def card(self) -> Card:
        return self.posted.letter.card

    @property
    def is_redrawn(self) -> bool:
        return self.posted.edition > 0


@dataclass(slots=True)
class Outbox:
    """Between one store and its people's chats."""

    store: MemoryStore
    chats: dict[PersonId, list[Message]] = field(
        default_factory=lambda: defaultdict(list)
    )
    unreachable: set[PersonId] = field(default_factory=set)
    """Refused for good, as by a person who blocked the app."""
    refused: set[PersonId] = field(default_factory=set)
    """Who was ever to be told something, and could not be."""
    crash_before_sending: int = 0
    crash_after_sending: int = 0
    _arrived: list[Seen] = field(default_factory=list)

    def deliver(self, now: datetime) -> list[Seen]:
        """Everything whose time has come. What arrived before a crash comes after it."""
        while (posted := self._next(now)) is not None:
            self._send(posted, now)
        arrived, self._arrived = self._arrived, []
        return arrived

    def restart(self) -> None:
        """The process is back: what was on its way may have arrived, or not."""
        for posted in list(self.store.kept.letters.values()):
            if posted.status is LetterStatus.LEASED:
                self._mark(posted, LetterStatus.UNCERTAIN)

    @property
    def dead(self) -> list[Posted]:
        letters = self.store.kept.letters.values()
        return [p for p in letters if p.status is LetterStatus.DEAD]

    def _next(self, now: datetime) -> Posted | None:
        due = [p for p in self.store.kept.letters.values() if p.is_due(now)]
        return min(due, key=lambda posted: posted.seq, default=None)

    def _send(self, posted: Posted, now: datetime) -> None:
        looks_first = posted.status is LetterStatus.UNCERTAIN
        leased = self._mark(posted, LetterStatus.LEASED)
        if self.crash_before_sending:
            self.crash_before_sending -= 1
            raise CrashError("between claimed and sent")
        if posted.letter.to in self.unreachable:
            self._mark(leased, LetterStatus.DEAD)
            self.refused.add(posted.letter.to)
            return
        if not (looks_first and self._is_there(posted)):
            self._arrive(posted, now)
        if self.crash_after_sending:
            self.crash_after_sending -= 1
            raise CrashError("between sent and marked")
        self._sent(leased)

    def _arrive(self, posted: Posted, now: datetime) -> None:
        letter, chat = posted.letter, self.chats[posted.letter.to]
        message = Message(
            id=letter.id,
            card=letter.card,
            tokens=letter.tokens,
            at=now,
            about=letter.about,
            edition=posted.edition,
        )
        places = [n for n, old in enumerate(chat) if old.id == letter.id]
        if posted.edition and not places:
            return  # it never stood there, and there is nothing to redraw
        if posted.edition:
            chat[places[0]] = message
        else:
            chat.append(message)
        self._arrived.append(Seen(to=letter.to, at=now, posted=posted))

    def _is_there(self, posted: Posted) -> bool:
        letter = posted.letter
        return any(
            message.id == letter.id and message.edition == posted.edition
            for message in self.chats[letter.to]
        )

    def _mark(self, posted: Posted, status: LetterStatus) -> Posted:
        marked = replace(posted, status=status)
        self.store.kept.letters[posted.letter.id] = marked
        return marked

    def _sent(self, leased: Posted) -> None:
        if leased.last:
            del self.store.kept.letters[leased.letter.id]
        else:
            self._mark(leased, LetterStatus.SENT)
