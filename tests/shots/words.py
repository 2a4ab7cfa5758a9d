"""Every wording of the catalogue, and what it may look like once it is filled in."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

from fluent.syntax import FluentParser, ast

D = TypeVar("D")
Shapes = Mapping[str, re.Pattern[str]]

PAGES: Final = Path(__file__).parents[2] / "bot" / "wording" / "en"
ANYTHING: Final = ".+?"


def unsaid(texts: Collection[str], besides: Collection[str]) -> Shapes:
    """Of all wordings those that none of the texts is, but for some."""
    return {
        name: shape
        for name, shape in _catalogue()
        if name not in besides and not said(shape, texts)
    }


def said(shape: re.Pattern[str], texts: Collection[str]) -> bool:
    return any(map(shape.fullmatch, texts))


def telling(
    drawn: Iterable[D], missing: Shapes, texts_of: Callable[[D], Collection[str]]
) -> Iterator[D]:
    """Those that say something of what is missing and none before them has said."""
    for each in drawn:
        texts = texts_of(each)
        told = {name for name, shape in missing.items() if said(shape, texts)}
        if told:
            yield each
            missing = {n: s for n, s in missing.items() if n not in told}


def _catalogue() -> Iterator[tuple[str, re.Pattern[str]]]:
    for path in sorted(PAGES.glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value:
                yield entry.id.name, re.compile(_shape(entry.value))


def _shape(pattern: ast.Pattern) -> str:
    return "".join(_part(element) for element in pattern.elements)


def _part(element: ast.TextElement | ast.Placeable) -> str:
    match element:
        case ast.TextElement():
            return re.escape(element.value)
        case ast.Placeable(expression=ast.SelectExpression() as choice):
            shapes = [_shape(variant.value) for variant in choice.variants]
            return f"(?:{'|'.join(shapes)})"
        case _:
            return ANYTHING
