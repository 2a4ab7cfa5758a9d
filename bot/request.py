"""What we remember about one request for a peer."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType, Self

from bot.entries import EntryId
from bot.offer import KEPT, Offer, OfferStatus
from bot.outreach.rounds import RoundId
from bot.people import PersonId
from bot.policy import Policy
from bot.request_status import MAY_BECOME, OPEN, Stall, Status
from bot.wishes import Wishes

RequestId = NewType("RequestId", str)
Handle = NewType("Handle", str)
"""What a coordinator calls a request: ``K-7QD``. It says nothing about anyone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One clinician's request to talk to a peer."""

    id: RequestId
    handle: Handle
    asker: PersonId
    """Whom it is for."""
    unasked: bool = False
    """Nobody asked for it: a supporter is to touch base with a colleague, who hears
    nothing of it from us, and no more does the desk."""
    round: RoundId | None = None
    """The round of outreach that it came of: its kind steers who is asked."""
    wishes: Wishes
    policy: Policy
    """As it stood when the request began; later changes do not touch it."""
    status: Status = Status.SEEKING
    phase: int = 0
    """Counts the turns it took. An alarm of an earlier phase is stale."""
    zone: str = "UTC"
    """The clinician's, in which named times are reckoned."""
    entered_by: PersonId | None = None
    """The coordinator whom they rang, and who so knows whose it is."""
    called: str = ""
    """By which name somebody rang whom no chat knows; they cannot be written to."""
    asked_at: datetime
    seek_since: datetime
    """When this search began: asking, or the last time it was passed on."""
    seek_by: datetime
    """The time named to the clinician (promise 9)."""
    widened: bool = False
    """The clinician agreed to somebody from their own unit."""
    offers: tuple[Offer, ...] = ()
    stalls: frozenset[Stall] = frozenset()
    look_again_at: datetime | None = None
    """When nobody was found: the time at which the search is taken up again."""
    told: tuple[PersonId, ...] = ()
    """Coordinators, then the lead, who were told of the stalls, in order."""
    accepted_at: datetime | None = None
    contact_by: tuple[datetime, ...] = ()
    """By when the supporter is to be in touch, and the latest that it may slip to."""
    contact_asks: int = 0
    """How often the supporter has been asked whether they were in touch."""
    tries: int = 0
    """How often they could not reach the colleague."""
    look_again: bool = False
    """How to reach them has changed. The next question to the supporter says so once
    more: a notice that waited for their hours gives way to it."""
    supporter_left: bool = False
    """They were told that whom they talked with is no longer with the programme."""
    asked_to_widen: bool = False
    """A coordinator has had them asked, once a search, whether to look wider."""
    concern: PersonId | None = None
    """The supporter about whom they told the lead; why is not asked."""
    passed_on: tuple[EntryId, ...] = ()
    """Entries of the directory that a supporter passed on to them."""
    recorded: bool = False
    """The supporter has left the record; it is counted once."""
    closed_at: datetime | None = None

    def __repr__(self) -> str:
        return f"Request({self.handle}, {self.status})"

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def supporter(self) -> PersonId | None:
        """Who accepted, and is or was there to the end."""
        return next((o.supporter for o in self.offers if o.status in KEPT), None)

    @property
    def keepers(self) -> frozenset[PersonId]:
        """Everyone who accepted at some time, and so knows who asked."""
        knew = (*KEPT, OfferStatus.HANDED_BACK)
        return frozenset(o.supporter for o in self.offers if o.status in knew)

    @property
    def privy(self) -> frozenset[PersonId]:
        """Who knows whose it is: at the desk it is none of theirs."""
        entered = () if self.entered_by is None else (self.entered_by,)
        return frozenset({self.asker, *self.keepers, *entered})

    @property
    def asked(self) -> Offer | None:
        """The one offer that waits for an answer (promise 4: never two)."""
        return next((o for o in self.offers if o.status is OfferStatus.ASKED), None)

    def offered_to(self, person: PersonId) -> Offer | None:
        """The latest offer of this request to a person."""
        mine = (o for o in reversed(self.offers) if o.supporter == person)
        return next(mine, None)

    @property
    def passes(self) -> int:
        """How often this search has been passed over, silence included."""
        over = (OfferStatus.PASSED, OfferStatus.LAPSED)
        return sum(
            o.status in over and o.asked_at >= self.seek_since for o in self.offers
        )

    def became(self, status: Status) -> Self:
        """In its next status, and turned."""
        assert status in MAY_BECOME[self.status], (self.status, status)
        return self._turned_to(status)

    def offering(self, offer: Offer) -> Self:
        assert self.status is Status.SEEKING, self.status
        assert self.asked is None, self.asked
        return replace(self, offers=(*self.offers, offer))

    def answered(self, offer: Offer, status: OfferStatus) -> Self:
        """The same request, with that one offer in its new status."""
        after = offer.became(status)
        offers = tuple(after if o.id == offer.id else o for o in self.offers)
        return replace(self, offers=offers)

    def accepted(
        self, offer: Offer, at: datetime, contact_by: tuple[datetime, ...]
    ) -> Self:
        taken = self.answered(offer, OfferStatus.ACCEPTED)
        return taken.to_talk(at, contact_by)

    def in_contact(self) -> Self:
        return self.became(Status.IN_CONTACT)

    def tried(self) -> Self:
        """The supporter could not reach the colleague, and will try once more."""
        return replace(self.turned(), tries=self.tries + 1, contact_asks=0)

    def to_talk(self, at: datetime, contact_by: tuple[datetime, ...]) -> Self:
        """The supporter is to be in touch: at first, or once more."""
        return replace(
            self.became(Status.ACCEPTED),
            accepted_at=at,
            contact_by=contact_by,
            contact_asks=0,
            tries=0,
        )

    def seeking_again(self, at: datetime, seek_by: datetime) -> Self:
        """Back to the search: the supporter of now will not be asked again."""
        return replace(
            self._without_supporter(OfferStatus.HANDED_BACK).became(Status.SEEKING),
            accepted_at=None,
            supporter_left=False,
            seek_since=at,
            seek_by=seek_by,
            asked_to_widen=False,
        )

    def longer(self, seek_by: datetime) -> Self:
        """Still seeking, with a new honest time (promise 9)."""
        return replace(self, phase=self.phase + 1, seek_by=seek_by)

    def sought_anew(self, seek_by: datetime) -> Self:
        """Still seeking, by a time that the clinician's own wish has moved."""
        return replace(self.turned(), seek_by=seek_by)

    def turned(self) -> Self:
        """Something has moved: what an alarm or the desk knew of it is stale."""
        return self._turned_to(self.status)

    def closed(self, at: datetime) -> Self:
        """Over. Whoever was being asked is no longer needed."""
        over = self._without_supporter(OfferStatus.ENDED)
        if over.asked is not None:
            over = over.answered(over.asked, OfferStatus.WITHDRAWN)
        return replace(over.became(Status.CLOSED), closed_at=at)

    def stalled(self, stall: Stall) -> Self:
        """Of what nobody asked for the desk sees nothing."""
        if self.unasked:
            return self
        return replace(self, stalls=self.stalls | {stall})

    def _turned_to(self, status: Status) -> Self:
        return replace(
            self,
            status=status,
            phase=self.phase + 1,
            stalls=frozenset(),
            told=(),
            look_again=False,
        )

    def _without_supporter(self, status: OfferStatus) -> Self:
        kept = next((o for o in self.offers if o.status is OfferStatus.ACCEPTED), None)
        return self.answered(kept, status) if kept else self
