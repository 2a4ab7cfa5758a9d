"""A short word to whoever did something, in the way that what they did is answered."""

from dataclasses import dataclass
from typing import assert_never

from adapters.readers import Reader
from adapters.teams.acks import COME_AGAIN, TAKEN, Ack, dialog, word
from adapters.teams.forms import draw_failure, draw_said
from adapters.teams.pointers import Pointers
from adapters.teams.what_came import Came, Elsewhere, Shown
from bot.cards import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    pointers: Pointers

    def say(self, came: Came, title: str, said: str, reader: Reader) -> Ack:
        """By the names of its wordings."""
        match came.shown:
            case Shown.NOTHING:
                return TAKEN
            case Shown.CARD:
                return word(reader.named(said))
            case Shown.DIALOG:
                return dialog(draw_said(title, said, reader))
            case _:
                assert_never(came.shown)

    def one_moment(self, came: Came, reader: Reader) -> Ack:
        """We do not know yet who they are; we shall in a moment."""
        if came.shown is Shown.NOTHING:
            return COME_AGAIN
        return self.say(came, "loading-title", "one-moment", reader)

    def turned_away(self, came: Came, reader: Reader) -> Ack:
        if came.shown is Shown.NOTHING:
            self.pointers.outsider(came.chat, reader)
        return self.say(came, "what-this-is", "outsider", reader)

    def elsewhere(self, came: Elsewhere, reader: Reader) -> Ack:
        """Nothing is done where others can read, whatever it was."""
        if came.shown is Shown.NOTHING:
            self.pointers.elsewhere(came.chat, reader)
        return self.say(came, "what-this-is", "in-private-only", reader)

    def failed(self, came: Came, reader: Reader) -> Ack:
        """Promise 1: what could not be kept is not acknowledged."""
        match came.shown:
            case Shown.NOTHING:
                return COME_AGAIN
            case Shown.CARD:
                sorry = Say("cannot-keep", reader.programme.reached_at)
                return word(reader.text(sorry))
            case Shown.DIALOG:
                return dialog(draw_failure(reader))
            case _:
                assert_never(came.shown)
