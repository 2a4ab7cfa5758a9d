"""What a supporter can pass on to the colleague whom they accepted; what arrives."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Button, Quote, Row, Say
from bot.entries import Resource
from bot.events.directory import EntryPassedOn
from bot.forms import Page
from bot.house import directory_of, usable
from bot.looks import Look
from bot.needs import NEEDS
from bot.pages import no_longer_here
from bot.scene import Sight


def passing_on(sight: Sight, _at: datetime) -> Page:
    """For the supporter who accepted, as long as they are needed."""
    request = sight.request
    if request is None or not request.is_open or request.supporter != sight.by.id:
        return no_longer_here()
    offer = [o for o in request.offers if o.supporter == request.supporter][-1]
    rows = (
        Row((*_said(entry),), () if request.called else (_press(offer.id, entry),))
        for entry in usable(directory_of(sight.programme, sight.house), _country(sight))
    )
    intro = "passing-by-phone" if request.called else "passing-page"
    return Page(title="passing-title", body=(Say(intro), *rows))


def passed_on(sight: Sight, _at: datetime) -> Page:
    """For whom it was passed on to, also after it was closed."""
    request = sight.request
    if request is None or request.asker != sight.by.id or not request.passed_on:
        return no_longer_here()
    listed = directory_of(sight.programme, sight.house)
    rows = tuple(Row((*_said(e),)) for e in listed if e.id in request.passed_on)
    return Page(
        title="passed-on-title",
        body=(Say("passed-on-page"), *(rows or (Say("passed-on-gone"),))),
        buttons=(
            Button("other-help", Look.OTHER_HELP),
            Button("help-now", Look.HELP_NOW),
        ),
    )


def _said(entry: Resource) -> Iterator[Say | Quote]:
    yield Quote(entry.name)
    yield Say(NEEDS[entry.need])
    yield Quote(entry.what)
    yield Quote(entry.how)


def _press(offer: str, entry: Resource) -> Button:
    return Button("pass-this-on", EntryPassedOn, ref=f"{offer}.{entry.id}")


def _country(sight: Sight) -> str | None:
    assert sight.request is not None, sight
    asker = sight.people.get(sight.request.asker)
    return asker.country if asker else None
