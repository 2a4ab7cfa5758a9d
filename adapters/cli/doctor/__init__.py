"""``been-there doctor``: what is right, and what is not, in plain lines.

machine     the clock, the database, the keys, the way to us
programme   the programme's own file
kept        the roster, and the entries of further help
platforms   Slack and Teams
"""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from adapters.cli.doctor import kept, machine, platforms, programme
from adapters.cli.doctor.fault import Fault
from adapters.programme import ProgrammeWrong
from adapters.setting_files import SettingsWrong
from adapters.settings import Settings
from bot.errors import BotError
from store.errors import StoreFailed

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

CHECKS: Final[dict[str, Callable[[Settings], str]]] = {
    "clock": machine.clock,
    "programme": programme.programme,
    "help lines": programme.help_lines,
    "database": machine.database,
    "root key": machine.root_key,
    "keys": machine.keys,
    "roster": kept.roster,
    "further help": kept.further_help,
    "links": machine.links,
    "chat platform": platforms.chat_platform,
}


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser("doctor", help="what is right, and what is not")
    parser.set_defaults(carry_out=carry_out)


def carry_out(settings: Settings, _: argparse.Namespace) -> int:
    faults = 0
    for name, check in CHECKS.items():
        try:
            print(f"ok     {name}: {check(settings)}")
        except (Fault, SettingsWrong, ProgrammeWrong, BotError, StoreFailed) as fault:
            faults += 1
            for line in str(fault).splitlines() or [type(fault).__name__]:
                print(f"FAULT  {name}: {line}")
    return 1 if faults else 0
