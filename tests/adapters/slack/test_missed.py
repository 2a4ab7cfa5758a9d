"""Whoever wrote while we were away gets one pointer; what they wrote is never kept."""

from datetime import timedelta

import pytest

from adapters.slack.missed import RETRIED, ROUNDS, Missed
from bot.arrivals import Typed
from bot.errors import CannotKeep
from bot.people import Address, Sender
from tests.adapters.kept_store import NOON
from tests.adapters.slack.wire import chat_of, http, limited, no

HISTORY = "conversations.history"
AN_HOUR = timedelta(hours=1)


class Door:
    def __init__(self) -> None:
        self.came: list[Typed] = []
        self.refuses = 0

    async def let_in(self, arrival: Typed) -> None:
        if self.refuses:
            self.refuses -= 1
            raise CannotKeep("the disk is full")
        self.came.append(arrival)

    @property
    def users(self) -> list[str]:
        return [arrival.sender.address.user for arrival in self.came]


def address(user: str) -> Address:
    return Address(platform="slack", tenant="harbour", user=user)


def chats(*users: str) -> dict[Address, str]:
    return {address(user): chat_of(user) for user in users}


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def missed(api, door, clock, log) -> Missed:
    clock.passes(AN_HOUR)
    return Missed(
        api=api,
        find=lambda user: Sender(address=address(user)) if user != "U0WHO" else None,
        let_in=door.let_in,
        clock=clock,
        log=log,
    )


SINCE = NOON.replace(year=2029)
"""Before anything that stands in the chats."""


async def test_whoever_wrote_gets_one_pointer_however_much_they_wrote(
    missed, slack, door
):
    for _ in range(3):
        slack.types("U0AMBER", "canary")
    slack.types("U0BIRCH", "canary")
    assert await missed.look(chats("U0AMBER", "U0BIRCH", "U0CEDAR"), SINCE) == 2
    assert door.users == ["U0AMBER", "U0BIRCH"]


async def test_what_slack_brings_after_all_changes_nothing(missed, slack):
    first, second = slack.types("U0AMBER", "a"), slack.types("U0AMBER", "b")
    await missed.look(chats("U0AMBER"), SINCE)
    assert missed.was_found("D0AMBER", first)
    assert missed.was_found("D0AMBER", second)
    assert not missed.was_found("D0BIRCH", first)


async def test_whom_slack_brought_first_is_not_answered_twice(missed, slack, door):
    missed.came("D0AMBER", slack.types("U0AMBER", "a"))
    assert await missed.look(chats("U0AMBER"), SINCE) == 0
    assert door.came == []


async def test_looking_again_finds_nobody_new(missed, slack, door):
    slack.types("U0AMBER", "a")
    await missed.look(chats("U0AMBER"), SINCE)
    await missed.look(chats("U0AMBER"), SINCE)
    assert len(door.came) == 1


async def test_the_same_message_has_the_same_key_after_a_restart(missed, slack, door):
    slack.types("U0AMBER", "a")
    await missed.look(chats("U0AMBER"), SINCE)
    missed._came.clear()
    await missed.look(chats("U0AMBER"), SINCE)
    assert door.came[0].key == door.came[1].key


async def test_whoever_was_answered_since_has_nothing_coming(missed, slack, door, api):
    slack.types("U0AMBER", "a")
    await api.post("U0AMBER", {"text": "Here.", "blocks": []}, "letter-1")
    await missed.look(chats("U0AMBER"), SINCE)
    assert door.came == []


async def test_a_file_sent_to_us_is_something_typed(missed, slack, door):
    slack.types("U0AMBER", "a", subtype="file_share")
    assert await missed.look(chats("U0AMBER"), SINCE) == 1
    assert door.users == ["U0AMBER"]


async def test_only_what_a_person_typed_counts(missed, slack, door):
    slack.types("U0AMBER", "a", subtype="message_changed")
    slack.types("U0BIRCH", "a", bot_id="B0OTHER")
    slack.chats["D0CEDAR"] = [{"user": "U0ELSE", "ts": "1893456000.1", "text": "a"}]
    slack.types("U0WHO", "a")
    people = chats("U0AMBER", "U0BIRCH", "U0CEDAR", "U0WHO")
    assert await missed.look(people, SINCE) == 0
    assert door.came == []


async def test_what_came_before_we_went_is_not_looked_at(missed, slack, door, clock):
    slack.types("U0AMBER", "long ago")
    assert await missed.look(chats("U0AMBER"), NOON) == 0
    [asked] = slack.called(HISTORY)
    assert asked["oldest"] == f"{NOON.timestamp():.6f}"


async def test_a_short_absence_is_left_to_slack(missed, slack, clock):
    since = clock.now() - RETRIED + timedelta(seconds=1)
    assert await missed.look(chats("U0AMBER"), since) == 0
    assert slack.calls == []


async def test_one_chat_that_cannot_be_read_hides_no_other(missed, slack, door, lines):
    slack.types("U0BIRCH", "a")
    slack.types("U0CEDAR", "a")
    slack.next[HISTORY] = [no("channel_not_found"), http(500)]
    people = chats("U0AMBER", "U0CEDAR", "U0BIRCH")
    assert await missed.look(people, SINCE) == 2
    assert door.users == ["U0BIRCH", "U0CEDAR"]
    assert "not all of it looked for" not in lines.getvalue()


async def test_what_could_not_be_read_at_all_is_counted(missed, slack, door, lines):
    slack.types("U0AMBER", "a")
    slack.next[HISTORY] = [http(500)] * ROUNDS
    assert await missed.look(chats("U0AMBER"), SINCE) == 0
    assert door.came == []
    assert "not all of it looked for" in lines.getvalue()


async def test_a_limit_is_waited_for(missed, slack, door, time):
    slack.types("U0AMBER", "a")
    slack.next[HISTORY] = [limited(30)]
    await missed.look(chats("U0AMBER"), SINCE)
    assert door.users == ["U0AMBER"]
    assert sum(time.waited) == pytest.approx(30)


async def test_many_chats_are_looked_at_no_faster_than_slack_allows(
    missed, slack, time
):
    began = time.now()
    await missed.look(chats(*(f"U{number}" for number in range(120))), SINCE)
    assert len(slack.called(HISTORY)) == 120
    assert time.now() - began >= 60


async def test_what_could_not_be_kept_is_not_taken_for_answered(missed, slack, door):
    ts = slack.types("U0AMBER", "a")
    door.refuses = ROUNDS
    assert await missed.look(chats("U0AMBER"), SINCE) == 0
    assert not missed.was_found("D0AMBER", ts)


async def test_what_could_not_be_kept_is_brought_again(missed, slack, door):
    slack.types("U0AMBER", "a")
    door.refuses = 1
    assert await missed.look(chats("U0AMBER"), SINCE) == 1
    assert door.users == ["U0AMBER"]


async def test_nothing_that_was_typed_is_anywhere_afterwards(
    missed, slack, door, lines, caplog
):
    slack.types("U0AMBER", "canary 555-0188")
    await missed.look(chats("U0AMBER"), SINCE)
    said = lines.getvalue() + caplog.text + repr(missed) + repr(door.came)
    assert "canary" not in said
    assert "AMBER" not in lines.getvalue() + caplog.text + repr(missed)
