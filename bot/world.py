"""What every decision of a programme shares."""

from dataclasses import dataclass

from bot.ports import Chance
from bot.programme import Programme


@dataclass(frozen=True, slots=True)
class World:
    programme: Programme
    chance: Chance
