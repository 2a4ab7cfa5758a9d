"""A supporter touches base with a colleague who hears nothing of it from the bot."""

from typing import Final

from bot.looks import Look
from bot.outreach.rounds import Way
from bot.request_status import Status
from tests.bot.hearing import text_of
from tests.bot.rounds import ASK, begun
from tests.story import Story

TAKEN: Final = "offer-taken [open-who-and-how] [pass-it-on]"


def sought(story: Story | None = None, *people: str) -> Story:
    return begun(story or Story(), *(people or ("dana",)), way=Way.SUPPORTER_FIRST)


def test_a_supporter_is_asked_and_the_colleague_hears_nothing() -> None:
    story = sought().hears(f"ana: {ASK}")
    held = text_of(story.opens("ana", Look.WHAT_I_HOLD))
    assert "A colleague to touch base with." in held
    story.presses("ana", "offer-yes").hears("~ana: offer-you-said-yes", f"ana: {TAKEN}")
    page = text_of(story.opens("ana", "open-who-and-how"))
    assert "Dana Example" in page
    assert "Through the hospital's own directory" in page
    assert "touching base" in page
    story.presses("ana", "been-in-touch").hears("ana: contact-noted")
    story.passes(days=14)
    assert not any(line.startswith(("dana", "~dana", "cora")) for line in story.heard)


def test_a_supporter_who_does_not_answer_is_reminded_and_replaced() -> None:
    story = sought().hears(f"ana: {ASK}").passes(hours=2)
    story.hears("ana: touch-base-nudge [offer-yes] [offer-not-now]")
    story.passes(hours=2).hears(
        "~ana: offer-lapsed", "~ana: offer-lapsed", f"ben: {ASK}"
    )


def test_they_try_twice_and_leave_the_door_open() -> None:
    story = sought().presses("ana", "offer-yes")
    story.opens("ana", "open-who-and-how")
    story.presses("ana", "could-not-reach").passes(days=4)
    story.presses("ana", "could-not-reach")
    story.heard.clear()
    assert story.request("dana").status is Status.IN_CONTACT
    story.passes(days=13).silence()


def test_no_desk_ever_hears_that_nobody_was_found() -> None:
    story = Story()
    for name in ("ana", "ben", "cem"):
        story.settles(name, paused_until=story.now.replace(year=2031))
    sought(story).passes(days=13).silence()
    assert not story.request("dana").stalls
    assert text_of(story.opens("cora", Look.DESK)).count("K-") == 0
    story.passes(days=20).silence()
    assert not story.store.kept.requests


def test_who_asks_themselves_is_not_sought_for_twice() -> None:
    story = sought().hears(f"ana: {ASK}")
    story.asks("dana").hears(
        "~ana: forgotten",
        "dana: received [change-wishes] [withdraw]",
        "ana: offer [offer-yes] [offer-not-now]",
    )
    assert [r.unasked for r in story.store.kept.requests.values()] == [False]


def test_a_supporter_who_said_yes_goes_on_when_the_colleague_asks() -> None:
    story = sought().presses("ana", "offer-yes").asks("dana")
    assert {r.unasked for r in story.store.kept.requests.values()} == {True, False}


def test_whoever_forbids_it_then_is_left_in_peace_and_nobody_says_why() -> None:
    story = sought().presses("ana", "offer-yes")
    story.heard.clear()
    story.opens("dana", Look.MY_DATA)
    story.presses("dana", "never-approach").hears(
        "~ana: forgotten",
        "~ana: forgotten",
        "dana: approach-forbidden [may-approach]",
        "ana: no-longer-needed",
    )
    assert not story.store.kept.requests


def test_my_data_says_that_the_programme_may_touch_base() -> None:
    story = sought()
    said = text_of(story.opens("dana", Look.MY_DATA))
    assert "The programme may touch base with you, or has: Yes" in said
    assert "Your request" not in said
    assert "may touch base" not in text_of(story.opens("drew", Look.MY_DATA))


def test_erasing_ends_it_without_a_word_to_anybody_but_the_supporter() -> None:
    story = sought()
    story.heard.clear()
    story.presses_token("dana", "erase").hears("~ana: forgotten", "dana: erased")
    assert not story.store.kept.requests
    assert not story.store.kept.approaches


def test_no_status_and_no_menu_shows_what_was_not_asked_for() -> None:
    story = sought()
    story.heard.clear()
    assert "You need not explain why" in text_of(story.opens("dana", Look.HOME))
    story.presses_token("dana", "status").hears("dana: nothing-open [talk-to-a-peer]")
