"""What no journey comes by, of the core's own stories and of Slack's own answers."""

from functools import partial
from typing import Any, Final

from adapters.readers import Reader
from adapters.slack.asides import draw_aside
from adapters.slack.forms import draw_failure, draw_loading, draw_said, draw_view
from bot.cards import Say
from bot.forms import Form
from bot.outreach.rounds import MOST
from tests.adapters.shown import everything_shown, reader
from tests.adapters.slack.drawings import (
    ACCOUNTS,
    TOKEN,
    all_homes,
    all_messages,
    all_views,
    message,
)
from tests.bot.staff import PROGRAMME
from tests.shots import abroad, words
from tests.shots.slack.album import Album, Scene, untouched

Json = dict[str, Any]

SAID_HERE: Final = (
    ("loading-title", "one-moment"),
    ("done-title", "done"),
    ("no-longer-here-title", "no-longer-here-page"),
    ("what-this-is", "outsider"),
)
REFUSED: Final = (
    ("outreach-title", "list", Say("outreach-too-many", {"most": MOST})),
    ("group-title", "colleagues", Say("group-how-many", {"least": 5, "most": 50})),
    ("group-title", "day-1", Say("group-times-ahead")),
    ("group-moving-title", "day", Say("group-still-ahead")),
)
"""What a form says of a field that was filled in, and wrongly."""
PUBLIC: Final = "https://been-there.example"
"""Where a calendar file is fetched."""
NOT_IN_SLACK: Final = frozenset(
    {
        "home",  # App Home is named by Slack
        *("announce-begins", "announce-first", "announce-help", "announce-how"),
        *("announce-office", "announce-what", "poster-foot", "poster-heading"),
        "too-many-named",  # Slack's pickers let nobody pick too many
        *(
            "reach-too-long",
            "entry-too-long",
            "rang-name-too-long",
        ),  # nor write too much
        "choose-some",
        "choose-day",
        "choose-one",
        "choose-time",  # Slack itself says that something is missing
        "pick-staff-only",  # said of whom Teams' picker finds
        "and-more",
        "appointment",  # in a file
        "in-private-only",  # nobody can write to it in a channel of Slack
        "command-here",  # a platform without asides answers commands so
    }
)


def add_rest(album: Album) -> None:
    by = reader(public=PUBLIC)
    album.add("modal", draw_loading(by), "loading")
    album.add("modal", draw_failure(by, PROGRAMME), "could not be kept")
    for title, said in SAID_HERE:
        album.add("modal", draw_said(title, said, by), said)
    album.add("aside", draw_aside(by, Say("one-moment")), "one moment")
    _add_refused(album, by)
    for kind, all_drawn in (
        ("message", all_messages),
        ("home", all_homes),
        ("modal", all_views),
    ):
        texts_of = partial(_texts, kind)
        for drawn in words.telling(all_drawn(by), unsaid(album.scenes), texts_of):
            album.add(kind, drawn)


def _texts(kind: str, drawn: Json) -> list[str]:
    return Scene(name="", kind=kind, drawn=drawn).texts()


def add_abroad(album: Album) -> None:
    for language, by in abroad.languages():
        for name, card in abroad.cards():
            album.add("message", message(card, by), f"{language} {name}")
        for name, opened in abroad.pages():
            drawn = draw_view(opened, TOKEN, ACCOUNTS, by)
            state = untouched(drawn["blocks"])
            album.add("modal", drawn, f"{language} {name}", state)


def _add_refused(album: Album, by: Reader) -> None:
    """What no journey comes by: it would need more people, or other days."""
    forms = {f.title: f for _, f in everything_shown() if isinstance(f, Form)}
    for title, field, said in REFUSED:
        drawn = draw_view(forms[title], TOKEN, ACCOUNTS, by)
        state = untouched(drawn["blocks"])
        wrong = {field: by.text(said)}
        album.add("modal", drawn, f"refused {said.wording}", state, wrong=wrong)


def unsaid(scenes: list[Scene]) -> words.Shapes:
    """The words of the catalogue that stand on no picture, and what they look like."""
    texts = {text for scene in scenes for text in scene.texts()}
    return words.unsaid(texts, NOT_IN_SLACK)
