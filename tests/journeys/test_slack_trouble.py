"""Slack's own trouble: brought twice, lost on the way, late, closed meanwhile."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.journeys.on_slack import SlackTown, user_id
from tests.journeys.person import CALL_ME, REACH, STAFF, People
from tests.slack import fake_payloads as says
from tests.slack.fake import BOT_TOKEN
from tests.slack.fake_faults import Failed, Fault, Limited, Lost, Refused, Slow
from tests.slack.fake_post import Sort
from tests.slack.fake_things import Kind, Member
from tests.slack.fake_workspace import Workspace

MARLOW, INES, LINDEN = "Marlow Quay", "Ines Harbour", "Linden Brook"
NOT_FROM_HERE = "I am a bot for the staff of this organisation"
NEWCOMER = Member(id="U0NEWCOMER", name="Skerry Newcomer")


async def test_what_slack_brings_twice_happens_once(slack: SlackTown):
    people, workspace = People(slack), slack.fake.workspace
    marlow = slack.client(MARLOW)
    opened = says.home_opened(workspace, marlow.member)
    for _ in range(3):
        assert (await slack.post.event(opened)).well
    await people[MARLOW].asks()
    supporter = slack.client((await people.who_is_asked()).name)
    message, button = supporter.button_in_messages("Yes")
    pressed = says.pressed_in_message(workspace, supporter.member, message, button)
    for _ in range(3):
        assert (await slack.post.once(Sort.INTERACTIVE, pressed)).well
    await slack.settle()
    texts = [message.text for message in marlow.messages]
    assert len([text for text in texts if text.startswith("Hello. I am")]) == 1
    assert len([t for t in texts if t.startswith("A trained colleague will")]) == 1


async def test_a_form_that_is_sent_twice_is_one_request(slack: SlackTown):
    marlow = slack.client(MARLOW)
    await marlow.command("ask")
    await slack.fake.until(lambda: marlow.modal is not None)
    marlow.fill_in(REACH, CALL_ME)
    view = marlow.modal
    assert view is not None
    sent = says.submitted(slack.fake.workspace, marlow.member, view, marlow.state(view))
    for _ in range(2):
        ack = await slack.post.once(Sort.INTERACTIVE, sent)
        assert (ack.status, ack.body) == (200, {})
    await slack.settle()
    assert len([m for m in marlow.messages if m.ours]) == 1
    await People(slack).who_is_asked()


@pytest.mark.parametrize(
    "fault",
    [
        Lost(done=True),
        Lost(done=False),
        Failed(503, done=True),
        Failed(500),
        Limited(30),
        Refused("ratelimited"),
        Refused("message_limit_exceeded"),
    ],
    ids=str,
)
async def test_whatever_fails_on_the_way_a_message_stands_there_once(
    slack: SlackTown, fault: Fault
):
    people = People(slack)
    await people[LINDEN].opens_app()
    await people[LINDEN].reads("Hello. I am Been There")
    slack.fake.fails("chat.postMessage", fault)
    linden = slack.client(LINDEN)
    await linden.type("canary")
    await people.lives(minutes=30)
    await people[LINDEN].reads("I am a bot, and nobody reads what is typed here.")
    pointers = [m for m in linden.messages if m.text.startswith("I am a bot, and")]
    assert len(pointers) == 1


async def test_slack_is_answered_before_slack_answers_us(slack: SlackTown):
    people = People(slack)
    await people[MARLOW].opens_app()
    await people[MARLOW].reads("Hello. I am Been There")
    slow = Slow()
    slack.fake.fails("views.open", slow)
    marlow = slack.client(MARLOW)
    message, button = marlow.button_in_messages("Talk to a peer")
    assert (await marlow.press_in_message(message, button)).well
    await slow.came.wait()
    assert marlow.modal is None
    slow.go.set()
    await people[MARLOW].sees("You need not explain anything.")


async def test_a_modal_that_was_closed_meanwhile_harms_nobody(slack: SlackTown):
    people = People(slack)
    await people[MARLOW].opens_app()
    await people[MARLOW].chooses("My data")
    await people[MARLOW].sees("This is what the programme keeps about you")
    marlow = slack.client(MARLOW)
    view = marlow.modal
    assert view is not None
    button = marlow.button_in(view, "Never approach me")
    pressed = says.pressed_in_view(
        slack.fake.workspace, marlow.member, view, {}, button
    )
    await marlow.close()
    assert (await slack.post.once(Sort.INTERACTIVE, pressed)).well
    await people[MARLOW].reads("Nobody from the programme will approach you first.")
    assert marlow.modal is None
    assert slack.fake.calls[-1].answer in {"not_found", "ok"}


async def test_two_quick_presses_in_one_modal_are_both_taken(slack: SlackTown):
    people, marlow = People(slack), slack.client(MARLOW)
    await people[MARLOW].opens_app()
    await people[MARLOW].chooses("My data")
    await people[MARLOW].sees("This is what the programme keeps about you")
    view = marlow.modal
    assert view is not None
    workspace, button = slack.fake.workspace, marlow.button_in(view, "Take it with me")
    twice = [
        says.pressed_in_view(workspace, marlow.member, view, {}, button)
        for _ in range(2)
    ]
    for pressed in twice:
        assert (await slack.post.once(Sort.INTERACTIVE, pressed)).well
    await people[MARLOW].sees("A copy of my data")
    await slack.settle()
    updates = [c.answer for c in slack.fake.calls if c.method == "views.update"]
    assert sorted(updates) == ["hash_conflict", "ok"]


async def test_while_the_token_is_not_taken_letters_wait(slack: SlackTown):
    people, marlow = People(slack), slack.client(MARLOW)
    assert slack.slack.connected
    slack.fake.revoked.add(BOT_TOKEN)
    assert (await marlow.open_home()).well
    await slack.fake.until(lambda: "token_revoked" in _answers(slack))
    await slack.settle()
    assert not slack.slack.connected
    assert marlow.messages == []
    slack.fake.revoked.clear()
    await people.lives(minutes=30)
    await people[MARLOW].reads("Hello. I am Been There")
    assert len(await people[MARLOW].messages()) == 1
    assert slack.slack.connected


@pytest.mark.parametrize("say", [says.app_uninstalled, says.tokens_revoked])
async def test_that_the_app_was_taken_away_is_known_before_any_call(
    slack: SlackTown, say: Callable[[Workspace], dict[str, Any]]
):
    assert slack.slack.connected
    assert (await slack.post.event(say(slack.fake.workspace))).well
    assert not slack.slack.connected, "and so /readyz says"


async def test_help_now_opens_while_nothing_else_can_be_read(slack: SlackTown):
    people = People(slack)
    await people[MARLOW].opens_app()
    await people[MARLOW].reads("Hello. I am Been There")
    await slack.live.core.store.close()
    await people[MARLOW].presses("Help now")
    await people[MARLOW].sees("You need not say why you are calling.")


async def test_somebody_whom_nobody_listed_is_found_when_slack_comes_again(
    over_http: SlackTown,
):
    slack = over_http
    slack.fake.always_fails("users.list", Refused("fatal_error"))
    slack.fake.workspace.joins(NEWCOMER)
    newcomer = slack.client(NEWCOMER.name)
    assert (await newcomer.open_home()).status == 503
    assert slack.post.owed == 1
    await slack.fake.until(lambda: bool(slack.fake.called("users.info")))
    [again] = await slack.post.again()
    assert again.well
    await slack.settle()
    assert "Hello. I am Been There" in newcomer.messages[-1].text


async def test_a_supporter_who_left_while_nobody_could_tell_us_is_replaced(
    slack: SlackTown,
):
    people = People(slack)
    await people[MARLOW].asks()
    asked = await people.who_is_asked()
    slack.fake.workspace.members[user_id(STAFF[asked.name].id) or ""].kind = Kind.LEFT
    assert await slack.slack.directory.refresh(), "as it does every hour"
    await slack.settle()
    assert (await people.who_is_asked()).name != asked.name


async def test_a_line_that_slack_wants_renewed_is_renewed(over_a_socket: SlackTown):
    slack = over_a_socket
    before = slack.fake.sockets.opened
    await slack.fake.sockets.ask_to_renew()
    await slack.fake.until(lambda: slack.fake.sockets.opened > before)
    people = People(slack)
    await people[MARLOW].opens_app()
    await people[MARLOW].reads("Hello. I am Been There")


def _answers(town: SlackTown) -> list[str]:
    return [call.answer for call in town.fake.calls]
