"""The small steps of which all that happens on any days is made."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

from hypothesis.stateful import (
    RuleBasedStateMachine,
)

from bot import wire
from bot.arrivals import Pressed, Submitted
from bot.forms import Values
from bot.looks import Look
from bot.offer import OfferStatus
from bot.people import Person, PersonId
from bot.training import Kind
from tests.bot.crowd import (
    ELSEWHERE,
    NAMES,
    OF_WHOEVER_ASKED,
    PEOPLE,
    PLACE,
    TYPED,
)
from tests.bot.visible import buttons
from tests.hospital import Hospital
from tests.programme import account, programme
from tests.story import ASKING


class Steps(RuleBasedStateMachine):
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

    def _answer_as_asker(self, pick: int) -> None:
        self._press_one(pick, lambda shown: shown.button.label in OF_WHOEVER_ASKED)

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
