"""``been-there teams package --out FILE``: the app that an administrator uploads."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from adapters.cli.confirmed import why_not_confirmed
from adapters.clock import SystemClock
from adapters.programme import read_programme
from adapters.readers import Readers
from adapters.setting_files import PREFIX, SettingsWrong
from adapters.settings import Settings
from adapters.teams.package import NO_HELP, Order, is_app_id, is_public, pack

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

APP_ID: Final = f"{PREFIX}TEAMS_APP_ID"
ENDPOINT: Final = "/api/messages"


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser("teams", help="what Microsoft Teams is set up with")
    parts = parser.add_subparsers(metavar="WHAT", required=True)
    package = parts.add_parser("package", help="build the app package")
    package.add_argument("--out", type=Path, required=True, metavar="FILE")
    package.add_argument(
        "--address",
        required=True,
        metavar="https://HOST",
        help="where Teams reaches us",
    )
    package.set_defaults(carry_out=carry_out)


def carry_out(settings: Settings, asked: argparse.Namespace) -> int:
    app_id, address = settings.teams_app_id or "", str(asked.address)
    if wrong := _wrong(app_id, address):
        raise SettingsWrong(wrong)
    programme = read_programme(settings.programme)
    unconfirmed = why_not_confirmed(programme, SystemClock().now())
    order = Order(
        app_id=app_id,
        address=address,
        help_lines=() if unconfirmed else programme.help_lines,
    )
    package = pack(order, Readers(programme).of(programme.zone))
    try:
        asked.out.write_bytes(package)
    except OSError as away:
        raise SettingsWrong([f"--out: cannot be written: {away.strerror}"]) from None
    print(f"{asked.out}: written, for {programme.app_name}")
    print(f"the bot's messaging endpoint: {address.rstrip('/')}{ENDPOINT}")
    if unconfirmed:
        print(f'it names no help line, but "{NO_HELP}":')
        print(unconfirmed)
    return 0


def _wrong(app_id: str, address: str) -> list[str]:
    lines = []
    if not is_app_id(app_id):
        said = "should be an id as Entra shows it" if app_id else "is missing"
        lines.append(f"{APP_ID}: {said}")
    if not is_public(address):
        lines.append('--address: should be a host on the web, like "https://host"')
    return lines
