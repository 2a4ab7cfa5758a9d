"""``been-there demo``: a fictional programme in the browser, on this machine only.

No chat platform has a part in it: it refuses their tokens, so that nobody takes it
for a way to try things out on real people.
"""

import argparse
import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from adapters import training_import
from adapters.app import Running, running
from adapters.cli.database import bring_up_to_date
from adapters.cli.demo_home import DemoHome, demo_home, empty, move_in
from adapters.cli.loop import open_log, run_loop, told_to_stop
from adapters.cli.reached import reaching
from adapters.clock import SystemClock
from adapters.core import Core, open_core
from adapters.fetching import Fetching
from adapters.health import LOOPBACK, metrics_page
from adapters.listening import listening
from adapters.logs import Level, Log
from adapters.places import Place, make_room
from adapters.playground.demo import begin
from adapters.playground.edge import playground
from adapters.playground.parts import Parts
from adapters.playground.platform import Platform
from adapters.playground.staff import PLATFORM, TRAINING
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import take_in
from adapters.setting_files import PREFIX, SettingsWrong
from adapters.settings import LAST_PORT, Settings, bare_tokens
from adapters.training_csv import read_training
from bot.errors import CannotKeep
from bot.programme import Programme
from store.lock import serving

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser("demo", help="a fictional programme in the browser")
    parser.add_argument("--reset", action="store_true", help="forget and start afresh")
    parser.add_argument("--port", type=_port, help=f"instead of {PREFIX}PORT")
    parser.set_defaults(carry_out=carry_out)


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else 0
    if not 0 < port <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"should be from 1 to {LAST_PORT}")
    return port


def carry_out(settings: Settings, asked: argparse.Namespace) -> int:
    _refuse_the_real_world(settings)
    home = demo_home(settings)
    make_room(home.alone)
    with ExitStack() as held:
        held.enter_context(serving(home.alone))
        demo = _prepared(settings, home, asked)
        held.callback(demo.parts.service.close)
        run_loop(demo.run(open_log(Level.WARNING)))
    return 0


def _refuse_the_real_world(settings: Settings) -> None:
    wrong = [
        f"{name}: the demo wants no chat platform"
        for name in (*settings.chat_tokens, *bare_tokens(os.environ))
    ]
    if not settings.on_loopback:
        wrong.append(f"{PREFIX}HOST: the demo is shown on loopback only")
    if wrong:
        raise SettingsWrong(wrong)


def _prepared(settings: Settings, home: DemoHome, asked: argparse.Namespace) -> "_Demo":
    programme = read_programme(settings.programme)
    if asked.reset:
        reaching(home.database, lambda: empty(home))
    place = reaching(home.database, lambda: move_in(home, programme.key))
    service = _chats(home)
    bring_up_to_date(place.database)
    port = asked.port or settings.port
    here = _here(settings.host, port)
    return _Demo(
        home=home,
        place=place,
        programme=programme,
        parts=Parts(programme, service, SystemClock(), here),
        here=here,
        host=settings.host,
        port=port,
        metrics_port=settings.metrics_port,
    )


def _here(host: str, port: int) -> str:
    bare = host.strip("[]")
    return f"http://[{bare}]:{port}" if ":" in bare else f"http://{bare}:{port}"


def _chats(home: DemoHome) -> Platform:
    try:
        return Platform(home.chats)
    except sqlite3.Error:
        raise CannotKeep(
            f"{home.chats} cannot be used; been-there demo --reset starts afresh"
        ) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Demo:
    home: DemoHome
    place: Place
    programme: Programme
    parts: Parts
    here: str
    """Its address in a browser on this machine, whatever is settled as public."""
    host: str
    port: int
    metrics_port: int | None

    async def run(self, log: Log) -> None:
        parts = self.parts
        opening = open_core(self.place, self.programme, parts.clock, log, self.here)
        async with opening as core:
            staff = _staff_of(core)
            await begin(parts.service, parts.clock, self.programme, staff)
            messengers = (parts.messenger,)
            async with running(core, messengers, None, parts.hub.stir) as live:
                await self._show(live)

    async def _show(self, live: Running) -> None:
        parts, core = self.parts, live.core
        turn_by = live.turner(parts.clock).turn
        room = parts.room(core.store, live.door, turn_by, core.log)
        app = playground(room, core.log)
        app.add_routes(live.health.routes)
        app.add_routes(Fetching(core).routes)
        async with AsyncExitStack() as shown:
            await shown.enter_async_context(listening(app, self.host, self.port))
            if self.metrics_port is not None:
                page = metrics_page(live.metrics)
                metrics = listening(page, LOOPBACK, self.metrics_port)
                await shown.enter_async_context(metrics)
            menus = asyncio.create_task(room.homes.keep_fresh())
            self._greet()
            await told_to_stop()
            menus.cancel()

    def _greet(self) -> None:
        print(
            f"{self.programme.name}: a fictional hospital, with everyone's chats.",
            f"  open       {self.here}/",
            f"  kept in    {self.home.directory}",
            "  afresh     been-there demo --reset",
            "  stop       Ctrl-C",
            sep="\n",
            flush=True,
        )


def _staff_of(core: Core) -> Callable[[Path, datetime], Awaitable[None]]:
    """Files as an operator takes them in, for the pretend chat service."""
    on = {"slack_user_id": PLATFORM}

    async def staff(people: Path, at: datetime) -> None:
        await take_in(core, read_roster(people).rows, on, at)
        await training_import.take_in(core, read_training(TRAINING), at, on)

    return staff
