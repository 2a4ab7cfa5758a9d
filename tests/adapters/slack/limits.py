"""What Slack refuses, as its reference for blocks and views says, in our own words."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from tests.adapters.shown import nodes, strings

Json = dict[str, Any]

MESSAGE_BLOCKS: Final = 50
VIEW_BLOCKS: Final = 100
MESSAGE_CHARACTERS: Final = 13_200
"""In all; where Slack answers msg_blocks_too_long."""
VIEW_BYTES: Final = 250_000
"""Where Slack answers view_too_large."""
METADATA: Final = 3000
LONGEST: Final = {
    "plain_text.text": 3000,
    "button.value": 2000,
    "button.action_id": 255,
    "input.block_id": 255,
    ".value": 150,  # of an option
}
SHORT: Final = {"header": ("text", 150), "button": ("text", 75)}
TITLES: Final = ("title", "submit", "close")
TITLE: Final = 24
OPTION: Final = 75
FEW: Final = {"radio_buttons": 10, "checkboxes": 10}
MANY: Final = 100
PARSED: Final = ("mrkdwn", "markdown")


def wrong_in_message(drawn: Json) -> list[str]:
    blocks = drawn["blocks"]
    found = [*_texts(blocks), *_elements(blocks), *_ids(blocks)]
    if not drawn["text"].strip():
        found.append("no text")
    if len(blocks) > MESSAGE_BLOCKS:
        found.append(f"{len(blocks)} blocks")
    if len(json.dumps(blocks, ensure_ascii=False)) > MESSAGE_CHARACTERS:
        found.append("too many characters in all")
    return found


def wrong_in_view(view: Json) -> list[str]:
    blocks = view["blocks"]
    found = [*_texts(view), *_elements(blocks), *_ids(blocks)]
    for name in TITLES:
        if name in view and len(view[name]["text"]) > TITLE:
            found.append(f"{name}: {view[name]['text']}")
    if not 1 <= len(blocks) <= VIEW_BLOCKS:
        found.append(f"{len(blocks)} blocks")
    if len(view.get("private_metadata", "")) > METADATA:
        found.append("private_metadata")
    if any(block["type"] == "input" for block in blocks) and "submit" not in view:
        found.append("inputs and nothing to send them with")
    if len(json.dumps(view, ensure_ascii=False).encode()) > VIEW_BYTES:
        found.append("too large in all")
    return found


def _texts(drawn: object) -> Iterator[str]:
    for node in nodes(drawn):
        if node.get("type") in PARSED:
            yield "a text that Slack parses"
        if node.get("type") == "plain_text" and node["emoji"] is not False:
            yield "a text in which :words: become pictures"
    for where, text in strings(drawn):
        if len(text) > LONGEST.get(where, len(text)):
            yield f"{where}: {len(text)} characters"
        if where == "plain_text.text" and not text.strip():
            yield "a text without a character in it"
        if where == "text.text" and not text:
            yield "an empty piece of rich text"


def _elements(blocks: list[Json]) -> Iterator[str]:
    for node in nodes(blocks):
        kind = node.get("type", "")
        if kind in SHORT:
            name, limit = SHORT[kind]
            if len(node[name]["text"]) > limit:
                yield f"{kind}: {len(node[name]['text'])} characters"
        if kind == "actions" and not 1 <= len(node["elements"]) <= 25:
            yield f"actions: {len(node['elements'])}"
        for options in [node[n] for n in ("options", "option_groups") if n in node]:
            yield from _options(options, FEW.get(kind, MANY))
        yield from _beginning(node)


def _options(options: list[Json], most: int) -> Iterator[str]:
    if not 1 <= len(options) <= most:
        yield f"{len(options)} options"
    for option in options:
        for name in ("text", "description", "label"):
            if name in option and len(option[name]["text"]) > OPTION:
                yield f"{name} of an option: {len(option[name]['text'])} characters"


def _beginning(node: Json) -> Iterator[str]:
    """What is chosen to begin with has to be one of the options, to the letter."""
    groups = [group["options"] for group in node.get("option_groups", [])]
    options = [o for group in (node.get("options", []), *groups) for o in group]
    chosen = [*node.get("initial_options", [])]
    chosen += [node["initial_option"]] if "initial_option" in node else []
    if not all(each in options for each in chosen):
        yield "what is chosen is not among the options"
    most = node.get("max_selected_items", 1000)
    if len(chosen) > most or len(node.get("initial_users", [])) > most:
        yield "more chosen than may be"
    if any(node.get(n) == [] for n in ("initial_options", "initial_users")):
        yield "a list of nothing chosen"
    if len(node.get("initial_value", "")) > node.get("max_length", 3000):
        yield "more written than may be"


def _ids(blocks: list[Json]) -> Iterator[str]:
    """Ours are told apart in a whole view; only fields share the name of an action."""
    actions = [n["action_id"] for n in nodes(blocks) if n.get("type") == "button"]
    names = [block["block_id"] for block in blocks if "block_id" in block]
    for name, times in Counter([*actions, *names]).items():
        if times > 1:
            yield f"{name}: {times} times"
