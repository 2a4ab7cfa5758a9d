"""Drawn messages, pages and forms in few lines, with wordings by their names.

What the words are is the catalogue's business; here it is where they stand.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from adapters.moments import moments_for
from adapters.readers import Reader
from bot.languages import LANGUAGES
from bot.programme import Programme
from bot.wording import Words

Json = dict[str, Any]


class Named(Words):
    """Every wording as its own name, with what it was filled in with."""

    def text(self, wording: str, args: Mapping[str, str | int] | None = None) -> str:
        filled = [f"{name}={value}" for name, value in (args or {}).items()]
        return " ".join([wording, *filled])


def reader(programme: Programme, zone: str = "America/New_York") -> Reader:
    moments = moments_for(zone, LANGUAGES[0])
    return Reader(words=Named(), moments=moments, programme=programme)


def outline(drawn: Json) -> str:
    title = [f"# {drawn['title']}"] if "title" in drawn else []
    return "\n".join([*title, *_blocks(drawn["blocks"]), *_form(drawn)])


def _blocks(blocks: list[Json]) -> Iterator[str]:
    for block in blocks:
        match block:
            case {"type": "text", "text": text}:
                yield from text.splitlines()
            case {"type": "quote", "text": text}:
                yield f"> {text}"
            case {"type": "heading", "text": text}:
                yield f"## {text}"
            case {"type": "facts", "items": items}:
                yield from (f"{i['label']}: {i['value']}" for i in items)
            case {"type": "buttons", "items": items}:
                yield " ".join(map(_button, items))
            case {"type": "help", "text": text, "button": button}:
                yield f"--- {text} {_button(button)}"
            case _:
                raise AssertionError(block)


def _button(button: Json) -> str:
    style = {"primary": "*", "danger": "!"}.get(button.get("style", "plain"), "")
    does = button.get("value") or button["href"]
    return f"[{style}{button['label']} → {does}]"


def _form(drawn: Json) -> Iterator[str]:
    for field in drawn.get("fields", []):
        yield " ".join(map(str, _field(field)))
        value = field.get("value")
        chosen = value if isinstance(value, list) else [value]
        for option in field.get("options", []):
            mark = "x" if option["value"] in chosen else " "
            yield f"  ({mark}) {option['value']}: {option['label']}"
    if drawn.get("submit"):
        yield f"[[{drawn['submit']} → {drawn['value']}]]"


def _field(field: Json) -> Iterator[object]:
    yield f"{field['name']}: {field['label']} <{field['type']}>"
    shown = {"hint", "max_length", "max_items", "placeholder", "min", "max"}
    yield from (f"{name}={field[name]}" for name in sorted(shown & field.keys()))
    if "options" not in field and field.get("value"):
        yield f"={field['value']}"
    if field["optional"]:
        yield "(optional)"
