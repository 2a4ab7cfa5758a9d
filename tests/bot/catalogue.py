"""The catalogue as a reviewer finds it, and where the code says what stands in it."""

import ast
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from importlib import import_module
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.cards import Card
from bot.flows import LOOKS
from bot.forms import Choice, Choices, Form, Option, Page
from bot.looks import Look
from bot.people import Person, Role
from tests.bot.staff import (
    SETTINGS,
    STUCK,
    closed,
    in_contact,
    offered,
    person,
    sight,
    taken,
)

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "bot").rglob("*.py"))
ALL_HATS = person("ana", *Role, languages=("en",))

SLACK_TITLE = 24
SLACK_BUTTON = 75
SLACK_OPTION = 75


def pages(language: str) -> list[Path]:
    return sorted((ROOT / "bot/wording" / language).glob("*.ftl"))


def messages(page: Path) -> Iterator[ftl.Message]:
    for entry in FluentParser().parse(page.read_text("utf-8")).body:
        assert not isinstance(entry, ftl.Junk), f"{page.name}: {entry.content}"
        if isinstance(entry, ftl.Message):
            yield entry


@cache
def written(language: str) -> dict[str, ftl.Pattern]:
    everything = (entry for page in pages(language) for entry in messages(page))
    return {entry.id.name: entry.value for entry in everything}


@cache
def texts(language: str) -> dict[str, str]:
    """Every word of each, with all that it can say in turn."""
    everything = written(language).items()
    return {name: "".join(reading(pattern).texts) for name, pattern in everything}


class Reading(Visitor):
    """The texts of a pattern, its choices in their order, and what it is filled with."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.needs: set[str] = set()
        self.brackets: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.needs.add(node.id.name)

    def visit_Variant(self, node: ftl.Variant) -> None:  # noqa: N802
        key = node.key.name if isinstance(node.key, ftl.Identifier) else node.key.value
        self.brackets.append(f"*{key}" if node.default else key)
        self.generic_visit(node)


def reading(pattern: ftl.Pattern) -> Reading:
    read = Reading()
    read.visit(pattern)
    return read


def calls(module: Path, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in names:
                yield node


def named(node: ast.expr, module: Path) -> Iterator[str]:
    """The wordings that an expression can stand for, as far as it can be read."""
    match node:
        case ast.Constant(value=str(name)):
            yield name
        case ast.IfExp(body=body, orelse=orelse):
            yield from named(body, module)
            yield from named(orelse, module)
        case ast.Subscript(value=ast.Name(id=table)):
            dotted = ".".join(module.relative_to(ROOT).with_suffix("").parts)
            names = getattr(import_module(dotted), table, ())
            yield from names.values() if isinstance(names, dict) else names


def sent() -> set[str]:
    """What a message says."""
    return _first_of("say")


def buttons() -> set[str]:
    return _first_of("Button")


def titles() -> set[str]:
    """Of pages and forms, and of what an adapter opens by itself."""
    by_adapters = {name for name in written("en") if name.endswith("-title")}
    return _given_as("title") | by_adapters


def sends() -> set[str]:
    """What is pressed at the end of a form."""
    return _given_as("send")


def opened(look: Look, by: Person, at: datetime) -> Iterator[Card | Page | Form]:
    """What somebody would see, about every state that a request can be in."""
    for about in (None, STUCK, offered(STUCK), taken(), in_contact(), closed()):
        held = () if about is None else (about,)
        own = about if about is not None and about.asker == by.id else None
        supporter = SETTINGS if by.has(Role.SUPPORTER) else None
        seen = sight(
            by, own=own, request=about, holding=held, desk=held, supporter=supporter
        )
        yield LOOKS[look](seen, at)


def options(shown: Card | Page | Form) -> Iterator[Option]:
    for each in shown.fields if isinstance(shown, Form) else ():
        yield from each.options if isinstance(each, Choice | Choices) else ()


@cache
def _first_of(call_of: str) -> set[str]:
    return {
        name
        for module in MODULES
        for call in calls(module, call_of)
        if call.args
        for name in named(call.args[0], module)
    }


@cache
def _given_as(argument: str) -> set[str]:
    return {
        name
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.keyword) and node.arg == argument
        for name in named(node.value, module)
    }
