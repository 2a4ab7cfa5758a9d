"""A form as somebody filled it in, and as it comes back when it has to be mended."""

from typing import Final

from adapters.entered import Entered, texts
from adapters.teams.fields import LINE_AT_MOST, MISSING
from adapters.teams.forms import Again
from bot.asking_fields import MOST_NAMED
from bot.cards import Say
from bot.forms import (
    AnyField,
    Choice,
    Choices,
    Day,
    Form,
    People,
    Text,
    TimeOfDay,
    Wrong,
)
from tests.adapters.teams.drawings import ACCOUNTS

WRITTEN: Final = (
    "By phone, after six. *Not* on Tuesdays,\nand please let it ring twice."
)
A_LINE: Final = "Ring *twice*, please"
"""Whatever is longer is cut in a field of one line, where it can be moved along."""
PICKED: Final = tuple(ACCOUNTS.values())[:3]

DAY_SAYS: Final = {
    "extend-day": "extend-later",
    "group-day": "group-still-ahead",
    "pause-until": "pause-within-a-year",
    "roster-since": "choose-day",
    "roster-until": "roster-until-later",
    "roster-trained-on": "choose-day",
    "roster-valid-until": "roster-valid-later",
}
"""By the labels of the fields: a day has to be more than filled in."""


def as_filled_in(form: Form) -> Again:
    return Again(entered=_entered(form))


def as_refused(form: Form) -> Again:
    """With what is wrong said of every field."""
    wrong = Wrong({each.name: _wrong(each) for each in form.fields})
    return as_refused_for(form, wrong)


def as_refused_for_a_guest(form: Form) -> Again:
    """Somebody was picked whom no form takes."""
    pickers = [field.name for field in form.fields if _finds_anybody(field)]
    return as_refused_for(form, Wrong(dict.fromkeys(pickers, Say("pick-staff-only"))))


def as_refused_for(form: Form, wrong: Wrong) -> Again:
    return Again(entered=_entered(form), wrong=wrong)


def _entered(form: Form) -> Entered:
    pickers = {field.name for field in form.fields if _finds_anybody(field)}
    values = {f.name: _value(f) for f in form.fields if f.name not in pickers}
    return values, dict.fromkeys(pickers, PICKED)


def _value(field: AnyField) -> tuple[str, ...]:
    match field:
        case Choice(options=options):
            return (options[-1].value,)
        case Choices(options=options):
            return tuple(option.value for option in options[:3])
        case People(among=among, at_most=at_most):
            return tuple(option.value for option in (among or ())[:at_most])
        case Text(limit=limit):
            return (WRITTEN if limit > LINE_AT_MOST else A_LINE,)
        case Day(earliest=earliest):
            return texts([earliest])
        case TimeOfDay():
            return ("09:30",)


def _wrong(field: AnyField) -> Say:
    if _finds_anybody(field):
        return Say("too-many-named", {"most": MOST_NAMED})
    if isinstance(field, Day):
        return Say(DAY_SAYS.get(field.label, "group-times-ahead"))
    if isinstance(field, Text):
        return Say(field.missing)
    return Say(MISSING[type(field)])


def _finds_anybody(field: AnyField) -> bool:
    """Teams' own picker, which finds guests as well."""
    return isinstance(field, People) and field.among is None
