"""What somebody is trained in, and when it ends."""

from dataclasses import dataclass

from bot.events import News, PersonAlarm
from bot.training import Training


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingKept(News):
    """What somebody is trained in, as far as it is new; perhaps by a roster."""

    trainings: tuple[Training, ...] = ()


class TrainingEnds(PersonAlarm):
    """Time to remind somebody that a training of theirs ends."""
