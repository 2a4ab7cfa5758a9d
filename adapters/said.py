"""A code that a platform says no with, and which error it means for us."""

from enum import StrEnum
from typing import Self


class Said(StrEnum):
    """Each platform has its own list of them."""

    means: type[Exception]

    def __new__(cls, code: str, means: type[Exception]) -> Self:
        member = str.__new__(cls, code)
        member._value_, member.means = code, means
        return member
