"""What an invariant of the promises looks at: every moment once, and who saw what."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from bot.cards import Card
from bot.effects.telling import Slot
from bot.letter import Letter
from bot.looks import Look
from bot.offer import Offer, OfferStatus
from bot.people import PersonId
from bot.request import Request
from tests.bot.any_days import AnyDays
from tests.bot.visible import Shown
from tests.hospital import Moment
from tests.memory import Kept

OF_A_GROUP: Final = (Slot.LEADING, Slot.GROUP, Slot.GROUP_TIME)
TITLES: Final = {
    "ask-title": Look.ASK,
    "assign-title": Look.ASSIGNING,
    "concern-title": Look.CONCERN,
    "my-data": Look.MY_DATA,
    "export-title": Look.MY_DATA_EXPORT,
    "change-title": Look.CHANGE_WISHES,
    "roster-adding-title": Look.ROSTER_ADDING,
    "roster-changing-title": Look.ROSTER_CHANGING,
    "roster-covering-title": Look.ROSTER_COVER,
    "roster-handing-over-title": Look.ROSTER_HANDING_OVER,
    "roster-retiring-title": Look.ROSTER_RETIRING,
    "care-title": Look.CARE,
    "debriefs-title": Look.DEBRIEFS,
    "group-title": Look.GROUP,
    "training-page-title": Look.TRAINING,
    "settings-title": Look.MY_SETTINGS,
}


class Watching(AnyDays):
    """Days that are watched."""

    def __init__(self) -> None:
        super().__init__()
        self._read: Counter[str] = Counter()

    def fresh(self, reader: str) -> Iterator[Moment]:
        moments = self.hospital.moments[self._read[reader] :]
        self._read[reader] += len(moments)
        yield from moments

    @property
    def never_reached(self) -> set[PersonId]:
        return self.hospital.outbox.refused

    def is_calm(self) -> bool:
        """Nothing is under way: what stands in the chats is what was decided."""
        letters = self.hospital.store.kept.letters.values()
        return not self.hospital.gone and all(p.status == "sent" for p in letters)


def is_of_a_group(letter: Letter) -> bool:
    said = letter.card.body[0].wording
    return letter.slot in OF_A_GROUP or said.startswith("group-")


def answers_a_press(letter: Letter) -> bool:
    """Rather than news, which may stand by itself as well."""
    return letter.prompted and letter.slot not in (Slot.LEFT, Slot.AGAIN, Slot.WIDEN)


def is_paused(kept: Kept) -> bool:
    """Whether the programme is: whoever asks is answered with the office's phone."""
    return any(house.paused_since for house in kept.house.values())


def own(kept: Kept, asker: PersonId) -> list[Request]:
    return [request for request in kept.requests.values() if request.asker == asker]


def shown_in(
    moment: Moment,
) -> Iterator[tuple[PersonId, Look | None, Shown]]:
    """Who was shown what in this moment, and by which look."""
    for seen in moment.seen or ():
        yield seen.to, None, seen.card
    if moment.opened is not None:
        who, _, drawn = moment.opened
        reader = next(
            (
                person
                for address, person in moment.after.addresses.items()
                if address.user == who
            ),
            PersonId(who),
        )
        yield reader, look_of(moment), drawn


def look_of(moment: Moment) -> Look | None:
    return TITLES.get(moment.opened[2].title) if moment.opened else None


def cards(moment: Moment) -> Iterator[Card]:
    for changes in moment.changes:
        yield from (letter.card for letter in changes.letters)
        yield from (r.card for r in changes.redraws if r.card is not None)
        yield from (forget.card for forget in changes.forgets)


def became(moment: Moment, status: OfferStatus) -> Iterator[PersonId]:
    for request in moment.after.requests.values():
        old = moment.before.requests.get(request.id)
        before = {o.id: o.status for o in old.offers} if old else {}
        for offer in request.offers:
            if offer.status is status and before.get(offer.id) is not status:
                yield offer.supporter


def new_offers(moment: Moment) -> Iterator[tuple[Request, Offer]]:
    for request in moment.after.requests.values():
        old = moment.before.requests.get(request.id)
        known = {offer.id for offer in old.offers} if old else set()
        yield from ((request, o) for o in request.offers if o.id not in known)
