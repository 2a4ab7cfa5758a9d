"""What Slack's reference says of arguments, views and blocks, as far as we use them."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from tests.slack.fake_arguments import METHODS
from tests.slack.fake_reading import buttons_in

Json = dict[str, Any]

MESSAGE_AT_MOST: Final = 13_200
"""Characters of all blocks together; Slack does not document it."""
TEXT_AT_MOST: Final = {
    "plain_text": 3000,
    "header": 150,
    "button": 75,
    "modal": 24,
    "option": 75,
}
OPTIONS_AT_MOST: Final = {
    "static_select": 100,
    "multi_static_select": 100,
    "radio_buttons": 10,
    "checkboxes": 10,
}
ELEMENTS_AT_MOST: Final = {"actions": 25, "context": 10}
IN_MESSAGES: Final = frozenset(
    {"section", "actions", "header", "context", "rich_text", "divider"}
)
IN_VIEWS: Final = IN_MESSAGES | {"input"}


def arguments(method: str, args: Json) -> Iterator[str]:
    if method not in METHODS:
        yield "none of the methods that we need"
        return
    takes = METHODS[method]
    yield from (f"missing {name}" for name in takes.needs if name not in args)
    for name, value in args.items():
        if name not in takes.may:
            yield f"unknown argument {name}"
        elif value is not None and not isinstance(value, takes.may[name]):
            yield f"{name} is a {type(value).__name__}"


def drawn(args: Json) -> Iterator[str]:
    if "blocks" in args:
        blocks = args["blocks"]
        yield from of_blocks(blocks, IN_MESSAGES)
        if not 0 < len(blocks) <= 50:
            yield f"{len(blocks)} blocks"
        if len(json.dumps(blocks, ensure_ascii=False)) > MESSAGE_AT_MOST:
            yield "too long in all"
    if "view" in args:
        yield from of_view(args["view"])
        yield from of_blocks(args["view"].get("blocks", []), IN_VIEWS)


def of_view(view: Json) -> Iterator[str]:
    modal = view.get("type") == "modal"
    needs = {"type", "title", "blocks"} if modal else {"type", "blocks"}
    may = {"callback_id", "private_metadata", "external_id"}
    may |= {"close", "submit", "notify_on_close", "clear_on_close"} if modal else set()
    yield from (f"view without {name}" for name in sorted(needs - view.keys()))
    yield from (f"view with {name}" for name in sorted(view.keys() - needs - may))
    for name in {"title", "submit", "close"} & view.keys():
        yield from _too_long(name, view[name]["text"], TEXT_AT_MOST["modal"])
    yield from _too_long("metadata", view.get("private_metadata", ""), 3000)
    blocks = view.get("blocks", [])
    if not 0 < len(blocks) <= 100:
        yield f"{len(blocks)} blocks in a view"
    if any(b.get("type") == "input" for b in blocks) and "submit" not in view:
        yield "something to fill in, and nothing to send it with"


def of_blocks(blocks: list[Json], known: frozenset[str]) -> Iterator[str]:
    for block in blocks:
        if block.get("type") not in known:
            yield f"a block of type {block.get('type')}"
        yield from _node(block, str(block.get("type")))
    yield from _twice("block_id", [b.get("block_id") for b in blocks])
    actions = [button.get("action_id") for button in buttons_in(blocks)]
    yield from _twice("action_id", actions)


def _node(node: object, where: str) -> Iterator[str]:
    match node:
        case list():
            for each in node:
                yield from _node(each, where)
        case dict():
            kind = str(node.get("type", ""))
            yield from _limits(node, kind, where)
            for name, each in node.items():
                yield from _node(each, f"{where}.{name}")


def _limits(node: Json, kind: str, where: str) -> Iterator[str]:
    if kind == "plain_text":
        limit = TEXT_AT_MOST.get(where.split(".", maxsplit=1)[0], TEXT_AT_MOST[kind])
        yield from _too_long(where, node.get("text", ""), limit)
        if not node.get("text"):
            yield f"{where}: no text"
    if kind == "button":
        yield from _too_long(where, node["text"]["text"], TEXT_AT_MOST[kind])
        yield from _too_long(where, node.get("value", ""), 2000)
    if kind == "section" and not {"text", "fields"} & node.keys():
        yield f"{where}: a section of nothing"
    elements = node.get("elements", ())
    if len(elements) > ELEMENTS_AT_MOST.get(kind, len(elements)):
        yield f"{where}: {len(elements)} elements"
    for each in (*node.get("options", ()), *node.get("initial_options", ())):
        yield from _too_long(where, each["text"]["text"], TEXT_AT_MOST["option"])
        yield from _too_long(where, each.get("value", ""), 150)
    if kind in OPTIONS_AT_MOST:
        yield from _choices(node, OPTIONS_AT_MOST[kind], where)


def _choices(node: Json, limit: int, where: str) -> Iterator[str]:
    options, groups = node.get("options", []), node.get("option_groups", [])
    if not options and not groups:
        yield f"{where}: nothing to choose from"
    if len(options) > limit or any(len(g["options"]) > limit for g in groups):
        yield f"{where}: {len(options)} options"
    listed = [*options, *(o for group in groups for o in group["options"])]
    chosen = [*node.get("initial_options", ()), node.get("initial_option")]
    if any(one not in listed for one in chosen if one is not None):
        yield f"{where}: chosen already, and not among the options"


def _twice(what: str, names: list[Any]) -> Iterator[str]:
    for name, times in Counter(filter(None, names)).items():
        if times > 1:
            yield f"{what} {name} {times} times"


def _too_long(where: str, text: str, limit: int) -> Iterator[str]:
    if len(text) > limit:
        yield f"{where}: {len(text)} characters, at most {limit}"
