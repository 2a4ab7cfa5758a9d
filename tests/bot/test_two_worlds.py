"""Two worlds that differ only in who asked look the same to whoever runs the programme.

In one Dana asked, in the other Drew. In public they are alike; in secret, Ana may not
be asked about Dana: she leads her, Dana named her, or she said that she should not
support her. Whatever a coordinator does, opens, hears or counts, and when, is the same
in both: promise 2, and DESIGN.md, *Who sees what*.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import engine, wire
from bot.forms import Form, Page
from bot.looks import Look
from bot.offer import OfferStatus
from bot.people import Person, PersonId, Role
from tests.bot.visible import buttons, visible
from tests.memory import run
from tests.programme import person
from tests.story import MONDAY_9AM, Story

# What the stories cover, many times over: measured, it takes three times as long.
pytestmark = pytest.mark.no_cover

DESK: Final = ("carl", "cora", "lea")
PICKS: Final = ("ana", "ben", "cem")
SECRETS: Final = ("leads", "named by her", "should not")
DAY_ONE_OVER: Final = MONDAY_9AM + timedelta(hours=8)
"""Ana is paused until then, in both worlds: the search does not tell them apart."""

Step = tuple[str, str]
steps: Final = st.lists(
    st.one_of(
        st.tuples(st.just("assign"), st.sampled_from(PICKS)),
        st.tuples(st.sampled_from(["desk-widen", "desk-close"]), st.just("")),
        st.tuples(st.just("extend"), st.sampled_from(["1", "3"])),
        st.tuples(st.just("wait"), st.sampled_from(["1", "5", "24"])),
    ),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize("secret", SECRETS)
@settings(max_examples=15)
@given(script=steps)
def test_whoever_asked_the_desk_sees_the_same(secret: str, script: list[Step]) -> None:
    one, two = (World(asker, secret) for asker in ("dana", "drew"))
    for step in [("wait", "10"), ("assign", "ana"), *script, ("wait", "24")]:
        one.takes(step)
        two.takes(step)
        assert one.desk_sees() == two.desk_sees()


@pytest.mark.parametrize("secret", SECRETS)
def test_a_pick_who_may_not_be_asked_is_a_quiet_pass(secret: str) -> None:
    """The two worlds do differ where nobody of the desk can look."""
    asked = []
    for asker in ("dana", "drew"):
        world = World(asker, secret)
        world.takes(("wait", "10"))
        world.takes(("assign", "ana"))
        world.takes(("wait", "14"))  # until her morning
        asked.append(len(world.story.chat("ana")))
    assert asked == [0, 1]


class World:
    def __init__(self, asker: str, secret: str) -> None:
        self.story = Story(_people(secret))
        pause = {"paused_until": DAY_ONE_OVER}
        hers = {"not_for": frozenset({PersonId("dana")})}
        self.story.settles("ana", **(pause | hers if secret == "should not" else pause))
        named = ("ana",) if (asker, secret) == ("dana", "named by her") else ()
        self.story.asks(asker, not_these=named, soon="this-week")

    def takes(self, step: Step) -> None:
        match step:
            case ("wait", hours):
                for _ in range(int(hours)):
                    self.story.passes(hours=1)
                    self._ana_says_not_now()
            case ("assign", whom):
                self._at_desk("desk-assign", {"supporter": (whom,)})
            case ("extend", days):
                day = (self.story.now + timedelta(days=int(days))).date().isoformat()
                self._at_desk("desk-extend", {"day": (day,), "time": ("16:00",)})
            case ("desk-close", _):
                self._closes()
            case (act, _):
                self._at_desk(act, None)

    def desk_sees(self) -> list[object]:
        """Every message, when it came, and all that can be opened now."""
        return [
            (who, list(_heard(self.story, who)), list(_opened(self.story, who)))
            for who in DESK
        ]

    def _at_desk(self, label: str, entered: dict[str, tuple[str, ...]] | None) -> None:
        page = self.story.opens("cora", Look.DESK)
        if label not in [button.label for button in buttons(page)]:
            return
        if entered is None:
            self.story.presses("cora", label)
        else:
            self.story.wrong("cora", label, entered)

    def _closes(self) -> None:
        page = self.story.opens("cora", Look.DESK)
        if "desk-close" in [button.label for button in buttons(page)]:
            self.story.opens("cora", "desk-close")
            self.story.presses("cora", "desk-close-sure")

    def _ana_says_not_now(self) -> None:
        """When a quiet pass would have passed by itself, at half of her time."""
        for request in self.story.store.kept.requests.values():
            offer = request.asked
            if offer and offer.supporter == "ana" and not offer.phantom:
                half = request.policy.remind_after
                since = offer.asked_at
                if _working(self.story, since, self.story.now) >= half:
                    self.story.presses("ana", "offer-not-now")
                    assert offer.status is OfferStatus.ASKED


def _people(secret: str) -> list[Person]:
    """Dana and Drew are alike in everything that a coordinator may know."""
    ana = person("ana", Role.SUPPORTER, unit="ward 2")
    alike = {"unit": "icu", "profession": "nurse"}
    dana, drew = person("dana", **alike), person("drew", **alike)
    if secret == "leads":
        dana = replace(dana, manager=ana.id)
    supporters = [person(name, Role.SUPPORTER, unit="ward 3") for name in PICKS[1:]]
    office = [person(name, Role.COORDINATOR) for name in DESK[:2]]
    return [dana, drew, ana, *supporters, *office, person("lea", Role.LEAD)]


def _working(story: Story, since: datetime, until: datetime) -> timedelta:
    """Reckoned by the hour: hers are those of the house, Monday to Friday, 8 to 17."""
    hours = range(int((until - since) / timedelta(hours=1)))
    times = [since + timedelta(hours=n) for n in hours]
    assert story.programme.zone == "UTC"
    return timedelta(hours=sum(t.weekday() < 5 and 8 <= t.hour < 17 for t in times))


def _heard(story: Story, who: str) -> Iterator[object]:
    for message in story.chat(who):
        yield message.at, message.edition, list(visible(message.card))


def _opened(story: Story, who: str) -> Iterator[object]:
    """Each page and form there is, and what the buttons of the desk's rows open."""
    rows = [wire.value_of(button) for button in buttons(story.opens(who, Look.DESK))]
    for token in [*Look, *rows]:
        sender = story.sender(who)
        shown: Page | Form | None = run(
            engine.look(sender, token, story.now, story.store, story.world)
        )
        yield token, list(visible(shown)) if shown is not None else None
