"""What the core needs from outside, and nothing more."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.changes import Changes
from bot.events import AnyAlarm
from bot.groups.group import Group, GroupId
from bot.house import House
from bot.matching import Candidate
from bot.offer import OfferId
from bot.outreach.assigning import Chosen, Seats
from bot.outreach.rounds import Approach, ApproachId, Round, RoundId
from bot.people import Address, Person, PersonId, Sender
from bot.request import Handle, Request, RequestId
from bot.supporter import Load, Supporter


@dataclass(frozen=True, slots=True)
class Pressable:
    """What a button that was sent in a letter means, and to whom."""

    name: str
    to: PersonId
    request: RequestId | None
    """Or the group, where it is about one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Who is in the programme, as far as the roster says."""

    people: Mapping[PersonId, Person]
    """Everyone on it, whatever they are; those who left as well."""
    supporters: Mapping[PersonId, Candidate]


class Unit(Protocol):
    """One transaction: everything in it is kept, or none of it."""

    async def unseen(self, keys: Sequence[str], at: datetime) -> frozenset[str]:
        """Those of these deliveries that never came before; remembers them all."""
        ...

    async def who(self, senders: Sequence[Sender]) -> Mapping[Address, Person]:
        """The people behind these accounts; one never seen becomes a person."""
        ...

    async def picked(self, senders: Sequence[Sender]) -> Mapping[Address, PersonId]:
        """Colleagues whom somebody picked; one never seen becomes a person."""
        ...

    async def known(self, addresses: Collection[Address]) -> Mapping[Address, PersonId]:
        """Who is behind these accounts, of those ever seen."""
        ...

    async def accounts(
        self, people: Collection[PersonId]
    ) -> Mapping[PersonId, tuple[Address, ...]]:
        """All accounts that are known to be each one's."""
        ...

    async def pressables(self, tokens: Collection[str]) -> Mapping[str, Pressable]: ...

    async def people(self, ids: Collection[PersonId]) -> Mapping[PersonId, Person]: ...

    async def supporters(
        self, ids: Collection[PersonId]
    ) -> Mapping[PersonId, Supporter]:
        """The settings of those who are, or were, supporters."""
        ...

    async def loads(self, ids: Collection[PersonId]) -> Mapping[PersonId, Load]: ...

    async def requests(
        self, ids: Collection[RequestId]
    ) -> Mapping[RequestId, Request]: ...

    async def own(self, askers: Collection[PersonId]) -> Mapping[PersonId, RequestId]:
        """Each one's own request that is not erased; the open one before a closed."""
        ...

    async def all_of(self, asker: PersonId) -> Sequence[RequestId]:
        """Every request of theirs that is not erased."""
        ...

    async def reaching(
        self, colleagues: Collection[PersonId]
    ) -> Mapping[PersonId, RequestId]:
        """What a supporter does for each who has not asked for it, if anything."""
        ...

    async def rounds(self, ids: Collection[RoundId]) -> Mapping[RoundId, Round]: ...

    async def every_round(self) -> Sequence[Round]:
        """Of those not forgotten, the oldest first."""
        ...

    async def approaches(
        self, ids: Collection[ApproachId]
    ) -> Mapping[ApproachId, Approach]: ...

    async def approached(
        self, colleagues: Collection[PersonId]
    ) -> Mapping[PersonId, tuple[ApproachId, ...]]:
        """The approaches to each, in all the rounds there are."""
        ...

    async def groups(self, ids: Collection[GroupId]) -> Mapping[GroupId, Group]: ...

    async def every_group(self) -> Sequence[Group]:
        """Of those not forgotten, the oldest first."""
        ...

    async def by_offer(
        self, offers: Collection[OfferId]
    ) -> Mapping[OfferId, RequestId]: ...

    async def by_handle(
        self, handles: Collection[Handle]
    ) -> Mapping[Handle, RequestId]: ...

    async def stalled(self) -> Sequence[RequestId]:
        """Open requests that a coordinator should see, the oldest first."""
        ...

    async def roster(self) -> Roster: ...

    async def house(self) -> House:
        """What was changed of the programme by form."""
        ...

    async def letters_about(self, request: RequestId, to: PersonId) -> int:
        """How many messages about a request are kept that one person is sent."""
        ...

    async def addresses_of(self, person: PersonId) -> int: ...

    async def due(self, now: datetime, limit: int) -> Sequence[AnyAlarm]:
        """Take the alarms whose time has come, the oldest first.

        More than the limit, where more are due about the same request or group.
        """
        ...

    async def keep(self, changes: Changes) -> None: ...


class Store(Protocol):
    def unit(self) -> AbstractAsyncContextManager[Unit]:
        """Committed when it ends well, and only then."""
        ...

    def glance(self) -> AbstractAsyncContextManager[Unit]:
        """One to read in: nothing in it is kept."""
        ...


class Chance(Protocol):
    """Where new names come from. Chance is data: the core makes none up."""

    def name(self) -> str:
        """A new random id, 128 bits or more, of letters, digits, - and _."""
        ...

    def handle(self) -> Handle: ...


class Assigner(Protocol):
    """Who is asked for whom, by numbers (``bot.outreach.assigning``). It takes a while."""

    async def assign(self, seats: Seats, rows: Iterable[bytes]) -> Chosen:
        """For each row a supporter, the best as that page says. It never fails.

        To be asked outside any transaction: others go on meanwhile, also between the
        working out of two rows.
        """
        ...
