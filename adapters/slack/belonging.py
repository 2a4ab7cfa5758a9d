"""Whether those on the roster are of this workspace: told by row, never by name."""

from collections.abc import Sequence

from adapters.platform import Listed
from adapters.slack.accounts import read_account
from adapters.slack.api import Api
from adapters.slack.errors import SlackSaidNo, UserGone
from bot.people import Standing


async def of_others(
    api: Api, team: str, listed: Sequence[Listed]
) -> list[Listed] | SlackSaidNo:
    """Who is no member of it; or Slack's no, where it would not say."""
    others = []
    for one in listed:
        try:
            if not await _is_member(api, team, one):
                others.append(one)
        except SlackSaidNo as no:
            return no
    return others


async def _is_member(api: Api, team: str, one: Listed) -> bool:
    try:
        said = await api.user(one.user)
    except UserGone:
        return False
    account = read_account(said.get("user"), team)
    return account is not None and account.standing is Standing.MEMBER
