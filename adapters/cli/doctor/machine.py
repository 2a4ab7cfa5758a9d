"""What there is on this machine: its clock, the database, the keys, the way to us."""

from datetime import UTC, datetime
from typing import Final

from adapters.cli.doctor.fault import Fault
from adapters.cli.opening import root_tried
from adapters.cli.reached import is_up_to_date
from adapters.clock import SystemClock
from adapters.links import CALENDARS
from adapters.places import Place, database_of, file_of, serving_place, shown
from adapters.programme import read_programme
from adapters.setting_files import PREFIX
from adapters.settings import Settings

EARLIEST: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""Before this release was written: a clock that says so is wrong."""
OTHERS: Final = 0o077


def clock(_: Settings) -> str:
    now = SystemClock().now()
    if now < EARLIEST:
        raise Fault(f"it says {now:%Y-%m-%d %H:%M} UTC, which is over long since")
    return f"{now:%Y-%m-%d %H:%M} UTC"


def database(settings: Settings) -> str:
    database = database_of(settings)
    file = file_of(database)
    if file is not None and not file.exists():
        raise Fault(f"{shown(database)} is not there; run been-there db upgrade")
    if not is_up_to_date(database):
        raise Fault(f"{shown(database)} is not up to date; run been-there db upgrade")
    return shown(database)


def root_key(settings: Settings) -> str:
    place = serving_place(settings)
    return root_tried(place, read_programme(settings.programme).key)


def keys(settings: Settings) -> str:
    place = serving_place(settings)
    if not place.keys.exists():
        raise Fault(f"{place.keys} is not there yet; the first start makes it")
    if place.keys.stat().st_mode & OTHERS:
        raise Fault(f"others than its owner can look into {place.keys}: chmod 700")
    return f"{place.keys}{_beside(place)}"


def links(settings: Settings) -> str:
    public = settings.public_url
    if public is None:
        return "none; a place is told in a dialog, and no calendar file is offered"
    if settings.chat_tokens and public.startswith("http:"):
        raise Fault(f"{PREFIX}PUBLIC_URL: nobody but this machine can reach {public}")
    return f"{public}{CALENDARS} is to be passed on to us"


def _beside(place: Place) -> str:
    file = file_of(place.database)
    if file is not None and place.keys.resolve().is_relative_to(file.resolve().parent):
        return ", in the database's folder: keep it out of the database's backups"
    return ""
