"""The command ``been-there``.

    demo                        a fictional programme in the browser
    serve                       a real programme on its chat platforms
    doctor                      what is right, and what is not
    db upgrade                  bring the database to this release
    roster import FILE.csv      take in who is in the programme
    roster export [--out FILE]  write down who is in the programme
    training import FILE.csv    take in who is trained in what, and until when
    outreach FILE.csv --kind K  reach out to many after a hard event
    announcement --out FOLDER   write a letter to all staff, and a poster
    teams package --out FILE    build the app package for Microsoft Teams

Exit codes: 0 done; 1 it could not be done; 2 a setting or an argument is wrong.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from adapters.csv_file import CsvWrong
from adapters.listening import CannotListen
from adapters.programme import ProgrammeWrong
from adapters.setting_files import SettingsWrong, unknown_settings
from adapters.settings import Settings, read_settings
from bot.errors import BotError
from store.errors import AlreadyServed, StoreFailed

OURS_ALONE: Final = 0o077
COMMANDS: Final = {
    "demo": "demo",
    "serve": "serve",
    "doctor": "doctor",
    "db": "database",
    "roster": "roster",
    "training": "training",
    "outreach": "outreach",
    "announcement": "announcement",
    "teams": "teams",
}
"""Each in a module of its own. Only the one that is asked for is imported: a server
holds no more in memory than it needs."""
DONE, FAILED, WRONG = 0, 1, 2


def main() -> None:
    # Whatever file we make, nobody else on this machine reads it.
    os.umask(OURS_ALONE)
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Carry out one command, and return its exit code."""
    asked = _parser(arguments).parse_args(arguments)
    _tell(*unknown_settings(Settings, os.environ))
    try:
        settings = read_settings()
        code: int = asked.carry_out(settings, asked)
    except (SettingsWrong, ProgrammeWrong, CsvWrong) as wrong:
        return _tell(*wrong.lines, code=WRONG)
    except (AlreadyServed, CannotListen, BotError) as failed:
        return _tell(str(failed) or "the database cannot be reached", code=FAILED)
    except StoreFailed as failed:
        return _tell(str(failed), code=WRONG)
    return code


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="been-there", description="Confidential peer support, by private message."
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in {*arguments[:1]} & COMMANDS.keys() or COMMANDS:
        import_module(f"{__name__}.{COMMANDS[name]}").add_to(commands)
    return parser


def _tell(*lines: str, code: int = DONE) -> int:
    for line in lines:
        print(f"been-there: {line}", file=sys.stderr)
    return code
