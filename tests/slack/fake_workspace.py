"""One workspace: its members, their private chats with the app, homes and modals."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import count
from typing import Any, Final

from adapters.clock import Clock
from tests.slack.fake_things import TEAM, Member, Message, SaysNo, Trigger, View

Json = dict[str, Any]

TRIGGER_LIVES: Final = timedelta(seconds=3)


class Workspace:
    def __init__(self, clock: Clock, members: Iterable[Member] = ()) -> None:
        self.clock = clock
        self.members: dict[str, Member] = {}
        self.messages: list[Message] = []
        self.homes: dict[str, View] = {}
        self.modals: dict[str, View] = {}
        """By user: one at a time is open."""
        self._triggers: dict[str, Trigger] = {}
        self._numbers = count(1)
        for member in members:
            self.joins(member)

    def joins(self, member: Member) -> Member:
        self.members[member.id] = member
        return member

    def chat_of(self, user: str) -> str:
        """Somebody's private chat with the app."""
        return f"D{user[1:]}"

    def in_chat(self, user: str) -> list[Message]:
        channel = self.chat_of(user)
        return [message for message in self.messages if message.channel == channel]

    def member_in(self, channel: str) -> Member:
        """Raises SaysNo. ``channel`` may be a user's id."""
        for member in self.members.values():
            if channel in {member.id, self.chat_of(member.id)}:
                return member
        raise SaysNo("channel_not_found")

    def message(self, channel: str, ts: str) -> Message:
        """Raises SaysNo."""
        for message in self.messages:
            if (message.channel, message.ts) == (channel, ts):
                return message
        raise SaysNo("message_not_found")

    def says(self, user: str, channel: str, text: str) -> Message:
        """Something stands in a private chat."""
        message = Message(channel=channel, ts=self.moment(), user=user, text=text)
        self.messages.append(message)
        return message

    def trigger(self, user: str) -> str:
        """Slack: good for one view, within three seconds."""
        name = f"{self.number()}.{TEAM[1:]}.pretend"
        until = self.clock.now() + TRIGGER_LIVES
        self._triggers[name] = Trigger(user=user, until=until)
        return name

    def exchange(self, name: str) -> str:
        """Whose it is. Raises SaysNo."""
        trigger = self._triggers.get(name)
        if trigger is None:
            raise SaysNo("invalid_trigger_id")
        if trigger.exchanged:
            raise SaysNo("exchanged_trigger_id")
        if self.clock.now() > trigger.until:
            raise SaysNo("expired_trigger_id")
        trigger.exchanged = True
        return trigger.user

    def new_view(self, user: str, drawn: Json) -> View:
        view = View(id=f"V{self.number():08}", hash="", user=user, drawn=drawn)
        view.hash = f"{self.moment()}.pretend"
        return view

    def redraw(self, view: View, drawn: Json, known: str) -> View:
        """Raises SaysNo. ``known`` is the hash that it must have, if any."""
        if known and known != view.hash:
            raise SaysNo("hash_conflict")
        view.drawn, view.hash = drawn, f"{self.moment()}.pretend"
        return view

    def open_view(self, view_id: str) -> View:
        """Raises SaysNo."""
        for view in self.modals.values():
            if view.id == view_id:
                return view
        raise SaysNo("not_found")

    def moment(self) -> str:
        """Slack's name for now: no two are the same."""
        return f"{int(self.clock.now().timestamp())}.{self.number():06}"

    def number(self) -> int:
        return next(self._numbers)
