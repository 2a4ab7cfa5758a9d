"""What somebody fills in, as Slack keeps it in the state of a view."""

from collections.abc import Mapping
from typing import Any

from tests.slack.fake_reading import EMPTY, inputs_in, options_of, state_of
from tests.slack.fake_things import Member, View

Json = dict[str, Any]


def value_of(element: Json, entered: str, members: Mapping[str, Member]) -> object:
    """Raises AssertionError for what this field does not take."""
    match element["type"]:
        case "users_select" | "multi_users_select":
            [found] = [m.id for m in members.values() if m.name == entered]
            return found
        case "plain_text_input":
            assert len(entered) <= element.get("max_length", 3000), entered
            return entered
        case "datepicker" | "timepicker":
            return entered
        case _:
            options = options_of(element)
            [picked] = [o for o in options if o["text"]["text"] == entered]
            return picked


def state_in(view: View, before: Json) -> Json:
    state: Json = {}
    for block in inputs_in(view.drawn["blocks"]).values():
        block_id, element = block["block_id"], block["element"]
        action = element["action_id"]
        kept = before.get(block_id, {}).get(action)
        state[block_id] = {action: kept or state_of(element)}
    return state


def missing_in(view: View, state: Json) -> list[str]:
    """The blocks that need something, and have nothing."""
    blocks = inputs_in(view.drawn["blocks"]).values()
    return [
        b["block_id"] for b in blocks if not b.get("optional") and not _held(b, state)
    ]


def _held(block: Json, state: Json) -> object:
    element = block["element"]
    held = state[block["block_id"]][element["action_id"]]
    return held[EMPTY[element["type"]]]


def sent(button: Json) -> Json:
    """What a payload says of a button: no style, no label for screen readers."""
    names = ("action_id", "block_id", "text", "value", "type")
    return {name: button[name] for name in names if name in button}
