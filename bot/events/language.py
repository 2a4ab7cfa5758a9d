"""In which language somebody would like to be spoken to."""

from dataclasses import dataclass

from bot.events import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageChosen(Act):
    """Somebody chose in which language they are spoken to."""

    language: str
