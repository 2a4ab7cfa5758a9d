"""Activities in the shapes that Teams sends. Everybody in them is made up."""

from itertools import count
from typing import Any, Final

from adapters.teams.verifier import CHANNEL
from tests.adapters.teams.signing import SERVICE, TENANT

Json = dict[str, Any]

BOT: Final = "28:11111111-2222-3333-4444-555555555555"
OTHER_TENANT: Final = "00000000-1111-2222-3333-444444444444"
TYPED: Final = "canary: my colleague is called Rowan"
NUMBERS: Final = count(1)
"""Every activity has an id of its own."""


def activity(user: str, kind: str, **inner: Any) -> Json:
    """What all of them have. ``inner`` comes last, and can put anything in its place."""
    number = next(NUMBERS)
    said = {
        "type": kind,
        "id": f"f:{number:012}",
        "timestamp": f"2030-01-07T17:00:00.{number:06}Z",
        "localTimestamp": "2030-01-07T12:00:00.291-05:00",
        "localTimezone": "America/New_York",
        "channelId": CHANNEL,
        "serviceUrl": SERVICE,
        "from": sender(user),
        "conversation": chat(user),
        "recipient": {"id": BOT, "name": "Been There"},
        "entities": [client()],
        "channelData": {"tenant": {"id": TENANT}, "source": {"name": "message"}},
        "locale": "en-US",
    }
    return said | inner


def sender(user: str, **changes: Any) -> Json:
    name = user.replace("-", " ").title()
    return {"id": f"29:{user}", "name": name, "aadObjectId": user} | changes


def chat(user: str, **changes: Any) -> Json:
    said = {"conversationType": "personal", "tenantId": TENANT, "id": f"a:{user}"}
    return said | changes


def client(**changes: Any) -> Json:
    said = {"type": "clientInfo", "locale": "en-US", "country": "US"}
    return said | {"platform": "Web", "timezone": "America/New_York"} | changes


GROUP: Final = {
    "isGroup": True,
    "conversationType": "groupChat",
    "tenantId": TENANT,
    "id": "19:a-group@thread.v2",
    "name": "canary group",
}
CHANNEL_CHAT: Final = {
    "isGroup": True,
    "conversationType": "channel",
    "tenantId": TENANT,
    "id": "19:a-channel@thread.tacv2;messageid=1893456000000",
}


def message(user: str, text: str = TYPED, **inner: Any) -> Json:
    return activity(user, "message", text=text, textFormat="plain", **inner)


def installed(user: str, action: str = "add", **inner: Any) -> Json:
    """As Teams says it: without a name."""
    who = {"id": f"29:{user}", "aadObjectId": user}
    said = {"from": who, "action": action} | inner
    return activity(user, "installationUpdate", **said)


def joined(user: str, **inner: Any) -> Json:
    """The other half of an installation."""
    added = [{"id": f"29:{user}", "aadObjectId": user}, {"id": BOT}]
    return activity(user, "conversationUpdate", membersAdded=added, **inner)


def invoke(user: str, name: str, value: Any, **inner: Any) -> Json:
    return activity(user, "invoke", name=name, value=value, **inner)


def press(user: str, token: Any, **inner: Any) -> Json:
    """An Action.Execute in a message."""
    action = {"type": "Action.Execute", "title": "canary", "verb": "act"}
    value = {"action": {**action, "data": {"t": token}}, "trigger": "manual"}
    said = {"replyToId": "1893456000001"} | inner
    return invoke(user, "adaptiveCard/action", value, **said)


def fetch(user: str, token: Any, does: Any = "open", **inner: Any) -> Json:
    """An Action.Submit in a message that opens a dialog."""
    data = {"does": does, "t": token, "msteams": {"type": "task/fetch"}}
    said = {"replyToId": "1893456000001"} | inner
    return invoke(user, "task/fetch", _in_dialog(data), **said)


def press_in_dialog(
    user: str, does: Any, token: Any, opened_by: Any, **inner: Any
) -> Json:
    data = {"does": does, "t": token, "on": opened_by}
    return invoke(user, "task/submit", _in_dialog(data), **inner)


def help_now(user: str, name: str = "task/fetch", **inner: Any) -> Json:
    data = {"does": "help-now", "msteams": {"type": "task/fetch"}}
    return invoke(user, name, _in_dialog(data), **inner)


def sending(user: str, token: Any, entered: Json, **inner: Any) -> Json:
    data = {"does": "send", "t": token, **ASKED, **entered}
    return invoke(user, "task/submit", _in_dialog(data), **inner)


def pressed_without_dialogs(user: str, token: Any, **inner: Any) -> Json:
    """An Action.Submit as a message: what old clients make of one."""
    value = {"does": "act", "t": token}
    said = {"replyToId": "1893456000001", "value": value} | inner
    return activity(user, "message", **said)


ASKED: Final = {
    "people": ["not-these", "not-for"],
    "many": ["days", "languages", "lived", "language"],
}


def _in_dialog(data: Json) -> Json:
    return {"data": data, "context": {"theme": "default"}}
