"""What Teams refuses or loses, as its reference for cards says, in our own words."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from adapters.teams.blocks import ABREAST_AT_MOST, CONTENT_TYPE, size
from adapters.teams.forms import OURS
from tests.adapters.shown import nodes, strings
from tests.adapters.teams.drawings import body

Json = dict[str, Any]

BYTES: Final = 100 * 1024
"""In UTF-16, for the whole of an activity or an answer."""
KINDS: Final = {
    "TextBlock",
    "RichTextBlock",
    "TextRun",
    "Container",
    "ActionSet",
    "Action.Submit",
    "Action.Execute",
    "Action.OpenUrl",
    "Input.ChoiceSet",
    "Input.Text",
    "Input.Date",
    "Input.Time",
}
"""All that we draw with; each is in Adaptive Cards 1.5 or older."""
INPUTS: Final = ("Input.ChoiceSet", "Input.Text", "Input.Date", "Input.Time")
STYLES: Final = ("default", "positive", "destructive")


def wrong(drawn: Json) -> list[str]:
    """In a message, or in a dialog."""
    found = [*_envelope(drawn), *_kinds(drawn), *_inputs(drawn)]
    if size(drawn) > BYTES:
        found.append(f"{size(drawn)} bytes")
    for node in nodes(body(drawn)):
        if not 1 <= len(node.get("actions", [1])) <= ABREAST_AT_MOST:
            found.append(f"{len(node['actions'])} actions abreast")
        if node.get("title", "-").strip() == "":
            found.append("a button or a choice without a word")
    for where, text in strings(body(drawn)):
        if where.endswith(".text") and not text.strip():
            found.append("an empty text")
        if where.endswith(".text") and "\n" in text:
            found.append("a text with a break, which Teams may lose")
    return found


def _envelope(drawn: Json) -> Iterator[str]:
    attached = drawn["attachments"][0] if "attachments" in drawn else drawn["card"]
    if attached["contentType"] != CONTENT_TYPE:
        yield "no Adaptive Card"
    if attached["content"]["version"] != "1.5":
        yield "a version that Teams does not draw everywhere"
    if "attachments" in drawn and not drawn["summary"].strip():
        yield "nothing for the notification to say"
    if "text" in drawn:
        yield "a text, which would stand above the card"


def _kinds(drawn: Json) -> Iterator[str]:
    for node in nodes(body(drawn)):
        if "type" in node and node["type"] not in KINDS | {"Data.Query", "task/fetch"}:
            yield f"{node['type']}: is not among what we draw with"
        style = node.get("style", "default")
        if "data" in node and style not in STYLES:
            yield f"{style}: is no style of a button"
        if node.get("type") == "TextBlock" and node.get("wrap") is not True:
            yield "a text that is cut off where it is narrow"


def _inputs(drawn: Json) -> Iterator[str]:
    inputs = [n for n in nodes(body(drawn)) if n.get("type") in INPUTS]
    for name, times in Counter(each["id"] for each in inputs).items():
        if times > 1:
            yield f"{name}: {times} times"
        if name in OURS:
            yield f"{name}: is a name of our own"
    for each in inputs:
        if not each["label"].strip():
            yield f"{each['id']}: nothing for a screen reader to say"
        if each.get("isRequired") and not each["errorMessage"].strip():
            yield f"{each['id']}: nothing is said when it is missing"
        yield from _choices(each)


def _choices(each: Json) -> Iterator[str]:
    if each["type"] != "Input.ChoiceSet":
        return
    values = [choice["value"] for choice in each["choices"]]
    if any("," in value for value in values):
        yield f"{each['id']}: a comma in a value, by which Teams joins several"
    if len(set(values)) < len(values):
        yield f"{each['id']}: a value twice"
    chosen = [value for value in each.get("value", "").split(",") if value]
    if "choices.data" not in each and not set(chosen) <= set(values):
        yield f"{each['id']}: what is chosen is not among the choices"
    if len(chosen) > 1 and not each.get("isMultiSelect"):
        yield f"{each['id']}: more chosen than may be"
