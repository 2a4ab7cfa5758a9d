"""Ask Entra for a token, as MSAL does it: it blocks, so a thread calls it.

MSAL begins with two calls of its own that only tell where tokens are given. We know
(``TEAMS_TOKEN_URL``), and answer them here: one address is called, and no other.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

import msal
import requests

from adapters.loopback import is_loopback
from adapters.teams.errors import Code, TeamsSaidNo, error_of

SCOPES: Final = ["https://api.botframework.com/.default"]
"""learn.microsoft.com, *Authentication with the Bot Connector API*, step 1."""
ENTRA: Final = "https://login.microsoftonline.com"
PATIENCE_SECONDS: Final = (3.0, 6.0)
"""For the connection, and for the answer."""
LONGEST: Final = 64 * 1024
LIVES_SECONDS: Final = 3600.0

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True, repr=False)
class Issued:
    token: str
    seconds: float
    """How long it is good for."""


@dataclass(frozen=True, slots=True)
class Said:
    """As MSAL wants an answer."""

    status_code: int
    text: str
    headers: Texts

    def raise_for_status(self) -> None:
        assert self.status_code < 400, self.status_code


class SigningIn:
    """One confidential client, made at the first call: one thread at a time calls."""

    def __init__(self, app: str, password: str, tenant: str, url: str) -> None:
        self._app, self._password, self._tenant = app, password, tenant
        self._line = _Line(url)
        self._client: Any = None

    def __call__(self) -> Issued:
        """Raises TeamsSaidNo."""
        try:
            said = self._asked()
        except TeamsSaidNo:
            raise
        except Exception:
            # ``from None``: what requests and MSAL raise has the address in it.
            raise error_of(Code.SIGN_IN_FAILED) from None
        return _issued(said)

    def _asked(self) -> object:
        if self._client is None:
            self._client = msal.ConfidentialClientApplication(
                self._app,
                client_credential=self._password,
                authority=f"{ENTRA}/{self._tenant}",
                instance_discovery=False,
                http_client=self._line,
            )
        # MSAL would hand out the token that it remembers until 5 minutes before its end.
        self._client.remove_tokens_for_client()
        return self._client.acquire_token_for_client(scopes=SCOPES)

    def close(self) -> None:
        self._line.close()


class _Line:
    """What MSAL calls by; whatever it calls, the one address is asked."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._session = requests.Session()
        # A proxy of the environment does not lead to this machine.
        self._session.trust_env = not is_loopback(urlsplit(url).hostname or "")

    def get(
        self, url: str, params: Texts | None = None, headers: Texts | None = None
    ) -> Said:
        del params, headers
        base = url.removesuffix("/v2.0/.well-known/openid-configuration")
        known = {
            "issuer": f"{base}/v2.0",
            "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
            "token_endpoint": f"{base}/oauth2/v2.0/token",
        }
        return Said(200, json.dumps(known), {})

    def post(
        self,
        url: str,
        params: Texts | None = None,
        data: Texts | None = None,
        headers: Texts | None = None,
    ) -> Said:
        del url
        answer = self._session.post(
            self._url,
            params=params,
            data=data,
            headers=headers,
            timeout=PATIENCE_SECONDS,
            allow_redirects=False,
            stream=True,
        )
        with answer:
            body = answer.raw.read(LONGEST, decode_content=True)
        # MSAL logs what is no JSON in full.
        if answer.status_code >= 500 or not isinstance(json.loads(body), dict):
            raise error_of(Code.SIGN_IN_FAILED)
        return Said(answer.status_code, body.decode(), dict(answer.headers))

    def close(self) -> None:
        self._session.close()


PASSING: Final = ("temporarily_unavailable", "server_error", "slow_down")


def _issued(said: object) -> Issued:
    match said:
        case {"access_token": str(token), **more} if token:
            return Issued(token, _seconds(more.get("expires_in")))
        case {"error": error} if error not in PASSING:
            raise error_of(Code.SIGN_IN_REFUSED)
        case _:
            raise error_of(Code.SIGN_IN_FAILED)


def _seconds(said: object) -> float:
    """A number, or one as text."""
    digits = str(said)[:6]
    return float(digits) if digits.isascii() and digits.isdigit() else LIVES_SECONDS
