"""What a supporter is asked and holds, and why they may not be asked at present.

A row names nobody: who it is opens behind a button, for who accepted (promise 2).
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from bot.cards import Button, Heading, Part, Row, Say, Tone
from bot.events.contact import ContactMade, RequestPassedOn
from bot.events.offering import OfferAccepted, OfferDeclined
from bot.events.supporting import SupporterResumed
from bot.exclusions import Reason, unavailable
from bot.forms import Page
from bot.looks import Look
from bot.offer import Offer, OfferStatus
from bot.pages import no_longer_here
from bot.people import Role
from bot.request import Request
from bot.request_status import Status
from bot.scene import Sight
from bot.settings_form import settings_of
from bot.supporter import Availability, Load
from bot.wall_clock import day_in

NOT_ASKED: Final[Mapping[Reason, str]] = {
    Reason.PAUSED: "not-asked-paused",
    Reason.BUSY: "not-asked-busy",
    Reason.AT_CAP: "not-asked-at-cap",
    Reason.RESTING: "not-asked-resting",
    Reason.SELDOM: "not-asked-seldom",
    Reason.TRAINING_LAPSED: "not-asked-training",
}
"""Of the reasons that lie with a supporter alone. ``LEFT`` opens no page."""


def what_i_hold(sight: Sight, at: datetime) -> Page:
    if not sight.by.has(Role.SUPPORTER):
        return no_longer_here()
    rows = tuple(_rows(sight))
    return Page(
        title="holding-title",
        body=(
            *(rows or (Say("holding-nothing"),)),
            Heading(Say("holding-asked")),
            _why(sight, at),
        ),
        buttons=(Button("my-settings", Look.MY_SETTINGS), _pause_or_resume(sight, at)),
    )


def _pause_or_resume(sight: Sight, at: datetime) -> Button:
    now = settings_of(sight).availability(sight.by, at)
    if now is Availability.PAUSED:
        return Button("resume", SupporterResumed)
    return Button("pause", Look.PAUSING)


def _rows(sight: Sight) -> Iterator[Part]:
    for request in sight.holding:
        offer = request.offered_to(sight.by.id)
        if offer is not None:
            yield _row(request, offer, sight)


def _row(request: Request, offer: Offer, sight: Sight) -> Row:
    if offer.status is OfferStatus.ASKED:
        yes = Button("offer-yes", OfferAccepted, ref=offer.id, tone=Tone.PRIMARY)
        no = Button("offer-not-now", OfferDeclined, ref=offer.id)
        return Row((_offered(request, offer),), (yes, no))
    who = Button("open-who-and-how", Look.WHO_AND_HOW, ref=offer.id)
    pass_on = Button("pass-it-on", RequestPassedOn, ref=offer.id)
    on = day_in(sight.by.zone, offer.asked_at)
    if request.status is Status.IN_CONTACT:
        return Row((Say("holding-in-contact", {"on": on}),), (who, pass_on))
    made = Button("been-in-touch", ContactMade, ref=offer.id)
    return Row((Say("holding-accepted", {"on": on}),), (who, made, pass_on))


def _offered(request: Request, offer: Offer) -> Say:
    if request.unasked:
        return Say("holding-touch-base", {"by": offer.answer_by})
    return Say("holding-offer", {"by": offer.answer_by})


def _why(sight: Sight, at: datetime) -> Say:
    """Looks at nobody but the reader, so it tells nothing of anyone who asked."""
    if any(group.waits_for == sight.by.id for group in sight.groups):
        return Say(NOT_ASKED[Reason.BUSY])
    load = sight.load or Load(supporter=sight.by.id)
    policy = sight.programme.policy
    reason = unavailable(sight.by, settings_of(sight), load, policy, at)
    return Say("may-be-asked") if reason is None else Say(NOT_ASKED[reason])
