"""Put a new card where sent messages stand, and drop what was not sent.

pending, never sent   dropped
sent                  pending again, with the new card
leased, uncertain     keeps its state; the new card follows when it is known
dead                  stays
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import select

from bot.cards import Card
from bot.effects.telling import Redraw
from bot.letter import LetterStatus
from store import buttons
from store.card_codec import Inside, kept_card
from store.letters import C, drop, fresh_tokens, seal_inside, stands_of
from store.statements import Statement, Values, mine, update_all
from store.tables import LETTER
from store.times import kept
from store.work import Work

_STANDING: Final = Statement(
    lambda on: on.to_change(
        select(C.id, C.stands, C.status, C.due_at, C.edition, C.ref.is_not(None)).where(
            mine(LETTER), on.among(C.request, "requests"), on.among(C.stands, "stands")
        ),
        C.id,
    )
)
_REDRAW: Final = update_all(LETTER, ("id",), ("status", "due_at", "edition", "body"))


async def redraw(work: Work, redraws: Sequence[Redraw], at: datetime) -> None:
    # What only drops comes first: a card that is to stand somewhere is drawn all the same.
    by_card = sorted(redraws, key=lambda redraw: redraw.card is not None)
    latest = {stands_of(work, r.to, r.about, r.slot): r for r in by_card}
    wanted = {stands: r for stands, r in latest.items() if stands is not None}
    if not wanted:
        return
    requests = sorted({redraw.about for redraw in wanted.values()})
    rows = await work.db.rows(_STANDING, {"requests": requests, "stands": list(wanted)})
    await drop(work, [row[0] for row in rows if _never_left(row[2], bool(row[5]))])
    changed: list[Values] = []
    presses: list[Values] = []
    for letter, stands, status, due_at, edition, sent in rows:
        if status == LetterStatus.DEAD or _never_left(status, bool(sent)):
            continue
        effect = wanted[stands]
        if effect.card is None:
            continue
        tokens = fresh_tokens(work, effect.card)
        presses += buttons.rows_of(work, letter, effect.to, effect.card, tokens)
        after = next_state(status, due_at, edition, at)
        body = _body(work, letter, effect, effect.card, tokens)
        changed.append({"id": letter, **after, "body": body})
    if changed:
        await work.db.change_all(_REDRAW, changed)
        await buttons.keep(work, presses)


def next_state(status: str, due_at: int | None, edition: int, at: datetime) -> Values:
    """What was sent leaves again; what may be leaving this moment is left alone."""
    if status in (LetterStatus.LEASED, LetterStatus.UNCERTAIN):
        return {"status": status, "due_at": due_at, "edition": edition + 1}
    return {
        "status": LetterStatus.PENDING,
        "due_at": kept(at),
        "edition": edition + 1,
    }


def _never_left(status: str, sent: bool) -> bool:
    return status == LetterStatus.PENDING and not sent


def _body(
    work: Work, letter: str, effect: Redraw, card: Card, tokens: tuple[str, ...]
) -> bytes:
    inside = Inside(to=effect.to, slot=effect.slot, card=kept_card(card), tokens=tokens)
    return seal_inside(work, letter, inside, effect.about)
