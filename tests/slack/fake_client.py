"""One person's Slack: what stands before them, and what they can do with it.

As the real one it fills in nothing that a field does not take, sends no form in which
something needed is missing, and shows what is wrong where the app says so.
"""

from typing import Any

from tests.slack import fake_payloads as says
from tests.slack.fake import FakeSlack
from tests.slack.fake_filling import missing_in, sent, state_in, value_of
from tests.slack.fake_post import Deliveries, Sort
from tests.slack.fake_reading import (
    EMPTY,
    MANY,
    buttons_in,
    inputs_in,
    label_of,
)
from tests.slack.fake_socket import Ack
from tests.slack.fake_things import Member, Message, View

Json = dict[str, Any]


class SlackClient:
    def __init__(self, slack: FakeSlack, post: Deliveries, member: Member) -> None:
        self.member = member
        self.wrong: dict[str, str] = {}
        """What is said at fields, by block, in the modal that is open."""
        self.aside: list[Json] = []
        """Ephemeral answers to commands: nobody else sees them, and they go."""
        self._slack, self._post = slack, post
        self._state: Json = {}
        self._state_of = ("", "")

    # what stands there

    @property
    def messages(self) -> list[Message]:
        return self._slack.workspace.in_chat(self.member.id)

    @property
    def home(self) -> View | None:
        return self._slack.workspace.homes.get(self.member.id)

    @property
    def modal(self) -> View | None:
        return self._slack.workspace.modals.get(self.member.id)

    def state(self, view: View) -> Json:
        """What is filled in. It outlives an update where its field does."""
        if self._state_of != (view.id, view.hash):
            before = self._state if self._state_of[0] == view.id else {}
            self._state = state_in(view, before)
            self._state_of, self.wrong = (view.id, view.hash), {}
        return self._state

    # what they do

    async def open_home(self, tab: str = "home") -> Ack:
        workspace = self._slack.workspace
        return await self._event(says.home_opened(workspace, self.member, tab))

    async def type(self, text: str) -> Ack:
        workspace = self._slack.workspace
        channel = workspace.chat_of(self.member.id)
        message = workspace.says(self.member.id, channel, text)
        return await self._event(says.typed(workspace, self.member, message))

    async def command(self, text: str = "") -> Ack:
        payload = says.commanded(self._slack.workspace, self.member, text)
        ack = await self._once(Sort.COMMAND, payload)
        if ack.well and ack.body:
            assert ack.body.get("response_type") == "ephemeral", ack.body
            self._slack.listen_to(ack.body)
            self.aside.append(ack.body)
        return ack

    async def press_in_message(self, message: Message, button: Json) -> Ack:
        return await self._once(
            Sort.INTERACTIVE,
            says.pressed_in_message(
                self._slack.workspace, self.member, message, sent(button)
            ),
        )

    async def press_aside(self, label: str) -> Ack:
        """In the answer to their last command."""
        found = buttons_in(self.aside[-1]["blocks"])
        [button] = [button for button in found if label_of(button) == label]
        workspace = self._slack.workspace
        payload = says.pressed_aside(workspace, self.member, sent(button))
        return await self._once(Sort.INTERACTIVE, payload)

    async def press_in_view(self, view: View, button: Json) -> Ack:
        return await self._once(
            Sort.INTERACTIVE,
            says.pressed_in_view(
                self._slack.workspace,
                self.member,
                view,
                self.state(view) if view is self.modal else {},
                sent(button),
            ),
        )

    def fill_in(self, label: str, *entered: str) -> None:
        """A text, a day, a time, the labels of options, or members' names."""
        assert self.modal is not None
        block = inputs_in(self.modal.drawn["blocks"])[label]
        element = block["element"]
        name = EMPTY[element["type"]]
        members = self._slack.workspace.members
        values = [value_of(element, one, members) for one in entered]
        assert len(values) <= element.get("max_selected_items", len(values))
        held = self.state(self.modal)[block["block_id"]][element["action_id"]]
        held[name] = values if name in MANY else (values[0] if values else None)

    async def send(self) -> Ack:
        """The form that is open; it goes, changes, or says what is wrong."""
        view = self.modal
        assert view is not None
        assert view.drawn.get("submit"), "nothing to send"
        state = self.state(view)
        missing = missing_in(view, state)
        if missing:
            self.wrong = dict.fromkeys(missing, "Please complete this required field.")
            return Ack(status=200)
        payload = says.submitted(self._slack.workspace, self.member, view, state)
        ack = await self._once(Sort.INTERACTIVE, payload)
        if ack.well:
            self._answered(view, ack.body or {})
        return ack

    async def close(self) -> None:
        view = self._slack.workspace.modals.pop(self.member.id, None)
        if view is not None and view.drawn.get("notify_on_close"):
            payload = says.closed(self.member, view)
            await self._once(Sort.INTERACTIVE, payload)

    def button_in_messages(self, label: str) -> tuple[Message, Json]:
        """Of the newest message that has one. Raises LookupError."""
        for message in reversed(self.messages):
            for button in buttons_in(message.blocks):
                if label_of(button) == label:
                    return message, button
        raise LookupError(label)

    def button_in(self, view: View, label: str) -> Json:
        """Raises LookupError."""
        for button in buttons_in(view.drawn["blocks"]):
            if label_of(button) == label:
                return button
        raise LookupError(label)

    def _answered(self, view: View, said: Json) -> None:
        """Slack: an empty answer closes, others say what to do."""
        workspace = self._slack.workspace
        match said:
            case {"response_action": "errors", "errors": dict(errors)}:
                known = {b.get("block_id") for b in view.drawn["blocks"]}
                assert errors.keys() <= known, errors
                self.wrong = errors
            case {"response_action": "update", "view": dict(drawn)}:
                self._slack.look_at("view_submission", drawn)
                workspace.redraw(view, drawn, "")
            case {} if not said or said == {"response_action": "clear"}:
                workspace.modals.pop(self.member.id, None)
            case _:
                raise AssertionError(said)

    async def _event(self, payload: Json) -> Ack:
        ack = await self._post.event(payload)
        await self._slack.stir()
        return ack

    async def _once(self, sort: Sort, payload: Json) -> Ack:
        ack = await self._post.once(sort, payload)
        await self._slack.stir()
        return ack
