"""Teams' own trouble: brought twice, lost on the way, refused, and our own."""

from typing import Any

import pytest

from bot.errors import CannotKeep
from tests.journeys.on_teams import TeamsTown
from tests.journeys.person import CALL_ME, REACH, People
from tests.teams import fake_payloads as says
from tests.teams.fake_client import TeamsClient
from tests.teams.fake_entra import PASSWORD
from tests.teams.fake_faults import Failed, Fault, Garbled, Limited, Lost, Refused
from tests.teams.fake_post import AGAIN_AFTER
from tests.teams.fake_reading import buttons_in, text_of
from tests.teams.fake_tenant import APP_ID

MARLOW, LINDEN = "Marlow Quay", "Linden Brook"
PHONE = "+1 212-555-0100"
POINTER = "I am a bot, and nobody reads what is typed here."


async def broken(*_: Any) -> Any:
    raise CannotKeep("the disk is full")


def times_read(client: TeamsClient, text: str) -> int:
    return len([m for m in client.messages if text in text_of(m.card)])


async def test_what_teams_brings_twice_happens_once(teams: TeamsTown):
    people, tenant, service = People(teams), teams.fake.tenant, teams.fake.service
    marlow = teams.client(MARLOW)
    typed = says.typed(tenant, service, marlow.member, "canary")
    for _ in range(3):
        assert (await teams.post.message(typed)).well
    await people[MARLOW].asks()
    supporter = teams.client((await people.who_is_asked()).name)
    message, button = supporter.found("Yes")
    member = supporter.member
    pressed = says.executed(tenant, service, member, message.id, button)
    for _ in range(3):
        assert (await teams.post.once(pressed)).well
    await teams.settle()
    assert times_read(marlow, "Hello. I am Been There") == 1
    assert times_read(marlow, "A trained colleague will contact you") == 1


async def test_a_form_that_is_sent_twice_is_one_request(teams: TeamsTown):
    people, marlow = People(teams), teams.client(MARLOW)
    await people[MARLOW].opens_app()
    await teams.settle()
    await marlow.press(*marlow.found("Talk to a peer"))
    marlow.fill_in(REACH, CALL_ME)
    assert (await marlow.send()).well
    [*_, (sent, _)] = teams.post.tries
    assert (await teams.post.once(sent)).well
    await teams.settle()
    assert times_read(marlow, "Someone will be found by") == 1
    await people.who_is_asked()


@pytest.mark.parametrize(
    ("fault", "times"),
    [
        (Lost(done=False), 1),
        (Failed(503), 1),
        (Failed(412), 1),
        (Limited(30), 1),
        (Refused("ServiceError", 500), 1),
        # Teams lets nobody look: what must arrive may stand there twice.
        (Lost(done=True), 2),
        (Failed(502, done=True), 2),
        (Garbled(), 2),
    ],
    ids=str,
)
async def test_whatever_fails_on_the_way_a_message_arrives(
    teams: TeamsTown, fault: Fault, times: int
):
    people = People(teams)
    await people[LINDEN].opens_app()
    await people[LINDEN].reads("Hello. I am Been There")
    teams.fake.fails("send", fault)
    linden = teams.client(LINDEN)
    await linden.type("canary")
    await people.lives(minutes=30)
    await people[LINDEN].reads(POINTER)
    assert times_read(linden, POINTER) == times


async def test_one_chat_that_is_held_up_holds_up_nobody_else(teams: TeamsTown):
    people = People(teams)
    teams.fake.fails("send", Limited(30))
    await people[LINDEN].opens_app()
    await teams.settle()
    assert await people[LINDEN].messages() == []
    await people[MARLOW].opens_app()
    await people[MARLOW].reads("Hello. I am Been There")
    await people.lives(minutes=30)
    await people[LINDEN].reads("Hello. I am Been There")


async def test_keys_that_rotate_are_taken_without_a_pause(teams: TeamsTown):
    people, marlow = People(teams), teams.client(MARLOW)
    # A minute passes between two looks for new keys: each word takes five seconds.
    for _ in range(15):
        assert (await marlow.type("canary")).well
    teams.fake.keys.rotate()
    assert (await marlow.type("canary")).well
    assert teams.fake.keys.asked["keys"] == 2
    await people[MARLOW].reads(POINTER)


