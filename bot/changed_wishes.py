"""Wishes change: may who is asked, or who accepted, be one they do not wish for now?"""

from bot.request import Request
from bot.wishes import Rather, Wishes


def fits_no_more(request: Request, wishes: Wishes) -> bool:
    """Whether whoever accepted is now one whom they would rather not talk to."""
    other_language = wishes.language != request.wishes.language
    return other_language or request.supporter in wishes.not_these


def may_not_fit(before: Request, now: Request) -> bool:
    """Whether who is being asked may be somebody whom they do not wish for now."""
    asked, was, wished = before.asked, before.wishes, now.wishes
    return asked is not None and (
        asked.supporter in wished.not_these
        or wished.language != was.language
        or wished.rather not in (was.rather, Rather.EITHER)
        or asked.answer_by > now.seek_by
        # They were told that it can wait longer than it can by now.
        or now.policy.match_within(wished.soon) < now.policy.match_within(was.soon)
        # Whom they have chosen now is asked before whoever is asked.
        or wished.first not in (None, was.first, asked.supporter)
    )
