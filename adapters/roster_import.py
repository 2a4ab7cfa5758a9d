"""Take in a roster: what it would change, and then the change itself.

1. A look decides nothing and keeps nothing: it is the dry run, and what is asked
   about before an import.
2. The import is one transaction, and says nothing new the second time.
3. Supporters and facilitators who left are reported to the core, as often as it is run:
   a crash in between leaves nobody waiting for somebody who is gone. So is training that
   ends, and who is a supporter newly.
4. One process serves one programme, in one workspace of each platform: that is why
   an account's tenant here is the programme's key.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from adapters.core import Core
from adapters.door import again_after_conflict
from adapters.newly_supporting import kept_of
from adapters.roster_diff import Diff, difference
from adapters.roster_row import RosterRow
from bot import engine
from bot.events import Answer, GroupAnswer, News
from bot.events.groups import FacilitatorGone
from bot.events.offering import SupporterGone
from bot.events.training import TrainingKept
from bot.groups.group import Group
from bot.groups.leading import LeadingStatus
from bot.people import Address, Person, PersonId, Role, Sender
from bot.ports import Unit
from bot.programme import Programme
from bot.request import RequestId
from bot.trained import endings_of
from store.accounts import Accounts
from store.kinds import PEOPLE
from store.roster import Listed, bring_in
from store.shelf import Shelf

PlatformOf = Mapping[str, str]
"""Which platform the accounts of a column belong to."""

CHAT: Final[PlatformOf] = {"slack_user_id": "slack", "teams_user_id": "teams"}


async def look(core: Core, rows: Sequence[RosterRow], on: PlatformOf) -> Diff:
    """What taking these rows in would change."""
    listed = listed_rows(rows, core.programme, on)
    senders = [Sender(address=a) for row in listed for a in row.addresses]
    async with core.store.glance() as unit:
        behind = await unit.who(senders)
        before = (await unit.roster()).people
    known = {a: p.id for a, p in behind.items() if p.id in before}
    diff = difference(before, known, rows, listed)
    gone = [person.id for person in diff.left]
    return diff.naming(await _accounts_of(core, gone))


async def take_in(
    core: Core, rows: Sequence[RosterRow], on: PlatformOf, at: datetime
) -> None:
    """All or nothing. Raises CannotKeep, Conflict."""
    listed = listed_rows(rows, core.programme, on)
    windows = core.programme.calendar.hours.windows
    await again_after_conflict(lambda: bring_in(core.store, listed, windows))
    await again_after_conflict(lambda: _report_who_left(core, at))
    await again_after_conflict(lambda: _report_training(core, at))


def listed_rows(
    rows: Sequence[RosterRow], programme: Programme, on: PlatformOf
) -> list[Listed]:
    by_account = {
        u: _addresses(row, programme, on)[0] for row in rows for u in _users(row)
    }
    return [_listed(row, programme, on, by_account) for row in rows]


def _listed(
    row: RosterRow,
    programme: Programme,
    on: PlatformOf,
    by_account: Mapping[str, Address],
) -> Listed:
    boss = row.manager and (
        by_account.get(row.manager) or by_account.get(row.manager.lower())
    )
    return Listed(
        addresses=_addresses(row, programme, on),
        name=row.name,
        roles=row.roles,
        profession=row.profession or "",
        specialty=row.specialty or "",
        unit=row.unit or "",
        manager=boss or None,
        seniority=row.seniority or "",
        languages=tuple(row.languages),
        zone=row.timezone or programme.zone,
        country=row.country or "",
        trained_on=row.trained_on,
        valid_until=row.valid_until,
        cap=row.cap,
    )


def _addresses(
    row: RosterRow, programme: Programme, on: PlatformOf
) -> tuple[Address, ...]:
    return tuple(
        Address(platform=on[column], tenant=programme.key, user=user)
        for column, user in row.accounts
    )


def _users(row: RosterRow) -> tuple[str, ...]:
    return tuple(user for _, user in row.accounts)


async def _accounts_of(
    core: Core, people: Sequence[PersonId]
) -> Mapping[PersonId, tuple[Address, ...]]:
    async with core.store.looking() as work:
        return await Accounts(work, Shelf(PEOPLE, work)).addresses(people)


async def _report_who_left(core: Core, at: datetime) -> None:
    async with core.store.glance() as unit:
        gone: list[Answer | GroupAnswer] = []
        gone += await _carried_by_nobody(unit, at)
        gone += await _led_by_nobody(unit, at)
    if gone:
        await engine.report(gone, at, core.store, core.world)


async def _report_training(core: Core, at: datetime) -> None:
    """Whose ends on a day that nobody was told of yet, and who is a supporter newly."""
    async with core.store.glance() as unit:
        people = (await unit.roster()).people.values()
    news: list[News] = [
        TrainingKept(at=at, person=person.id)
        for person in people
        if endings_of(person) != person.endings
    ]
    news += kept_of(people, at)
    if news:
        await engine.report(news, at, core.store, core.world)


async def _carried_by_nobody(unit: Unit, at: datetime) -> list[SupporterGone]:
    """What was asked of, or taken by, people who are no supporters any more."""
    people = (await unit.roster()).people.values()
    others = [person.id for person in people if not person.has(Role.SUPPORTER)]
    loads = await unit.loads(others)
    return [
        SupporterGone(at=at, request=RequestId(request), supporter=load.supporter)
        for load in loads.values()
        for request in {*load.holding, *((load.asked,) if load.asked else ())}
    ]


async def _led_by_nobody(unit: Unit, at: datetime) -> list[FacilitatorGone]:
    """Groups whose leader, or who is asked to be, is no facilitator any more."""
    people = (await unit.roster()).people
    return [
        FacilitatorGone(at=at, group=group.id, facilitator=who)
        for group in await unit.every_group()
        for who in _to_lead(group)
        if not _leads(people.get(who))
    ]


def _to_lead(group: Group) -> tuple[PersonId, ...]:
    """Whoever leads it, or is being asked to."""
    waits = (a for a in group.asks if a.status is not LeadingStatus.PASSED)
    return tuple(ask.facilitator for ask in waits) if group.is_running else ()


def _leads(person: Person | None) -> bool:
    return person is not None and person.has(Role.FACILITATOR)
