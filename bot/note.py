"""The one note that somebody gets who has not asked for anything."""

from bot.cards import Button, Card, say
from bot.events.outreach import ApproachDeclined
from bot.looks import Look


def note() -> Card:
    """The same for everyone, whatever it follows, and whoever thought of them."""
    yes = Button("approach-yes", Look.ASK)
    no = Button("approach-no", ApproachDeclined)
    return say("approach-note", yes, no)
