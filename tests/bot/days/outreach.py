"""What the office reaches out with: rounds, and an hour together for a team."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import (
    rule,
)

from bot.arrivals import Pressed
from bot.events.groups import LeadingDeclined
from bot.forms import Values
from bot.looks import Look
from bot.people import PersonId
from tests.bot.crowd import (
    DESK,
    PLACE,
    names,
    picks,
    reaching,
    short,
    teams,
)
from tests.bot.days.steps import Steps


class Outreach(Steps):
    @rule(who=st.sampled_from((*DESK, "dana")), values=reaching, begins=st.booleans())
    def the_office_reaches_out(self, who: str, values: Values, begins: bool) -> None:
        self._submit(who, Look.OUTREACH.value, values)
        if begins:
            self._press(who, "outreach-begin")
            self.hospital.passes(timedelta(minutes=1))

    @rule(
        who=st.permutations(DESK),
        values=reaching,
        others=reaching,
        ahead=st.booleans(),
        amount=short,
    )
    def two_rounds_go_at_once(
        self,
        who: tuple[str, ...],
        values: Values,
        others: Values,
        ahead: bool,
        amount: timedelta,
    ) -> None:
        """Of two at the desk, perhaps for the same people, and by two processes."""
        one, two = who[:2]
        self._submit(one, Look.OUTREACH.value, values)
        self._submit(two, Look.OUTREACH.value, others)
        begin = [
            Pressed(token="outreach-begin", **self.hospital.given(each))
            for each in (one, two)
        ]
        if ahead:
            self.hospital.come_at_once(*begin)
        else:
            self.hospital.comes(*begin)
        self.hospital.passes(amount)

    @rule(who=st.sampled_from((*DESK, "dana")), team=teams, begins=st.booleans())
    def the_office_sets_a_group_up(
        self, who: str, team: tuple[PersonId, ...], begins: bool
    ) -> None:
        self._submit(who, Look.GROUP.value, self._group_of(team))
        if begins:
            self._press(who, "group-begin")

    @rule(who=names, team=teams)
    def somebody_asks_for_a_group(self, who: str, team: tuple[PersonId, ...]) -> None:
        self._submit(who, Look.GROUP_WISHING.value, {"colleagues": team})

    @rule(pick=picks, yes=st.booleans())
    def a_facilitator_answers(self, pick: int, yes: bool) -> None:
        if yes:
            self._choose_times(pick, Look.LEADING)
        else:
            self._press_one(pick, lambda shown: shown.button.does is LeadingDeclined)

    @rule(pick=picks, many=st.integers(1, 6))
    def a_team_answers(self, pick: int, many: int) -> None:
        for n in range(many):
            self._choose_times(pick + n, Look.GROUP_INVITED)

    @rule(
        who=st.sampled_from(DESK),
        pick=picks,
        ahead=st.integers(1, 20),
        off=st.booleans(),
    )
    def the_office_moves_a_group(
        self, who: str, pick: int, ahead: int, off: bool
    ) -> None:
        groups = list(self.hospital.store.kept.groups.values())
        if groups:
            handle = groups[pick % len(groups)].handle
            day = (self.hospital.now + timedelta(days=ahead)).date().isoformat()
            entered = {"day": (day,), "time": ("09:30",), "place": (PLACE,)}
            if off:
                self._press(who, f"group-cancel.{handle}")
            else:
                self._submit(who, f"{Look.GROUP_MOVING.value}.{handle}", entered)
