"""What a card, a page or a form says, in the words that a reader would see."""

from collections.abc import Iterator

from adapters.moments import moments_for
from bot.cards import Button, Card, Fact, Heading, Part, Quote, Row, Say
from bot.effects import Effect
from bot.effects.telling import Tell
from bot.forms import Choice, Choices, Form, Option, Page, People, Text
from bot.scene import Decision
from bot.wording import Words

WORDS = Words()
MOMENTS = moments_for("UTC", "en")


def words(said: Say | Quote) -> str:
    return said.text if isinstance(said, Quote) else WORDS(said, MOMENTS)


def text_of(shown: Card | Page | Form) -> str:
    """Every word of it, a line each."""
    return "\n".join(_lines(shown))


def labels(shown: Card | Page) -> list[str]:
    """Its buttons, those in its rows first."""
    rows = [part for part in shown.body if isinstance(part, Row)]
    inside = [button.label for row in rows for button in row.buttons]
    return [*inside, *(button.label for button in shown.buttons)]


def button(shown: Card | Page, label: str) -> Button:
    rows = [part for part in shown.body if isinstance(part, Row)]
    everywhere = [*(b for row in rows for b in row.buttons), *shown.buttons]
    [found] = [b for b in everywhere if b.label == label]
    return found


def told(decision: Decision) -> list[tuple[str, str]]:
    """Who was told what, by the name of its first sentence, in order."""
    return [
        (effect.to, effect.card.body[0].wording)
        for effect in decision.effects
        if isinstance(effect, Tell)
    ]


def kinds(decision: Decision) -> list[type[Effect]]:
    return [type(effect) for effect in decision.effects]


def _lines(shown: Card | Page | Form) -> Iterator[str]:
    match shown:
        case Card():
            yield from map(words, shown.body)
        case Page():
            yield WORDS.text(shown.title)
            for part in shown.body:
                yield from _part(part)
        case Form():
            yield WORDS.text(shown.title)
            yield from _form(shown)
    if not isinstance(shown, Form):
        yield from (WORDS.text(b.label) for b in shown.buttons)


def _part(part: Part) -> Iterator[str]:
    match part:
        case Fact():
            yield f"{words(part.label)}: {words(part.value)}"
        case Heading():
            yield words(part.said)
        case Row():
            yield from map(words, part.said)
            yield from (WORDS.text(b.label) for b in part.buttons)
        case _:
            yield words(part)


def _form(form: Form) -> Iterator[str]:
    for part in form.intro:
        yield from _part(part)
    for each in form.fields:
        named: tuple[str | None, ...] = (each.label, each.hint)
        if isinstance(each, Text):
            named = (*named, each.placeholder)
        yield from (WORDS.text(name) for name in named if name)
        yield from (words(option.label) for option in _options(each))
    yield WORDS.text(form.send)


def _options(each: object) -> tuple[Option, ...]:
    match each:
        case Choice() | Choices():
            return each.options
        case People(among=among) if among is not None:
            return among
        case _:
            return ()
