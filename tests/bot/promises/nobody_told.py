"""Promises 2, 5 and 6: who asked, and who said no, is told to nobody."""

from typing import Final

from hypothesis.stateful import invariant

from bot.cards import Say
from bot.looks import Look
from bot.offer import OfferStatus
from bot.people import PersonId, Role
from bot.request import Request
from bot.training import Kind
from tests.bot.crowd import PEOPLE
from tests.bot.promises.watching import Watching, became, cards, look_of, shown_in
from tests.bot.visible import visible
from tests.memory import Kept

NEUTRAL: Final = frozenset(
    {
        *("hello", "typed", "no-longer-here", "erased", "forgotten"),
        *("command-here", "commands-page", "language-kept"),
        *(
            "received",
            "status-seeking",
            "status-accepted",
            "status-closed",
            "try-noted",
        ),
        *("nothing-open", "wishes-changed", "wishes-changed-supporter", "withdrawn"),
        "wishes-changed-someone-else",
        *(
            "widened",
            "not-widened",
            "matched",
            "slower",
            "slower-again",
            "someone-else-is-sought",
        ),
        *("offer", "offer-nudge", "offer-you-said-yes", "offer-you-passed"),
        *("offer-lapsed", "offer-over", "offer-taken", "no-longer-needed"),
        *("how-to-reach-changed", "contact-ask", "second-try-ask", "contact-noted"),
        *(
            "part-over",
            "not-yet-noted",
            "try-once-more",
            "not-reached-noted",
            "passed-on",
        ),
        *("contact-answered", "tried-once", "open-door", "contact-slower", "not-heard"),
        *("someone-else-noted", "we-spoke-noted", "concern-passed-on"),
        *("concern-raised", "check-in", "check-in-fine", "check-in-answered"),
        *("another-talk-noted", "another-talk-asked", "closed", "record-asked"),
        *("record-thanks", "how-are-you", "supporter-fine", "supporter-talk"),
        *("approach-forbidden", "approach-allowed", "settings-kept", "paused"),
        *("paused-in-another-year",),
        *("resumed", "desk-nobody-found", "desk-overdue", "desk-no-contact"),
        *("desk-unreachable",),
        *("desk-supporter-left", "desk-assigned", "desk-widened", "desk-extended"),
        *("desk-closed", "desk-new-time", "desk-someone-else", "desk-could-not-find"),
        *(f"training-ends-{kind}" for kind in Kind),
        *("still-willing", "still-willing-again", "willing-noted", "stopped"),
        *("less-often-noted", "debrief-noted", "debrief-wished"),
        *("roster-added", "roster-changed", "roster-covered", "roster-handed-over"),
        *("roster-retired", "you-are-listed", "you-are-away", "you-are-retired"),
        *("roster-changed-of-you", "yours-is-handed-over"),
        *("outreach-begun", "outreach-discarded", "referral-noted"),
        *("approach-note", "approach-declined", "touch-base", "touch-base-nudge"),
        *("not-reached-left",),
        *("widen-ask", "status-in-contact", "supporter-left", "wishes-kept"),
        *("programme-paused", "programme-resumed", "paused-ask", "outreach-paused"),
        *("drill-ask", "drill-nudge", "drill-thanks", "drill-begun", "drill-stopped"),
        *("drill-runs-already", "drill-nobody", "drill-over"),
        *("entry-kept", "entry-removed", "entry-for-you", "entry-passed-on-noted"),
        *("group-note", "group-noted", "group-declined", "group-set", "group-moved"),
        *(
            "group-set-other",
            "group-fewer",
            "group-you-come",
            "group-off",
            "group-changed",
        ),
        *("facilitate", "facilitate-nudge", "facilitating-noted", "facilitating-set"),
        *("facilitating-moved", "facilitating-left", "facilitating-off"),
        *("facilitating-held", "facilitating-recorded"),
        *("group-begun", "group-discarded", "group-times-over", "group-nobody-leads"),
        *("group-looked-again", "group-not-together", "group-time-set"),
        *("group-place-wanted", "group-unled", "group-kept", "group-called-off"),
        *("group-asked-for", "group-wish-noted"),
        *("rang-noted", "rang-received", "rang-goes-on"),
    }
)
"""First sentences that somebody has read as a stranger would, on a lock screen."""

FILLED_IN: Final = frozenset(
    {
        *("app", "version", "handle", "soon", "year"),
        *("phone", "mail", "director_phone", "director_mail"),
    }
)
"""Words that may stand in a message besides numbers and times. None is a name."""

