"""The few blocks of Slack that we draw, each within its limits.

Every text is plain_text or rich_text, which Slack parses for nothing: what a person
wrote stays what it is, be it ``<!channel>`` or a link (rule: no mrkdwn, anywhere).
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

from adapters.texts import portions, shortened

Json = dict[str, Any]

TEXT_AT_MOST: Final = 3000
HEADER_AT_MOST: Final = 150
BUTTON_AT_MOST: Final = 75
BUTTONS_AT_MOST: Final = 25
"""Side by side, in one block of actions."""


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text, "emoji": False}


def sections(text: str) -> Iterator[Json]:
    """One, unless it is longer than Slack allows."""
    for portion in portions(text, TEXT_AT_MOST):
        yield {"type": "section", "text": plain(portion)}


def header(text: str) -> Iterator[Json]:
    if len(text) > HEADER_AT_MOST:
        yield from sections(text)
    elif text.strip():
        yield {"type": "header", "text": plain(text)}


def quotes(text: str) -> Iterator[Json]:
    for portion in portions(text, TEXT_AT_MOST):
        yield _rich({"type": "rich_text_quote", "elements": [_run(portion)]})


def facts(items: Iterable[tuple[str, str]]) -> Iterator[Json]:
    """As few blocks as hold them: a page has room for a hundred."""
    some, length = list[tuple[str, str]](), 0
    for label, value in items:
        if some and length + len(label) + len(value) > TEXT_AT_MOST:
            yield from _listed(some)
            some, length = [], 0
        some, length = [*some, (label, value)], length + len(label) + len(value)
    yield from _listed(some)


def button(action_id: str, label: str, value: str, style: str | None = None) -> Json:
    drawn = {
        "type": "button",
        "action_id": action_id,
        "text": plain(shortened(label, BUTTON_AT_MOST)),
        "value": value,
    }
    return drawn | ({"style": style} if style else {})


def link(action_id: str, label: str, url: str, style: str | None = None) -> Json:
    drawn = {
        "type": "button",
        "action_id": action_id,
        "text": plain(shortened(label, BUTTON_AT_MOST)),
        "url": url,
    }
    return drawn | ({"style": style} if style else {})


def actions(buttons: Sequence[Json]) -> Iterator[Json]:
    for start in range(0, len(buttons), BUTTONS_AT_MOST):
        some = list(buttons[start : start + BUTTONS_AT_MOST])
        yield {"type": "actions", "elements": some}


def _listed(items: Sequence[tuple[str, str]]) -> Iterator[Json]:
    """A line each; with a gap round one that has several."""
    facts = [runs for label, value in items if (runs := _fact(label, value))]
    if facts:
        parted = [*facts[0]]
        for above, runs in pairwise(facts):
            parted += [_gap(above, runs), *runs]
        yield _rich({"type": "rich_text_section", "elements": parted})


def _gap(*around: list[Json]) -> Json:
    long = any("\n" in run["text"] for runs in around for run in runs)
    return _run("\n\n" if long else "\n")


def _fact(label: str, value: str) -> list[Json]:
    """On one line, or the label above where the rest has several."""
    runs = [_run(label, bold=True)] if label.strip() else []
    if runs and value.strip():
        runs.append(_run("\n" if "\n" in value else ": "))
    return [*runs, _run(value)] if value.strip() else runs


def _rich(element: Json) -> Json:
    return {"type": "rich_text", "elements": [element]}


def _run(text: str, **style: bool) -> Json:
    return {"type": "text", "text": text} | ({"style": style} if style else {})
