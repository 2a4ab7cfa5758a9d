"""What is drawn for Teams in few lines, in the words that a reader sees."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from tests.adapters.teams.drawings import body

Json = dict[str, Any]
MARKS = {"positive": "*", "destructive": "!"}
DETAILS = ("value", "min", "max", "maxLength", "isMultiline", "isMultiSelect")


def outline(drawn: Json) -> str:
    """A message, or a dialog."""
    summary = [f"({drawn['summary']})"] if "summary" in drawn else []
    title = [f"# {drawn['title']}"] if "title" in drawn else []
    return "\n".join([*summary, *title, *_blocks(body(drawn))])


def _blocks(blocks: list[Json]) -> Iterator[str]:
    for block, after in zip_longest(blocks, blocks[1:], fillvalue={}):
        match block["type"]:
            case "TextBlock" if block.get("isSubtle"):
                continue  # with its input
            case "TextBlock":
                yield _mark(block) + block["text"]
            case "RichTextBlock":
                yield "".join(map(_run, block["inlines"]))
            case "Container":
                mark = "> " if block.get("style") == "emphasis" else ""
                yield from (mark + line for line in _blocks(block["items"]))
            case "ActionSet":
                yield " ".join(map(_button, block["actions"]))
            case _:
                yield from _input(block, after)


def _mark(block: Json) -> str:
    if block.get("color") == "Attention":
        return "! "
    return "## " if block.get("style") == "heading" else ""


def _run(run: Json) -> str:
    text: str = run["text"]
    return f"**{text}**" if run.get("weight") == "Bolder" else text


def _button(button: Json) -> str:
    mark = MARKS.get(button.get("style", ""), "")
    if button["type"] == "Action.OpenUrl":
        return f"[{mark}{button['title']} → link: {button['url']}]"
    data = button["data"]
    if data.get("does") == "send":
        return f"[[{button['title']}]]"
    does = button.get("verb") or data["does"]
    return f"[{mark}{button['title']} → {does}: {data.get('t', 'help')}]"


def _input(block: Json, after: Json) -> Iterator[str]:
    optional = "" if block.get("isRequired") else " (optional)"
    kind = " ".join(filter(None, (block["type"], block.get("style"))))
    chosen = str(block.get("value", "")).split(",")
    open_ended = "choices" not in block or "choices.data" in block
    more = [
        f"{n}={block[n]}"
        for n in DETAILS
        if n in block and (open_ended or n != "value")
    ]
    yield f"{block['id']}: {block['label']}{optional}"
    yield "  " + " ".join([f"<{kind}>", *more])
    if after.get("isSubtle"):
        yield f"  ~ {after['text']}"
    for choice in [] if open_ended else block["choices"]:
        mark = "x" if choice["value"] in chosen else " "
        yield f"  ({mark}) {choice['value']}: {choice['title']}"
