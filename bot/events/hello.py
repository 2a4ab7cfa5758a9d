"""What anybody does who meets the bot, or says what it cannot read."""

from dataclasses import dataclass

from bot.events import Act


class AppOpened(Act):
    """Somebody opened the app, or was installed into it."""


class HelloWanted(Act):
    """Somebody asked what this is."""


class SomethingTyped(Act):
    """Somebody typed. What they typed was dropped at the door (rule R2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandGiven(Act):
    """Somebody gave a command where it can only be answered with a message."""

    name: str


class StalePressed(Act):
    """A button of something that is over, forgotten, or was never theirs."""
