"""How supporters are asked after, and what they answer."""

from bot.events import Act, News, PersonAlarm


class SupporterKept(News):
    """A roster says that somebody is a supporter."""


class WillingnessDue(PersonAlarm):
    """Time to ask a supporter whether they still are willing, or to ask no more."""


class StillWilling(Act):
    """A supporter would like to go on as before."""


class FewerWished(Act):
    """A supporter would like to be asked less often."""


class StoppedSupporting(Act):
    """A supporter would rather stop. No reason is asked for."""


class DebriefWished(Act):
    """A supporter wants the lead to know that they would like to talk."""
