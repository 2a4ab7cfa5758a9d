"""Promises 7, 8 and 9: help at any time, nothing twice, and every time is kept."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from hypothesis.stateful import invariant

from bot.cards import Say
from bot.effects.telling import Slot
from bot.help_page import own_lines, static_help
from bot.letter import Letter
from bot.people import PersonId, Standing
from bot.request import Request, RequestId
from bot.request_status import Status
from tests.bot.crowd import NAMES
from tests.bot.promises.watching import (
    Watching,
    answers_a_press,
    is_of_a_group,
)
from tests.hospital import Moment
from tests.memory import Kept
from tests.outbox import Seen

A_DAY: Final = timedelta(days=1)

AFTER_THE_END: Final = frozenset(
    {"closed", "record-asked", "desk-could-not-find", "concern-raised"}
)
"""What may still be said of a request that is over."""

ASKED_AGAIN: Final = {"contact-ask": 2, "check-in": 2}
"""How often policy asks the same of the same person."""


IS_NEWS: Final = frozenset(
    {
        *("how-to-reach-changed", "group-moved", "facilitating-moved"),
        "group-fewer",
        "group-nobody-leads",  # a coordinator let it be looked at again
    }
)
"""Each time it is another change."""


class SaidInTime(Watching):
    """Help at any time, nothing said twice, and every named time kept."""

    def __init__(self) -> None:
        super().__init__()
        self.let_in: set[str] = set()
        self.told: Counter[tuple[object, ...]] = Counter()
        self.named: dict[RequestId, datetime] = {}
        """The latest time that the person who asked was told, of each request."""
        self.late: dict[RequestId, datetime] = {}
        """What passed while the machine was down, until another one was told."""

    # 7. Help now is always there.

    @invariant()
    def promise_7_help_is_the_same_for_everybody_at_any_time(self) -> None:
        who = NAMES[len(self.hospital.moments) % len(NAMES)]
        sender = self.hospital.sender(who)
        person = self.hospital.person(who)
        country = person.country if person else sender.country
        house = self.hospital.programme
        seen = len(self.hospital.moments)
        assert self.hospital.opens(who, "help-now") == static_help(
            house, country or None
        )
        home = self.hospital.opens(who, "home")
        if sender.standing is Standing.MEMBER:
            assert home is not None, who
            assert all(line in home.body for line in own_lines(house))  # type: ignore[union-attr]
        del self.hospital.moments[seen:]

    # 8. Nudging stops the instant anyone answers; nothing is said twice.

    @invariant()
    def promise_8_nobody_is_nudged_about_what_is_answered(self) -> None:
        for moment in self.fresh("8 nudge"):
            for seen in moment.seen or ():
                letter = seen.posted.letter
                if letter.about is not None and not (
                    seen.is_redrawn or letter.prompted or is_of_a_group(letter)
                ):
                    request = moment.after.requests.get(letter.about)
                    assert _is_still_about(letter, request), (letter.card, request)

    @invariant()
    def promise_8_nobody_is_told_the_same_twice(self) -> None:
        for moment in self.fresh("8 twice"):
            for seen in moment.seen or ():
                letter = seen.posted.letter
                if letter.card.body[0].wording in IS_NEWS:
                    continue
                if letter.about and not (seen.is_redrawn or answers_a_press(letter)):
                    request = moment.after.requests.get(letter.about)
                    asks = ASKED_AGAIN.get(letter.card.body[0].wording, 1)
                    said = (letter.to, letter.about, *_said(letter, request))
                    self.told[said] += 1
                    assert self.told[said] <= asks, letter.card

    @invariant()
    def promise_8_no_message_arrives_twice(self) -> None:
        for chat in self.hospital.outbox.chats.values():
            assert max(Counter(m.id for m in chat).values(), default=0) <= 1, chat

    @invariant()
    def promise_8_the_same_arrival_is_let_in_once(self) -> None:
        for moment in self.fresh("8 once"):
            again = [a for a in moment.arrivals if a.key in self.let_in]
            if again and len(moment.arrivals) == 1:
                kept = [c for c in moment.changes if c.letters or c.requests]
                assert not kept, (again, kept)
            self.let_in |= {a.key for a, outcome in moment.answered if not outcome}

    @invariant()
    def promise_8_after_downtime_one_message_a_person_and_request(self) -> None:
        for moment, then in pairwise(self.fresh("8 down")):
            if not moment.running:
                heard = Counter(
                    (seen.to, seen.posted.letter.about)
                    for seen in then.seen or ()
                    if seen.posted.letter.about
                    and not (seen.is_redrawn or seen.posted.letter.prompted)
                )
                assert max(heard.values(), default=0) <= 1, then.seen

    # 9. A time that was named is kept, or corrected before it passes.

    @invariant()
    def promise_9_no_named_time_passes_in_silence(self) -> None:
        for moment in self.fresh("9"):
            for seen in moment.seen or ():
                self._learn_named(seen, moment.after)
            if moment.seen is not None:
                self._check_late(moment)
            if moment.seen is not None or not moment.running:
                self._check_named(moment)

    def _check_named(self, moment: Moment) -> None:
        for request in moment.after.requests.values():
            if request.status is Status.IN_CONTACT:  # the time that was named is kept
                self.named.pop(request.id, None)
            named = self.named.get(request.id)
            waits = request.status in (Status.SEEKING, Status.ACCEPTED)
            if named is None or not waits or moment.at <= named:
                continue
            corrected_at_once = not moment.running
            unreachable = request.asker in self.never_reached
            assert corrected_at_once or unreachable, (request, named, moment.at)
            self.late[request.id] = self.named.pop(request.id)

    def _check_late(self, moment: Moment) -> None:
        """Of what passed in an outage everybody has heard by now."""
        late, self.late = self.late, {}
        for request in (r for r in moment.after.requests.values() if r.id in late):
            waits = request.status in (Status.SEEKING, Status.ACCEPTED)
            unreachable = request.asker in self.never_reached
            assert not waits or unreachable, (request, late[request.id])

    def _learn_named(self, seen: Seen, kept: Kept) -> None:
        letter = seen.posted.letter
        request = kept.requests.get(letter.about) if letter.about else None
        if request is None or letter.to != request.asker or seen.is_redrawn:
            return
        by = [v for said in letter.card.body for v in _times(said, kept, letter.to)]
        if by:
            assert by[-1] > seen.at, letter.card
            self.named[request.id] = by[-1]
            self.late.pop(request.id, None)
        elif letter.card.body[0].wording == "not-heard":
            self.named.pop(request.id, None)
            self.late.pop(request.id, None)

    @invariant()
    def promise_9_what_is_to_be_erased_is_erased_on_its_day(self) -> None:
        for moment in self.fresh("9 erased"):
            for request in moment.after.requests.values():
                asker = moment.after.people.get(request.asker)
                if request.closed_at and asker and moment.running:
                    assert moment.at <= request.closed_at + request.policy.erase_after


def _is_still_about(letter: Letter, request: Request | None) -> bool:
    """Whether what it says, or asks, is still so when it arrives."""
    wording = letter.card.body[0].wording
    if request is None:
        return False
    if wording in ("offer", "offer-nudge", "touch-base", "touch-base-nudge"):
        return request.asked is not None and request.asked.supporter == letter.to
    if wording in ("contact-ask", "second-try-ask"):
        accepted = request.status is Status.ACCEPTED
        return accepted and request.supporter == letter.to
    if wording == "widen-ask":
        return request.status is Status.SEEKING
    return request.is_open or wording in AFTER_THE_END


def _said(letter: Letter, request: Request | None) -> tuple[object, ...]:
    """What makes it the same: the words, what fills them, and the phase it is in."""
    phase = request.phase if request else None
    offers = len(request.offers) if request and letter.slot is Slot.DESK else None
    filled = tuple(
        (said.wording, *sorted(said.args.items())) for said in letter.card.body
    )
    return (phase, offers, filled)


def _times(said: Say, kept: Kept, reader: PersonId) -> Iterator[datetime]:
    """A day that was named lasts until midnight, on the reader's own clock."""
    by, last = said.args.get("by"), said.args.get("last")
    if isinstance(by, datetime):
        yield by
    elif last is not None:
        zone = ZoneInfo(kept.people[reader].zone)
        day_after = last + A_DAY  # type: ignore[operator]
        yield datetime.combine(day_after, time(0), zone).astimezone(UTC)
