"""The connector's calls that a bot makes, done to a tenant."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from tests.teams.fake_tenant import BOT, Tenant
from tests.teams.fake_things import App, Message, SaysNo

Json = dict[str, Any]
Where = Mapping[str, str]
"""The parts of the path: a chat, an activity, a user."""
Done = tuple[int, Json]


def create(tenant: Tenant, _: Where, said: Json) -> Done:
    """The private chat with somebody; there is one at most."""
    members = said.get("members") or [{}]
    member = tenant.known_as(str(members[0].get("id")))
    if len(members) != 1 or said.get("isGroup"):
        raise SaysNo(400, "BadArgument")
    if said.get("bot", {}).get("id") != BOT or said.get("tenantId") != tenant.id:
        raise SaysNo(400, "BadArgument")
    if member is None or tenant.tenant_of(member) != tenant.id:
        raise SaysNo(400, "BadArgument")
    if member.app is App.ABSENT:
        raise SaysNo(403, "ForbiddenOperationException")
    return 201, {"id": member.conversation}


def send(tenant: Tenant, where: Where, said: Json) -> Done:
    tenant.writable(where["chat"])
    message = tenant.says(where["chat"], said, ours=True)
    return 201, {"id": message.id}


def update(tenant: Tenant, where: Where, said: Json) -> Done:
    message = _own(tenant, where)
    message.activity, message.face = said, None
    message.redrawn += 1
    return 200, {"id": message.id}


def delete(tenant: Tenant, where: Where, _: Json) -> Done:
    _own(tenant, where).deleted = True
    return 200, {}


def member(tenant: Tenant, where: Where, _: Json) -> Done:
    tenant.owner(where["chat"])
    found = tenant.known_as(where["user"])
    if found is None or found.conversation != where["chat"]:
        raise SaysNo(404, "MemberNotFoundInConversation")
    return 200, found.as_json(tenant.tenant_of(found))


Does = Callable[[Tenant, Where, Json], Done]
CALLS: Final[Mapping[str, tuple[str, str, Does]]] = {
    "create": ("POST", "", create),
    "send": ("POST", "/{chat}/activities", send),
    "update": ("PUT", "/{chat}/activities/{activity}", update),
    "delete": ("DELETE", "/{chat}/activities/{activity}", delete),
    "member": ("GET", "/{chat}/members/{user}", member),
}
"""Method, path after ``/v3/conversations``, and what it does, by a name of ours."""
DRAWN: Final = frozenset({"send", "update"})


def _own(tenant: Tenant, where: Where) -> Message:
    tenant.writable(where["chat"])
    message = tenant.message(where["chat"], where["activity"])
    if not message.ours:
        raise SaysNo(403, "NotEnoughPermissions")
    return message
