"""What a platform shows one person, and what that person can do there.

Each platform has a driver that goes through its real wire: it parses what was drawn,
finds what has a label, and sends what that platform would send.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message, a menu or a dialog: what it says, and what can be pressed in it."""

    text: str
    buttons: tuple[str, ...] = ()
    notice: str = ""
    """Of a message: what a locked phone shows."""

    def offers(self, label: str) -> bool:
        return label in self.buttons


class Screen(Protocol):
    """One person's own screen. What is pressed or filled in stands there already."""

    async def messages(self) -> list[Shown]:
        """From the oldest to the newest."""
        ...

    async def menu(self) -> Shown: ...

    async def dialog(self) -> Shown | None:
        """The one that is open, with what is wrong with its fields."""
        ...

    async def fields(self) -> tuple[str, ...]:
        """The labels of what can be filled in, in the dialog that is open."""
        ...

    async def open_app(self) -> None: ...

    async def type(self, text: str) -> None: ...

    async def command(self, words: str) -> None:
        """What the app is told by name, wherever the platform has commands."""
        ...

    async def aside(self) -> str:
        """What only they were told about their last command; often nothing."""
        ...

    async def press_in_message(self, label: str) -> None:
        """In the newest message that has such a button."""
        ...

    async def follow_in_message(self, label: str) -> str:
        """Where that leads, in the newest message that has it; and its press."""
        ...

    async def press_in_menu(self, label: str) -> None: ...

    async def press_in_dialog(self, label: str) -> None: ...

    async def fill_in(self, label: str, *entered: str) -> None:
        """What was entered is one text, a day, a time, or the labels of choices."""
        ...

    async def send(self) -> None:
        """The form that is open."""
        ...

    async def close(self) -> None:
        """The dialog, if one is open."""
        ...


class Town(Protocol):
    """A platform with everybody on it, and a clock."""

    def screen(self, name: str) -> Screen:
        """Of somebody by their full name."""
        ...

    async def settle(self) -> None:
        """Return when what people did has brought about what it will."""
        ...

    async def stirred(self) -> None:
        """Return when anything has happened since this was asked last.

        Raises AssertionError where nothing happens by itself once all has settled.
        """
        ...

    async def passes(self, span: timedelta) -> None:
        """Time passes, by whole half hours, with all that falls due on the way."""
        ...

    async def fetch(self, address: str) -> bytes:
        """What a browser is given there. Nothing, where there is nothing."""
        ...

    def said(self) -> str:
        """All that was logged."""
        ...
