"""Which of Microsoft's service addresses we speak to: our token goes to no other.

1. https, to a host of the operator's list, by its whole name.
2. This machine without https, where it is on the list or where nothing is signed.
3. Where nobody has told us yet where somebody's chat is, the first of the list knows.
"""

from dataclasses import dataclass
from re import ASCII
from re import compile as pattern
from typing import Final

from yarl import URL

from adapters.loopback import is_loopback

PUBLIC: Final = (
    "smba.trafficmanager.net",
    "smba.onyx.prod.teams.trafficmanager.net",
    "smba.infra.gcc.teams.microsoft.com",
)
"""Microsoft: *Service URL Validation* of the Teams SDK (microsoft.github.io/teams-sdk),
for its public cloud. It names others for GCC High, DoD, China and France: a programme
there sets them."""
HOSTS: Final = pattern(r"([0-9a-z.-]{1,253}|\[[0-9a-f:.]+\])(:[0-9]{1,5})?", ASCII)
URLS: Final = pattern(r"https?://[!-~]+", ASCII)
HTTPS: Final = 443
LONGEST: Final = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    hosts: tuple[str, ...]
    unsigned: bool = False

    @property
    def first(self) -> str | None:
        """Microsoft: ``https://smba.trafficmanager.net/teams/`` for want of another."""
        if not self.hosts:
            return None
        host = self.hosts[0]
        here = is_loopback(URL(f"http://{host}").host or "")
        return f"{'http' if here else 'https'}://{host}/teams"

    def trusted(self, said: object) -> str | None:
        """The address as we use it, without a slash at its end; None for any other."""
        if not isinstance(said, str) or len(said) > LONGEST or not URLS.fullmatch(said):
            return None
        try:
            url = URL(said)
            allowed = self._allows(url)
        except ValueError:
            return None
        return said.rstrip("/") if allowed else None

    def _allows(self, url: URL) -> bool:
        host, bare = url.host_subcomponent, url.query_string == url.fragment == ""
        if host is None or url.user is not None or not bare:
            return False
        alone, with_port = host in self.hosts, f"{host}:{url.port}" in self.hosts
        if is_loopback(host):
            listed = self.unsigned or alone or with_port
            return listed and url.scheme in {"http", "https"}
        return url.scheme == "https" and (with_port or (alone and url.port == HTTPS))
