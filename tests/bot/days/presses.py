"""What anybody may press, open or send, be it theirs or not."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    rule,
)

from bot import wire
from bot.arrivals import Opened, Pressed, Typed
from bot.commands import COMMANDS
from bot.flows import READERS
from bot.forms import Values
from bot.looks import Look
from tests.bot.crowd import (
    TYPED,
    junk,
    long_reach,
    names,
    picks,
)
from tests.bot.days.steps import Steps


class Presses(Steps):
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

    @rule(who=names, look=st.sampled_from(list(Look)))
    def somebody_opens_something(self, who: str, look: Look) -> None:
        self._open(who, look.value)

    @rule(pick=picks)
    def somebody_opens_what_stands(self, pick: int) -> None:
        shown = [s for s in self._standing() if isinstance(s.button.does, Look)]
        if shown:
            chosen = shown[pick % len(shown)]
            self._open(chosen.name, chosen.token)

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

    @rule(who=names, pick=picks)
    def a_button_of_another_programme_is_pressed(self, who: str, pick: int) -> None:
        other = self.elsewhere
        [request] = other.store.kept.requests.values()
        refs = [request.handle, *(offer.id for offer in request.offers)]
        tokens = [s.token for s in other.shown]
        tokens += [f"{name}.{ref}" for name in wire.ACT_NAMED for ref in refs]
        self._press(who, tokens[pick % len(tokens)])
