"""One programme on Slack and Teams at once, and who is known on which of them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from io import StringIO

from adapters.app import running
from adapters.clock import TurnedClock
from adapters.core import Core, open_core
from adapters.logs import Log
from adapters.places import Place
from adapters.playground.staff import PEOPLE
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import CHAT, take_in
from adapters.roster_row import RosterRow
from adapters.slack.serving import slack_opened
from adapters.teams.serving import teams_opened
from tests.journeys.chat import Screen
from tests.journeys.on_slack import (
    HTTP,
    SlackTown,
    slack_config,
    slack_post,
    slack_workspace,
    user_id,
)
from tests.journeys.on_teams import TeamsTown, teams_config, teams_post, teams_tenant
from tests.journeys.world import MONDAY_9AM, Hurried, Standing, files_of
from tests.slack.fake import FakeSlack, fake_slack
from tests.slack.fake_post import Deliveries
from tests.teams.fake import FakeTeams, fake_teams
from tests.teams.fake_things import object_id

SLACK, TEAMS = "slack", "teams"
Where = Callable[[RosterRow], Collection[str]]
"""On which platforms somebody has an account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BothTowns:
    slack: SlackTown
    teams: TeamsTown
    first: str = SLACK
    """Where whoever is on both looks."""

    def at(self, platform: str) -> "BothTowns":
        return replace(self, first=platform)

    def screen(self, name: str) -> Screen:
        on_slack = {m.name for m in self.slack.fake.workspace.members.values()}
        on_teams = {m.name for m in self.teams.fake.tenant.members.values()}
        if name in on_slack and (self.first == SLACK or name not in on_teams):
            return self.slack.screen(name)
        return self.teams.screen(name)

    async def settle(self) -> None:
        # What was done on the second may have to be said on the first.
        await self.slack.settle()
        await self.teams.settle()
        await self.slack.settle()

    async def stirred(self) -> None:
        """On either."""
        towns = (self.slack, self.teams)
        stirring = [asyncio.create_task(town.stirred()) for town in towns]
        try:
            await next(asyncio.as_completed(stirring))
        finally:
            for task in stirring:
                task.cancel()
            await asyncio.gather(*stirring, return_exceptions=True)

    async def passes(self, span: timedelta) -> None:
        await self.settle()
        await self.slack.live.turner(self.slack.clock).turn(span)

    def said(self) -> str:
        return self.slack.said()


@asynccontextmanager
async def both_running(place: Place, where: Where) -> AsyncIterator[BothTowns]:
    clock, lines = TurnedClock(Standing()), StringIO()
    rows = roster(where)
    workspace, tenant = slack_workspace(clock), teams_tenant(clock)
    # Whoever has no account on one of them is not there at all.
    slack_users = {row.slack_user_id for row in rows}
    teams_users = {row.teams_user_id for row in rows}
    for member in [m for m in workspace.members.values() if m.id not in slack_users]:
        del workspace.members[member.id]
    for one in [m for m in tenant.members.values() if m.object_id not in teams_users]:
        del tenant.members[one.id]
    async with AsyncExitStack() as held:
        slack = await held.enter_async_context(fake_slack(workspace))
        teams = await held.enter_async_context(fake_teams(tenant))
        opening = open_core(place, read_programme(None), clock, Log(lines, clock))
        core = await held.enter_async_context(opening)
        await take_in(core, rows, CHAT, MONDAY_9AM)
        yield await _served(core, (slack, teams), clock, lines, held)


async def _served(
    core: Core,
    fakes: tuple[FakeSlack, FakeTeams],
    clock: TurnedClock,
    lines: StringIO,
    held: AsyncExitStack,
) -> BothTowns:
    on_slack, on_teams = fakes
    opening = slack_opened(slack_config(on_slack, HTTP), core, Hurried())
    slack = await held.enter_async_context(opening)
    teams = await held.enter_async_context(
        teams_opened(teams_config(on_teams), core, Hurried())
    )

    def kept() -> None:
        slack.kept()
        teams.kept()

    messengers = [slack.messenger, teams.messenger]
    live = await held.enter_async_context(running(core, messengers, None, kept))
    await held.enter_async_context(slack.serving(live.door))
    await held.enter_async_context(teams.serving(live.door))
    post = Deliveries(await slack_post(slack, on_slack, clock, HTTP, held), clock)
    files = await held.enter_async_context(files_of(core))
    return BothTowns(
        slack=SlackTown(
            fake=on_slack,
            post=post,
            clock=clock,
            live=live,
            slack=slack,
            log=lines,
            files=files,
        ),
        teams=TeamsTown(
            fake=on_teams,
            post=await teams_post(teams, on_teams, clock, held),
            clock=clock,
            live=live,
            teams=teams,
            log=lines,
            files=files,
        ),
    )


def roster(where: Where) -> list[RosterRow]:
    """The demo's staff, each with the accounts that they have."""
    rows = read_roster(PEOPLE).rows
    places = {row.slack_user_id or "": where(row) for row in rows}

    def account(slug: str) -> str | None:
        return user_id(slug) if SLACK in places[slug] else object_id(slug)

    return [
        row.model_copy(
            update={
                "slack_user_id": user_id(slug) if SLACK in places[slug] else None,
                "teams_user_id": object_id(slug) if TEAMS in places[slug] else None,
                "manager": row.manager and account(row.manager),
            }
        )
        for row, slug in ((row, row.slack_user_id or "") for row in rows)
    ]
