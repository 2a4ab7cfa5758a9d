"""What an operator settles, in the environment; each also from a file by ``_FILE``.

A wrong setting is a line that names the variable and never its value. Secrets are
printed nowhere: they are ``SecretStr`` from the moment they are read.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, Self

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from adapters.links import public_address
from adapters.loopback import is_loopback
from adapters.setting_files import PREFIX, FromFiles, SettingsWrong
from store.errors import RootKeyRefused
from store.keys import root_key_from

DATABASES: Final = ("sqlite", "postgresql")
IN_MEMORY: Final = (None, "", ":memory:")
LAST_PORT: Final = 65535


class Settings(BaseSettings):
    """Stable names: operators and tests rely on them."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    database_url: SecretStr | None = None
    """SQLAlchemy's way of writing it; it may carry a password."""
    root_key: SecretStr | None = None
    keys_dir: Path | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=LAST_PORT)
    metrics_port: int | None = Field(default=None, ge=1, le=LAST_PORT)
    """Always on loopback; no metrics where it is not set."""
    programme: Path | None = None
    public_url: str | None = None
    """Where people's own browsers reach us, for the links in messages."""
    heartbeat_url: SecretStr | None = None

    slack_signing_secret: SecretStr | None = None
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_api_url: str | None = None

    teams_app_id: str | None = None
    teams_app_password: SecretStr | None = None
    teams_tenant_id: str | None = None
    teams_openid_url: str | None = None
    teams_token_url: str | None = None
    teams_service_hosts: str | None = None
    teams_unsigned: Literal["loopback"] | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, FromFiles(settings_cls)

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None:
            try:
                place = make_url(url.get_secret_value())
                backend = place.get_backend_name()
            except (ArgumentError, ValueError):
                backend = ""
            # One in memory would forget everything at the end.
            if backend == "sqlite" and place.database in IN_MEMORY:
                backend = ""
            if backend not in DATABASES:
                raise ValueError(
                    'is no address of a database; write one as "sqlite:///file"'
                    ' or "postgresql://user@host/name"'
                )
        return url

    @field_validator("root_key")
    @classmethod
    def _is_a_root_key(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None:
            try:
                root_key_from(key.get_secret_value())
            except RootKeyRefused as refused:
                raise ValueError(str(refused)) from None
        return key

    @field_validator("heartbeat_url")
    @classmethod
    def _is_on_the_web(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None:
            _web_address(url.get_secret_value())
        return url

    @field_validator("slack_api_url", "teams_openid_url", "teams_token_url")
    @classmethod
    def _is_a_web_address(cls, url: str | None) -> str | None:
        return url if url is None else _web_address(url)

    @field_validator("public_url")
    @classmethod
    def _can_be_followed(cls, url: str | None) -> str | None:
        return url if url is None else public_address(url)

    @model_validator(mode="after")
    def _unsigned_only_here(self) -> Self:
        if self.teams_unsigned and not self.on_loopback:
            raise ValueError(
                f"{PREFIX}TEAMS_UNSIGNED: is refused unless {PREFIX}HOST is loopback"
            )
        return self

    @property
    def on_loopback(self) -> bool:
        return is_loopback(self.host)

    @property
    def chat_tokens(self) -> tuple[str, ...]:
        """The names of the chat platforms' settings that are set."""
        names = [n for n in type(self).model_fields if n.startswith(PLATFORMS)]
        return tuple(_variable(name) for name in names if getattr(self, name))


PLATFORMS: Final = ("slack_", "teams_")
SECRETS: Final = ("_token", "_secret", "_password")


def bare_tokens(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Chat platforms' tokens under the names that other programs read them by."""
    names = [n.upper() for n in Settings.model_fields if n.startswith(PLATFORMS)]
    secret = tuple(ending.upper() for ending in SECRETS)
    return tuple(n for n in names if n.endswith(secret) and environ.get(n))


def read_settings() -> Settings:
    """From the environment. Raises SettingsWrong with all that is wrong at once."""
    try:
        return Settings()
    except ValidationError as wrong:
        errors = wrong.errors(include_url=False, include_input=False)
        raise SettingsWrong([_line(error) for error in errors]) from None


def _web_address(url: str) -> str:
    if not url.startswith(("https://", "http://")) or any(c.isspace() for c in url):
        raise ValueError('is no address on the web; write one as "https://…"')
    return url


def _variable(name: str) -> str:
    return PREFIX + name.upper()


def _line(error: ErrorDetails) -> str:
    said = _said(error)
    return f"{_variable(str(error['loc'][0]))}: {said}" if error["loc"] else said


def _said(error: ErrorDetails) -> str:
    match error["type"]:
        case "value_error":
            return str(error["ctx"]["error"])
        case "int_parsing" | "int_type":
            return "should be a whole number"
        case _:
            return error["msg"].replace("Input should", "should")
