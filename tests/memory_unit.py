"""One transaction of the store in dictionaries, as ``bot.ports.Unit`` describes it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from bot.changes import Changes
from bot.effects.keeping import CountKind
from bot.events import AnyAlarm, matter_of
from bot.groups.group import Group, GroupId
from bot.house import House
from bot.letter import LetterId
from bot.matching import Candidate
from bot.offer import OfferId
from bot.outreach.rounds import Approach, ApproachId, Round, RoundId
from bot.people import Address, Person, PersonId, Role, Sender
from bot.ports import Pressable, Roster
from bot.request import Handle, Request, RequestId
from bot.settings_form import unsettled
from bot.supporter import Load, Supporter
from bot.wire import name_of
from tests import pigeonholes

if TYPE_CHECKING:
    from tests.memory import Kept, MemoryStore

K = TypeVar("K")
V = TypeVar("V")


class MemoryUnit:
    def __init__(self, kept: "Kept", store: "MemoryStore") -> None:
        self.kept, self._store = kept, store
        self.asked: list[Changes] = []

    async def unseen(self, keys: Sequence[str], at: datetime) -> frozenset[str]:
        new = frozenset(keys) - self.kept.inbox.keys()
        self.kept.inbox.update(dict.fromkeys(new, at))
        return new

    async def who(self, senders: Sequence[Sender]) -> Mapping[Address, Person]:
        return {sender.address: self._person(sender) for sender in senders}

    async def picked(self, senders: Sequence[Sender]) -> Mapping[Address, PersonId]:
        return {sender.address: self._picked(sender) for sender in senders}

    async def known(self, addresses: Collection[Address]) -> Mapping[Address, PersonId]:
        return _known(self.kept.addresses, addresses)

    async def accounts(
        self, people: Collection[PersonId]
    ) -> Mapping[PersonId, tuple[Address, ...]]:
        every = self.kept.addresses.items()
        return {
            person: tuple(address for address, whose in every if whose == person)
            for person in people
        }

    async def pressables(self, tokens: Collection[str]) -> Mapping[str, Pressable]:
        found = _known(self.kept.tokens, tokens)
        return {token: pressable for token, (pressable, _) in found.items()}

    async def people(self, ids: Collection[PersonId]) -> Mapping[PersonId, Person]:
        return _known(self.kept.people, ids)

    async def supporters(
        self, ids: Collection[PersonId]
    ) -> Mapping[PersonId, Supporter]:
        return _known(self.kept.supporters, ids)

    async def loads(self, ids: Collection[PersonId]) -> Mapping[PersonId, Load]:
        return _known(self.kept.loads, ids)

    async def requests(self, ids: Collection[RequestId]) -> Mapping[RequestId, Request]:
        await self._store.turn()
        return _known(self.kept.requests, ids)

    async def own(self, askers: Collection[PersonId]) -> Mapping[PersonId, RequestId]:
        by_age = sorted(self.kept.requests.values(), key=_open_last)
        own = (r for r in by_age if not r.unasked)
        return {r.asker: r.id for r in own if r.asker in askers}

    async def reaching(
        self, colleagues: Collection[PersonId]
    ) -> Mapping[PersonId, RequestId]:
        by_age = sorted(self.kept.requests.values(), key=_open_last)
        unasked = (r for r in by_age if r.unasked)
        return {r.asker: r.id for r in unasked if r.asker in colleagues}

    async def rounds(self, ids: Collection[RoundId]) -> Mapping[RoundId, Round]:
        return _known(self.kept.rounds, ids)

    async def every_round(self) -> Sequence[Round]:
        return sorted(self.kept.rounds.values(), key=lambda r: (r.drafted_at, r.id))

    async def approaches(
        self, ids: Collection[ApproachId]
    ) -> Mapping[ApproachId, Approach]:
        return _known(self.kept.approaches, ids)

    async def approached(
        self, colleagues: Collection[PersonId]
    ) -> Mapping[PersonId, tuple[ApproachId, ...]]:
        every = self.kept.approaches.values()
        return {
            who: tuple(sorted(a.id for a in every if a.colleague == who))
            for who in colleagues
        }

    async def groups(self, ids: Collection[GroupId]) -> Mapping[GroupId, Group]:
        return _known(self.kept.groups, ids)

    async def every_group(self) -> Sequence[Group]:
        return sorted(self.kept.groups.values(), key=lambda g: (g.drafted_at, g.id))

    async def all_of(self, asker: PersonId) -> Sequence[RequestId]:
        own = (r for r in self.kept.requests.values() if not r.unasked)
        return [r.id for r in own if r.asker == asker]

    async def by_offer(
        self, offers: Collection[OfferId]
    ) -> Mapping[OfferId, RequestId]:
        every = ((o.id, r.id) for r in self.kept.requests.values() for o in r.offers)
        return {offer: request for offer, request in every if offer in offers}

    async def by_handle(
        self, handles: Collection[Handle]
    ) -> Mapping[Handle, RequestId]:
        requests = self.kept.requests.values()
        return {r.handle: r.id for r in requests if r.handle in handles}

    async def stalled(self) -> Sequence[RequestId]:
        stalled = [r for r in self.kept.requests.values() if r.is_open and r.stalls]
        return [r.id for r in sorted(stalled, key=lambda r: (r.asked_at.date(), r.id))]

    async def roster(self) -> Roster:
        listed = {p.id: p for p in self.kept.people.values() if p.on_roster}
        hatted = (p for p in listed.values() if Role.SUPPORTER in p.roles)
        supporters = {p.id: self._candidate(p) for p in hatted}
        return Roster(people=listed, supporters=supporters)

    async def house(self) -> House:
        return self.kept.house.get("house", House())

    async def letters_about(self, request: RequestId, to: PersonId) -> int:
        kept = [posted.letter for posted in self.kept.letters.values()]
        return sum((k.about, k.to) == (request, to) for k in kept)

    async def addresses_of(self, person: PersonId) -> int:
        return list(self.kept.addresses.values()).count(person)

    async def due(self, now: datetime, limit: int) -> Sequence[AnyAlarm]:
        by_age = sorted(self.kept.alarms.items(), key=lambda row: (row[1].at, row[0]))
        every = [(number, alarm) for number, alarm in by_age if alarm.at <= now]
        about = {_matter(alarm) for _, alarm in every[:limit]} - {None}
        first = {number for number, _ in every[:limit]}
        due = [(n, a) for n, a in every if n in first or _matter(a) in about]
        for number, _ in due:
            del self.kept.alarms[number]
        return [alarm for _, alarm in due]

    async def keep(self, changes: Changes) -> None:
        kept = self.kept
        self.asked.append(changes)
        kept.people.update(_by_id(changes.people))
        kept.supporters.update(_by_id(changes.supporters))
        kept.loads.update({load.supporter: load for load in changes.loads})
        kept.requests.update(_by_id(changes.requests))
        kept.rounds.update(_by_id(changes.rounds))
        kept.approaches.update(_by_id(changes.approaches))
        kept.groups.update(_by_id(changes.groups))
        if changes.house is not None:
            kept.house["house"] = changes.house
        for one in changes.counts:
            counted = one if isinstance(one, CountKind) else one.record
            kept.counts[counted] = kept.counts.get(counted, 0) + 1
        for alarm in changes.alarms:
            kept.alarms[next(self._store.numbers)] = alarm
        self._post(changes)
        self._forget(changes)

    def _post(self, changes: Changes) -> None:
        """Redraws touch what was written before; the new letters are final."""
        for redraw in changes.redraws:
            pigeonholes.redraw(self.kept.letters, redraw, changes.at)
        for letter in changes.letters:
            pigeonholes.write(self.kept.letters, letter, next(self._store.numbers))
            for button, token in zip(letter.card.buttons, letter.tokens, strict=True):
                means = Pressable(name_of(button), letter.to, button.about)
                self.kept.tokens[token] = (means, letter.id)

    def _forget(self, changes: Changes) -> None:
        kept = self.kept
        for forgotten in changes.forgets:
            request = forgotten.request
            pigeonholes.forget(kept.letters, request, forgotten.card, changes.at)
            kept.requests.pop(request, None)
            _drop(kept.alarms, lambda alarm, gone=request: matter_of(alarm) == gone)
        for approach in changes.left_in_peace:
            kept.approaches.pop(approach, None)
        for round_ in changes.rounds_forgotten:
            kept.rounds.pop(round_, None)
            _drop(kept.approaches, lambda each, gone=round_: each.round == gone)
            _drop(kept.alarms, lambda alarm, gone=round_: matter_of(alarm) == gone)
        for left in changes.left_out:
            pigeonholes.leave_out(kept.letters, left, changes.at)
        for group in changes.groups_forgotten:
            pigeonholes.forget(kept.letters, group.group, group.card, changes.at)
            kept.groups.pop(group.group, None)
            _drop(kept.alarms, lambda alarm, gone=group.group: matter_of(alarm) == gone)
        for person in (each.person for each in changes.people_forgotten):
            self._forget_person(person)
        _drop(kept.tokens, lambda token: self._is_over(token[1]))

    def _is_over(self, letter: LetterId) -> bool:
        """A button dies with its message, and a message with its request."""
        posted = self.kept.letters.get(letter)
        return posted is None or posted.last

    def _forget_person(self, person: PersonId) -> None:
        """The roster's own facts stay, and what a supporter has in hand for others."""
        kept = self.kept
        known = kept.people.pop(person)
        own = kept.supporters.pop(person, None)
        if not known.on_roster:
            _drop(kept.addresses, lambda whose: whose == person)
            return
        kept.people[person] = replace(
            known, greeted="", never_approach=False, debrief_on=None
        )
        if own is not None:
            plain = Supporter(id=person, hours=own.hours, languages=known.languages)
            kept.supporters[person] = plain

    def _person(self, sender: Sender) -> Person:
        """An account never seen becomes a person; the roster only enriches."""
        kept, address = self.kept, sender.address
        if address not in kept.addresses:
            kept.addresses[address] = PersonId(self._store.chance.name())
        who = kept.addresses[address]
        if who not in kept.people:
            kept.people[who] = Person(
                id=who,
                name=sender.name,
                zone=sender.zone or self._store.programme.zone,
                country=sender.country,
                via=address,
            )
        return kept.people[who]

    def _picked(self, sender: Sender) -> PersonId:
        """Whoever was picked has done nothing: they have come from nowhere."""
        kept, address = self.kept, sender.address
        if address not in kept.addresses:
            who = self._person(sender).id
            kept.people[who] = replace(kept.people[who], via=None)
        return kept.addresses[address]

    def _candidate(self, person: Person) -> Candidate:
        """Who has settled nothing answers in the hours of the house."""
        own = self.kept.supporters.get(person.id)
        load = self.kept.loads.get(person.id) or Load(supporter=person.id)
        return Candidate(
            person=person,
            supporter=own or unsettled(person, self._store.programme),
            load=load,
        )


def _open_last(request: Request) -> tuple[bool, datetime]:
    return (request.is_open, request.asked_at)


def _known(rows: Mapping[K, V], keys: Iterable[K]) -> dict[K, V]:
    return {key: rows[key] for key in keys if key in rows}


def _by_id(values: Iterable[Any]) -> dict[Any, Any]:
    return {value.id: value for value in values}


def _drop(rows: dict[Any, Any], goes: Any) -> None:
    for key in [key for key, value in rows.items() if goes(value)]:
        del rows[key]


def _matter(alarm: AnyAlarm) -> str | None:
    """What it rings for: of these all are taken together."""
    return getattr(alarm, "request", None) or getattr(alarm, "group", None)
