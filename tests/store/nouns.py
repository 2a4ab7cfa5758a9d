"""A small programme to keep: who is in it, what they asked for, what is told them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from bot.cards import Button, Card, Say, Tone, say
from bot.effects.telling import Slot
from bot.events.contact import ContactMade
from bot.events.groups import InvitationDeclined
from bot.events.offering import OfferAccepted, OfferDeclined
from bot.groups.group import Group, GroupId, GroupStatus, Member
from bot.groups.leading import Leading
from bot.hours import hours_between
from bot.letter import Letter, LetterId
from bot.looks import Look
from bot.matching import Candidate
from bot.offer import Offer, OfferId
from bot.outreach.rounds import Approach, Round, RoundId, Way, approach_in
from bot.people import Address, Person, PersonId, Role, Sender
from bot.policy import HowSoon, Policy
from bot.request import Handle, Request, RequestId
from bot.supporter import Load, Supporter
from bot.wishes import Rather, Wishes
from tests.store.databases import name

NOON = datetime(2030, 1, 7, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WEEKDAYS = hours_between(time(9), time(17), range(5), "Europe/Berlin")


def address(user: str) -> Address:
    return Address(platform="playground", tenant="north", user=user)


def sender(user: str) -> Sender:
    return Sender(
        address=address(user), name=user.title(), zone="Europe/Berlin", country="DE"
    )


def a_supporter(user: str = "sam") -> Candidate:
    person = Person(
        id=PersonId(name()),
        name=user.title(),
        zone="Europe/Berlin",
        country="DE",
        via=address(user),
        roles=frozenset({Role.SUPPORTER, Role.COORDINATOR}),
        profession="nurse",
        unit="ward-7",
        languages=("de", "en"),
        trained_on=date(2029, 5, 1),
        on_roster=True,
    )
    own = Supporter(
        id=person.id,
        paused_until=NOON + DAY,
        at_once=2,
        hours=WEEKDAYS,
        languages=("de",),
        lived=frozenset({"night-shifts"}),
        not_for=frozenset({PersonId("somebody")}),
    )
    load = Load(
        supporter=person.id, months=(("2030-01", 2),), last_asked_on=date(2030, 1, 3)
    )
    return Candidate(person=person, supporter=own, load=load)


def a_request(asker: PersonId, reach: str = "pager 4411, after six") -> Request:
    return Request(
        id=RequestId(name()),
        handle=Handle(f"K-{name()}"),
        asker=asker,
        wishes=Wishes(
            rather=Rather.OUTSIDE_UNIT,
            language="de",
            not_these=frozenset({PersonId("not-her")}),
            reach=reach,
            soon=HowSoon.TODAY,
            check_ins=True,
        ),
        policy=Policy(default_cap=3, quiet_from=time(22)),
        zone="Europe/Berlin",
        asked_at=NOON,
        seek_since=NOON,
        seek_by=NOON + DAY,
    )


def offered(request: Request, supporter: PersonId) -> Request:
    offer = Offer(
        id=OfferId(name()),
        supporter=supporter,
        asked_at=NOON,
        answer_by=NOON + 4 * HOUR,
    )
    return request.offering(offer)


def accepted(request: Request) -> Request:
    assert request.asked is not None
    return request.accepted(request.asked, NOON + HOUR, (NOON + DAY, NOON + 2 * DAY))


def a_round(total: int = 1) -> Round:
    return Round(
        id=RoundId(name()),
        by=PersonId("cora"),
        way=Way.ASKING_FIRST,
        kind="canary-kind",
        total=total,
        drafted_at=NOON,
    )


def an_approach(round_: Round, colleague: PersonId, place: int = 0) -> Approach:
    return Approach(
        id=approach_in(round_.id, place), round=round_.id, colleague=colleague
    )


def a_group(*people: PersonId) -> Group:
    return Group(
        id=GroupId(RequestId(name())),
        handle=Handle(name()),
        by=PersonId("cora"),
        total=len(people),
        members=tuple(Member(person=person, suits=(NOON,)) for person in people),
        asks=(Leading(facilitator=PersonId("fay"), answer_by=NOON + HOUR),),
        times=(NOON,),
        on=NOON,
        place="canary-place",
        poll_until=NOON,
        policy=Policy(),
        status=GroupStatus.SET,
        drafted_at=NOON,
    )


def a_letter(
    to: PersonId, card: Card, about: RequestId | None = None, slot: Slot = Slot.NONE
) -> Letter:
    return Letter(
        id=LetterId(name()),
        to=to,
        about=about,
        slot=slot,
        card=card,
        tokens=tuple(name() for _ in card.buttons),
        not_before=NOON,
    )


def prompted(letter: Letter) -> Letter:
    return replace(letter, prompted=True)


HELLO = say("hello", Button("ask", Look.ASK, tone=Tone.PRIMARY))
GONE = say("forgotten", Button("help-now", Look.HELP_NOW))


def an_invitation(group: GroupId) -> Card:
    look = Button("group-open", Look.GROUP_INVITED, group=group)
    no = Button("approach-no", InvitationDeclined, group=group)
    return say("group-note", look, no)


def an_offer(about: RequestId, words: str = "offer") -> Card:
    yes = Button("offer-yes", OfferAccepted, about, tone=Tone.PRIMARY)
    no = Button("offer-not-now", OfferDeclined, about)
    return Card(
        body=(Say(words, {"by": NOON, "day": NOON.date(), "tries": 2, "who": "x"}),),
        buttons=(yes, no),
    )


def taken(about: RequestId) -> Card:
    return say("taken", Button("contact-made", ContactMade, about))
