"""Stories of a whole team: matched at once, and one by one where that does not happen."""

from datetime import timedelta
from typing import Final

from bot import engine
from bot.events.outreach import TeamAssigned
from bot.looks import Look
from bot.outreach.augmenting import completed
from bot.outreach.rounds import Way
from bot.outreach.teaming import Waiting, teams_waiting
from bot.people import PersonId, Role
from bot.request import Request
from tests.memory import run
from tests.programme import person
from tests.story import Story

ASK: Final = "touch-base [offer-yes] [offer-not-now]"
PICKY: Final = frozenset({PersonId("drew")})


def begun(*people: str, story: Story | None = None) -> Story:
    story = story or Story()
    entered = {
        "kind": ("other",),
        "colleagues": people,
        "way": (Way.SUPPORTER_FIRST.value,),
    }
    story.submits("cora", Look.OUTREACH, entered)
    story.presses_token("cora", "outreach-begin").hears("cora: outreach-begun")
    return story.passes(minutes=1)


def waiting(story: Story, done: frozenset[str] = frozenset()) -> list[Waiting]:
    return run(teams_waiting(story.now, story.store, story.world, done))  # type: ignore[arg-type]


def assigned(story: Story) -> tuple[TeamAssigned, ...]:
    """What the sums say; here they are done in Python."""
    [one] = waiting(story)
    assert one.team is not None
    rows = list(one.team.rows())
    chosen = completed((None,) * len(rows), one.team.seats, rows)
    return one.assigned(chosen, story.now)


def let_in(story: Story, answers: tuple[TeamAssigned, ...]) -> Story:
    run(engine.report(answers, story.now, story.store, story.world))
    return story.passes(seconds=1)


def asked(story: Story) -> dict[str, str | None]:
    requests: list[Request] = list(story.store.kept.requests.values())
    return {r.asker: r.asked.supporter if r.asked else None for r in requests}


def test_a_whole_team_is_matched_at_once_so_that_nobody_is_left_without() -> None:
    """One by one Ana, who fits her best, would go to Dana, and Drew have nobody."""
    people = [person(n, unit="icu", profession="nurse") for n in ("dana", "drew")]
    supporters = [person(n, Role.SUPPORTER, profession="nurse") for n in ("ana", "ben")]
    story = Story([*people, *supporters, person("cora", Role.COORDINATOR)])
    story.settles("ben", not_for=PICKY)
    begun("dana", "drew", story=story).silence()
    let_in(story, assigned(story)).hears(f"ben: {ASK}", f"ana: {ASK}")
    assert asked(story) == {"dana": "ben", "drew": "ana"}


def test_one_colleague_is_sought_for_at_once() -> None:
    story = begun("dana").hears(f"ana: {ASK}")
    assert waiting(story) == []


def test_what_was_done_is_not_done_again() -> None:
    story = begun("dana", "drew")
    let_in(story, assigned(story))
    [again] = waiting(story)
    assert again.team is None
    assert waiting(story, frozenset({again.round})) == []


def test_without_the_sums_they_are_sought_one_by_one() -> None:
    story = begun("dana", "drew").silence()
    story.passes(minutes=5)
    assert len(set(story.heard)) == 2
    assert None not in asked(story).values()


def test_whoever_may_not_be_asked_by_then_is_not_and_the_next_best_is() -> None:
    story = begun("dana", "drew")
    answers = assigned(story)
    first = answers[0].supporter
    story.settles(first, paused_until=story.now + timedelta(days=1))
    let_in(story, answers)
    assert first not in asked(story).values()
    assert None not in asked(story).values()


def test_who_left_the_roster_meanwhile_is_nobody_to_ask() -> None:
    story = begun("dana", "drew")
    answers = assigned(story)
    del story.store.kept.people[answers[0].supporter]
    let_in(story, answers)
    assert None not in asked(story).values()


def test_who_wants_to_be_left_in_peace_by_then_is() -> None:
    story = begun("dana", "drew")
    answers = assigned(story)
    story.presses_token("dana", "never-approach")
    let_in(story, answers)
    assert asked(story).keys() == {"drew"}


def test_who_has_been_found_meanwhile_is_not_asked_for_again() -> None:
    story = begun("dana", "drew")
    answers = assigned(story)
    let_in(story, answers)
    story.heard.clear()
    let_in(story, answers).silence()


# one supporter, several people


def few() -> Story:
    """Ana would talk with two, Ben is paused, and three were there."""
    people = [person(n, unit="icu") for n in ("dana", "drew", "gus")]
    ana = person("ana", Role.SUPPORTER, unit="ward", cap=3)
    story = Story([*people, ana, person("cora", Role.COORDINATOR)])
    return begun("dana", "drew", "gus", story=story.settles("ana", at_once=3))


def count_asked(story: Story) -> int:
    return sum(who is not None for who in asked(story).values())


def test_a_supporter_given_several_is_asked_for_the_next_once_they_have_answered() -> (
    None
):
    story = few()
    let_in(story, assigned(story)).hears(f"ana: {ASK}")
    story.passes(minutes=20).silence()
    for _ in ("the second", "the third"):
        story.presses("ana", "offer-yes")
        story.heard.clear()
        let_in(story, assigned(story)).hears(f"ana: {ASK}")
    story.presses("ana", "offer-yes")
    assert {r.supporter for r in story.store.kept.requests.values()} == {"ana"}


def test_while_nobody_has_answered_the_sums_are_not_done_again() -> None:
    story = few()
    let_in(story, assigned(story))
    [before] = waiting(story)
    [again] = waiting(story.passes(minutes=10))
    assert before.seen == again.seen
    story.presses("ana", "offer-yes")
    assert waiting(story)[0].seen != before.seen


def test_who_is_asked_already_comes_no_earlier_for_being_given_again() -> None:
    story = few()
    let_in(story, assigned(story))
    assert [answer.turn for answer in assigned(story)] == [1, 2]
    let_in(story, assigned(story))
    assert count_asked(story) == 1


def test_at_half_of_their_time_they_are_sought_one_by_one() -> None:
    """Somebody new may be there by then, and the sums were never done again."""
    story = few()
    let_in(story, assigned(story))
    waits = next(r for r in story.store.kept.requests.values() if not r.offers)
    assert waits.look_again_at is not None
    story.store.employ(person("ben", Role.SUPPORTER, unit="ward"))
    until = waits.look_again_at - story.now
    story.passes(seconds=until.total_seconds() - 1)
    assert "ben" not in asked(story).values()
    story.passes(seconds=1)
    assert "ben" in asked(story).values()


def test_whoever_is_found_sooner_is_found() -> None:
    """Who was to come second is asked for where the sums say so the next time."""
    story = few()
    let_in(story, assigned(story))
    story.store.employ(person("ben", Role.SUPPORTER, unit="ward"))
    story.settles("ben")
    let_in(story, assigned(story))
    assert set(asked(story).values()) == {"ana", "ben", None}
