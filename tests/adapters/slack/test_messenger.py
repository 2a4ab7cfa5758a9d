"""A letter arrives once in Slack, whatever becomes of the line, and nobody is in a log."""

import io
from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest

from adapters.chance import SystemChance
from adapters.courier import Courier
from adapters.delivering import Delivery
from adapters.messenger import (
    Ending,
    Later,
    NotNow,
    Outgoing,
    Refused,
    Sent,
    Unsure,
    Wait,
)
from adapters.metrics import Metrics
from adapters.programme import read_programme
from adapters.readers import Readers
from adapters.slack.codes import KNOWN, Code
from adapters.slack.errors import SlackDown, SlackSaidNo
from adapters.slack.messenger import MENDING_SECONDS, SlackMessenger
from bot.cards import Card, Say
from bot.changes import Changes
from bot.letter import Letter, LetterId
from bot.people import Address, Sender
from store.outbox import Outbox
from store.outgoing import Undelivered
from tests.adapters.kept_store import NOON, store, world
from tests.adapters.slack.wire import hangs_up, http, limited, no

__all__ = ["store", "world"]

POST, UPDATE, HISTORY = "chat.postMessage", "chat.update", "conversations.history"
SOON = timedelta(minutes=20)
AMBER = Address(platform="slack", tenant="harbour", user="U0AMBER")


class Chats:
    """Where private chats stand, as the store keeps it."""

    def __init__(self) -> None:
        self.known: dict[Address, str] = {}
        self.heard: dict[Address, str] = {}
        self.kept = 0
        self.told: list[str] = []

    async def keep(self, address: Address, where: str) -> None:
        self.kept += 1
        self.known[address] = where

    async def of(self, address: Address) -> str | None:
        return self.known.get(address)


def letter(id_: str = "letter-1", wording: str = "canary-said") -> Outgoing:
    return Outgoing(
        id=LetterId(id_),
        address=AMBER,
        zone="Europe/London",
        country="",
        languages=(),
        card=Card(body=(Say(wording),)),
        tokens=(),
    )


@pytest.fixture
def chats() -> Chats:
    return Chats()


@pytest.fixture
def messenger(api, chats, log) -> SlackMessenger:
    return SlackMessenger(
        api=api,
        draw=lambda card, _, __: {"text": card.body[0].wording, "blocks": []},
        readers=Readers(read_programme(None)),
        stands_at=chats.keep,
        where=chats.of,
        heard=chats.heard.get,
        told=chats.told.append,
        log=log,
    )


@pytest.fixture
def delivery(messenger, store, clock, log) -> Delivery:
    async def report(_: Undelivered) -> None:
        raise AssertionError

    return Delivery(
        outbox=Outbox(store),
        messengers={messenger.platform: messenger},
        report=report,
        clock=clock,
        chance=SystemChance(),
        log=log,
        metrics=Metrics(),
    )


@pytest.fixture
async def courier(delivery) -> AsyncIterator[Courier]:
    courier = Courier(delivery)
    yield courier
    courier.stop()
    await courier.work()


@pytest.fixture
def passes(clock, time) -> Callable[[float], None]:
    def passes(seconds: float) -> None:
        clock.passes(timedelta(seconds=seconds))
        time.at += seconds

    return passes


async def written(store, *ids: str) -> None:
    async with store.unit() as unit:
        person = (await unit.who([Sender(address=AMBER)]))[AMBER]
        letters = tuple(
            Letter(
                id=LetterId(id_),
                to=person.id,
                card=Card(body=(Say("hello-anybody"),)),
                not_before=NOON,
            )
            for id_ in ids
        )
        await unit.keep(Changes(at=NOON, letters=letters))


def standing(slack) -> list[str]:
    return [m["metadata"]["event_payload"]["id"] for m in slack.chats["D0AMBER"]][::-1]


async def test_a_letter_stands_in_the_private_chat(messenger, slack, chats):
    assert await messenger.send(letter()) == Sent("D0AMBER:1893456000.000001")
    assert chats.known == {AMBER: "D0AMBER"}
    assert chats.told == ["U0AMBER"]


