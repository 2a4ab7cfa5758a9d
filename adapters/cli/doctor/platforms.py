"""How things are between the chat platforms and us."""

from typing import Final

from adapters.cli.doctor.accounts import tried
from adapters.cli.doctor.fault import FAULTS, Fault
from adapters.cli.doctor.kept import looked_at
from adapters.cli.loop import open_log, run_loop
from adapters.clock import SystemClock
from adapters.logs import Level
from adapters.platform import Examined, Listed
from adapters.roster_export import cells_of_all
from adapters.settings import Settings
from adapters.slack.config import slack_config
from adapters.slack.doctor import examine
from adapters.teams.config import teams_config
from adapters.teams.doctor import examine as examine_teams

SLACK_COLUMN: Final = "slack_user_id"


def chat_platform(settings: Settings) -> str:
    found = run_loop(_examined(settings))
    if not found:
        raise Fault("none is set up; docs/SLACK.md and docs/TEAMS.md tell how")
    faults = [f"{name}: {fault}" for name, one in found.items() for fault in one.faults]
    if faults:
        raise Fault("\n".join(faults))
    return "; ".join(f"{name}: {one.said}" for name, one in found.items())


async def _examined(settings: Settings) -> dict[str, Examined]:
    slack, teams, log = (
        slack_config(settings),
        teams_config(settings),
        open_log(Level.ERROR),
    )
    found: dict[str, Examined] = {}
    if slack is not None:
        listed = await _listed(settings)
        found["Slack"] = await examine(slack, SystemClock(), log, listed)
    if teams is not None:
        found["Teams"] = await examine_teams(teams, log)
    return found


async def _listed(settings: Settings) -> tuple[Listed, ...]:
    """What keeps the roster from being read is told by who looks at that."""
    try:
        async with looked_at(settings) as core:
            return tried(await cells_of_all(core), SLACK_COLUMN)
    except FAULTS:
        return ()
