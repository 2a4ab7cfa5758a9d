"""A request that nobody asked for, before anybody was asked to touch base."""

from datetime import datetime

from bot.request import Request
from bot.request_status import Status


def is_waiting(request: Request) -> bool:
    """Whether nobody was ever asked to touch base for it."""
    return request.status is Status.SEEKING and not request.offers


def waits_for_their_turn(request: Request, at: datetime) -> bool:
    rests_until = request.look_again_at
    rests = rests_until is not None and rests_until > at
    return rests and request.unasked and is_waiting(request)
