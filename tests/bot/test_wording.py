"""Every name has words, every word has a use, and none is a word we must not say."""

import ast
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from bot.cards import Say
from bot.flows import LOOKS
from bot.flows.hello import hello
from bot.wording import MissingWordingError, Words
from tests.bot.catalogue import (
    ALL_HATS,
    MODULES,
    ROOT,
    SLACK_BUTTON,
    SLACK_OPTION,
    SLACK_TITLE,
    buttons,
    calls,
    messages,
    named,
    opened,
    options,
    pages,
    reading,
    sent,
    texts,
    titles,
    written,
)
from tests.bot.hearing import MOMENTS, WORDS, text_of, words
from tests.bot.staff import EVERYONE, MONDAY, PROGRAMME

PAGES = pages("en")
WRITTEN = written("en")
TEXTS = texts("en")
ADAPTERS = sorted((ROOT / "adapters").rglob("*.py"))
SAID_BY_ADAPTERS = {
    "help-now-line", "outsider", "cannot-keep", "close", "home", "one-moment",
    "done", "done-title", "loading", "loading-title", "appointment",
}  # fmt: skip

NEVER = (
    "anonymous", "100 %", "100%", "completely private", "privileged", "therapy",
    "ticket", "case number", "urgent", "you have not responded", "second victim",
    "committed suicide", "part of the job", "!",
)  # fmt: skip
"""WORDING.md, rule 4; and nothing is cheered."""
MOST_WORDS = 50
MOST_IN_HELLO = 99


def wordings_in(module: Path) -> Iterator[str]:
    for call in calls(module, "Say", "say", "Button", "Line"):
        if call.args:
            yield from named(call.args[0], module)
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.keyword) and node.arg in {
            "title", "label", "hint", "send", "placeholder",
        }:  # fmt: skip
            yield from named(node.value, module)


def strings(modules: list[Path]) -> Iterator[str]:
    for module in modules:
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def stems() -> set[str]:
    """What the names of a closed list of choices begin with."""
    listed = (call.args[0] for m in MODULES for call in calls(m, "_options", "options"))
    begun = (
        node.values[0]
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
    )
    first = [n.value for n in chain(listed, begun) if isinstance(n, ast.Constant)]
    return {
        name.rstrip("-") + "-" for name in first if name in WRITTEN or name[-1] == "-"
    }


def test_every_name_has_words():
    for module in MODULES:
        missing = set(wordings_in(module)) - set(WRITTEN)
        assert not missing, (module.name, missing)


def test_every_word_has_a_use():
    used = set(strings([*MODULES, *ADAPTERS])) | SAID_BY_ADAPTERS
    begun = tuple(stems())
    unused = {n for n in WRITTEN if n not in used and not n.startswith(begun)}
    assert not unused


def test_no_name_is_written_twice():
    names = Counter(entry.id.name for page in PAGES for entry in messages(page))
    assert not [name for name, times in names.items() if times > 1]


def test_every_sentence_is_given_what_it_needs_and_nothing_else():
    for module in MODULES:
        for call in calls(module, "Say", "say"):
            for name in named(call.args[0], module) if call.args else ():
                given, needs = _given(call), reading(WRITTEN[name]).needs
                if given is not None:
                    assert needs <= given, (module.name, name)
                # Sentences that share one call are given what any of them needs.
                if given is not None and isinstance(call.args[0], ast.Constant):
                    assert needs == given, (module.name, name)


def _given(call: ast.Call) -> set[str] | None:
    """The names of the arguments; nothing where they are put together elsewhere."""
    assert isinstance(call.func, ast.Name)
    if call.func.id == "say":
        names = [keyword.arg for keyword in call.keywords]
        return None if None in names else {name for name in names if name}
    match call.args[1:]:
        case []:
            return set()
        case [ast.Dict(keys=keys)] if None not in keys:
            return {key.value for key in keys if isinstance(key, ast.Constant)}
        case _:
            return None


@pytest.mark.parametrize("never", NEVER)
def test_what_must_never_be_said_is_not_said(never):
    assert [name for name, text in TEXTS.items() if never in text.lower()] == []


def test_a_message_is_short():
    assert "received" in sent()
    long = {name: len(TEXTS[name].split()) for name in sent()}
    assert not {n: words for n, words in long.items() if words > MOST_WORDS}


def test_hello_is_as_short_as_it_can_be():
    sentences = [WORDS(said, MOMENTS) for said in hello(PROGRAMME).body]
    assert all(len(sentence.split()) <= MOST_WORDS for sentence in sentences)
    assert sum(len(sentence.split()) for sentence in sentences) <= MOST_IN_HELLO


def test_buttons_fit():
    assert "talk-to-a-peer" in buttons()
    assert not [name for name in buttons() if len(TEXTS[name]) > SLACK_BUTTON]


def test_titles_fit():
    assert "ask-title" in titles()
    assert not [name for name in titles() if len(TEXTS[name]) > SLACK_TITLE]


def test_the_line_of_help_is_there_for_every_message():
    line = PROGRAMME.help_lines[0]
    said = words(Say("help-now-line", {"name": line.name, "how": line.how}))
    assert said == "Help now: On-call support line. Call +1 212-555-0111."


@pytest.mark.parametrize("look", list(LOOKS))
@pytest.mark.parametrize("by", [*EVERYONE.values(), ALL_HATS], ids=lambda p: p.id)
def test_everything_that_can_be_opened_has_all_its_words(look, by):
    """For everyone, about every state that a request can be in."""
    for shown in opened(look, by, MONDAY):
        assert text_of(shown)
        assert all(len(words(o.label)) <= SLACK_OPTION for o in options(shown))


def test_a_missing_word_fails_loudly():
    with pytest.raises(MissingWordingError):
        Words().text("never-written")
    with pytest.raises(MissingWordingError):
        Words().text("paused")
