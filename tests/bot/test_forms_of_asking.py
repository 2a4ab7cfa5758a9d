"""The form in which a clinician asks answers each wrong field by its label."""

import pytest

from bot.forms import REACH_LIMIT, Choice, Form, People, Text, Wrong
from bot.looks import Look
from bot.people import PersonId
from tests.bot.hearing import text_of
from tests.story import ASKING, REACH, Story


@pytest.fixture
def story() -> Story:
    return Story()


def wrong(story: Story, **entered: tuple[str, ...]) -> Wrong | None:
    values = {name.replace("_", "-"): value for name, value in entered.items()}
    return story.wrong("dana", Look.ASK, {**ASKING, **values})


def test_the_form_asks_for_no_reason_and_has_one_free_text(story: Story) -> None:
    form = story.opens("dana", Look.ASK)
    assert isinstance(form, Form)
    assert [each.name for each in form.fields] == list(ASKING)
    assert [each.name for each in form.fields if isinstance(each, Text)] == ["reach"]
    assert "what happened" not in text_of(form).replace("leave out what happened", "")


def test_nothing_that_has_to_be_chosen_is_chosen_for_them_wrongly(story: Story) -> None:
    form = story.opens("dana", Look.ASK)
    assert isinstance(form, Form)
    for each in form.fields:
        if isinstance(each, Choice):
            assert each.chosen in {option.value for option in each.options}
    assert story.wrong("dana", Look.ASK, {**ASKING}) is None


@pytest.mark.parametrize(
    ("field", "entered", "said"),
    [
        ("rather", ("my boss",), "choose-one"),
        ("rather", (), "choose-one"),
        ("language", ("tlh",), "choose-one"),
        ("soon", ("yesterday",), "choose-one"),
        ("check_ins", ("maybe",), "choose-one"),
        ("reach", ("",), "reach-missing"),
        ("reach", ("   ",), "reach-missing"),
        ("reach", (), "reach-missing"),
        ("reach", ("x" * (REACH_LIMIT + 1),), "reach-too-long"),
        ("not_these", tuple(f"p{number}" for number in range(21)), "too-many-named"),
    ],
)
def test_each_wrong_field_is_answered_by_its_name(
    story: Story, field: str, entered: tuple[str, ...], said: str
) -> None:
    answer = wrong(story, **{field: entered})
    assert answer is not None
    assert {n: s.wording for n, s in answer.fields.items()} == {
        field.replace("_", "-"): said
    }
    assert not story.store.kept.requests
    story.silence()


def test_an_empty_form_names_everything_that_is_missing(story: Story) -> None:
    answer = story.wrong("dana", Look.ASK, {})
    assert answer is not None
    assert set(answer.fields) == set(ASKING) - {"not-these"}


def test_the_limit_itself_is_fine(story: Story) -> None:
    assert wrong(story, reach=("x" * REACH_LIMIT,)) is None
    assert len(story.request("dana").wishes.reach) == REACH_LIMIT


def test_too_long_says_by_how_much(story: Story) -> None:
    answer = wrong(story, reach=("x" * (REACH_LIMIT + 12),))
    assert answer is not None
    assert answer.fields["reach"].args == {"limit": REACH_LIMIT, "over": 12}


def test_whoever_is_not_on_the_roster_is_not_kept_by_name(story: Story) -> None:
    assert wrong(story, not_these=("ana", "nobody", "ana", "")) is None
    assert story.request("dana").wishes.not_these == {PersonId("ana")}


def test_a_wrong_change_changes_nothing(story: Story) -> None:
    story.asks("dana").heard.clear()
    before = story.request("dana")
    answer = story.wrong("dana", Look.CHANGE_WISHES, {**ASKING, "reach": ("",)})
    assert answer is not None
    assert set(answer.fields) == {"reach"}
    assert story.request("dana") == before
    story.silence()


def test_changing_starts_from_what_was_wished(story: Story) -> None:
    story.asks("dana", not_these=("ben", "ana"), check_ins="yes", soon="this-week")
    form = story.opens("dana", Look.CHANGE_WISHES)
    assert isinstance(form, Form)
    chosen = {
        each.name: each.written if isinstance(each, Text) else each.chosen
        for each in form.fields
        if isinstance(each, Text | Choice | People)
    }
    assert chosen == {
        "rather": "either",
        "language": "en",
        "not-these": ("ana", "ben"),
        "reach": REACH,
        "soon": "this-week",
        "check-ins": "yes",
    }
