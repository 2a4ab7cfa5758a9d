"""One field of a form, as the input that Slack has for it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, assert_never

from adapters.readers import Reader
from adapters.slack.blocks import plain
from adapters.texts import NOTHING, shortened
from bot.forms import AnyField, Choice, Choices, Day, Option, People, Text, TimeOfDay
from bot.people import PersonId

Json = dict[str, Any]
Accounts = Mapping[PersonId, str]
"""The Slack user ids of those whom a form names already."""

ACTION: Final = "value"
"""What was entered stands under the field's name, and under this."""
BUTTONS_AT_MOST: Final = 10
"""Radio buttons or checkboxes; more are a list that unfolds."""
OPTIONS_AT_MOST: Final = 100
"""In one list, or in one group of a longer one."""
OPTION_AT_MOST: Final = 75
LINE_AT_MOST: Final = 100
"""Characters; longer texts have several lines."""
PLACEHOLDER_AT_MOST: Final = 150
LETTERS: Final = 3


def draw_field(field: AnyField, accounts: Accounts, reader: Reader) -> Json:
    drawn = {
        "type": "input",
        "block_id": field.name,
        "label": plain(reader.named(field.label)),
        "hint": plain(reader.named(field.hint)) if field.hint else None,
        "optional": field.optional,
        "element": _set({**_element(field, accounts, reader), "action_id": ACTION}),
    }
    return _set(drawn)


def _element(field: AnyField, accounts: Accounts, reader: Reader) -> Json:
    match field:
        case Choice():
            return _one(field.options, field.chosen, reader)
        case Choices():
            return _some(field.options, field.chosen, reader)
        case People(among=None):
            known = [accounts[PersonId(p)] for p in field.chosen if p in accounts]
            return {
                "type": "multi_users_select",
                "initial_users": known[: field.at_most],
                "max_selected_items": field.at_most,
            }
        case People():
            return _people(field, field.among or (), reader)
        case Text():
            return _text(field, reader)
        case Day():
            return {"type": "datepicker", "initial_date": field.chosen}
        case TimeOfDay():
            return {"type": "timepicker", "initial_time": field.chosen}
        case _:
            assert_never(field)


def _one(options: Sequence[Option], chosen: str | None, reader: Reader) -> Json:
    listed = _listed(options, reader)
    first = next((o for o in listed if o["value"] == chosen), None)
    if len(listed) <= BUTTONS_AT_MOST:
        return {"type": "radio_buttons", "options": listed, "initial_option": first}
    return {"type": "static_select", "initial_option": first, **_unfolding(listed)}


def _some(options: Sequence[Option], chosen: Iterable[str], reader: Reader) -> Json:
    listed = _listed(options, reader)
    first = [option for option in listed if option["value"] in chosen]
    if len(listed) <= BUTTONS_AT_MOST:
        return {"type": "checkboxes", "options": listed, "initial_options": first}
    return {
        "type": "multi_static_select",
        "initial_options": first,
        **_unfolding(listed),
    }


def _people(field: People, among: Sequence[Option], reader: Reader) -> Json:
    """One may type a part of a name into either list."""
    listed = _listed(among, reader)
    first = [option for option in listed if option["value"] in field.chosen]
    if field.at_most == 1:
        one = next(iter(first), None)
        return {"type": "static_select", "initial_option": one, **_unfolding(listed)}
    return {
        "type": "multi_static_select",
        "initial_options": first[: field.at_most],
        "max_selected_items": field.at_most,
        **_unfolding(listed),
    }


def _text(field: Text, reader: Reader) -> Json:
    placeholder = reader.named(field.placeholder) if field.placeholder else None
    return {
        "type": "plain_text_input",
        "multiline": field.limit > LINE_AT_MOST,
        "max_length": field.limit,
        "initial_value": field.written[: field.limit],
        "placeholder": placeholder
        and plain(shortened(placeholder, PLACEHOLDER_AT_MOST)),
    }


def _unfolding(listed: list[Json]) -> Json:
    """Slack: a list has a hundred options at most, or a hundred groups of as many."""
    if len(listed) <= OPTIONS_AT_MOST:
        return {"options": listed}
    starts = range(0, len(listed), OPTIONS_AT_MOST)
    return {"option_groups": [_group(listed[s : s + OPTIONS_AT_MOST]) for s in starts]}


def _group(listed: list[Json]) -> Json:
    """Named like a drawer of cards: from whom to whom."""
    first, last = (each["text"]["text"][:LETTERS] for each in (listed[0], listed[-1]))
    return {"label": plain(f"{first} … {last}"), "options": listed}


def _listed(options: Sequence[Option], reader: Reader) -> list[Json]:
    """Slack refuses a list of nothing: one that stands for nothing is then in it."""
    listed = [_option(option, reader) for option in options]
    return listed or [{"text": plain(NOTHING), "value": NOTHING}]


def _option(option: Option, reader: Reader) -> Json:
    drawn = {"text": _line(reader.text(option.label)), "value": option.value}
    hint = {"description": _line(reader.text(option.hint))} if option.hint else {}
    return drawn | hint


def _line(text: str) -> Json:
    return plain(shortened(text, OPTION_AT_MOST))


def _set(drawn: Json) -> Json:
    """Slack: what is not set is left out; an empty list is refused."""
    return {name: value for name, value in drawn.items() if value not in (None, [], "")}
