"""A wrong setting for Slack is a line that names it, and never its value."""

from typing import Any

import pytest

from adapters.setting_files import SettingsWrong
from adapters.settings import Settings
from adapters.slack.config import slack_config

GOOD = {"slack_bot_token": "xoxb-1", "slack_signing_secret": "s1"}


def settings(**given: Any) -> Settings:
    return Settings(**{**dict.fromkeys(GOOD), **given})


def wrong(**given: Any) -> tuple[str, ...]:
    with pytest.raises(SettingsWrong) as refusal:
        slack_config(settings(**given))
    return refusal.value.lines


def test_slack_is_not_wanted_where_nothing_is_set() -> None:
    assert slack_config(settings()) is None


def test_two_secrets_are_good_while_one_replaces_the_other() -> None:
    config = slack_config(settings(**{**GOOD, "slack_signing_secret": "new, old"}))
    assert config is not None
    assert config.secrets == (b"new", b"old")
    assert "old" not in repr(config)


def test_socket_mode_needs_no_secret() -> None:
    given = {"slack_bot_token": "xoxb-1", "slack_app_token": "xapp-1"}
    config = slack_config(settings(**given))
    assert config is not None
    assert (config.secrets, config.app_token) == ((), "xapp-1")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"slack_bot_token": "xoxb-1"}, "SLACK_SIGNING_SECRET: is missing"),
        ({"slack_signing_secret": "s1"}, 'SLACK_BOT_TOKEN: should begin with "xoxb-"'),
        ({**GOOD, "slack_bot_token": "xoxp-1"}, "SLACK_BOT_TOKEN"),
        ({**GOOD, "slack_app_token": "xoxb-1"}, "SLACK_APP_TOKEN"),
        ({**GOOD, "slack_signing_secret": "a,b,c"}, "two at most"),
        ({**GOOD, "slack_signing_secret": "gehëim"}, "letters and digits"),
    ],
)
def test_what_is_wrong_is_said_by_name(given: dict[str, str], said: str) -> None:
    [line] = wrong(**given)
    assert line.startswith("BEEN_THERE_SLACK_")
    assert said in line
    assert not [value for value in given.values() if f" {value}" in line]
