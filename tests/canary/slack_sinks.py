"""Everything that a server leaves behind in Slack and on its own disk, for a scan."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from tests.canary.people import BY_USER
from tests.canary.sinks import Recording, moment_of
from tests.canary.slack_allowed import SECRETS, misplaced
from tests.canary.slack_ward import HOME, SlackWard, WatchedWorkspace
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


@dataclass(slots=True)
class SlackRecording(Recording):
    sent: list[Heard] = field(default_factory=list)
    """Every call, and every answer to what was brought."""

    def found(self) -> dict[str, list[str]]:
        found = Recording.found(self)
        for heard in self.sent:
            for one in misplaced(heard):
                found.setdefault(SINK_OF.get(heard.path, "call"), []).append(one)
        for name, raw in self._kept():
            if secrets := SECRETS.look(name, raw):
                found.setdefault(name, []).extend(map(str, secrets))
        return found

    def take(self, ward: SlackWard, folder: Path) -> None:
        with ward.process.still():
            self.moments.append(moment_of(folder / HOME, folder.parent / "aside"))
        for number, call in enumerate(ward.fake.calls):
            keeper = ward.keeper if number >= ward.kept_since else None
            self.sent.append(_heard(call, _viewer(call, ward), keeper))
        for _, payload, _, ack in ward.deliveries.tries:
            who = payload.get("user_id") or payload.get("user", {})
            user = who.get("id", "") if isinstance(who, dict) else str(who)
            raw = json.dumps(ack.body).encode()
            viewer = BY_USER.get(user, "nobody")
            self.sent.append(
                Heard(viewer=viewer, path="ack", raw=raw, keeper=ward.keeper)
            )

    async def ask_around(self, ward: SlackWard) -> None:
        """What an operator's own tools see."""
        pages = {
            "/healthz": ward.process.address,
            "/readyz": ward.process.address,
            "/nowhere": ward.process.address,
            "/metrics": ward.process.metrics,
        }
        for path, address in pages.items():
            headers, raw = await ward.get(address + path)
            self.heard.append(
                Heard(viewer="nobody", path=path, raw=raw, headers=headers)
            )

    def _kept(self) -> list[tuple[str, bytes]]:
        files = [each for moment in self.moments for each in moment.files.items()]
        return [*self.said.items(), *files]


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
