"""The few elements of Adaptive Cards that we draw, none newer than version 1.5.

A TextBlock reads Markdown, so it holds our own words only, and not even these where
they have a sign of it. What people wrote stands in a TextRun, which is read for nothing.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from adapters.texts import portions, shortened

Json = dict[str, Any]

VERSION: Final = "1.5"
"""Teams draws no newer one everywhere."""
CONTENT_TYPE: Final = "application/vnd.microsoft.card.adaptive"
TEXT_AT_MOST: Final = 3000
BUTTON_AT_MOST: Final = 75
ABREAST_AT_MOST: Final = 6
"""Teams: what comes after the sixth action of a set is not drawn."""
CHARACTERS_ABREAST: Final = 34
"""Of the buttons of one row, together: as much as a narrow chat has room for. Teams
cuts what is longer, and only the pictures of it show that."""
ROUND_A_BUTTON: Final = 5
"""As many characters are as wide as what stands round the words of one."""
MARKDOWN: Final = re.compile(
    r"[\\*_`~\[\]<>#&|]|\{\{|^\s*(?:[-+]|\d+[.)])\s", re.MULTILINE
)

BOLD: Final[Json] = {"weight": "Bolder"}
SUBTLE: Final[Json] = {"isSubtle": True, "spacing": "Small"}
ATTENTION: Final[Json] = {"color": "Attention", "weight": "Bolder"}
CLOSE: Final[Json] = {"spacing": "Small"}
NEXT_LINE: Final[Json] = {"spacing": "None"}
APART: Final[Json] = {"spacing": "Medium"}
OF_A_BLOCK: Final = ("spacing",)


def said(text: str) -> Iterator[Json]:
    """Our own words."""
    return _lines(text, {})


def subtle(text: str) -> Iterator[Json]:
    return _lines(text, SUBTLE)


def attention(text: str) -> Iterator[Json]:
    return _lines(text, {**ATTENTION, **APART})


def heading(text: str) -> Iterator[Json]:
    for drawn in _lines(text, {**BOLD, "size": "Medium"}):
        yield drawn | ({"style": "heading"} if drawn["type"] == "TextBlock" else {})


def written(text: str) -> Iterator[Json]:
    """Whoever's words they are: exactly as they were written."""
    for first, line in _parted(text):
        yield _runs([_run(line, {})], {} if first else NEXT_LINE)


def quotes(text: str) -> Iterator[Json]:
    for portion in portions(text, TEXT_AT_MOST):
        if items := list(written(portion)):
            yield {"type": "Container", "style": "emphasis", "items": items}


def facts(items: Iterable[tuple[str, str]]) -> Iterator[Json]:
    """A FactSet would read Markdown."""
    for label, value in items:
        yield from _fact(label, value)


def submit(title: str, data: Json, style: str = "default") -> Json:
    return _action("Action.Submit", title, style) | {"data": data}


def execute(title: str, verb: str, data: Json, style: str = "default") -> Json:
    return _action("Action.Execute", title, style) | {"verb": verb, "data": data}


def open_url(title: str, url: str, style: str = "default") -> Json:
    return _action("Action.OpenUrl", title, style) | {"url": url}


def actions(buttons: Sequence[Json]) -> Iterator[Json]:
    """In as many rows as they need, and the rows together."""
    row: list[Json] = []
    look: Json = {}
    for button in buttons:
        if row and not _fits([*row, button]):
            yield {"type": "ActionSet", **look, "actions": row}
            row, look = [], CLOSE
        row = [*row, button]
    if row:
        yield {"type": "ActionSet", **look, "actions": row}


def container(items: list[Json]) -> Json:
    """Set apart from what stands above it."""
    return {"type": "Container", "separator": True, **APART, "items": items}


def adaptive(body: list[Json]) -> Json:
    return {"type": "AdaptiveCard", "version": VERSION, "body": body}


def attachment(card: Json) -> Json:
    return {"contentType": CONTENT_TYPE, "content": card}


def size(drawn: object) -> int:
    """Bytes, as Teams counts them: in UTF-16."""
    return len(json.dumps(drawn, ensure_ascii=False).encode("utf-16-le", "replace"))


def fitting(drawn: Iterable[Json], room: int) -> Iterator[Json]:
    """As many of them, from the first, as there is room for."""
    for each in drawn:
        room -= size(each) + 2 * len(", ")
        if room < 0:
            return
        yield each


def _lines(text: str, look: Json) -> Iterator[Json]:
    for first, line in _parted(text):
        yield _ours(line, look if first else {**look, **NEXT_LINE})


def _ours(text: str, look: Json) -> Json:
    if not MARKDOWN.search(text):
        return {"type": "TextBlock", "text": text, "wrap": True, **look}
    of_run = {name: value for name, value in look.items() if name not in OF_A_BLOCK}
    of_block = {name: value for name, value in look.items() if name in OF_A_BLOCK}
    return _runs([_run(text, of_run)], of_block)


def _parted(text: str) -> Iterator[tuple[bool, str]]:
    """Line by line, for a run may lose its breaks; and whether it is the first."""
    lines = (line for line in text.splitlines() if line.strip())
    parts = (part for line in lines for part in portions(line, TEXT_AT_MOST))
    return ((number == 0, part) for number, part in enumerate(parts))


def _fact(label: str, value: str) -> Iterator[Json]:
    """On one line, or the label above where the rest has several."""
    lines = [line for _, line in _parted(value)]
    name = [_run(" ".join(label.splitlines()), BOLD)] if label.strip() else []
    if name and len(lines) == 1:
        yield _runs([*name, _run(f": {lines[0]}", {})], CLOSE)
        return
    if name:
        yield _runs(name, {})
    for line in lines:
        yield _runs([_run(line, {})], NEXT_LINE)


def _runs(inlines: list[Json], look: Json) -> Json:
    return {"type": "RichTextBlock", "inlines": inlines, **look}


def _run(text: str, look: Json) -> Json:
    return {"type": "TextRun", "text": text, **look}


def _action(kind: str, title: str, style: str) -> Json:
    look = {} if style == "default" else {"style": style}
    return {"type": kind, "title": shortened(title, BUTTON_AT_MOST), **look}


def _fits(row: Sequence[Json]) -> bool:
    characters = sum(len(button["title"]) + ROUND_A_BUTTON for button in row)
    return len(row) <= ABREAST_AT_MOST and characters <= CHARACTERS_ABREAST
