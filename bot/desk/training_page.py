"""The desk's page: whose training ends soon, or is over. All of it is the roster's."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from bot.cards import Part, Quote, Row, Say
from bot.forms import Page
from bot.kept.words import TRAINED_IN
from bot.pages import listed, no_longer_here
from bot.people import Person, at_desk
from bot.scene import Sight
from bot.trained import days_left, is_reminded, trainings_of
from bot.training import TELL_BEFORE, Kind

SOON: Final = max(TELL_BEFORE)

End = tuple[date, str, Kind]


def training_that_ends(sight: Sight, at: datetime) -> Page:
    if not at_desk(sight.by):
        return no_longer_here()
    over: list[End] = []
    soon: list[End] = []
    for left, end in sorted(_ends(sight, at)):
        (soon if left >= 0 else over).append(end)
    return Page(
        title="training-page-title",
        body=(
            Say("training-page"),
            *_listed("training-soon", soon),
            *_listed("training-over", over),
        ),
    )


def _ends(sight: Sight, at: datetime) -> Iterator[tuple[int, End]]:
    for person in sight.people.values():
        if is_reminded(person):
            yield from _ends_of(person, at)


def _ends_of(person: Person, at: datetime) -> Iterator[tuple[int, End]]:
    for training in trainings_of(person):
        if training.valid_until is not None:
            left = days_left(person, training.valid_until, at)
            if left <= SOON:
                yield left, (training.valid_until, person.name, training.kind)


def _listed(heading: str, ends: list[End]) -> Iterator[Part]:
    rows = [_row(*end) for end in ends]
    return listed(heading, rows, "training-none", "training-more")


def _row(on: date, name: str, kind: Kind) -> Row:
    until = Say("training-until", {"on": on, "year": str(on.year)})
    return Row((Quote(name), Say(TRAINED_IN[kind]), until))
