"""The demo is there until it is told to stop, and keeps to its own place."""

import json
import signal
import socket
import urllib.request
from urllib.error import HTTPError

import pytest


def ask(port: int, path: str) -> tuple[int, str]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status, answer.read().decode()


def fetched(port: int) -> tuple[int, str | None]:
    """What a link that leads nowhere is answered."""
    with pytest.raises(HTTPError) as nowhere:
        ask(port, "/calendar/nowhere.ics")
    with nowhere.value as answer:
        return answer.code, answer.headers["X-Robots-Tag"]


def test_a_demo_that_has_no_place_says_so(operator):
    (operator.folder / ".been-there-demo").write_text("in the way")
    done = operator.runs("demo")
    assert done.returncode == 1
    assert done.stderr == "been-there: .been-there-demo cannot be made: File exists\n"


def test_chats_that_cannot_be_read_are_told_and_reset_helps(operator, port):
    with operator.starts("demo", "--port", str(port)):
        pass
    for part in (operator.folder / ".been-there-demo").glob("chats.sqlite*"):
        part.write_bytes(b"no database" * 1000)
    done = operator.runs("demo")
    assert done.returncode == 1
    assert done.stderr == (
        "been-there: .been-there-demo/chats.sqlite cannot be used;"
        " been-there demo --reset starts afresh\n"
    )
    with operator.starts("demo", "--reset", "--port", str(port)):
        assert ask(port, "/readyz")[0] == 200


def test_the_demo_is_there_until_it_is_told_to_stop(operator, port):
    with operator.starts("demo", "--port", str(port)) as demo:
        assert ask(port, "/healthz") == (200, "ok\n")
        assert ask(port, "/readyz") == (200, "ready\n")
        assert fetched(port) == (404, "noindex")
        assert "Harbour" in json.loads(ask(port, "/api/people")[1])["programme"]["name"]
        demo.send_signal(signal.SIGTERM)
        _, errors = demo.communicate(timeout=30)
    assert (demo.returncode, errors) == (0, "")
    home = operator.folder / ".been-there-demo"
    assert {p.stat().st_mode & 0o077 for p in (home, *home.rglob("*"))} == {0}


def test_a_demo_that_was_killed_goes_on_where_it_was(operator, port):
    with operator.starts("demo", "--port", str(port)) as first:
        before = ask(port, "/api/people")
        first.kill()
    root = (operator.folder / ".been-there-demo" / "root.key").read_bytes()
    with operator.starts("demo", "--port", str(port)):
        assert ask(port, "/api/people") == before
    assert (operator.folder / ".been-there-demo" / "root.key").read_bytes() == root


def test_a_second_process_on_one_database_says_why_it_does_not_start(operator, port):
    with operator.starts("demo", "--port", str(port)):
        second = operator.runs("demo", "--port", str(port))
    assert second.returncode == 1
    [line] = second.stderr.splitlines()
    assert "is served by another process already" in line


def test_a_second_demo_on_one_server_says_why_it_does_not_start(
    operator, port, postgres_url
):
    operator.settles(DATABASE_URL=postgres_url)
    with operator.starts("demo", "--port", str(port)):
        second = operator.runs("demo", "--port", str(port))
    assert second.returncode == 1
    [line] = second.stderr.splitlines()
    assert "chats.sqlite is served by another process already" in line


def test_a_port_that_is_taken_is_told(operator, port):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        done = operator.runs("demo", "--port", str(port))
    assert done.returncode == 1
    assert "cannot be listened on: it is in use already" in done.stderr


def test_reset_starts_afresh_and_forgets_nothing_else(operator, port):
    mine = operator.folder / "mine.sqlite"
    mine.write_text("not a demo's")
    with operator.starts("demo", "--port", str(port)):
        pass
    root = operator.folder / ".been-there-demo" / "root.key"
    before = root.read_bytes()
    with operator.starts("demo", "--reset", "--port", str(port)):
        assert root.read_bytes() != before
        assert ask(port, "/readyz")[0] == 200
    assert mine.read_text() == "not a demo's"


def test_the_demo_does_not_touch_a_real_programme(ready, port):
    database = ready.folder / "data/database/been-there.sqlite"
    kept = database.read_bytes()
    ready.settles(DATABASE_URL=f"sqlite:///{database}")
    for words in (("demo",), ("demo", "--reset")):
        done = ready.runs(*words, "--port", str(port))
        assert done.returncode == 2
        assert done.stderr == (
            "been-there: BEEN_THERE_DATABASE_URL: holds what no demo made\n"
        )
    assert database.read_bytes() == kept


def test_metrics_have_a_listener_of_their_own(operator, port):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        other = int(free.getsockname()[1])
    operator.settles(METRICS_PORT=other)
    with operator.starts("demo", "--port", str(port)):
        assert "been_there_ticks_total" in ask(other, "/metrics")[1]
