"""A ward's team, those who may lead an hour together, and the office that sets it up."""

from typing import Final

from bot.groups.group import Group
from bot.looks import Look
from bot.people import Person, Role
from bot.training import Kind, Training
from tests.programme import person
from tests.story import Story

TEAM: Final = ("dana", "dirk", "dora", "drew", "dina", "dale")
THURSDAY: Final = "2030-01-17T10:00:00+00:00"
FRIDAY: Final = "2030-01-18T10:00:00+00:00"
ENTERED: Final[dict[str, tuple[str, ...]]] = {
    "colleagues": TEAM,
    "list": (),
    "day-1": ("2030-01-17",),
    "time-1": ("10:00",),
    "day-2": ("2030-01-18",),
    "time-2": ("10:00",),
    "day-3": (),
    "time-3": (),
    "day-4": (),
    "time-4": (),
    "place": ("Room 7",),
}
RECORD: Final[dict[str, tuple[str, ...]]] = {
    "heads": ("4-to-8",),
    "format": ("in-person",),
    "afterwards": ("nothing",),
}
INVITED: Final = "group-note [group-open] [approach-no]"
ASKED_TO_LEAD: Final = "facilitate [facilitating-open] [offer-not-now]"
OFFERED: Final = "approach-note [approach-yes] [approach-no]"
YES: Final = ("dana", "dirk", "dora")
OPEN: Final = "[group-open]"
TIME: Final = "[group-open] [add-to-calendar]"
LEADS: Final = "[facilitating-open] [add-to-calendar]"
CHANGED: Final = [f"~{name}: group-changed" for name in (*YES, "fay")]
DESK: Final = "[open-groups]"


def facilitator(name: str, kind: Kind = Kind.CISM, **known: object) -> Person:
    return person(
        name, Role.FACILITATOR, unit="office", training=(Training(kind=kind),), **known
    )


def everybody() -> list[Person]:
    """Fay is asked to lead it first, then Finn; Nina and Edna are not of the team."""
    return [
        *(person(name, unit="icu") for name in TEAM),
        facilitator("fay"),
        facilitator("finn", Kind.EAP),
        *(person(name, Role.COORDINATOR) for name in ("cora", "carl")),
        person("lea", Role.LEAD),
        *(person(name, unit="ward 2") for name in ("nina", "edna")),
    ]


def begun(story: Story | None = None, **entered: tuple[str, ...]) -> Story:
    """Cora has entered it, looked at it, and begun; Fay is asked to lead it."""
    story = story or Story(everybody())
    story.submits("cora", Look.GROUP, {**ENTERED, **entered})
    story.opens("cora", Look.GROUP)
    return story.presses("cora", "outreach-begin")


def polled(story: Story | None = None, **entered: tuple[str, ...]) -> Story:
    """Fay has said yes to both times; the team is asked."""
    story = begun(story, **entered)
    return leads(story, "fay")


def leads(story: Story, name: str, *times: str) -> Story:
    chosen = times or (THURSDAY, FRIDAY)
    return story.submits(name, "facilitating-open", {"times": chosen})


def says(story: Story, name: str, *times: str) -> Story:
    return story.submits(name, "group-open", {"times": times})


def is_set(story: Story | None = None, **entered: tuple[str, ...]) -> Story:
    """Dana, Dirk and Dora come on Thursday; Drew could on Friday only."""
    story = polled(story, **entered)
    for name in ("dana", "dirk", "dora"):
        says(story, name, THURSDAY)
    says(story, "drew", FRIDAY)
    return story.passes(days=4)


def held(story: Story | None = None) -> Story:
    story = is_set(story)
    return story.passes(days=6, hours=2, minutes=31)


def the_group(story: Story) -> Group:
    [group] = story.store.kept.groups.values()
    return group


def heard_by(story: Story, *names: str) -> list[str]:
    """What these were told since the last time: what is drawn anew disturbs nobody."""
    heard, story.heard = story.heard, []
    return [line for line in heard if line.split(":")[0] in names]


def moves(
    story: Story,
    day: str = "2030-01-17",
    clock: str = "10:00",
    place: str = "Room 7",
) -> Story:
    story.opens("cora", Look.GROUPS)
    entered = {"day": (day,), "time": (clock,), "place": (place,)}
    return story.submits("cora", "group-move", entered)


def quiet(story: Story) -> Story:
    story.heard = []
    return story
