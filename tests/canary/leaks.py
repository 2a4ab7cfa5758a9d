"""One leak for each sink, planted into the running product: the gate must catch all."""

# ruff: noqa: TID251, T201  (these are the very mistakes that are looked for)

import logging
import os
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from traceback import format_exception
from typing import Any, Final

from aiohttp import web

from adapters.health import Health
from adapters.logs import Event, Log
from adapters.metrics import Metrics
from adapters.playground import messenger
from adapters.playground.acts import Asked
from adapters.playground.room import Room
from bot import flows
from bot.cards import Quote
from bot.forms import Page
from bot.looks import Look
from bot.scene import Sight
from store.vault import Vault
from tests.canary.birds import canary

SINKS: Final = (
    "stdout",
    "stderr",
    "database",
    "write-ahead log",
    "dump",
    "keys",
    "chats",
    "metrics",
    "health",
    "answer",
    "stream",
)


def plant(folder: Path) -> None:
    _while_asking(folder)
    _in_what_fails()
    _in_the_database()
    _in_messages()
    in_numbers()
    _in_a_page()


def _while_asking(folder: Path) -> None:
    submit = Room.submit

    async def careless(room: Room, asked: Asked) -> Any:
        print("submitted", dict(asked.values))
        # A library that fills in its template before it logs it.
        logging.getLogger("library").warning(f"form {asked.values} by %s", "somebody")  # noqa: G004
        (folder / "keys" / "note").write_text(asked.by.name, "utf-8")
        room.hub.tell_all("debug", {"entered": list(asked.values.values())})
        said = await submit(room, asked)
        return {**said, "entered": list(asked.values.values())}

    Room.submit = careless  # type: ignore[method-assign]


def _in_what_fails() -> None:
    def fault(_: Log, __: Event, error: BaseException) -> None:
        sys.stderr.write("".join(format_exception(error)))

    Log.fault = fault  # type: ignore[method-assign]


def _in_the_database() -> None:
    blind = Vault.blind

    def seeing(vault: Vault, purpose: str, value: str) -> str:
        # An index that anybody can read.
        return str(value) if purpose == "address" else blind(vault, purpose, value)

    Vault.blind = seeing  # type: ignore[method-assign]


def _in_messages() -> None:
    draw = messenger.draw_card

    def drawn(card: Any, tokens: Any, reader: Any) -> Any:
        after = draw(card, tokens, reader)
        return {**after, "about": canary("name of robin")}

    messenger.draw_card = drawn


def in_numbers() -> None:
    text = Metrics.text

    def labelled(metrics: Metrics) -> bytes:
        return text(metrics) + f'asked{{by="{canary("name of robin")}"}} 1'.encode()

    async def healthy(_: Health, __: web.Request) -> web.Response:
        return web.Response(text=f"ok {canary('name of robin')}\n")

    Metrics.text = labelled  # type: ignore[method-assign]
    Health._healthz = healthy  # type: ignore[method-assign]


def in_what_comes(where: Any) -> None:
    """A platform's way in that says what it hears, ``hear``."""
    hear = where.hear

    async def careless(way: Any, body: Any) -> Any:
        print("brought", body)
        sys.stderr.write(f"{body}\n")
        return await hear(way, body)

    where.hear = careless


def in_a_new_table() -> None:
    """A table that nobody sealed anything in."""
    file = os.environ["BEEN_THERE_DATABASE_URL"].removeprefix("sqlite:///")
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE note (said TEXT)")
        database.execute("INSERT INTO note VALUES (?)", (canary("note"),))


def _in_a_page() -> None:
    looks = flows.LOOKS
    assert isinstance(looks, dict)
    home = looks[Look.WHAT_I_HOLD]

    def holding(sight: Sight, at: Any) -> Any:
        page = home(sight, at)
        assert isinstance(page, Page)
        names = (Quote(sight.people[r.asker].name) for r in sight.holding)
        return replace(page, body=(*page.body, *names))

    looks[Look.WHAT_I_HOLD] = holding
