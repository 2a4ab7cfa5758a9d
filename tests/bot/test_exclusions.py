"""Who may not be asked. Each refusal stands beside the same pair without its cause."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.exclusions import speaks
from bot.hours import Hours, hours_between
from bot.matching import Match, Reason, choose, judge
from bot.offer import OfferStatus
from bot.people import PersonId, Role, Standing
from bot.request import RequestId
from bot.wishes import Rather
from tests.bot.matching_worlds import NOON, ROBIN, offer, search_for, staff, supporter

ALEX = PersonId("alex")
OFFICE = hours_between(time(9), time(17), range(5), "Europe/Madrid")


def test_somebody_with_nothing_in_the_way_may_be_asked():
    assert judge(search_for(), supporter("alex")) == Match(
        supporter=ALEX,
        remind_at=NOON + timedelta(hours=2),
        answer_by=NOON + timedelta(hours=4),
        band=3,
    )


def test_a_supporter_who_asks_is_not_sent_to_themselves():
    alex = supporter("alex")
    assert judge(search_for(alex.person, alex), alex) is Reason.SELF


def test_a_colleague_whom_the_clinician_named_is_not_asked():
    search = search_for(wishes={"not_these": frozenset({ALEX})})
    assert judge(search, supporter("alex")) is Reason.NAMED_BY_CLINICIAN
    assert isinstance(judge(search, supporter("sam")), Match)


def test_a_supporter_who_should_not_support_this_colleague_is_not_asked():
    alex = supporter("alex", settings={"not_for": frozenset({ROBIN.id})})
    assert judge(search_for(), alex) is Reason.NAMED_BY_SUPPORTER
    assert isinstance(judge(search_for(staff("someone else")), alex), Match)


ONCE = [
    *((status, True) for status in OfferStatus),
    *((s, False) for s in OfferStatus if s is not OfferStatus.WITHDRAWN),
]


@pytest.mark.parametrize(("status", "phantom"), ONCE)
def test_a_supporter_who_was_asked_about_it_once_is_left_in_peace(status, phantom):
    offers = (offer("alex", status, phantom=phantom),)
    search = search_for(request={"offers": offers})
    assert judge(search, supporter("alex")) is Reason.ALREADY_ASKED
    assert isinstance(judge(search, supporter("sam")), Match)


def test_a_supporter_who_only_gave_way_may_be_asked_after_all():
    search = search_for(request={"offers": (offer("alex", OfferStatus.WITHDRAWN),)})
    assert isinstance(judge(search, supporter("alex")), Match)


LINES = {
    "their manager": ("alex", {"alex": None}),
    "their manager's manager": ("kim", {"kim": "alex", "alex": None}),
    "somebody they manage": (None, {"alex": "robin"}),
    "somebody managed by one they manage": (None, {"alex": "kim", "kim": "robin"}),
    "above them in a circle": ("kim", {"kim": "alex", "alex": "robin"}),
}


@pytest.mark.parametrize(("manager", "line"), LINES.values(), ids=LINES)
def test_nobody_is_asked_by_whom_they_lead_or_are_led(manager, line):
    robin = replace(ROBIN, manager=manager)
    colleagues = [staff(name, above) for name, above in line.items()]
    search = search_for(robin, *colleagues)
    alex = supporter("alex", manager=line["alex"])
    assert judge(search, alex) is Reason.REPORTING_LINE


def test_everyone_below_the_clinician_is_led_by_them_the_second_looked_at_as_well():
    line = [staff("kim", "robin"), staff("sam", "kim")]
    team = [supporter(name, manager=PersonId("sam")) for name in ("alex", "bo")]
    search = search_for(ROBIN, *line, *team)
    assert choose(search, team) is None
    assert choose(search, [*team, supporter("joe")])


APART = {
    "the same manager": ("kim", {"kim": None, "alex": "kim"}),
    "a manager whom nobody knows": (None, {"alex": "a stranger"}),
    "a circle of others": (None, {"alex": "kim", "kim": "sam", "sam": "kim"}),
}


@pytest.mark.parametrize(("manager", "line"), APART.values(), ids=APART)
def test_colleagues_in_different_lines_may_talk(manager, line):
    robin = replace(ROBIN, manager=manager)
    colleagues = [staff(name, above) for name, above in line.items()]
    search = search_for(robin, *colleagues)
    assert isinstance(judge(search, supporter("alex", manager=line["alex"])), Match)


def test_nobody_from_the_unit_is_asked_until_the_clinician_agrees_to_widen():
    outside = {"rather": Rather.OUTSIDE_UNIT}
    near, far = supporter("near", unit="theatre 2"), supporter("far", unit="ward 5")
    search = search_for(wishes=outside)
    assert judge(search, near) is Reason.SAME_UNIT
    assert isinstance(judge(search, far), Match)
    widened = search_for(wishes=outside, request={"widened": True})
    assert isinstance(judge(widened, near), Match)


@pytest.mark.parametrize("rather", [Rather.EITHER, Rather.OWN_PROFESSION])
def test_who_does_not_mind_their_unit_may_meet_it(rather):
    search = search_for(wishes={"rather": rather})
    assert isinstance(judge(search, supporter("near", unit="theatre 2")), Match)


def test_a_unit_that_nobody_knows_is_nobodys_unit():
    newcomer = replace(ROBIN, unit="")
    search = search_for(newcomer, wishes={"rather": Rather.OUTSIDE_UNIT})
    assert isinstance(judge(search, supporter("alex", unit="")), Match)


def test_a_supporter_is_asked_in_a_language_that_they_speak():
    in_spanish = search_for(wishes={"language": "es"})
    english, both = supporter("alex"), supporter("sam", languages=("en", "es"))
    assert judge(in_spanish, english) is Reason.LANGUAGE
    assert isinstance(judge(in_spanish, both), Match)


def test_a_supporters_own_word_on_languages_counts_before_the_rosters():
    alex = supporter("alex", languages=("en",), settings={"languages": ("es",)})
    assert judge(search_for(), alex) is Reason.LANGUAGE
    assert isinstance(judge(search_for(wishes={"language": "es"}), alex), Match)


def test_nobodys_language_is_guessed():
    assert judge(search_for(), supporter("alex", languages=())) is Reason.LANGUAGE


@pytest.mark.parametrize(
    ("spoken", "wished", "understood"),
    [
        ("en-GB", "en", True),
        ("EN-gb", "en-GB", True),
        ("en", "en-GB", False),  # nobody said that theirs is that English
        ("zh-HK", "zh-TW", False),
        ("est", "es", False),
        ("fr", "es", False),
    ],
)
def test_a_language_includes_its_varieties(spoken, wished, understood):
    assert speaks((spoken,), wished) is understood


def test_a_supporter_who_pauses_is_asked_again_once_the_pause_is_over():
    paused = supporter("alex", settings={"paused_until": NOON + timedelta(seconds=1)})
    back = supporter("alex", settings={"paused_until": NOON})
    assert judge(search_for(), paused) is Reason.PAUSED
    assert isinstance(judge(search_for(), back), Match)


@pytest.mark.parametrize(
    "change",
    [{"roles": frozenset({Role.LEAD})}, {"standing": Standing.LEFT}],
    ids=["the programme", "the hospital"],
)
def test_a_supporter_who_left_is_not_asked(change):
    assert judge(search_for(), supporter("alex", **change)) is Reason.LEFT


@pytest.mark.parametrize(
    ("own", "roster", "holding", "may"),
    [
        (1, None, 0, True),
        (1, None, 1, False),
        (5, None, 1, True),  # the programme's cap is two
        (5, None, 2, False),
        (5, 3, 2, True),
        (5, 3, 3, False),
        (2, 0, 0, False),  # a cap of none is not a cap left open
    ],
)
def test_a_supporter_never_carries_more_than_they_and_the_programme_allow(
    own, roster, holding, may
):
    held = tuple(RequestId(f"held {n}") for n in range(holding))
    alex = supporter(
        "alex", cap=roster, settings={"at_once": own}, load={"holding": held}
    )
    outcome = judge(search_for(), alex)
    assert isinstance(outcome, Match) if may else outcome is Reason.AT_CAP


def test_a_supporter_is_asked_one_thing_at_a_time():
    alex = supporter("alex", load={"asked": RequestId("another")})
    assert judge(search_for(), alex) is Reason.BUSY


def test_a_supporter_rests_after_a_conversation():
    resting = supporter("alex", load={"rests_until": NOON + timedelta(seconds=1)})
    rested = supporter("alex", load={"rests_until": NOON})
    assert judge(search_for(), resting) is Reason.RESTING
    assert isinstance(judge(search_for(), rested), Match)


@pytest.mark.parametrize(
    ("zone", "at", "may"),
    [
        ("UTC", datetime(2030, 3, 6, 23, tzinfo=UTC), True),
        ("UTC", datetime(2030, 3, 7, 0, tzinfo=UTC), False),
        ("Asia/Tokyo", datetime(2030, 3, 6, 14, tzinfo=UTC), True),
        ("Asia/Tokyo", datetime(2030, 3, 6, 15, tzinfo=UTC), False),
        ("America/New_York", datetime(2030, 3, 7, 4, tzinfo=UTC), True),
        ("America/New_York", datetime(2030, 3, 7, 5, tzinfo=UTC), False),
        ("UTC", datetime(2029, 3, 6, tzinfo=UTC), True),
    ],
)
def test_training_is_valid_to_the_end_of_its_last_day_where_the_supporter_is(
    zone, at, may
):
    alex = supporter("alex", zone=zone, valid_until=date(2030, 3, 6))
    outcome = judge(search_for(at=at, request={"seek_by": at + timedelta(9)}), alex)
    assert isinstance(outcome, Match) if may else outcome is Reason.TRAINING_LAPSED


def test_who_cannot_answer_before_the_named_time_is_not_asked():
    alex = supporter("alex", hours=OFFICE)  # from 13:00 in Madrid to 17:00
    in_time = datetime(2030, 3, 6, 16, tzinfo=UTC)
    just = search_for(request={"seek_by": in_time})
    late = search_for(request={"seek_by": in_time - timedelta(seconds=1)})
    assert isinstance(judge(just, alex), Match)
    assert judge(late, alex) is Reason.TOO_LATE


def test_a_supporter_answers_in_their_own_hours_whatever_the_programmes_are():
    friday = datetime(2030, 3, 8, 14, tzinfo=UTC)
    search = search_for(at=friday, request={"seek_by": friday + timedelta(days=5)})
    match = judge(search, supporter("alex", hours=OFFICE))
    assert isinstance(match, Match)
    assert match.remind_at == datetime(2030, 3, 8, 16, tzinfo=UTC)
    assert match.answer_by == datetime(2030, 3, 11, 10, tzinfo=UTC)


def test_nobody_is_expected_to_answer_on_a_day_that_is_taken_out():
    search = search_for(holidays=frozenset({NOON.date()}))
    match = judge(search, supporter("alex"))
    assert isinstance(match, Match)
    assert match.remind_at == datetime(2030, 3, 7, 2, tzinfo=UTC)
    assert match.answer_by == datetime(2030, 3, 7, 4, tzinfo=UTC)


def test_a_supporter_without_hours_is_not_asked():
    never = Hours(zone="UTC", windows=())
    assert judge(search_for(), supporter("alex", hours=never)) is Reason.TOO_LATE
