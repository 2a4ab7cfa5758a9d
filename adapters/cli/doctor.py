"""``been-there doctor``: what is right, and what is not, in plain lines."""

import argparse
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from adapters.cli.confirmed import why_not_confirmed
from adapters.cli.loop import open_log, run_loop
from adapters.cli.opening import opened, root_tried
from adapters.cli.reached import is_up_to_date
from adapters.clock import SystemClock
from adapters.links import CALENDARS
from adapters.logs import Level
from adapters.places import Place, database_of, file_of, serving_place, shown
from adapters.platform import Examined
from adapters.programme import ProgrammeWrong, read_programme
from adapters.setting_files import PREFIX, SettingsWrong
from adapters.settings import Settings
from adapters.slack.config import slack_config
from adapters.slack.doctor import examine
from adapters.teams.config import teams_config
from adapters.teams.doctor import examine as examine_teams
from bot.entries import Resource
from bot.errors import BotError
from bot.house import DEAD_AFTER, dead, directory_of
from bot.people import Person, Role
from bot.ports import Unit
from store.errors import StoreFailed

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

EARLIEST: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""Before this release was written: a clock that says so is wrong."""
OTHERS: Final = 0o077


class Fault(Exception):  # noqa: N818
    """Something is not as it should be."""


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


def _clock(_: Settings) -> str:
    now = SystemClock().now()
    if now < EARLIEST:
        raise Fault(f"it says {now:%Y-%m-%d %H:%M} UTC, which is over long since")
    return f"{now:%Y-%m-%d %H:%M} UTC"


def _programme(settings: Settings) -> str:
    programme = read_programme(settings.programme)
    if settings.programme is None:
        raise Fault(f"the fictional one that ships; name yours in {PREFIX}PROGRAMME")
    return programme.name


def _help_lines(settings: Settings) -> str:
    programme = read_programme(settings.programme)
    why = why_not_confirmed(programme, SystemClock().now())
    if why is not None:
        raise Fault(why)
    confirmed = programme.confirmation
    assert confirmed is not None, programme
    return f"confirmed on {confirmed.confirmed_on} by {confirmed.confirmed_by_role}"


def _database(settings: Settings) -> str:
    database = database_of(settings)
    file = file_of(database)
    if file is not None and not file.exists():
        raise Fault(f"{shown(database)} is not there; run been-there db upgrade")
    if not is_up_to_date(database):
        raise Fault(f"{shown(database)} is not up to date; run been-there db upgrade")
    return shown(database)


def _root_key(settings: Settings) -> str:
    place = serving_place(settings)
    return root_tried(place, read_programme(settings.programme).key)


def _keys(settings: Settings) -> str:
    place = serving_place(settings)
    if not place.keys.exists():
        raise Fault(f"{place.keys} is not there yet; the first start makes it")
    if place.keys.stat().st_mode & OTHERS:
        raise Fault(f"others than its owner can look into {place.keys}: chmod 700")
    return f"{place.keys}{_beside(place)}"


def _beside(place: Place) -> str:
    file = file_of(place.database)
    if file is not None and place.keys.resolve().is_relative_to(file.resolve().parent):
        return ", in the database's folder: keep it out of the database's backups"
    return ""


def _roster(settings: Settings) -> str:
    people = run_loop(_people(settings))
    counts = {role: sum(person.has(role) for person in people) for role in Role}
    missing = [role for role in (Role.SUPPORTER, Role.COORDINATOR) if not counts[role]]
    if missing:
        raise Fault(f"there is no {' and no '.join(missing)} on it")
    said = ", ".join(f"{count} {role}" for role, count in counts.items() if count)
    return f"{len(people)} people: {said}"


def _further_help(settings: Settings) -> str:
    entries = run_loop(_directory(settings))
    programme = read_programme(settings.programme)
    old = [entry.name for entry in dead(entries, programme, SystemClock().now())]
    if old:
        raise Fault(f"not checked for {DEAD_AFTER.days} days: {', '.join(old)}")
    return f"{len(entries)} entries"


def _links(settings: Settings) -> str:
    public = settings.public_url
    if public is None:
        return "none; a place is told in a dialog, and no calendar file is offered"
    if settings.chat_tokens and public.startswith("http:"):
        raise Fault(f"{PREFIX}PUBLIC_URL: nobody but this machine can reach {public}")
    return f"{public}{CALENDARS} is to be passed on to us"


def _chat_platform(settings: Settings) -> str:
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
        found["Slack"] = await examine(slack, SystemClock(), log)
    if teams is not None:
        found["Teams"] = await examine_teams(teams, log)
    return found


async def _people(settings: Settings) -> list[Person]:
    async with _looked_at(settings) as unit:
        return list((await unit.roster()).people.values())


async def _directory(settings: Settings) -> tuple[Resource, ...]:
    async with _looked_at(settings) as unit:
        return directory_of(read_programme(settings.programme), await unit.house())


@asynccontextmanager
async def _looked_at(settings: Settings) -> AsyncIterator[Unit]:
    _database(settings)
    _keys(settings)
    place = serving_place(settings)
    log = open_log(Level.WARNING)
    async with opened(place, settings, log) as core, core.store.glance() as unit:
        yield unit


CHECKS: Final[dict[str, Callable[[Settings], str]]] = {
    "clock": _clock,
    "programme": _programme,
    "help lines": _help_lines,
    "database": _database,
    "root key": _root_key,
    "keys": _keys,
    "roster": _roster,
    "further help": _further_help,
    "links": _links,
    "chat platform": _chat_platform,
}
