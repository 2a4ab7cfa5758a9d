"""The forms in which a supporter settles how they would like to be asked."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.cards import Say
from bot.events.supporting import SettingsKept
from bot.forms import (
    AnyField,
    Choice,
    Choices,
    Form,
    Option,
    Page,
    People,
    TimeOfDay,
    Values,
    Wrong,
)
from bot.hours import Hours
from bot.lived import LIVED
from bot.pages import no_longer_here
from bot.people import Person, PersonId, Role
from bot.programme import Programme
from bot.reading import Fresh, all_of, chosen, time_of_day
from bot.scene import Sight
from bot.supporter import Supporter
from bot.weekdays import WEEKDAYS, Answering

MOST_NAMED: Final = 20
MENDING: Final = {
    "at-once": "choose-one",
    "days": "choose-some",
    "from": "choose-time",
    "until": "choose-time",
    "languages": "choose-some",
}
"""What is said of a field that has to be filled in."""


def settings_of(sight: Sight) -> Supporter:
    return sight.supporter or unsettled(sight.by, sight.programme)


def unsettled(person: Person, programme: Programme) -> Supporter:
    """Until they have settled any: the office's hours, in their own zone."""
    windows = programme.calendar.hours.windows
    return Supporter(id=person.id, hours=Hours(zone=person.zone, windows=windows))


def my_settings(sight: Sight, _at: datetime) -> Form | Page:
    if not sight.by.has(Role.SUPPORTER):
        return no_longer_here()
    return Form(
        title="settings-title",
        intro=(Say("settings-intro"),),
        fields=_fields(sight, settings_of(sight)),
        send="settings-send",
    )


def _fields(sight: Sight, now: Supporter) -> tuple[AnyField, ...]:
    at_once = Choice(
        name="at-once",
        label="settings-at-once",
        options=tuple(_number(number) for number in _numbers(sight)),
        chosen=str(min(now.at_once, _numbers(sight)[-1])),
    )
    languages = Choices(
        name="languages",
        label="settings-languages",
        options=tuple(_language(code) for code in _languages(sight)),
        chosen=now.languages or sight.by.languages,
    )
    return (at_once, *_hours(Answering.of(now.hours)), languages, *_private(now))


def _hours(answering: Answering) -> tuple[AnyField, ...]:
    return (
        Choices(
            name="days",
            label="settings-days",
            options=tuple(_weekday(number) for number in range(7)),
            chosen=tuple(str(number) for number in answering.weekdays),
        ),
        TimeOfDay(
            name="from", label="settings-from", chosen=f"{answering.opens:%H:%M}"
        ),
        TimeOfDay(
            name="until",
            label="settings-until",
            hint="settings-until-hint",
            chosen=f"{answering.closes:%H:%M}",
        ),
    )


def _private(now: Supporter) -> tuple[AnyField, ...]:
    """What is used in choosing whom to ask, and shown to nobody."""
    return (
        Choices(
            name="lived",
            label="settings-lived",
            hint="settings-lived-hint",
            optional=True,
            options=tuple(Option(value=v, label=Say(w)) for v, w in LIVED.items()),
            chosen=tuple(sorted(now.lived)),
        ),
        People(
            name="not-for",
            label="settings-not-for",
            hint="settings-not-for-hint",
            optional=True,
            chosen=tuple(sorted(now.not_for)),
            at_most=MOST_NAMED,
        ),
    )


def read_settings(sight: Sight, values: Values, fresh: Fresh) -> SettingsKept | Wrong:
    wrong = _wrong(sight, values)
    if wrong:
        return Wrong(wrong)
    kept = _settled(sight, values)
    return SettingsKept(at=fresh.at, by=fresh.by, settings=kept)


def _wrong(sight: Sight, values: Values) -> dict[str, Say]:
    read = {
        "at-once": _at_once(sight, values),
        "days": _days(values),
        "from": time_of_day(values, "from"),
        "until": time_of_day(values, "until"),
        "languages": _among(values, "languages", _languages(sight)),
    }
    wrong = {name: Say(MENDING[name]) for name, found in read.items() if not found}
    if len(all_of(values, "not-for")) > MOST_NAMED:
        wrong["not-for"] = Say("too-many-named", {"most": MOST_NAMED})
    return wrong


def _settled(sight: Sight, values: Values) -> Supporter:
    """Of a form in which nothing is wrong."""
    opens, closes = time_of_day(values, "from"), time_of_day(values, "until")
    assert opens is not None
    assert closes is not None
    days = tuple(map(int, _days(values)))
    answering = Answering(weekdays=days, opens=opens, closes=closes)
    named = all_of(values, "not-for")
    return replace(
        settings_of(sight),
        at_once=int(_at_once(sight, values)),
        hours=answering.in_zone(sight.by.zone),
        languages=_among(values, "languages", _languages(sight)),
        lived=frozenset(_among(values, "lived", LIVED)),
        # Whoever is not on the roster is known by no name here: not kept.
        not_for=frozenset(PersonId(name) for name in named if name in sight.people),
    )


def _at_once(sight: Sight, values: Values) -> str:
    return chosen(values, "at-once", tuple(map(str, _numbers(sight)))) or ""


def _days(values: Values) -> tuple[str, ...]:
    return _among(values, "days", map(str, range(7)))


def _among(values: Values, name: str, offered: Iterable[str]) -> tuple[str, ...]:
    """What was chosen, of what was offered, in the order of the offer."""
    entered = all_of(values, name)
    return tuple(value for value in offered if value in entered)


def _numbers(sight: Sight) -> range:
    """How many conversations at once the programme allows this supporter."""
    own, usual = sight.by.cap, sight.programme.policy.default_cap
    return range(1, max(usual if own is None else own, 1) + 1)


def _languages(sight: Sight) -> tuple[str, ...]:
    """Their own first, then the programme's."""
    own = sight.supporter.languages if sight.supporter else ()
    both = (*own, *sight.by.languages, *sight.programme.languages)
    return tuple(dict.fromkeys(both))


def _number(number: int) -> Option:
    return Option(value=str(number), label=Say("at-once", {"count": number}))


def _weekday(number: int) -> Option:
    return Option(value=str(number), label=Say(WEEKDAYS[number]))


def _language(code: str) -> Option:
    return Option(value=code, label=Say("language", {"code": code}))
