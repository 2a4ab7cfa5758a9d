"""What Teams would refuse in a message or an answer, and what our house never sends.

Teams: cards of version 1.5, in shapes that all its clients draw (card_shapes.py), ids
of inputs once each, 100 KB at most. Promises: a neutral first line (5), help on every
message (7), nobody's name in a message (2), nothing that anybody wrote where Markdown is
read, and nothing in a button of a message that means anything (rule R6).
"""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any, Final

from tests.teams.card_shapes import misshapen
from tests.teams.fake_reading import buttons_in, elements, first_line, is_input
from tests.teams.fake_things import CARD

Json = dict[str, Any]

VERSION: Final = "1.5"
BYTES_AT_MOST: Final = 100 * 1024
"""Teams counts in UTF-16."""
ABREAST_AT_MOST: Final = 6
OPAQUE: Final = re.compile(r"[A-Za-z0-9_-]{16,}")
LINK: Final = re.compile(r"https?://[^/?#]+/calendar/[A-Za-z0-9_-]{16,}\.ics")
NAMED: Final = re.compile(r"[A-Za-z0-9_.-]{1,300}")
HELP: Final = {"msteams": {"type": "task/fetch"}, "does": "help-now"}
ENVELOPE: Final = frozenset(
    {"type", "summary", "attachments", "from", "recipient", "conversation", "id"}
)
MARKDOWN: Final = re.compile(r"[\\*_`~\[\]]|^\s*(?:[-+#>]|\d+[.)])\s")


def of_message(activity: Json) -> list[str]:
    """Everything that is wrong with it; nothing is the only passing answer."""
    return list(_message(activity))


def of_answer(name: str, body: Json) -> list[str]:
    """What is wrong with what an invoke is answered."""
    found = _execute(body) if name == "adaptiveCard/action" else _dialog(body)
    return [*found, *_size(body)]


def named(activity: Json, names: Collection[str]) -> list[str]:
    """Promise 2: who somebody is opens in a dialog, and stands in no message."""
    written = json.dumps(activity, ensure_ascii=False)
    return ["a message that names somebody" for name in names if name in written]


def parsed_words(drawn: Json, words: Collection[str]) -> list[str]:
    """A TextBlock reads Markdown: nobody's own words, and no name, stand in one."""
    texts = [
        str(element.get("text"))
        for card in cards_in(drawn)
        for element in elements(card)
        if element["type"] == "TextBlock"
    ]
    return [
        "a person's own words in a TextBlock"
        for text in texts
        if any(word in text for word in words)
    ]


def repeated(drawn: Json, typed: Collection[str]) -> list[str]:
    """Promise 3: what was typed to us is not kept, so it is never said again."""
    written = json.dumps(drawn, ensure_ascii=False)
    return ["what somebody typed" for text in typed if text in written]


def cards_in(node: Any) -> Iterator[Json]:
    match node:
        case {"type": "AdaptiveCard"}:
            yield node
        case dict():
            yield from (card for each in node.values() for card in cards_in(each))
        case list():
            yield from (card for each in node for card in cards_in(each))


def _message(activity: Json) -> Iterator[str]:
    yield from _size(activity)
    if activity.get("type") != "message" or activity.keys() - ENVELOPE:
        yield f"more than a message: {sorted(activity.keys() - ENVELOPE)}"
    attachments = activity.get("attachments", ())
    if len(attachments) != 1 or attachments[0].get("contentType") != CARD:
        yield "a message that is not one card"
        return
    card = attachments[0].get("content", {})
    if not activity.get("summary") or activity["summary"] != first_line(card):
        yield "the notification is not the card's own first words (promise 5)"
    yield from _face(card)


def _face(card: Json) -> Iterator[str]:
    """A card in a chat, where an export finds it."""
    yield from _card(card)
    pressed = buttons_in(card)
    if not pressed or pressed[-1].get("data") != HELP:
        yield "no help at its end (promise 7)"
    for button in pressed[:-1]:
        links = button["type"] == "Action.OpenUrl"
        yield from _link(button) if links else _pressable(button)
    if any(is_input(element) for element in elements(card)):
        yield "a field in a message, where what is entered would stay"


def _link(button: Json) -> Iterator[str]:
    if not LINK.fullmatch(button["url"]):
        yield f"a link that means something (rule R6): {button['url']}"


def _pressable(button: Json) -> Iterator[str]:
    data = button["data"]
    known = {"t", "does", "msteams"} if "msteams" in data else {"t"}
    opaque = not data.keys() - known and OPAQUE.fullmatch(str(data.get("t", "")))
    if data != HELP and not opaque:
        yield f"a button's data that means something (rule R6): {data}"
    executes = button["type"] == "Action.Execute"
    if executes == ("msteams" in data):
        yield "a button that neither acts at once nor opens a dialog"


def _execute(body: Json) -> Iterator[str]:
    match body:
        case {"statusCode": 200, "type": str(kind), "value": dict(card)} if (
            kind == CARD
        ):
            yield from _face(card)
        case {"statusCode": 200, "type": str(kind), "value": str(word)} if word:
            if kind != "application/vnd.microsoft.activity.message":
                yield f"an answer of another kind: {kind}"
        case _:
            yield f"no answer to a press: {sorted(body)}"


def _dialog(body: Any) -> Iterator[str]:
    match body:
        case {"task": {"type": "message", "value": str(word)}} if word:
            return
        case {"task": {"type": "continue", "value": {"title": title, "card": card}}}:
            if not str(title).strip():
                yield "a dialog without a title"
            if card.get("contentType") != CARD:
                yield "a dialog that is no card"
            yield from _card(card.get("content", {}))
        case _:
            yield f"no answer of a dialog: {json.dumps(body)[:80]}"


def _card(card: Json) -> Iterator[str]:
    yield from misshapen(card)
    if card.get("version") != VERSION:
        yield f"version {card.get('version')}"
    ids = Counter(each["id"] for each in elements(card) if is_input(each))
    yield from (
        f"input {name} {times} times" for name, times in ids.items() if times > 1
    )
    yield from _rows(card)
    for element in elements(card):
        if element["type"] == "TextBlock" and MARKDOWN.search(element.get("text", "")):
            yield "Teams would parse what we say"
    for button in buttons_in(card):
        token = button.get("data", {}).get("t", "help")
        if not NAMED.fullmatch(str(token)):
            yield "a token that is none"


def _rows(node: object) -> Iterator[str]:
    match node:
        case {"actions": list(actions)} if len(actions) > ABREAST_AT_MOST:
            yield "more buttons abreast than Teams draws"
        case dict():
            yield from (found for each in node.values() for found in _rows(each))
        case list():
            yield from (found for each in node for found in _rows(each))


def _size(sent: Json) -> Iterator[str]:
    written = json.dumps(sent, ensure_ascii=False).encode("utf-16-le", "replace")
    if len(written) > BYTES_AT_MOST:
        yield f"{len(written)} bytes"
