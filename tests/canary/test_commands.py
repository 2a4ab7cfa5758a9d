"""The same gate for what an operator does: rosters with names, wrong settings, tokens."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tests.canary import people
from tests.canary.birds import Found, Watch, canary
from tests.canary.people import LISTED, MEANS
from tests.canary.ward import ROOT_KEY, Process

WATCH: Final = Watch(words=[people.RARE_ZONE], keys=[bytes.fromhex(ROOT_KEY)])
FACTS: Final = ("name", "unit", "profession", "specialty", "seniority", "account")
"""What a change of the roster may be told by, to whoever has the file in their hands."""


@dataclass(frozen=True)
class Done:
    code: int
    stdout: bytes
    stderr: bytes


class Operator:
    """Somebody at a terminal, whose database is up to date."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        assert self.runs("db", "upgrade").code == 0

    def runs(self, *words: str, **settings: object) -> Done:
        given = {"ROOT_KEY": ROOT_KEY, **settings}
        process = Process(self.folder, *words, **given)
        code = process.end()
        return Done(code, process.said["stdout"], process.said["stderr"])

    def found(self) -> list[Found]:
        """In every file that was made: the database, its log, the keys."""
        files = [p for p in (self.folder / "data").rglob("*") if p.is_file()]
        assert len(files) > 3
        return [f for p in files for f in WATCH.look(p.name, p.read_bytes())]


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Operator:
    return Operator(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def taken_in(operator: Operator) -> Done:
    roster = people.write(operator.folder / "people.csv", LISTED)
    return operator.runs("roster", "import", "--yes", str(roster))


def test_a_roster_is_taken_in_without_a_name_in_any_file_or_line(
    operator: Operator, taken_in: Done
):
    assert taken_in.code == 0
    assert b"taken in" in taken_in.stdout
    assert not [
        *WATCH.look("out", taken_in.stdout),
        *WATCH.look("err", taken_in.stderr),
    ]
    assert operator.found() == []


@pytest.mark.usefixtures("taken_in")
def test_a_dry_run_tells_a_change_by_the_rosters_own_facts_and_on_the_terminal_alone(
    operator: Operator,
):
    roster = people.write(operator.folder / "moved.csv", LISTED[1:])
    moved = roster.read_text("utf-8").replace("unit of", "new unit of")
    roster.write_text(moved.replace(canary("unit of wren"), "Elsewhere"), "utf-8")
    done = operator.runs("roster", "import", "--dry-run", str(roster))
    told = {found.canary for found in WATCH.look("out", done.stdout)}
    assert canary("unit of wren") in told
    assert canary("account of robin") in told
    assert {MEANS[one][0] for one in told} <= set(FACTS)
    assert WATCH.look("err", done.stderr) == []


@pytest.mark.usefixtures("taken_in")
def test_what_is_wrong_in_a_roster_is_told_by_row_and_column_alone(
    operator: Operator,
):
    cells = [canary(f"cell {number}") + "\u0007 é" for number in range(15)]
    wrong = people.write(operator.folder / "wrong.csv", LISTED)
    text = wrong.read_text("utf-8")
    for more in (",".join(cells), f'"{canary("left open")}'):
        wrong.write_text(f"{text}{more}\n", "utf-8")
        done = operator.runs("roster", "import", "--yes", str(wrong))
        assert done.code == 2
        assert b"row " in done.stderr
        assert WATCH.look("err", done.stderr + done.stdout) == []
    assert operator.found() == []


@pytest.mark.parametrize(
    ("words", "settings"),
    [
        (("demo",), {"SLACK_BOT_TOKEN": canary("token"), "TEAMS_APP_ID": "x"}),
        (
            ("doctor",),
            {
                "ROOT_KEY": canary("root key"),
                "HEARTBEAT_URL": canary("beat"),
                "DATABASE_URL": canary("no database"),
                "SLACK_SIGNING_SECRET": canary("secret"),
                "PORT": canary("port"),
            },
        ),
        (
            ("doctor",),
            {
                "HEARTBEAT_URL": f"https://x.example/{canary('beat')}",
                "TEAMS_APP_PASSWORD": canary("password"),
            },
        ),
        (
            ("db", "upgrade"),
            {
                "DATABASE_URL": "postgresql+asyncpg://me:"
                f"{canary('password')}@127.0.0.1:1/nothing"
            },
        ),
    ],
)
def test_no_secret_is_said_whatever_is_wrong_with_it(
    operator: Operator, words: tuple[str, ...], settings: dict[str, str]
):
    done = operator.runs(*words, **settings)
    assert done.code in (1, 2)
    assert WATCH.look("said", done.stdout + done.stderr) == []
