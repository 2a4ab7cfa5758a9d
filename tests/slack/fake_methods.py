"""The methods of the Web API that we call, on a workspace."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from tests.slack.fake_things import APP, BOT, BOT_USER, TEAM, Kind, Message, SaysNo
from tests.slack.fake_workspace import Workspace

Json = dict[str, Any]
Does = Callable[[Workspace, Json], Json]

GONE: Final = frozenset({Kind.LEFT})


def auth_test(_workspace: Workspace, _given: Json) -> Json:
    return {
        "url": "https://harbour.example/",
        "team": "Harbour General",
        "user": "beenthere",
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


def users_list(workspace: Workspace, given: Json) -> Json:
    """Whoever has an account here. Strangers have none."""
    listed = [m for m in workspace.members.values() if m.kind is not Kind.STRANGER]
    page, cursor = _page(listed, given)
    return {
        "members": [member.as_json() for member in page],
        "cache_ts": 1_700_000_000,
        "response_metadata": {"next_cursor": cursor},
    }


def users_info(workspace: Workspace, given: Json) -> Json:
    member = workspace.members.get(given["user"])
    if member is None:
        raise SaysNo("user_not_found")
    return {"user": member.as_json()}


def post_message(workspace: Workspace, given: Json) -> Json:
    member = workspace.member_in(given["channel"])
    if member.kind in GONE:
        raise SaysNo("channel_not_found")
    message = workspace.says(
        BOT_USER, workspace.chat_of(member.id), given.get("text", "")
    )
    message.blocks, message.metadata = given.get("blocks", []), given.get("metadata")
    return _stands(message)


def update_message(workspace: Workspace, given: Json) -> Json:
    message = workspace.message(given["channel"], given["ts"])
    if not message.ours:
        raise SaysNo("cant_update_message")
    message.text = given.get("text", message.text)
    message.blocks = given.get("blocks", message.blocks)
    message.metadata = given.get("metadata", message.metadata)
    message.edited = workspace.moment()
    return _stands(message)


def history(workspace: Workspace, given: Json) -> Json:
    """The newest first."""
    workspace.member_in(given["channel"])
    oldest, latest = given.get("oldest", "0"), given.get("latest", "9" * 12)
    found = [
        message
        for message in reversed(workspace.messages)
        if message.channel == given["channel"]
        if float(oldest) < float(message.ts) < float(latest)
        or (given.get("inclusive") and message.ts in {oldest, latest})
    ]
    page, cursor = _page(found, given)
    marked = bool(given.get("include_all_metadata"))
    return {
        "messages": [m.as_json(with_metadata=marked) for m in page],
        "has_more": bool(cursor),
        "response_metadata": {"next_cursor": cursor},
    }


def open_modal(workspace: Workspace, given: Json) -> Json:
    if given["view"].get("type") != "modal":
        raise SaysNo("invalid_arguments")
    user = workspace.exchange(given.get("trigger_id", ""))
    view = workspace.new_view(user, given["view"])
    workspace.modals[user] = view
    return {"view": view.as_json()}


def update_modal(workspace: Workspace, given: Json) -> Json:
    view = workspace.open_view(given.get("view_id", ""))
    workspace.redraw(view, given["view"], given.get("hash") or "")
    return {"view": view.as_json()}


def publish_home(workspace: Workspace, given: Json) -> Json:
    user = given["user_id"]
    if user not in workspace.members or given["view"].get("type") != "home":
        raise SaysNo("invalid_arguments")
    home = workspace.homes.get(user)
    if home is None:
        home = workspace.homes[user] = workspace.new_view(user, given["view"])
    else:
        workspace.redraw(home, given["view"], given.get("hash") or "")
    return {"view": home.as_json()}


DOES: Final[Mapping[str, Does]] = {
    "auth.test": auth_test,
    "users.list": users_list,
    "users.info": users_info,
    "chat.postMessage": post_message,
    "chat.update": update_message,
    "conversations.history": history,
    "views.open": open_modal,
    "views.update": update_modal,
    "views.publish": publish_home,
}


def _stands(message: Message) -> Json:
    return {
        "channel": message.channel,
        "ts": message.ts,
        "message": {**message.as_json(), "app_id": APP},
    }


def _page(found: list[Any], given: Json) -> tuple[list[Any], str]:
    """Slack: a cursor says nothing to us, and is empty at the end."""
    limit = given.get("limit") or 100
    try:
        start = int(str(given.get("cursor") or "from:0").removeprefix("from:"))
    except ValueError:
        raise SaysNo("invalid_cursor") from None
    more = start + limit < len(found)
    return found[start : start + limit], f"from:{start + limit}" if more else ""
