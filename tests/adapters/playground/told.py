"""What stories tell, as the playground draws it: each card once."""

from adapters.playground.cards import draw_card
from bot.cards import Card
from tests.adapters.playground.outline import outline, reader
from tests.adapters.stories import cards, found
from tests.story import Story


def messages(*stories: Story) -> str:
    """Each card that was told or drawn anew, once, with its tokens numbered."""
    told: dict[str, None] = {}
    for story in stories:
        told |= dict.fromkeys(_drawn(card, story) for card in cards([story]))
    return "\n\n".join(told)


def newly(story: Story, *before: Story) -> str:
    """What was not drawn already."""
    known = messages(found(), *before).split("\n\n")
    return "\n\n".join(m for m in messages(story).split("\n\n") if m not in known)


def _drawn(card: Card, story: Story) -> str:
    tokens = tuple(f"token-{n}" for n, _ in enumerate(card.buttons, start=1))
    drawn = draw_card(card, tokens, reader(story.programme, "UTC"))
    assert drawn["neutral"] == drawn["blocks"][0]["text"]
    assert drawn["blocks"][-1]["type"] == "help", "promise 7: on every message"
    return outline({"blocks": drawn["blocks"][:-1]})
