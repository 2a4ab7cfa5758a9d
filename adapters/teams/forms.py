"""Forms and pages as Teams' dialogs, and what was entered as values again.

The button that sends a form remembers the token that opened it, and how its fields are
to be read. Whoever sends it may have forged both: the core authorises the token anew.
A form that has to be mended is drawn once more, with what was entered.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from adapters.entered import Entered, Picked, texts
from adapters.readers import Reader
from adapters.teams import blocks
from adapters.teams.cards import (
    TOKEN_AT_MOST,
    draw_page,
    draw_parts,
    help_block,
    in_dialog,
)
from adapters.teams.fields import JOINED_BY, Known, draw_field
from bot.cards import Say
from bot.forms import (
    AnyField,
    Choice,
    Choices,
    Day,
    Form,
    Page,
    People,
    Text,
    TimeOfDay,
    Values,
    Wrong,
)
from bot.people import PersonId

Json = dict[str, Any]

SEND: Final = "send"
OURS: Final = frozenset({"does", "t", "on", "people", "many", "msteams"})
"""What of a dialog's data we put there ourselves: no field has such a name."""
PICKED_AT_MOST: Final = 100
ID_AT_MOST: Final = 64
LISTS_AT_MOST: Final = 60 * 1024
"""Bytes, for all that a form offers to choose from. Teams takes 100 KB in all."""
NOTHING_ENTERED: Final[Entered] = ({}, {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """What was entered in a form, and what of it has to be mended."""

    entered: Entered = field(default=NOTHING_ENTERED, repr=False)
    wrong: Wrong = field(default_factory=Wrong)


def draw_dialog(
    opened: Form | Page,
    token: str,
    known: Known,
    reader: Reader,
    again: Again | None = None,
) -> Json:
    press = in_dialog(token, reader)
    if isinstance(opened, Page):
        return _dialog(opened.title, draw_page(opened, press, reader), reader)
    form = opened if again is None else _as_entered(opened, again.entered)
    if again is not None:
        known = replace(known, accounts={**known.accounts, **_themselves(again)})
    wrong = again.wrong if again else Wrong()
    body = [
        *draw_parts(form.intro, press, reader),
        *_of_no_field(form, wrong, reader),
        *_fields(form, wrong, known, reader),
        *blocks.actions([_send(form, token, reader)]),
    ]
    return _dialog(form.title, body, reader)


def draw_said(title: str, said: str, reader: Reader) -> Json:
    """A short word, by the names of its wordings."""
    return _dialog(title, list(blocks.said(reader.named(said))), reader)


def draw_failure(reader: Reader) -> Json:
    """Needs no database: whom to call stands in it, and a press for help."""
    said = Say("cannot-keep", reader.programme.reached_at)
    sorry = blocks.said(reader.text(said))
    return _dialog("cannot-keep-title", [*sorry, help_block(reader, {})], reader)


def read_data(data: object) -> Entered:
    """What was entered and who was picked, by field, of whatever Teams, or not, sent.

    What no form can hold is nothing entered.
    """
    if not isinstance(data, Mapping):
        return NOTHING_ENTERED
    people, many = _names(data.get("people")), _names(data.get("many"))
    values: dict[str, tuple[str, ...]] = {}
    picked: Picked = {}
    for name, value in data.items():
        if not isinstance(name, str) or name in OURS:
            continue
        if name in people:
            picked[name] = _ids(_apart(value))
        else:
            values[name] = _apart(value) if name in many else texts([value])
    return values, picked


def _dialog(title: str, body: list[Json], reader: Reader) -> Json:
    card = blocks.attachment(blocks.adaptive(body))
    return {"title": reader.named(title), "card": card}


def _fields(form: Form, wrong: Wrong, known: Known, reader: Reader) -> Iterator[Json]:
    room = LISTS_AT_MOST // max(1, len(form.fields))
    for each in form.fields:
        yield from draw_field(each, wrong.fields.get(each.name), known, room, reader)


def _send(form: Form, token: str, reader: Reader) -> Json:
    data = {
        "does": SEND,
        "t": token[:TOKEN_AT_MOST],
        "people": [f.name for f in form.fields if _is_picker(f)],
        "many": [f.name for f in form.fields if _takes_many(f)],
    }
    return blocks.submit(reader.named(form.send), data, "positive")


def _is_picker(field: AnyField) -> bool:
    return isinstance(field, People) and field.among is None


def _takes_many(field: AnyField) -> bool:
    some = isinstance(field, People) and field.among is not None and field.at_most > 1
    return some or isinstance(field, Choices)


def _of_no_field(form: Form, wrong: Wrong, reader: Reader) -> Iterator[Json]:
    named = {each.name for each in form.fields}
    for name, said in wrong.fields.items():
        if name not in named:
            yield from blocks.attention(reader.text(said))


def _as_entered(form: Form, entered: Entered) -> Form:
    values, picked = entered
    fields = tuple(_filled(each, values, picked) for each in form.fields)
    return replace(form, fields=fields)


def _filled(field: AnyField, values: Values, picked: Picked) -> AnyField:
    these = values.get(field.name, ())
    match field:
        case People(among=None):
            return replace(field, chosen=picked.get(field.name, ()))
        case People() | Choices():
            return replace(field, chosen=these)
        case Text():
            return replace(field, written=next(iter(these), ""))
        case Choice() | Day() | TimeOfDay():
            return replace(field, chosen=next(iter(these), None))


def _themselves(again: Again) -> dict[PersonId, str]:
    """Whoever was picked is named by their own account: they may be nobody's person."""
    _, picked = again.entered
    return {PersonId(id_): id_ for ids in picked.values() for id_ in ids}


def _names(given: object) -> frozenset[str]:
    return frozenset(texts(given)) if isinstance(given, list) else frozenset()


def _apart(value: object) -> tuple[str, ...]:
    """Teams joins what was chosen by commas, which none of our values has in it."""
    whole = texts(value if isinstance(value, list) else [value])
    return texts(part.strip() for each in whole for part in each.split(JOINED_BY))


def _ids(picked: tuple[str, ...]) -> tuple[str, ...]:
    """Each once, as we keep them: in small letters."""
    ids = dict.fromkeys(id_.lower() for id_ in picked if len(id_) <= ID_AT_MOST)
    return tuple(ids)[:PICKED_AT_MOST]
