"""A whole team at once: what is asked of the solver, and what its numbers stand for."""

from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching import choose
from bot.outreach.assigning import MAY_NOT, Assignment, Pair, Team, is_possible
from bot.outreach.augmenting import completed
from bot.people import PersonId
from bot.request import RequestId
from tests.bot.matching_worlds import (
    NOON,
    ROBIN,
    asked_on,
    search_for,
    staff,
    supporter,
)
from tests.bot.test_matching_properties import worlds
from tests.whole_teams import (
    Sums,
    best_worth,
    every_answer,
    greedy,
    seats_of,
    sums,
    worth_of,
)


def names(*people):
    return tuple(PersonId(name) for name in people)


def scores(search, team):
    [row] = Team.of([search], team.candidates).rows()
    return {
        candidate.person.id: team.seats.score(fit, number)
        for number, (candidate, fit) in enumerate(
            zip(team.candidates, row, strict=True)
        )
        if fit != MAY_NOT
    }


def test_who_may_not_be_asked_for_somebody_is_nobodys_supporter_in_a_team_either():
    lead = supporter("lead")
    dana, robin = staff("dana", manager="lead"), ROBIN
    searches = [search_for(dana, lead), search_for(robin, lead)]
    team = Team.of(searches, [lead])
    assert [row[0] == MAY_NOT for row in team.rows()] == [True, False]


def test_a_score_has_the_order_in_which_one_would_be_asked_alone():
    same = {"profession": "nurse", "specialty": "surgery"}
    fresh = supporter("fresh", **same)
    closer = supporter("closer", seniority="senior", **same, load=asked_on(20))
    weary = supporter(
        "weary", **same, seniority="senior", load={"months": (("2030-03", 2),)}
    )
    stranger = supporter("stranger")
    everyone = [weary, stranger, closer, fresh]
    search = search_for()
    by_score = scores(search, Team.of([search], everyone))
    expected, left = [], everyone
    while (match := choose(search, left)) is not None:
        expected.append(match.supporter)
        left = [c for c in left if c.person.id != match.supporter]
    assert sorted(by_score, key=by_score.__getitem__, reverse=True) == expected
    assert len(set(by_score.values())) == len(everyone)


@given(worlds())
def test_a_team_knows_the_same_supporters_as_one_alone_and_the_same_first(world):
    search, there = world
    alone = {c.person.id for c in there if choose(search, [c])}
    by_score = scores(search, Team.of([search], there))
    waits = {c.person.id for c in there if c.load.asked is not None}
    assert alone == by_score.keys() - waits
    first = choose(search, there)
    if first is not None:
        assert by_score[first.supporter] == max(by_score[who] for who in alone)


def test_an_open_ask_fills_a_place_and_so_does_what_is_held():
    asked = supporter(
        "asked", load={"asked": RequestId("x")}, settings={"at_once": 2}, cap=2
    )
    holds = supporter(
        "holds", load={"holding": (RequestId("x"),)}, settings={"at_once": 3}, cap=3
    )
    full = supporter("full", load={"asked": RequestId("x")}, settings={"at_once": 1})
    free = supporter("free", settings={"at_once": 2}, cap=2)
    team = Team.of([search_for()], [holds, full, free, asked])
    assert [c.person.id for c in team.candidates] == ["asked", "free", "holds"]
    assert team.seats.rooms == (1, 2, 2)
    assert team.seats.carried == (1, 0, 1)
    assert [MAY_NOT in row for row in team.rows()] == [False]


def test_whoever_rests_or_has_paused_is_left_in_peace_by_a_team_as_well():
    rests = supporter("rests", load={"rests_until": NOON + timedelta(days=1)})
    paused = supporter("paused", settings={"paused_until": NOON + timedelta(days=1)})
    [row] = Team.of([search_for()], [rests, paused]).rows()
    assert row == bytes([MAY_NOT, MAY_NOT])


def test_who_cannot_answer_in_time_for_one_may_for_another():
    soon, later = (
        search_for(staff(name), request={"seek_by": NOON + timedelta(hours=hours)})
        for name, hours in (("dana", 1), ("erin", 48))
    )
    rows = Team.of([soon, later], [supporter("ana")]).rows()
    assert [row == bytes([MAY_NOT]) for row in rows] == [True, False]


def test_each_supporter_is_asked_first_for_who_came_first_and_then_for_the_next():
    people = [staff(name) for name in ("dana", "erin", "finn", "gus")]
    ana, ben = (supporter(name, settings={"at_once": 2}) for name in ("ana", "ben"))
    team = Team.of([search_for(person) for person in people], [ben, ana])
    dana, erin, finn, gus = names("dana", "erin", "finn", "gus")
    assert team.assigned((0, 0, None, 1)) == Assignment(
        pairs=(
            Pair(person=dana, supporter=ana.person.id, turn=0),
            Pair(person=gus, supporter=ben.person.id, turn=0),
            Pair(person=erin, supporter=ana.person.id, turn=1),
        ),
        without=(finn,),
    )


def test_neither_a_pair_nor_an_assignment_shows_anybody_where_it_is_written_down():
    pair = Pair(person=PersonId("dana"), supporter=PersonId("ana"), turn=0)
    shown = Assignment(pairs=(pair,), without=names("erin"))
    assert (repr(pair), repr(shown)) == ("Pair(•••)", "Assignment(1 of 2)")


def test_nobody_can_be_given_two_supporters():
    with pytest.raises(AssertionError, match="somebody twice"):
        Team.of([search_for(), search_for()], [supporter("ana")])


@pytest.mark.parametrize(
    "chosen", [(0,), (0, 0), (1, 1), (-1, None), (2, None), (None, 1, None)]
)
def test_what_cannot_be_is_told_from_what_can(chosen):
    seats, rows = seats_of([1, 2]), (b"\x01\x01", b"\x01\x00")
    assert is_possible((1, 0), seats, rows)
    assert not is_possible(chosen, seats, rows)


@given(sums())
def test_without_any_solver_nobody_is_left_without_who_could_have_somebody(given):
    chosen = completed((None,) * len(given.rows), given.seats, given.rows)
    assert is_possible(chosen, given.seats, given.rows)
    assert worth_of(chosen, given)[0] == best_worth(given)[0]


@given(st.data())
def test_whatever_a_solver_left_out_is_made_good(data):
    given = data.draw(sums())
    chosen = data.draw(st.sampled_from(every_answer(given)))
    whole = completed(chosen, given.seats, given.rows)
    assert is_possible(whole, given.seats, given.rows)
    assert worth_of(whole, given)[0] == best_worth(given)[0]
    if worth_of(chosen, given)[0] == best_worth(given)[0]:
        assert whole == chosen


def test_without_any_solver_the_load_is_spread_all_the_same():
    rows = (b"\x10\x01\x01",) * 3
    chosen = completed((None,) * 3, seats_of([3, 3, 3]), rows)
    assert Counter(chosen) == {0: 1, 1: 1, 2: 1}


def test_one_after_the_other_leaves_somebody_without_and_together_does_not():
    """The first takes the only one whom the second may be asked."""
    given = Sums(seats=seats_of([1, 1]), rows=(b"\x05\x04", b"\x05\x00"))
    assert greedy(given) == (0, None)
    assert completed((None, None), given.seats, given.rows) == (1, 0)
