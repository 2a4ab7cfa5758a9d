"""Everyone's permanent menu, by the hats that they wear.

It stands there for long, so its buttons name no request: a person's own is found by
the person who presses.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bot.cards import Button, Heading, Part, Row, Say, Tone
from bot.events.contact import ConcernRaised, SomeoneElseWished
from bot.events.supporting import SupporterResumed
from bot.forms import Page
from bot.help_page import own_lines
from bot.looks import Look
from bot.people import Role
from bot.request import Request
from bot.request_status import Status
from bot.scene import Sight
from bot.wall_clock import day_in, day_of_another_year


def home(sight: Sight, at: datetime) -> Page:
    return Page(
        title="home-title",
        body=(
            *_asking(sight),
            *_own(sight.own),
            *_as_supporter(sight, at),
            *_as_coordinator(sight),
            Heading(Say("help-now")),
            *own_lines(sight.programme),
        ),
        buttons=(
            Button("help-now", Look.HELP_NOW),
            Button("other-help", Look.OTHER_HELP),
            Button("what-this-is", Look.WHAT_THIS_IS),
            Button("refer-colleague", Look.REFERRING),
            Button("ask-for-group", Look.GROUP_WISHING),
            Button("my-data", Look.MY_DATA),
            Button("my-language", Look.MY_LANGUAGE),
        ),
    )


def _asking(sight: Sight) -> Iterator[Part]:
    if sight.own is not None and sight.own.is_open:
        return
    if sight.house.paused_since is not None:
        other = Button("other-help", Look.OTHER_HELP, tone=Tone.PRIMARY)
        phone = sight.programme.office.phone
        yield Row((Say("home-not-just-now", {"phone": phone}),), (other,))
    else:
        ask = Button("talk-to-a-peer", Look.ASK, tone=Tone.PRIMARY)
        yield Row((Say("home-nothing-open"),), (ask,))


def _own(own: Request | None) -> Iterator[Part]:
    if own is None:
        return
    match own.status:
        case Status.SEEKING:
            by = Say("home-seeking", {"by": own.seek_by})
            yield Row((by,), (CHANGE, WITHDRAW))
        case Status.ACCEPTED:
            yield Row((Say("home-accepted"),), (CHANGE, *FREELY, WITHDRAW))
        case Status.IN_CONTACT:
            yield Row((Say("home-in-contact"),), (CHANGE, *FREELY, WITHDRAW))
        case _:
            assert own.closed_at is not None, own
            on = day_in(own.zone, own.closed_at + own.policy.erase_after)
            erase = Button("erase-now", Look.ERASING)
            yield Row((Say("home-closed", {"on": on}),), (erase,))


CHANGE: Final = Button("change-wishes", Look.CHANGE_WISHES)
WITHDRAW: Final = Button("withdraw", Look.WITHDRAWING)
FREELY: Final = (
    Button("someone-else-please", SomeoneElseWished),
    Button("raise-concern", ConcernRaised),
)
"""Without a reason, from the moment that somebody said yes."""


def _as_supporter(sight: Sight, at: datetime) -> Iterator[Part]:
    if not sight.by.has(Role.SUPPORTER):
        return
    until = sight.supporter.back_at(at) if sight.supporter else None
    settings = Button("my-settings", Look.MY_SETTINGS)
    yield Heading(Say("home-supporter"))
    if until is not None:
        resume = Button("resume", SupporterResumed)
        yield Row((_paused(sight, until, at),), (resume, settings))
    else:
        pause = Button("pause", Look.PAUSING)
        yield Row((Say("home-available"),), (pause, settings))
    holding = Say("home-holding", {"count": len(sight.holding)})
    yield Row((holding,), (Button("what-i-hold", Look.WHAT_I_HOLD),))


def _as_coordinator(sight: Sight) -> Iterator[Part]:
    if not (sight.by.has(Role.COORDINATOR) or sight.by.has(Role.LEAD)):
        return
    stalled = Say("home-desk", {"count": len(sight.desk)})
    yield Heading(Say("desk"))
    reach_out = Button("reach-out", Look.OUTREACH)
    rang = Button("someone-rang", Look.RANG)
    yield Row((stalled,), (Button("open-desk", Look.DESK), rang, reach_out))


def _paused(sight: Sight, until: datetime, at: datetime) -> Say:
    day = day_of_another_year(sight.by.zone, until, at)
    if day is None:
        return Say("home-paused", {"until": until})
    return Say("home-paused-in-another-year", {"until": day, "year": str(day.year)})
