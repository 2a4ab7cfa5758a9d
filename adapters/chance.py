"""Where chance comes from: the machine's own, fit for secrets."""

import os
import secrets
from binascii import b2a_base64
from typing import Final

from bot.request import Handle

NAME_BYTES: Final = 16
URL_SAFE: Final = bytes.maketrans(b"+/", b"-_")
LETTERS: Final = "CDFHJKMNPQRTWX"
"""No vowels, so that no word appears; nothing that looks like something else."""
SIGNS: Final = LETTERS + "34679"
HANDLE_SIGNS: Final = 3


class SystemChance:
    def name(self) -> str:
        """As ``secrets.token_urlsafe`` makes one, in a third of the time: several an act."""
        drawn = b2a_base64(os.urandom(NAME_BYTES), newline=False)
        return drawn.translate(URL_SAFE, b"=").decode("ascii")

    def handle(self) -> Handle:
        """One that stands already is refused by the store, and drawn again."""
        signs = "".join(secrets.choice(SIGNS) for _ in range(HANDLE_SIGNS))
        return Handle(f"{secrets.choice(LETTERS)}-{signs}")

    def spread(self) -> float:
        """From 0 to 1: so that not everybody tries again at once."""
        return secrets.SystemRandom().random()
