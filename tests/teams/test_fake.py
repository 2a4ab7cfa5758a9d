"""The Teams of our tests does what Teams does, to the calls that we make of it."""

import io
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from adapters.logs import Log
from adapters.passing import LoopTime
from adapters.teams.api import Api, opened_api
from adapters.teams.chat import Chat
from adapters.teams.errors import Code, TeamsSaidNo
from adapters.teams.keys import SigningKeys, opened_keys
from adapters.teams.pace import Pace
from adapters.teams.services import Services
from adapters.teams.signing_in import SigningIn
from adapters.teams.tokens import Tokens
from adapters.teams.verifier import Fitting, Unsigned, Verifier
from tests.teams import fake_payloads as says
from tests.teams.fake import FakeTeams, fake_teams
from tests.teams.fake_entra import PASSWORD
from tests.teams.fake_faults import Failed, Garbled, Limited, Lost, Refused
from tests.teams.fake_tenant import APP_ID, BOT, TENANT, Tenant
from tests.teams.fake_things import CARD, App, Kind, Member, object_id

Json = dict[str, Any]

DANA, GUS, BO, SAM = "dana", "gus", "bo", "sam"
LETTER = "opaque-and-random-1"


class Clock:
    at = datetime(2030, 1, 7, 14, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


class NoChance:
    def spread(self) -> float:
        return 0.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log(clock: Clock) -> Log:
    return Log(io.StringIO(), clock)


@pytest.fixture
async def teams(clock: Clock) -> AsyncIterator[FakeTeams]:
    members = [
        Member(slug=DANA, name="Dana Pier"),
        Member(slug=GUS, name="Gus Reef", kind=Kind.GUEST),
        Member(slug=BO, name="Bo Shoal", app=App.ABSENT),
        Member(slug=SAM, name="Sam Spit", app=App.BLOCKED),
    ]
    async with fake_teams(Tenant(clock, members)) as teams:
        yield teams


@pytest.fixture
async def api(teams: FakeTeams, log: Log) -> AsyncIterator[Api]:
    sign_in = SigningIn(APP_ID, PASSWORD, TENANT, f"{teams.root}/entra/token")
    time, services = LoopTime(), Services(hosts=("127.0.0.1",))
    tokens = Tokens(sign_in, time)
    async with AsyncExitStack() as held:
        held.callback(sign_in.close)
        held.push_async_callback(tokens.close)
        opening = opened_api(services, tokens, Pace(time), NoChance(), log)
        yield await held.enter_async_context(opening)


@pytest.fixture
async def keys(teams: FakeTeams, log: Log) -> AsyncIterator[SigningKeys]:
    time = Hours()
    async with opened_keys(f"{teams.root}/openid", time, log) as keys:
        yield keys


class Hours:
    """Each look finds it an hour later."""

    def __init__(self) -> None:
        self._at = 0.0

    def now(self) -> float:
        self._at += 3600.0
        return self._at

    async def wait(self, seconds: float) -> None:
        raise AssertionError(seconds)


def chat(teams: FakeTeams, slug: str = DANA) -> Chat:
    member = teams.tenant.known_as(object_id(slug))
    assert member is not None
    return Chat(
        service=teams.service,
        conversation=member.conversation,
        user=member.id,
        bot=BOT,
    )


def drawn(text: str = "Hello.", **changes: object) -> Json:
    more = {
        "type": "Action.Submit",
        "title": "Help now",
        "data": {"msteams": {"type": "task/fetch"}, "does": "help-now"},
    }
    card = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [
            {"type": "TextBlock", "text": text, "wrap": True},
            {"type": "ActionSet", "actions": [more]},
        ],
        **changes,
    }
    attached = {"contentType": CARD, "content": card}
    return {"type": "message", "summary": text, "attachments": [attached]}


async def no(calling: object) -> Code:
    with pytest.raises(TeamsSaidNo) as refused:
        await calling  # type: ignore[misc]
    return refused.value.code


