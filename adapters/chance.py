"""Where chance comes from: the machine's own, fit for secrets."""

import secrets
from typing import Final

from bot.request import Handle

NAME_BYTES: Final = 16
LETTERS: Final = "CDFHJKMNPQRTWX"
"""No vowels, so that no word appears; nothing that looks like something else."""
SIGNS: Final = LETTERS + "34679"
HANDLE_SIGNS: Final = 3


class SystemChance:
    def name(self) -> str:
        return secrets.token_urlsafe(NAME_BYTES)

    def handle(self) -> Handle:
        """One that stands already is refused by the store, and drawn again."""
        signs = "".join(secrets.choice(SIGNS) for _ in range(HANDLE_SIGNS))
        return Handle(f"{secrets.choice(LETTERS)}-{signs}")

    def spread(self) -> float:
        """From 0 to 1: so that not everybody tries again at once."""
        return secrets.SystemRandom().random()
