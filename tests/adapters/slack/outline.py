"""What is drawn for Slack in few lines, in the words that a reader sees."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
MARKS = {"primary": "*", "danger": "!"}


def outline(drawn: Json) -> str:
    """A message, or a view."""
    title = [f"# {_words(drawn['title'])}"] if "title" in drawn else []
    text = [f"({drawn['text']})"] if "text" in drawn else []
    submit = [f"[[{_words(drawn['submit'])}]]"] if "submit" in drawn else []
    lines = [line for block in drawn["blocks"] for line in _block(block)]
    return "\n".join([*title, *text, *lines, *submit])


def _block(block: Json) -> Iterator[str]:
    match block["type"]:
        case "section":
            press = [_button(block["accessory"])] if "accessory" in block else []
            yield " ".join([_words(block["text"]), *press])
        case "header":
            yield f"## {_words(block['text'])}"
        case "actions":
            yield " ".join(map(_button, block["elements"]))
        case "rich_text":
            for part in block["elements"]:
                mark = "> " if part["type"] == "rich_text_quote" else ""
                yield mark + "".join(map(_run, part["elements"]))
        case _:
            yield from _field(block)


def _button(button: Json) -> str:
    mark = MARKS.get(button.get("style", ""), "")
    said = f"{button['action_id']}: {button.get('value') or button['url']}"
    return f"[{mark}{_words(button['text'])} → {said}]"


def _run(run: Json) -> str:
    text: str = run["text"]
    return f"**{text}**" if run.get("style") == {"bold": True} else text


def _field(block: Json) -> Iterator[str]:
    element, optional = block["element"], " (optional)" if block["optional"] else ""
    yield f"{block['block_id']}: {_words(block['label'])}{optional}"
    shown = {"initial_value", "initial_date", "initial_time", "initial_users"}
    more = [f"{n}={element[n]}" for n in sorted(element) if n in shown | COUNTS]
    yield "  " + " ".join([f"<{element['type']}>", *more])
    if "hint" in block:
        yield f"  ~ {_words(block['hint'])}"
    chosen = element.get("initial_options", [element.get("initial_option")])
    for option in element.get("options", []):
        mark = "x" if option in chosen else " "
        yield f"  ({mark}) {option['value']}: {_words(option['text'])}"


COUNTS = {"max_length", "max_selected_items", "multiline"}


def _words(text: Json) -> str:
    said: str = text["text"]
    return said
