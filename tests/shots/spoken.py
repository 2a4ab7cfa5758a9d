"""Which words of the catalogue stood on no picture: a card that nobody has looked at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser, ast
from playwright.async_api import Page

from bot.training import Kind

PAGES: Final = Path("bot/wording/en")
COMMANDS: Final = PAGES / "commands.ftl"
"""The playground has buttons for all of them."""
ANNOUNCEMENT: Final = PAGES / "announcement.ftl"
"""A letter and a poster: no chat shows them."""
OPTIONAL: Final = " (optional)"
ANYTHING: Final = ".+?"
ELSEWHERE: Final = frozenset(
    {
        "erasing-pause",  # nobody erases while paused
        "nothing-open",  # what was erased has no buttons left in the page
        "no-longer-here-title",
        "no-longer-here-page",
        "and-more",  # its dialogs have room for everything
        "too-many-named",  # the page lets nobody tick too many
        "outreach-too-many",  # and has not so many people
        "rang-yourself",  # a picker of its own never shows oneself
        "pick-staff-only",  # nor anybody who is not on its roster
        "care-more",
        "training-more",  # and so few are on it
        *(f"training-ends-{kind}" for kind in Kind if kind is not Kind.PEER_SUPPORT),
        *(f"trained-{kind}" for kind in Kind if kind is not Kind.PEER_SUPPORT),
        "kept-training",  # a file brings it, and the playground has none
        *("ask-first", "ask-first-hint", "ask-first-or-not", "kept-first"),
        *("said-nothing", "asked-once", "asked-twice", "asked-not-heard"),
        *("kept-away-since", "kept-away-until", "not-asked-seldom"),
        *("kept-debrief-on", "kept-ending", "kept-reminded"),
        "appointment",  # in a file
        "group-times-over",  # nobody looks at a draft for so long
        "drill-runs-already",  # its button is gone while one runs
        "drill-nobody",  # and somebody supports
        "kept-drill-unreachable",
        "outsider",
        "in-private-only",  # it has neither strangers nor groups
        "name-unknown",  # everybody in the playground is on its roster
        "supporter-left",
        "desk-supporter-left",  # and stays on it
        "desk-unreachable",  # its messages always arrive
        "help-call-and-text",  # a line of Australia's
        *(f"country-{code}" for code in ("au", "ca", "es", "ie", "nz")),
    }
)
"""What cannot happen in the playground; the stories in ``tests/bot`` hold these."""
IN_SIGHT: Final = """() => {
  const texts = [...document.querySelectorAll("input, textarea")].map((field) => field.placeholder);
  for (const chosen of document.querySelectorAll("select option:checked")) texts.push(chosen.innerText);
  for (const each of document.querySelectorAll("p, a, dt, dd, li, h1, h2, h3, button, label, legend, span, option")) {
    const [box] = each.getClientRects();
    if (!box) continue;
    const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 24), box.top + box.height / 2);
    if (top && (each.contains(top) || top.contains(each))) texts.push(each.innerText, ...each.innerText.split("\\n"));
  }
  return texts.map((text) => text.replace(/\\s+/g, " ").trim()).filter(Boolean);
}"""


@dataclass(slots=True)
class Spoken:
    """What the pictures show, and so what none of them shows."""

    _texts: set[str] = field(default_factory=set)

    async def look_at(self, page: Page) -> None:
        texts: list[str] = await page.evaluate(IN_SIGHT)
        self._texts.update(text.removesuffix(OPTIONAL) for text in texts)

    def missing(self) -> Iterator[str]:
        for path in sorted({*PAGES.glob("*.ftl")} - {COMMANDS, ANNOUNCEMENT}):
            for name, shapes in _messages(path):
                if name in ELSEWHERE:
                    continue
                if not any(map(shapes.fullmatch, self._texts)):
                    yield f"{path.stem}: {name}"


def _messages(path: Path) -> Iterator[tuple[str, re.Pattern[str]]]:
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        if isinstance(entry, ast.Message) and entry.value:
            yield entry.id.name, re.compile(_shape(entry.value))


def _shape(pattern: ast.Pattern) -> str:
    """A pattern, as what it may look like once it is filled in."""
    return "".join(_part(element) for element in pattern.elements)


def _part(element: ast.TextElement | ast.Placeable) -> str:
    match element:
        case ast.TextElement():
            return re.escape(re.sub(r"\s+", " ", element.value))
        case ast.Placeable(expression=ast.SelectExpression() as choice):
            shapes = [_shape(variant.value) for variant in choice.variants]
            return f"(?:{'|'.join(shapes)})"
        case _:
            return ANYTHING
