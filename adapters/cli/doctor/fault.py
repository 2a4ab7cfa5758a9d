"""What the doctor says of something that is not as it should be."""

from typing import Final

from adapters.programme import ProgrammeWrong
from adapters.setting_files import SettingsWrong
from bot.errors import BotError
from store.errors import StoreFailed


class Fault(Exception):  # noqa: N818
    """A line of its own for each that is wrong."""


FAULTS: Final = (Fault, SettingsWrong, ProgrammeWrong, BotError, StoreFailed)
"""All that may be wrong with what is looked at; anything else is a mistake of ours."""