async def test_what_nobody_of_teams_signed_is_not_heard_and_not_logged(
    teams: TeamsTown,
):
    tenant, marlow = teams.fake.tenant, teams.client(MARLOW)
    said = says.typed(tenant, teams.fake.service, marlow.member, "canary, hello")
    body = str(said).encode()
    for token in (
        "Bearer canary",
        f"Bearer {teams.fake.keys.token('another', said['serviceUrl'])}",
        f"Bearer {teams.fake.keys.token(APP_ID, said['serviceUrl'], exp=1)}",
        f"Bearer {teams.fake.keys.token(APP_ID, said['serviceUrl'], exp=None)}",
    ):
        assert (await teams.post.post.send(body, token)).status == 401
    await teams.settle()
    assert marlow.messages == []
    assert "canary" not in teams.said()


async def test_a_token_that_teams_takes_no_more_is_replaced_at_once(teams: TeamsTown):
    people = People(teams)
    await people[MARLOW].opens_app()
    await people[MARLOW].reads("Hello. I am Been There")
    before = teams.fake.entra.requests
    teams.fake.entra.revoke()
    await people[MARLOW].asks()
    assert teams.fake.entra.requests == before + 1


async def test_while_our_password_is_not_taken_letters_wait(teams: TeamsTown):
    people, marlow = People(teams), teams.client(MARLOW)
    assert (await marlow.type("canary")).well
    await people[MARLOW].reads("Hello. I am Been There")
    assert teams.teams.connected
    teams.fake.entra.password = "another"
    teams.fake.entra.revoke()
    assert (await marlow.type("canary")).well
    await teams.settle()
    assert not teams.teams.connected, "and so /readyz says"
    assert times_read(marlow, POINTER) == 0
    teams.fake.entra.password = PASSWORD
    await people.lives(minutes=30)
    await people[MARLOW].reads(POINTER)
    assert times_read(marlow, POINTER) == 1
    assert teams.teams.connected


async def test_whoever_pressed_sees_their_card_drawn_anew_at_once(teams: TeamsTown):
    people = People(teams)
    await people[MARLOW].asks()
    supporter = teams.client((await people.who_is_asked()).name)
    message, button = supporter.found("Yes")
    await supporter.press(message, button)
    # By the answer itself: nothing has left for Teams yet.
    assert message.redrawn == 0
    assert "You said yes to this one." in text_of(message.card)
    assert [b["title"] for b in buttons_in(message.card)] == ["Help now"]
    await people[supporter.member.name].reads("Open it to see who and how")


async def test_what_could_not_be_kept_is_not_acknowledged_and_said(
    teams: TeamsTown, monkeypatch: pytest.MonkeyPatch
):
    people = People(teams)
    await people[MARLOW].asks()
    supporter = teams.client((await people.who_is_asked()).name)
    message, button = supporter.found("Yes")
    with monkeypatch.context() as failing:
        failing.setattr(teams.live.door, "let_in", broken)
        assert (await supporter.press(message, button)).well
        assert "I could not keep what you just did." in supporter.word
        assert PHONE in supporter.word
        assert (await supporter.type("canary")).status == 503
    assert teams.post.owed == 1
    teams.clock.turn_to(teams.clock.now() + AGAIN_AFTER)
    await people[supporter.member.name].reads("Hello. I am Been There")
    assert teams.post.owed == 0
    await supporter.press(message, button)
    await people[MARLOW].reads("A trained colleague will contact you")


async def test_a_form_that_could_not_be_kept_names_the_phone(
    teams: TeamsTown, monkeypatch: pytest.MonkeyPatch
):
    people, marlow = People(teams), teams.client(MARLOW)
    await people[MARLOW].opens_app()
    await teams.settle()
    await marlow.press(*marlow.found("Talk to a peer"))
    marlow.fill_in(REACH, CALL_ME)
    monkeypatch.setattr(teams.live.door, "let_in", broken)
    assert (await marlow.send()).well
    assert PHONE in text_of(marlow.card)


async def test_help_now_opens_while_nothing_else_can_be_read(teams: TeamsTown):
    people = People(teams)
    await people[MARLOW].opens_app()
    await people[MARLOW].reads("Hello. I am Been There")
    await teams.live.core.store.close()
    await people[MARLOW].presses("Help now")
    await people[MARLOW].sees("You need not say why you are calling.")
