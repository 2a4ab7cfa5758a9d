"""One person's Teams: what stands before them, and what they can do with it.

As the real one it fills in nothing that a field does not take, sends no form in which
something needed is missing, and gathers all fields for any button of a dialog that does
not say otherwise.
"""

from typing import Any

from tests.teams import fake_payloads as says
from tests.teams.fake import FakeTeams
from tests.teams.fake_filling import as_drawn, missing_in, value_of
from tests.teams.fake_post import Ack, Deliveries
from tests.teams.fake_reading import button_called, buttons_in, inputs_in, opens_dialog
from tests.teams.fake_things import App, Dialog, Member, Message

Json = dict[str, Any]


class TeamsClient:
    def __init__(self, teams: FakeTeams, post: Deliveries, member: Member) -> None:
        self.member = member
        self.dialog: Dialog | None = None
        self.wrong: dict[str, str] = {}
        """What Teams itself says at fields, by id, in the dialog that is open."""
        self.word = ""
        """What was last shown beside a button that they pressed."""
        self._teams, self._post = teams, post
        self._held: dict[str, str] = {}

    # what stands there

    @property
    def messages(self) -> list[Message]:
        chat = self._teams.tenant.in_chat(self.member.conversation)
        return [message for message in chat if message.ours]

    @property
    def card(self) -> Json:
        """Of the dialog that is open."""
        return self.dialog.card if self.dialog else {}

    def found(self, title: str) -> tuple[Message, Json]:
        """The newest message that has such a button. Raises LookupError."""
        for message in reversed(self.messages):
            if button := button_called(message.card, title):
                return message, button
        raise LookupError(title)

    # what they do

    async def install(self) -> Ack:
        self.member.app = App.THERE
        tenant, service = self._teams.tenant, self._teams.service
        await self._message(says.joined(tenant, service, self.member))
        return await self._message(says.installed(tenant, service, self.member))

    async def remove(self) -> Ack:
        self.member.app = App.ABSENT
        tenant, service = self._teams.tenant, self._teams.service
        return await self._message(says.removed(tenant, service, self.member))

    async def type(self, text: str) -> Ack:
        tenant, service = self._teams.tenant, self._teams.service
        said = says.typed(tenant, service, self.member, text)
        tenant.says(self.member.conversation, said, ours=False)
        if " " in text:
            self._teams.typed.add(text)
        return await self._message(said)

    async def press(self, message: Message, button: Json) -> Ack:
        """In a message: it acts at once, or a dialog is asked for."""
        tenant, service, id_ = self._teams.tenant, self._teams.service, message.id
        if button["type"] == "Action.Execute":
            said = says.executed(tenant, service, self.member, id_, button)
            ack = await self._invoke(said)
            self._executed(message, ack)
        elif opens_dialog(button):
            data = button["data"]
            said = says.fetched(tenant, service, self.member, id_, data)
            ack = await self._invoke(said)
            self._shown(ack)
        else:
            data = button.get("data", {})
            said = says.submitted(tenant, service, self.member, id_, data)
            ack = await self._message(said)
        return ack

    async def press_in_dialog(self, title: str) -> Ack:
        """Raises LookupError."""
        button = button_called(self.card, title)
        if button is None:
            raise LookupError(title)
        return await self._submit(button)

    async def send(self) -> Ack:
        """The form that is open."""
        [button] = [b for b in buttons_in(self.card) if b["data"].get("does") == "send"]
        return await self._submit(button)

    async def hand_in(self, data: Json) -> Ack:
        """What was gathered in a dialog."""
        tenant, service = self._teams.tenant, self._teams.service
        ack = await self._invoke(says.sent(tenant, service, self.member, data))
        self._shown(ack)
        return ack

    def fill_in(self, label: str, *entered: str) -> None:
        """A text, a day, a time, the titles of choices, or members' names."""
        field = inputs_in(self.card)[label]
        self._held[field["id"]] = value_of(field, entered, self._teams.tenant)
        if field["type"] == "Input.Text":
            self._teams.words.update(entered)

    def close(self) -> None:
        """Teams tells nobody."""
        self._stands(None)

    async def _submit(self, button: Json) -> Ack:
        assert button["type"] == "Action.Submit", "a dialog takes no other"
        data = {n: said for n, said in button["data"].items() if n != "msteams"}
        if button.get("associatedInputs") != "none":
            self.wrong = missing_in(self.card, self._held)
            if self.wrong:
                return Ack(status=200)
            data = {**data, **self._held}
        return await self.hand_in(data)

    def _executed(self, message: Message, ack: Ack) -> None:
        match ack.body:
            case {"value": dict(card)} if ack.well:
                message.face = card
            case {"value": str(word)} if ack.well:
                self.word = word

    def _shown(self, ack: Ack) -> None:
        """Teams: an answer without a task closes what is open."""
        if not ack.well:
            return
        match ack.body or {}:
            case {
                "task": {"type": "continue", "value": {"title": title, "card": card}}
            }:
                self._stands(Dialog(title=title, card=card["content"]))
            case {"task": {"type": "message", "value": str(word)}}:
                self._stands(Dialog(word=word))
            case body:
                assert not body, body
                self._stands(None)

    def _stands(self, dialog: Dialog | None) -> None:
        self.dialog, self.wrong = dialog, {}
        self._held = as_drawn(self.card)

    async def _message(self, activity: Json) -> Ack:
        ack = await self._post.message(activity)
        await self._teams.stir()
        return ack

    async def _invoke(self, activity: Json) -> Ack:
        ack = await self._post.once(activity)
        if ack.well and ack.body:
            self._teams.answer_seen(activity["name"], ack.body)
        await self._teams.stir()
        return ack