async def test_where_a_chat_stands_is_kept_once(messenger, chats):
    for number in range(3):
        await messenger.send(letter(f"letter-{number}"))
    assert chats.kept == 1


async def test_where_a_chat_stands_is_kept_again_after_it_was_erased(messenger, chats):
    await messenger.send(letter("letter-1"))
    chats.known.clear()
    await messenger.send(letter("letter-2"))
    assert chats.known == {AMBER: "D0AMBER"}


async def test_where_somebody_is_heard_is_kept_before_a_letter_leaves(
    messenger, slack, chats
):
    chats.heard[AMBER], slack.next[POST] = "D0AMBER", [hangs_up]
    assert await messenger.send(letter()) == Unsure()
    assert chats.known == {AMBER: "D0AMBER"}


async def test_a_letter_stands_even_if_where_could_not_be_kept(api, messenger, chats):
    async def full(*_: object) -> None:
        raise OSError("canary: no space left on device")

    chats.keep, keep = full, chats.keep
    object.__setattr__(messenger, "stands_at", full)
    assert isinstance(await messenger.send(letter("letter-1")), Sent)
    object.__setattr__(messenger, "stands_at", keep)
    assert isinstance(await messenger.send(letter("letter-2")), Sent)
    assert chats.known == {AMBER: "D0AMBER"}


def _ending(code: Code) -> Ending:
    return {
        "TokenRevoked": Wait(MENDING_SECONDS),
        "UserGone": Refused(),
        "ChannelGone": Refused(),
        "TooLong": Refused(),
        "BadlyDrawn": Refused(),
        "RateLimited": Wait(30.0),
        "SlackDown": Unsure(),
    }.get(code.means.__name__, NotNow())


async def test_what_each_code_means_for_a_new_letter(messenger, slack, chats, passes):
    for code in KNOWN.values():
        slack.next[POST] = [no(code.value)]
        assert await messenger.send(letter()) == _ending(code), code
        passes(60)
    assert (chats.known, chats.told) == ({}, [])


def _kept(code: Code, ref: str) -> Ending:
    return {
        "TokenRevoked": Wait(MENDING_SECONDS),
        "RateLimited": Later(30.0),
        "NotDone": NotNow(),
        "SlackDown": NotNow(),
        "ViewGone": NotNow(),
    }.get(code.means.__name__, Sent(ref))


async def test_what_each_code_means_for_one_that_stands(messenger, slack, passes):
    ref = "D0AMBER:1893456000.000001"
    for code in KNOWN.values():
        slack.next[UPDATE] = [no(code.value)]
        assert await messenger.redraw(letter(), ref) == _kept(code, ref), code
        passes(60)


@pytest.mark.parametrize(
    ("answer", "ending"),
    [
        (hangs_up, Unsure()),
        (http(500), Unsure()),
        (http(200, "<p>Sign in</p>"), Unsure()),
        (limited(9), Wait(9.0)),
        (no("somebody_thought_of_this_today"), NotNow()),
    ],
)
async def test_only_what_may_stand_there_is_in_doubt(messenger, slack, answer, ending):
    slack.next[POST] = [answer]
    assert await messenger.send(letter()) == ending


async def test_an_offer_that_is_over_is_redrawn_where_it_stands(messenger, slack):
    sent = await messenger.send(letter(wording="an offer"))
    assert await messenger.redraw(letter(wording="it is over"), sent.ref) == sent
    [message] = slack.chats["D0AMBER"]
    assert message["text"] == "it is over"


async def test_a_message_that_is_gone_is_as_good_as_redrawn(messenger, slack):
    sent = await messenger.send(letter())
    slack.chats.clear()
    assert await messenger.redraw(letter(), sent.ref) == sent


