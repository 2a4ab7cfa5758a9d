"""``been-there doctor``: what is right, and what is not, in plain lines.

Three kinds of lines: ``ok``, ``FAULT``, and ``waits`` for what could not be looked at
for a fault that was named already.

machine     the clock, the database, the keys, the way to us
programme   the programme's own file
kept        the roster, and the entries of further help
platforms   Slack and Teams
accounts    which of the roster are tried there
"""

import argparse
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from adapters.cli.doctor import kept, machine, platforms, programme
from adapters.cli.doctor.fault import FAULTS
from adapters.settings import Settings

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
    told: set[str] = set()
    for name, check in CHECKS.items():
        try:
            print(f"ok     {name}: {check(settings)}")
        except FAULTS as fault:
            for line in _lines(name, fault, told):
                print(line)
    return 1 if told else 0


def _lines(name: str, fault: Exception, told: set[str]) -> Iterator[str]:
    """Each fault once, where it is looked for; what else needs it waits for that."""
    lines = str(fault).splitlines() or [type(fault).__name__]
    news = [line for line in lines if line not in told]
    told.update(news)
    for line in news:
        yield f"FAULT  {name}: {line}"
    if not news:
        yield f"waits  {name}: for what is said above"
