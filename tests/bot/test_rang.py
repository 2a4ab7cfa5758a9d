"""Somebody rang the office, and asks for a peer."""

from dataclasses import replace

import pytest

from bot.events.asking import SomeoneRang
from bot.flows.rang import decide
from bot.forms import Form, Text, Values, Wrong
from bot.looks import Look
from bot.people import PersonId, Role
from bot.request import Handle, Request, RequestId
from bot.request_status import Status
from tests.bot.catalogue import texts
from tests.bot.hearing import labels, text_of, told
from tests.bot.staff import CORA, DANA, MONDAY, REQUEST, scene
from tests.programme import person, staff
from tests.story import ASKING, REACH, Story

OFFER = "offer [offer-yes] [offer-not-now]"
NOTED = "cora: rang-noted"
RECEIVED = "dana: rang-received [change-wishes] [withdraw]"
GOES_ON = "dana: rang-goes-on [where-it-stands] [change-wishes]"
CAROL = {"name": ("Carol Brook",)}


def rings(story: Story, by: str = "cora", **entered: tuple[str, ...]) -> Wrong | None:
    fields = {name.replace("_", "-"): value for name, value in entered.items()}
    return story.wrong(by, Look.RANG, {**ASKING, **fields})


def dana_rang(story: Story | None = None) -> Story:
    story = story or Story()
    assert rings(story, caller=("dana",)) is None
    return story


def carol_rang(story: Story | None = None) -> Story:
    """She is on no chat and on no roster."""
    story = story or Story()
    assert rings(story, **CAROL) is None
    return story


def only(story: Story) -> Request:
    [request] = story.store.kept.requests.values()
    return request


def test_it_becomes_an_ordinary_request_and_the_caller_hears_the_named_time() -> None:
    story = dana_rang().hears(NOTED, RECEIVED, f"ana: {OFFER}")
    request = story.request("dana")
    [said] = story.card("dana").body
    assert said.args == {"by": request.seek_by}
    story.presses("ana", "offer-yes").presses_token("dana", "withdraw")
    assert story.heard[-1] == "ana: no-longer-needed"


def test_the_caller_has_the_usual_choices() -> None:
    story = dana_rang()
    elsewhere = ASKING | {"reach": ("by mail",)}
    story.submits("dana", "change-wishes", elsewhere)
    assert story.request("dana").wishes.reach == "by mail"
    story.opens("dana", "withdraw")
    story.presses("dana", "withdraw-sure")
    assert story.request("dana").status is Status.CLOSED


def test_it_is_sealed_in_the_request_and_shown_to_who_said_yes() -> None:
    story = dana_rang().presses("ana", "offer-yes")
    said = text_of(story.opens("ana", "open-who-and-how"))
    assert REACH in said
    assert "Dana Example" in said
    assert "asked by phone" not in said


@pytest.mark.parametrize("name", ["dana", "ana", "cleo"])
def test_nobody_else_can_enter_it_or_open_the_form(name: str) -> None:
    story = Story()
    assert story.opens(name, Look.RANG).title == "no-longer-here-title"
    rings(story, name, caller=("drew",))
    story.hears(f"{name}: no-longer-here")
    assert not story.store.kept.requests


def test_the_lead_may_enter_it_as_well() -> None:
    story = Story()
    assert isinstance(story.opens("lea", Look.RANG), Form)
    rings(story, "lea", caller=("dana",))
    story.hears("lea: rang-noted", RECEIVED, f"ana: {OFFER}")


def test_the_form_says_what_to_tell_on_the_phone() -> None:
    story = Story()
    form = story.opens("cora", Look.RANG)
    assert "by when someone will be found" in text_of(form)
    assert form.intro[1].args == {"by": dana_rang(story).request("dana").seek_by}


def test_the_form_gives_no_example_of_the_coordinators_own_phone() -> None:
    form = Story().opens("cora", Look.RANG)
    assert isinstance(form, Form)
    [reach] = [field for field in form.fields if field.name == "reach"]
    assert isinstance(reach, Text)
    assert reach.placeholder is not None
    assert texts("en")[reach.placeholder].startswith("For example: their mobile")


def test_whoever_has_an_open_request_keeps_it_and_hears_that_it_goes_on() -> None:
    story = Story().asks("dana", reach="by mail")
    story.heard.clear()
    before = story.request("dana")
    dana_rang(story).hears(NOTED, GOES_ON)
    assert only(story) == before
    story.presses("dana", "where-it-stands")
    story.hears("dana: status-seeking [change-wishes] [withdraw]")


def closed_before() -> Story:
    story = Story().asks("dana").presses_token("dana", "withdraw")
    assert not story.request("dana").is_open
    return dana_rang(story)


def test_a_closed_one_stays_until_its_own_time() -> None:
    """If the desk's messages about it went now, the coordinator saw whose it was."""
    story = closed_before()
    assert len(story.store.kept.requests) == 2
    assert "Earlier ones that are closed" in text_of(story.opens("dana", Look.MY_DATA))
    story.presses_token("dana", "withdraw").passes(days=20)
    assert not story.store.kept.requests


def test_to_erase_now_erases_the_closed_one_as_well() -> None:
    story = closed_before().presses_token("dana", "erase")
    assert not story.store.kept.requests


