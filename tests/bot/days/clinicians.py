"""What whoever asks does: asking, wishing otherwise, answering, ending it."""

from hypothesis import strategies as st
from hypothesis.stateful import (
    rule,
)

from bot.forms import Values
from bot.looks import Look
from bot.people import PersonId
from tests.bot.crowd import (
    asking,
    ids,
    names,
    picks,
)
from tests.bot.days.steps import Steps


class Clinicians(Steps):
    @rule(who=names, values=asking)
    def somebody_asks(self, who: str, values: Values) -> None:
        self._ask(who, values)

    @rule(who=names, values=asking)
    def somebody_wishes_otherwise(self, who: str, values: Values) -> None:
        self._submit(who, Look.CHANGE_WISHES.value, self._with_reach(values))

    @rule(pick=picks)
    def whoever_asked_answers(self, pick: int) -> None:
        """What they were asked, or says that they would like somebody else."""
        self._answer_as_asker(pick)

    @rule(pick=picks)
    def somebody_withdraws(self, pick: int) -> None:
        self._press_as_asker(pick, "withdraw")

    @rule(pick=picks)
    def somebody_erases(self, pick: int) -> None:
        """Whoever has something to erase, be it open or closed."""
        self._press_as_asker(pick, "erase")

    @rule(who=names, whom=ids)
    def somebody_names_a_colleague(self, who: str, whom: PersonId) -> None:
        self._submit(who, Look.REFERRING.value, {"colleague": (whom,)})

    @rule(pick=picks)
    def somebody_says_no_thanks(self, pick: int) -> None:
        self._press_one(pick, lambda shown: shown.button.label == "approach-no")

    @rule(who=names, never=st.booleans())
    def somebody_settles_whether_to_be_approached(self, who: str, never: bool) -> None:
        self._press(who, "never-approach" if never else "may-approach")
