"""One leak for each sink of a Slack server: the gate must catch all of them."""

from typing import Any, Final

from adapters.slack import serving
from adapters.slack.api import Api
from adapters.slack.bolting import Bolting
from tests.canary import leaks
from tests.canary.birds import canary
from tests.canary.people import ASKER, One

SINKS: Final = (
    *("stdout", "stderr", "database", "dump", "metrics", "health"),
    *("message", "home", "view", "ack"),
)
READ: Final = {
    "type": "section",
    "text": {"type": "mrkdwn", "text": f"*{canary('reach')}*"},
}
"""What Slack would parse, to whoever opens anything."""


def plant() -> None:
    leaks.in_numbers()
    leaks.in_a_new_table()
    leaks.in_what_comes(Bolting)
    _in_answers()
    _in_what_goes()


def _in_answers() -> None:
    hear = Bolting.hear

    async def naming(bolting: Bolting, body: Any) -> Any:
        ack = await hear(bolting, body)
        if body.get("command"):
            said = {**(ack.body or {}), "text": One(ASKER).name}
            return type(ack)(status=ack.status, body=said)
        return ack

    Bolting.hear = naming  # type: ignore[method-assign]


def _in_what_goes() -> None:
    draw, publish, open_view = serving.draw_card, Api.publish, Api.open_view

    def naming(card: Any, tokens: Any, reader: Any) -> Any:
        drawn = draw(card, tokens, reader)
        return {**drawn, "text": f"{drawn['text']} {One(ASKER).name}"}

    async def told(api: Api, user: str, view: Any) -> None:
        await publish(api, user, {**view, "external_id": canary("name of robin")})

    async def read(api: Api, trigger: str, view: Any) -> Any:
        return await open_view(
            api, trigger, {**view, "blocks": [*view["blocks"], READ]}
        )

    serving.draw_card = naming  # type: ignore[attr-defined]
    Api.publish = told  # type: ignore[method-assign]
    Api.open_view = read  # type: ignore[method-assign]
