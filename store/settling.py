"""What became of one leased letter. Only the lease's own token settles it.

A letter that was redrawn while it was under way leaves once more: its reader would
otherwise keep what is no longer true.
"""

from datetime import datetime
from enum import Enum
from typing import Final

from sqlalchemy import bindparam, select

from bot.letter import LetterStatus
from store import letters
from store.connection import Row
from store.letters import REF
from store.outgoing import Outgoing, Undelivered
from store.places import Place, encode_place
from store.statements import Statement, Value, mine, update_all
from store.tables import LETTER
from store.times import kept
from store.work import Work

C: Final = LETTER.c


class Counts(Enum):
    """Whether a delay was a failure of this letter's own."""

    ATTEMPT = 1
    PAUSE = 0  #: the platform asked everybody to wait


_HELD: Final = Statement(
    lambda _: (
        select(C.request, C.edition, C.last, C.attempts)
        .where(
            mine(LETTER),
            C.id == bindparam("letter"),
            C.lease == bindparam("token"),
            C.status == LetterStatus.LEASED.value,
        )
        .with_for_update()
    )
)
_RELEASE: Final = update_all(
    LETTER, ("id",), ("status", "due_at", "attempts", "lease", "lease_until")
)
_PLACE: Final = update_all(LETTER, ("id",), ("ref",))


async def arrived(
    work: Work, letter: Outgoing, drawn: int, ref: str, now: datetime
) -> bool:
    """``drawn`` is the edition that stands there."""
    held = await _held(work, letter)
    if held is None:
        return False
    request, edition, *_ = held
    if edition == drawn and request is None:
        # Its buttons stay: they work for as long as the message stands.
        await letters.drop_row(work, letter.id)
        return True
    place = Place(ref=ref, address=letter.address)
    sealed = work.vault.seal(REF, letter.id, encode_place(place), request)
    await work.db.change_all(_PLACE, [{"id": letter.id, "ref": sealed}])
    if edition == drawn:
        await _release(work, letter, LetterStatus.SENT, None, 0)
    else:
        await _release(work, letter, LetterStatus.PENDING, now, 0)
    return True


async def delayed(
    work: Work, letter: Outgoing, until: datetime, counts: Counts
) -> bool:
    """It did not leave; one that may have arrived before is still looked for."""
    first = letter.look_first
    status = LetterStatus.UNCERTAIN if first else LetterStatus.PENDING
    return await _again(work, letter, status, until, counts)


async def doubted(work: Work, letter: Outgoing, until: datetime) -> bool:
    return await _again(work, letter, LetterStatus.UNCERTAIN, until, Counts.ATTEMPT)


async def refused(work: Work, letter: Outgoing) -> Undelivered | None:
    held = await _held(work, letter)
    if held is None:
        return None
    request, _, last, attempts = held
    if last:
        await letters.drop(work, [letter.id])
    else:
        await _release(work, letter, LetterStatus.DEAD, None, attempts + 1)
    return Undelivered(to=letter.to, about=request)


async def _again(
    work: Work,
    letter: Outgoing,
    status: LetterStatus,
    until: datetime,
    counts: Counts,
) -> bool:
    held = await _held(work, letter)
    if held is None:
        return False
    await _release(work, letter, status, until, held[3] + counts.value)
    return True


async def _held(work: Work, letter: Outgoing) -> Row | None:
    key = {"letter": letter.id, "token": letter.lease}
    return next(iter(await work.db.rows(_HELD, key)), None)


async def _release(
    work: Work,
    letter: Outgoing,
    status: LetterStatus,
    due: datetime | None,
    attempts: int,
) -> None:
    row: dict[str, Value] = {
        "id": letter.id,
        "status": status,
        "due_at": None if due is None else kept(due),
        "attempts": attempts,
        "lease": None,
        "lease_until": None,
    }
    await work.db.change_all(_RELEASE, [row])
