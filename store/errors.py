"""The world failing, as the store meets it.

No text names a value, a key or a person; at most a table, a column, a file.

StoreFailed
├── AlreadyServed       another process serves this database
├── LaterRelease        a database of a release that this one does not know
├── NotReadable         what was unsealed is not the noun that should be there
├── SealBroken          a sealed value was moved, altered or sealed by another key
└── KeysFailed
    ├── RootKeyRefused  the root key is missing, malformed or open to others
    ├── RootKeyWrong    these keys were wrapped by another root key
    ├── KeyNameRefused  a name that could leave its directory
    ├── KeyMissing      a file that should be there is not
    ├── KeyBroken       a file is there and cannot be opened
    ├── KeyErased       a key was destroyed and may not be made again
    └── KeysUnkept      the disk refused to keep, or to destroy, a key
"""


# Errors here are named for what happened, as acts are.
class StoreFailed(Exception):  # noqa: N818
    """Whatever kept the store from doing its work."""


class AlreadyServed(StoreFailed):
    """One process serves one SQLite file; commands run beside it."""


class LaterRelease(StoreFailed):
    """Nobody steps back from a later release by starting an older one."""


class NotReadable(StoreFailed):
    """No release of ours wrote this, or none that this one remembers."""


class SealBroken(StoreFailed):
    """A sealed value does not open where it was found."""


class KeysFailed(StoreFailed):
    """Whatever is wrong with the keys."""


class RootKeyRefused(KeysFailed):
    """What was given as root key cannot be one."""


class RootKeyWrong(KeysFailed):
    """A well-formed root key that opens none of these keys."""


class KeyNameRefused(KeysFailed):
    """A programme, request or month whose name may not become a path."""


class KeyMissing(KeysFailed):
    """A key that was never destroyed is not on the disk."""


class KeyBroken(KeysFailed):
    """A key file was damaged, moved or exchanged."""


class KeyErased(KeysFailed):
    """Someone asks for a new key under the id of a forgotten request."""


class KeysUnkept(KeysFailed):
    """The disk is full, read-only or failing; nothing was acknowledged."""
