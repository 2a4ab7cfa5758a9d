"""The form in which a coordinator enters what somebody asked by phone.

It has the wishes of the form of asking, and like it no field for a reason (rule R1).
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.asking_fields import options, wishing
from bot.asking_form import read_wishes
from bot.cards import Say
from bot.events.asking import SomeoneRang
from bot.forms import AnyField, Choice, Form, Page, People, Text, Values, Wrong
from bot.named_times import first_named_time
from bot.pages import no_longer_here
from bot.people import PersonId, at_desk
from bot.policy import HowSoon
from bot.reading import Fresh, one
from bot.scene import Sight
from bot.wishes import Rather

NAME_LIMIT: Final = 80
LABELS: Final = {
    "rather": "rang-rather",
    "language": "rang-language",
    "not-these": "rang-not-these",
    "reach": "rang-reach",
    "soon": "rang-soon",
    "check-ins": "rang-check-ins",
}
HINTS: Final = {"reach": "rang-reach-hint"}
EXAMPLE: Final = "rang-reach-placeholder"


def rang(sight: Sight, at: datetime) -> Form | Page:
    if not at_desk(sight.by):
        return no_longer_here()
    wishes = (_theirs(field) for field in wishing(sight, None))
    # What to tell a caller who would have it as soon as can be.
    by = first_named_time(sight.programme, sight.programme.zone, HowSoon.TODAY, at)
    return Form(
        title="rang-title",
        intro=(Say("rang-intro"), Say("rang-tell-them", {"by": by})),
        fields=(*_who(), *wishes),
        send="rang-send",
    )


def _theirs(field: AnyField) -> AnyField:
    """The same field, as it is put to whoever fills it in for somebody else."""
    theirs = replace(field, label=LABELS[field.name], hint=HINTS.get(field.name))
    if isinstance(theirs, Text):
        return replace(theirs, missing="rang-reach-missing", placeholder=EXAMPLE)
    if isinstance(theirs, Choice) and field.name == "rather":
        return replace(theirs, options=options("rang-rather", Rather))
    return theirs


def _who() -> tuple[AnyField, ...]:
    return (
        People(
            name="caller",
            label="rang-who",
            hint="rang-who-hint",
            optional=True,
            at_most=1,
        ),
        Text(
            name="name",
            label="rang-name",
            hint="rang-name-hint",
            optional=True,
            limit=NAME_LIMIT,
        ),
    )


def read_rang(sight: Sight, values: Values, fresh: Fresh) -> SomeoneRang | Wrong:
    wishes = read_wishes(sight, values)
    picked, name = one(values, "caller"), one(values, "name")
    wrong = dict(wishes.fields) if isinstance(wishes, Wrong) else {}
    if wrong.get("reach") == Say("reach-missing"):
        wrong["reach"] = Say("rang-reach-missing")
    wrong |= _wrong_caller(sight, picked, name)
    if wrong or isinstance(wishes, Wrong):
        return Wrong(wrong)
    return SomeoneRang(
        at=fresh.at,
        by=fresh.by,
        request=fresh.request,
        handle=fresh.handle,
        wishes=wishes,
        caller=PersonId(picked) if picked else None,
        name=name,
    )


def _wrong_caller(sight: Sight, picked: str, name: str) -> dict[str, Say]:
    """One of the two; and nobody enters what is their own."""
    if picked and name:
        return {"name": Say("rang-one-of-two")}
    if picked == sight.by.id:
        return {"caller": Say("rang-yourself")}
    if len(name) > NAME_LIMIT:
        return {"name": Say("rang-name-too-long", {"limit": NAME_LIMIT})}
    if not name and picked not in sight.people:
        return {"caller": Say("rang-who-missing")}
    return {}
