"""The forms in which coordinators keep the roster. Nothing in them is free text.

Whatever is chosen among stands on the roster already: of what is new, or of a whole
staff, a file is the better place (``been-there roster import``).
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from bot.cards import Button, Quote, Say
from bot.desk.page import supporters_in
from bot.forms import (
    AnyField,
    Choice,
    Choices,
    Day,
    Form,
    Option,
    Page,
    People,
)
from bot.looks import Look
from bot.pages import no_longer_here
from bot.people import at_desk
from bot.scene import Sight
from bot.wall_clock import day_in

AS_IT_IS: Final = "as-it-is"
FACTS: Final = ("profession", "specialty", "unit", "seniority")
MOST_OFFERED: Final = 99
"""Of one fact; together with "as it is" that is what a list holds."""
LONGEST_OFFERED: Final = 75
CAPS: Final = tuple(map(str, range(6)))
STAYS, GOES = "stays", "goes"
LONGEST_AWAY: Final = timedelta(days=365)
A_DAY: Final = timedelta(days=1)


def roster(sight: Sight, _at: datetime) -> Page:
    if not at_desk(sight.by):
        return no_longer_here()
    count = len(supporters_in(sight))
    return Page(
        title="roster-title",
        body=(Say("roster-page", {"count": count}), Say("roster-page-private")),
        buttons=(
            Button("roster-add", Look.ROSTER_ADDING),
            Button("roster-change", Look.ROSTER_CHANGING),
            Button("roster-cover", Look.ROSTER_COVER),
            Button("roster-hand-over", Look.ROSTER_HANDING_OVER),
            Button("roster-retire", Look.ROSTER_RETIRING),
        ),
    )


def adding(sight: Sight, _at: datetime) -> Form | Page:
    if not at_desk(sight.by):
        return no_longer_here()
    whom = People(name="whom", label="roster-whom-new", at_most=1)
    return Form(
        title="roster-adding-title",
        intro=(Say("roster-adding-intro"),),
        fields=(whom, *_facts(sight)),
        send="roster-adding-send",
    )


def changing(sight: Sight, _at: datetime) -> Form | Page:
    if not at_desk(sight.by):
        return no_longer_here()
    return Form(
        title="roster-changing-title",
        intro=(Say("roster-changing-intro"),),
        fields=(_whom(sight), *_facts(sight)),
        send="roster-changing-send",
    )


def retiring(sight: Sight, _at: datetime) -> Form | Page:
    if not at_desk(sight.by):
        return no_longer_here()
    return Form(
        title="roster-retiring-title",
        intro=(Say("roster-retiring-intro"),),
        fields=(_whom(sight),),
        send="roster-retiring-send",
    )


def handing_over(sight: Sight, _at: datetime) -> Form | Page:
    if not at_desk(sight.by):
        return no_longer_here()
    return Form(
        title="roster-handing-over-title",
        intro=(Say("roster-handing-over-intro"),),
        fields=(_whom(sight),),
        send="roster-handing-over-send",
    )


def covering(sight: Sight, at: datetime) -> Form | Page:
    if not at_desk(sight.by):
        return no_longer_here()
    today = day_in(sight.by.zone, at)
    first, last = str(today), str(today + LONGEST_AWAY)
    what_is_open = Choice(
        name="open",
        label="roster-open",
        options=(
            Option(value=STAYS, label=Say("roster-open-stays")),
            Option(value=GOES, label=Say("roster-open-goes")),
        ),
        chosen=STAYS,
    )
    return Form(
        title="roster-covering-title",
        intro=(Say("roster-covering-intro"),),
        fields=(
            _whom(sight),
            Day(name="since", label="roster-since", earliest=first, latest=last),
            Day(name="until", label="roster-until", earliest=first, latest=last),
            what_is_open,
        ),
        send="roster-covering-send",
    )


def _whom(sight: Sight) -> People:
    """All of them, whatever they carry: from a list of some one could learn who does."""
    names = tuple(Option(value=p.id, label=Quote(p.name)) for p in supporters_in(sight))
    return People(name="whom", label="roster-whom", at_most=1, among=names)


def _facts(sight: Sight) -> Iterator[AnyField]:
    for fact in FACTS:
        yield Choice(
            name=fact,
            label=f"roster-{fact}",
            options=(
                Option(value=AS_IT_IS, label=Say("roster-as-it-is")),
                *(Option(value=each, label=Quote(each)) for each in known(sight, fact)),
            ),
            chosen=AS_IT_IS,
        )
    spoken = (
        Option(value=code, label=Say("language", {"code": code}))
        for code in sight.programme.languages
    )
    yield Choices(
        name="languages",
        label="roster-languages",
        hint="roster-languages-hint",
        optional=True,
        options=tuple(spoken),
    )
    yield Choice(
        name="cap",
        label="roster-cap",
        options=(
            Option(value=AS_IT_IS, label=Say("roster-as-it-is")),
            *(
                Option(value=n, label=Say("roster-at-most", {"count": int(n)}))
                for n in CAPS
            ),
        ),
        chosen=AS_IT_IS,
    )
    yield Day(name="trained-on", label="roster-trained-on", optional=True)
    yield Day(name="valid-until", label="roster-valid-until", optional=True)


def known(sight: Sight, fact: str) -> list[str]:
    """What the roster says of anybody, the commonest left out last."""
    said: dict[str, int] = {}
    for person in sight.people.values():
        value = getattr(person, fact)
        if person.on_roster and 0 < len(value) <= LONGEST_OFFERED:
            said[value] = said.get(value, 0) + 1
    commonest = sorted(said, key=lambda value: (-said[value], value))[:MOST_OFFERED]
    return sorted(commonest)