NAMES_PEOPLE: Final = (
    *(Look.ASSIGNING, Look.CONCERN, Look.MY_DATA, Look.MY_DATA_EXPORT),
    *(Look.CARE, Look.DEBRIEFS, Look.ASK),
    *(Look.TRAINING, Look.ROSTER_CHANGING, Look.ROSTER_COVER, Look.ROSTER_ADDING),
    *(Look.ROSTER_HANDING_OVER, Look.ROSTER_RETIRING),
    Look.GROUP,  # whom somebody named who would like an hour for their team
)
"""Pages that name colleagues to whom it is not about what they asked for."""

CHOSEN: Final = (Look.CHANGE_WISHES, Look.MY_SETTINGS)
"""Forms that show whom their reader chose."""


class NobodyTold(Watching):
    """Who asked, and who said no, is told to nobody."""

    # 2. Who asked is known to themselves, and to the supporter who accepted.

    @invariant()
    def promise_2_nobody_else_is_shown_who_asked(self) -> None:
        for moment in self.fresh("2"):
            for reader, look, shown in shown_in(moment):
                said = list(visible(shown))
                for request in moment.after.requests.values():
                    if not _may_know(reader, request):
                        secrets = self._secrets(request, look, moment.after, reader)
                        for secret in secrets:
                            assert not any(secret in s for s in said), (reader, shown)

    @invariant()
    def promise_2_buttons_say_nothing_in_an_export(self) -> None:
        for moment in self.fresh("2 buttons"):
            for _, _, shown in shown_in(moment):
                for said in visible(shown):
                    assert said not in moment.after.requests, shown

    @invariant()
    def promise_2_the_desk_picks_from_all_supporters(self) -> None:
        """A list of the eligible would name the clinician by who is absent."""
        for moment in self.fresh("2 desk"):
            if moment.opened and look_of(moment) is Look.ASSIGNING:
                listed = {
                    option.value
                    for field in getattr(moment.opened[2], "fields", ())
                    for option in field.among
                }
                people = moment.after.people.values()
                active = {p.id for p in people if p.has(Role.SUPPORTER)}
                assert listed in (set(), active), (listed, active)

    @invariant()
    def promise_2_whoever_asks_chooses_among_all_supporters(self) -> None:
        """A list of who is free would tell who is not."""
        for moment in self.fresh("2 choice"):
            for field in (
                getattr(moment.opened[2], "fields", ()) if moment.opened else ()
            ):
                if field.name == "first":
                    people = moment.after.people.values()
                    active = {p.id for p in people if p.has(Role.SUPPORTER)}
                    listed = {option.value for option in field.among}
                    assert listed == active, (listed, active)

    # 5. Every message is harmless on a lock screen and in an export.

    @invariant()
    def promise_5_every_message_is_harmless(self) -> None:
        for moment in self.fresh("5"):
            for card in cards(moment):
                assert card.body[0].wording in NEUTRAL, card
                for said in card.body:
                    assert isinstance(said, Say), card
                    words = {k for k, v in said.args.items() if isinstance(v, str)}
                    assert words <= FILLED_IN, card

    @invariant()
    def promise_5_no_message_names_anybody(self) -> None:
        who = [s for p in PEOPLE for s in (p.name, p.id)]
        for moment in self.fresh("5 names"):
            for card in cards(moment):
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
        """What others hear after a no, they hear after silence as well.

        Whoever did something hears that it is done: so does a coordinator who noted an
        absence, for which somebody who was asked is passed by.
        """
        for moment in self.fresh("6 told"):
            passed = set(became(moment, OfferStatus.PASSED))
            if passed and len(moment.arrivals) == 1:
                [arrival] = moment.arrivals
                by = moment.after.addresses.get(arrival.sender.address)
                for changes in moment.changes:
                    for letter in changes.letters:
                        wording = letter.card.body[0].wording
                        ok = wording in ("offer", "touch-base", "desk-nobody-found")
                        assert letter.to in {*passed, by} or ok, letter.card

    def _secrets(
        self, request: Request, look: Look | None, kept: Kept, reader: PersonId
    ) -> list[str]:
        asker = kept.people.get(request.asker)
        if asker is None or look in NAMES_PEOPLE or look in CHOSEN:
            return [s for s in (request.wishes.reach, *_called(request)) if s]
        return [s for s in (request.wishes.reach, asker.name, asker.id) if s]


def _called(request: Request) -> list[str]:
    return [request.called, request.asker] if request.called else []


def _may_know(reader: PersonId, request: Request) -> bool:
    """The supporter, as long as they are needed."""
    return reader == request.asker or (request.is_open and reader == request.supporter)
