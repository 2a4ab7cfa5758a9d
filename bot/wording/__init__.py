"""Every word the bot says, by name, in plain pages that a reviewer can read.

One Fluent page a flow, in ``en/`` and its sisters. A missing word fails loudly.
"""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Final, Protocol

from fluent.runtime import FluentBundle, FluentResource

from bot.cards import Arg, Say
from bot.languages import LANGUAGES

HERE: Final = Path(__file__).parent


class MissingWordingError(LookupError):
    """The catalogue has no wording by this name, or not all that it needs."""


class Moments(Protocol):
    """How a platform writes a time for one reader, in their own zone."""

    def moment(self, at: datetime) -> str: ...

    def day(self, on: date) -> str: ...


class Words:
    """The catalogue in one language."""

    def __init__(self, locale: str = LANGUAGES[0]) -> None:
        self.language = locale
        # Fluent wraps arguments in invisible direction marks; chat shows boxes.
        self._bundle = FluentBundle([locale], use_isolating=False)
        for page in sorted((HERE / locale).glob("*.ftl")):
            self._bundle.add_resource(FluentResource(page.read_text("utf-8")))

    def __call__(self, said: Say, moments: Moments) -> str:
        """The sentence, filled in. Raises MissingWordingError."""
        return self.text(said.wording, _filled(said.args, moments))

    def text(self, wording: str, args: Mapping[str, str | int] | None = None) -> str:
        if not self._bundle.has_message(wording):
            raise MissingWordingError(wording)
        pattern = self._bundle.get_message(wording).value
        assert pattern is not None, f"{wording} has no text"
        text, errors = self._bundle.format_pattern(pattern, dict(args or {}))
        if errors:
            raise MissingWordingError(wording, *errors)
        return str(text)


def _filled(args: Mapping[str, Arg], moments: Moments) -> dict[str, str | int]:
    return {name: _written(arg, moments) for name, arg in args.items()}


def _written(arg: Arg, moments: Moments) -> str | int:
    match arg:
        case datetime():
            return moments.moment(arg)
        case date():
            return moments.day(arg)
        case _:
            return arg
