"""One transaction of the core: everything in it is kept, or none of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bot.changes import Changes
from bot.events import AnyAlarm
from bot.groups.group import Group, GroupId
from bot.house import AS_WRITTEN, House
from bot.offer import OfferId
from bot.outreach.rounds import Approach, ApproachId, Round, RoundId
from bot.people import Address, Person, PersonId, Sender
from bot.ports import Pressable, Roster
from bot.request import Handle, Request, RequestId
from bot.supporter import Load, Supporter
from store import alarms, buttons, forgetting, inbox, letters, offers, redraws, tallies
from store.accounts import Accounts
from store.groups import Groups
from store.kinds import HOUSES, LOADS, PEOPLE, SUPPORTERS, THE_HOUSE
from store.parties import Parties
from store.parting import Parting
from store.requests import Requests
from store.roster_view import RosterView
from store.rounds import Rounds
from store.shelf import Shelf
from store.times import kept
from store.watermark import Watermark
from store.work import Work


class SqlUnit:
    def __init__(self, work: Work, watermark: Watermark, view: RosterView) -> None:
        self.work = work
        self._watermark = watermark
        self._view = view
        self._risen: tuple[int, int | None] | None = None
        self._people = Shelf(PEOPLE, work)
        self._supporters = Shelf(SUPPORTERS, work)
        self._loads = Shelf(LOADS, work)
        self._houses = Shelf(HOUSES, work)
        self._requests = Requests(work)
        self._rounds = Rounds(work)
        self._groups = Groups(work)
        self._accounts = Accounts(work, self._people)
        self._parties = Parties(work, self._people, self._supporters, self._loads)
        self._parting = Parting(
            work=work,
            people=self._people,
            supporters=self._supporters,
            loads=self._loads,
            accounts=self._accounts,
        )
        self.forgotten: tuple[RequestId | RoundId, ...] = ()
        """Whose keys are to be destroyed once this is committed."""
        self.kept_at: datetime | None = None
        self.half_kept = False
        """Something was refused on the way: nothing of it may be committed."""

    def committed(self) -> None:
        """What may be remembered only now."""
        if self._risen is not None:
            self._watermark.rise(*self._risen)

    async def unseen(self, keys: Sequence[str], at: datetime) -> frozenset[str]:
        return await inbox.unseen(self.work, keys, at)

    async def who(self, senders: Sequence[Sender]) -> Mapping[Address, Person]:
        blinds = {self._accounts.blind(s.address): s.address for s in senders}
        behind = await self._parties.behind(blinds)
        known = {blinds[blind]: person for blind, person in behind.items()}
        return await self._accounts.who(senders, known)

    async def picked(self, senders: Sequence[Sender]) -> Mapping[Address, PersonId]:
        known = await self.known([sender.address for sender in senders])
        return await self._accounts.picked(senders, known)

    async def known(self, addresses: Collection[Address]) -> Mapping[Address, PersonId]:
        return await self._accounts.known(addresses)

    async def accounts(
        self, people: Collection[PersonId]
    ) -> Mapping[PersonId, tuple[Address, ...]]:
        return await self._accounts.addresses(people)

    async def pressables(self, tokens: Collection[str]) -> Mapping[str, Pressable]:
        return await buttons.pressables(self.work, tokens)

    async def people(self, ids: Collection[PersonId]) -> Mapping[PersonId, Person]:
        await self._parties.bring(ids)
        found = await self._people.read(ids)
        return {person.id: person for person in found.values()}

    async def supporters(
        self, ids: Collection[PersonId]
    ) -> Mapping[PersonId, Supporter]:
        await self._parties.bring(ids)
        found = await self._supporters.read(ids)
        return {supporter.id: supporter for supporter in found.values()}

    async def loads(self, ids: Collection[PersonId]) -> Mapping[PersonId, Load]:
        await self._parties.bring(ids)
        found = await self._loads.read(ids)
        return {load.supporter: load for load in found.values()}

    async def requests(self, ids: Collection[RequestId]) -> Mapping[RequestId, Request]:
        return await self._requests.read(ids)

    async def own(self, askers: Collection[PersonId]) -> Mapping[PersonId, RequestId]:
        return await self._requests.own(askers)

    async def all_of(self, asker: PersonId) -> Sequence[RequestId]:
        return await self._requests.all_of(asker)

    async def reaching(
        self, colleagues: Collection[PersonId]
    ) -> Mapping[PersonId, RequestId]:
        return await self._requests.reaching(colleagues)

    async def rounds(self, ids: Collection[RoundId]) -> Mapping[RoundId, Round]:
        return await self._rounds.read(ids)

    async def every_round(self) -> Sequence[Round]:
        return await self._rounds.every()

    async def approaches(
        self, ids: Collection[ApproachId]
    ) -> Mapping[ApproachId, Approach]:
        return await self._rounds.approaches(ids)

    async def approached(
        self, colleagues: Collection[PersonId]
    ) -> Mapping[PersonId, tuple[ApproachId, ...]]:
        return await self._rounds.approached(colleagues)

    async def groups(self, ids: Collection[GroupId]) -> Mapping[GroupId, Group]:
        return await self._groups.read(ids)

    async def every_group(self) -> Sequence[Group]:
        return await self._groups.every()

    async def by_offer(
        self, offers_: Collection[OfferId]
    ) -> Mapping[OfferId, RequestId]:
        return await offers.requests_of(self.work, offers_)

    async def by_handle(
        self, handles: Collection[Handle]
    ) -> Mapping[Handle, RequestId]:
        return await self._requests.named(handles)

    async def stalled(self) -> Sequence[RequestId]:
        return await self._requests.stalled()

    async def roster(self) -> Roster:
        # What this transaction touched is nobody else's to see before its commit.
        view = self._view.copy() if self.work.revision.moved else self._view
        roster = await view.look(self._people, self._supporters, self._loads)
        self._parties.rely_on(view)
        return roster

    async def house(self) -> House:
        return (await self._houses.read({THE_HOUSE})).get(THE_HOUSE, AS_WRITTEN)

    async def letters_about(self, request: RequestId, to: PersonId) -> int:
        return await letters.count_about(self.work, request, to)

    async def addresses_of(self, person: PersonId) -> int:
        return await self._accounts.count(person)

    async def due(self, now: datetime, limit: int) -> Sequence[AnyAlarm]:
        low = self._watermark.below(kept(now))
        due = await alarms.take_due(self.work, low, now, limit)
        if len(due) < limit:
            self._risen = (kept(now), await alarms.first_after(self.work, low))
        return due

    async def keep(self, changes: Changes) -> None:
        """The order is the meaning of Changes: what it writes last, nothing undoes."""
        work, at = self.work, changes.at
        self.half_kept = True
        self._parties.rely_on(None)
        await self._requests.keep(changes.requests)
        await self._rounds.keep(changes.rounds, changes.approaches)
        await self._groups.keep(changes.groups)
        await self._parties.keep(changes)
        if changes.house is not None:
            await self._houses.keep([changes.house], 0)
        await redraws.redraw(work, changes.redraws, at)
        await forgetting.forget(work, self._requests, changes.forgets, at)
        await self._rounds.leave(changes.left_in_peace)
        await self._rounds.forget(changes.rounds_forgotten)
        await forgetting.forget_groups(work, self._groups, changes)
        gone = await self._parting.forget(changes.people_forgotten)
        await letters.write(work, changes.letters, gone)
        await alarms.set_alarms(work, changes.alarms, at)
        await tallies.count(work, changes.counts, at)
        self.forgotten += tuple(forget.request for forget in changes.forgets)
        self.forgotten += changes.rounds_forgotten
        self.forgotten += tuple(forget.group for forget in changes.groups_forgotten)
        self.kept_at, self.half_kept = at, False
