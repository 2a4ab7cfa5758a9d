"""One field of a form, as the input that Adaptive Cards have for it.

Teams brings what was entered back flat, by the field's name, and joins many by commas.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, assert_never

from adapters.readers import Reader
from adapters.teams import blocks
from adapters.texts import shortened
from bot.cards import Quote, Say
from bot.forms import AnyField, Choice, Choices, Day, Option, People, Text, TimeOfDay
from bot.people import PersonId

Json = dict[str, Any]
Accounts = Mapping[PersonId, str]
"""The Entra object ids of those whom a form names already."""
Names = Mapping[str, str]
"""What people are called, by their Entra object ids."""

JOINED_BY: Final = ","
STAFF: Final[Json] = {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}
"""Teams: everybody of the organisation, searched for by whoever types a name."""
MANY: Final[Json] = {"isMultiSelect": True}
UNFOLDED_AT_MOST: Final = 8
"""Choices that all stand there; more of them are a list that unfolds."""
OPTION_AT_MOST: Final = 75
LINE_AT_MOST: Final = 100
"""Characters; longer texts have several lines."""
WRITTEN_AT_MOST: Final = 2000
"""Characters kept of a text that is too long, so that whoever wrote it can shorten it."""
MISSING: Final[Mapping[type[AnyField], str]] = {
    Choice: "choose-one",
    Choices: "choose-some",
    People: "choose-one",
    Day: "choose-day",
    TimeOfDay: "choose-time",
}
"""What Teams says of a field that has to be filled in, before it sends anything."""


def _missing(drawn: AnyField) -> str:
    return drawn.missing if isinstance(drawn, Text) else MISSING[type(drawn)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Known:
    """Who the colleagues are whom a form names already, or whom somebody picked."""

    accounts: Accounts = field(default_factory=dict)
    names: Names = field(default_factory=dict)


NOBODY: Final = Known()


def draw_field(
    drawn: AnyField, wrong: Say | None, known: Known, room: int, reader: Reader
) -> Iterator[Json]:
    """What is wrong with it, the input, and its hint. ``room``: bytes, for its list."""
    if wrong is not None:
        yield from blocks.attention(reader.text(wrong))
    required = {
        "isRequired": True,
        "errorMessage": reader.named(_missing(drawn)),
    }
    yield {
        "id": drawn.name,
        "label": reader.named(drawn.label),
        **(blocks.APART if wrong is None else blocks.CLOSE),
        **_set(_input(drawn, known, room, reader)),
        **({} if drawn.optional else required),
    }
    if drawn.hint:
        yield from blocks.subtle(reader.named(drawn.hint))


def _input(field: AnyField, known: Known, room: int, reader: Reader) -> Json:
    match field:
        case Choice():
            one = [field.chosen] if field.chosen else []
            return _listed(field.options, one, room, reader)
        case Choices():
            return _listed(field.options, field.chosen, room, reader) | MANY
        case People(among=None):
            return _staff(field, known)
        case People():
            chosen = field.chosen[: field.at_most]
            drawn = _listed(field.among or (), chosen, room, reader)
            return drawn | (MANY if field.at_most > 1 else {})
        case Text():
            return _text(field, reader)
        case Day():
            days = {"min": field.earliest, "max": field.latest}
            return {"type": "Input.Date", "value": field.chosen, **days}
        case TimeOfDay():
            return {"type": "Input.Time", "value": field.chosen}
        case _:
            assert_never(field)


def _listed(
    options: Sequence[Option], chosen: Sequence[str], room: int, reader: Reader
) -> Json:
    """Choices that stand unfolded read Markdown, so names are never among these."""
    names = any(isinstance(option.label, Quote) for option in options)
    few = len(options) <= UNFOLDED_AT_MOST and not names
    drawn = list(blocks.fitting((_option(each, reader) for each in options), room))
    chosen_here = [each["value"] for each in drawn if each["value"] in chosen]
    return {
        "type": "Input.ChoiceSet",
        "style": "expanded" if few else "compact",
        "choices": drawn,
        "value": JOINED_BY.join(chosen_here),
        "wrap": True,
    }


def _staff(field: People, known: Known) -> Json:
    """Teams knows what those are called whom ``names`` does not."""
    ids = [known.accounts[PersonId(p)] for p in field.chosen if p in known.accounts]
    named = [(id_, known.names[id_]) for id_ in ids if id_ in known.names]
    return {
        "type": "Input.ChoiceSet",
        "choices": [_choice(id_, name) for id_, name in named],
        "choices.data": STAFF,
        "value": JOINED_BY.join(ids),
        **MANY,
    }


def _text(field: Text, reader: Reader) -> Json:
    return {
        "type": "Input.Text",
        "isMultiline": True if field.limit > LINE_AT_MOST else None,
        "maxLength": field.limit,
        "value": field.written[:WRITTEN_AT_MOST],
        "placeholder": field.placeholder and reader.named(field.placeholder),
    }


def _option(option: Option, reader: Reader) -> Json:
    label = reader.text(option.label)
    hint = f" ({reader.text(option.hint)})" if option.hint else ""
    return _choice(option.value, label + hint)


def _choice(value: str, title: str) -> Json:
    return {"title": shortened(title, OPTION_AT_MOST), "value": value}


def _set(drawn: Json) -> Json:
    """What is not set is left out."""
    return {name: value for name, value in drawn.items() if value not in (None, "")}
