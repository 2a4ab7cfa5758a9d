"""Days in a hospital as they may come: what people do, and what goes wrong.

Several people, some with several hats, press any button that was ever shown to
anybody, send forms that are right or are not, and type; time passes; the platform
loses, doubles and reorders; the process dies between any two steps; people leave.
"""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
)

from bot import wire
from bot.arrivals import Opened, Pressed, Submitted, Typed
from bot.commands import COMMANDS
from bot.events.desk import SearchWidened
from bot.events.groups import LeadingDeclined
from bot.flows import READERS
from bot.forms import Values
from bot.looks import Look
from bot.offer import OfferStatus
from bot.people import Person, PersonId, Role, Standing
from bot.roster_form import GOES, STAYS
from bot.training import Kind, Training
from tests.bot.crowd import (
    A_WHILE,
    ASKERS,
    BEGINNINGS,
    DESK,
    ELSEWHERE,
    FAULTS,
    IN_THE_NIGHT,
    MAY_LEAVE,
    NAMES,
    OF_WHOEVER_ASKED,
    ON_A_PAGE,
    PEOPLE,
    PLACE,
    TYPED,
    asking,
    before_the_morning,
    callers,
    days,
    ids,
    junk,
    long_reach,
    names,
    picks,
    reaching,
    records,
    settling,
    short,
    teams,
)
from tests.bot.visible import buttons
from tests.hospital import Hospital
from tests.programme import account, programme
from tests.story import ASKING


