"""Somebody's account is closed, or becomes a guest's: nobody waits for them."""

from dataclasses import replace

import pytest

from bot import engine
from bot.looks import Look
from bot.people import Address, Role, Standing
from bot.request_status import Stall
from tests.memory import run
from tests.programme import account
from tests.story import Story

OFFER = "offer [offer-yes] [offer-not-now]"
RECEIVED = "dana: received [change-wishes] [withdraw]"


@pytest.fixture
def story() -> Story:
    return Story()


def stands(story: Story, name: str, standing: Standing) -> Story:
    sender = replace(story.sender(name), standing=standing)
    run(engine.stands([sender], story.now, story.store, story.world))
    return story.passes(minutes=0)


@pytest.mark.parametrize("standing", [Standing.LEFT, Standing.OUTSIDER])
def test_a_supporter_who_is_asked_and_leaves_is_replaced_at_once(
    story: Story, standing: Standing
) -> None:
    story.asks("dana").hears(RECEIVED, f"ana: {OFFER}")
    stands(story, "ana", standing)
    assert f"ben: {OFFER}" in story.heard
    assert story.person("ana").standing is standing


def test_what_a_supporter_accepted_who_leaves_goes_to_somebody_else(
    story: Story,
) -> None:
    story.asks("dana").presses("ana", "offer-yes")
    story.heard.clear()
    stands(story, "ana", Standing.LEFT)
    assert f"ben: {OFFER}" in story.heard


def test_the_same_news_twice_changes_nothing(story: Story) -> None:
    story.asks("dana")
    stands(story, "ana", Standing.LEFT)
    kept = story.store.kept.copy()
    stands(story, "ana", Standing.LEFT)
    assert story.store.kept == kept


def test_an_account_nobody_knows_leaves_no_trace(story: Story) -> None:
    kept = story.store.kept.copy()
    sender = replace(story.sender("dana"), address=account("stranger"))
    run(engine.stands([sender], story.now, story.store, story.world))
    assert story.store.kept == kept


def test_who_has_another_account_goes_on_there(story: Story) -> None:
    ana = story.id_of("ana")
    teams = Address(platform="teams", tenant="harbour", user="ana")
    story.store.kept.addresses[teams] = ana
    story.asks("dana")
    story.heard.clear()
    stands(story, "ana", Standing.LEFT)
    assert story.heard == []
    assert story.store.kept.people[ana].standing is Standing.MEMBER
    assert story.store.kept.people[ana].via == teams


def test_who_comes_back_is_a_member_again(story: Story) -> None:
    stands(story, "ana", Standing.LEFT)
    stands(story, "ana", Standing.MEMBER)
    assert story.person("ana").standing is Standing.MEMBER
    story.asks("dana").hears(RECEIVED, f"ana: {OFFER}")


def test_the_desk_is_told_of_an_open_request_whose_clinician_left(
    story: Story,
) -> None:
    story.asks("dana")
    stands(story, "dana", Standing.LEFT)
    [request] = story.store.kept.requests.values()
    assert Stall.UNREACHABLE in request.stalls


def test_the_hats_of_an_account_are_those_of_its_person(story: Story) -> None:
    def hats(name: str) -> frozenset[Role]:
        return run(engine.roles_of(story.sender(name), story.store))

    assert hats("ana") == {Role.SUPPORTER}
    assert hats("dana") == frozenset()
    kept = story.store.kept.copy()
    assert run(engine.roles_of(_nobody(story), story.store)) == frozenset()
    assert story.store.kept == kept
    stands(story, "ana", Standing.LEFT)
    assert hats("ana") == frozenset()


def _nobody(story: Story):
    return replace(story.sender("dana"), address=account("nobody"))


def test_a_page_is_still_shown_to_who_came_back(story: Story) -> None:
    stands(story, "ana", Standing.LEFT)
    stands(story, "ana", Standing.MEMBER)
    assert story.opens("ana", Look.MY_SETTINGS)
