"""What coordinators do to the programme as a whole."""

from bot.events import Act


class ProgrammePaused(Act):
    """New asks are answered with the office's phone from now on."""


class ProgrammeResumed(Act):
    """It runs again."""
