"""Forms and pages as the page's dialogs, and what was entered as values again."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, assert_never

from adapters.playground.cards import draw_page, draw_parts
from adapters.readers import Reader
from bot.forms import (
    AnyField,
    Choice,
    Choices,
    Day,
    Form,
    Option,
    Page,
    People,
    Text,
    TimeOfDay,
    Values,
    Wrong,
)

Json = dict[str, Any]

RADIOS_AT_MOST: Final = 8
"""More than these are a list that unfolds."""
LINE_AT_MOST: Final = 100
"""Longer texts have several lines."""


def draw_dialog(
    opened: Form | Page, token: str, staff: Sequence[Json], reader: Reader
) -> Json:
    """``staff`` are the colleagues whom this reader could pick: all but themselves."""
    if isinstance(opened, Page):
        return _dialog(opened.title, draw_page(opened, reader), reader)
    return {
        **_dialog(opened.title, draw_parts(opened.intro, reader), reader),
        "value": token,
        "fields": [_field(field, staff, reader) for field in opened.fields],
        "submit": reader.named(opened.send),
    }


def draw_errors(wrong: Wrong, reader: Reader) -> dict[str, str]:
    return {name: reader.text(said) for name, said in wrong.fields.items()}


def read_values(entered: object) -> Values:
    """Whatever the page sent, by field. What no form can hold is nothing entered."""
    if not isinstance(entered, Mapping):
        return {}
    return {str(name): _texts(value) for name, value in entered.items()}


def _texts(value: object) -> tuple[str, ...]:
    match value:
        case str():
            return (value,) if value else ()
        case list():
            return tuple(item for item in value if isinstance(item, str) and item)
        case _:
            return ()


def _dialog(title: str, blocks: list[Json], reader: Reader) -> Json:
    return {
        "title": reader.named(title),
        "lang": reader.words.language,
        "value": None,
        "blocks": blocks,
        "fields": [],
        "submit": None,
        "close": reader.named("close"),
    }


def _field(field: AnyField, staff: Sequence[Json], reader: Reader) -> Json:
    drawn = {
        "name": field.name,
        "label": reader.named(field.label),
        "hint": reader.named(field.hint) if field.hint else None,
        "optional": field.optional,
        **_widget(field, staff, reader),
    }
    return {key: value for key, value in drawn.items() if value is not None}


def _widget(field: AnyField, staff: Sequence[Json], reader: Reader) -> Json:
    match field:
        case Choice():
            few = len(field.options) <= RADIOS_AT_MOST
            return {
                "type": "choice" if few else "select",
                "options": _options(field.options, reader),
                "value": field.chosen,
            }
        case Choices():
            options = _options(field.options, reader)
            return {"type": "choices", "options": options, "value": list(field.chosen)}
        case People():
            return _people(field, staff, reader)
        case Text():
            return _text(field, reader)
        case Day():
            bounds = {"min": field.earliest, "max": field.latest}
            return {"type": "date", "value": field.chosen, **bounds}
        case TimeOfDay():
            return {"type": "time", "value": field.chosen}
        case _:
            assert_never(field)


def _people(field: People, staff: Sequence[Json], reader: Reader) -> Json:
    among = None if field.among is None else _options(field.among, reader)
    return {
        "type": "people",
        "options": list(staff) if among is None else among,
        "value": list(field.chosen),
        "max_items": field.at_most,
    }


def _text(field: Text, reader: Reader) -> Json:
    placeholder = field.placeholder
    return {
        "type": "line" if field.limit <= LINE_AT_MOST else "text",
        "value": field.written,
        "max_length": field.limit,
        "placeholder": reader.named(placeholder) if placeholder else None,
    }


def _options(options: Iterable[Option], reader: Reader) -> list[Json]:
    return [_option(option, reader) for option in options]


def _option(option: Option, reader: Reader) -> Json:
    drawn = {"value": option.value, "label": reader.text(option.label)}
    return drawn | ({"hint": reader.text(option.hint)} if option.hint else {})
