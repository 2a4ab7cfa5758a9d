"""Whether the two have been in touch: asked, and never guessed.

1. After a day, and after two, the supporter is asked whether they were in touch;
   and once more when the day of the second try has come.
2. Any answer, of either of them, ends the asking.
3. A time named to the clinician is corrected before it passes.
4. In the end a coordinator is told that no contact was noted.
"""

from dataclasses import replace
from typing import Final

from bot.clinician_cards import not_heard, not_heard_yet, told
from bot.desk.stalling import tell_desk
from bot.events import Alarm, Event
from bot.events.contact import ContactAskDue, ContactOverdue, SecondTryDue
from bot.request import Request
from bot.request_status import Stall, Status
from bot.scene import Decision, Scene
from bot.supporter_cards import been_in_touch

HEARS: Final = (ContactAskDue, ContactOverdue, SecondTryDue)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, Alarm), event
    request = scene.request
    if request is None or request.status is not Status.ACCEPTED:
        return Decision()
    if event.phase != request.phase:  # promise 8: an answer ends the nudging
        return Decision()
    match event:
        case ContactOverdue() if Stall.NO_CONTACT in request.stalls:
            return Decision()
        case ContactOverdue() if _may_slip(request, event):
            return _slower(request)
        case ContactOverdue():
            return _no_contact(scene, request, event)
        case SecondTryDue():
            return _ask(request, "second-try-ask")
        case _:
            return _ask(request, "contact-ask")


def _ask(request: Request, wording: str) -> Decision:
    assert request.supporter is not None, request
    asks = request.contact_asks + 1
    asked = replace(request, contact_asks=asks, look_again=False)
    question = been_in_touch(request, request.supporter, wording)
    return Decision(request=asked, effects=(question,))


def _may_slip(request: Request, alarm: Alarm) -> bool:
    """Once, to the latest time; a second try has its own."""
    before = request.policy.correct_before
    return request.tries == 0 and alarm.at < request.contact_by[-1] - before


def _slower(request: Request) -> Decision:
    """Promise 9: nothing was noted, so the time that was named may slip."""
    return Decision(effects=(told(request, not_heard_yet(request)),))


def _no_contact(scene: Scene, request: Request, alarm: Alarm) -> Decision:
    sorry = told(request, not_heard(request, scene.programme.office.phone))
    desk = tell_desk(scene.programme, request, Stall.NO_CONTACT, alarm.at)
    overdue = request.stalled(Stall.NO_CONTACT)
    return Decision(request=overdue, effects=(sorry, desk))
