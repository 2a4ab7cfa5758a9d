"""What the desk does with requests, with the roster, and with the programme."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import (
    rule,
)

from bot.events.desk import SearchWidened
from bot.forms import Values
from bot.looks import Look
from bot.people import PersonId
from bot.roster_form import GOES, STAYS
from tests.bot.crowd import (
    DESK,
    asking,
    callers,
    ids,
    picks,
    short,
)
from tests.bot.days.steps import Steps


class Desk(Steps):
    @rule(who=st.sampled_from(DESK), values=asking, caller=callers)
    def somebody_rings_the_desk(self, who: str, values: Values, caller: Values) -> None:
        """By the name of somebody on the roster, of a stranger, or of nobody."""
        entered = {**self._with_reach(values), **caller}
        self._submit(who, Look.RANG.value, entered)

    @rule(who=st.sampled_from(DESK), pick=picks, whom=ids)
    def the_desk_asks_a_supporter(self, who: str, pick: int, whom: PersonId) -> None:
        self._at_desk(who, Look.ASSIGNING, pick, {"supporter": (whom,)})

    @rule(who=st.sampled_from(DESK), pick=picks, ahead=st.integers(1, 15))
    def the_desk_names_a_time(self, who: str, pick: int, ahead: int) -> None:
        day = (self.hospital.now + timedelta(days=ahead)).date().isoformat()
        entered = {"day": (day,), "time": ("15:30",)}
        self._at_desk(who, Look.EXTENDING, pick, entered)

    @rule(who=st.sampled_from(DESK), pick=picks, wider=st.booleans())
    def the_desk_asks_or_ends(self, who: str, pick: int, wider: bool) -> None:
        """Whether to look wider; or it closes what cannot be served."""
        does = SearchWidened if wider else Look.DESK_CLOSING
        for token in self._rows_at_desk(who, does)[pick % 3 :][:1]:
            self._press(who, token)
            self._open(who, token)
            for sure in () if wider else self.pages.get(who, []):
                self._press(who, sure)

    @rule(
        who=st.sampled_from(DESK),
        whom=ids,
        look=st.sampled_from(
            (
                Look.ROSTER_ADDING,
                Look.ROSTER_CHANGING,
                Look.ROSTER_COVER,
                Look.ROSTER_HANDING_OVER,
                Look.ROSTER_RETIRING,
            )
        ),
        ahead=st.integers(0, 9),
        goes=st.sampled_from((STAYS, GOES)),
    )
    def the_desk_keeps_the_roster(
        self, who: str, whom: PersonId, look: Look, ahead: int, goes: str
    ) -> None:
        since = self.hospital.now.date() + timedelta(days=ahead)
        entered = {
            "whom": (whom,),
            "since": (since.isoformat(),),
            "until": ((since + timedelta(days=9)).isoformat(),),
            "open": (goes,),
            "unit": ("ward",),
            "languages": ("en",),
        }
        self.hospital.opens(who, look.value)
        self._submit(who, look.value, entered)

    @rule(who=st.sampled_from((*DESK, "dana")), amount=short)
    def the_office_holds_a_drill(self, who: str, amount: timedelta) -> None:
        self._press(who, "drill-begin")
        self.hospital.passes(amount)

    @rule(who=st.sampled_from(DESK))
    def the_office_stops_a_drill(self, who: str) -> None:
        self._press(who, "drill-stop")