def test_the_coordinator_who_entered_it_never_meets_it_again() -> None:
    """As with one that they had accepted: they know whose it is."""
    story = dana_rang(Story([p for p in staff() if Role.SUPPORTER not in p.roles]))
    story.passes(days=2)
    heard = [line for line in story.heard if line.startswith(("cora", "carl", "lea"))]
    assert heard[0] == NOTED
    assert {line.split(":")[0] for line in heard[1:]} == {"carl", "lea"}
    assert "desk-close" not in labels(story.opens("cora", Look.DESK))
    assert "desk-close" in labels(story.opens("carl", Look.DESK))
    handle = story.request("dana").handle
    story.heard.clear()
    story.presses_token("cora", f"desk-close.{handle}").hears("cora: no-longer-here")
    assert story.request("dana").is_open


def test_whoever_took_the_call_is_not_asked_about_it() -> None:
    people = [*staff(), person("cy", Role.SUPPORTER, Role.COORDINATOR, unit="icu")]
    ana_ben_cem = ("ana", "ben", "cem")
    story = Story(people)
    rings(story, "cy", caller=("dana",), not_these=ana_ben_cem)
    assert story.heard[:2] == ["cy: rang-noted", RECEIVED]
    assert not story.request("dana").offers
    other = Story(people)
    rings(other, "cora", caller=("dana",), not_these=ana_ben_cem)
    other.hears(NOTED, RECEIVED, f"cy: {OFFER}")


def test_nobody_enters_their_own() -> None:
    wrong = rings(Story(), caller=("cora",))
    assert wrong is not None
    assert wrong.fields["caller"].wording == "rang-yourself"


MISTAKES: list[tuple[Values, str, str]] = [
    ({}, "caller", "rang-who-missing"),
    ({"caller": ("nobody",)}, "caller", "rang-who-missing"),
    ({"caller": ("dana",), **CAROL}, "name", "rang-one-of-two"),
    ({"name": ("C" * 81,)}, "name", "rang-name-too-long"),
    ({**CAROL, "reach": ()}, "reach", "rang-reach-missing"),
    ({**CAROL, "soon": ("never",)}, "soon", "choose-one"),
]


@pytest.mark.parametrize(("entered", "field", "said"), MISTAKES)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    entered: Values, field: str, said: str
) -> None:
    story = Story()
    wrong = rings(story, **entered)
    assert wrong is not None
    assert {name: each.wording for name, each in wrong.fields.items()} == {field: said}
    assert not story.store.kept.requests


def test_for_a_caller_who_erased_everything_meanwhile_nothing_begins() -> None:
    """Both came together; the coordinator is answered as ever."""
    rang = SomeoneRang(
        at=MONDAY,
        by=CORA.id,
        request=RequestId("new"),
        handle=Handle("K-NEW"),
        wishes=REQUEST.wishes,
        caller=DANA.id,
        name="",
    )
    decision = decide(scene(CORA), rang)
    assert told(decision) == [(CORA.id, "rang-noted")]
    assert decision.request is None


# somebody whom no chat knows


def test_whoever_is_on_no_chat_gets_no_message_and_nobody_is_told_of_that() -> None:
    story = carol_rang().hears(NOTED, f"ana: {OFFER}")
    story.presses("ana", "offer-yes")
    story.passes(days=1).presses("ana", "been-in-touch").passes(days=40)
    heard = {line.split(":")[0].strip("~") for line in story.heard}
    assert heard == {"ana"}
    assert not story.store.kept.requests


def test_their_name_is_shown_to_the_supporter_and_stands_in_their_request_alone() -> (
    None
):
    story = carol_rang().presses("ana", "offer-yes")
    said = text_of(story.opens("ana", "open-who-and-how"))
    assert "Carol Brook" in said
    assert "I cannot write to them" in said
    request = only(story)
    assert request.called == "Carol Brook"
    assert request.asker not in story.store.kept.people
    assert request.asker == request.id


def test_the_search_goes_on_and_slips_for_them_as_for_anybody() -> None:
    story = Story([p for p in staff() if Role.SUPPORTER not in p.roles])
    carol_rang(story).passes(days=3)
    first = "carl: desk-nobody-found [open-desk]"
    assert story.heard[:2] == [NOTED, first]
    assert {line.split(":")[0].strip("~") for line in story.heard[1:]} <= {
        "carl",
        "lea",
    }
    assert only(story).is_open


def test_a_stuck_one_is_set_moving_by_the_desk_without_telling_whose_it_is() -> None:
    story = Story([p for p in staff() if Role.SUPPORTER not in p.roles])
    carol_rang(story).passes(days=1)
    page = story.opens("carl", Look.DESK)
    assert "Carol" not in text_of(page)
    story.opens("carl", "desk-close")
    story.presses("carl", "desk-close-sure")
    assert only(story).status is Status.CLOSED
    story.passes(days=20)
    assert not story.store.kept.requests


def test_where_one_on_the_roster_has_the_name_whom_they_lead_is_spared() -> None:
    """Her reports and she herself are not asked about what may be hers."""
    people = [
        replace(person("carol", Role.SUPPORTER), name="Carol Brook"),
        person("ana", Role.SUPPORTER, manager=PersonId("carol"), unit="ward 2"),
        person("ben", Role.SUPPORTER, unit="ward 3"),
        person("cora", Role.COORDINATOR),
    ]
    story = Story(people)
    carol_rang(story).hears(NOTED, f"ben: {OFFER}")
    assert "carol" not in only(story).asker
    assert story.opens("carol", Look.HOME) == Story(people).opens("carol", Look.HOME)


def test_what_two_are_called_says_nothing() -> None:
    people = [
        replace(person("carol", Role.SUPPORTER), name="Carol Brook"),
        replace(person("other"), name="carol  brook"),
        person("cora", Role.COORDINATOR),
    ]
    carol_rang(Story(people)).hears(NOTED, f"carol: {OFFER}")
