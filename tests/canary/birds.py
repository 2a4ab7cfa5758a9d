"""What a canary is: a word that nobody else would write, and every form it may take.

All canaries begin with the same mark, so that a scan looks for one thing. What has no
room for the mark (a time zone, a key) is looked for as it is.
"""

import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2s
from typing import Final

MARK: Final = "canaryqz"
SUNG: Final = re.compile(MARK + r"-[0-9a-f]{6}")
WHOLE: Final = (b64encode, urlsafe_b64encode)


def canary(what: str) -> str:
    """The canary of one value: ``canary("name of robin")``."""
    return f"{MARK}-{blake2s(what.encode(), digest_size=3).hexdigest()}"


@dataclass(frozen=True, slots=True)
class Found:
    """A canary where none should be. It says which one, not what is around it."""

    sink: str
    form: str
    canary: str


def forms(text: str) -> Iterator[tuple[str, bytes]]:
    """As it is, and as somebody might have encoded it."""
    yield from forms_of_bytes(text.encode())
    yield "utf-16-le", text.encode("utf-16-le")
    yield "utf-16-be", text.encode("utf-16-be")
    yield "escaped in JSON", "".join(f"\\u{ord(sign):04x}" for sign in text).encode()


def forms_of_bytes(raw: bytes) -> Iterator[tuple[str, bytes]]:
    yield "as it is", raw
    yield "hexadecimal", raw.hex().encode()
    yield "url-encoded", "".join(f"%{byte:02x}" for byte in raw).encode()
    yield "repr", "".join(f"\\x{byte:02x}" for byte in raw).encode()
    for ahead in range(3):
        for encode in WHOLE:
            # What comes before and after it would change the first and last signs.
            written = encode(b"\0" * ahead + raw)
            first = -(-ahead * 8 // 6)
            last = (ahead + len(raw)) * 8 // 6
            yield f"base64 at {ahead}", written[first:last]


class Watch:
    """Looks for every canary, and for these other words, in whatever it is given."""

    def __init__(self, words: Iterable[str] = (), keys: Iterable[bytes] = ()) -> None:
        self._looked_for = [(MARK, form, part) for form, part in forms(MARK)]
        for word in words:
            self._looked_for += [(word, form, part) for form, part in forms(word)]
        for number, key in enumerate(keys):
            named = f"key {number}"
            self._looked_for += [(named, form, p) for form, p in forms_of_bytes(key)]

    def look(self, sink: str, raw: bytes) -> list[Found]:
        # Upper and lower case are the same to a canary, but not to base64.
        lower = raw.lower()
        found: list[Found] = []
        for word, form, part in self._looked_for:
            if part not in raw and part.lower() not in lower:
                continue
            if form.startswith("base64") and part not in raw:
                continue
            sung = SUNG.findall(lower.decode("utf-8", "replace"))
            if word == MARK and form == "as it is" and sung:
                found += [Found(sink, form, one) for one in sorted(set(sung))]
            else:
                found.append(Found(sink, form, word))
        return found
