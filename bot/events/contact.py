"""What the two do about being in touch, and the times that ask after it."""

from bot.events import Act, Alarm


class ContactMade(Act):
    """The supporter has been in touch."""


class ContactNotYet(Act):
    """The supporter has not been in touch yet."""


class ColleagueNotReached(Act):
    """The supporter tried, and could not reach the colleague."""


class RequestPassedOn(Act):
    """The supporter would rather have somebody else take over. No reason asked."""


class ContactConfirmed(Act):
    """The clinician says that they have been in touch."""


class SomeoneElseWished(Act):
    """The clinician would rather talk to somebody else. No reason asked."""


class ConcernRaised(Act):
    """The clinician wants the programme's lead to know of a concern."""


class ContactAskDue(Alarm):
    """Time to ask the supporter whether they have been in touch."""


class ContactOverdue(Alarm):
    """The last ask has gone unanswered."""


class SecondTryDue(Alarm):
    """Time for the second and last try to reach the colleague."""
