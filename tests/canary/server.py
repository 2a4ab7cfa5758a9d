"""The real command, with canaries for staff and everything at DEBUG.

    python -m tests.canary.server demo --port 8000

What libraries say unfiltered goes to stdout, what we let through to stderr. Some
things are made to fail, with a canary in what they say; ``LEAKS`` adds what the gate
must catch.
"""

# ruff: noqa: TID251  (it makes libraries log all they can)

import logging
import os
import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from adapters import cli
from adapters.cli import demo, opening, roster, serve
from adapters.cli.doctor import kept, platforms
from adapters.clock import SystemClock, TurnedClock
from adapters.log_others import quieten_crashes, quieten_libraries
from adapters.logs import Level, Log
from adapters.playground import demo as beginning
from adapters.playground import parts, staff
from adapters.playground.acts import Asked
from adapters.playground.messenger import PlaygroundMessenger
from adapters.playground.room import Room
from adapters.slack import letting_in as slack_letting_in
from adapters.teams import letting_in as teams_letting_in
from tests.canary import leaks, slack_leaks, teams_leaks

STAFF: Final = "CANARY_STAFF"
ROSTER: Final = "CANARY_ROSTER"
TRAINING: Final = "CANARY_TRAINING"
LEAKS: Final = "CANARY_LEAKS"
CHAT_LEAKS: Final = "CANARY_CHAT_LEAKS"
AHEAD: Final = "CANARY_AHEAD"
"""So many seconds the clock of what is served is ahead."""
BROKEN: Final = "broken"
"""A field of a form that makes whoever reads it fall over."""
IN_CHAT: Final[Mapping[str, Callable[[], None]]] = {
    "slack": slack_leaks.plant,
    "teams": teams_leaks.plant,
}


def main() -> None:
    loud(Level.INFO)
    for command in (demo, kept, platforms, roster, serve):
        if hasattr(command, "open_log"):
            command.open_log = loud  # type: ignore[attr-defined]
    if STAFF in os.environ:
        move_in(*(Path(os.environ[name]) for name in (STAFF, ROSTER, TRAINING)))
    if AHEAD in os.environ:
        go_ahead(timedelta(seconds=int(os.environ[AHEAD])))
    break_some_things()
    if LEAKS in os.environ:
        leaks.plant(Path(os.environ[LEAKS]))
    if CHAT_LEAKS in os.environ:
        IN_CHAT[os.environ[CHAT_LEAKS]]()
    cli.main()


def loud(_: Level) -> Log:
    """``open_log``, but nothing is too small to be said."""
    log = Log(sys.stderr, SystemClock(), Level.INFO)
    quieten_libraries(sys.stderr, logging.DEBUG)
    quieten_crashes(log)
    unfiltered = logging.StreamHandler(sys.stdout)
    unfiltered.setFormatter(logging.Formatter("%(name)s %(message)s %(args)s"))
    logging.getLogger().addHandler(unfiltered)
    for name in list(logging.root.manager.loggerDict):
        logging.getLogger(name).setLevel(logging.DEBUG)
        logging.getLogger(name).propagate = True
    # On uvloop it speaks of slow steps only, and a quick machine has none.
    logging.getLogger("asyncio").debug("heard at DEBUG")
    return log


def move_in(people: Path, listed: Path, trained: Path) -> None:
    parts.read_staff = lambda: staff.read_staff(people)  # type: ignore[assignment]
    beginning.PEOPLE = listed  # type: ignore[misc]
    demo.TRAINING = trained  # type: ignore[misc]


def go_ahead(by: timedelta) -> None:
    opening.SystemClock = lambda: TurnedClock(SystemClock(), by)  # type: ignore[misc,assignment]


def break_some_things() -> None:
    break_forms()
    submit, send = Room.submit, PlaygroundMessenger.send
    failed = []

    async def fall_over(room: Room, asked: Asked) -> Any:
        if BROKEN in asked.values:
            raise RuntimeError(f"cannot read {asked.values} of {asked.by.name}")
        return await submit(room, asked)

    async def fail_once(messenger: PlaygroundMessenger, out: Any) -> Any:
        if not failed:
            failed.append(out)
            raise ConnectionResetError(f"{out.address.user} {out.card} {out.tokens}")
        return await send(messenger, out)

    _put(Room, "submit", fall_over)
    _put(PlaygroundMessenger, "send", fail_once)


def break_forms() -> None:
    for module, name in (
        (slack_letting_in, "read_state"),
        (teams_letting_in, "read_data"),
    ):
        setattr(module, name, _broken(getattr(module, name)))


def _broken(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def fall_over(view: Any) -> Any:
        values, picked = read(view)
        if BROKEN in values:
            raise RuntimeError(f"cannot read {values} of {view}")
        return values, picked

    return fall_over


def _put(where: type, name: str, what: Callable[..., Any]) -> None:
    setattr(where, name, what)


if __name__ == "__main__":
    main()
