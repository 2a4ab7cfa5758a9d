"""What is right and what is not between a Slack workspace and us, in plain lines."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from re import ASCII
from re import compile as pattern
from typing import Final

from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

from adapters.clock import Clock
from adapters.logs import Log
from adapters.passing import LoopTime
from adapters.platform import Examined, Listed
from adapters.slack.api import Api
from adapters.slack.belonging import of_others
from adapters.slack.codes import KNOWN, Code
from adapters.slack.config import SlackConfig
from adapters.slack.errors import SlackSaidNo
from adapters.slack.manifest import Manifest, read_manifest
from adapters.slack.pace import Pace
from adapters.slack.results import Ourselves
from adapters.slack.said_no import said_no
from adapters.slack.session import opened_api

OFF_AT_MOST: Final = timedelta(seconds=60)
"""Slack's signatures are good for five minutes: a clock that runs away gets there."""
USERS: Final = "users:read"
SECRET: Final = pattern(r"[0-9a-f]{32}", ASCII)


async def examine(
    config: SlackConfig, clock: Clock, log: Log, listed: Sequence[Listed] = ()
) -> Examined:
    """Ask Slack who we are there; nothing is changed, and nobody hears of it.

    ``listed``: whom of the roster to ask about as well.
    """
    async with opened_api(config.token, config.url, Pace(LoopTime()), log) as api:
        try:
            ourselves = await api.test()
        except SlackSaidNo as no:
            return Examined(said="", faults=(_said("the bot token", no, config),))
        faults = [
            *_scopes(ourselves, read_manifest()),
            *_time(ourselves.said_at, clock.now()),
            *_secrets(config),
            *await _socket(config, api),
            *await _roster(ourselves, listed, config, api),
        ]
    way = "Socket Mode" if config.app_token else "HTTP"
    tried = f", {len(listed)} accounts of the roster tried" if listed else ""
    said = f"workspace {ourselves.team}, by {way}{tried}"
    return Examined(said=said, faults=tuple(faults))


def _scopes(ourselves: Ourselves, manifest: Manifest) -> Iterator[str]:
    for scope in sorted(manifest.scopes - ourselves.scopes):
        yield f"the scope {scope} is not granted: install the app again"
    for scope in sorted(ourselves.scopes - manifest.scopes):
        yield f"the scope {scope} is granted and not needed: take it away"


def _time(theirs: datetime | None, ours: datetime) -> Iterator[str]:
    if theirs is not None and abs(ours - theirs) > OFF_AT_MOST:
        yield f"this clock is {_off(ours - theirs)} Slack's: mend it"


def _off(by: timedelta) -> str:
    seconds = round(by.total_seconds())
    return f"{abs(seconds)} s {'ahead of' if seconds > 0 else 'behind'}"


def _secrets(config: SlackConfig) -> Iterator[str]:
    for number, secret in enumerate(config.secrets, 1):
        if not SECRET.fullmatch(secret.decode("ascii")):
            yield f"signing secret {number} is none: Slack's are 32 digits, 0-9 and a-f"


async def _socket(config: SlackConfig, api: Api) -> list[str]:
    if config.app_token is None:
        return []
    client: AsyncWebClient = api.client
    try:
        await client.apps_connections_open(app_token=config.app_token)
    except Exception as error:
        return [_said("the app token", said_no(error), config)]
    return []


async def _roster(
    ourselves: Ourselves, listed: Sequence[Listed], config: SlackConfig, api: Api
) -> list[str]:
    """Where a scope is missing, that was said already."""
    if USERS not in ourselves.scopes:
        return []
    found = await of_others(api, ourselves.team, listed)
    match found:
        case []:
            return []
        case [*others]:
            rows = ", ".join(str(one.row) for one in others)
            return [
                f"{len(others)} of {len(listed)} accounts of the roster that were tried"
                f" are no members of this workspace: slack_user_id in row {rows} of"
                " been-there roster export"
            ]
        case SlackSaidNo():
            return [_said("an account of the roster", found, config)]


def _said(token: str, no: SlackSaidNo, config: SlackConfig) -> str:
    """A token is no worse for an answer that was not Slack's."""
    if no.code in {*KNOWN.values(), Code.OTHER}:
        return f"{token}: Slack says {no.code}"
    host = URL(config.url or AsyncWebClient.BASE_URL).host
    return f"asking Slack did not work: {no.code}; look at the way to {host}"