async def test_a_message_stands_in_the_private_chat_and_is_drawn_anew_there(
    teams: FakeTeams, api: Api
):
    id_ = await api.send(chat(teams), drawn())
    [message] = teams.tenant.in_chat(chat(teams).conversation)
    assert (message.id, message.summary, message.ours) == (id_, "Hello.", True)
    await api.update(chat(teams), id_, drawn("Over."))
    [message] = teams.tenant.in_chat(chat(teams).conversation)
    assert (message.summary, message.redrawn) == ("Over.", 1)
    gone = api.update(chat(teams), "1", drawn())
    assert await no(gone) is Code.ACTIVITY_NOT_FOUND
    assert teams.findings == []
    assert [sent["summary"] for sent in teams.sent] == ["Hello.", "Over.", "Hello."]


async def test_a_message_that_is_deleted_stands_there_no_more(
    teams: FakeTeams, api: Api
):
    id_ = await api.send(chat(teams), drawn())
    where = f"{teams.service}/v3/conversations/{chat(teams).conversation}/activities"
    [token] = teams.entra.given
    async with (
        aiohttp.ClientSession(headers={"Authorization": f"Bearer {token}"}) as http,
        http.delete(f"{where}/{id_}") as answer,
    ):
        assert answer.status == 200
    assert teams.tenant.in_chat(chat(teams).conversation) == []
    assert await no(api.update(chat(teams), id_, drawn())) is Code.ACTIVITY_NOT_FOUND


async def test_a_chat_is_begun_with_whoever_has_the_app_and_is_the_same_each_time(
    teams: FakeTeams, api: Api
):
    async def begun(slug: str) -> Chat:
        return await api.create(teams.service, object_id(slug), TENANT, BOT)

    assert (await begun(DANA)).conversation == chat(teams).conversation
    assert await begun(DANA) == await begun(DANA)
    assert await no(begun(BO)) is Code.FORBIDDEN_OPERATION
    assert await no(begun("nobody")) is Code.BAD_ARGUMENT
    assert await no(api.send(chat(teams, BO), drawn())) is Code.NOT_IN_ROSTER
    assert await no(api.send(chat(teams, SAM), drawn())) is Code.MESSAGE_WRITES_BLOCKED


async def test_who_is_a_guest_is_told_to_whoever_asks(teams: FakeTeams, api: Api):
    member = await api.member(chat(teams), object_id(DANA))
    assert (member["userRole"], member["tenantId"]) == ("user", TENANT)
    guest = await api.member(chat(teams, GUS), object_id(GUS))
    assert guest["userRole"] == "guest"
    stranger = api.member(chat(teams), object_id(GUS))
    assert await no(stranger) is Code.MEMBER_NOT_FOUND


async def test_one_token_serves_many_calls_until_it_is_revoked(
    teams: FakeTeams, api: Api
):
    for _ in range(3):
        await api.send(chat(teams), drawn())
    assert teams.entra.requests == 1
    teams.entra.revoke()
    await api.send(chat(teams), drawn())
    assert teams.entra.requests == 2
    teams.entra.password = "another"
    teams.entra.revoke()
    assert await no(api.send(chat(teams), drawn())) is Code.SIGN_IN_REFUSED


async def test_what_is_to_fail_fails_once_and_says_whether_it_was_done(
    teams: FakeTeams, api: Api
):
    faults = (Refused("MessageWritesBlocked"), Failed(502), Lost(), Garbled())
    teams.fails("send", *faults)
    codes = [await no(api.send(chat(teams), drawn())) for _ in faults]
    assert codes == [
        Code.MESSAGE_WRITES_BLOCKED,
        Code.HTTP_FAILED,
        Code.NO_ANSWER,
        Code.UNREADABLE,
    ]
    # An answer that is lost or garbled does not undo what was done.
    assert len(teams.tenant.in_chat(chat(teams).conversation)) == 2
    await api.send(chat(teams), drawn())
    assert [call.answer for call in teams.calls][-2:] == ["Garbled", "ok"]


async def test_who_is_too_fast_is_told_when_to_come_again(teams: FakeTeams, api: Api):
    teams.fails("send", Limited(7))
    with pytest.raises(TeamsSaidNo) as refused:
        await api.send(chat(teams), drawn())
    assert getattr(refused.value, "seconds", 0) == 7
    assert teams.tenant.in_chat(chat(teams).conversation) == []


