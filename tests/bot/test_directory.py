"""The directory of further help is kept by the desk, and passed on by supporters."""

from dataclasses import replace

import pytest

from bot import engine, wire
from bot.arrivals import Submitted
from bot.effects.keeping import CountKind
from bot.entries import Where
from bot.forms import Form, Page, Values
from bot.looks import Look
from tests.adapters.stories import ENTRY, found
from tests.bot.hearing import labels, text_of
from tests.bot.visible import buttons
from tests.memory import run
from tests.programme import CHAPLAINCY, programme
from tests.story import Story

DIRECTORY = "[open-directory]"
OLD = replace(CHAPLAINCY, name="Old one", country="DE", where=Where.OUTSIDE)


def other_help(story: Story, name: str = "dana") -> str:
    return text_of(story.opens(name, Look.OTHER_HELP))


def sends(story: Story, name: str, token: str, values: Values) -> None:
    keys = f"{name}-{token}-{len(story.store.kept.inbox)}"
    sender = story.sender(name)
    form = Submitted(key=keys, sender=sender, at=story.now, token=token, values=values)
    story.comes(form)


def looks(story: Story, name: str, token: str) -> Page | Form:
    sender = story.sender(name)
    shown = run(engine.look(sender, token, story.now, story.store, story.world))
    assert shown is not None, token
    return shown


def added(story: Story | None = None) -> Story:
    return (story or Story()).submits("cora", Look.ENTRY_ADDING, ENTRY)


def of_entry(story: Story, number: int) -> str:
    """What the button of one row of the desk's list says."""
    page = story.opens("cora", Look.DIRECTORY)
    return wire.value_of(buttons(page)[number])


# kept by the desk


def test_the_files_entries_stand_until_the_first_change_and_then_what_is_kept() -> None:
    story = Story()
    assert "Chaplaincy" in other_help(story)
    assert story.store.kept.house == {}
    added(story).hears(f"cora: entry-kept {DIRECTORY}")
    assert "Chaplaincy" in other_help(story)
    assert "Night line" in other_help(story)
    assert "Checked on 7 January 2030" in other_help(story)


def test_an_entry_is_changed_in_its_place_and_its_day_is_today() -> None:
    story = Story()
    changed = {**ENTRY, "still": ("keep",), "country": ("US",)}
    sends(story, "cora", of_entry(story, 0), changed)
    said = other_help(story)
    assert "Chaplaincy" not in said
    assert "Night line" in said
    form = looks(story, "cora", of_entry(story, 0))
    assert isinstance(form, Form)
    assert getattr(form.fields[-1], "chosen", None) == "US"


def test_an_entry_is_taken_out() -> None:
    story = added()
    sends(story, "lea", of_entry(story, 1), {"still": ("take-out",)})
    assert story.heard[-1] == f"lea: entry-removed {DIRECTORY}"
    assert "Night line" not in other_help(story)


def test_what_is_gone_meanwhile_is_answered_and_nothing_is_changed() -> None:
    story = added()
    token = of_entry(story, 1)
    sends(story, "cora", token, {"still": ("take-out",)})
    story.heard.clear()
    sends(story, "cora", token, {"still": ("take-out",)})
    story.hears("cora: no-longer-here")
    assert looks(story, "cora", token).title == "no-longer-here-title"


@pytest.mark.parametrize("look", [Look.DIRECTORY, Look.ENTRY_ADDING])
@pytest.mark.parametrize("name", ["dana", "ana", "cleo"])
def test_it_is_the_desks_alone_to_keep(name: str, look: Look) -> None:
    story = Story()
    assert story.opens(name, look).title == "no-longer-here-title"
    assert looks(story, name, of_entry(story, 0)).title == "no-longer-here-title"
    story.submits(name, Look.ENTRY_ADDING, ENTRY).hears(f"{name}: no-longer-here")
    assert story.store.kept.house == {}


MISTAKES: list[tuple[Values, str, str]] = [
    ({"name": ()}, "name", "entry-missing"),
    ({"how": ("x" * 201,)}, "how", "entry-too-long"),
    ({"need": ("comfort",)}, "need", "choose-one"),
    ({"where": ()}, "where", "choose-one"),
    ({"country": ("XX",)}, "country", "choose-one"),
]


@pytest.mark.parametrize(("entered", "field", "said"), MISTAKES)
def test_what_is_wrong_with_an_entry_is_said(
    entered: Values, field: str, said: str
) -> None:
    wrong = Story().wrong("cora", Look.ENTRY_ADDING, {**ENTRY, **entered})
    assert wrong is not None
    assert {name: each.wording for name, each in wrong.fields.items()} == {field: said}


def test_a_country_that_only_the_directory_knows_can_be_chosen_again() -> None:
    house = programme(resources=(replace(OLD, country="FR"),))
    form = Story(house=house).opens("cora", Look.ENTRY_ADDING)
    assert "FR" in text_of(form)


