"""What an operator settles: read from the environment, refused in one clear line."""

import os

import pytest

from adapters.loopback import is_loopback
from adapters.setting_files import PREFIX, SettingsWrong, unknown_settings
from adapters.settings import Settings, read_settings
from store.keys import make_root_key

CANARY = "canary-7f3a"
KEY = "ab" * 32


@pytest.fixture(autouse=True)
def _nothing_settled(monkeypatch):
    for name in list(os.environ):
        if name.startswith(PREFIX):
            monkeypatch.delenv(name)


@pytest.fixture
def settle(monkeypatch):
    def settle(**settings: str) -> None:
        for name, value in settings.items():
            monkeypatch.setenv(PREFIX + name, value)

    return settle


def refusal() -> tuple[str, ...]:
    with pytest.raises(SettingsWrong) as wrong:
        read_settings()
    return wrong.value.lines


def test_nothing_settled_is_a_server_on_loopback():
    settings = read_settings()
    assert settings.on_loopback
    assert settings.root_key is None
    assert settings.chat_tokens == ()


def test_what_is_empty_is_not_set(settle):
    settle(PORT="", ROOT_KEY="", ROOT_KEY_FILE="")
    assert read_settings() == Settings()


def test_each_setting_may_lie_in_a_file(settle, tmp_path):
    file = tmp_path / "port"
    file.write_text("8123\n")
    settle(PORT_FILE=str(file))
    assert read_settings().port == 8123


def test_a_root_key_lies_in_a_file_that_only_its_owner_reads(settle, tmp_path):
    file = tmp_path / "root.key"
    root = make_root_key(file)
    settle(ROOT_KEY_FILE=str(file))
    key = read_settings().root_key
    assert key is not None
    assert key.get_secret_value() == root.hex()
    file.chmod(0o644)
    [line] = refusal()
    assert line.startswith("BEEN_THERE_ROOT_KEY_FILE: ")
    assert "chmod 600" in line


def test_a_setting_and_its_file_at_once_are_refused(settle, tmp_path):
    settle(PORT="8000", PORT_FILE=str(tmp_path / "port"))
    assert refusal() == ("BEEN_THERE_PORT: is set, and BEEN_THERE_PORT_FILE as well",)


def test_a_file_that_is_not_there_is_told(settle, tmp_path):
    settle(SLACK_BOT_TOKEN_FILE=str(tmp_path / "nowhere"))
    [line] = refusal()
    assert line.startswith("BEEN_THERE_SLACK_BOT_TOKEN_FILE: the file cannot be read")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("PORT", "should be a whole number"),
        ("METRICS_PORT", "should be a whole number"),
        ("DATABASE_URL", "is no address of a database"),
        ("ROOT_KEY", "the root key must be 32 bytes"),
        ("PUBLIC_URL", "is no address that a link can begin with"),
        ("HEARTBEAT_URL", "is no address on the web"),
        ("SLACK_API_URL", "is no address on the web"),
        ("TEAMS_OPENID_URL", "is no address on the web"),
        ("TEAMS_UNSIGNED", "should be 'loopback'"),
    ],
)
def test_a_wrong_setting_is_one_line_without_its_value(settle, name, said):
    settle(**{name: CANARY})
    [line] = refusal()
    assert line.startswith(f"BEEN_THERE_{name}: {said}")
    assert CANARY not in line


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_that_would_forget_everything_is_refused(settle, url):
    settle(DATABASE_URL=url)
    [line] = refusal()
    assert line.startswith("BEEN_THERE_DATABASE_URL: is no address of a database")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("https://chat.hospital.example", "https://chat.hospital.example"),
        ("https://chat.hospital.example/", "https://chat.hospital.example"),
        ("https://hospital.example:8443/chat", "https://hospital.example:8443/chat"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("http://localhost", "http://localhost"),
    ],
)
def test_links_begin_with_an_address_that_is_sealed_or_this_machines(
    settle, written, read
):
    settle(PUBLIC_URL=written)
    assert read_settings().public_url == read


@pytest.mark.parametrize(
    "written",
    [
        "http://chat.hospital.example",
        "http://localhost.example",
        "http://127.0.0.1@evil.example",
        "https://somebody:secret@hospital.example",
        "https://hospital.example?to=",
        "https://hospital.example/#",
        "https://hospital.example//",
        "https://hospital.example/a b",
        "https://",
        "https:/hospital.example",
        "javascript:alert(1)",
        "//hospital.example",
        "https://höspital.example",
    ],
)
def test_no_other_address_is_put_into_a_message(settle, written):
    settle(PUBLIC_URL=written)
    [line] = refusal()
    assert line == (
        "BEEN_THERE_PUBLIC_URL: is no address that a link can begin with;"
        ' write one as "https://host"'
    )


def test_everything_that_is_wrong_is_told_at_once(settle):
    settle(PORT="99999", ROOT_KEY="short", DATABASE_URL="mysql://somewhere/x")
    assert [line.partition(":")[0] for line in refusal()] == [
        "BEEN_THERE_DATABASE_URL",
        "BEEN_THERE_ROOT_KEY",
        "BEEN_THERE_PORT",
    ]


def test_teams_without_tokens_is_for_loopback_only(settle):
    settle(TEAMS_UNSIGNED="loopback")
    assert read_settings().teams_unsigned == "loopback"
    settle(HOST="0.0.0.0")  # noqa: S104
    assert refusal() == (
        "BEEN_THERE_TEAMS_UNSIGNED: is refused unless BEEN_THERE_HOST is loopback",
    )


def test_secrets_are_not_shown(settle):
    settle(
        ROOT_KEY=KEY,
        DATABASE_URL=f"postgresql://me:{CANARY}@localhost/there",
        HEARTBEAT_URL=f"https://heart.example/{CANARY}",
        SLACK_SIGNING_SECRET=CANARY,
        SLACK_BOT_TOKEN=CANARY,
        SLACK_APP_TOKEN=CANARY,
        TEAMS_APP_PASSWORD=CANARY,
    )
    settings = read_settings()
    shown = f"{settings!r} {settings} {settings.model_dump()}"
    assert CANARY not in shown
    assert KEY not in shown


def test_the_chat_tokens_are_told_by_name(settle):
    settle(SLACK_BOT_TOKEN=CANARY, TEAMS_APP_ID=CANARY)
    assert read_settings().chat_tokens == (
        "BEEN_THERE_SLACK_BOT_TOKEN",
        "BEEN_THERE_TEAMS_APP_ID",
    )


def test_a_misspelt_setting_is_told_with_the_nearest_name():
    environ = {"BEEN_THERE_PROT": "1", "BEEN_THERE_XYZ": "1", "HOME": "/"}
    assert unknown_settings(Settings, environ) == [
        "BEEN_THERE_PROT: is no setting of ours, and is not read;"
        " did you mean BEEN_THERE_PORT?",
        "BEEN_THERE_XYZ: is no setting of ours, and is not read",
    ]


def test_known_settings_and_their_files_are_not_told():
    environ = {"BEEN_THERE_PORT": "1", "BEEN_THERE_ROOT_KEY_FILE": "x"}
    assert unknown_settings(Settings, environ) == []


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.8.8.8", "::1", "[::1]", "localhost"]
)
def test_loopback(host):
    assert is_loopback(host)


EVERYWHERE = "0.0.0.0"  # noqa: S104


@pytest.mark.parametrize("host", [EVERYWHERE, "::", "192.168.1.4", "example.org", ""])
def test_not_loopback(host):
    assert not is_loopback(host)
