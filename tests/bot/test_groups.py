"""Stories of an hour together for a care team: setting it up, and asking for one."""

from typing import Final

import pytest

from bot.forms import Form, Page, People
from bot.groups.group import GroupStatus
from bot.looks import Look
from tests.bot.hearing import labels, text_of, words
from tests.bot.together import (
    ASKED_TO_LEAD,
    DESK,
    ENTERED,
    TEAM,
    everybody,
    the_group,
)
from tests.story import Story

# setting it up


def test_a_coordinator_looks_at_it_once_more_before_it_begins() -> None:
    story = Story(everybody()).submits("cora", Look.GROUP, ENTERED)
    assert isinstance(story.outcome, Page)
    assert "6 people can be reached." in text_of(story.outcome)
    assert "Room 7" in text_of(story.outcome)
    story.passes(hours=2).silence()
    story.opens("cora", Look.GROUP)
    story.presses("cora", "outreach-begin")
    story.hears("cora: group-begun", f"fay: {ASKED_TO_LEAD}")


def test_what_is_entered_anew_takes_the_place_of_what_was_drafted() -> None:
    story = Story(everybody()).submits("cora", Look.GROUP, ENTERED)
    story.submits("cora", Look.GROUP, {**ENTERED, "colleagues": TEAM[:5]})
    assert the_group(story).total == 5


def test_what_is_not_begun_is_forgotten() -> None:
    story = Story(everybody()).submits("cora", Look.GROUP, ENTERED)
    story.opens("cora", Look.GROUP)
    story.presses("cora", "outreach-discard").hears("cora: group-discarded")
    story.submits("carl", Look.GROUP, ENTERED).passes(days=2).silence()
    assert not story.store.kept.groups
    assert not story.store.kept.alarms


def test_a_draft_is_its_authors_own() -> None:
    story = Story(everybody()).submits("cora", Look.GROUP, ENTERED)
    assert isinstance(story.opens("carl", Look.GROUP), Form)
    assert labels(story.opens("carl", Look.GROUPS)) == ["set-up-group"]
    story.presses_token("carl", "group-begin").hears("carl: no-longer-here")


def test_only_the_office_sets_groups_up() -> None:
    story = Story(everybody())
    for look in (Look.GROUP, Look.GROUPS):
        assert "No longer here" in text_of(story.opens("nina", look))
    story.submits("nina", Look.GROUP, ENTERED).hears("nina: no-longer-here")
    assert not story.store.kept.groups


@pytest.mark.parametrize("team", [TEAM[:4], (*TEAM[:4], "cora"), ()])
def test_too_few_could_be_guessed_at(team: tuple[str, ...]) -> None:
    """Whoever sets it up is not of the team."""
    wrong = Story(everybody()).wrong(
        "cora", Look.GROUP, {**ENTERED, "colleagues": team}
    )
    assert wrong is not None
    assert "5 people at least, and 50 at most" in words(wrong.fields["colleagues"])


def test_a_pasted_list_may_have_names() -> None:
    entered = {**ENTERED, "colleagues": TEAM[:3]}
    pasted = "Drew Example\nDina Example\nDale Example"
    story = Story(everybody()).submits(
        "cora", Look.GROUP, {**entered, "list": (pasted,)}
    )
    assert the_group(story).total == 6
    wrong = story.wrong("cora", Look.GROUP, {**entered, "list": ("Nobody Here",)})
    assert wrong is not None
    assert "more than one: 1." in words(wrong.fields["list"])


@pytest.mark.parametrize(
    ("entered", "wrong"),
    [
        ({"day-1": ()}, {"day-1"}),
        ({"time-2": ("late",)}, {"time-2"}),
        ({"day-2": (), "time-2": ()}, {"day-2", "time-2"}),
        ({"day-3": ("2030-01-19",)}, {"time-3"}),
        ({"day-1": ("2030-01-08",)}, {"day-1"}),
        ({"day-1": ("2031-01-08",)}, {"day-1"}),
    ],
)
def test_times_are_whole_and_far_enough_ahead(
    entered: dict[str, tuple[str, ...]], wrong: set[str]
) -> None:
    found = Story(everybody()).wrong("cora", Look.GROUP, {**ENTERED, **entered})
    assert found is not None
    assert found.fields.keys() == wrong


def test_a_draft_whose_times_have_come_too_near_is_not_begun() -> None:
    entered = {**ENTERED, "day-1": ("2030-01-09",), "day-2": ("2030-01-09",)}
    story = Story(everybody()).submits("cora", Look.GROUP, entered)
    story.opens("cora", Look.GROUP)
    story.passes(hours=3).presses("cora", "outreach-begin")
    story.hears("cora: group-times-over")
    assert not story.store.kept.groups


