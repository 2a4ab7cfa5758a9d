"""One leak for each sink of a Teams server: the gate must catch all of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from adapters.cli import serve
from adapters.teams import letting_in, looking, serving
from adapters.teams.framework import Framework
from tests.canary import leaks
from tests.canary.birds import canary
from tests.canary.people import ASKER, One

Draw = Callable[..., Any]

SINKS: Final = (
    *("stdout", "stderr", "database", "dump", "metrics", "health"),
    *("message", "dialog", "ack", "sign in"),
)
READ: Final = {"type": "TextBlock", "text": f"**{canary('reach')}**"}
"""What Teams would parse, to whoever opens anything."""


def plant() -> None:
    leaks.in_numbers()
    leaks.in_a_new_table()
    leaks.in_what_comes(Framework)
    _in_what_goes()


def _in_what_goes() -> None:
    config = serve.teams_config

    def asking(settings: Any) -> Any:
        found = config(settings)
        assert found is not None
        return replace(found, openid_url=f"{found.openid_url}?for={One(ASKER).user}")

    serve.teams_config = asking  # type: ignore[attr-defined]
    serving.draw_card = _naming(serving.draw_card)  # type: ignore[attr-defined]
    letting_in.draw_face = _reading(letting_in.draw_face)  # type: ignore[attr-defined]
    looking.draw_dialog = _opening(looking.draw_dialog)  # type: ignore[attr-defined]


def _naming(draw: Draw) -> Draw:
    def drawn(*what: Any) -> Any:
        message = draw(*what)
        return {**message, "summary": f"{message['summary']} {One(ASKER).name}"}

    return drawn


def _reading(draw: Draw) -> Draw:
    def drawn(*what: Any) -> Any:
        card = draw(*what)
        return {**card, "body": [*card["body"], READ]}

    return drawn


def _opening(draw: Draw) -> Draw:
    def drawn(*what: Any) -> Any:
        dialog = draw(*what)
        dialog["card"]["content"]["body"].append(READ)
        return dialog

    return drawn
