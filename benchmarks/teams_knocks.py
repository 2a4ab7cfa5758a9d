"""What Teams brings when somebody types a command: signed, and ready to be sent.

Each is a message of its own, by one of so many people. One token serves for many of
them, as the Bot Framework's own does; nobody who is measured remembers a token.
"""

import json
from itertools import count, islice
from typing import Any, Final

from adapters.clock import SystemClock
from adapters.teams.edge import PATH
from tests.teams import fake_payloads as says
from tests.teams.fake_keys import Keys
from tests.teams.fake_tenant import APP_ID, Tenant
from tests.teams.fake_things import Member

Json = dict[str, Any]

PEOPLE: Final = 40
ASKED: Final = "status"
"""A person asks where their request stands, and is answered by a letter."""


def members() -> list[Member]:
    return [Member(slug=f"colleague-{n}", name=f"Colleague {n}") for n in range(PEOPLE)]


class Crowd:
    """Who types, and the keys that sign it."""

    def __init__(self, keys: Keys, service: str) -> None:
        self._keys, self._service = keys, service
        self._tenant = Tenant(SystemClock(), members())
        self._everyone = list(self._tenant.members.values())
        self._numbers = count()

    def knocks(self, many: int) -> list[bytes]:
        """Whole requests, by one person after another."""
        token = self._keys.token(APP_ID, f"{self._service}/")
        return [self._request(token, n) for n in islice(self._numbers, many)]

    def _request(self, token: str, number: int) -> bytes:
        member = self._everyone[number % PEOPLE]
        said = says.typed(self._tenant, self._service, member, ASKED)
        body = json.dumps(said).encode()
        head = (
            f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            "User-Agent: Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)\r\n"
            "Content-Type: application/json; charset=utf-8\r\n"
            f"Authorization: Bearer {token}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body
