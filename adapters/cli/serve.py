"""``been-there serve``: a real programme, on its chat platforms.

It starts only where everything is as it should be; what is not is told in a line each.
"""

import argparse
from typing import TYPE_CHECKING

from adapters.app import PLATFORMS
from adapters.cli.confirmed import why_not_confirmed
from adapters.cli.loop import open_log, run_loop
from adapters.cli.opening import opened, ready_place
from adapters.clock import SystemClock
from adapters.logs import Level
from adapters.places import Place
from adapters.programme import read_programme
from adapters.setting_files import PREFIX, SettingsWrong
from adapters.settings import Settings
from store.lock import serving

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser("serve", help="a real programme, on chat platforms")
    parser.set_defaults(carry_out=carry_out)


def carry_out(settings: Settings, _: argparse.Namespace) -> int:
    _refuse_an_untried_programme(settings)
    place = ready_place(settings)
    with serving(place.database):
        run_loop(_open(place, settings))
        if not PLATFORMS:
            raise SettingsWrong([_no_platform(settings)])
    return 0


def _refuse_an_untried_programme(settings: Settings) -> None:
    """Real people are served only once somebody has tried the help lines."""
    programme = read_programme(settings.programme)
    why = why_not_confirmed(programme, SystemClock().now())
    if why is not None:
        raise SettingsWrong([f"{PREFIX}PROGRAMME: {why}"])


async def _open(place: Place, settings: Settings) -> None:
    """The keys open the database, or it says why not."""
    log = open_log(Level.INFO)
    async with opened(place, settings, log) as core, core.store.glance() as unit:
        await unit.roster()


def _no_platform(settings: Settings) -> str:
    everything = "everything else is in order, but this version serves no chat platform"
    if settings.chat_tokens:
        return f"{everything}: {', '.join(settings.chat_tokens)} cannot be used yet"
    return f"{everything} yet; been-there demo shows the programme in a browser"
