"""Forget requests and groups, with the messages about them (promise 10).

1. The row goes, and with it its offers, alarms and buttons.
2. What waits unsent goes. What was sent, or may have been, is drawn once more with
   words that say nothing, under the roster's key; then its row goes as well.
3. After the commit the key is destroyed, and with it what backups hold.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import select

from bot.cards import Card
from bot.changes import Changes
from bot.effects.forgetting import Forget
from bot.letter import LetterStatus
from bot.people import PersonId
from bot.request import RequestId
from store import buttons
from store.card_codec import Inside, kept_card
from store.groups import Groups
from store.letters import REF, C, drop, fresh_tokens, open_inside, seal_inside
from store.redraws import next_state
from store.requests import Requests
from store.statements import Statement, Values, mine, update_all
from store.tables import LETTER
from store.work import Work

_ABOUT: Final = Statement(
    lambda on: on.to_change(
        select(C.id, C.request, C.status, C.due_at, C.edition, C.body, C.ref).where(
            mine(LETTER), on.among(C.request, "ids")
        ),
        C.id,
    )
)
_DETACH: Final = update_all(
    LETTER,
    ("id",),
    ("request", "stands", "last", "status", "due_at", "edition", "body", "ref"),
)


async def forget(
    work: Work, requests: Requests, forgets: Sequence[Forget], at: datetime
) -> None:
    if not forgets:
        return
    cards = {forget.request: forget.card for forget in forgets}
    await forget_messages(work, cards, at)
    await requests.forget(list(cards))


async def forget_groups(work: Work, groups: Groups, changes: Changes) -> None:
    """Whole, or for whoever is not of one any more."""
    for left in changes.left_out:
        about: dict[RequestId, Card] = {left.group: left.card}
        await forget_messages(work, about, changes.at, only={left.person})
    forgets = changes.groups_forgotten
    cards: dict[RequestId, Card] = {gone.group: gone.card for gone in forgets}
    await forget_messages(work, cards, changes.at)
    await groups.forget([gone.group for gone in forgets])


async def forget_messages(
    work: Work,
    cards: Mapping[RequestId, Card],
    at: datetime,
    only: Collection[PersonId] = (),
) -> None:
    """What the messages about each say from now on; all of them, or only some people's."""
    if not cards:
        return
    rows = await work.db.rows(_ABOUT, {"ids": list(cards)})
    gone: list[str] = []
    stay: list[Values] = []
    presses: list[Values] = []
    for letter, request, status, due_at, edition, body, ref in rows:
        inside = open_inside(work, letter, body, request)
        if only and (inside is None or inside.to not in only):
            continue
        never_left = status == LetterStatus.PENDING and ref is None
        if inside is None or never_left or status == LetterStatus.DEAD:
            gone.append(letter)
            continue
        last = _last_words(work, inside, cards[request])
        presses += buttons.rows_of(work, letter, last.to, cards[request], last.tokens)
        after = next_state(status, due_at, edition, at)
        stay.append({**_detached(work, letter, request, last, ref), **after})
    await drop(work, gone)
    await buttons.forget_of_letters(work, [str(row["id"]) for row in stay])
    if stay:
        await work.db.change_all(_DETACH, stay)
        await buttons.keep(work, presses)


def _last_words(work: Work, inside: Inside, card: Card) -> Inside:
    return Inside(
        to=inside.to,
        card=kept_card(card),
        tokens=fresh_tokens(work, card),
        reader=inside.reader,
    )


def _detached(
    work: Work, letter: str, request: RequestId, last: Inside, ref: bytes | None
) -> Values:
    """The row under the roster's key, as if it had never been about a request."""
    vault = work.vault
    plain = None if ref is None else vault.unseal(REF, letter, ref, request)
    return {
        "id": letter,
        "request": None,
        "stands": None,
        "last": True,
        "body": seal_inside(work, letter, last, None),
        "ref": None if plain is None else vault.seal(REF, letter, plain),
    }
