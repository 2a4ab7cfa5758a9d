"""The letters of one batch: written together, and given way to one another."""

from datetime import datetime

from bot.effects.telling import BY_THEMSELVES, Redraw, Slot, Tell, When
from bot.events import Act, Event
from bot.hours import next_open, outside_quiet
from bot.letter import Letter, LetterId
from bot.people import PersonId
from bot.ports import Chance
from bot.programme import Programme
from bot.request import RequestId
from bot.settings_form import unsettled
from bot.stage import Stage


class Post:
    def __init__(self, stage: Stage, programme: Programme, chance: Chance) -> None:
        self._stage, self._programme, self._chance = stage, programme, chance
        self.letters: list[Letter] = []
        self.redraws: list[Redraw] = []
        self._told: set[RequestId | None] = set()
        """What the letters are about: of other requests none has to give way."""

    async def tell(self, tell: Tell, event: Event) -> None:
        if self._is_asked_too_soon(tell) or await self._cannot_be_written_to(tell):
            return
        prompted = _stands_by_itself(tell, event)
        if not prompted and tell.about is not None:
            self._give_way(tell)
        letter = Letter(
            id=LetterId(self._chance.name()),
            to=tell.to,
            about=tell.about,
            slot=tell.slot,
            card=tell.card,
            tokens=tuple(self._chance.name() for _ in tell.card.buttons),
            not_before=await self._moment(tell, event.at),
            prompted=prompted,
        )
        self.letters.append(letter)
        self._told.add(tell.about)

    def redraw(self, redraw: Redraw) -> None:
        self.redraws.append(redraw)
        if redraw.about in self._told:
            stands = (redraw.to, redraw.about, redraw.slot)
            self.letters = [
                letter
                for letter in self.letters
                if (letter.to, letter.about, letter.slot) != stands
            ]

    def ends(self, request: RequestId) -> None:
        """After downtime nothing is said about what is over, but by what ends it."""
        if request in self._told:
            self.letters = [
                letter
                for letter in self.letters
                if letter.prompted or letter.about != request
            ]

    def forget(self, request: RequestId) -> None:
        self.letters = [letter for letter in self.letters if letter.about != request]
        self.redraws = [redraw for redraw in self.redraws if redraw.about != request]

    def leave_out(self, about: RequestId, person: PersonId) -> None:
        """What this batch would tell one person of it."""
        self.letters = [
            letter
            for letter in self.letters
            if (letter.about, letter.to) != (about, person)
        ]

    def _is_asked_too_soon(self, tell: Tell) -> bool:
        """After downtime how they are is not asked in the place of what is late.

        A named time that passed is corrected first (promise 9), by one message.
        """
        stands = (tell.to, tell.about)
        return tell.slot is Slot.CHECK_IN and any(
            (letter.to, letter.about) == stands for letter in self.letters
        )

    async def _cannot_be_written_to(self, tell: Tell) -> bool:
        """Whoever rang and is on no chat: a letter to them could only fail."""
        about = tell.about and await self._stage.requests.get(tell.about)
        return bool(about and about.called and about.asker == tell.to)

    def _give_way(self, tell: Tell) -> None:
        """Promise 8: what waits gives way to what is newer."""
        if tell.about in self._told:
            stands = (tell.to, tell.about)
            self.letters = [
                letter
                for letter in self.letters
                if letter.prompted or (letter.to, letter.about) != stands
            ]

    async def _moment(self, tell: Tell, at: datetime) -> datetime:
        if tell.when is When.NOW:
            return at
        reader = await self._stage.people.get(tell.to)
        assert reader is not None, tell
        if tell.when is When.ANSWERING:
            own = await self._stage.supporters.get(tell.to)
            return next_open((own or unsettled(reader, self._programme)).hours, at)
        quiet = self._programme.quiet_from, self._programme.quiet_until
        morning = outside_quiet(reader.zone, *quiet, at)
        # Promise 9: nobody sets out in the night for what is elsewhere, or off.
        return at if tell.before is not None and morning >= tell.before else morning


def _stands_by_itself(tell: Tell, event: Event) -> bool:
    """It answers a press, or is news of its own: no other message takes its place."""
    answers = isinstance(event, Act) and event.by == tell.to
    return answers or tell.slot in BY_THEMSELVES
