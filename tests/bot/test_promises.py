"""What must hold however the days go: docs/PROMISES.md, promise by promise.

``AnyDays`` says what may happen. Each invariant reads what has happened since it last
looked, and cites the promise that it keeps. In the end all faults stop, and every open
request must reach a human.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from hypothesis import settings
from hypothesis.stateful import invariant

from bot.arrivals import Submitted
from bot.cards import Card, Say
from bot.effects import Slot
from bot.events import (
    DeadlineNear,
    ErasureDue,
    OfferLapsed,
    QuietDaysOver,
    SearchResumed,
    SupporterGone,
)
from bot.help_page import own_lines, static_help
from bot.hours import Hours
from bot.letter import Letter
from bot.looks import Look
from bot.people import PersonId, Role, Standing
from bot.request import KEPT, Offer, OfferStatus, Request, RequestId, Status
from bot.settings_form import unsettled
from tests.bot.any_days import DESK, NAMES, PEOPLE, TYPED, AnyDays
from tests.bot.visible import Shown, everything, visible
from tests.hospital import Moment
from tests.memory import Kept
from tests.outbox import Seen

A_DAY: Final = timedelta(days=1)

NEUTRAL: Final = frozenset(
    {
        *("hello", "typed", "no-longer-here", "erased", "forgotten"),
        *(
            "received",
            "status-seeking",
            "status-accepted",
            "status-closed",
            "try-noted",
        ),
        *("nothing-open", "wishes-changed", "wishes-changed-supporter", "withdrawn"),
        *("widened", "not-widened", "matched", "slower", "someone-else-is-sought"),
        *("offer", "offer-nudge", "offer-you-said-yes", "offer-you-passed"),
        *("offer-lapsed", "offer-over", "offer-taken", "no-longer-needed"),
        *("how-to-reach-changed", "contact-ask", "second-try-ask", "contact-noted"),
        *("not-yet-noted", "try-once-more", "not-reached-noted", "passed-on"),
        *("contact-answered", "tried-once", "open-door", "contact-slower", "not-heard"),
        *("someone-else-noted", "we-spoke-noted", "concern-passed-on"),
        *("concern-raised", "check-in", "check-in-fine", "check-in-answered"),
        *("another-talk-noted", "another-talk-asked", "closed", "record-asked"),
        *("record-thanks", "how-are-you", "supporter-fine", "supporter-talk"),
        *("approach-forbidden", "approach-allowed", "settings-kept", "paused"),
        *("resumed", "desk-nobody-found", "desk-overdue", "desk-no-contact"),
        *("desk-unreachable",),
        *("desk-supporter-left", "desk-assigned", "desk-widened", "desk-extended"),
        *("desk-closed", "desk-new-time", "desk-someone-else", "desk-could-not-find"),
        *("widen-ask", "status-in-contact", "supporter-left"),
    }
)
"""First sentences that somebody has read as a stranger would, on a lock screen."""
FILLED_IN: Final = frozenset({"app", "phone", "mail", "handle", "soon"})
"""Words that may stand in a message besides numbers and times. None is a name."""
IN_ANSWERING_HOURS: Final = frozenset(
    {
        *("offer", "offer-nudge", "contact-ask", "second-try-ask", "record-asked"),
        *("how-are-you", "how-to-reach-changed"),
    }
)
IN_WAKING_HOURS: Final = frozenset(
    {
        *("check-in", "another-talk-asked", "widen-ask", "closed"),
        *("no-longer-needed", "desk-could-not-find"),
    }
)
AFTER_THE_END: Final = frozenset(
    {"closed", "record-asked", "desk-could-not-find", "concern-raised"}
)
"""What may still be said of a request that is over."""
ASKED_AGAIN: Final = {"contact-ask": 2, "check-in": 2}
"""How often policy asks the same of the same person."""
NAMES_PEOPLE: Final = (Look.ASSIGNING, Look.CONCERN, Look.MY_DATA, Look.MY_DATA_EXPORT)
"""Pages that name colleagues to whom it is not about what they asked for."""


class Promises(AnyDays):
    def __init__(self) -> None:
        super().__init__()
        self._read: Counter[str] = Counter()
        self.named: dict[RequestId, datetime] = {}
        """The latest time that the person who asked was told, of each request."""
        self.told: Counter[tuple[object, ...]] = Counter()
        self.rests: dict[PersonId, datetime] = {}
        self.let_in: set[str] = set()
        self.answered: set[str] = set()
        self.elsewhere_before = self.elsewhere.store.kept.copy()

    def fresh(self, reader: str) -> Iterator[Moment]:
        moments = self.hospital.moments[self._read[reader] :]
        self._read[reader] += len(moments)
        yield from moments

    # 1. What was acknowledged is never lost.

    @invariant()
    def promise_1_every_open_request_has_a_next_action(self) -> None:
        for moment in self.fresh("1 next"):
            for request in moment.after.requests.values():
                alarms = [
                    a for a in moment.after.alarms.values() if a.request == request.id
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
                    assert _own(moment.after, asker), arrival

    @invariant()
    def promise_1_no_request_goes_but_by_being_forgotten(self) -> None:
        for moment in self.fresh("1 gone"):
            forgotten = {f.request for c in moment.changes for f in c.forgets}
            gone = moment.before.requests.keys() - moment.after.requests.keys()
            assert gone <= forgotten, gone
            for request in (moment.before.requests[each] for each in gone):
                assert _may_be_forgotten(request, moment), request

    # 2. Who asked is known to themselves, and to the supporter who accepted.

    @invariant()
    def promise_2_nobody_else_is_shown_who_asked(self) -> None:
        for moment in self.fresh("2"):
            for reader, look, shown in _shown(moment):
                said = list(visible(shown))
                for request in moment.after.requests.values():
                    if not _may_know(reader, request):
                        secrets = self._secrets(request, look, moment.after, reader)
                        for secret in secrets:
                            assert not any(secret in s for s in said), (reader, shown)

    @invariant()
    def promise_2_buttons_say_nothing_in_an_export(self) -> None:
        for moment in self.fresh("2 buttons"):
            for _, _, shown in _shown(moment):
                for said in visible(shown):
                    assert said not in moment.after.requests, shown

    @invariant()
    def promise_2_the_desk_picks_from_all_supporters(self) -> None:
        """A list of the eligible would name the clinician by who is absent."""
        for moment in self.fresh("2 desk"):
            if moment.opened and _look_of(moment) is Look.ASSIGNING:
                listed = {
                    option.value
                    for field in getattr(moment.opened[2], "fields", ())
                    for option in field.among
                }
                people = moment.after.people.values()
                active = {p.id for p in people if p.has(Role.SUPPORTER)}
                assert listed in (set(), active), (listed, active)

    # 3. What people type is never kept, except how and when to reach them.

    @invariant()
    def promise_3_what_is_typed_is_never_kept(self) -> None:
        for moment in self.fresh("3"):
            for changes in moment.changes:
                assert not any(TYPED in said for said in everything(changes)), changes
            for _, _, shown in _shown(moment):
                assert not any(TYPED in said for said in visible(shown)), shown

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
        if self._is_calm():
            for request in self.hospital.store.kept.requests.values():
                holders = {
                    who
                    for who, chat in self.hospital.outbox.chats.items()
                    for message in chat
                    if message.about == request.id
                    and message.card.body[0].wording == "offer-taken"
                    and who not in self._never_reached
                }
                assert holders <= {request.supporter}, (holders, request.offers)

    # 5. Every message is harmless on a lock screen and in an export.

    @invariant()
    def promise_5_every_message_is_harmless(self) -> None:
        for moment in self.fresh("5"):
            for card in _cards(moment):
                assert card.body[0].wording in NEUTRAL, card
                for said in card.body:
                    assert isinstance(said, Say), card
                    words = {k for k, v in said.args.items() if isinstance(v, str)}
                    assert words <= FILLED_IN, card

    @invariant()
    def promise_5_no_message_names_anybody(self) -> None:
        who = [s for p in PEOPLE for s in (p.name, p.id)]
        for moment in self.fresh("5 names"):
            for card in _cards(moment):
                said = list(visible(card))
                assert not any(name in s for name in who for s in said), card

    # 6. No is final, free of reasons, and told to nobody.

    @invariant()
    def promise_6_who_passed_is_not_asked_again(self) -> None:
        for moment in self.fresh("6 final"):
            for request in moment.after.requests.values():
                passed: set[PersonId] = set()
                for offer in (o for o in request.offers if not o.phantom):
                    assert offer.supporter not in passed, request.offers
                    if offer.status in (OfferStatus.PASSED, OfferStatus.HANDED_BACK):
                        passed.add(offer.supporter)

    @invariant()
    def promise_6_no_is_told_to_nobody(self) -> None:
        """What others hear after a no, they hear after silence as well."""
        for moment in self.fresh("6 told"):
            passed = set(_became(moment, OfferStatus.PASSED))
            if passed and len(moment.arrivals) == 1:
                for changes in moment.changes:
                    for letter in changes.letters:
                        wording = letter.card.body[0].wording
                        ok = wording in ("offer", "desk-nobody-found")
                        assert letter.to in passed or ok, letter.card

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
                    seen.is_redrawn or letter.prompted
                ):
                    request = moment.after.requests.get(letter.about)
                    assert _is_still_about(letter, request), (letter.card, request)

    @invariant()
    def promise_8_nobody_is_told_the_same_twice(self) -> None:
        for moment in self.fresh("8 twice"):
            for seen in moment.seen or ():
                letter = seen.posted.letter
                # Each change of how to reach somebody is news.
                if letter.card.body[0].wording == "how-to-reach-changed":
                    continue
                if letter.about and not (seen.is_redrawn or letter.prompted):
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
            if moment.seen is not None or not moment.running:
                self._check_named(moment)

    def _check_named(self, moment: Moment) -> None:
        for request in moment.after.requests.values():
            named = self.named.get(request.id)
            waits = request.status in (Status.SEEKING, Status.ACCEPTED)
            if named is None or not waits or moment.at <= named:
                continue
            corrected_at_once = not moment.running
            unreachable = request.asker in self._never_reached
            assert corrected_at_once or unreachable, (request, named, moment.at)
            del self.named[request.id]

    def _learn_named(self, seen: Seen, kept: Kept) -> None:
        letter = seen.posted.letter
        request = kept.requests.get(letter.about) if letter.about else None
        if request is None or letter.to != request.asker or seen.is_redrawn:
            return
        by = [v for said in letter.card.body for v in _times(said, kept, letter.to)]
        if by:
            assert by[-1] > seen.at, letter.card
            self.named[request.id] = by[-1]
        elif letter.card.body[0].wording == "not-heard":
            self.named.pop(request.id, None)

    @invariant()
    def promise_9_what_is_to_be_erased_is_erased_on_its_day(self) -> None:
        for moment in self.fresh("9 erased"):
            for request in moment.after.requests.values():
                asker = moment.after.people.get(request.asker)
                if request.closed_at and asker and moment.running:
                    assert moment.at <= request.closed_at + request.policy.erase_after

    # 10. We forget.

    @invariant()
    def promise_10_nothing_of_it_remains(self) -> None:
        for moment in self.fresh("10"):
            for request in (f.request for c in moment.changes for f in c.forgets):
                known = moment.before.requests.get(request)
                secrets: set[str] = {request}
                if known is not None:
                    secrets |= {known.handle, known.wishes.reach}
                    secrets |= {offer.id for offer in known.offers}
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
                        assert not _own(moment.after, letter.to), letter.to

    @invariant()
    def promise_10_its_messages_are_drawn_anew(self) -> None:
        if self._is_calm():
            kept = self.hospital.store.kept
            for who, chat in self.hospital.outbox.chats.items():
                for message in chat:
                    if message.about and message.about not in kept.requests:
                        assert who in self._never_reached, message

    # 11. Programmes never see one another.

    @invariant()
    def promise_11_what_another_programme_sent_means_nothing_here(self) -> None:
        for moment in self.fresh("11"):
            for changes in moment.changes:
                assert not any("lakeside" in said for said in everything(changes))
        assert self.elsewhere.store.kept == self.elsewhere_before

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
            assert all(n == 1 for n in asked.values()), asked

    @invariant()
    def promise_12_nobody_is_asked_who_should_not_be(self) -> None:
        for moment in self.fresh("12 fit"):
            for request, offer in _new_offers(moment):
                if not offer.phantom:
                    reasons = [
                        self._why_not(request, offer, kept)
                        for kept in (moment.before, moment.after)
                    ]
                    assert not all(reasons), (reasons, offer)
            self._learn_rests(moment)

    @invariant()
    def promise_12_only_a_supporter_takes_a_request(self) -> None:
        """Unless it is still to be reported that they are none any more."""
        for moment in self.fresh("12 takes"):
            for supporter in _became(moment, OfferStatus.ACCEPTED):
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
            "rests": self.rests.get(person.id, at) > at,
            "cap": len(held) >= cap,
            "late": offer.answer_by > request.seek_by,
        }
        return " ".join(reason for reason, holds in unfit.items() if holds)

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
            return time(7) <= local < time(21)
        return True

    # And in the end

    def teardown(self) -> None:
        """When faults stop, every open request reaches a human."""
        try:
            self._faults_stop()
            self._everybody_reaches_a_human()
            self._forgets_in_the_end()
        finally:
            self.hospital.gate.close()
            self.elsewhere.gate.close()

    def _faults_stop(self) -> None:
        store, outbox = self.hospital.store, self.hospital.outbox
        store.crash_before_commit = store.crash_after_commit = 0
        outbox.crash_before_sending = outbox.crash_after_sending = 0
        self.hospital.comes_again()
        for _ in range(2):
            self.hospital.reports()
            self.hospital.passes(2 * A_DAY)

    def _everybody_reaches_a_human(self) -> None:
        for request in self.hospital.store.kept.requests.values():
            if request.status is Status.SEEKING:
                self._was_told_of(request)

    def _was_told_of(self, request: Request) -> None:
        desk = set(map(self.hospital.id_of, DESK))
        asked = request.asked is not None and not request.asked.phantom
        reached = [
            message
            for person in desk - {request.asker}
            for message in self.hospital.outbox.chats[person]
            if message.card.body[0].args.get("handle") == request.handle
        ]
        assert reached or asked, request

    def _forgets_in_the_end(self) -> None:
        for _ in range(12):
            self.hospital.sleeps(6 * A_DAY)
        for request in self.hospital.store.kept.requests.values():
            assert request.status is Status.SEEKING, request
        self.promise_10_nothing_of_it_remains()
        self.promise_10_its_messages_are_drawn_anew()
        self.promise_9_no_named_time_passes_in_silence()
        self.promise_8_nobody_is_nudged_about_what_is_answered()
        self.promise_3_what_is_typed_is_never_kept()
        self.promise_1_every_open_request_has_a_next_action()

    # small steps

    @property
    def _never_reached(self) -> set[PersonId]:
        return self.hospital.outbox.refused

    def _is_calm(self) -> bool:
        """Nothing is under way: what stands in the chats is what was decided."""
        letters = self.hospital.store.kept.letters.values()
        return not self.hospital.gone and all(p.status == "sent" for p in letters)

    def _secrets(
        self, request: Request, look: Look | None, kept: Kept, reader: PersonId
    ) -> list[str]:
        asker = kept.people.get(request.asker)
        if asker is None or look in NAMES_PEOPLE or look in CHOSEN:
            return [request.wishes.reach]
        return [request.wishes.reach, asker.name, asker.id]


CHOSEN: Final = (Look.CHANGE_WISHES, Look.MY_SETTINGS)
"""Forms that show whom their reader chose."""


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


def _own(kept: Kept, asker: PersonId) -> list[Request]:
    return [request for request in kept.requests.values() if request.asker == asker]


def _may_be_forgotten(request: Request, moment: Moment) -> bool:
    """Because its time has come, or because the person who asked was there."""
    by = {moment.before.addresses.get(a.sender.address) for a in moment.arrivals}
    closed = request.closed_at
    due = closed is not None and closed + request.policy.erase_after <= moment.at
    return due or request.asker in by


def _shown(
    moment: Moment,
) -> Iterator[tuple[PersonId, Look | None, Shown]]:
    """Who was shown what in this moment, and by which look."""
    for seen in moment.seen or ():
        yield seen.to, None, seen.card
    if moment.opened is not None:
        who, _, drawn = moment.opened
        reader = next(
            (
                person
                for address, person in moment.after.addresses.items()
                if address.user == who
            ),
            PersonId(who),
        )
        yield reader, _look_of(moment), drawn


TITLES: Final = {
    "assign-title": Look.ASSIGNING,
    "concern-title": Look.CONCERN,
    "my-data": Look.MY_DATA,
    "export-title": Look.MY_DATA_EXPORT,
    "change-title": Look.CHANGE_WISHES,
    "settings-title": Look.MY_SETTINGS,
}


def _look_of(moment: Moment) -> Look | None:
    return TITLES.get(moment.opened[2].title) if moment.opened else None


def _may_know(reader: PersonId, request: Request) -> bool:
    """The supporter, as long as they are needed."""
    return reader == request.asker or (request.is_open and reader == request.supporter)


def _cards(moment: Moment) -> Iterator[Card]:
    for changes in moment.changes:
        yield from (letter.card for letter in changes.letters)
        yield from (redraw.card for redraw in changes.redraws)
        yield from (forget.card for forget in changes.forgets)


def _became(moment: Moment, status: OfferStatus) -> Iterator[PersonId]:
    for request in moment.after.requests.values():
        old = moment.before.requests.get(request.id)
        before = {o.id: o.status for o in old.offers} if old else {}
        for offer in request.offers:
            if offer.status is status and before.get(offer.id) is not status:
                yield offer.supporter


def _new_offers(moment: Moment) -> Iterator[tuple[Request, Offer]]:
    for request in moment.after.requests.values():
        old = moment.before.requests.get(request.id)
        known = {offer.id for offer in old.offers} if old else set()
        yield from ((request, o) for o in request.offers if o.id not in known)


def _is_still_about(letter: Letter, request: Request | None) -> bool:
    """Whether what it says, or asks, is still so when it arrives."""
    wording = letter.card.body[0].wording
    if request is None:
        return False
    if wording in ("offer", "offer-nudge"):
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


def _is_inside(hours: Hours, at: datetime) -> bool:
    """By the clock on the wall, read off without the core's own sums."""
    local = at.astimezone(ZoneInfo(hours.zone))
    return any(
        window.weekday == local.weekday()
        and window.opens <= local.time()
        and (local.time() < window.closes or window.closes == time(0))
        for window in hours.windows
    )


Promises.TestCase.settings = settings(max_examples=40, stateful_step_count=30)
TestPromises = Promises.TestCase
