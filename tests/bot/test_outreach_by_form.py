"""Five hundred colleagues, entered by form: some, and then more."""

import pytest

from bot.arrivals import Submitted
from bot.forms import Form, Page
from bot.looks import Look
from bot.outreach.page import LIST_LIMIT, PICKED_AT_MOST
from bot.outreach.rounds import MOST
from bot.people import Role
from tests.bot.hearing import text_of, words
from tests.bot.rounds import NOTE, entered, progress
from tests.programme import person
from tests.story import Story


def more(*people: str, text: str = "") -> dict[str, tuple[str, ...]]:
    return {"colleagues": people, "list": (text,) if text else ()}


def drafted(*people: str) -> Story:
    story = Story().submits("cora", Look.OUTREACH, entered(*people))
    story.opens("cora", Look.OUTREACH)
    assert isinstance(story.opens("cora", "outreach-add-more"), Form)
    return story


def hospital() -> Story:
    names = [f"colleague{n}" for n in range(MOST)]
    people = [person(name, unit="icu") for name in names]
    return Story([*people, person("cora", Role.COORDINATOR)])


def test_what_was_entered_stays_and_more_is_added() -> None:
    story = drafted("dana").submits("cora", Look.OUTREACH_MORE, more("drew"))
    assert isinstance(story.outcome, Page)
    assert "2 people can be reached." in text_of(story.outcome)
    story.presses_token("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(minutes=1).hears(f"dana: {NOTE}", f"drew: {NOTE}")
    assert progress(story) == [(2, 2)]


def test_five_hundred_are_picked_a_hundred_at_a_time() -> None:
    story = hospital()
    names = [f"colleague{n}" for n in range(MOST)]
    first, *rest = (
        names[n : n + PICKED_AT_MOST] for n in range(0, MOST, PICKED_AT_MOST)
    )
    story.submits("cora", Look.OUTREACH, entered(*first))
    for some in rest:
        story.submits("cora", Look.OUTREACH_MORE, more(*some))
    all_are_noted(story)


def test_five_hundred_are_pasted_as_long_as_a_form_takes_them() -> None:
    story = hospital()
    forms, lines = [""], [f"Colleague{n} Example" for n in range(MOST)]
    for line in lines:
        longer = f"{forms[-1]}\n{line}".strip()
        if len(longer) > LIST_LIMIT:
            forms.append(line)
        else:
            forms[-1] = longer
    assert max(map(len, forms)) <= LIST_LIMIT
    story.submits("cora", Look.OUTREACH, entered(text=forms[0]))
    for text in forms[1:]:
        story.submits("cora", Look.OUTREACH_MORE, more(text=text))
    all_are_noted(story)


def all_are_noted(story: Story) -> None:
    assert f"{MOST} people can be reached." in text_of(
        story.opens("cora", Look.OUTREACH)
    )
    story.presses_token("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(minutes=1)
    assert sorted(story.heard) == sorted(f"colleague{n}: {NOTE}" for n in range(MOST))
    assert progress(story) == [(MOST, MOST)]


def test_more_than_that_are_told_back_and_what_was_entered_stays() -> None:
    story = hospital()
    names = [f"colleague{n}" for n in range(MOST)]
    story.submits("cora", Look.OUTREACH, entered(*names[:499]))
    wrong = story.wrong("cora", Look.OUTREACH_MORE, more(*names[498:]))
    assert wrong is not None
    assert "Please name at most 1." in words(wrong.fields["list"])
    story.submits("cora", Look.OUTREACH_MORE, more(names[499]))


def test_whoever_is_entered_twice_counts_once_and_is_approached_once() -> None:
    story = drafted("dana", "drew")
    story.submits("cora", Look.OUTREACH_MORE, more("dana", text="Drew Example"))
    assert isinstance(story.outcome, Page)
    assert "2 people can be reached." in text_of(story.outcome)
    story.submits("cora", Look.OUTREACH_MORE, more("drew", "ben"))
    assert "3 people can be reached." in text_of(story.opens("cora", Look.OUTREACH))
    story.presses_token("cora", "outreach-begin").hears("cora: outreach-begun")
    story.passes(days=1).hears(f"dana: {NOTE}", f"drew: {NOTE}", f"ben: {NOTE}")
    assert progress(story) == [(3, 3)]


def test_of_whoever_was_entered_nothing_is_counted_any_more_once_it_begins() -> None:
    story = drafted("dana", "drew")
    [draft] = story.store.kept.rounds.values()
    assert len(draft.entered) == 2
    assert "dana" not in str(draft.entered)
    story.presses_token("cora", "outreach-begin")
    assert [r.entered for r in story.store.kept.rounds.values()] == [()]


def test_who_wants_to_be_left_in_peace_meanwhile_cannot_be_told() -> None:
    counts = []
    for secret in ("status", "never-approach", "erase"):
        story = drafted("dana", "drew").presses_token("dana", secret)
        story.submits("cora", Look.OUTREACH_MORE, more("ben"))
        story.submits("cora", Look.OUTREACH_MORE, more("dana"))
        assert isinstance(story.outcome, Page)
        counts.append(text_of(story.outcome))
    assert len(set(counts)) == 1


def test_who_is_on_no_roster_and_erases_everything_meanwhile_cannot_be_told() -> None:
    counts = []
    for secret in ("status", "erase"):
        story = drafted("drew")
        picks(story, "nova", "first").presses_token("nova", secret)
        picks(story, "nova", "again")
        counts.append(text_of(story.opens("cora", Look.OUTREACH)))
    assert len(set(counts)) == 1
    assert "2 people can be reached." in counts[0]


def picks(story: Story, name: str, key: str) -> Story:
    """By the platform's own picker, which knows people whom no roster lists."""
    form = Submitted(
        key=key,
        sender=story.sender("cora"),
        at=story.now,
        token=Look.OUTREACH_MORE.value,
        values=more(),
        picked={"colleagues": (story.sender(name),)},
    )
    return story.comes(form)


def test_nobody_in_it_is_told_back() -> None:
    wrong = drafted("dana").wrong("cora", Look.OUTREACH_MORE, more())
    assert wrong is not None
    assert "at least one colleague" in words(wrong.fields["list"])


@pytest.mark.parametrize("name", ["carl", "ana"])
def test_a_draft_is_added_to_by_its_author_alone(name: str) -> None:
    story = drafted("dana")
    assert story.opens(name, Look.OUTREACH_MORE).title == "no-longer-here-title"
    story.submits(name, Look.OUTREACH_MORE, more("drew")).hears(
        f"{name}: no-longer-here"
    )
    assert isinstance(story.opens("cora", Look.OUTREACH), Page)


def test_what_has_begun_is_not_added_to() -> None:
    story = drafted("dana").presses_token("cora", "outreach-begin")
    story.heard.clear()
    story.submits("cora", Look.OUTREACH_MORE, more("drew"))
    story.hears("cora: no-longer-here").passes(minutes=1).hears(f"dana: {NOTE}")
