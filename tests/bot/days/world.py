"""What happens by itself: time, nights, outages, and people who come and go."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import (
    precondition,
    rule,
)

from bot.forms import Values
from bot.looks import Look
from bot.people import Person, Role, Standing
from bot.request import Request
from tests.bot.crowd import (
    DESK,
    FAULTS,
    MAY_LEAVE,
    OF_WHOEVER_ASKED,
    PEOPLE,
    asking,
    days,
    in_the_night,
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

    @rule(pick=picks, deeds=in_the_night, values=asking)
    def a_night_passes(self, pick: int, deeds: tuple[str, ...], values: Values) -> None:
        """In Berlin and in London: what came about is told in the morning, if it is so.

        Meanwhile it may have moved on, be over, or be wished otherwise.
        """
        evening = self.hospital.now.replace(hour=21, minute=30)
        late = evening + timedelta(days=evening < self.hospital.now)
        self.hospital.passes(late - self.hospital.now)
        known = self.hospital.store.kept.requests.values()
        runs = [request for request in known if request.is_open and not request.called]
        for deed in deeds if runs else ():
            self._does(deed, runs[pick % len(runs)], values)
        self.hospital.passes(timedelta(hours=12))

    def _does(self, deed: str, request: Request, values: Values) -> None:
        asker = self.hospital.names[request.asker]
        day = (self.hospital.now + timedelta(days=9)).date().isoformat()
        match deed:
            case "widen":
                self._press(DESK[0], f"desk-widen.{request.handle}")
            case "extend":
                entered = {"day": (day,), "time": ("15:30",)}
                token = f"{Look.EXTENDING.value}.{request.handle}"
                self._submit(DESK[0], token, entered)
            case "wishes":
                entered = self._with_reach(values)
                self._submit(asker, Look.CHANGE_WISHES.value, entered)
            case "withdraw":
                self._press(asker, deed)
            case "could-not-reach" | "been-in-touch" | "pass-it-on":
                now = self.hospital.store.kept.requests.get(request.id)
                if now is not None and now.supporter is not None:
                    who = self.hospital.names[now.supporter]
                    self._press(who, f"{deed}.{request.handle}")
            case _:
                labels = OF_WHOEVER_ASKED if deed == "answers" else {deed}
                self._press_one(
                    0,
                    lambda shown: (
                        shown.button.label in labels
                        and shown.button.request == request.id
                    ),
                )

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
