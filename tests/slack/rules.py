"""What Slack would refuse in a call of ours, and what our house never sends.

Slack's limits stand in slack_limits.py; the rest are promises: nothing that Slack
parses (rule: no mrkdwn), a neutral first line (promise 5), help on every message
(promise 7), and nothing in metadata or a button that means anything (rule R6).
"""

import json
import re
from collections.abc import Collection, Iterator
from html import escape
from typing import Any, Final

from tests.slack.fake_arguments import METHODS
from tests.slack.fake_reading import buttons_in
from tests.slack.slack_limits import arguments, drawn

Json = dict[str, Any]

LETTERS: Final = frozenset({"chat.postMessage", "chat.update"})
ACTION: Final = re.compile(r"(act|open|link)-\d+|help-now|value")
LINK: Final = re.compile(r"https?://[^/?#]+/calendar/[A-Za-z0-9_-]{16,}\.ics")
OPAQUE: Final = re.compile(r"[A-Za-z0-9_-]{16,}|help")
MEANT: Final = re.compile(r"[A-Za-z0-9_.-]+")
PARSED: Final = re.compile(r"<[!@#]|<https?:|@here|@channel|@everyone")


def findings(method: str, args: Json) -> list[str]:
    """Everything that is wrong with a call; nothing is the only passing answer."""
    return list(_findings(method, args))


def of_aside(said: Json) -> list[str]:
    """What is wrong with what only the giver of a command sees."""
    blocks = said.get("blocks", [])
    return [*drawn({"blocks": blocks}), *_house(said), *_help_last(blocks)]


def named(method: str, args: Json, names: Collection[str]) -> list[str]:
    """Promise 2: who somebody is opens in a modal, and stands in no message."""
    written = json.dumps(args, ensure_ascii=False) if method in LETTERS else ""
    return ["a message that names somebody" for name in names if name in written]


def refusal(method: str, args: Json) -> str:
    """Slack's own code for what it would not take; empty, if it would."""
    if list(arguments(method, args)):
        return "invalid_arguments"
    if list(drawn(args)):
        return "invalid_blocks" if "blocks" in args else "invalid_arguments"
    return ""


def of_view(view: Json) -> list[str]:
    """What is wrong with a view that goes as an answer to a form."""
    return [*drawn({"view": view}), *_house(view)]


def _findings(method: str, args: Json) -> Iterator[str]:
    yield from arguments(method, args)
    yield from drawn(args)
    yield from _house(args)
    if method in LETTERS:
        yield from _letter(args)


def _letter(args: Json) -> Iterator[str]:
    """A message, as a locked phone and an export show it."""
    text, blocks = args.get("text", ""), args.get("blocks") or [{}]
    first = blocks[0].get("text", {}).get("text", "")
    if not text or text != escape(first, quote=False):
        yield "the notification is not the first block's own words"
    if PARSED.search(text):
        yield "Slack would parse the notification"
    for name in ("link_names", "unfurl_links", "unfurl_media"):
        if name in METHODS["chat.update"].may and args.get(name) is not False:
            yield f"{name} is on"
    yield from _help_last(blocks)
    for button in buttons_in(blocks):
        if "url" in button and not LINK.fullmatch(button["url"]):
            yield "a link that means something (rule R6)"
        if "url" not in button and not OPAQUE.fullmatch(button["value"]):
            yield "a button's value that means something (rule R6)"
    payload = (args.get("metadata") or {}).get("event_payload", {})
    if payload.keys() != {"id"} or not OPAQUE.fullmatch(str(payload["id"])):
        yield "metadata that means something (rule R6)"


def _help_last(blocks: list[Json]) -> Iterator[str]:
    pressed = list(buttons_in(blocks))
    if not pressed or pressed[-1]["action_id"] != "help-now":
        yield "no help at its end (promise 7)"


def _house(sent: Json) -> Iterator[str]:
    written = json.dumps(sent)
    if '"mrkdwn"' in written or "markdown" in written:
        yield "Slack would parse what people wrote"
    if '"emoji": true' in written:
        yield "emoji are parsed"
    blocks = sent.get("blocks") or sent.get("view", {}).get("blocks", [])
    links = sum("url" in button for button in buttons_in(sent.get("blocks", [])))
    if '"dispatch_action"' in written or written.count('"url"') != links:
        yield "more than we need"
    for button in buttons_in(blocks):
        if not ACTION.fullmatch(button["action_id"]):
            yield "an action without a name that we know"
        if "url" not in button and not MEANT.fullmatch(button.get("value", "")):
            yield "a value that is no token"
