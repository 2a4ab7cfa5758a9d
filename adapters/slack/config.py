"""What an operator settles for Slack, read and checked before anything is asked of it.

A bot token always; a signing secret where Slack comes to us over HTTP; an app token
where we go to Slack (Socket Mode). With both, both ways are open.
"""

from dataclasses import dataclass
from typing import Final

from pydantic import SecretStr

from adapters.setting_files import PREFIX, SettingsWrong
from adapters.settings import Settings

OF_A_BOT: Final = "xoxb-"
OF_AN_APP: Final = "xapp-"
SECRETS_AT_MOST: Final = 2
"""While one is being replaced by another, both are good."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SlackConfig:
    token: str
    secrets: tuple[bytes, ...]
    app_token: str | None
    url: str | None


def slack_config(settings: Settings) -> SlackConfig | None:
    """None, where Slack is not wanted. Raises SettingsWrong with all that is wrong."""
    token, app_token = settings.slack_bot_token, settings.slack_app_token
    secrets = _secrets(settings.slack_signing_secret)
    if token is None and app_token is None and not secrets:
        return None
    wrong = [*_tokens(token, app_token), *_ways(secrets, app_token)]
    if wrong:
        raise SettingsWrong(wrong)
    assert token is not None
    return SlackConfig(
        token=token.get_secret_value(),
        secrets=tuple(secret.encode() for secret in secrets),
        app_token=app_token.get_secret_value() if app_token else None,
        url=settings.slack_api_url,
    )


def _secrets(given: SecretStr | None) -> list[str]:
    said = given.get_secret_value() if given else ""
    return [secret.strip() for secret in said.split(",") if secret.strip()]


def _tokens(token: SecretStr | None, app_token: SecretStr | None) -> list[str]:
    named = {"SLACK_BOT_TOKEN": (token, OF_A_BOT)}
    if app_token is not None:
        named["SLACK_APP_TOKEN"] = (app_token, OF_AN_APP)
    return [
        f'{PREFIX}{name}: should begin with "{begins}"'
        for name, (given, begins) in named.items()
        if given is None or not given.get_secret_value().startswith(begins)
    ]


def _ways(secrets: list[str], app_token: SecretStr | None) -> list[str]:
    name = f"{PREFIX}SLACK_SIGNING_SECRET"
    if not secrets and app_token is None:
        return [f"{name}: is missing, and {PREFIX}SLACK_APP_TOKEN as well"]
    if len(secrets) > SECRETS_AT_MOST:
        return [f"{name}: two at most, the new one and the old one"]
    if not all(secret.isascii() for secret in secrets):
        return [f"{name}: should be letters and digits only"]
    return []
