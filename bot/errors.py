"""What can go wrong in the world, in one tree.

    BotError
    ├── Conflict      somebody else changed what we had read: read again
    └── CannotKeep    nothing could be kept: say so, and name the phone

A refusal (taken, too late, not yours) is a reply, never an exception.
"""


class BotError(Exception):
    """The root of the tree. No message of it carries what a person entered."""


class Conflict(BotError):  # noqa: N818
    """A row has changed since it was read; the same can be tried again."""


class CannotKeep(BotError):  # noqa: N818
    """The store could not keep it: a full disk, a database that is away."""
