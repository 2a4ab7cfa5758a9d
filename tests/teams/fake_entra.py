"""Where a bot is given its token: client credentials, and nothing else."""

from typing import Any, Final

from aiohttp import web

from tests.teams.fake_tenant import APP_ID

Json = dict[str, Any]

PASSWORD: Final = "pretend-app-password"
SCOPE: Final = "https://api.botframework.com/.default"
LIVES_SECONDS: Final = 3600
BAD_PASSWORD: Final = "invalid_client"


class Entra:
    def __init__(self) -> None:
        self.requests = 0
        self.password = PASSWORD
        self.given: list[str] = []
        """The tokens that are good."""

    def takes(self, authorization: str) -> bool:
        """Whether this is one of the tokens that are good."""
        return authorization.removeprefix("Bearer ") in self.given

    def revoke(self) -> None:
        """No token that was given is good any more; a new one can be had."""
        self.given.clear()

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/entra/token", self._token)]

    async def _token(self, request: web.Request) -> web.Response:
        self.requests += 1
        asked = dict(await request.post())
        if error := self._wrong(asked):
            status = 401 if error == BAD_PASSWORD else 400
            return web.json_response({"error": error}, status=status)
        token = f"pretend-token-{self.requests}"
        self.given.append(token)
        return web.json_response(
            {
                "token_type": "Bearer",
                "access_token": token,
                "expires_in": LIVES_SECONDS,
                "ext_expires_in": LIVES_SECONDS,
            }
        )

    def _wrong(self, asked: Json) -> str:
        """By Entra's own names; empty, if nothing is."""
        if asked.get("grant_type") != "client_credentials":
            return "unsupported_grant_type"
        if (asked.get("client_id"), asked.get("client_secret")) != (
            APP_ID,
            self.password,
        ):
            return BAD_PASSWORD
        return "" if SCOPE in str(asked.get("scope")).split() else "invalid_scope"
