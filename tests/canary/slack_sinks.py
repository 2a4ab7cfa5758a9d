"""What went to Slack, and whom each of it was for."""

import json

from tests.canary.people import BY_USER
from tests.canary.served_sinks import ServedRecording
from tests.canary.slack_allowed import SECRETS, misplaced
from tests.canary.slack_ward import SlackWard, WatchedWorkspace
from tests.canary.ward import Heard
from tests.slack.fake import Call

SINK_OF = {
    "chat.postMessage": "message",
    "chat.update": "message",
    "views.publish": "home",
    "views.open": "view",
    "views.update": "view",
    "ack": "ack",
}


def blank() -> ServedRecording:
    return ServedRecording(misplaced=misplaced, secrets=SECRETS, sinks=SINK_OF)


def take(recording: ServedRecording, ward: SlackWard) -> None:
    for number, call in enumerate(ward.fake.calls):
        keeper = ward.keeper if number >= ward.kept_since else None
        recording.sent.append(_heard(call, _viewer(call, ward), keeper))
    for _, payload, _, ack in ward.deliveries.tries:
        who = payload.get("user_id") or payload.get("user", {})
        user = who.get("id", "") if isinstance(who, dict) else str(who)
        raw = json.dumps(ack.body).encode()
        viewer = BY_USER.get(user, "nobody")
        heard = Heard(viewer=viewer, path="ack", raw=raw, keeper=ward.keeper)
        recording.sent.append(heard)


def _heard(call: Call, viewer: str, keeper: str | None) -> Heard:
    raw = json.dumps(call.args).encode()
    return Heard(viewer=viewer, path=call.method, raw=raw, keeper=keeper)


def _viewer(call: Call, ward: SlackWard) -> str:
    """Before whose eyes it comes; nobody's, where it only asks."""
    workspace = ward.fake.workspace
    assert isinstance(workspace, WatchedWorkspace)
    args = call.args
    named = args.get("channel") or args.get("user_id") or args.get("user") or ""
    screen = args.get("trigger_id") or args.get("view_id") or ""
    user = str(named).removeprefix("D-") or workspace.owners.get(screen, "")
    return BY_USER.get(user, "nobody")
