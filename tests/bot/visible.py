"""Every string that a reader, or whoever has an export, can find in what was shown."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from bot import wire
from bot.cards import Button, Card, Fact, Heading, Quote, Row, Say
from bot.forms import AnyField, Form, Page
from bot.policy import Policy

Shown = Card | Page | Form


def visible(shown: Shown) -> Iterator[str]:
    match shown:
        case Card():
            for said in shown.body:
                yield from _part(said)
            yield from (button.label for button in shown.buttons)
        case Page():
            yield shown.title
            for part in shown.body:
                yield from _part(part)
            for button in shown.buttons:
                yield from _button(button)
        case Form():
            yield shown.title
            for part in shown.intro:
                yield from _part(part)
            for field in shown.fields:
                yield from _field(field)


def buttons(page: Shown) -> list[Button]:
    """A page's, those of its rows as well."""
    if not isinstance(page, Page):
        return []
    rows = [part for part in page.body if isinstance(part, Row)]
    return [*(b for row in rows for b in row.buttons), *page.buttons]


def everything(kept: object) -> Iterator[str]:
    """Every string inside of something that is kept, however deep."""
    match kept:
        case str():
            yield kept
        case Policy() | type():
            return
        case dict():
            for key, value in kept.items():
                yield from everything(key)
                yield from everything(value)
        case tuple() | list() | frozenset() | set():
            for part in kept:
                yield from everything(part)
        case _ if is_dataclass(kept):
            for each in fields(kept):
                yield from everything(getattr(kept, each.name))


def _part(part: Any) -> Iterator[str]:
    match part:
        case Say():
            yield part.wording
            yield from map(str, part.args.values())
        case Quote():
            yield part.text
        case Fact():
            yield from _part(part.label)
            yield from _part(part.value)
        case Heading():
            yield from _part(part.said)
        case Row():
            for said in part.said:
                yield from _part(said)
            for button in part.buttons:
                yield from _button(button)


def _button(button: Button) -> Iterator[str]:
    yield button.label
    yield wire.value_of(button)


def _field(field: AnyField) -> Iterator[str]:
    """What is chosen, offered or written; names of wordings say nothing."""
    yield from everything(field)
