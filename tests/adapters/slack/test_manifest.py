"""The app as it is set up with Slack: neutral, and with no more than it needs."""

import tomllib
from pathlib import Path

import pytest

from adapters.programme import read_programme
from adapters.slack.manifest import NAME, read_manifest, written_manifest
from tests.bot.test_wording import NEVER

ROOT = Path(__file__).parents[3]
TELLING = ("peer", "support", "crisis", "help with", "trauma", "wellbeing", "talk to")
ADDRESS = "https://your.host.example/slack/events"


def test_only_what_is_used_is_asked_for():
    manifest = read_manifest()
    assert manifest.scopes == {"chat:write", "commands", "im:history", "users:read"}
    assert manifest.events == {
        "app_home_opened",
        "app_uninstalled",
        "message.im",
        "team_join",
        "tokens_revoked",
        "user_change",
    }
    assert manifest.commands == {"/beenthere"}


def test_nobody_acts_for_a_person():
    assert "user" not in written_manifest()["oauth_config"]["scopes"]


def test_its_name_is_the_programmes_neutral_one():
    written = written_manifest()
    assert read_manifest().app_name == read_programme(None).app_name
    assert written["features"]["bot_user"]["display_name"] == read_manifest().app_name


def test_nothing_that_a_colleague_can_glance_at_says_what_it_is_for():
    """Promise 5: the name, the line under it, the command in everybody's list."""
    written = written_manifest()
    [command] = written["features"]["slash_commands"]
    glanced = (
        written["display_information"]["name"],
        written["display_information"]["description"],
        written["display_information"]["long_description"],
        *(command[name] for name in ("command", "description", "usage_hint")),
    )
    said = " ".join(glanced).lower()
    assert [word for word in (*TELLING, *NEVER) if word in said] == []


def test_whom_to_call_when_it_does_not_answer_has_a_place_in_the_apps_description():
    """Promise 7. The number is the programme's own: none is made up for it."""
    long = written_manifest()["display_information"]["long_description"]
    assert "[put your own help line and its number here]" in long
    assert 175 <= len(long) <= 4000


def test_people_can_write_to_it_and_open_its_home():
    assert written_manifest()["features"]["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }


@pytest.mark.parametrize("left_off", ["assistant_view", "agent_view", "shortcuts"])
def test_it_is_an_ordinary_bot(left_off):
    assert left_off not in written_manifest()["features"]


def test_everything_arrives_at_one_door():
    written = written_manifest()
    settings, [command] = written["settings"], written["features"]["slash_commands"]
    doors = (
        settings["event_subscriptions"]["request_url"],
        settings["interactivity"]["request_url"],
        command["url"],
    )
    assert set(doors) == {ADDRESS}
    assert settings["interactivity"]["is_enabled"]
    for off in ("socket_mode_enabled", "org_deploy_enabled", "token_rotation_enabled"):
        assert settings[off] is False


def test_what_is_installed_has_the_manifest_where_it_is_looked_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included == {NAME: f"adapters/slack/{NAME}"}
    assert (ROOT / NAME).exists()