def test_what_was_not_looked_at_for_180_days_is_told_at_the_desk() -> None:
    fresh = Story(house=programme(resources=(CHAPLAINCY,)))
    assert "180 days" not in text_of(fresh.opens("cora", Look.DESK))
    fresh.passes(days=180)
    assert "One entry of further help" in text_of(fresh.opens("cora", Look.DESK))
    assert "Not checked since 1 December" in text_of(
        fresh.opens("cora", Look.DIRECTORY)
    )
    sends(fresh, "cora", of_entry(fresh, 0), {**ENTRY, "still": ("keep",)})
    assert "180 days" not in text_of(fresh.opens("cora", Look.DESK))


# passed on by a supporter


def passing(story: Story) -> Page:
    story.opens("ana", "open-who-and-how")
    page = story.opens("ana", "pass-help-on")
    assert isinstance(page, Page)
    return page


def test_one_press_passes_an_entry_on_and_the_colleague_reads_it_behind_a_press() -> (
    None
):
    story = found()
    passing(story)
    story.heard.clear()
    story.presses("ana", "pass-this-on")
    story.hears("dana: entry-for-you [open-passed-on]", "ana: entry-passed-on-noted")
    assert "Chaplaincy" not in str(story.card("dana"))
    page = story.opens("dana", "open-passed-on")
    assert "Chaplaincy" in text_of(page)
    assert labels(page) == ["other-help", "help-now"]


def test_only_the_kind_is_counted_and_once() -> None:
    story = found()
    passing(story)
    story.presses("ana", "pass-this-on").presses("ana", "pass-this-on")
    counted = CountKind(measure="passed-on", choice="spiritual")
    assert story.store.kept.counts == {counted: 1}
    assert [line for line in story.heard if "entry-for-you" in line] == [
        "dana: entry-for-you [open-passed-on]"
    ]


def test_each_entry_is_news_and_takes_no_other_messages_place() -> None:
    story = added(found())
    page = passing(story)
    one, two = (wire.value_of(b) for b in buttons(page))
    waiting = len(story.store.kept.letters)
    story.presses_token("ana", one).presses_token("ana", two)
    assert len(story.store.kept.letters) == waiting + 4
    read = text_of(story.opens("dana", "open-passed-on"))
    assert "Chaplaincy" in read
    assert "Night line" in read


@pytest.mark.parametrize("name", ["ben", "dana", "cora"])
def test_nobody_else_can_pass_anything_on(name: str) -> None:
    story = found()
    token = wire.value_of(buttons(passing(story))[0])
    story.heard.clear()
    story.presses_token(name, token).hears(f"{name}: no-longer-here")
    assert story.opens(name, Look.PASSING_HELP_ON).title == "no-longer-here-title"
    assert not story.request("dana").passed_on


def test_made_up_or_gone_it_is_answered_as_what_is_over() -> None:
    story = added(found())
    token = wire.value_of(buttons(passing(story))[0])
    sends(story, "cora", of_entry(story, 1), {"still": ("take-out",)})
    story.heard.clear()
    story.presses_token("ana", token).presses_token("ana", "pass-this-on")
    story.hears("ana: no-longer-here", "ana: no-longer-here")


def test_what_was_passed_on_and_taken_out_since_is_said_to_be_gone() -> None:
    story = found()
    passing(story)
    story.presses("ana", "pass-this-on")
    sends(story, "cora", of_entry(story, 0), {"still": ("take-out",)})
    page = story.opens("dana", "open-passed-on")
    assert "no longer listed" in text_of(page)
    assert story.opens("drew", Look.PASSED_ON).title == "no-longer-here-title"


def test_what_serves_another_country_is_not_there_to_be_passed_on() -> None:
    story = Story(house=programme(resources=(CHAPLAINCY, OLD)))
    dana = replace(story.person("dana"), country="US")
    story.store.employ(dana)
    story.asks("dana").presses("ana", "offer-yes")
    assert "Old one" not in text_of(passing(story))


def test_whoever_cannot_be_written_to_is_read_it_to() -> None:
    story = Story()
    called = {"name": ("Carol Brook",), "reach": ("by phone",)}
    asked = {
        "rather": ("either",),
        "language": ("en",),
        "soon": ("today",),
        "check-ins": ("no",),
    }
    story.submits("cora", Look.RANG, called | asked).presses("ana", "offer-yes")
    page = passing(story)
    assert labels(page) == []
    assert "You can read this to them." in text_of(page)
    [request] = story.store.kept.requests.values()
    token = f"pass-this-on.{request.offers[0].id}.file-1"
    story.heard.clear()
    story.presses_token("ana", token).hears("ana: no-longer-here")


def test_it_is_shown_after_closing_and_forgotten_with_the_request() -> None:
    story = found()
    passing(story)
    story.presses("ana", "pass-this-on").presses_token("dana", "withdraw")
    assert "Chaplaincy" in text_of(story.opens("dana", "open-passed-on"))
    assert "Places that were passed on to you" in text_of(
        story.opens("dana", Look.MY_DATA)
    )
    story.passes(days=20)
    assert not story.store.kept.requests
