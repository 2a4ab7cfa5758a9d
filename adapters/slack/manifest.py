"""What the app is set up with at Slack, read from the manifest that ships.

``manifest.json`` lies at the top of the project, where those who install look for it,
and beside this module once it is installed.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

Json = dict[str, Any]

NAME: Final = "manifest.json"
HERE: Final = Path(__file__).parent
PLACES: Final = (HERE / NAME, HERE.parents[1] / NAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    app_name: str
    scopes: frozenset[str]
    """What the bot's token must have been granted, and nothing else is used."""
    events: frozenset[str]
    commands: frozenset[str]


def read_manifest() -> Manifest:
    return manifest_of(written_manifest())


def written_manifest() -> Json:
    """As it is given to Slack."""
    path = next(place for place in PLACES if place.exists())
    written: Json = json.loads(path.read_text("utf-8"))
    return written


def manifest_of(written: Json) -> Manifest:
    subscribed = written["settings"]["event_subscriptions"]
    commands = written["features"]["slash_commands"]
    return Manifest(
        app_name=written["display_information"]["name"],
        scopes=frozenset(written["oauth_config"]["scopes"]["bot"]),
        events=frozenset(subscribed["bot_events"]),
        commands=frozenset(each["command"] for each in commands),
    )
