"""Promises 4 and 12: one supporter at most, and none is asked too much."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from hypothesis.stateful import invariant

from bot.events.offering import SupporterGone
from bot.groups.group import Group
from bot.hours import Hours
from bot.letter import Letter
from bot.offer import KEPT, Offer, OfferStatus
from bot.people import PersonId, Role
from bot.request import Request
from bot.request_status import Status
from bot.settings_form import unsettled
from bot.trained import trainings_of
from bot.training import Kind
from tests.bot.promises.watching import (
    Watching,
    became,
    new_offers,
)
from tests.hospital import Moment
from tests.memory import Kept

A_DAY: Final = timedelta(days=1)
DRILL: Final = ("drill-ask", "drill-nudge")
IN_ANSWERING_HOURS: Final = frozenset(
    {
        *("offer", "offer-nudge", "contact-ask", "second-try-ask", "record-asked"),
        *("how-are-you", "how-to-reach-changed", "touch-base", "touch-base-nudge"),
        *("still-willing", "still-willing-again", *DRILL),
        *("facilitate", "facilitate-nudge"),
    }
)

IN_WAKING_HOURS: Final = frozenset(
    {
        *("check-in", "widen-ask", "closed", "no-longer-needed", "concern-raised"),
        *("desk-could-not-find", "desk-nobody-found", "desk-overdue"),
        *("desk-no-contact", "desk-supporter-left"),
        *(f"training-ends-{kind}" for kind in Kind),
        *("roster-changed-of-you", "yours-is-handed-over"),
        *("approach-note", "drill-over", "group-note", "group-set", "group-moved"),
        *(
            "group-off",
            "group-set-other",
            "group-fewer",
            "facilitating-set",
            "facilitating-moved",
        ),
        *("facilitating-off", "facilitating-held", "group-asked-for", "group-unled"),
        *("group-not-together", "group-time-set", "group-place-wanted"),
        *("group-nobody-leads",),
        *("you-are-away", "you-are-retired", "debrief-wished"),
    }
)


class SupportersSafe(Watching):
    """One supporter at most, and none is asked too much."""

    def __init__(self) -> None:
        super().__init__()
        self.rests: dict[PersonId, datetime] = {}
        self.reminded: set[object] = set()
        self.drills = 0
        self.drilled: list[object] = []
        self.asked_willing: dict[PersonId, list[datetime]] = {}

    # 4. One supporter at most takes a request.

    @invariant()
    def promise_4_one_supporter_at_most(self) -> None:
        for moment in self.fresh("4"):
            for request in moment.after.requests.values():
                statuses = Counter(offer.status for offer in request.offers)
                asked = statuses[OfferStatus.ASKED]
                taken = sum(statuses[status] for status in KEPT)
                assert asked + taken <= 1, request.offers

    @invariant()
    def promise_4_never_two_are_told_that_it_is_theirs(self) -> None:
        if self.is_calm():
            for request in self.hospital.store.kept.requests.values():
                holders = {
                    who
                    for who, chat in self.hospital.outbox.chats.items()
                    for message in chat
                    if message.about == request.id
                    and message.card.body[0].wording == "offer-taken"
                    and who not in self.never_reached
                }
                assert holders <= {request.supporter}, (holders, request.offers)

    # 12. Supporters are protected.

    @invariant()
    def promise_12_one_ask_at_a_time(self) -> None:
        for moment in self.fresh("12 one"):
            asked = Counter(
                offer.supporter
                for request in moment.after.requests.values()
                for offer in request.offers
                if offer.status is OfferStatus.ASKED and not offer.phantom
            )
            asked.update(
                group.asked.facilitator
                for group in moment.after.groups.values()
                if group.is_running and group.asked is not None
            )
            assert all(n == 1 for n in asked.values()), asked

    @invariant()
    def promise_12_nobody_is_asked_who_should_not_be(self) -> None:
        for moment in self.fresh("12 fit"):
            for request, offer in new_offers(moment):
                if not offer.phantom:
                    reasons = [
                        self._why_not(request, offer, kept)
                        for kept in (moment.before, moment.after)
                    ]
                    assert not all(reasons), (reasons, offer)
            self._learn_rests(moment)

    @invariant()
    def promise_12_who_pauses_is_not_waited_for(self) -> None:
        for moment in self.fresh("12 pause"):
            settled = [own for c in moment.changes for own in c.supporters]
            if len(moment.arrivals) != 1:
                continue
            paused = {
                o.id for o in settled if o.paused_until and o.paused_until > moment.at
            }
            for request in moment.after.requests.values():
                offer = request.asked
                if offer is not None and not offer.phantom:
                    assert offer.supporter not in paused, request
            away = {
                o.id
                for o in settled
                if o.away and o.away.since <= moment.at < o.away.until
            }
            for request in moment.after.requests.values():
                offer = request.asked
                if offer is not None and not offer.phantom:
                    assert offer.supporter not in away, request

    @invariant()
    def promise_12_only_a_supporter_takes_a_request(self) -> None:
        """Unless it is still to be reported that they are none any more."""
        for moment in self.fresh("12 takes"):
            for supporter in became(moment, OfferStatus.ACCEPTED):
                is_one = moment.before.people[supporter].has(Role.SUPPORTER)
                reports = self.hospital.gone
                owed = {g.supporter for g in reports if isinstance(g, SupporterGone)}
                assert is_one or supporter in owed, supporter

    @invariant()
    def promise_12_asks_and_nudges_keep_quiet_hours(self) -> None:
        for moment in self.fresh("12 quiet"):
            for changes in moment.changes:
                for letter in changes.letters:
                    if not letter.prompted:
                        assert self._keeps_quiet(letter, moment), letter

    @invariant()
    def promise_12_a_drill_gives_way_and_says_that_it_is_one(self) -> None:
        for moment in self.fresh("12 drill"):
            for letter in (one for each in moment.changes for one in each.letters):
                wording = letter.card.body[0].wording
                if wording in DRILL:
                    assert letter.about is None, letter
                    assert not self._is_let_alone(letter.to, moment), letter
                    this = (letter.to, wording)
                    again = self.drilled.count((this, self.drills))
                    assert not again, letter
                    self.drilled.append((this, self.drills))
                elif wording == "drill-begun":
                    self.drills += 1

    def _is_let_alone(self, person: PersonId, moment: Moment) -> bool:
        """Before and after: within one transaction either may have come first."""
        return all(
            ((load := kept.loads.get(person)) is not None and load.asked is not None)
            or any(g.is_running and _is_asked(person, g) for g in kept.groups.values())
            for kept in (moment.before, moment.after)
        ) or all(
            (own := kept.supporters.get(person)) is not None
            and own.back_at(moment.at) is not None
            for kept in (moment.before, moment.after)
        )

    @invariant()
    def promise_12_training_that_ends_is_said_once_and_not_when_renewed(self) -> None:
        for moment in self.fresh("12 training"):
            for letter in (one for each in moment.changes for one in each.letters):
                wording = letter.card.body[0].wording
                if wording.startswith("training-ends-"):
                    self._check_reminder(letter, moment)

    @invariant()
    def promise_12_nobody_is_asked_too_often_whether_they_are_willing(self) -> None:
        """Twice a quarter at most, a week apart at least, and only a supporter."""
        for moment in self.fresh("12 willing"):
            for letter in (one for each in moment.changes for one in each.letters):
                if letter.card.body[0].wording.startswith("still-willing"):
                    assert moment.after.people[letter.to].has(Role.SUPPORTER), letter
                    asked = self.asked_willing.setdefault(letter.to, [])
                    assert all(moment.at - at >= 6 * A_DAY for at in asked), asked
                    asked.append(moment.at)
                    lately = [at for at in asked if moment.at - at < 80 * A_DAY]
                    assert len(lately) <= 2, asked

    def _check_reminder(self, letter: Letter, moment: Moment) -> None:
        """Reckoned anew: which of the three days it is for, and how often it was."""
        person = moment.after.people[letter.to]
        said = letter.card.body[0]
        kind, on = Kind(said.wording.removeprefix("training-ends-")), said.args["on"]
        ends = {t.kind: t.valid_until for t in trainings_of(person)}
        assert ends[kind] == on, (ends, said)
        assert isinstance(on, date)
        left = (on - moment.at.astimezone(ZoneInfo(person.zone)).date()).days
        assert 0 <= left <= 60, (left, said)
        step = 7 if left <= 7 else 30 if left <= 30 else 60
        told = (letter.to, kind, on, step, self.renewals[letter.to, kind])
        assert told not in self.reminded, told
        self.reminded.add(told)

    def _why_not(self, request: Request, offer: Offer, kept: Kept) -> str:
        """Reckoned anew, from what was kept: nothing here asks the matching."""
        person = kept.people[offer.supporter]
        asker = kept.people.get(request.asker)
        own = kept.supporters.get(offer.supporter) or unsettled(
            person, self.hospital.programme
        )
        cap = min(
            own.at_once,
            request.policy.default_cap if person.cap is None else person.cap,
        )
        at = offer.asked_at
        held = [
            r
            for r in kept.requests.values()
            if r.status is Status.ACCEPTED
            and r.supporter == person.id
            and r.id != request.id
        ]
        unfit = {
            "self": person.id == request.asker,
            "no supporter": not person.has(Role.SUPPORTER),
            "named": person.id in request.wishes.not_these,
            "should not": request.asker in own.not_for,
            "leads": asker is not None and asker.manager == person.id,
            "is led": person.manager == request.asker,
            "paused": own.paused_until is not None and own.paused_until > at,
            "away": own.away is not None and own.away.since <= at < own.away.until,
            "seldom": own.seldom and self._was_asked_lately(request, offer, kept),
            "rests": self.rests.get(person.id, at) > at,
            "cap": len(held) >= cap,
            "lapsed": person.valid_until is not None
            and person.valid_until < at.astimezone(ZoneInfo(person.zone)).date(),
            "late": offer.answer_by > request.seek_by,
        }
        return " ".join(reason for reason, holds in unfit.items() if holds)

    def _was_asked_lately(self, request: Request, offer: Offer, kept: Kept) -> bool:
        return any(
            offer.asked_at.date() - other.asked_at.date() < 30 * A_DAY
            for each in kept.requests.values()
            for other in each.offers
            if other.supporter == offer.supporter
            and other.id != offer.id
            and not other.phantom
            and each.id != request.id
        )

    def _learn_rests(self, moment: Moment) -> None:
        for request in moment.after.requests.values():
            old = moment.before.requests.get(request.id)
            talks = request.status is Status.IN_CONTACT
            if talks and (old is None or old.status is not Status.IN_CONTACT):
                assert request.supporter is not None, request
                self.rests[request.supporter] = (
                    moment.at + request.policy.rest_after_conversation
                )

    def _keeps_quiet(self, letter: Letter, moment: Moment) -> bool:
        wording, at = letter.card.body[0].wording, letter.not_before
        person = moment.after.people.get(letter.to)
        if person is None:
            return True
        if wording in IN_ANSWERING_HOURS:
            known = moment.before.supporters, moment.after.supporters
            default = unsettled(person, self.hospital.programme)
            hours = [every.get(letter.to, default).hours for every in known]
            return any(_is_inside(each, at) for each in hours)
        if wording in IN_WAKING_HOURS:
            local = at.astimezone(ZoneInfo(person.zone)).time()
            return time(7) <= local < time(21) or _is_too_soon(letter, moment)
        return True


def _is_too_soon(letter: Letter, moment: Moment) -> bool:
    """About an hour together before the morning: whoever comes would set out for it."""
    states = [g for c in moment.changes for g in c.groups if g.id == letter.about]
    states += [
        g
        for kept in (moment.before, moment.after)
        for g in kept.groups.values()
        if g.id == letter.about
    ]
    night = letter.not_before + timedelta(hours=10)
    return any(g.on is not None and g.on <= night for g in states)


def _is_asked(person: PersonId, group: Group) -> bool:
    return group.asked is not None and group.asked.facilitator == person


def _is_inside(hours: Hours, at: datetime) -> bool:
    """By the clock on the wall, read off without the core's own sums."""
    local = at.astimezone(ZoneInfo(hours.zone))
    return any(
        window.weekday == local.weekday()
        and window.opens <= local.time()
        and (local.time() < window.closes or window.closes == time(0))
        for window in hours.windows
    )
