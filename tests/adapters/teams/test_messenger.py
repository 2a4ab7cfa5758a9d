"""A letter arrives in Teams, or it is known why not, and nobody is in a log."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest

from adapters.chance import SystemChance
from adapters.courier import Courier
from adapters.delivering import Delivery
from adapters.messenger import (
    TIMEOUT_SECONDS,
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
from adapters.teams import api as api_of
from adapters.teams import messenger as messenger_of
from adapters.teams import pace as pace_of
from adapters.teams import tokens as tokens_of
from adapters.teams.chat import Chat, chat_in
from adapters.teams.errors import BY_STATUS, KNOWN, Code
from adapters.teams.messenger import (
    BEGINNING_SECONDS,
    MENDING_SECONDS,
    TeamsMessenger,
)
from adapters.teams.services import Services
from bot.cards import Card, Say
from bot.changes import Changes
from bot.letter import Letter, LetterId
from bot.people import Address, Sender
from store.chats import Chats
from store.outbox import Outbox
from store.outgoing import Undelivered
from tests.adapters.kept_store import NOON, store, world
from tests.adapters.teams.wire import (
    AMBER,
    BOT,
    CHAT,
    TENANT,
    Teams,
    api,
    clock,
    config,
    hangs_up,
    http,
    lines,
    log,
    no,
    teams,
    time,
    tokens,
)

__all__ = [
    "api",
    "clock",
    "lines",
    "log",
    "store",
    "teams",
    "time",
    "tokens",
    "world",
]

ADDRESS = Address(platform="teams", tenant="harbour", user=AMBER)
STANDS = f"{CHAT} 1893456000000"
CODES = [*KNOWN.values(), *BY_STATUS.values()]


class Known:
    """Where private chats stand, as the store keeps it."""

    def __init__(self) -> None:
        self.known: dict[Address, str] = {}
        self.full = False

    async def keep(self, address: Address, where: str) -> None:
        if self.full:
            raise OSError("canary: no space left on device")
        self.known[address] = where

    async def of(self, address: Address) -> str | None:
        return self.known.get(address)


def letter(id_: str = "letter-1", wording: str = "canary-said") -> Outgoing:
    return Outgoing(
        id=LetterId(id_),
        address=ADDRESS,
        zone="Europe/London",
        country="",
        languages=(),
        card=Card(body=(Say(wording),)),
        tokens=(),
    )


def drawn(card: Card, _: object, __: object) -> dict[str, object]:
    assert isinstance(card.body[0], Say)
    said = card.body[0].wording
    return {"type": "message", "summary": said, "attachments": []}


@pytest.fixture
def chats() -> Known:
    return Known()


@pytest.fixture
def messenger(api, chats, teams: Teams, log) -> TeamsMessenger:
    return messenger_with(chats, api, teams, log)


def messenger_with(chats: Known | Chats, api, teams: Teams, log) -> TeamsMessenger:
    return TeamsMessenger(
        api=api,
        config=config(teams),
        draw=drawn,
        readers=Readers(read_programme(None)),
        stands_at=chats.keep,
        where=chats.of,
        log=log,
    )


def knows(chats: Known, teams: Teams, conversation: str = CHAT) -> None:
    """They have written to us, or installed the app."""
    chats.known[ADDRESS] = Chat(
        service=teams.service,
        conversation=conversation,
        user="29:amber",
        bot="28:as-teams-says",
    ).written()


async def test_a_letter_goes_where_the_chat_is_kept(messenger, teams: Teams, chats):
    knows(chats, teams)
    assert await messenger.send(letter()) == Sent(STANDS)
    [said] = teams.called("send")
    assert (said["summary"], said["from"]) == (
        "canary-said",
        {"id": "28:as-teams-says"},
    )
    assert teams.called("create") == []


async def test_whoever_has_the_app_and_said_nothing_yet_is_written_to(
    messenger, teams: Teams, chats
):
    for number in range(2):
        assert isinstance(await messenger.send(letter(f"letter-{number}")), Sent)
    [begun] = teams.called("create")
    assert (begun["members"], begun["tenantId"]) == ([{"id": AMBER}], TENANT)
    assert chat_in(chats.known[ADDRESS]) == Chat(
        service=teams.service, conversation=CHAT, user=AMBER, bot=BOT
    )
    assert len(teams.chats[CHAT]) == 2


async def test_whoever_has_not_the_app_is_told_to_the_desk(messenger, teams, chats):
    teams.apps.clear()
    assert await messenger.send(letter()) == Refused()
    assert (teams.called("send"), chats.known) == ([], {})


async def test_what_is_kept_by_no_release_of_ours_is_begun_anew(messenger, chats):
    chats.known[ADDRESS] = "D0AMBER"
    assert isinstance(await messenger.send(letter()), Sent)
    assert chat_in(chats.known[ADDRESS]) is not None


async def test_a_letter_stands_even_if_where_could_not_be_kept(messenger, chats, lines):
    chats.full = True
    assert isinstance(await messenger.send(letter()), Sent)
    assert "canary" not in lines.getvalue()


async def test_where_nobody_is_known_to_ask_the_letter_waits(messenger, teams, chats):
    config = messenger.config
    object.__setattr__(config, "services", Services(hosts=(), unsigned=True))
    assert await messenger.send(letter()) == NotNow()
    assert await messenger.redraw(letter(), STANDS) == NotNow()
    knows(chats, teams)
    assert isinstance(await messenger.send(letter()), Sent)


def _ending(code: Code) -> Ending:
    if code is Code.PRECONDITION:
        return NotNow()
    return {
        "TokenRefused": Wait(MENDING_SECONDS),
        "RateLimited": Later(30.0),
        "Blocked": Refused(),
        "NotInRoster": Refused(),
        "TooLong": Refused(),
        "BadlyDrawn": Refused(),
        "TeamsDown": Unsure(),
    }.get(code.means.__name__, NotNow())


def _status(code: Code) -> int:
    return next((s for s, c in BY_STATUS.items() if c is code), 409)


@pytest.mark.parametrize("code", CODES)
async def test_what_each_code_means_for_a_new_letter(messenger, teams, chats, code):
    knows(chats, teams)
    teams.next["send"] = [no(_status(code), code)] * 2
    assert await messenger.send(letter()) == _ending(code)


@pytest.mark.parametrize("code", CODES)
async def test_what_each_code_means_where_a_chat_is_to_be_begun(messenger, teams, code):
    teams.next["create"] = [no(_status(code), code)] * 2
    ending = _ending(code)
    assert await messenger.send(letter()) == (
        NotNow() if isinstance(ending, Unsure) else ending
    )
    assert teams.called("send") == []


@pytest.mark.parametrize("code", CODES)
async def test_what_each_code_means_for_a_letter_that_stands(
    messenger, teams, chats, code
):
    knows(chats, teams)
    await messenger.send(letter())
    teams.next["update"] = [no(_status(code), code)] * 2
    gone = ("MessageGone", "NotInRoster", "Blocked", "TooLong", "BadlyDrawn")
    ending = _ending(code)
    if code.means.__name__ in gone:
        ending = Sent(STANDS)
    elif isinstance(ending, Unsure):
        ending = NotNow()
    assert await messenger.redraw(letter(), STANDS) == ending


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_gateway_that_gives_up_leaves_us_unsure(
    messenger, teams, chats, status
):
    knows(chats, teams)
    teams.next["send"] = [http(status)]
    assert await messenger.send(letter()) == Unsure()


async def test_an_answer_that_is_lost_leaves_us_unsure(messenger, teams, chats):
    knows(chats, teams)
    teams.drops = {"send"}
    assert await messenger.send(letter()) == Unsure()
    assert len(teams.chats[CHAT]) == 1
    assert await messenger.find(letter()) is None


async def test_a_chat_whose_beginning_is_lost_is_begun_again(messenger, teams, chats):
    teams.next["create"] = [hangs_up]
    assert await messenger.send(letter()) == NotNow()
    assert isinstance(await messenger.send(letter()), Sent)


async def test_a_chat_that_takes_too_long_to_begin_leaves_the_letter_waiting(
    messenger, teams, monkeypatch
):
    monkeypatch.setattr(messenger_of, "BEGINNING_SECONDS", 0.0)
    assert await messenger.send(letter()) == NotNow()
    assert teams.called("send") == []


async def test_a_limit_that_two_chats_meet_is_a_pause_for_all(
    messenger, teams, chats, time
):
    teams.next["send"] = [no(429, **{"Retry-After": "20"})] * 2
    knows(chats, teams)
    assert await messenger.send(letter()) == Later(20)
    knows(chats, teams, "a:another")
    assert await messenger.send(letter()) == Wait(20)


async def test_a_letter_is_redrawn_where_it_stands(messenger, teams, chats):
    sent = await messenger.send(letter())
    assert isinstance(sent, Sent)
    chats.known.clear()
    assert await messenger.redraw(letter(wording="canary-over"), sent.ref) == sent
    [standing] = teams.chats[CHAT].values()
    assert standing["summary"] == "canary-over"


async def test_a_letter_that_is_deleted_stays_deleted(messenger, teams, chats):
    await messenger.send(letter())
    teams.chats.clear()
    assert await messenger.redraw(letter(), STANDS) == Sent(STANDS)
    assert teams.chats == {}


async def test_nothing_that_goes_out_is_in_a_log(
    messenger, teams, chats, lines, caplog
):
    teams.next["send"] = [no(403, "MessageWritesBlocked"), hangs_up]
    for _ in range(3):
        await messenger.send(letter())
    said = lines.getvalue() + caplog.text + repr(letter()) + repr(messenger.config)
    assert "canary" not in said
    assert AMBER not in said
    assert "MessageWritesBlocked" in lines.getvalue()


@pytest.fixture
async def undelivered() -> list[Undelivered]:
    return []


@pytest.fixture
def keeping(api, teams, store, log) -> TeamsMessenger:
    return messenger_with(Chats(store), api, teams, log)


@pytest.fixture
async def courier(keeping, store, clock, log, undelivered) -> AsyncIterator[Courier]:
    async def report(letter: Undelivered) -> None:
        undelivered.append(letter)

    delivery = Delivery(
        outbox=Outbox(store),
        messengers={keeping.platform: keeping},
        report=report,
        clock=clock,
        chance=SystemChance(),
        log=log,
        metrics=Metrics(),
    )
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
        person = (await unit.who([Sender(address=ADDRESS)]))[ADDRESS]
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


async def test_where_a_chat_was_begun_is_kept_with_the_account(courier, store, teams):
    await written(store, "letter-1", "letter-2")
    await courier.deliver_all()
    assert len(teams.called("create")) == 1
    assert len(teams.chats[CHAT]) == 2
    kept = chat_in(await Chats(store).of(ADDRESS))
    assert kept is not None
    assert kept.conversation == CHAT


async def test_a_chat_that_is_held_back_costs_no_attempt(courier, store, teams, passes):
    await written(store, "letter-1")
    teams.next["send"] = [no(429, **{"Retry-After": "40"})] * 3
    for _ in range(3):
        await courier.deliver_all()
        passes(41)
    await courier.deliver_all()
    assert (len(teams.called("send")), len(teams.chats[CHAT])) == (4, 1)


async def test_whoever_removed_the_app_is_told_to_the_desk_once(
    courier, store, teams, undelivered
):
    await written(store, "letter-1")
    teams.next["send"] = [no(403, "BotNotInConversationRoster")]
    await courier.deliver_all()
    await courier.deliver_all()
    assert len(undelivered) == 1
    assert len(teams.called("send")) == 1


def test_all_waits_together_are_over_before_the_couriers_patience_is():
    call = api_of.PATIENCE.total
    assert call is not None
    assert tokens_of.PATIENCE_SECONDS + pace_of.SHORT + call < TIMEOUT_SECONDS
    assert BEGINNING_SECONDS + pace_of.SHORT + call < TIMEOUT_SECONDS
