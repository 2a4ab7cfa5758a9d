"""All that Teams can be sent, each thing that says something new once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from adapters.readers import Reader
from adapters.teams.forms import Again
from bot.forms import Form
from tests.adapters.shown import everything_shown, reader, strings
from tests.adapters.teams.drawings import all_dialogs, all_messages, body, dialog
from tests.shots.teams.filling import as_filled_in, as_refused

Json = dict[str, Any]

PASSING: Final = re.compile(
    r"\b[A-Z]-\w+|\d+|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*\b"
    r"|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b"
)
"""What differs from one day to the next, and is no other picture."""
A_FACT: Final = ": "
READ: Final = (".text", ".title", ".label", ".placeholder")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    name: str
    kind: str
    drawn: Json
    sent: bool = False
    """Whether somebody has pressed Send, and Teams says what is missing."""

    def texts(self) -> set[str]:
        """All that can be read in it, and what Teams says of what is missing."""
        read = {text for at, text in strings(body(self.drawn)) if at.endswith(READ)}
        missing = {
            each["errorMessage"]
            for each in body(self.drawn)
            if self.sent and each.get("isRequired") and not each.get("value")
        }
        title = {self.drawn.get("title", "")}
        return {text.removeprefix(A_FACT) for text in read | missing | title}


@dataclass(slots=True)
class Album:
    scenes: list[Scene] = field(default_factory=list)
    _said: set[str] = field(default_factory=set)

    def add_new(self, kind: str, drawn: Json) -> None:
        words = texts(drawn)
        if not words <= self._said:
            self._said |= words
            self.add(kind, drawn)

    def add(
        self, kind: str, drawn: Json, note: str = "", *, sent: bool = False
    ) -> None:
        said = _slug(f"{drawn.get('title') or drawn['summary']} {note}")
        name = f"{len(self.scenes) + 1:03}-{kind}-{said}"
        self.scenes.append(Scene(name=name, kind=kind, drawn=drawn, sent=sent))


def collected() -> Album:
    album, by = Album(), reader()
    for drawn in all_messages(by):
        album.add_new("message", drawn)
    album._said.clear()
    for drawn in all_dialogs(by):
        album.add_new("dialog", drawn)
    for form in each_form():
        _add_form(album, form, by)
    return album


def texts(drawn: Json) -> set[str]:
    """What can be read in it, but for what is another every day or for everybody."""
    words = {text for at, text in strings(body(drawn)) if at.endswith(READ)}
    return {PASSING.sub("#", text) for text in words if not text.startswith(A_FACT)}


def _add_form(album: Album, form: Form, by: Reader) -> None:
    unfilled = dialog(form, by, Again())
    album.add("dialog", unfilled, "empty")
    album.add("dialog", unfilled, "sent empty", sent=True)
    album.add("dialog", dialog(form, by, as_filled_in(form)), "filled in")
    album.add("dialog", dialog(form, by, as_refused(form)), "refused")


def each_form() -> Iterator[Form]:
    """Of each title the one with the most to fill in."""
    forms = [opened for _, opened in everything_shown() if isinstance(opened, Form)]
    most = sorted(forms, key=lambda form: len(form.fields))
    yield from {form.title: form for form in most}.values()


def _slug(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", text.lower())[:9])
