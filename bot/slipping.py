"""A named time that cannot be kept is corrected before it passes (promise 9).

What slipped twice would slip again: from then on the new time is as far away as the
search has taken so far, up to a few days. A promise that is broken every morning is
none; and where to turn instead is said each time.
"""

from datetime import datetime, timedelta
from typing import Final

from bot.clinician_cards import longer, longer_again, told
from bot.desk.stalling import tell_desk
from bot.effects import Effect
from bot.effects.finding import Find
from bot.named_times import A_DAY, found_within
from bot.request import Request
from bot.request_status import Stall
from bot.scene import Decision, Scene
from bot.steps import search_alarms

AT_MOST_LONGER_BY: Final = timedelta(days=3)
"""Working days, so that whoever waits, and the desk, hear about twice a week."""


def slower(scene: Scene, request: Request, at: datetime) -> Decision:
    """The search goes on, with a new time for the clinician and a word to the desk."""
    programme = scene.programme
    later = max(request.seek_by, at)
    seek_by = found_within(programme, request, later, _longer_by(request, later))
    slipped = request.longer(seek_by).stalled(Stall.OVERDUE)
    sorry = longer_again if Stall.OVERDUE in request.stalls else longer
    effects: tuple[Effect, ...] = (
        told(slipped, sorry(slipped, programme.office.phone)),
        *search_alarms(programme, slipped, at),
    )
    if request.asked is None:
        effects += (Find(request=request.id),)
    # Each time: where one coordinator is silent, the next hears of the next slip.
    desk = tell_desk(programme, slipped, Stall.OVERDUE, at)
    return Decision(request=slipped, effects=(*effects, desk))


def _longer_by(request: Request, at: datetime) -> timedelta:
    usual = request.policy.longer_by
    if Stall.OVERDUE not in request.stalls:
        return usual
    so_far = (at - request.seek_since) // A_DAY * A_DAY
    return max(usual, min(so_far, AT_MOST_LONGER_BY))
