"""Steps that more than one conversation takes with a request."""

from datetime import datetime

from bot.calendar import Calendar, working_after
from bot.cards import say
from bot.effects import Effect
from bot.effects.finding import Find
from bot.effects.keeping import Wake
from bot.effects.telling import Tell, When
from bot.events import Alarm
from bot.events.closing import CheckInDue, ErasureDue, QuietDaysOver
from bot.events.contact import ContactAskDue, ContactOverdue
from bot.events.offering import DeadlineNear, HalfwayPassed
from bot.hours import open_time
from bot.named_times import named_time, within
from bot.offer import Offer, OfferStatus
from bot.people import PersonId
from bot.programme import Programme
from bot.request import Request
from bot.scene import Decision
from bot.supporter_cards import ask_redrawn, part_over


def search_alarms(
    programme: Programme, request: Request, since: datetime
) -> tuple[Wake, ...]:
    """A coordinator is told half-way; a time that slips is corrected before it passes."""
    policy, phase = request.policy, request.phase
    halfway = _part_way(programme.calendar, request, since)
    near = request.seek_by - policy.correct_before
    return (
        Wake(alarm=HalfwayPassed(at=halfway, request=request.id, phase=phase)),
        Wake(alarm=DeadlineNear(at=near, request=request.id, phase=phase)),
    )


def _part_way(calendar: Calendar, request: Request, since: datetime) -> datetime:
    """In working time: half of a weekend is no time to find somebody in."""
    working = open_time(calendar.hours, since, request.seek_by, calendar.holidays)
    part = working * request.policy.tell_desk_at_percent / 100
    return working_after(calendar, since, part)


def contact_times(
    programme: Programme, request: Request, at: datetime
) -> tuple[datetime, ...]:
    """By when they are to be in touch, and the latest that it may slip to.

    On working days, as every named time: nobody is late for not calling on a Sunday.
    """
    policy = request.policy
    first = policy.first_contact_within
    spans = (first, max(first, policy.contact_asks_after[-1]))
    return tuple(within(programme, request, at, span) for span in spans)


def contact_alarms(
    programme: Programme, request: Request, at: datetime
) -> tuple[Wake, ...]:
    """The supporter is asked twice; the clinician is told before a time slips."""
    policy, phase = request.policy, request.phase
    alarms: list[Alarm] = []
    for by in dict.fromkeys(request.contact_by):
        slips = by - policy.correct_before
        alarms.append(ContactOverdue(at=slips, request=request.id, phase=phase))
    for after in policy.contact_asks_after:
        ask = within(programme, request, at, after)
        alarms.append(ContactAskDue(at=ask, request=request.id, phase=phase))
    asks = tuple(Wake(alarm=alarm) for alarm in alarms)
    return (*asks, *check_in_alarms(request, at))


def check_in_alarms(request: Request, at: datetime) -> tuple[Wake, ...]:
    """Only where they were wished for; a request stays open until after the last."""
    policy, phase = request.policy, request.phase
    if not request.wishes.check_ins:
        return quiet_alarm(request, at)
    asks = tuple(
        CheckInDue(at=at + after, request=request.id, phase=phase)
        for after in policy.check_in_after
    )
    last = at + policy.check_in_after[-1] + policy.close_after_last_check_in
    over = QuietDaysOver(at=last, request=request.id, phase=phase)
    return tuple(Wake(alarm=alarm) for alarm in (*asks, over))


def quiet_alarm(request: Request, at: datetime) -> tuple[Wake, ...]:
    due = at + request.policy.quiet_before_closing
    over = QuietDaysOver(at=due, request=request.id, phase=request.phase)
    return (Wake(alarm=over),)


def erase_in_time(request: Request, at: datetime) -> Wake:
    due = at + request.policy.erase_after
    return Wake(alarm=ErasureDue(at=due, request=request.id, phase=request.phase))


def seek_somebody_else(
    request: Request, programme: Programme, at: datetime
) -> tuple[Request, tuple[Effect, ...]]:
    """Back to the search at once. The caller says who is told what."""
    seeking, alarms = back_to_search(request, programme, at)
    return seeking, (*alarms, Find(request=request.id))


def back_to_search(
    request: Request, programme: Programme, at: datetime
) -> tuple[Request, tuple[Wake, ...]]:
    """With a new named time."""
    seeking = request.seeking_again(at, named_time(programme, request, at))
    return seeking, search_alarms(programme, seeking, at)


def without_asked(request: Request) -> tuple[Request, tuple[Effect, ...]]:
    """Whoever is being asked is no longer needed; what they were sent says so."""
    offer = request.asked
    if offer is None:
        return request, ()
    free = request.answered(offer, OfferStatus.WITHDRAWN)
    return free, settled(request, offer, "no-longer-needed")


def settled(request: Request, offer: Offer, wording: str) -> tuple[Effect, ...]:
    """What was offered is redrawn in place, without its buttons; nobody is disturbed.

    Whoever was only picked was sent nothing, and an older message of theirs stays.
    """
    return () if offer.phantom else (ask_redrawn(request, offer.supporter, wording),)


def no_longer_there(request: Request, supporter: PersonId) -> tuple[Effect, ...]:
    """Told once to somebody who had accepted: only that they are no longer needed."""
    told = Tell(to=supporter, card=say("no-longer-needed"), when=When.WAKING)
    return (*part_over(request, supporter), told)


def ended(request: Request) -> tuple[Effect, ...]:
    """What whoever was asked, or had accepted, is told when a request is over."""
    if request.supporter is not None:
        return no_longer_there(request, request.supporter)
    return without_asked(request)[1]


def stale(by: PersonId) -> Decision:
    """An old button is always answered, because data is forgotten here."""
    return Decision(effects=(Tell(to=by, card=say("no-longer-here")),))
