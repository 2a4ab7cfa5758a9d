"""What Slack brings when somebody presses a button: signed, and ready to be sent.

Each is a press of its own, by one of so many people, under a card as the product draws
it: nothing is brought twice, and nothing has to be made while the clock runs.
"""

from collections.abc import Iterator
from itertools import count, islice
from typing import Any, Final

from adapters.clock import SystemClock
from adapters.programme import read_programme
from adapters.readers import Readers
from adapters.slack.cards import draw_card
from adapters.slack.edge import PATH
from bot.flows.hello import hello
from tests.slack.fake_payloads import pressed_in_message
from tests.slack.fake_post import SECRET, Sort, encoded, signature
from tests.slack.fake_reading import buttons_in
from tests.slack.fake_things import BOT_USER, Member, Message
from tests.slack.fake_workspace import Workspace

Json = dict[str, Any]

PEOPLE: Final = 200
WHO: Final = "U0PRESSES"
WHEN: Final = "1700000000.777777"
ASKED: Final = "status"
"""A person asks where their request stands, and is answered by a letter."""
CLOCK: Final = SystemClock()
_NUMBERS: Final = count(1)


def users() -> list[str]:
    return [f"U{number:08}" for number in range(PEOPLE)]


def members() -> list[Json]:
    """As Slack lists them."""
    return [
        Member(id=user, name=f"Colleague {n}").as_json()
        for n, user in enumerate(users())
    ]


def knocks(many: int) -> list[bytes]:
    """Whole requests, by one person after another."""
    kind, body = encoded(Sort.INTERACTIVE, _press())
    return [_request(kind, filled) for filled in islice(_filled(body), many)]


def _filled(body: bytes) -> Iterator[bytes]:
    """Who pressed, and when: what makes it another press."""
    everyone = [user.encode() for user in users()]
    for number in _NUMBERS:
        who = everyone[number % PEOPLE]
        when = f"1700000000.{number:06}".encode()
        yield body.replace(WHO.encode(), who).replace(WHEN.encode(), when)


def _request(kind: str, body: bytes) -> bytes:
    seconds = str(int(CLOCK.now().timestamp()))
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {kind}\r\n"
        "User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)\r\nAccept: */*\r\n"
        f"X-Slack-Request-Timestamp: {seconds}\r\n"
        f"X-Slack-Signature: {signature(SECRET, seconds, body)}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _press() -> Json:
    drawn = _card()
    message = Message(
        channel="D0PRESSES",
        ts="1700000000.000100",
        user=BOT_USER,
        text=drawn["text"],
        blocks=drawn["blocks"],
    )
    workspace = Workspace(CLOCK)
    member = workspace.joins(Member(id=WHO, name="Somebody"))
    button = {**next(buttons_in(drawn["blocks"])), "action_id": "act-1", "value": ASKED}
    payload = pressed_in_message(workspace, member, message, button)
    payload["actions"][0]["action_ts"] = WHEN
    return payload


def _card() -> Json:
    """The first message that anybody gets from us."""
    programme = read_programme(None)
    card, reader = hello(programme), Readers(programme).of(programme.zone)
    return draw_card(card, tuple(f"opaque-token-{n}" for n in range(2)), reader)
