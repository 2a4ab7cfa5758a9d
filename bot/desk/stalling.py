"""A request that does not move by itself is shown to the desk."""

from datetime import datetime

from bot.desk.card import desk_card
from bot.effects.telling import TellDesk
from bot.programme import Programme
from bot.request import Request
from bot.request_status import Stall
from bot.scene import Decision


def stalled(
    programme: Programme, request: Request, stall: Stall, at: datetime
) -> Decision:
    """A coordinator is told once of each kind; the search goes on all the same."""
    if stall in request.stalls:
        return Decision(request=request)
    tell = tell_desk(programme, request, stall, at)
    return Decision(request=request.stalled(stall), effects=(tell,))


def tell_desk(
    programme: Programme, request: Request, stall: Stall, at: datetime
) -> TellDesk:
    card = desk_card(request, stall, at, programme.calendar)
    return TellDesk(about=request.id, card=card)
