"""How things are afterwards, closing, and forgetting.

1. Check-ins, where they were wished for, after 10 and 30 days: fine, another talk,
   or other help. No scales.
2. Another talk goes to the same supporter, who is asked like the first time; where
   they have left, somebody else is found.
3. When nothing more is wished for, the request closes: the clinician hears when it
   will be erased, and may erase it now.
4. The supporter leaves four closed choices, and is asked how they are themselves.
5. Fourteen days after closing, everything about the request is forgotten.
"""

from dataclasses import replace
from typing import Final

from bot.cards import Button, Say, say
from bot.clinician_cards import (
    check_in,
    contact_by,
    over,
    reachable,
    sought_again,
    talk_to_a_peer,
    told,
    where_it_stands,
)
from bot.effects.forgetting import Forget
from bot.effects.keeping import Count
from bot.effects.telling import Redraw, Slot, Tell, When
from bot.events import Act, Event
from bot.events.caring import DebriefWished
from bot.events.closing import (
    AnotherTalkWished,
    CheckInDue,
    DoingFine,
    ErasureDue,
    QuietDaysOver,
    RecordLeft,
    SupporterFine,
    SupporterTalkWished,
)
from bot.request import Request
from bot.request_status import Status
from bot.scene import Decision, Scene
from bot.steps import (
    contact_alarms,
    contact_times,
    erase_in_time,
    seek_somebody_else,
    stale,
)
from bot.supporter_cards import afterwards, another_talk, part_over

HEARS: Final = (
    CheckInDue,
    DoingFine,
    AnotherTalkWished,
    QuietDaysOver,
    ErasureDue,
    RecordLeft,
    SupporterFine,
    SupporterTalkWished,
)


def decide(scene: Scene, event: Event) -> Decision:
    request = scene.request
    match event:
        case SupporterFine():
            return Decision(effects=(Tell(to=event.by, card=say("supporter-fine")),))
        case SupporterTalkWished():
            return _supporter_wants_to_talk(scene, event)
        case Act():
            return _answer(scene, request, event)
        case CheckInDue() | QuietDaysOver() | ErasureDue() if request is not None:
            return _time_came(request, event)
        case _:
            return Decision()


def _answer(scene: Scene, request: Request | None, event: Act) -> Decision:
    match event:
        case _ if request is None:
            return stale(event.by)
        case RecordLeft() if request.supporter == event.by:
            return _count(request, event)
        case RecordLeft():
            return stale(event.by)
        case _ if request.asker != event.by:
            return stale(event.by)
        case _ if not request.is_open:
            return Decision(effects=(told(request, where_it_stands(request)),))
        case AnotherTalkWished() if request.status is Status.IN_CONTACT:
            if request.supporter_left:
                return _talk_to_another(scene, request, event)
            return _talk_again(scene, request, event)
        case DoingFine():
            return Decision(effects=(_checked_in(request, "check-in-fine"),))
        case _:  # somebody is sought, or will be in touch, already
            stands = told(request, where_it_stands(request))
            answered = _checked_in(request, "check-in-answered")
            return Decision(effects=(answered, stands))


def _time_came(
    request: Request, event: CheckInDue | QuietDaysOver | ErasureDue
) -> Decision:
    match event:
        case _ if event.phase != request.phase:
            return Decision()
        case CheckInDue() if request.status in MET:
            return Decision(effects=(check_in(request),))
        case QuietDaysOver() if request.status in MET:
            return _close(request, event)
        case ErasureDue() if request.status is Status.CLOSED:
            return Decision(effects=(Forget(request=request.id, card=FORGOTTEN),))
        case _:
            return Decision()


FORGOTTEN: Final = say("forgotten")
MET: Final = (Status.ACCEPTED, Status.IN_CONTACT)


def _checked_in(request: Request, wording: str) -> Redraw:
    return Redraw(
        to=request.asker, card=say(wording), about=request.id, slot=Slot.CHECK_IN
    )


def _talk_again(scene: Scene, request: Request, event: AnotherTalkWished) -> Decision:
    assert request.supporter is not None, request
    times = contact_times(scene.programme, request, event.at)
    again = request.to_talk(event.at, times)
    by = contact_by(again)
    said = (
        _checked_in(request, "check-in-answered"),
        told(again, reachable(again, Say("another-talk-noted", {"by": by}))),
        another_talk(again, request.supporter, by),
    )
    alarms = contact_alarms(scene.programme, again, event.at)
    return Decision(request=again, effects=(*said, *alarms))


def _talk_to_another(
    scene: Scene, request: Request, event: AnotherTalkWished
) -> Decision:
    """Whom they talked with is with the programme no longer, and they know it."""
    assert request.supporter is not None, request
    seeking, effects = seek_somebody_else(request, scene.programme, event.at)
    said = told(seeking, sought_again(seeking, "someone-else-noted"))
    answered = _checked_in(request, "check-in-answered")
    part = part_over(request, request.supporter)
    return Decision(request=seeking, effects=(answered, said, *part, *effects))


def _close(request: Request, event: QuietDaysOver) -> Decision:
    closed = request.closed(event.at)
    goodbye = told(closed, over(request, "closed", event.at))
    waking = replace(goodbye, slot=Slot.AFTER, when=When.WAKING)
    erase = erase_in_time(closed, event.at)
    return Decision(request=closed, effects=(waking, *afterwards(request), erase))


def _count(request: Request, event: RecordLeft) -> Decision:
    """Counted once, in its quarter; who left it is not counted."""
    thanks = Redraw(
        to=event.by, card=say("record-thanks"), about=request.id, slot=Slot.AFTER
    )
    if request.recorded:
        return Decision(effects=(thanks,))
    count = Count(record=event.record)
    return Decision(request=replace(request, recorded=True), effects=(count, thanks))


def _supporter_wants_to_talk(scene: Scene, event: SupporterTalkWished) -> Decision:
    """A peer of their own like anyone else, the office by phone, or the lead.

    Until they say that the lead be told, nobody is.
    """
    phone = scene.programme.office.phone
    lead = Button("talk-to-the-lead", DebriefWished)
    card = say("supporter-talk", talk_to_a_peer(), lead, phone=phone)
    return Decision(effects=(Tell(to=event.by, card=card),))
