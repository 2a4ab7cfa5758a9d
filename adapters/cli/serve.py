"""``been-there serve``: a real programme, on its chat platforms.

It starts only where everything is as it should be; what is not is told in a line each.
"""

import argparse
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aiohttp import web

from adapters.app import Running, running
from adapters.cli.confirmed import why_not_confirmed
from adapters.cli.invented import what_is_invented
from adapters.cli.late import LatePlatform, Opening
from adapters.cli.loop import open_log, run_loop, told_to_stop
from adapters.cli.opening import opened, ready_place
from adapters.clock import SystemClock
from adapters.core import Core
from adapters.health import LOOPBACK, metrics_page
from adapters.listening import CannotListen, listening
from adapters.logs import Level
from adapters.passing import LoopTime
from adapters.places import Place
from adapters.platform import Platform
from adapters.programme import read_programme
from adapters.setting_files import PREFIX, SettingsWrong
from adapters.settings import Settings
from adapters.slack.config import SlackConfig, slack_config
from adapters.teams.config import TeamsConfig, teams_config
from store.lock import serving, serving_programme

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

NO_PLATFORM: Final = (
    f"{PREFIX}SLACK_BOT_TOKEN: is missing, and {PREFIX}TEAMS_APP_ID as well;"
    " been-there demo shows the programme in a browser"
)


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser("serve", help="a real programme, on chat platforms")
    parser.set_defaults(carry_out=carry_out)


def carry_out(settings: Settings, _: argparse.Namespace) -> int:
    _refuse_an_untried_programme(settings)
    place = ready_place(settings)
    with serving(place.database):
        run_loop(_serve(place, settings))
    return 0


def _refuse_an_untried_programme(settings: Settings) -> None:
    """Real people are served once somebody has tried the help lines, which are real."""
    programme = read_programme(settings.programme)
    why = why_not_confirmed(programme, SystemClock().now())
    wrong = [*filter(None, [why]), *what_is_invented(programme)]
    if wrong:
        raise SettingsWrong([f"{PREFIX}PROGRAMME: {each}" for each in wrong])


async def _serve(place: Place, settings: Settings) -> None:
    log = open_log(Level.INFO)
    async with opened(place, settings, log) as core, AsyncExitStack() as held:
        alone = serving_programme(place.database, core.programme.key)
        await held.enter_async_context(alone)
        platforms = await _platforms(settings, core, held)
        heartbeat = settings.heartbeat_url
        live = await held.enter_async_context(
            running(
                core,
                [platform.messenger for platform in platforms],
                heartbeat.get_secret_value() if heartbeat else None,
                lambda: _stir(platforms),
            )
        )
        await _show(live, platforms, settings, held)
        await told_to_stop()


async def _platforms(
    settings: Settings, core: Core, held: AsyncExitStack
) -> list[Platform]:
    """All that are set up; every setting is read before anybody is asked."""
    slack, teams = slack_config(settings), teams_config(settings)
    if slack is None and teams is None:
        raise SettingsWrong([NO_PLATFORM])
    return [
        *([await _slack(slack, core, held)] if slack and teams is None else []),
        *([await _slack_beside(slack, core, held)] if slack and teams else []),
        *([await _teams(teams, core, held)] if teams else []),
    ]


async def _teams(config: TeamsConfig, core: Core, held: AsyncExitStack) -> Platform:
    # Each platform's libraries, some 20 MB, only where it is set up.
    from adapters.teams.errors import TokenRefused  # noqa: PLC0415
    from adapters.teams.serving import teams_opened  # noqa: PLC0415

    try:
        return await held.enter_async_context(teams_opened(config, core))
    except TokenRefused:
        name = f"{PREFIX}TEAMS_APP_PASSWORD"
        raise SettingsWrong([f"{name}: Entra does not take it for this app"]) from None


async def _slack(config: SlackConfig, core: Core, held: AsyncExitStack) -> Platform:
    from adapters.slack.errors import SlackSaidNo, TokenRevoked  # noqa: PLC0415
    from adapters.slack.serving import slack_opened, why_not  # noqa: PLC0415

    try:
        return await held.enter_async_context(slack_opened(config, core))
    except TokenRevoked as no:
        name = f"{PREFIX}SLACK_BOT_TOKEN"
        raise SettingsWrong([f"{name}: {why_not(no)}"]) from None
    except SlackSaidNo as no:
        raise CannotListen(why_not(no)) from None


async def _slack_beside(
    config: SlackConfig, core: Core, held: AsyncExitStack
) -> Platform:
    """Whom Teams serves is not kept waiting for Slack."""
    from adapters.slack.edge import PATH  # noqa: PLC0415
    from adapters.slack.errors import SlackSaidNo  # noqa: PLC0415
    from adapters.slack.messenger import PLATFORM  # noqa: PLC0415
    from adapters.slack.serving import slack_opened  # noqa: PLC0415

    try:
        return await _slack(config, core, held)
    except CannotListen:
        opening = Opening(
            name=PLATFORM,
            path=PATH,
            opens=lambda: slack_opened(config, core),
            away=SlackSaidNo,
        )
        return LatePlatform(opening, LoopTime(), core.log)


@dataclass(frozen=True, slots=True)
class OneOfThem:
    """Ready while one of them is: who is on another must not be turned away for it."""

    platforms: Sequence[Platform]

    @property
    def connected(self) -> bool:
        return any(platform.connected for platform in self.platforms)


async def _show(
    live: Running,
    platforms: Sequence[Platform],
    settings: Settings,
    held: AsyncExitStack,
) -> None:
    """In the order of their ending, backwards: nobody knocks at what is gone."""
    app = web.Application()
    app.add_routes([*live.health.routes, *_fetched(live.core)])
    for platform in platforms:
        await held.enter_async_context(platform.serving(live.door))
        app.add_routes(platform.routes)
    live.health.watch(OneOfThem(platforms))
    await held.enter_async_context(listening(app, settings.host, settings.port))
    if settings.metrics_port is not None:
        page = metrics_page(live.metrics)
        metrics = listening(page, LOOPBACK, settings.metrics_port)
        await held.enter_async_context(metrics)


def _fetched(core: Core) -> list[web.RouteDef]:
    """What links lead to, where there are links."""
    if core.public is None:
        return []
    # What writes the files, some 9 MB, only where somebody can fetch them.
    from adapters.fetching import Fetching  # noqa: PLC0415

    return Fetching(core).routes


def _stir(platforms: Sequence[Platform]) -> None:
    for platform in platforms:
        platform.kept()
