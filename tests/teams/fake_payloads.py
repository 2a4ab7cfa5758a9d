"""What Teams says when somebody does something, shaped as Teams shapes it."""

from datetime import datetime
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from tests.teams.fake_tenant import BOT, BOT_NAME, Tenant
from tests.teams.fake_things import CHANNEL, Kind, Member

Json = dict[str, Any]

CONTEXT: Final[Json] = {"theme": "default"}
SOURCE: Final[Json] = {"source": {"name": "message"}}


def installed(tenant: Tenant, service: str, member: Member) -> Json:
    return _installation(tenant, service, member, "add")


def removed(tenant: Tenant, service: str, member: Member) -> Json:
    return _installation(tenant, service, member, "remove")


def joined(tenant: Tenant, service: str, member: Member) -> Json:
    """Teams tells an install twice: so as well."""
    here = [{"id": member.id, "aadObjectId": member.object_id}, {"id": BOT}]
    return _happened(tenant, service, member) | {
        "type": "conversationUpdate",
        "membersAdded": here,
    }


def typed(tenant: Tenant, service: str, member: Member, text: str) -> Json:
    return _said(tenant, service, member) | {
        "type": "message",
        "text": text,
        "textFormat": "plain",
        "id": tenant.moment(),
    }


def mentioned(
    tenant: Tenant, service: str, member: Member, group: str, text: str
) -> Json:
    """In a group chat, where others read along."""
    said = typed(tenant, service, member, f"<at>{BOT_NAME}</at> {text}")
    where = {
        "isGroup": True,
        "conversationType": "groupChat",
        "tenantId": tenant.tenant_of(member),
        "id": group,
    }
    return said | {"conversation": where}


def submitted(
    tenant: Tenant, service: str, member: Member, message: str, data: Json
) -> Json:
    """Action.Submit in a message, where no dialog is asked for."""
    return _pressed(tenant, service, member) | {
        "type": "message",
        "replyToId": message,
        "value": data,
    }


def executed(
    tenant: Tenant, service: str, member: Member, message: str, button: Json
) -> Json:
    action = {name: button[name] for name in ("type", "title", "verb", "data")}
    return _invoke(tenant, service, member, "adaptiveCard/action") | {
        "replyToId": message,
        "value": {"action": action, "trigger": "manual"},
    }


def fetched(
    tenant: Tenant, service: str, member: Member, message: str, data: Json
) -> Json:
    """A dialog is asked for, from a message."""
    asked = {name: said for name, said in data.items() if name != "msteams"}
    return _invoke(tenant, service, member, "task/fetch") | {
        "replyToId": message,
        "value": {"data": {**asked, "type": "task/fetch"}, "context": CONTEXT},
    }


def sent(tenant: Tenant, service: str, member: Member, data: Json) -> Json:
    """A dialog is sent, or a button is pressed in it."""
    return _invoke(tenant, service, member, "task/submit") | {
        "value": {"data": data, "context": CONTEXT}
    }


def _invoke(tenant: Tenant, service: str, member: Member, name: str) -> Json:
    return _pressed(tenant, service, member) | {"type": "invoke", "name": name}


def _installation(tenant: Tenant, service: str, member: Member, action: str) -> Json:
    happened = _happened(tenant, service, member)
    channel = {"id": happened["conversation"]["id"]}
    about = {**SOURCE, "settings": {"selectedChannel": channel}}
    return happened | {
        "type": "installationUpdate",
        "action": action,
        "locale": "en-US",
        "entities": [{"type": "clientInfo", "locale": "en-US"}],
        "channelData": {**happened["channelData"], **about},
    }


def _pressed(tenant: Tenant, service: str, member: Member) -> Json:
    said = _said(tenant, service, member)
    return said | {"channelData": {**said["channelData"], **SOURCE}}


def _said(tenant: Tenant, service: str, member: Member) -> Json:
    """What every activity has that somebody writes or presses."""
    happened = _happened(tenant, service, member)
    zone, now = member.zone, tenant.clock.now()
    info = {
        "type": "clientInfo",
        "locale": "en-US",
        "country": member.country,
        "platform": "Web",
        "timezone": zone,
    }
    return happened | {
        "from": {**happened["from"], "name": member.name},
        "localTimestamp": now.astimezone(ZoneInfo(zone)).isoformat(),
        "localTimezone": zone,
        "locale": "en-US",
        "entities": [info],
    }


def _happened(tenant: Tenant, service: str, member: Member) -> Json:
    """What every activity has: no name, and no zone."""
    theirs = tenant.tenant_of(member)
    account = {} if member.kind is Kind.ANONYMOUS else {"aadObjectId": member.object_id}
    return {
        "id": _id(tenant),
        "timestamp": _instant(tenant.clock.now()),
        "channelId": CHANNEL,
        "serviceUrl": f"{service}/",
        "from": {"id": member.id, **account},
        "recipient": {"id": BOT, "name": BOT_NAME},
        "conversation": {
            "conversationType": "personal",
            "tenantId": theirs,
            "id": member.conversation,
        },
        "channelData": {"tenant": {"id": theirs}},
    }


def _id(tenant: Tenant) -> str:
    """Of its own form, and never twice."""
    return str(uuid5(NAMESPACE_URL, str(tenant.number())))


def _instant(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
