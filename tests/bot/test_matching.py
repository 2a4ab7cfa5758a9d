"""Who comes first, and who is told."""

import ast
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.fit import Shared
from bot.hours import Hours
from bot.matching import Reason, choose, judge, unavailable
from bot.policy import Policy
from bot.request import RequestId
from bot.wishes import Rather
from tests.bot.explaining import explain
from tests.bot.matching_worlds import (
    NOON,
    REQUEST,
    ROBIN,
    asked_on,
    search_for,
    staff,
    supporter,
)


def first_of(search, *candidates):
    match = choose(search, candidates)
    assert match is not None
    return match.supporter


@pytest.mark.parametrize(
    ("person", "band", "why"),
    [
        ({}, 3, ()),
        ({"profession": "nurse"}, 2, (Shared.PROFESSION,)),
        ({"specialty": "surgery"}, 2, (Shared.SPECIALTY,)),
        ({"seniority": "senior"}, 2, (Shared.SENIORITY,)),
        (
            {"specialty": "surgery", "seniority": "senior"},
            1,
            (Shared.SPECIALTY, Shared.SENIORITY),
        ),
    ],
)
def test_the_more_two_people_share_the_better_the_band(person, band, why):
    [verdict] = explain(search_for(), [supporter("alex", **person)])
    assert (verdict.band, verdict.why) == (band, why)
    assert verdict.outcome == judge(search_for(), supporter("alex", **person))


def test_lived_experience_counts_where_it_is_sought():
    alex = supporter("alex", settings={"lived": frozenset({"loss", "burnout"})})
    [sought] = explain(search_for(lived=frozenset({"loss"})), [alex])
    [not_sought] = explain(search_for(), [alex])
    assert (sought.band, sought.why) == (2, (Shared.LIVED,))
    assert (not_sought.band, not_sought.why) == (3, ())


def test_what_is_not_known_is_not_shared():
    [verdict] = explain(search_for(staff("newcomer")), [supporter("alex")])
    assert verdict.why == ()


def test_who_wants_their_own_profession_meets_it_first():
    nurse = supporter("nurse", profession="nurse", load=asked_on(27))
    surgeon = supporter("a surgeon", specialty="surgery", seniority="senior")
    own = search_for(wishes={"rather": Rather.OWN_PROFESSION})
    assert first_of(own, surgeon, nurse) == "nurse"
    assert first_of(search_for(), surgeon, nurse) == "a surgeon"


def test_who_agreed_to_widen_still_meets_another_unit_first():
    near = supporter("near", unit="theatre 2", profession="nurse", specialty="surgery")
    far = supporter("somebody far", unit="ward 5", profession="nurse")
    wishes = {"rather": Rather.OUTSIDE_UNIT}
    widened = search_for(wishes=wishes, request={"widened": True})
    assert first_of(widened, near, far) == "somebody far"
    assert first_of(widened, near) == "near"
    assert first_of(search_for(), near, far) == "near"


def test_in_a_band_whoever_began_fewer_conversations_comes_first():
    eager = supporter("eager", load={"months": (("2030-02", 1), ("2030-03", 1))})
    other = supporter("other", load={"months": (("2030-03", 1),)} | asked_on(27))
    assert first_of(search_for(), eager, other) == "other"


def test_a_conversation_counts_for_this_month_and_the_two_before():
    long_ago = supporter("long ago", load={"months": (("2029-12", 9),)} | asked_on(1))
    lately = supporter("lately", load={"months": (("2030-01", 1),)})
    assert first_of(search_for(), lately, long_ago) == "long ago"
    in_february = search_for(at=datetime(2030, 2, 1, tzinfo=UTC))
    assert first_of(in_february, lately, long_ago) == "lately"


def test_among_equals_whoever_was_asked_longest_ago_comes_first():
    before, lately = supporter("b", load=asked_on(1)), supporter("a", load=asked_on(2))
    assert first_of(search_for(), lately, before) == "b"
    assert first_of(search_for(), lately, before, supporter("c never")) == "c never"


def test_among_equals_in_fairness_the_weightier_thing_shared_comes_first():
    nurse = supporter("nurse", profession="nurse")
    senior = supporter("a senior", seniority="senior")
    assert first_of(search_for(), senior, nurse) == "nurse"


def test_a_better_band_comes_before_fairness():
    nurse = supporter("nurse", profession="nurse", load={"months": (("2030-03", 9),)})
    assert first_of(search_for(), supporter("a stranger"), nurse) == "nurse"


def test_the_next_best_is_asked_where_the_best_may_not_be():
    best = supporter("best", profession="nurse", hours=Hours(zone="UTC", windows=()))
    assert first_of(search_for(), best, supporter("next")) == "next"


def test_nobody_is_asked_where_nobody_may_be():
    assert choose(search_for(), []) is None
    assert choose(search_for(), [supporter("alex", languages=())]) is None


def test_reasons_and_ranks_name_the_best_first_and_the_excluded_last():
    candidates = [
        supporter("c", languages=()),
        supporter("b"),
        supporter("a", profession="nurse", load={"asked": RequestId("another")}),
        supporter("d", profession="nurse"),
    ]
    verdicts = explain(search_for(), candidates)
    assert [v.supporter for v in verdicts] == ["d", "b", "a", "c"]
    assert verdicts[2].outcome is Reason.BUSY


# Who is told.


def test_what_supporters_are_told_of_themselves_never_depends_on_who_asks():
    """`unavailable` is not even given the request."""
    named = supporter("alex", settings={"not_for": frozenset({ROBIN.id})}, cap=0)
    told = unavailable(named.person, named.supporter, named.load, Policy(), NOON)
    assert told is Reason.AT_CAP
    free = supporter("alex", manager=ROBIN.id)
    assert not unavailable(free.person, free.supporter, free.load, Policy(), NOON)


def test_a_search_in_a_log_tells_nothing():
    assert repr(search_for()) == f"Search({REQUEST.handle})"


TELLTALE = {"Between", "choose", "judge"}
BLIND = (
    "bot/flows",
    "bot/wording",
    "bot/cards.py",
    "bot/forms.py",
    "adapters",
    "store",
)


def test_no_page_that_anybody_sees_knows_why_somebody_may_not_be_asked():
    """Who may not be asked tells whose request it is. What a supporter has settled
    is their own as well, so the desk's pages know nothing of matching at all."""
    root = Path(__file__).parents[2]
    pages = [p for b in BLIND for p in ((root / b), *(root / b).rglob("*.py"))]
    read = [page for page in pages if page.suffix == ".py"]
    assert read
    for page in read:
        known = _names_from_matching(page)
        assert not known if "desk" in page.stem else not known & TELLTALE, page


def _names_from_matching(page):
    nodes = ast.walk(ast.parse(page.read_text()))
    ours = {"bot.matching", "bot.exclusions"}
    imports = [n for n in nodes if isinstance(n, ast.ImportFrom) and n.module in ours]
    return {alias.name for node in imports for alias in node.names}
