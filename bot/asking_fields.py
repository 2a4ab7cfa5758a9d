"""The fields in which a clinician says what they wish for. None of them asks why."""

from collections.abc import Iterable
from typing import Final

from bot.cards import Quote, Say
from bot.desk.page import supporters_in
from bot.forms import REACH_LIMIT, AnyField, Choice, Option, People, Text
from bot.policy import HowSoon
from bot.scene import Sight
from bot.wishes import Rather, Wishes

YES: Final = "yes"
NO: Final = "no"
MOST_NAMED: Final = 20


def wishing(sight: Sight, now: Wishes | None) -> tuple[AnyField, ...]:
    """Filled in with what was wished for until now, if anything was."""
    return (*_whom(sight, now), *_how_and_when(now))


def choosing(sight: Sight, now: Wishes | None) -> tuple[AnyField, ...]:
    """All active supporters, whatever they do at present: from a list of those who
    are free one could read who is not."""
    # Before the list is made: everyone who asks comes by here, most need no list.
    listed = supporters_in(sight) if sight.programme.publishes_supporters else []
    if not listed:
        return ()
    names = tuple(Option(value=p.id, label=Quote(p.name)) for p in listed)
    chosen = (now.first,) if now and now.first else ()
    return (
        People(
            name="first",
            label="ask-first",
            hint="ask-first-hint",
            optional=True,
            chosen=chosen,
            at_most=1,
            among=names,
        ),
    )


def _whom(sight: Sight, now: Wishes | None) -> tuple[AnyField, ...]:
    spoken = languages(sight)
    return (
        Choice(
            name="rather",
            label="ask-rather",
            options=options("ask-rather", Rather),
            chosen=now.rather if now else Rather.EITHER,
        ),
        Choice(
            name="language",
            label="ask-language",
            options=tuple(map(_language, spoken)),
            chosen=now.language if now else spoken[0],
        ),
        People(
            name="not-these",
            label="ask-not-these",
            hint="ask-not-these-hint",
            optional=True,
            chosen=tuple(sorted(now.not_these)) if now else (),
            at_most=MOST_NAMED,
        ),
    )


def _how_and_when(now: Wishes | None) -> tuple[AnyField, ...]:
    return (
        _reach(now.reach if now else ""),
        Choice(
            name="soon",
            label="ask-soon",
            options=options("ask-soon", HowSoon),
            chosen=now.soon if now else HowSoon.TODAY,
        ),
        Choice(
            name="check-ins",
            label="ask-check-ins",
            hint="ask-check-ins-hint",
            options=options("ask-check-ins", (YES, NO)),
            chosen=YES if now and now.check_ins else NO,
        ),
    )


def _reach(written: str) -> Text:
    """The only free text that there is (rule R1)."""
    return Text(
        name="reach",
        label="ask-reach",
        hint="ask-reach-hint",
        placeholder="ask-reach-placeholder",
        limit=REACH_LIMIT,
        written=written,
    )


def languages(sight: Sight) -> tuple[str, ...]:
    """The clinician's own first, then the programme's."""
    both = (*sight.by.languages, *sight.programme.languages)
    return tuple(dict.fromkeys(both))


def options(stem: str, values: Iterable[str]) -> tuple[Option, ...]:
    return tuple(Option(value=v, label=Say(f"{stem}-{v}")) for v in values)


def _language(code: str) -> Option:
    return Option(value=code, label=Say("language", {"code": code}))
