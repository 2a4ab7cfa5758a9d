"""What a card says to somebody who looks at it: text, buttons, fields."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]


def elements(drawn: Any) -> Iterator[Json]:
    """Every element of a card, in the order of reading."""
    match drawn:
        case list():
            for each in drawn:
                yield from elements(each)
        case {"type": "AdaptiveCard"}:
            yield from elements(drawn.get("body", []))
            yield from elements(drawn.get("actions", []))
        case {"type": "Container", "items": list(items)}:
            yield from elements(items)
        case {"type": "ActionSet", "actions": list(actions)}:
            yield from elements(actions)
        case {"type": str()}:
            yield drawn


def text_of(card: Json) -> str:
    """All that can be read, line by line, without what buttons say."""
    lines = (line for element in elements(card) for line in _lines(element))
    return "\n".join(filter(None, lines))


def buttons_in(card: Json) -> list[Json]:
    return [e for e in elements(card) if e["type"].startswith("Action.")]


def button_called(card: Json, title: str) -> Json | None:
    return next((b for b in buttons_in(card) if b.get("title") == title), None)


def inputs_in(card: Json) -> dict[str, Json]:
    """What can be filled in, by its label."""
    return {e["label"]: e for e in elements(card) if is_input(e)}


def is_input(element: Json) -> bool:
    return str(element["type"]).startswith("Input.")


def opens_dialog(button: Json) -> bool:
    """Teams asks for a dialog where a button says so; else it submits."""
    said = button.get("data", {}).get("msteams", {})
    return isinstance(said, dict) and said.get("type") == "task/fetch"


def first_line(card: Json) -> str:
    return text_of(card).partition("\n")[0]


def _lines(element: Json) -> Iterator[str]:
    match element:
        case {"type": "TextBlock", "text": str(text)}:
            yield text
        case {"type": "RichTextBlock", "inlines": list(runs)}:
            yield "".join(str(run.get("text", "")) for run in runs)
        case {"type": str(kind)} if kind.startswith("Input."):
            yield str(element.get("label", ""))
            chosen = str(element.get("value", "")).split(",")
            unfolded = element.get("style") == "expanded"
            for choice in element.get("choices", ()):
                if unfolded or choice["value"] in chosen:
                    yield str(choice["title"])
            if kind in {"Input.Text", "Input.Date", "Input.Time"}:
                yield str(element.get("value", ""))
