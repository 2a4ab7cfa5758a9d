"""A short word to whoever did something, in the way that what they did is answered."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from adapters.readers import Reader
from adapters.slack.acks import COME_AGAIN, TAKEN, Ack, mend, whisper
from adapters.slack.asides import draw_aside
from adapters.slack.forms import draw_failure, draw_said, draw_update, read_state
from adapters.slack.showing import Showing
from adapters.slack.what_came import (
    AnythingCame,
    Command,
    Message,
    News,
    Press,
    Sending,
    TakenAway,
    Visit,
)
from bot.cards import Say
from bot.programme import Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    showing: Showing
    programme: Programme
    stranger_wrote: Callable[[str], None]
    """Tells a Slack user once, outside the request, that we cannot help from here."""

    def one_moment(self, came: AnythingCame, reader: Reader) -> Ack:
        """We do not know yet who they are; we shall in a moment."""
        match came:
            case Message() | Visit() | News() | TakenAway():
                return COME_AGAIN
            case Sending():
                return self.not_yet(came, _fields(came), reader)
            case _:
                return self.say(came, "loading-title", "one-moment", reader)

    def not_yet(self, came: Sending, fields: list[str], reader: Reader) -> Ack:
        """What they entered stays where it is, so that they can send it again."""
        if not fields:
            return self.say(came, "loading-title", "one-moment", reader)
        return mend({fields[0]: reader.named("one-moment")})

    def turned_away(self, came: AnythingCame, reader: Reader) -> Ack:
        if isinstance(came, Message | Visit):
            self.stranger_wrote(came.user)
        return self.say(came, "what-this-is", "outsider", reader)

    def failed(self, came: AnythingCame, reader: Reader) -> Ack:
        """Promise 1: what could not be kept is not acknowledged."""
        match came:
            case Message() | Visit() | News() | TakenAway():
                return COME_AGAIN
            case Press():
                self.showing.show(draw_failure(reader, self.programme), came.screen)
                return COME_AGAIN
            case Command():
                sorry = Say("cannot-keep", self.programme.reached_at)
                return whisper(draw_aside(reader, sorry))
            case Sending():
                return Ack(body=draw_update(draw_failure(reader, self.programme)))
            case _:
                assert_never(came)

    def say(self, came: AnythingCame, title: str, said: str, reader: Reader) -> Ack:
        match came:
            case Message() | Visit() | News() | TakenAway():
                return TAKEN
            case Press():
                self.showing.show(draw_said(title, said, reader), came.screen)
                return TAKEN
            case Command():
                return whisper(draw_aside(reader, Say(said)))
            case Sending():
                return Ack(body=draw_update(draw_said(title, said, reader)))
            case _:
                assert_never(came)


def _fields(came: Sending) -> list[str]:
    values, picked = read_state(came.view)
    return [*values, *picked]
