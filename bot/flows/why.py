"""Why a colleague: what peer support is, what it is not, and what is known of it.

1. Anybody may read it, and nobody is told who did. Nothing here is an event.
2. Each study is said with what it does not show: nobody is promised that it helps.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bot.cards import Button, Heading, Part, Quote, Say
from bot.evidence import STUDIES
from bot.forms import Page
from bot.looks import Look
from bot.scene import Sight

HEARS: Final = ()
TALK: Final = Button("talk-to-a-peer", Look.ASK)


def why(sight: Sight, _at: datetime) -> Page:
    return Page(
        title="why-a-colleague",
        body=(
            Heading(Say("why-is-heading")),
            Say("why-is"),
            Say("why-is-for"),
            Heading(Say("why-is-not-heading")),
            Say("why-is-not"),
            Say("why-is-not-alone"),
            Heading(Say("why-known-heading")),
            *_studies(),
            Say("why-not-known"),
        ),
        buttons=(
            *(() if sight.house.paused_since else (TALK,)),
            Button("other-help", Look.OTHER_HELP),
        ),
    )


def _studies() -> Iterator[Part]:
    for study in STUDIES:
        yield study.found
        yield Quote(study.reference)
