"""The elements of Adaptive Cards 1.5 that we draw with, property by property.

From Microsoft's own description of them, in our words: an element that is not here, or
a property that an element does not have, is not drawn by every Teams.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

Json = dict[str, Any]
Takes = type | frozenset[str]


def of(*words: str) -> frozenset[str]:
    return frozenset(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    needs: tuple[str, ...]
    may: Mapping[str, Takes] = field(default_factory=dict)


SPACING: Final = of("default", "none", "small", "medium", "large", "extralarge")
COLORS: Final = of("default", "dark", "light", "accent", "good", "warning", "attention")
SIZES: Final = of("default", "small", "medium", "large", "extralarge")
WEIGHTS: Final = of("default", "lighter", "bolder")
BLOCK: Final[Mapping[str, Takes]] = {
    "type": str,
    "id": str,
    "spacing": SPACING,
    "separator": bool,
}
TEXT: Final[Mapping[str, Takes]] = {
    "text": str,
    "color": COLORS,
    "size": SIZES,
    "weight": WEIGHTS,
    "isSubtle": bool,
}
INPUT: Final[Mapping[str, Takes]] = {
    **BLOCK,
    "label": str,
    "isRequired": bool,
    "errorMessage": str,
    "value": str,
    "placeholder": str,
}
ACTION: Final[Mapping[str, Takes]] = {
    "type": str,
    "title": str,
    "data": dict,
    "style": of("default", "positive", "destructive"),
    "associatedInputs": of("auto", "none"),
}
LABELLED: Final = ("id", "label")
SHAPES: Final[Mapping[str, Shape]] = {
    "AdaptiveCard": Shape(
        needs=("version", "body"),
        may={"type": str, "version": str, "body": list, "actions": list},
    ),
    "TextBlock": Shape(
        needs=("text", "wrap"),
        may={**BLOCK, **TEXT, "wrap": bool, "style": of("default", "heading")},
    ),
    "RichTextBlock": Shape(needs=("inlines",), may={**BLOCK, "inlines": list}),
    "TextRun": Shape(needs=("text",), may={"type": str, **TEXT, "italic": bool}),
    "Container": Shape(
        needs=("items",),
        may={**BLOCK, "items": list, "style": of("default", "emphasis")},
    ),
    "ActionSet": Shape(needs=("actions",), may={**BLOCK, "actions": list}),
    "Action.Submit": Shape(needs=("title", "data"), may=ACTION),
    "Action.Execute": Shape(
        needs=("title", "data", "verb"), may={**ACTION, "verb": str}
    ),
    "Action.OpenUrl": Shape(
        needs=("title", "url"),
        may={"type": str, "title": str, "url": str, "style": ACTION["style"]},
    ),
    "Input.Text": Shape(
        needs=LABELLED, may={**INPUT, "isMultiline": bool, "maxLength": int}
    ),
    "Input.Date": Shape(needs=LABELLED, may={**INPUT, "min": str, "max": str}),
    "Input.Time": Shape(needs=LABELLED, may={**INPUT, "min": str, "max": str}),
    "Input.ChoiceSet": Shape(
        needs=(*LABELLED, "choices"),
        may={
            **INPUT,
            "choices": list,
            "choices.data": dict,
            "isMultiSelect": bool,
            "style": of("compact", "expanded", "filtered"),
            "wrap": bool,
        },
    ),
}
WITHIN: Final[Mapping[str, frozenset[str]]] = {
    "body": of(
        "TextBlock",
        "RichTextBlock",
        "Container",
        "ActionSet",
        *(name for name in SHAPES if name.startswith("Input.")),
    ),
    "inlines": of("TextRun"),
    "actions": of("Action.Submit", "Action.Execute", "Action.OpenUrl"),
}
PLACES: Final = {"body": "body", "items": "body", "inlines": "inlines"}


def misshapen(element: Json) -> Iterator[str]:
    """What is wrong with an element, and with all that stands in it."""
    kind = str(element.get("type"))
    shape = SHAPES.get(kind)
    if shape is None:
        yield f"{kind} is nothing that we draw with"
        return
    for name in shape.needs:
        if element.get(name) in (None, ""):
            yield f"{kind} without {name}"
    for name, value in element.items():
        if name not in shape.may:
            yield f"{kind} has no {name}"
        elif not _taken(value, shape.may[name]):
            yield f"{kind}.{name} is {value!r:.60}"
    for place in ("body", "items", "inlines", "actions"):
        for each in element.get(place, ()):
            if each.get("type") not in WITHIN[PLACES.get(place, place)]:
                yield f"{each.get('type')} in {kind}.{place}"
            yield from misshapen(each)
    for choice in element.get("choices", ()):
        if choice.keys() != {"title", "value"} or not all(choice.values()):
            yield f"a choice of {element.get('id')} that is none"


def _taken(value: object, takes: Takes) -> bool:
    if isinstance(takes, frozenset):
        return isinstance(value, str) and value.lower() in takes
    if takes is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, takes)
