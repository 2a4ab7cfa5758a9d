"""A wrong setting for Teams is a line that names it, and never its value."""

from typing import Any

import pytest

from adapters.setting_files import SettingsWrong
from adapters.settings import Settings
from adapters.teams.config import TeamsConfig, teams_config
from adapters.teams.services import PUBLIC, Services

GOOD = {
    "teams_app_id": "0A0A-app",
    "teams_app_password": "canary-password",
    "teams_tenant_id": "0B0B-tenant",
}
FIRST = "https://smba.trafficmanager.net/teams"


def settings(**given: Any) -> Settings:
    return Settings(**{**dict.fromkeys(GOOD), **given})


def config(**given: Any) -> TeamsConfig:
    config = teams_config(settings(**{**GOOD, **given}))
    assert config is not None
    return config


def wrong(**given: Any) -> tuple[str, ...]:
    with pytest.raises(SettingsWrong) as refusal:
        teams_config(settings(**given))
    return refusal.value.lines


def test_teams_is_not_wanted_where_nothing_is_set() -> None:
    assert teams_config(settings()) is None


def test_three_settings_are_enough_for_a_bot_of_one_tenant() -> None:
    read = config()
    assert read.token_url == (
        "https://login.microsoftonline.com/0b0b-tenant/oauth2/v2.0/token"
    )
    assert read.openid_url.startswith("https://login.botframework.com/")
    assert (read.services.hosts, read.services.first) == (PUBLIC, FIRST)
    assert (read.bot, read.unsigned) == ("28:0a0a-app", False)
    assert "canary" not in repr(read)


def test_only_the_programmes_own_tenant_is_ours() -> None:
    assert config().is_ours("0b0b-TENANT")
    assert not config().is_ours("0c0c-tenant")
    assert not config().is_ours("")


def test_an_operator_of_another_cloud_names_its_host() -> None:
    hosts = "smba.infra.gov.teams.microsoft.us, SMBA.example"
    services = config(teams_service_hosts=hosts).services
    assert services.first == "https://smba.infra.gov.teams.microsoft.us/teams"
    assert services.trusted("https://smba.example/amer/") == "https://smba.example/amer"
    assert services.trusted(FIRST) is None


def test_nothing_is_needed_where_only_this_machine_can_come() -> None:
    read = teams_config(settings(teams_unsigned="loopback"))
    assert read is not None
    assert (read.password, read.unsigned, read.services.first) == (None, True, None)
    assert read.is_ours("anybody")


def test_a_password_without_its_app_is_wrong_even_there() -> None:
    given = {"teams_unsigned": "loopback", "teams_app_password": "canary-password"}
    assert len(wrong(**given)) == 2


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({**GOOD, "teams_app_id": None}, "TEAMS_APP_ID: is missing"),
        ({**GOOD, "teams_app_password": None}, "TEAMS_APP_PASSWORD: is missing"),
        ({**GOOD, "teams_tenant_id": None}, "TEAMS_TENANT_ID: is missing"),
        ({**GOOD, "teams_app_id": "my canary"}, "TEAMS_APP_ID: should be an id"),
        ({**GOOD, "teams_tenant_id": "canary/x"}, "TEAMS_TENANT_ID: should be an id"),
        (
            {**GOOD, "teams_service_hosts": "https://canary.example"},
            "TEAMS_SERVICE_HOSTS: should be names of hosts",
        ),
        ({**GOOD, "teams_service_hosts": "*.canary.net"}, "TEAMS_SERVICE_HOSTS"),
    ],
)
def test_what_is_wrong_is_said_by_name(given: dict[str, Any], said: str) -> None:
    [line] = wrong(**given)
    assert line.startswith("BEEN_THERE_TEAMS_")
    assert said in line
    assert "canary" not in line


def test_all_that_is_missing_is_said_at_once() -> None:
    assert len(wrong(teams_service_hosts="smba.example")) == 3


@pytest.mark.parametrize(
    "said",
    [
        None,
        7,
        "",
        "smba.trafficmanager.net",
        "http://smba.trafficmanager.net/teams",
        "https://smba.trafficmanager.net:8443/teams",
        "https://smba.trafficmanager.net.evil.example/teams",
        "https://evil.example/smba.trafficmanager.net",
        "https://smba.trafficmanager.net@evil.example/",
        "https://evil.example@smba.trafficmanager.net/",
        "https://evil.example\\@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net./teams",
        "https://smba.trafficmanager.net/teams?to=evil",
        "https://smba.trafficmanager.net/teams#evil",
        "https://smba.trafficmanager.net /teams",
        "https://smba.trafficmanager.net:99999/teams",
        "https://[::1/teams",
        "https://\u0455mba.trafficmanager.net/teams",
        "http://127.0.0.1:3978/teams",
        "http://localhost/teams",
        "https://smba.trafficmanager.net/" + 400 * "t",
    ],
)
def test_our_token_goes_to_no_other_address(said: object) -> None:
    assert Services(hosts=PUBLIC).trusted(said) is None


@pytest.mark.parametrize("said", [FIRST, FIRST + "/", FIRST + "/amer/0b0b/"])
def test_every_region_of_a_listed_host_is_trusted(said: str) -> None:
    assert Services(hosts=PUBLIC).trusted(said) == said.rstrip("/")


def test_this_machine_is_trusted_where_it_is_listed_or_nothing_is_signed() -> None:
    here = "http://127.0.0.1:3978/teams"
    assert Services(hosts=(), unsigned=True).trusted(here) == here
    assert Services(hosts=("127.0.0.1",)).trusted(here) == here
    listed = Services(hosts=("127.0.0.1:3978",))
    assert (listed.trusted(here), listed.first) == (here, here)
    assert listed.trusted("http://127.0.0.1:3979/teams") is None
    assert Services(hosts=("[::1]",)).trusted("http://[::1]:3978") is not None
    assert Services(hosts=(), unsigned=True).trusted(FIRST) is None
    assert Services(hosts=(), unsigned=True).trusted("ftp://127.0.0.1/") is None
