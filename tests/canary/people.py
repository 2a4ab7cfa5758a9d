"""A ward whose every fact is a canary: names, accounts, units, managers, languages."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from adapters.roster_row import COLUMNS
from tests.canary.birds import canary

ZONE: Final = "America/New_York"
RARE_ZONE: Final = "Antarctica/Troll"
"""The asker's: a zone has no room for a canary, so it is one itself."""
TONGUE: Final = f"en-{canary('language')}"
"""One that all of them speak, and nobody else in the world."""

ASKER, NEWCOMER, NEIGHBOUR = "robin", "starling", "dunnock"
NAMED: Final = "jackdaw"
"""A supporter whom the asker would rather not be asked."""
SUPPORTERS: Final = (
    *("wren", "linnet", "siskin", "redpoll", "bunting"),
    *("pipit", "dipper", "plover", "curlew"),
    NAMED,
)
TRAINED: Final = "linnet"
COORDINATORS: Final = ("avocet", "bittern")
LEAD, CUSTODIAN = "gannet", "fulmar"
INVOLVED: Final = (NEIGHBOUR, LEAD, "plover", "curlew")
"""Whom a coordinator picks after a hard event; one more is listed by name."""


@dataclass(frozen=True, slots=True)
class One:
    """One of them, by a name that stands in no sink: only the canaries do."""

    nick: str
    roles: str = ""

    @property
    def user(self) -> str:
        return canary(f"account of {self.nick}")

    @property
    def name(self) -> str:
        return f"Ñandú {canary(f'name of {self.nick}')}"

    @property
    def zone(self) -> str:
        return RARE_ZONE if self.nick == ASKER else ZONE

    def row(self, column: str = "slack_user_id") -> str:
        """In which column their account stands: that of one platform or the other."""
        boss = CUSTODIAN if self.nick == LEAD else LEAD
        supports = "supporter" in self.roles
        cells = {
            column: self.user,
            "name": self.name,
            "roles": self.roles,
            "profession": canary(f"profession of {self.nick}"),
            "specialty": canary(f"specialty of {self.nick}"),
            "unit": canary(f"unit of {self.nick}"),
            "manager": One(boss).user,
            "seniority": canary(f"seniority of {self.nick}"),
            "languages": f"{TONGUE}|en",
            "timezone": self.zone,
            "country": "US",
            "trained_on": "2026-03-12" if supports else "",
            "valid_until": "2090-03-31" if supports else "",
            "cap": "1" if supports else "",
        }
        return ",".join(cells.get(column, "") for column in COLUMNS)


LISTED: Final = (
    One(ASKER),
    *(One(nick, "supporter") for nick in SUPPORTERS),
    *(One(nick, "coordinator") for nick in COORDINATORS),
    One(LEAD, "lead"),
    One(CUSTODIAN, "custodian"),
)
UNLISTED: Final = (One(NEWCOMER), One(NEIGHBOUR))
"""Whom HR has not listed: nobody's manager, and on no roster."""
EVERYONE: Final = (*LISTED, *UNLISTED)
BY_USER: Final = {one.user: one.nick for one in EVERYONE}
KINDS: Final = ("account", "name", "profession", "specialty", "unit", "seniority")
MEANS: Final = {
    canary(f"{kind} of {one.nick}"): (kind, one.nick)
    for kind in KINDS
    for one in EVERYONE
}
"""What a canary is, and whose."""


def write(path: Path, people: tuple[One, ...], column: str = "slack_user_id") -> Path:
    rows = [",".join(COLUMNS), *(one.row(column) for one in people)]
    path.write_text("\n".join(rows) + "\n", "utf-8")
    return path


def write_training(path: Path) -> Path:
    """One of the supporters is trained in something else as well."""
    rows = (
        "person,kind,trained_on,valid_until",
        f"{One(TRAINED).user},eap,2026-03-12,2090-03-31",
    )
    path.write_text("".join(f"{row}\n" for row in rows), "utf-8")
    return path
