"""What stands in blocks for somebody who looks at them: text, buttons, fields."""

from collections.abc import Iterator
from typing import Any, Final

Json = dict[str, Any]

ESCAPED: Final = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
EMPTY: Final = {
    "plain_text_input": "value",
    "radio_buttons": "selected_option",
    "static_select": "selected_option",
    "checkboxes": "selected_options",
    "multi_static_select": "selected_options",
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
}
"""What holds the value of each element, in a view's state."""
INITIAL: Final = {
    "value": "initial_value",
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_user": "initial_user",
    "selected_users": "initial_users",
    "selected_date": "initial_date",
    "selected_time": "initial_time",
}
MANY: Final = frozenset({"selected_options", "selected_users"})


def unescaped(text: str) -> str:
    for escaped, plain in ESCAPED:
        text = text.replace(escaped, plain)
    return text


def text_of(drawn: object) -> str:
    """All that can be read, line by line, without what buttons say."""
    return "\n".join(filter(None, _texts(drawn)))


def _texts(drawn: object) -> Iterator[str]:
    match drawn:
        case list():
            for one in drawn:
                yield from _texts(one)
        case {"type": "button"}:
            return
        case {"type": "rich_text_section" | "rich_text_quote", "elements": list(runs)}:
            yield "".join(map(_inline, runs))
        case {"type": "plain_text" | "mrkdwn", "text": str(text)}:
            yield text
        case dict():
            for name in ("title", "label", "text", "hint", "fields", "elements"):
                yield from _texts(drawn.get(name))
            for name in ("element", "accessory", "options", "option_groups", "blocks"):
                yield from _texts(drawn.get(name))


def _inline(element: Json) -> str:
    return str(element.get("text") or element.get("fallback") or "")


def buttons_in(blocks: list[Json]) -> Iterator[Json]:
    """As they come in a payload, when one is pressed."""
    for block in blocks:
        pressable = [*block.get("elements", ()), block.get("accessory")]
        for element in pressable:
            if isinstance(element, dict) and element.get("type") == "button":
                yield {"block_id": block.get("block_id", "auto"), **element}


def label_of(button: Json) -> str:
    return str(button["text"]["text"])


def inputs_in(blocks: list[Json]) -> dict[str, Json]:
    """The blocks that can be filled in, by their label."""
    return {b["label"]["text"]: b for b in blocks if b.get("type") == "input"}


def options_of(element: Json) -> list[Json]:
    grouped = [
        o for group in element.get("option_groups", ()) for o in group["options"]
    ]
    return [*element.get("options", ()), *grouped]


def state_of(element: Json) -> Json:
    """What a view's state says of an element that nobody has touched."""
    name = EMPTY[element["type"]]
    empty: object = [] if name in MANY else None
    return {"type": element["type"], name: element.get(INITIAL[name], empty)}
