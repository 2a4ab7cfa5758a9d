"""After every journey: no file and no line says who anybody is, or what they entered."""

from pathlib import Path
from typing import Final

from tests.canary.birds import Watch
from tests.journeys import on_slack, on_teams
from tests.journeys.chat import Town
from tests.journeys.person import CALL_ME, STAFF
from tests.teams.fake_things import object_id

ENTERED: Final = Watch(words=[CALL_ME, "quokka"])
"""In all that is filled in about how to reach somebody, however it were written."""
NAMES: Final = {*STAFF, *on_slack.OUTSIDERS, *on_teams.OUTSIDERS}
ACCOUNTS: Final = {
    account
    for one in STAFF.values()
    for account in (one.id, on_slack.user_id(one.id), object_id(one.id))
}


def nothing_is_left(town: Town, directory: Path) -> None:
    """While it still runs, so that what waits to be written down is looked at as well."""
    kept = {file.name: file.read_bytes() for file in files_in(directory)}
    assert any(name.endswith(".sqlite") for name in kept), directory
    for name, raw in {**kept, "the log": town.said().encode()}.items():
        assert not ENTERED.look(name, raw), name
        lower = raw.lower()
        told = {one for one in NAMES | ACCOUNTS if one.lower().encode() in lower}
        assert not told, (name, told)


def files_in(directory: Path) -> list[Path]:
    """The database, what it has not written into itself yet, and the keys."""
    keys = (file for file in (directory / "keys").rglob("*") if file.is_file())
    return [*directory.glob("kept.sqlite*"), *keys]
