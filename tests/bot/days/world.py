"""What happens by itself: time, nights, outages, and people who come and go."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import (
    precondition,
    rule,
)

from bot.events.desk import SearchWidened
from bot.forms import Values
from bot.looks import Look
from bot.people import Person, Role, Standing
from tests.bot.crowd import (
    DESK,
    FAULTS,
    IN_THE_NIGHT,
    MAY_LEAVE,
    PEOPLE,
    asking,
    before_the_morning,
    days,
    names,
    picks,
    short,
)
from tests.bot.days.steps import Steps


class World(Steps):
    @rule(amount=st.sampled_from((7, 14, 95)))
    def weeks_pass_in_one_go(self, amount: int) -> None:
        """A search that nobody answers would fill a quarter hour by hour."""
        self.hospital.sleeps(timedelta(days=amount, hours=1))

    @rule(amount=short)
    def a_while_passes(self, amount: timedelta) -> None:
        self.hospital.passes(amount)

    @rule(amount=days)
    def days_pass(self, amount: timedelta) -> None:
        self.hospital.passes(amount)

    @rule(pick=picks, wider=st.booleans(), then=before_the_morning, values=asking)
    def a_night_passes(self, pick: int, wider: bool, then: str, values: Values) -> None:
        """In Berlin and in London: what came about is told in the morning, if it is so.

        Meanwhile whoever asked may have withdrawn, or wish otherwise.
        """
        evening = self.hospital.now.replace(hour=21, minute=30)
        late = evening + timedelta(days=evening < self.hospital.now)
        self.hospital.passes(late - self.hospital.now)
        self._press_one(pick, lambda shown: shown.button.label in IN_THE_NIGHT)
        for who in DESK if wider else ():
            for token in self._rows_at_desk(who, SearchWidened):
                self._press(who, token)
        if then == "wishes":
            for asker in self._askers():
                entered = self._with_reach(values)
                self._submit(asker, Look.CHANGE_WISHES.value, entered)
        elif then == "answers":
            self._answer_as_asker(pick)
        elif then:
            self._press_as_asker(pick, then)
        self.hospital.passes(timedelta(hours=12))

    @rule(amount=short | days, at_once=st.sampled_from((1, 3, 100)))
    def the_machine_is_down(self, amount: timedelta, at_once: int) -> None:
        """It rings so many alarms at once when it is up: for others there may be more."""
        self.hospital.sleeps(amount, at_once)

    @rule(
        by=st.tuples(st.sampled_from(DESK), names),
        values=asking,
        amount=short | days,
        down=st.booleans(),
        again=st.booleans(),
    )
    def the_programme_is_paused(
        self,
        by: tuple[str, str],
        values: Values,
        amount: timedelta,
        down: bool,
        again: bool,
    ) -> None:
        """Perhaps the machine is down as well; and it need not begin again soon."""
        who, asker = by
        self._press(who, "pause-programme")
        self._ask(asker, values)
        if down:
            self.hospital.sleeps(amount)
        self.hospital.passes(amount)
        self._press(who, "outreach-begin")
        if again:
            self._press(who, "resume-programme")
            self._ask(asker, values)

    @rule(pick=picks)
    def the_platform_says_it_again(self, pick: int) -> None:
        answered = self.hospital.platform.answered
        if answered:
            again = replace(answered[pick % len(answered)], at=self.hospital.now)
            self.hospital.comes(again)

    @rule(reverse=st.booleans())
    def what_was_not_answered_comes_again(self, reverse: bool) -> None:
        if reverse:
            self.hospital.platform.unanswered.reverse()
        self.hospital.comes_again()

    @rule(where=st.sampled_from(FAULTS))
    def the_process_will_die(self, where: str) -> None:
        """Between any two steps, the next time it comes by."""
        hospital = self.hospital
        dies = hospital.store if where.endswith("commit") else hospital.outbox
        setattr(dies, where, 1)

    @rule(who=st.sampled_from(MAY_LEAVE), standing=st.sampled_from(Standing))
    def somebody_leaves(self, who: str, standing: Standing) -> None:
        self.hospital.leaves(who, standing)

    @precondition(lambda self: self.hospital.gone)
    @rule()
    def it_is_reported_who_left(self) -> None:
        self.hospital.reports()

    @rule(pick=picks, back=st.booleans())
    def a_supporter_who_carries_something_leaves(self, pick: int, back: bool) -> None:
        """At once; perhaps they are back already, and leave again."""
        loads = self.hospital.store.kept.loads.values()
        carry = [load.supporter for load in loads if load.asked or load.holding]
        for who in carry[pick % 5 :][:1]:
            person = self.hospital.store.kept.people[who]
            self.hospital.leaves(self.hospital.names[who], Standing.LEFT)
            self.hospital.reports()
            if back and person.has(Role.SUPPORTER):
                self.hospital.returns(person)

    @rule(who=st.sampled_from([p for p in PEOPLE if p.via and p.via.user in MAY_LEAVE]))
    def somebody_comes_back(self, who: Person) -> None:
        self.hospital.returns(who)

    @rule(who=st.sampled_from(MAY_LEAVE))
    def somebody_cannot_be_reached(self, who: str) -> None:
        self.hospital.outbox.unreachable ^= {self.hospital.id_of(who)}
