"""Somebody rings: whoever enters it cannot tell whether they had asked before.

In one world Dana asked last week, in the other Drew; in both a coordinator enters now
that Dana rang. Whatever that coordinator then does, opens, hears or counts, and when,
is the same in both: promise 2. There are supporters enough for two, because how many
are free is everybody's to see.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import engine, wire
from bot.forms import Values
from bot.looks import Look
from bot.people import Person, Role
from tests.bot.visible import buttons, visible
from tests.memory import run
from tests.programme import person
from tests.story import ASKING, Story

# What the stories cover, many times over: measured, it takes three times as long.
pytestmark = pytest.mark.no_cover

ENTERS: Final = "carl"
SUPPORTERS: Final = ("ana", "ben", "cem", "dot", "eli", "flo", "gus", "hal")
CALLS: Final[dict[str, Values]] = {
    "picked": {"caller": ("dana",)},
    "by name": {"name": ("Dana Example",)},
}

Step = tuple[str, str]
steps: Final = st.lists(
    st.one_of(
        st.tuples(st.just("assign"), st.sampled_from(SUPPORTERS[:3])),
        st.tuples(st.sampled_from(["desk-widen", "desk-close"]), st.just("")),
        st.tuples(st.just("extend"), st.sampled_from(["1", "3"])),
        st.tuples(st.just("rang"), st.sampled_from(sorted(CALLS))),
        st.tuples(st.just("wait"), st.sampled_from(["1", "5", "24"])),
    ),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize("how", CALLS)
@settings(max_examples=15)
@given(script=steps)
def test_whoever_enters_a_call_learns_nothing_of_who_rang(
    how: str, script: list[Step]
) -> None:
    one, two = (World(asker) for asker in ("dana", "drew"))
    for step in [("wait", "14"), ("rang", how), *script, ("wait", "24")]:
        one.takes(step)
        two.takes(step)
        assert one.the_coordinator_sees() == two.the_coordinator_sees()


def test_the_two_worlds_do_differ_where_the_coordinator_cannot_look() -> None:
    open_ones = []
    for asker in ("dana", "drew"):
        world = World(asker)
        world.takes(("rang", "picked"))
        open_ones.append(len(world.story.store.kept.requests))
    assert open_ones == [1, 2]


class World:
    def __init__(self, asker: str) -> None:
        self.story = Story(_people())
        # Nobody answers: what was asked before stalls, and stands at the desk.
        self.story.asks(asker, soon="this-week")

    def takes(self, step: Step) -> None:
        match step:
            case ("wait", hours):
                self.story.passes(hours=int(hours))
            case ("rang", how):
                entered = {**ASKING, **CALLS[how]}
                assert self.story.wrong(ENTERS, Look.RANG, entered) is None
            case ("assign", whom):
                self._at_desk("desk-assign", {"supporter": (whom,)})
            case ("extend", days):
                day = (self.story.now + timedelta(days=int(days))).date().isoformat()
                self._at_desk("desk-extend", {"day": (day,), "time": ("16:00",)})
            case ("desk-close", _):
                self._closes()
            case (act, _):
                self._at_desk(act, None)

    def the_coordinator_sees(self) -> list[object]:
        return [*_heard(self.story), *_opened(self.story)]

    def _at_desk(self, label: str, entered: Values | None) -> None:
        page = self.story.opens(ENTERS, Look.DESK)
        if label not in [button.label for button in buttons(page)]:
            return
        if entered is None:
            self.story.presses(ENTERS, label)
        else:
            self.story.wrong(ENTERS, label, entered)

    def _closes(self) -> None:
        page = self.story.opens(ENTERS, Look.DESK)
        if "desk-close" in [button.label for button in buttons(page)]:
            self.story.opens(ENTERS, "desk-close")
            self.story.presses(ENTERS, "desk-close-sure")


def _people() -> list[Person]:
    """Dana and Drew are alike in everything that a coordinator may know."""
    alike = {"unit": "icu", "profession": "nurse"}
    dana, drew = person("dana", **alike), person("drew", **alike)
    supporters = [
        replace(person(name, Role.SUPPORTER, unit="ward 3"), cap=9)
        for name in SUPPORTERS
    ]
    # He is the whole desk but for the lead: what stalls is told to him first.
    return [
        dana,
        drew,
        *supporters,
        person(ENTERS, Role.COORDINATOR),
        person("lea", Role.LEAD),
    ]


def _heard(story: Story) -> Iterator[object]:
    for message in story.chat(ENTERS):
        yield message.at, message.edition, list(visible(message.card))


def _opened(story: Story) -> Iterator[object]:
    """Each page and form there is, and what the buttons of the desk's rows open."""
    rows = [wire.value_of(b) for b in buttons(story.opens(ENTERS, Look.DESK))]
    for token in [*Look, *rows]:
        sender = story.sender(ENTERS)
        shown = run(engine.look(sender, token, story.now, story.store, story.world))
        yield token, list(visible(shown)) if shown is not None else None
