"""Colleagues picked by the platform's own picker become people, once it is kept."""

from dataclasses import replace
from typing import Any

import pytest

from bot import engine
from bot.arrivals import Submitted
from bot.forms import Values, Wrong
from bot.looks import Look
from bot.people import Sender, Standing
from bot.request import Request
from tests.bot.hearing import text_of
from tests.memory import run
from tests.programme import account
from tests.story import ASKING, Story

OFFER = "offer [offer-yes] [offer-not-now]"


@pytest.fixture
def story() -> Story:
    return Story()


def picks(
    story: Story, by: str, look: Look, values: Values, **picked: tuple[Sender, ...]
) -> Any:
    form = Submitted(
        key=f"{by}-{look}-{values}",
        sender=story.sender(by),
        at=story.now,
        token=look.value,
        values=values,
        picked={name.replace("_", "-"): senders for name, senders in picked.items()},
    )
    [outcome] = run(engine.let_in([form], story.store, story.world))
    story.passes(minutes=0)
    return outcome


def newcomer(story: Story) -> Sender:
    return replace(story.sender("dana"), address=account("nora"), name="Nora Newhouse")


def only(story: Story) -> Request:
    [request] = story.store.kept.requests.values()
    return request


def test_a_colleague_who_was_picked_is_not_asked(story: Story) -> None:
    ana = story.sender("ana")
    assert picks(story, "dana", Look.ASK, ASKING, not_these=(ana,)) is None
    assert only(story).wishes.not_these == {story.id_of("ana")}
    assert f"ben: {OFFER}" in story.heard


def test_who_was_picked_has_done_nothing(story: Story) -> None:
    before = story.person("ana")
    picks(story, "dana", Look.ASK, ASKING, not_these=(story.sender("ana"),))
    assert story.person("ana") == before
    assert not [line for line in story.heard if line.startswith("ana")]


def test_a_newcomer_becomes_known_when_it_is_kept(story: Story) -> None:
    nora = newcomer(story)
    picks(story, "dana", Look.ASK, ASKING, not_these=(nora, story.sender("ana")))
    id_ = story.store.kept.addresses[nora.address]
    assert only(story).wishes.not_these == {id_, story.id_of("ana")}
    assert story.store.kept.people[id_].via is None
    assert "Nora Newhouse" in text_of(story.opens("dana", Look.MY_DATA))


def test_of_a_guest_who_is_picked_nothing_is_kept(story: Story) -> None:
    guest = replace(newcomer(story), standing=Standing.OUTSIDER)
    picks(story, "dana", Look.ASK, ASKING, not_these=(guest, story.sender("ana")))
    assert only(story).wishes.not_these == {story.id_of("ana")}
    assert guest.address not in story.store.kept.addresses


def test_a_form_that_is_wrong_makes_nobody_known(story: Story) -> None:
    nora, kept = newcomer(story), story.store.kept.addresses.copy()
    outcome = picks(story, "dana", Look.ASK, {**ASKING, "reach": ()}, not_these=(nora,))
    assert isinstance(outcome, Wrong)
    assert story.store.kept.addresses == kept
    assert not story.store.kept.requests


def test_a_supporter_may_name_a_newcomer_whom_no_roster_lists(story: Story) -> None:
    nora = newcomer(story)
    form = story.opens("ana", Look.MY_SETTINGS)
    entered = {f.name: _as_it_stands(f) for f in form.fields}  # type: ignore[union-attr]
    assert picks(story, "ana", Look.MY_SETTINGS, entered, not_for=(nora,)) is None
    id_ = story.store.kept.addresses[nora.address]
    assert story.store.kept.supporters[story.id_of("ana")].not_for == {id_}


def _as_it_stands(field: Any) -> tuple[str, ...]:
    chosen = getattr(field, "chosen", None)
    if chosen is None:
        chosen = getattr(field, "written", ())
    return (chosen,) if isinstance(chosen, str) else tuple(chosen)
