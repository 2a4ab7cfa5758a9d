"""What the docs name is there: tests, files, settings, commands, promises."""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from adapters import cli
from adapters.cli import run
from adapters.logs import Event
from adapters.setting_files import PREFIX
from adapters.settings import Settings
from bot.commands import COMMANDS

ROOT = Path(__file__).parent.parent
PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")],
    key=lambda page: page.relative_to(ROOT).as_posix(),
)
PRIVACY = [
    ROOT / "README.md",
    ROOT / "docs" / "PROMISES.md",
    ROOT / "docs" / "THREAT-MODEL.md",
    ROOT / "docs" / "OPERATING.md",
]
OURS = "adapters|bot|docs|requirements|store|tests"
A_PATH = re.compile(rf"`((?:{OURS})/[\w./-]*)(?:::(\w+))?`")
A_LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
A_SETTING = re.compile(rf"{PREFIX}[A-Z_]*[A-Z]")
A_COMMAND = re.compile(r"`been-there ([^`]+)`")
A_TASK = re.compile(r"(?:^|`)make ([a-z]+)(?:`|$)", re.MULTILINE)
A_TEST = re.compile(r"`(test_\w+)`")

PROMISES = (
    "What was acknowledged is never lost: every open request has a next action in the database, whatever crashes.",
    "Who asked is known to the person, to the supporter who accepted, and to nobody else without a witnessed, announced reveal.",
    "What people type is never kept, except how and when to reach them, sealed.",
    "One supporter at most takes a request, however many press at once.",
    "Every message is harmless on a lock screen and in an export.",
    "No is final, free of reasons, and told to nobody.",
    "Help now is on every message: the programme's number as text below the first block and a press for more; App Home and the app's own description carry it when we are down.",
    "Nudging stops the instant anyone answers; nobody is told the same thing twice on purpose.",
    "A time we named is kept, or corrected before it passes (after an outage: at once).",
    "We forget: 14 days after closing, and at once when asked; and we can show it.",
    "Programmes never see one another.",
    "Supporters are protected: one ask at a time, a cap, a pause, quiet hours, rest after a conversation.",
)
"""A promise is changed on purpose: there, and here."""


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_file_and_every_name_in_the_docs_exists(page):
    found = [m.groups() for m in A_PATH.finditer(page.read_text("utf-8"))]
    missing = [path for path, _ in found if not (ROOT / path).exists()]
    assert not missing
    unknown = [(path, name) for path, name in found if name and not has(path, name)]
    assert not unknown


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_test_that_is_named_by_itself_exists(page):
    assert set(A_TEST.findall(page.read_text("utf-8"))) <= all_tests()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_somewhere(page):
    links = A_LINK.findall(page.read_text("utf-8"))
    assert not [link for link in links if not (page.parent / link).exists()]


def test_what_the_bot_says_of_privacy_is_held_word_for_word():
    page = (ROOT / "docs" / "THREAT-MODEL.md").read_text("utf-8")
    table = page.split("## What the bot itself says")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (.+) \| (`.+`) \|$", table, re.MULTILINE)
    pages = (ROOT / "bot" / "wording" / "en").glob("*.ftl")
    said = "\n".join(page.read_text("utf-8") for page in pages)
    assert rows
    assert not [sentence for sentence, _ in rows if sentence not in said]
    assert all("`tests/" in held and "::" in held for _, held in rows)


@pytest.mark.parametrize("page", PRIVACY, ids=named)
def test_every_page_that_speaks_of_privacy_names_the_tests_that_hold_it(page):
    assert any(path.startswith("tests/") and name for path, name in references(page))


def test_every_promise_is_held_by_a_test():
    sections = re.split(r"^## \d+$", promises_page(), flags=re.MULTILINE)[1:]
    assert len(sections) == len(PROMISES)
    for number, section in enumerate(sections, start=1):
        held = rf"`tests/\S+\.py::(?:test|promise_{number})_\w+`"
        assert re.search(held, section), section


def test_the_promises_stand_word_for_word():
    page = promises_page()
    written = re.findall(r"^## (\d+)\n\n> (.+)$", page, re.MULTILINE)
    assert written == [(str(n), text) for n, text in enumerate(PROMISES, start=1)]