def test_the_command_opens_what_the_button_opens() -> None:
    story = Story(everybody()).opens_app("cora").types("cora", "groups")
    assert story.heard[-1] == "cora: command-here [command-groups]"
    assert "There are none" in text_of(story.opens("cora", "command-groups"))


# somebody asks for one


WISH: Final = {"colleagues": TEAM}


def test_anybody_may_ask_for_one_and_hears_nothing_more() -> None:
    story = Story(everybody())
    assert "No reason is needed." in text_of(story.opens("nina", Look.GROUP_WISHING))
    story.submits("nina", Look.GROUP_WISHING, WISH)
    story.hears("nina: group-wish-noted", f"carl: group-asked-for {DESK}")
    assert the_group(story).by is None
    assert "asked for on" in text_of(story.opens("cora", Look.GROUPS))


def test_what_two_ask_for_one_team_is_told_and_kept_as_one() -> None:
    """Neither they nor the office can tell that there were two."""
    story = Story(everybody()).submits("nina", Look.GROUP_WISHING, WISH)
    story.heard = []
    page = story.opens("cora", Look.GROUPS)
    again = {"colleagues": tuple(reversed(TEAM))}
    story.passes(days=3).submits("dale", Look.GROUP_WISHING, again)
    story.hears("dale: group-wish-noted")
    assert story.opens("cora", Look.GROUPS) == page
    story.passes(days=12)
    assert not story.store.kept.groups


@pytest.mark.parametrize("team", [TEAM[:5], (*TEAM, "nina")])
def test_another_team_is_another_wish(team: tuple[str, ...]) -> None:
    story = Story(everybody()).submits("nina", Look.GROUP_WISHING, WISH)
    story.heard = []
    story.submits("nina", Look.GROUP_WISHING, {"colleagues": team})
    story.hears("nina: group-wish-noted", f"carl: group-asked-for {DESK}")


def test_what_is_forgotten_may_be_asked_for_anew() -> None:
    story = Story(everybody()).submits("nina", Look.GROUP_WISHING, WISH)
    story.passes(days=15).heard = []
    story.submits("nina", Look.GROUP_WISHING, WISH)
    story.hears("nina: group-wish-noted", f"carl: group-asked-for {DESK}")


def test_while_it_is_set_up_it_may_be_asked_for_anew() -> None:
    story = Story(everybody()).submits("nina", Look.GROUP_WISHING, WISH)
    story.opens("cora", Look.GROUPS)
    story.submits("cora", "group-look", ENTERED).heard = []
    story.submits("nina", Look.GROUP_WISHING, WISH)
    story.hears("nina: group-wish-noted", f"carl: group-asked-for {DESK}")


def test_a_coordinator_sets_up_what_was_asked_for() -> None:
    story = Story(everybody()).submits("nina", Look.GROUP_WISHING, WISH)
    story.opens("cora", Look.GROUPS)
    form = story.opens("cora", "group-look")
    assert isinstance(form, Form)
    [people] = [field for field in form.fields if isinstance(field, People)]
    assert set(people.chosen) == set(TEAM)
    story.opens("cora", Look.GROUPS)
    story.submits("cora", "group-look", ENTERED)
    assert the_group(story).status is GroupStatus.DRAFTED
    story.heard = []
    story.presses_token("cora", "group-begin")
    story.hears("cora: group-begun", f"fay: {ASKED_TO_LEAD}")
    assert labels(story.opens("nina", Look.HOME)).count("ask-for-group") == 1


def test_too_few_cannot_be_asked_for() -> None:
    story = Story(everybody())
    few = {"colleagues": TEAM[:3]}
    wrong = story.wrong("nina", Look.GROUP_WISHING, few)
    assert wrong is not None
    assert "colleagues" in wrong.fields


def test_what_nobody_sets_up_is_forgotten() -> None:
    story = Story(everybody()).submits("nina", Look.GROUP_WISHING, WISH)
    story.heard = []
    story.passes(days=15)
    assert not story.store.kept.groups
    assert not story.store.kept.alarms


def test_an_office_that_is_of_the_team_is_not_told_that_it_was_asked_for() -> None:
    everyone = {"colleagues": (*TEAM, "cora", "carl", "lea")}
    story = Story(everybody()).submits("nina", Look.GROUP_WISHING, everyone)
    story.hears("nina: group-wish-noted")
