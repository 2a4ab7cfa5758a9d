"""One tenant: its members, and their private chats with the bot."""

from collections.abc import Iterable
from itertools import count
from typing import Any, Final

from adapters.clock import Clock
from tests.teams.fake_things import App, Kind, Member, Message, SaysNo

Json = dict[str, Any]

APP_ID: Final = "5a5a5a5a-1111-2222-3333-444444444444"
TENANT: Final = "7e7e7e7e-1111-2222-3333-444444444444"
ELSEWHERE: Final = "8f8f8f8f-1111-2222-3333-444444444444"
BOT: Final = f"28:{APP_ID}"
BOT_NAME: Final = "Been There"


class Tenant:
    def __init__(
        self, clock: Clock, members: Iterable[Member] = (), id_: str = TENANT
    ) -> None:
        self.clock, self.id = clock, id_
        self.members: dict[str, Member] = {}
        """By their id."""
        self.messages: list[Message] = []
        self.groups: set[str] = set()
        """Chats where several read along, and the bot was added."""
        self._numbers = count(1)
        for member in members:
            self.joins(member)

    def joins(self, member: Member) -> Member:
        self.members[member.id] = member
        return member

    def called(self, name: str) -> Member:
        """By their full name."""
        [found] = [m for m in self.members.values() if m.name == name]
        return found

    def known_as(self, id_: str) -> Member | None:
        """By either of their ids."""
        for member in self.members.values():
            if id_ in {member.id, member.object_id} - {""}:
                return member
        return None

    def in_chat(self, conversation: str) -> list[Message]:
        """From the oldest to the newest."""
        return [
            message
            for message in self.messages
            if message.conversation == conversation and not message.deleted
        ]

    def group(self) -> str:
        """A new one."""
        name = f"19:{self.number():032}@thread.v2"
        self.groups.add(name)
        return name

    def owner(self, conversation: str) -> Member:
        """Whose chat it is. Raises SaysNo."""
        for member in self.members.values():
            if member.conversation == conversation:
                return member
        raise SaysNo(404, "ConversationNotFound")

    def writable(self, conversation: str) -> None:
        """Raises SaysNo, where the bot may not write."""
        if conversation in self.groups:
            return
        member = self.owner(conversation)
        if member.app is App.ABSENT:
            raise SaysNo(403, "BotNotInConversationRoster")
        if member.app is App.BLOCKED:
            raise SaysNo(403, "MessageWritesBlocked")

    def message(self, conversation: str, activity: str) -> Message:
        """Raises SaysNo."""
        for message in self.in_chat(conversation):
            if message.id == activity:
                return message
        raise SaysNo(404, "ActivityNotFoundInConversation")

    def says(self, conversation: str, activity: Json, *, ours: bool) -> Message:
        """Something stands in a private chat."""
        message = Message(
            conversation=conversation,
            id=self.moment(),
            ours=ours,
            activity=activity,
        )
        self.messages.append(message)
        return message

    def tenant_of(self, member: Member) -> str:
        return ELSEWHERE if member.kind is Kind.STRANGER else self.id

    def moment(self) -> str:
        """Teams' name for now: no two are the same."""
        return str(int(self.clock.now().timestamp()) * 1000 + self.number())

    def number(self) -> int:
        return next(self._numbers)
