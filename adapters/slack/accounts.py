"""What of a Slack account we keep: a name, a zone and a standing. Nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.people import Standing

NAME_AT_MOST: Final = 120
SLACKBOT: Final = "USLACKBOT"
LIMITED: Final = ("is_restricted", "is_ultra_restricted", "is_stranger")
MACHINES: Final = ("is_bot", "is_workflow_bot", "is_connector_bot")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    name: str = field(default="", repr=False)
    zone: str = field(default="", repr=False)
    standing: Standing = Standing.MEMBER


STRANGER: Final = Account(standing=Standing.OUTSIDER)
"""Whoever Slack does not show us."""


def accounts_in(members: object, team: str) -> dict[str, Account]:
    """By Slack's user id; what has none is passed over."""
    found: dict[str, Account] = {}
    for member in members if isinstance(members, list) else []:
        account = read_account(member, team)
        if account is not None:
            found[member["id"]] = account
    return found


def read_account(member: object, team: str) -> Account | None:
    if not isinstance(member, Mapping) or not _text(member, "id"):
        return None
    profile = member.get("profile")
    named = (member, profile if isinstance(profile, Mapping) else {})
    names = (_text(said, "real_name") for said in named)
    return Account(
        name=next(filter(None, names), "")[:NAME_AT_MOST],
        zone=_text(member, "tz"),
        standing=_standing(member, team),
    )


def _standing(member: Mapping[str, Any], team: str) -> Standing:
    if member.get("deleted"):
        return Standing.LEFT
    if member["id"] == SLACKBOT or not _of_us(member, team):
        return Standing.OUTSIDER
    if any(member.get(said) for said in (*LIMITED, *MACHINES)):
        return Standing.OUTSIDER
    return Standing.MEMBER


def _of_us(member: Mapping[str, Any], team: str) -> bool:
    """Slack: an account of an organisation is at home in one workspace of several."""
    above = member.get("enterprise_user")
    teams = above.get("teams") if isinstance(above, Mapping) else None
    shared = teams if isinstance(teams, list) else []
    return member.get("team_id") == team or team in shared


def _text(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    return value.strip() if isinstance(value, str) else ""
