"""What supporters do, and what a roster or an import says of them."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import (
    rule,
)

from bot.forms import Values
from bot.looks import Look
from bot.training import Kind, Training
from tests.bot.crowd import (
    names,
    picks,
    records,
    settling,
)
from tests.bot.days.steps import Steps


class Supporters(Steps):
    @rule(pick=picks, yes=st.booleans())
    def a_supporter_answers(self, pick: int, yes: bool) -> None:
        label = "offer-yes" if yes else "offer-not-now"
        self._press_one(pick, lambda shown: shown.button.label == label)

    @rule(pick=picks)
    def somebody_answers_what_stands(self, pick: int) -> None:
        answers = (
            "offer-yes",
            "been-in-touch",
            "could-not-reach",
            "fine",
            "pass-it-on",
        )
        self._press_one(pick, lambda shown: shown.button.label in answers)

    @rule(
        who=names,
        kind=st.sampled_from(Kind),
        ahead=st.none() | st.integers(-3, 90),
    )
    def somebody_is_trained(self, who: str, kind: Kind, ahead: int | None) -> None:
        """Also nobody's supporter, and perhaps it is over already."""
        until = None
        if ahead is not None:
            until = (self.hospital.now + timedelta(days=ahead)).date()
        trained = self.hospital.now.date() - timedelta(days=100)
        training = Training(kind=kind, trained_on=trained, valid_until=until)
        if self.hospital.learns_training(who, training):
            self.renewals[self.hospital.id_of(who), kind] += 1

    @rule(who=names)
    def a_roster_says_who_supports(self, who: str) -> None:
        self.hospital.learns_supporter(who)

    @rule(pick=picks)
    def a_supporter_is_here_in_a_drill(self, pick: int) -> None:
        self._press_one(pick, lambda shown: shown.button.label == "drill-i-am-here")

    @rule(who=names, values=settling)
    def a_supporter_settles(self, who: str, values: Values) -> None:
        self._submit(who, Look.MY_SETTINGS.value, values)

    @rule(who=names, ahead=st.integers(1, 20))
    def a_supporter_pauses(self, who: str, ahead: int) -> None:
        day = (self.hospital.now + timedelta(days=ahead)).date().isoformat()
        self._submit(who, Look.PAUSING.value, {"until": (day,)})

    @rule(pick=picks, values=records)
    def a_supporter_leaves_the_record(self, pick: int, values: Values) -> None:
        shown = [s for s in self.hospital.shown if s.button.does is Look.LEAVE_RECORD]
        if shown:
            chosen = shown[pick % len(shown)]
            self._submit(chosen.name, chosen.token, values)
