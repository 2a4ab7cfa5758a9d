"""What every noun needs to read and keep itself in one transaction."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from enum import Enum

from store.connection import Connection
from store.recall import Recall
from store.revision import Revision
from store.vault import Vault


class Purpose(Enum):
    KEEP = "keep"  #: rows that may change are locked as they are read
    LOOK = "look"  #: nothing is kept, nobody is created


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    db: Connection
    vault: Vault
    names: Callable[[], str]
    """New random names of letters, digits, - and _, of 128 bits or more."""
    recall: Recall
    revision: Revision
    thread: Executor
    """For what waits for the disk."""
    zone: str
    """The programme's: of whoever is not known to be elsewhere."""
    purpose: Purpose = Purpose.KEEP
