"""Letters on their way out: written with the decision that asked for them.

1. In one lane, which is one reader's conversation, they leave in the order written.
2. One that waits unsent gives way to a newer one about the same request, unless one
   of the two answers a press (promise 8).
3. One about a request stays when it was sent, so that it can be redrawn.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Select, bindparam, delete, func, select

from bot.cards import Card
from bot.effects.telling import Slot
from bot.letter import Letter, LetterStatus
from bot.people import PersonId
from bot.request import RequestId
from store import buttons
from store.card_codec import Inside, Reader, decode_inside, encode, kept_card
from store.flavour import Flavour
from store.statements import Statement, Value, Values, insert_all, mine
from store.tables import LETTER
from store.times import kept
from store.work import Work

BODY: Final = "letter.body"
REF: Final = "letter.ref"
C: Final = LETTER.c

NEVER_SENT: Final = (C.status == LetterStatus.PENDING.value) & C.ref.is_(None)

_INSERT: Final = insert_all(LETTER)


def _ends_of(on: Flavour) -> Select[Any]:
    """Of each lane its own look at the end of the index, however much waits in it."""
    lane = on.each("ids").c.value
    end = select(func.max(C.seq)).where(mine(LETTER), C.lane == lane)
    return select(lane, end.scalar_subquery())


_ENDS: Final = Statement(_ends_of)
_WAITING: Final = Statement(
    lambda on: on.to_change(
        select(C.id, C.lane, C.request).where(
            mine(LETTER),
            on.among(C.request, "requests"),
            on.among(C.lane, "lanes"),
            C.prompted == bindparam("prompted", False),
            NEVER_SENT,
        ),
        C.id,
    )
)
_DELETE: Final = Statement(
    lambda on: delete(LETTER).where(mine(LETTER), on.among(C.id, "ids"))
)
_ABOUT: Final = Statement(
    lambda _: (
        select(func.count())
        .select_from(LETTER)
        .where(
            mine(LETTER),
            C.request == bindparam("request"),
            C.lane == bindparam("lane"),
        )
    )
)


async def write(
    work: Work, letters: Sequence[Letter], gone: Mapping[PersonId, Reader]
) -> None:
    """``gone`` are the readers whom this very transaction forgets."""
    if not letters:
        return
    await _give_way(work, letters)
    lanes = {letter.to: lane_of(work, letter.to) for letter in letters}
    ends = await _ends(work, lanes.values())
    rows: list[Values] = []
    presses: list[Values] = []
    for letter in letters:
        lane = lanes[letter.to]
        ends[lane] = ends.get(lane, 0) + 1
        place: Values = {"lane": lane, "seq": ends[lane]}
        rows.append({**place, **_row(work, letter, gone.get(letter.to))})
        presses += buttons.rows_of(
            work, letter.id, letter.to, letter.card, letter.tokens
        )
    await work.db.change_all(_INSERT, rows)
    await buttons.keep(work, presses)


async def count_about(work: Work, request: RequestId, to: PersonId) -> int:
    lane = lane_of(work, to)
    [[count]] = await work.db.rows(_ABOUT, {"request": request, "lane": lane})
    return int(count)


async def drop(work: Work, ids: Sequence[str]) -> None:
    """With their buttons."""
    if ids:
        await buttons.forget_of_letters(work, ids)
        await work.db.change(_DELETE, {"ids": ids})


async def drop_row(work: Work, letter: str) -> None:
    """Without its buttons, which go on working."""
    await work.db.change(_DELETE, {"ids": [letter]})


def lane_of(work: Work, person: PersonId) -> str:
    return work.vault.blind("lane", person)


def stands_of(
    work: Work, to: PersonId, about: RequestId | None, slot: Slot
) -> str | None:
    """Where a redrawing looks for it."""
    if about is None or slot is Slot.NONE:
        return None
    return work.vault.blind("stands", f"{about}:{to}:{slot}")


def seal_inside(
    work: Work, letter: str, inside: Inside, about: RequestId | None
) -> bytes:
    return work.vault.seal(BODY, letter, encode(inside), about)


def open_inside(
    work: Work, letter: str, body: bytes, about: RequestId | None
) -> Inside | None:
    plain = work.vault.unseal(BODY, letter, body, about)
    return None if plain is None else decode_inside(plain)


def fresh_tokens(work: Work, card: Card) -> tuple[str, ...]:
    return tuple(work.names() for _ in card.buttons)


async def _give_way(work: Work, letters: Sequence[Letter]) -> None:
    newer = {
        (lane_of(work, letter.to), letter.about)
        for letter in letters
        if letter.about is not None and not letter.prompted
    }
    if newer:
        requests = sorted({about for _, about in newer if about})
        lanes = sorted({lane for lane, _ in newer})
        rows = await work.db.rows(_WAITING, {"requests": requests, "lanes": lanes})
        await drop(work, [id_ for id_, *stands in rows if tuple(stands) in newer])


async def _ends(work: Work, lanes: Iterable[str]) -> dict[str, int]:
    rows = await work.db.rows(_ENDS, {"ids": list(set(lanes))})
    return {lane: int(seq) for lane, seq in rows if seq is not None}


def _row(work: Work, letter: Letter, reader: Reader | None) -> Mapping[str, Value]:
    inside = Inside(
        to=letter.to,
        slot=letter.slot,
        card=kept_card(letter.card),
        tokens=letter.tokens,
        reader=reader,
    )
    return {
        "id": letter.id,
        "request": letter.about,
        "stands": stands_of(work, letter.to, letter.about, letter.slot),
        "status": LetterStatus.PENDING,
        "prompted": letter.prompted,
        "last": False,
        "due_at": kept(letter.not_before),
        "attempts": 0,
        "lease": None,
        "lease_until": None,
        "edition": 1,
        "body": seal_inside(work, letter.id, inside, letter.about),
        "ref": None,
    }
