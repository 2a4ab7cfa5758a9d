"""What holds of matching for whoever asks and whoever is there to be asked."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.hours import Hours, after_open, always, hours_between
from bot.matching import Candidate, Match, Search, choose, judge
from bot.offer import OfferStatus
from bot.people import Person, PersonId, Role, Standing
from bot.request import RequestId
from bot.supporter import Load, Supporter
from bot.wishes import Rather
from tests.bot.explaining import explain
from tests.bot.matching_worlds import NOON, offer, search_for, supporter

# What the stories cover, many times over: measured, it takes three times as long.
pytestmark = pytest.mark.no_cover

NAMES = [PersonId(name) for name in "abcdefgh"]
ZONES = st.sampled_from(["UTC", "Asia/Tokyo", "Pacific/Kiritimati", "Etc/GMT+12"])
MANAGERS = st.none() | st.sampled_from([*NAMES, PersonId("a stranger")])
SOME_NAMES = st.frozensets(st.sampled_from(NAMES), max_size=1)
AROUND_NOON = st.none() | st.timedeltas(
    timedelta(-2), timedelta(2)
).map(lambda delta: NOON + delta)  # fmt: skip
TAGS = st.frozensets(st.sampled_from(["loss", "error"]))
MOSTLY = st.sampled_from([True] * 9 + [False])
HOURS = st.sampled_from(
    [
        always("UTC"),
        hours_between(time(9), time(17), range(5), "Asia/Tokyo"),
        hours_between(time(22), time(6), [5, 6], "UTC"),
        Hours(zone="UTC", windows=()),
    ]
)


def words(*choices):
    return st.sampled_from(["", *choices])


@st.composite
def people(draw, name):
    mostly = draw(MOSTLY)
    return Person(
        id=name,
        zone=draw(ZONES),
        standing=Standing.MEMBER if mostly else draw(st.sampled_from(Standing)),
        roles=frozenset({Role.SUPPORTER}) if draw(MOSTLY) else frozenset(),
        profession=draw(words("nurse", "doctor")),
        specialty=draw(words("surgery")),
        unit=draw(words("theatre 2", "ward 5")),
        seniority=draw(words("senior")),
        manager=draw(MANAGERS),
        languages=draw(st.sampled_from([("en",), ("es", "en-GB"), ("es",), ()])),
        valid_until=draw(st.none() | st.dates(date(2030, 3, 4), date(2030, 3, 9))),
        cap=draw(st.none() | st.integers(0, 2)),
    )


@st.composite
def candidates(draw, name):
    return Candidate(
        person=draw(people(name)),
        supporter=Supporter(
            id=name,
            paused_until=draw(AROUND_NOON),
            at_once=draw(st.integers(1, 2)),
            hours=draw(HOURS),
            languages=draw(st.sampled_from([(), (), ("en",), ("es",)])),
            lived=draw(TAGS),
            not_for=draw(SOME_NAMES),
        ),
        load=Load(
            supporter=name,
            asked=None if draw(MOSTLY) else RequestId("another"),
            holding=() if draw(MOSTLY) else (RequestId("held"),),
            months=tuple(draw(MONTHS).items()),
            last_asked_on=draw(st.none() | st.just(NOON.date())),
            rests_until=draw(AROUND_NOON),
        ),
    )


MONTHS = st.dictionaries(
    st.sampled_from(["2029-11", "2029-12", "2030-01", "2030-02", "2030-03"]),
    st.integers(1, 3),
).map(lambda counts: dict(sorted(counts.items())))


@st.composite
def worlds(draw):
    """A search, and whom it may find. Lines may run in circles or into nowhere."""
    names = draw(st.lists(st.sampled_from(NAMES[1:]), unique=True))
    there = tuple(draw(candidates(name)) for name in names)
    asker = draw(people(NAMES[0]))
    if draw(st.booleans()):  # a supporter asks
        there = (*there, replace(draw(candidates(asker.id)), person=asker))
    wishes = {
        "rather": draw(st.sampled_from(Rather)),
        "language": draw(st.sampled_from(["en", "es"])),
        "not_these": draw(SOME_NAMES),
    }
    asked = draw(SOME_NAMES)
    request = {
        "widened": draw(st.booleans()),
        "offers": tuple(offer(name, OfferStatus.PASSED) for name in asked),
        "seek_by": NOON + draw(st.timedeltas(timedelta(-1), timedelta(5))),
    }
    search = search_for(asker, *there, wishes=wishes, request=request, lived=draw(TAGS))
    return search, there


# The rules once more, as plainly as they can be said.


def led_by(search: Search, person: Person) -> set[PersonId]:
    line: set[PersonId] = set()
    while person.manager is not None and person.manager not in line:
        line.add(person.manager)
        person = search.people.get(person.manager, Person(id=person.manager))
    return line


def may_be_asked(search: Search, c: Candidate) -> bool:
    request, asker, person, own = search.request, search.asker, c.person, c.supporter
    wishes, policy, at = request.wishes, request.policy, search.at
    outside = wishes.rather is Rather.OUTSIDE_UNIT and not request.widened
    cap = policy.default_cap if person.cap is None else person.cap
    today = at.astimezone(ZoneInfo(person.zone)).date()
    spoken = own.languages or person.languages
    return (
        person.id != asker.id
        and person.id not in wishes.not_these
        and asker.id not in own.not_for
        and request.offered_to(person.id) is None
        and person.id not in led_by(search, asker)
        and asker.id not in led_by(search, person)
        and not (outside and person.unit and person.unit == asker.unit)
        and wishes.language in {tag.split("-")[0] for tag in spoken}
        and person.standing is Standing.MEMBER
        and Role.SUPPORTER in person.roles
        and (own.paused_until is None or own.paused_until <= at)
        and len(c.load.holding) < min(cap, own.at_once)
        and c.load.asked is None
        and (c.load.rests_until is None or c.load.rests_until <= at)
        and (person.valid_until is None or today <= person.valid_until)
        and own.hours.windows != ()
        and after_open(own.hours, at, policy.answer_within) <= request.seek_by
    )


def order(search: Search, c: Candidate) -> tuple[object, ...]:
    asker, person, rather = search.asker, c.person, search.request.wishes.rather
    same = [
        bool(theirs) and theirs == mine
        for theirs, mine in [
            (person.profession, asker.profession),
            (person.specialty, asker.specialty),
            (person.seniority, asker.seniority),
        ]
    ] + [bool(c.supporter.lived & search.lived)]
    unwished = (rather is Rather.OWN_PROFESSION and not same[0]) or (
        rather is Rather.OUTSIDE_UNIT and person.unit == asker.unit != ""
    )
    band = 3 if unwished or not any(same) else 2 if sum(same) == 1 else 1
    recent = ["2030-01", "2030-02", "2030-03"]
    begun = sum(count for month, count in c.load.months if month in recent)
    asked_on = c.load.last_asked_on or date.min
    return band, begun, asked_on, [not shared for shared in same], person.id


@given(worlds())
def test_whoever_is_asked_is_the_best_of_those_who_may_be(world):
    search, there = world
    able = [c for c in there if may_be_asked(search, c)]
    best = min(able, key=lambda c: order(search, c), default=None)
    match = choose(search, there)
    assert (match and match.supporter) == (best and best.person.id)
    assert (match and match.band) == (best and order(search, best)[0])


@given(worlds())
def test_a_pick_is_judged_as_a_search_would(world):
    search, there = world
    for candidate in there:
        outcome = judge(search, candidate)
        assert isinstance(outcome, Match) is may_be_asked(search, candidate)
        assert choose(search, [candidate]) == (
            outcome if isinstance(outcome, Match) else None
        )


@given(worlds())
def test_a_choice_can_be_explained(world):
    search, there = world
    verdicts = explain(search, there)
    able = [v.outcome for v in verdicts if isinstance(v.outcome, Match)]
    assert choose(search, there) == (able[0] if able else None)
    assert sorted(v.supporter for v in verdicts) == sorted(c.person.id for c in there)
    for candidate in there:
        [verdict] = [v for v in verdicts if v.supporter == candidate.person.id]
        assert verdict.outcome == judge(search, candidate)


@given(worlds(), st.data())
def test_the_order_in_which_people_stand_in_the_roster_changes_nothing(world, data):
    search, there = world
    shuffled = data.draw(st.permutations(there))
    assert choose(search, shuffled) == choose(search, there)
    assert explain(search, shuffled) == explain(search, there)


@given(worlds())
def test_somebody_who_may_not_be_asked_changes_nothing_by_being_there(world):
    search, there = world
    able = [c for c in there if isinstance(judge(search, c), Match)]
    assert choose(search, able) == choose(search, there)


@given(worlds())
def test_time_to_answer_ends_before_the_named_time_and_the_reminder_before_both(world):
    search, there = world
    match = choose(search, there)
    if match is not None:
        assert search.at < match.remind_at < match.answer_by <= search.request.seek_by


def test_what_is_asked_of_equals_is_spread_evenly():
    """A hundred requests over ten supporters who are free again each time: ten each."""
    loads = {name: Load(supporter=name) for name in map(PersonId, "abcdefghij")}
    for number in range(100):
        at = datetime(2030, 1, 1, 12, tzinfo=UTC) + timedelta(hours=20 * number)
        there = [replace(supporter(n), load=load) for n, load in loads.items()]
        search = search_for(at=at, request={"seek_by": at + timedelta(days=1)})
        match = choose(search, there)
        assert match is not None
        asked = loads[match.supporter].was_asked(search.request.id, at)
        talked = asked.took(search.request.id, at).let_go(search.request.id)
        loads[match.supporter] = talked
    begun = [sum(count for _, count in load.months) for load in loads.values()]
    assert begun == [10] * 10