async def test_what_it_brings_is_signed_by_keys_that_rotate(
    teams: FakeTeams, keys: SigningKeys, clock: Clock
):
    verifier = Verifier(app_id=APP_ID, keys=keys, clock=clock)
    fitting = Fitting(tenant=TENANT, services=Services(hosts=("127.0.0.1",)))
    said = says.typed(teams.tenant, teams.service, teams.tenant.called("Dana Pier"), "")
    for _ in range(3):
        token = teams.keys.token(APP_ID, said["serviceUrl"])
        fitting.check(said, await verifier.claimed([f"Bearer {token}"]))
        teams.keys.rotate()
    elsewhere = teams.keys.token("another-app", said["serviceUrl"])
    with pytest.raises(Unsigned):
        await verifier.claimed([f"Bearer {elsewhere}"])
    late = teams.keys.token(APP_ID, said["serviceUrl"])
    clock.at += timedelta(hours=2)
    with pytest.raises(Unsigned):
        await verifier.claimed([f"Bearer {late}"])


@pytest.mark.parametrize(
    ("broken", "finding"),
    [
        (drawn() | {"summary": "Dana asked."}, "the card's own first words"),
        (drawn() | {"summary": ""}, "the card's own first words"),
        (drawn() | {"text": "Hello."}, "more than a message"),
        (drawn(version="1.6"), "version 1.6"),
        (drawn(fallbackText="x"), "AdaptiveCard has no fallbackText"),
        (drawn(body=drawn()["attachments"][0]["content"]["body"][:1]), "promise 7"),
        (drawn("*Hello*"), "Teams would parse"),
        (drawn("Hello, Dana Pier."), "names somebody"),
        (drawn("x" * 60_000), "bytes"),
    ],
)
async def test_a_message_that_should_not_be_sent_is_found_out(
    teams: FakeTeams, api: Api, broken: Json, finding: str
):
    await api.send(chat(teams), broken)
    assert any(finding in each for each in teams.findings), teams.findings


@pytest.mark.parametrize(
    ("element", "finding"),
    [
        ({"type": "Image", "url": "https://x.example"}, "nothing that we draw with"),
        ({"type": "TextBlock", "text": "A"}, "TextBlock without wrap"),
        ({"type": "TextBlock", "text": "A", "wrap": "yes"}, "TextBlock.wrap is 'yes'"),
        ({"type": "TextRun", "text": "A"}, "TextRun in AdaptiveCard.body"),
        ({"type": "Input.Text", "id": "a", "label": "A"}, "a field in a message"),
        (
            {
                "type": "ActionSet",
                "actions": [
                    {
                        "type": "Action.Execute",
                        "title": "Yes",
                        "verb": "act",
                        "data": {"request": "R1"},
                    }
                ],
            },
            "rule R6",
        ),
    ],
)
async def test_an_element_that_teams_may_not_draw_is_found_out(
    teams: FakeTeams, api: Api, element: Json, finding: str
):
    body = drawn()["attachments"][0]["content"]["body"]
    await api.send(chat(teams), drawn(body=[body[0], element, body[1]]))
    assert any(finding in each for each in teams.findings), teams.findings


async def test_an_id_twice_and_words_of_somebodys_in_a_dialog_are_found_out(
    teams: FakeTeams,
):
    field = {"type": "Input.Text", "id": "reach", "label": "How?"}
    words = {"type": "TextBlock", "text": "Ring the quokka phone", "wrap": True}
    card = {"type": "AdaptiveCard", "version": "1.5", "body": [words, field, field]}
    shown = {"title": "A form", "card": {"contentType": CARD, "content": card}}
    teams.words.add("quokka phone")
    teams.typed.add("Ring the")
    answer = {"task": {"type": "continue", "value": shown}}
    teams.answer_seen("task/fetch", answer)
    assert teams.findings == [
        "task/fetch: input reach 2 times",
        "task/fetch: a person's own words in a TextBlock",
        "task/fetch: what somebody typed",
    ]


async def test_all_that_was_sent_is_left_in_a_file_for_whoever_has_other_rules(
    teams: FakeTeams, api: Api, tmp_path: Path
):
    await api.send(chat(teams), drawn())
    teams.answer_seen("task/submit", {"task": {"type": "message", "value": "Done."}})
    teams.write(tmp_path / "sent.jsonl")
    lines = (tmp_path / "sent.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == teams.sent
    assert len(lines) == 2
    assert teams.findings == []
