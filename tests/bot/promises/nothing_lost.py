"""Promises 1, 3, 10 and 11: what is kept, what never is, and what is forgotten."""

from hypothesis.stateful import invariant

from bot.arrivals import Submitted
from bot.events.closing import ErasureDue, QuietDaysOver
from bot.events.offering import DeadlineNear, OfferLapsed, SearchResumed
from bot.looks import Look
from bot.request import Request
from bot.request_status import Status
from tests.bot.crowd import TYPED
from tests.bot.promises.watching import Watching, is_paused, own, shown_in
from tests.bot.visible import everything, visible
from tests.hospital import Moment


class NothingLost(Watching):
    """What is kept, what never is, and what is forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.answered: set[str] = set()
        self.elsewhere_before = self.elsewhere.store.kept.copy()

    # 1. What was acknowledged is never lost.

    @invariant()
    def promise_1_every_open_request_has_a_next_action(self) -> None:
        for moment in self.fresh("1 next"):
            for request in moment.after.requests.values():
                alarms = [
                    alarm
                    for alarm in moment.after.alarms.values()
                    if getattr(alarm, "request", None) == request.id
                ]
                assert _has_next_action(request, alarms), (request, alarms)

    @invariant()
    def promise_1_what_was_answered_is_kept(self) -> None:
        for moment in self.fresh("1 kept"):
            for arrival, outcome in moment.answered:
                again = arrival.key in self.answered
                self.answered.add(arrival.key)
                if outcome is None:
                    assert arrival.key in moment.after.inbox, arrival
                asked = isinstance(arrival, Submitted) and arrival.token == Look.ASK
                if asked and outcome is None and not again:
                    asker = moment.after.addresses[arrival.sender.address]
                    begun = own(moment.after, asker)
                    assert begun or is_paused(moment.before), arrival

    @invariant()
    def promise_1_no_request_goes_but_by_being_forgotten(self) -> None:
        for moment in self.fresh("1 gone"):
            forgotten = {f.request for c in moment.changes for f in c.forgets}
            gone = moment.before.requests.keys() - moment.after.requests.keys()
            assert gone <= forgotten, gone
            for request in (moment.before.requests[each] for each in gone):
                assert _may_be_forgotten(request, moment), request

    # 3. What people type is never kept, except how and when to reach them.

    @invariant()
    def promise_3_what_is_typed_is_never_kept(self) -> None:
        for moment in self.fresh("3"):
            for changes in moment.changes:
                assert not any(TYPED in said for said in everything(changes)), changes
            for _, _, shown in shown_in(moment):
                assert not any(TYPED in said for said in visible(shown)), shown

    # 10. We forget.

    @invariant()
    def promise_10_nothing_of_it_remains(self) -> None:
        for moment in self.fresh("10"):
            for request in (f.request for c in moment.changes for f in c.forgets):
                known = moment.before.requests.get(request)
                secrets: set[str] = {request}
                if known is not None:
                    secrets |= {
                        known.handle,
                        known.wishes.reach,
                        *{known.called} - {""},
                    }
                    secrets |= {offer.id for offer in known.offers}
                    secrets -= {""}  # nobody said how to reach them: nobody asked
                    # Whoever rings again is named again, in a request of its own.
                    secrets -= {r.called for r in moment.after.requests.values()}
                left = [s for s in everything(moment.after) if s in secrets]
                assert not left, (left, known)

    @invariant()
    def promise_10_erased_means_erased(self) -> None:
        for moment in self.fresh("10 now"):
            for changes in moment.changes:
                for letter in changes.letters:
                    if (
                        letter.card.body[0].wording == "erased"
                        and len(moment.arrivals) == 1
                    ):
                        assert not own(moment.after, letter.to), letter.to

    @invariant()
    def promise_10_its_messages_are_drawn_anew(self) -> None:
        if self.is_calm():
            kept = self.hospital.store.kept
            there = kept.requests.keys() | kept.groups.keys()
            for who, chat in self.hospital.outbox.chats.items():
                for message in chat:
                    if message.about and message.about not in there:
                        assert who in self.never_reached, message

    @invariant()
    def promise_10_of_a_drill_no_name_is_left(self) -> None:
        for moment in self.fresh("10 drill"):
            for house in moment.after.house.values():
                if house.drill is not None:
                    known = moment.after.people.keys()
                    assert {part.supporter for part in house.drill.parts} <= known

    # 11. Programmes never see one another.

    @invariant()
    def promise_11_what_another_programme_sent_means_nothing_here(self) -> None:
        for moment in self.fresh("11"):
            for changes in moment.changes:
                assert not any("lakeside" in said for said in everything(changes))
        assert self.elsewhere.store.kept == self.elsewhere_before


def _has_next_action(request: Request, alarms: list[object]) -> bool:
    """One that will not be stale when it rings."""
    phase = {type(a) for a in alarms if getattr(a, "phase", None) == request.phase}
    match request.status:
        case Status.SEEKING if request.asked is not None:
            mine = [a for a in alarms if getattr(a, "offer", None) == request.asked.id]
            answers = any(isinstance(alarm, OfferLapsed) for alarm in mine)
            return answers and DeadlineNear in phase
        case Status.SEEKING:
            again = any(isinstance(alarm, SearchResumed) for alarm in alarms)
            return again and DeadlineNear in phase
        case Status.CLOSED:
            return any(isinstance(alarm, ErasureDue) for alarm in alarms)
        case _:
            return QuietDaysOver in phase


def _may_be_forgotten(request: Request, moment: Moment) -> bool:
    """Because its time has come, or because the person who asked was there.

    What nobody asked for gives way to what was asked for them, by phone.
    """
    by = {moment.before.addresses.get(a.sender.address) for a in moment.arrivals}
    closed = request.closed_at
    due = closed is not None and closed + request.policy.erase_after <= moment.at
    own = (r for r in moment.after.requests.values() if not r.unasked)
    instead = request.unasked and request.asker in {r.asker for r in own}
    return due or instead or request.asker in by
