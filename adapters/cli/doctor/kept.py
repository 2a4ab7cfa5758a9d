"""What is kept of the programme's people and of further help; nothing is changed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.cli.doctor import machine
from adapters.cli.doctor.fault import Fault
from adapters.cli.loop import open_log, run_loop
from adapters.cli.opening import opened
from adapters.clock import SystemClock
from adapters.core import Core
from adapters.logs import Level
from adapters.places import serving_place
from adapters.programme import read_programme
from adapters.settings import Settings
from bot.entries import Resource
from bot.house import DEAD_AFTER, dead, directory_of
from bot.people import Person, Role


def roster(settings: Settings) -> str:
    people = run_loop(_people(settings))
    counts = {role: sum(person.has(role) for person in people) for role in Role}
    missing = [role for role in (Role.SUPPORTER, Role.COORDINATOR) if not counts[role]]
    if missing:
        raise Fault(f"there is no {' and no '.join(missing)} on it")
    said = ", ".join(f"{count} {role}" for role, count in counts.items() if count)
    return f"{len(people)} people: {said}"


def further_help(settings: Settings) -> str:
    entries = run_loop(_directory(settings))
    programme = read_programme(settings.programme)
    old = [entry.name for entry in dead(entries, programme, SystemClock().now())]
    if old:
        raise Fault(f"not checked for {DEAD_AFTER.days} days: {', '.join(old)}")
    return f"{len(entries)} entries"


@asynccontextmanager
async def looked_at(settings: Settings) -> AsyncIterator[Core]:
    """Raises Fault, where opening it would make what is not there."""
    machine.database(settings)
    machine.keys(settings)
    place = serving_place(settings)
    log = open_log(Level.WARNING)
    async with opened(place, settings, log) as core:
        yield core


async def _people(settings: Settings) -> list[Person]:
    async with looked_at(settings) as core, core.store.glance() as unit:
        return list((await unit.roster()).people.values())


async def _directory(settings: Settings) -> tuple[Resource, ...]:
    async with looked_at(settings) as core, core.store.glance() as unit:
        return directory_of(read_programme(settings.programme), await unit.house())
