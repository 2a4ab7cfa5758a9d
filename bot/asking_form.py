"""The form in which a clinician asks. It has no field for a reason (rule R1)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.asking_fields import MOST_NAMED, NO, YES, choosing, languages, wishing
from bot.cards import Button, Say, Tone
from bot.clinician_cards import where_it_stands
from bot.desk.page import supporters_in
from bot.events.asking import RequestWithdrawn, SupportAsked, WishesChanged
from bot.events.contact import SomeoneElseWished
from bot.forms import REACH_LIMIT, Form, Page, Values, Wrong
from bot.looks import Look
from bot.pages import no_longer_here
from bot.people import PersonId
from bot.policy import HowSoon
from bot.reading import Fresh, all_of, chosen, one
from bot.request import Request
from bot.scene import Sight
from bot.wishes import Rather, Wishes


def ask(sight: Sight, _at: datetime) -> Form | Page:
    """Asking again opens where the request stands instead: one open request a person."""
    if sight.own is not None and sight.own.is_open:
        return _already_open(sight)
    if sight.house.paused_since is not None:
        return _not_just_now(sight)
    return Form(
        title="ask-title",
        intro=(Say("ask-intro"),),
        fields=(*choosing(sight, None), *wishing(sight, None)),
        send="ask-send",
    )


def _not_just_now(sight: Sight) -> Page:
    office = sight.programme.office
    said = Say("paused-page", {"phone": office.phone, "hours": office.hours})
    return Page(
        title="paused-title",
        body=(said,),
        buttons=(
            Button("other-help", Look.OTHER_HELP, tone=Tone.PRIMARY),
            Button("help-now", Look.HELP_NOW),
        ),
    )


def change_wishes(sight: Sight, _at: datetime) -> Form | Page:
    if sight.own is None or not sight.own.is_open:
        return no_longer_here()
    return Form(
        title="change-title",
        intro=(Say("change-intro"),),
        fields=(
            *choosing(sight, sight.own.wishes),
            *wishing(sight, sight.own.wishes),
        ),
        send="change-send",
    )


def withdrawing(sight: Sight, _at: datetime) -> Page:
    if sight.own is None or not sight.own.is_open:
        return no_longer_here()
    sure = Button("withdraw-sure", RequestWithdrawn, tone=Tone.DANGER)
    return Page(title="withdraw-title", body=(Say("withdraw-page"),), buttons=(sure,))


def _already_open(sight: Sight) -> Page:
    assert sight.own is not None, sight
    return Page(
        title="already-open-title",
        body=(Say("already-open-page"), *where_it_stands(sight.own).body),
        buttons=tuple(_may_do(sight.own)),
    )


def _may_do(own: Request) -> Iterator[Button]:
    """All that the words name, and stopping."""
    yield Button("change-wishes", Look.CHANGE_WISHES)
    if own.supporter is not None:
        yield Button("someone-else-please", SomeoneElseWished)
    yield Button("withdraw", Look.WITHDRAWING)


def read_asked(sight: Sight, values: Values, fresh: Fresh) -> SupportAsked | Wrong:
    wishes = _with_choice(sight, values)
    if isinstance(wishes, Wrong):
        return wishes
    return SupportAsked(
        at=fresh.at,
        by=fresh.by,
        request=fresh.request,
        handle=fresh.handle,
        wishes=wishes,
    )


def read_changed(sight: Sight, values: Values, fresh: Fresh) -> WishesChanged | Wrong:
    wishes = _with_choice(sight, values)
    if isinstance(wishes, Wrong):
        return wishes
    return WishesChanged(at=fresh.at, by=fresh.by, wishes=wishes)


def _with_choice(sight: Sight, values: Values) -> Wishes | Wrong:
    """And with whom they chose by name, of those who stood there."""
    wishes = read_wishes(sight, values)
    among = choosing(sight, None)
    picked = one(values, "first")
    if not picked or not among:
        return wishes
    wrong = dict(wishes.fields) if isinstance(wishes, Wrong) else {}
    if picked not in {person.id for person in supporters_in(sight)}:
        wrong["first"] = Say("choose-one")
    elif picked in all_of(values, "not-these"):
        wrong["first"] = Say("ask-first-or-not")
    if wrong or isinstance(wishes, Wrong):
        return Wrong(wrong)
    return replace(wishes, first=PersonId(picked))


def read_wishes(sight: Sight, values: Values) -> Wishes | Wrong:
    rather = chosen(values, "rather", tuple(Rather))
    language = chosen(values, "language", languages(sight))
    soon = chosen(values, "soon", tuple(HowSoon))
    check_ins = chosen(values, "check-ins", (YES, NO))
    choices = {
        "rather": rather,
        "language": language,
        "soon": soon,
        "check-ins": check_ins,
    }
    wrong = {name: Say("choose-one") for name, choice in choices.items() if not choice}
    reach, named = one(values, "reach"), all_of(values, "not-these")
    wrong |= _wrong_reach(reach) | _wrong_names(named)
    if wrong or not (rather and language and soon):
        return Wrong(wrong)
    return Wishes(
        rather=Rather(rather),
        language=language,
        # Not whatever was sent: colleagues on the roster, and those picked just now.
        not_these=frozenset(PersonId(n) for n in named if n in sight.people),
        reach=reach,
        soon=HowSoon(soon),
        check_ins=check_ins == YES,
    )


def _wrong_reach(reach: str) -> dict[str, Say]:
    if not reach:
        return {"reach": Say("reach-missing")}
    if len(reach) > REACH_LIMIT:
        over = len(reach) - REACH_LIMIT
        return {"reach": Say("reach-too-long", {"limit": REACH_LIMIT, "over": over})}
    return {}


def _wrong_names(named: tuple[str, ...]) -> dict[str, Say]:
    if len(named) > MOST_NAMED:
        return {"not-these": Say("too-many-named", {"most": MOST_NAMED})}
    return {}