def test_every_promise_that_is_cited_is_one_of_the_twelve():
    cited = [
        (named(page), int(number))
        for page in cited_in()
        for number in cited_numbers(page.read_text("utf-8"))
    ]
    assert cited
    assert not [(page, n) for page, n in cited if not 1 <= n <= len(PROMISES)]


def test_every_setting_is_explained_and_no_other_is():
    page = (ROOT / "docs" / "OPERATING.md").read_text("utf-8")
    listed = re.findall(rf"^\| `({PREFIX}\w+)` \|", page, re.MULTILINE)
    assert sorted(listed) == sorted(settings())
    assert len(listed) == len(set(listed))


def test_everything_that_can_stand_in_a_log_is_explained():
    page = (ROOT / "docs" / "OPERATING.md").read_text("utf-8")
    table = page.split("| Event | Means |")[1].split("\n\n")[0]
    rows = re.findall(r"^\| (`.+?`) \|", table, re.MULTILINE)
    explained = [event for row in rows for event in re.findall(r"`(.+?)`", row)]
    assert sorted(explained) == sorted(event.value for event in Event)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_setting_that_is_named_exists(page):
    known = {*settings(), *(f"{name}_FILE" for name in settings())}
    assert set(A_SETTING.findall(page.read_text("utf-8"))) <= known


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_task_that_is_named_exists(page):
    makefile = (ROOT / "Makefile").read_text("utf-8")
    tasks = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert tasks >= set(A_TASK.findall(page.read_text("utf-8")))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_command_that_is_named_exists(page, capsys):
    for named_command in A_COMMAND.findall(page.read_text("utf-8")):
        words = named_command.split()
        command = [word for word in words if word.islower() and "." not in word]
        plain = [word for word in command if not word.startswith("-")]
        with pytest.raises(SystemExit) as end:
            run([*plain, "--help"])
        assert end.value.code == 0, named_command
        assert {w for w in command if w.startswith("-")} <= set(
            capsys.readouterr().out.replace("[", " ").replace("]", " ").split()
        ), named_command


def test_every_command_is_explained():
    page = (ROOT / "docs" / "OPERATING.md").read_text("utf-8")
    told = {line.split()[0] for line in A_COMMAND.findall(page)}
    there = re.findall(r"^    ([a-z]+) ", cli.__doc__ or "", re.MULTILINE)
    assert told == set(there)


@pytest.mark.parametrize("platform", ["SLACK", "TEAMS"])
def test_every_word_that_may_be_typed_is_listed(platform):
    page = (ROOT / "docs" / f"{platform}.md").read_text("utf-8")
    listed = page.split("## What people do")[1].split("\n## ")[0]
    assert {c.name for c in COMMANDS} <= set(re.findall(r"`([a-z]+)`", listed))


def test_the_readme_says_how_to_run_and_how_to_test():
    page = (ROOT / "README.md").read_text("utf-8")
    assert {"run", "test"} <= set(A_TASK.findall(page))


@lru_cache
def names_in(path: Path) -> frozenset[str]:
    """Everything that a module defines at its top, classes and functions within too."""
    tree = ast.parse(path.read_text("utf-8"))
    return frozenset(_defined(tree))


def _defined(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name


@lru_cache
def all_tests() -> frozenset[str]:
    pages = (ROOT / "tests").rglob("test_*.py")
    return frozenset(name for page in pages for name in names_in(page))


def has(path: str, name: str) -> bool:
    return (ROOT / path).exists() and name in names_in(ROOT / path)


def references(page: Path) -> list[tuple[str, str]]:
    return A_PATH.findall(page.read_text("utf-8"))


def promises_page() -> str:
    return (ROOT / "docs" / "PROMISES.md").read_text("utf-8")


def settings() -> list[str]:
    return [PREFIX + name.upper() for name in Settings.model_fields]


def cited_in() -> Iterator[Path]:
    for folder in ("bot", "store", "adapters", "tests", "docs"):
        for ending in ("*.py", "*.ftl", "*.md", "*.toml"):
            yield from (ROOT / folder).rglob(ending)


def cited_numbers(text: str) -> list[int]:
    """``Promise 4``, ``promises 1 and 3``, ``promises 1 to 12``."""
    cited = re.findall(r"\b[Pp]romises? ((?:\d+(?:, | and | to )?)+)", text)
    return [int(number) for some in cited for number in re.findall(r"\d+", some)]
