"""What Slack says when somebody does something, shaped as Slack shapes it."""

from typing import Any, Final

from tests.slack.fake_things import APP, BOT_USER, TEAM, Member, Message, View
from tests.slack.fake_workspace import Workspace

Json = dict[str, Any]

LEGACY: Final = "pretend"
"""The verification token of old, which nobody should rely on."""
DOMAIN: Final = "harbour"


def event(workspace: Workspace, said: Json, team: str = TEAM) -> Json:
    """The envelope of everything that is not answered with words."""
    return {
        "token": LEGACY,
        "team_id": team,
        "api_app_id": APP,
        "event": said,
        "type": "event_callback",
        "event_id": f"Ev{workspace.number():08}",
        "event_time": int(workspace.clock.now().timestamp()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": team,
                "user_id": BOT_USER,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": "4-pretend",
    }


def typed(workspace: Workspace, member: Member, message: Message) -> Json:
    said = {
        "type": "message",
        "channel_type": "im",
        "channel": message.channel,
        "user": member.id,
        "team": member.team,
        "text": message.text,
        "ts": message.ts,
        "event_ts": message.ts,
        "client_msg_id": f"client-{workspace.number()}",
        "blocks": [rich(message.text)],
    }
    return event(workspace, said)


def rich(text: str) -> Json:
    """As Slack draws what somebody typed."""
    section = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": text}],
    }
    return {"type": "rich_text", "block_id": "b1", "elements": [section]}


def home_opened(workspace: Workspace, member: Member, tab: str = "home") -> Json:
    home = workspace.homes.get(member.id)
    said = {
        "type": "app_home_opened",
        "user": member.id,
        "channel": workspace.chat_of(member.id),
        "tab": tab,
        "event_ts": workspace.moment(),
        **({"view": home.as_json()} if home and tab == "home" else {}),
    }
    return event(workspace, said)


def user_changed(workspace: Workspace, member: Member) -> Json:
    said = {"type": "user_change", "user": member.as_json(), "cache_ts": 1_700_000_000}
    return event(workspace, {**said, "event_ts": workspace.moment()})


def team_joined(workspace: Workspace, member: Member) -> Json:
    said = {"type": "team_join", "user": member.as_json()}
    return event(workspace, {**said, "event_ts": workspace.moment()})


def app_uninstalled(workspace: Workspace) -> Json:
    return event(workspace, {"type": "app_uninstalled"})


def tokens_revoked(workspace: Workspace) -> Json:
    tokens = {"oauth": [], "bot": [BOT_USER]}
    return event(workspace, {"type": "tokens_revoked", "tokens": tokens})


def pressed_in_message(
    workspace: Workspace, member: Member, message: Message, button: Json
) -> Json:
    channel = {"id": message.channel, "name": "directmessage"}
    return {
        **_pressed(workspace, member, button),
        "container": {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": message.channel,
            "is_ephemeral": False,
        },
        "channel": channel,
        "message": message.as_json(with_metadata=True),
        "state": {"values": {}},
        "response_url": f"https://hooks.slack.example/actions/{TEAM}/pretend",
    }


def pressed_aside(workspace: Workspace, member: Member, button: Json) -> Json:
    """In what only they see. Slack does not say again what stands there."""
    channel = "C0CORRIDOR"
    return {
        **_pressed(workspace, member, button),
        "container": {
            "type": "message",
            "message_ts": workspace.moment(),
            "channel_id": channel,
            "is_ephemeral": True,
        },
        "channel": {"id": channel, "name": "corridor"},
        "state": {"values": {}},
        "response_url": f"https://hooks.slack.example/actions/{TEAM}/pretend",
    }


def pressed_in_view(
    workspace: Workspace, member: Member, view: View, state: Json, button: Json
) -> Json:
    return {
        **_pressed(workspace, member, button),
        "container": {"type": "view", "view_id": view.id},
        "view": view.as_json(state),
    }


def submitted(workspace: Workspace, member: Member, view: View, state: Json) -> Json:
    return {
        "type": "view_submission",
        **_by(member),
        "token": LEGACY,
        "api_app_id": APP,
        "trigger_id": workspace.trigger(member.id),
        "view": view.as_json(state),
        "response_urls": [],
        "is_enterprise_install": False,
        "enterprise": None,
    }


def closed(member: Member, view: View) -> Json:
    return {
        "type": "view_closed",
        **_by(member),
        "token": LEGACY,
        "api_app_id": APP,
        "view": view.as_json(),
        "is_cleared": False,
        "is_enterprise_install": False,
        "enterprise": None,
    }


def commanded(
    workspace: Workspace, member: Member, text: str, channel: str = "C0CORRIDOR"
) -> Json:
    """From anywhere in the workspace: only who gave it sees the answer."""
    return {
        "token": LEGACY,
        "team_id": member.team,
        "team_domain": DOMAIN,
        "channel_id": channel,
        "channel_name": "corridor",
        "user_id": member.id,
        "user_name": member.id.lower(),
        "command": "/beenthere",
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": f"https://hooks.slack.example/commands/{TEAM}/pretend",
        "trigger_id": workspace.trigger(member.id),
    }


def _pressed(workspace: Workspace, member: Member, button: Json) -> Json:
    return {
        "type": "block_actions",
        **_by(member),
        "token": LEGACY,
        "api_app_id": APP,
        "trigger_id": workspace.trigger(member.id),
        "enterprise": None,
        "is_enterprise_install": False,
        "actions": [{**button, "action_ts": workspace.moment()}],
    }


def _by(member: Member) -> Json:
    user = member.id.lower()
    return {
        "team": {"id": TEAM, "domain": DOMAIN},
        "user": {
            "id": member.id,
            "username": user,
            "name": user,
            "team_id": member.team,
        },
    }
