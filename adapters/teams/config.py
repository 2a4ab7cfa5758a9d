"""What an operator settles for Teams, read and checked before anything is asked of it.

An Entra application of one tenant: its id, its password, the tenant. Without one we
start only where nobody but this machine comes to us (``TEAMS_UNSIGNED=loopback``).
"""

from dataclasses import dataclass
from re import ASCII
from re import compile as pattern
from typing import Final

from adapters.setting_files import PREFIX, SettingsWrong
from adapters.settings import Settings
from adapters.teams.services import HOSTS, PUBLIC, Services

OPENID_URL: Final = "https://login.botframework.com/v1/.well-known/openidconfiguration"
"""Whose keys sign what comes: learn.microsoft.com, *Authentication with the Bot
Connector API*, step 2."""
TOKEN_URL: Final = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"  # noqa: S105
"""Of a single-tenant bot: its own tenant's, not botframework.com's (the same page)."""
OF_AN_APP: Final = pattern(r"[0-9A-Za-z-]{1,64}", ASCII)
OF_A_TENANT: Final = pattern(r"[0-9A-Za-z.-]{1,253}", ASCII)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TeamsConfig:
    app_id: str
    """Empty where nothing is signed and none was given."""
    password: str | None
    tenant: str
    """Empty where nothing is signed and none was given: whoever comes is of ours."""
    openid_url: str
    token_url: str
    services: Services
    unsigned: bool
    """No token is demanded of what comes; only this machine can come."""

    @property
    def bot(self) -> str:
        """How Teams writes us down among the members of a conversation."""
        return f"28:{self.app_id}"

    def is_ours(self, tenant: str) -> bool:
        return not self.tenant or tenant.lower() == self.tenant


def teams_config(settings: Settings) -> TeamsConfig | None:
    """None, where Teams is not wanted. Raises SettingsWrong with all that is wrong."""
    if not _wanted(settings):
        return None
    unsigned = settings.teams_unsigned is not None
    hosts = _hosts(settings.teams_service_hosts) or (() if unsigned else PUBLIC)
    wrong = [*_missing(settings), *_ids(settings), *_strange(hosts)]
    if wrong:
        raise SettingsWrong(wrong)
    password = settings.teams_app_password
    tenant = (settings.teams_tenant_id or "").lower()
    return TeamsConfig(
        app_id=(settings.teams_app_id or "").lower(),
        password=password.get_secret_value() if password else None,
        tenant=tenant,
        openid_url=settings.teams_openid_url or OPENID_URL,
        token_url=settings.teams_token_url or TOKEN_URL.format(tenant=tenant),
        services=Services(hosts=hosts, unsigned=unsigned),
        unsigned=unsigned,
    )


def _wanted(settings: Settings) -> bool:
    fields = type(settings).model_fields
    return any(getattr(settings, n) for n in fields if n.startswith("teams_"))


def _missing(settings: Settings) -> list[str]:
    """All three, or none of them where nothing is signed."""
    needed = {
        "TEAMS_APP_ID": settings.teams_app_id,
        "TEAMS_APP_PASSWORD": settings.teams_app_password,
        "TEAMS_TENANT_ID": settings.teams_tenant_id,
    }
    if settings.teams_unsigned and settings.teams_app_password is None:
        return []
    return [f"{PREFIX}{name}: is missing" for name, said in needed.items() if not said]


def _ids(settings: Settings) -> list[str]:
    app, tenant = settings.teams_app_id, settings.teams_tenant_id
    named = {"TEAMS_APP_ID": (app, OF_AN_APP), "TEAMS_TENANT_ID": (tenant, OF_A_TENANT)}
    return [
        f"{PREFIX}{name}: should be an id as Entra shows it"
        for name, (said, form) in named.items()
        if said and not form.fullmatch(said)
    ]


def _hosts(given: str | None) -> tuple[str, ...]:
    said = [host.strip().lower() for host in (given or "").split(",")]
    return tuple(host for host in said if host)


def _strange(hosts: tuple[str, ...]) -> list[str]:
    if all(HOSTS.fullmatch(host) for host in hosts):
        return []
    name = f"{PREFIX}TEAMS_SERVICE_HOSTS"
    return [f'{name}: should be names of hosts with "," between them, and no address']