class AnyDays(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        house = programme("Europe/Berlin", publishes_supporters=True)
        self.hospital = Hospital(house, PEOPLE)
        self.elsewhere = _elsewhere()
        self.numbers = count(1)
        self.renewals: Counter[tuple[PersonId, Kind]] = Counter()
        """How often each had training of a kind that was news."""
        self.pages: dict[str, list[str]] = {}
        """What the buttons of the page that somebody has open say."""

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

    # asking and answering

    @rule(who=names, values=asking)
    def somebody_asks(self, who: str, values: Values) -> None:
        self._ask(who, values)

    @rule(who=st.sampled_from(DESK), values=asking, caller=callers)
    def somebody_rings_the_desk(self, who: str, values: Values, caller: Values) -> None:
        """By the name of somebody on the roster, of a stranger, or of nobody."""
        entered = {**self._with_reach(values), **caller}
        self._submit(who, Look.RANG.value, entered)

    @rule(who=names, values=asking)
    def somebody_wishes_otherwise(self, who: str, values: Values) -> None:
        self._submit(who, Look.CHANGE_WISHES.value, self._with_reach(values))

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

    @rule(pick=picks)
    def whoever_asked_answers(self, pick: int) -> None:
        """What they were asked, or says that they would like somebody else."""
        self._press_one(pick, lambda shown: shown.button.label in OF_WHOEVER_ASKED)

    @rule(who=names, pick=picks)
    def somebody_presses_what_they_once_saw(self, who: str, pick: int) -> None:
        """Perhaps somebody else's, by a token that they should not have."""
        shown = self.hospital.shown
        if shown:
            self._press(who, shown[pick % len(shown)].token)

    @rule(
        who=names,
        name=st.sampled_from([*wire.ACT_NAMED, *Look, "nonsense", TYPED]),
        pick=picks,
    )
    def somebody_makes_up_a_press(self, who: str, name: str, pick: int) -> None:
        """By any name, about anything that a page may refer to."""
        kept = self.hospital.store.kept
        refs: list[str] = [r.handle for r in kept.requests.values()]
        refs += [o.id for r in kept.requests.values() for o in r.offers]
        ref = [*refs, "", TYPED][pick % (len(refs) + 2)]
        self._press(who, f"{name}.{ref}" if ref else name)

    @rule(one=names, two=names, pick=picks)
    def two_press_at_once(self, one: str, two: str, pick: int) -> None:
        tokens = [s.token for s in self.hospital.shown if s.name in (one, two)][-20:]
        if tokens:
            first, second = tokens[pick % len(tokens)], tokens[-1]
            self.hospital.come_at_once(
                Pressed(token=first, **self.hospital.given(one)),
                Pressed(token=second, **self.hospital.given(two)),
            )

    @rule(pick=picks, size=st.integers(2, 5))
    def several_come_together(self, pick: int, size: int) -> None:
        shown = self.hospital.shown[-30:]
        chosen = [shown[(pick + n * 7) % len(shown)] for n in range(size) if shown]
        if chosen:
            self.hospital.comes(
                *(Pressed(token=s.token, **self.hospital.given(s.name)) for s in chosen)
            )

    # pages and forms

    @rule(who=names, look=st.sampled_from(list(Look)))
    def somebody_opens_something(self, who: str, look: Look) -> None:
        self._open(who, look.value)

    @rule(pick=picks)
    def somebody_opens_what_stands(self, pick: int) -> None:
        shown = [s for s in self._standing() if isinstance(s.button.does, Look)]
        if shown:
            chosen = shown[pick % len(shown)]
            self._open(chosen.name, chosen.token)

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

    @rule(amount=st.sampled_from((7, 14, 95)))
    def weeks_pass_in_one_go(self, amount: int) -> None:
        """A search that nobody answers would fill a quarter hour by hour."""
        self.hospital.sleeps(timedelta(days=amount, hours=1))

    @rule(who=names)
    def everybody_opens_all_that_they_ever_saw(self, who: str) -> None:
        """Also of what is over; and somebody opens all that was anybody's."""
        for shown in self.hospital.shown[-60:]:
            if isinstance(shown.button.does, Look):
                self._open(who, shown.token)
                self._open(shown.name, shown.token)

    @rule(pick=picks)
    def somebody_presses_on_their_page(self, pick: int) -> None:
        said = [(who, value) for who, values in self.pages.items() for value in values]
        if said:
            who, value = said[pick % len(said)]
            self._press(who, value)
            self._open(who, value)

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

    # outreach

    @rule(who=st.sampled_from((*DESK, "dana")), values=reaching, begins=st.booleans())
    def the_office_reaches_out(self, who: str, values: Values, begins: bool) -> None:
        self._submit(who, Look.OUTREACH.value, values)
        if begins:
            self._press(who, "outreach-begin")
            self.hospital.passes(timedelta(minutes=1))

    @rule(who=st.sampled_from((*DESK, "dana")), amount=short)
    def the_office_holds_a_drill(self, who: str, amount: timedelta) -> None:
        self._press(who, "drill-begin")
        self.hospital.passes(amount)

    @rule(who=st.sampled_from(DESK))
    def the_office_stops_a_drill(self, who: str) -> None:
        self._press(who, "drill-stop")

    @rule(pick=picks)
    def a_supporter_is_here_in_a_drill(self, pick: int) -> None:
        self._press_one(pick, lambda shown: shown.button.label == "drill-i-am-here")

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

    @rule(who=names, whom=ids)
    def somebody_names_a_colleague(self, who: str, whom: PersonId) -> None:
        self._submit(who, Look.REFERRING.value, {"colleague": (whom,)})

    @rule(pick=picks)
    def somebody_says_no_thanks(self, pick: int) -> None:
        self._press_one(pick, lambda shown: shown.button.label == "approach-no")

    @rule(who=names, never=st.booleans())
    def somebody_settles_whether_to_be_approached(self, who: str, never: bool) -> None:
        self._press(who, "never-approach" if never else "may-approach")

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

    @rule(
        who=names,
        look=st.sampled_from(list(READERS)),
        values=junk,
        reach=long_reach,
        pick=picks,
    )
    def somebody_sends_nonsense(
        self, who: str, look: Look, values: Values, reach: Any, pick: int
    ) -> None:
        tokens = [look.value, *(s.token for s in self.hospital.shown[-20:])]
        token = tokens[pick % len(tokens)]
        self._submit(who, token, {**values, "reach": reach})

    @rule(who=names, does=st.sampled_from([Typed, Opened]))
    def somebody_types_or_comes_by(self, who: str, does: Any) -> None:
        self.hospital.comes(does(**self.hospital.given(who)))

    @rule(who=names, word=st.sampled_from([command.name for command in COMMANDS]))
    def somebody_types_a_command(self, who: str, word: str) -> None:
        self.hospital.comes(Typed(word=word, **self.hospital.given(who)))

    @rule(pick=picks)
    def somebody_withdraws(self, pick: int) -> None:
        self._press_as_asker(pick, "withdraw")

    @rule(pick=picks)
    def somebody_erases(self, pick: int) -> None:
        """Whoever has something to erase, be it open or closed."""
        self._press_as_asker(pick, "erase")

    # time, and what goes wrong

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
            self.whoever_asked_answers(pick)
        elif then:
            self._press_as_asker(pick, then)
        self.hospital.passes(timedelta(hours=12))

    @rule(amount=short | days, at_once=st.sampled_from((1, 3, 100)))
    def the_machine_is_down(self, amount: timedelta, at_once: int) -> None:
        """It rings so many alarms at once when it is up: for others there may be more."""
        self.hospital.sleeps(amount, at_once)

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

    @rule(who=names, pick=picks)
    def a_button_of_another_programme_is_pressed(self, who: str, pick: int) -> None:
        other = self.elsewhere
        [request] = other.store.kept.requests.values()
        refs = [request.handle, *(offer.id for offer in request.offers)]
        tokens = [s.token for s in other.shown]
        tokens += [f"{name}.{ref}" for name in wire.ACT_NAMED for ref in refs]
        self._press(who, tokens[pick % len(tokens)])

    # small steps

    def _group_of(self, team: tuple[PersonId, ...]) -> Values:
        days = [(self.hospital.now + timedelta(days=n)).date() for n in (6, 7)]
        return {
            "colleagues": team,
            "list": (),
            "day-1": (days[0].isoformat(),),
            "time-1": ("09:30",),
            "day-2": (days[1].isoformat(),),
            "time-2": ("09:30",),
            "place": (PLACE,),
            "reason": (TYPED,),
        }

    def _choose_times(self, pick: int, look: Look) -> None:
        """All that there are, of a form that somebody was sent."""
        shown = [s for s in self.hospital.shown if s.button.does is look]
        if shown:
            chosen = shown[pick % len(shown)]
            every = (
                t.isoformat()
                for group in self.hospital.store.kept.groups.values()
                for t in group.times
            )
            self._submit(chosen.name, chosen.token, {"times": tuple(every)})

    def _ask(self, who: str, values: Values) -> None:
        self._open(who, Look.ASK.value)
        self._submit(who, Look.ASK.value, self._with_reach(values))

    def _with_reach(self, values: Values) -> Values:
        return {**ASKING, **values, "reach": (f"Reach-{next(self.numbers)}.",)}

    def _submit(self, who: str, token: str, values: Values) -> None:
        given = self.hospital.given(who)
        self.hospital.comes(Submitted(token=token, values=values, **given))

    def _press(self, who: str, token: str) -> None:
        self.hospital.comes(Pressed(token=token, **self.hospital.given(who)))

    def _press_one(self, pick: int, fits: Any) -> None:
        shown = [s for s in self._standing() if fits(s)]
        if shown:
            chosen = shown[pick % len(shown)]
            self._press(chosen.name, chosen.token)

    def _press_as_asker(self, pick: int, name: str) -> None:
        askers = self._askers()
        if askers:
            self._press(askers[pick % len(askers)], name)

    def _askers(self) -> list[str]:
        kept = self.hospital.store.kept.requests.values()
        return [self.hospital.names[r.asker] for r in kept if not r.called]

    def _open(self, who: str, token: str) -> None:
        drawn = self.hospital.opens(who, token)
        if drawn is not None:
            self.pages[who] = [wire.value_of(button) for button in buttons(drawn)]

    def _rows_at_desk(self, who: str, does: Any) -> list[str]:
        page = self.hospital.opens(who, Look.DESK.value)
        shown = buttons(page) if page else ()
        return [wire.value_of(button) for button in shown if button.does is does]

    def _at_desk(self, who: str, look: Look, pick: int, values: Values) -> None:
        rows = self._rows_at_desk(who, look)
        if rows:
            token = rows[pick % len(rows)]
            self.hospital.opens(who, token)
            self._submit(who, token, values)

    def _standing(self) -> list[Any]:
        return [s for name in NAMES for s in self.hospital.chat_buttons(name)]


def _elsewhere() -> Hospital:
    """Another programme, in a store of its own, where somebody has been asked."""
    other = Hospital(programme(key="lakeside"), _there())
    submitted = {**ASKING, "reach": ("lakeside-reach",)}
    other.comes(Submitted(token="ask", values=submitted, **other.given("otto")))
    [request] = other.store.kept.requests.values()
    assert [o.status for o in request.offers] == [OfferStatus.ASKED], request
    return other


def _there() -> tuple[Person, ...]:
    return tuple(
        replace(p, via=account(p.via.user, "lakeside")) for p in ELSEWHERE if p.via
    )
