"""What went to Teams and to Entra, and whom each of it was for."""

import json
from typing import Any, Final

from tests.canary.people import BY_USER, EVERYONE
from tests.canary.served_sinks import ServedRecording
from tests.canary.teams_allowed import SECRETS, SIGN_IN, misplaced
from tests.canary.teams_ward import TENANT, Asked, TeamsWard
from tests.canary.ward import Heard
from tests.teams.fake import BELOW

Json = dict[str, Any]

MESSAGE, DIALOG, ACK = "message", "dialog", "ack"
SINK_OF: Final = {sink: sink for sink in (MESSAGE, DIALOG, ACK, SIGN_IN)}


def blank() -> ServedRecording:
    """MSAL says at DEBUG of which tenant it asks: the operator's own setting."""
    return ServedRecording(
        misplaced=misplaced,
        secrets=SECRETS,
        sinks=SINK_OF,
        unfiltered=frozenset({TENANT}),
    )


def take(recording: ServedRecording, ward: TeamsWard) -> None:
    recording.sent += [_called(asked, ward) for asked in ward.fake.asked]
    for number, (activity, ack) in enumerate(ward.deliveries.tries):
        said = ack.body if isinstance(ack.body, dict) else {}
        heard = Heard(
            viewer=_by(activity),
            path=DIALOG if "task" in said else ACK,
            raw=json.dumps(said).encode(),
            keeper=ward.keeper if number >= ward.kept_since else None,
        )
        recording.sent.append(heard)


def _called(asked: Asked, ward: TeamsWard) -> Heard:
    body = json.loads(asked.body) if asked.body.startswith("{") else asked.body
    whole = {"path": asked.path, "headers": asked.headers, "body": body}
    return Heard(
        viewer=_viewer(asked.path, body, ward),
        path=MESSAGE if BELOW in asked.path else SIGN_IN,
        raw=json.dumps(whole).encode(),
    )


def _viewer(path: str, body: Any, ward: TeamsWard) -> str:
    """Whose chat it is about, or is to be; in a group, who had written there."""
    members = {one.nick: ward.of(one.nick).member for one in EVERYONE}
    match body:
        case {"members": [{"id": str(user)}]}:
            return BY_USER.get(user, "nobody")
        case {"recipient": {"id": str(user)}, "conversation": {"id": str(chat)}} if (
            chat in ward.fake.tenant.groups
        ):
            return next(n for n, member in members.items() if member.id == user)
    chats = (n for n, m in members.items() if m.conversation.partition(":")[2] in path)
    return next(chats, "nobody")


def _by(activity: Json) -> str:
    match activity:
        case {"from": {"aadObjectId": str(user)}}:
            return BY_USER.get(user, "nobody")
        case _:
            return "nobody"
