"""What can happen. An event is a fact: it is never refused, only answered.

An act names what a person did, never the widget. An alarm is a time that came.
An answer is what the world said to a question the core asked (``bot.effects``).
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.entries import NO_ENTRY, EntryId, Resource
from bot.outreach import ApproachId, RoundId, Way
from bot.people import PersonId
from bot.record import Record
from bot.request import Handle, OfferId, RequestId, Wishes
from bot.supporter import Away, Supporter
from bot.training import Training


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened."""

    at: datetime
    """When it happened. This is the only clock a flow can see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act(Event):
    """Something a person did."""

    by: PersonId
    request: RequestId | None = None
    """Which request it was about, where it was about one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm(Event):
    """A time that came."""

    request: RequestId
    phase: int = 0
    """The request's phase when the alarm was set; stale in any other."""
    offer: OfferId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAlarm(Event):
    """A time that came, about one person and no request."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundAlarm(Event):
    """A time that came for a round of outreach."""

    round: RoundId
    approach: ApproachId | None = None


AnyAlarm = Alarm | PersonAlarm | RoundAlarm


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Event):
    """What the world answered."""

    request: RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class News(Event):
    """What the world tells of one person, and of no request."""

    person: PersonId


# hello


class AppOpened(Act):
    """Somebody opened the app, or was installed into it."""


class HelloWanted(Act):
    """Somebody asked what this is."""


class SomethingTyped(Act):
    """Somebody typed. What they typed was dropped at the door (rule R2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandGiven(Act):
    """Somebody gave a command where it can only be answered with a message."""

    name: str


class StalePressed(Act):
    """A button of something that is over, forgotten, or was never theirs."""


# asking


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportAsked(Act):
    """A clinician asked to talk to a peer. ``request`` is the new request's id."""

    handle: Handle
    wishes: Wishes


@dataclass(frozen=True, slots=True, kw_only=True)
class SomeoneRang(Act):
    """A coordinator was rung by somebody who asks for a peer. ``request`` is new."""

    handle: Handle
    wishes: Wishes
    caller: PersonId | None
    name: str = field(repr=False)
    """Where no chat knows them. One of the two is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishesChanged(Act):
    """They would rather have it otherwise."""

    wishes: Wishes


class StatusAsked(Act):
    """They want to know where their request stands."""


class RequestWithdrawn(Act):
    """They no longer want to talk to a peer. No reason is asked for."""


class WideningAgreed(Act):
    """They agreed that somebody from their own unit may be asked."""


class WideningDeclined(Act):
    """They would rather wait."""


# offering


class OfferAccepted(Act):
    """A supporter said yes."""


class OfferDeclined(Act):
    """A supporter said not now. No reason is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterFound(Answer):
    """The next to ask, when to remind them, and how long they have."""

    supporter: PersonId
    offer: OfferId
    remind_at: datetime
    answer_by: datetime
    phantom: bool = False
    """A coordinator's pick who may not be asked: a quiet pass, to everyone's eyes."""


class NobodyFound(Answer):
    """Nobody is left to ask, for now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterGone(Answer):
    """A supporter has left, or cannot be reached: their part goes to another."""

    supporter: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterAway(Answer):
    """Who is being asked paused, or wants fewer at once: a quiet pass."""

    supporter: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonUnreachable(Answer):
    """A message about it cannot be delivered to this person, now or later."""

    person: PersonId


class ReminderDue(Alarm):
    """Half of a supporter's time to answer is over."""


class OfferLapsed(Alarm):
    """A supporter's time to answer is over."""


class HalfwayPassed(Alarm):
    """Half of the time named to the clinician is over."""


class DeadlineNear(Alarm):
    """The time named to the clinician is about to pass."""


class SearchResumed(Alarm):
    """Time to look again: somebody may be free by now."""


class DeskSilent(Alarm):
    """A coordinator was told, and nothing has moved."""


# contact


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


# check-ins, closing, erasing


class CheckInDue(Alarm):
    """Time to ask, as was wished, how things are."""


class DoingFine(Act):
    """The clinician is fine."""


class AnotherTalkWished(Act):
    """The clinician would like to talk once more."""


class QuietDaysOver(Alarm):
    """Nothing more has been wished for: time to close."""


class ErasureDue(Alarm):
    """Time to forget."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLeft(Act):
    """The supporter left the closed-choice record."""

    record: Record


class SupporterFine(Act):
    """The supporter is fine."""


class SupporterTalkWished(Act):
    """The supporter would like to talk to somebody themselves."""


# being a supporter


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsKept(Act):
    """A supporter settled how they would like to be asked."""

    settings: Supporter


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterPaused(Act):
    """A supporter wants not to be asked until then."""

    until: datetime


class PauseWished(Act):
    """After a conversation: please pause me. For the programme's usual while."""


class SupporterResumed(Act):
    """A supporter may be asked again."""


# the roster, by form


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterSays:
    """What a coordinator entered of somebody; nothing is: as it was."""

    profession: str | None = None
    specialty: str | None = None
    unit: str | None = None
    seniority: str | None = None
    languages: tuple[str, ...] = ()
    cap: int | None = None
    trained_on: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterListed(Act):
    """A coordinator made somebody a supporter."""

    whom: PersonId
    says: RosterSays


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterChanged(Act):
    """A coordinator changed what the roster says of a supporter."""

    whom: PersonId
    says: RosterSays


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterRetired(Act):
    """A coordinator noted that somebody is a supporter no more."""

    whom: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverArranged(Act):
    """A coordinator noted that a supporter is away for a while."""

    whom: PersonId
    away: Away
    hands_over: bool
    """Whether what they have open goes to others now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenHandedOver(Act):
    """A coordinator gave what a supporter has open to others."""

    whom: PersonId


RosterAct = (
    SupporterListed
    | SupporterChanged
    | SupporterRetired
    | CoverArranged
    | OpenHandedOver
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterReleased(Answer):
    """The programme took it from a supporter's hands: it goes to another."""

    supporter: PersonId


class NobodyYet(Answer):
    """Nobody is free for what was handed over; it is no news to the desk yet."""


# supporter care


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


# training


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingKept(News):
    """What somebody is trained in, as far as it is new; perhaps by a roster."""

    trainings: tuple[Training, ...] = ()


class TrainingEnds(PersonAlarm):
    """Time to remind somebody that a training of theirs ends."""


# in which language


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageChosen(Act):
    """Somebody chose in which language they are spoken to."""

    language: str


# my data


class ErasureWanted(Act):
    """Erase what is kept about me, now."""


class ApproachForbidden(Act):
    """Never approach me."""


class ApproachAllowed(Act):
    """I may be approached again."""


# running it


class ProgrammePaused(Act):
    """New asks are answered with the office's phone from now on."""


class ProgrammeResumed(Act):
    """It runs again."""


# the directory of further help


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryKept(Act):
    """A coordinator entered it, or looked at it again: new, or in its place."""

    entry: Resource


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRemoved(Act):
    """A coordinator took it out."""

    entry: EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPassedOn(Act):
    """A supporter passed it on to the colleague whom they accepted."""

    entry: EntryId = NO_ENTRY


# the desk


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterAssigned(Act):
    """A coordinator picked whom to ask next."""

    supporter: PersonId


class SearchWidened(Act):
    """A coordinator would like the clinician asked whether to look wider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExtended(Act):
    """A coordinator named a new honest time."""

    seek_by: datetime


class RequestClosed(Act):
    """A coordinator closed a request that the programme cannot serve."""


# outreach


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDrafted(Act):
    """A coordinator entered whom to reach out to, to be looked at once more."""

    round: RoundId
    way: Way
    kind: str
    people: tuple[PersonId, ...]
    """Who can be reached at all, each once."""


class RoundConfirmed(Act):
    """They have looked at what they entered, and it may begin."""


class RoundDiscarded(Act):
    """They would rather not begin it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundOrdered(Event):
    """The same from the command line, where it was looked at before."""

    round: RoundId
    way: Way
    kind: str
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColleagueReferred(Act):
    """Somebody named a colleague who might like a call."""

    round: RoundId
    colleague: PersonId


class ApproachDeclined(Act):
    """No, thanks. No reason is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachingOutNamed(Answer):
    """A new request that nobody asked for, so that a supporter can be sought."""

    handle: Handle
    approach: ApproachId


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAssigned(Answer):
    """Whom the sums of a whole team give to one of it."""

    supporter: PersonId


class TurnCame(RoundAlarm):
    """A colleague's turn in a round."""


class MorningCame(RoundAlarm):
    """A note that was held for the night may be written now."""


class DraftOver(RoundAlarm):
    """Nobody looked at the draft again."""


class RoundOver(RoundAlarm):
    """Time to forget a round."""


class ReachingOutOver(Alarm):
    """For long nobody was free to touch base: it is let go."""


def matter_of(alarm: AnyAlarm) -> RequestId | RoundId | PersonId:
    """What it is about, and dies with."""
    match alarm:
        case RoundAlarm():
            return alarm.round
        case PersonAlarm():
            return alarm.person
        case _:
            return alarm.request
