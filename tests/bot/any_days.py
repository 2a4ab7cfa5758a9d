"""Days in a hospital as they may come: what people do, and what goes wrong.

Several people, some with several hats, press any button that was ever shown to
anybody, send forms that are right or are not, and type; time passes; the platform
loses, doubles and reorders; the process dies between any two steps; people leave.
"""

from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
)

from bot.forms import Values
from tests.bot.crowd import (
    A_WHILE,
    ASKERS,
    BEGINNINGS,
    ON_A_PAGE,
    asking,
)
from tests.bot.days.clinicians import Clinicians
from tests.bot.days.desk import Desk
from tests.bot.days.outreach import Outreach
from tests.bot.days.presses import Presses
from tests.bot.days.supporters import Supporters
from tests.bot.days.world import World


class AnyDays(Clinicians, Supporters, Desk, Outreach, Presses, World):
    """All of it, from a beginning that is a part of the way."""

    @initialize(
        values=asking,
        who=st.sampled_from(ASKERS),
        other=st.sampled_from(ASKERS),
        presses=st.sampled_from(BEGINNINGS),
    )
    def it_has_begun(
        self, values: Values, who: str, other: str, presses: tuple[str, ...]
    ) -> None:
        """Somebody asked, and a part of what follows has happened already.

        Everybody opens what they were sent; perhaps somebody else asks now.
        """
        self._ask(who, values)
        for label in presses:
            if label in A_WHILE:
                self.hospital.passes(A_WHILE[label])
            elif label in ON_A_PAGE:
                self._press(who, label)
            else:
                self._press_one(0, lambda shown, it=label: shown.button.label == it)
        for shown in self.hospital.shown:
            self._open(shown.name, shown.token)
        if other != who:
            self._ask(other, values)
