"""Rounds of outreach, entered and begun, and what is heard of them."""

from typing import Final

from bot.forms import Form
from bot.looks import Look
from bot.outreach.rounds import Way
from tests.story import Story

NOTE: Final = "approach-note [approach-yes] [approach-no]"
ASK: Final = "touch-base [offer-yes] [offer-not-now]"
NO_ANSWER: Final = "approach-declined [never-approach]"


def entered(
    *people: str,
    way: Way = Way.ASKING_FIRST,
    kind: str = "patient-death",
    text: str = "",
) -> dict[str, tuple[str, ...]]:
    pasted = (text,) if text else ()
    return {"kind": (kind,), "colleagues": people, "list": pasted, "way": (way.value,)}


def begun(
    story: Story, *people: str, way: Way = Way.ASKING_FIRST, kind: str = "patient-death"
) -> Story:
    """Cora has entered it, looked at it, and begun; every turn has come."""
    story.submits("cora", Look.OUTREACH, entered(*people, way=way, kind=kind))
    story.opens("cora", Look.OUTREACH)
    story.presses("cora", "outreach-begin").hears("cora: outreach-begun")
    return story.passes(minutes=1)


def progress(story: Story) -> list[tuple[object, object]]:
    """What Cora reads of each round."""
    form = story.opens("cora", Look.OUTREACH)
    assert isinstance(form, Form), form
    rows = [said for part in form.intro for said in getattr(part, "said", ())]
    return [(said.args["processed"], said.args["total"]) for said in rows]
