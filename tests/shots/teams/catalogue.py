"""What says nothing new of its own, but has words that stand on no other picture."""

from functools import partial
from typing import Any, Final

from adapters.teams.cards import draw_card
from adapters.teams.forms import draw_said
from bot.cards import Card, Say
from bot.flows import LOOKS
from bot.forms import Form, Wrong
from bot.looks import Look
from tests.adapters.shown import reader
from tests.adapters.teams.drawings import (
    all_dialogs,
    all_messages,
    dialog,
    message,
)
from tests.bot.staff import CORA, DANA, MONDAY, STUCK, sight
from tests.shots import abroad, words
from tests.shots.teams.album import Album, Scene, each_form
from tests.shots.teams.filling import as_refused_for, as_refused_for_a_guest

Json = dict[str, Any]

SAID_HERE: Final = (
    ("loading-title", "one-moment"),
    ("done-title", "command-answered"),
    ("no-longer-here-title", "no-longer-here-page"),
    ("what-this-is", "outsider"),
    ("what-this-is", "in-private-only"),
)
"""In a dialog, by whatever answers it."""
POINTED_OUT: Final = ("outsider", "in-private-only")
"""And in a message, to whoever has no dialog open."""
REFUSED: Final = (
    ("ask-title", "first", Say("ask-first-or-not")),
    (
        "outreach-title",
        "list",
        Say("outreach-lines-unknown", {"lines": "2", "more": 0}),
    ),
    ("outreach-title", "list", Say("outreach-nobody")),
    ("outreach-title", "list", Say("outreach-too-many", {"most": 500})),
    ("group-title", "colleagues", Say("group-how-many", {"least": 5, "most": 50})),
    ("group-title", "day-1", Say("group-times-ahead")),
    ("group-moving-title", "day", Say("group-still-ahead")),
    ("rang-title", "caller", Say("rang-who-missing")),
    ("rang-title", "caller", Say("rang-yourself")),
    ("rang-title", "reach", Say("rang-reach-missing")),
    ("rang-title", "name", Say("rang-one-of-two")),
    ("rang-title", "name", Say("rang-name-too-long", {"limit": 80})),
    ("roster-adding-title", "whom", Say("roster-is-one-already")),
)
"""What a form says of a field that was filled in, and wrongly."""
MORE_THAN_FIT: Final = 100
"""Requests at a desk, each with all its buttons."""
NOT_IN_TEAMS: Final = frozenset(
    {
        *("announce-begins", "announce-first", "announce-help", "announce-how"),
        *(
            "announce-office",
            "announce-what",
        ),  # a letter; the poster says what pages say
        "loading",  # Slack's: a modal that waits
        "appointment",  # in a file
        "close",  # Slack's and the playground's: Teams has a button of its own
        "command-unknown",  # whatever is no command is answered with where the menu is
        "reach-too-long",  # Teams lets nobody write more
    }
)


PUBLIC: Final = "https://been-there.example"
"""Where a calendar file is fetched."""


def add_rest(album: Album) -> None:
    by = reader(public=PUBLIC)
    for title, said in SAID_HERE:
        album.add("dialog", draw_said(title, said, by), said)
    for said in POINTED_OUT:
        album.add("message", draw_card(Card(body=(Say(said),)), (), by))
    desk = LOOKS[Look.DESK](sight(CORA, desk=(STUCK,) * MORE_THAN_FIT), MONDAY)
    album.add("dialog", dialog(desk, by), "more than there is room for")
    asking = LOOKS[Look.ASK](sight(DANA), MONDAY)
    assert isinstance(asking, Form)
    album.add("dialog", dialog(asking, by, as_refused_for_a_guest(asking)), "a guest")
    forms = {form.title: form for form in each_form()}
    for title, field, what in REFUSED:
        again = as_refused_for(forms[title], Wrong({field: what}))
        album.add("dialog", dialog(forms[title], by, again), what.wording)
    for kind, all_drawn in (("message", all_messages), ("dialog", all_dialogs)):
        texts_of = partial(_texts, kind)
        for drawn in words.telling(all_drawn(by), unsaid(album.scenes), texts_of):
            album.add(kind, drawn)


def add_abroad(album: Album) -> None:
    for language, by in abroad.languages():
        for name, card in abroad.cards():
            album.add("message", message(card, by), f"{language} {name}")
        for name, opened in abroad.pages():
            album.add("dialog", dialog(opened, by), f"{language} {name}")


def _texts(kind: str, drawn: Json) -> set[str]:
    return Scene(name="", kind=kind, drawn=drawn).texts()


def unsaid(scenes: list[Scene]) -> words.Shapes:
    """The words of the catalogue that stand on no picture, and what they look like."""
    return words.unsaid({t for scene in scenes for t in scene.texts()}, NOT_IN_TEAMS)
