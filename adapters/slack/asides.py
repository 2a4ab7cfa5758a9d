"""What only they see who gave a command: a short word, and the line of help."""

from html import escape
from typing import Any

from adapters.readers import Reader
from adapters.slack.cards import draw_parts, help_block
from bot.cards import Part, Say

Json = dict[str, Any]


def draw_aside(reader: Reader, *said: Part) -> Json:
    """Like a message, it has help now on it (promise 7). What comes first is its text."""
    first = said[0]
    assert isinstance(first, Say), first
    return {
        # Slack parses this one text, and nothing of ours is meant as markup.
        "text": escape(reader.text(first), quote=False),
        "blocks": [*draw_parts(said, reader), help_block(reader)],
    }