async def test_changing_old_letters_holds_no_new_one_up(messenger, slack):
    sent = await messenger.send(letter("letter-1"))
    slack.next[UPDATE] = [limited(40)]
    assert await messenger.redraw(letter("letter-1"), sent.ref) == Later(40.0)
    ending = await messenger.redraw(letter("letter-1"), sent.ref)
    assert isinstance(ending, Later)
    assert isinstance(await messenger.send(letter("letter-2")), Sent)
    assert len(slack.called(UPDATE)) == 1


async def test_a_chat_is_written_to_once_a_second(messenger, time):
    for number in range(3):
        await messenger.send(letter(f"letter-{number}"))
    assert time.waited == [1, 1]


async def test_a_letter_is_found_behind_many_others(messenger, slack, chats):
    sent = await messenger.send(letter("letter-1"))
    for _ in range(250):
        slack.types("U0AMBER", "canary")
    assert await messenger.find(letter("letter-1")) == sent.ref
    assert await messenger.find(letter("letter-2")) is None


async def test_where_no_chat_is_known_there_is_nothing_to_find(messenger, slack):
    assert await messenger.find(letter()) is None
    assert slack.calls == []


async def test_whether_it_arrived_is_not_guessed(messenger, slack, chats):
    chats.known[AMBER] = "D0AMBER"
    slack.next[HISTORY] = [http(503)]
    with pytest.raises(SlackDown):
        await messenger.find(letter())


async def test_a_chat_that_is_gone_holds_nothing_to_find(messenger, slack, chats):
    chats.known[AMBER] = "D0AMBER"
    slack.next[HISTORY] = [no("channel_not_found")]
    assert await messenger.find(letter()) is None


async def test_a_lost_answer_doubles_no_letter(courier, store, slack, clock):
    await written(store, "letter-1")
    await courier.deliver_all()
    slack.drops.add(POST)
    await written(store, "letter-2", "letter-3")
    await courier.deliver_all()
    assert standing(slack) == ["letter-1", "letter-2"]
    slack.drops.clear()
    clock.passes(SOON)
    await courier.deliver_all()
    assert standing(slack) == ["letter-1", "letter-2", "letter-3"]


@pytest.mark.parametrize("answer", [hangs_up, http(502), no("fatal_error")])
async def test_what_never_arrived_is_sent_again(courier, store, slack, clock, answer):
    await written(store, "letter-1")
    await courier.deliver_all()
    slack.next[POST] = [answer]
    await written(store, "letter-2")
    await courier.deliver_all()
    assert standing(slack) == ["letter-1"]
    clock.passes(SOON)
    await courier.deliver_all()
    assert standing(slack) == ["letter-1", "letter-2"]
    assert len(slack.called(HISTORY)) == 1


@pytest.mark.parametrize("answer", [limited(120), no("message_limit_exceeded")])
async def test_a_limit_on_new_letters_is_waited_for(
    courier, store, slack, passes, answer
):
    slack.next[POST] = [answer]
    await written(store, "letter-1")
    await courier.deliver_all()
    await courier.deliver_all()
    assert len(slack.called(POST)) == 1
    passes(120)
    await courier.deliver_all()
    assert standing(slack) == ["letter-1"]


async def test_without_a_token_everything_waits_and_we_say_that_we_are_not_ready(
    courier, store, slack, clock, api
):
    slack.next[POST] = [no("token_revoked")]
    await written(store, "letter-1")
    await courier.deliver_all()
    await courier.deliver_all()
    assert len(slack.called(POST)) == 1
    assert not api.authorised
    clock.passes(timedelta(seconds=MENDING_SECONDS))
    await courier.deliver_all()
    assert standing(slack) == ["letter-1"]
    assert api.authorised


async def test_no_log_says_who_was_written_to_or_what(
    messenger, slack, lines: io.StringIO, caplog
):
    slack.next[POST] = [no(code.value) for code in KNOWN.values()]
    for _ in KNOWN:
        await messenger.send(letter("canary-letter"))
    said = (lines.getvalue() + caplog.text + repr(messenger)).lower()
    assert "canary" not in said
    assert "amber" not in said
    assert lines.getvalue()


def test_every_error_is_one_of_ours():
    assert all(issubclass(code.means, SlackSaidNo) for code in Code)
