"""In which language somebody is spoken to: as they choose, from then on, everywhere.

1. Who has chosen nothing is spoken to as the roster says, else as the programme does.
2. What stands in a chat already stays as it is: it was said in that language.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.cards import Say, say
from bot.effects.telling import Tell
from bot.events import Event
from bot.events.language import LanguageChosen
from bot.forms import Choice, Form, Option, Values, Wrong
from bot.languages import LANGUAGES, first_spoken
from bot.reading import Fresh, chosen
from bot.scene import Decision, Scene, Sight
from bot.steps import stale

HEARS: Final = (LanguageChosen,)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, LanguageChosen), event
    if scene.by is None:
        return stale(event.by)
    person = replace(scene.by, speaks=event.language)
    told = Tell(to=event.by, card=say("language-kept"))
    return Decision(person=person, effects=(told,))


def my_language(sight: Sight, _at: datetime) -> Form:
    spoken = Choice(
        name="language",
        label="my-language-title",
        hint="my-language-hint",
        options=tuple(map(_option, LANGUAGES)),
        chosen=spoken_to(sight),
    )
    return Form(
        title="my-language-title",
        intro=(Say("my-language-page"),),
        fields=(spoken,),
        send="my-language-send",
    )


def spoken_to(sight: Sight) -> str:
    """In which of the catalogue's languages they are spoken to at present."""
    return first_spoken((*sight.by.reads, *sight.programme.languages))


def read_language(_: Sight, values: Values, fresh: Fresh) -> LanguageChosen | Wrong:
    language = chosen(values, "language", LANGUAGES)
    if language is None:
        return Wrong({"language": Say("choose-one")})
    return LanguageChosen(at=fresh.at, by=fresh.by, language=language)


def _option(code: str) -> Option:
    return Option(value=code, label=Say("language-by-itself", {"code": code}))
