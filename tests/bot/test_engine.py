"""What comes in is decided once, together, and kept or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot import engine, wire
from bot.arrivals import Arrival, Opened, Outcome, Pressed, Submitted, TurnedAway, Typed
from bot.calendar import Calendar
from bot.forms import Wrong
from bot.hours import hours_between
from bot.looks import Look
from bot.named_times import within
from bot.people import Role, Standing
from bot.policy import Policy
from tests.bot.hearing import text_of
from tests.bot.visible import buttons
from tests.memory import CrashError, run
from tests.programme import account, person, programme, staff
from tests.story import ASKING, MONDAY_9AM, Story

RECEIVED = "dana: received [change-wishes] [withdraw]"
OFFER = "offer [offer-yes] [offer-not-now]"


@pytest.fixture
def story() -> Story:
    return Story()


def given(story: Story, name: str, key: str = "once") -> dict[str, Any]:
    return {"key": key, "sender": story.sender(name), "at": story.now}


def let_in(story: Story, arrivals: Sequence[Arrival]) -> tuple[Outcome, ...]:
    outcomes = run(engine.let_in(arrivals, story.store, story.world))
    story.passes(minutes=0)
    return outcomes


def form(story: Story, name: str, key: str, **values: str) -> Submitted:
    entered = {field.replace("_", "-"): (value,) for field, value in values.items()}
    return Submitted(
        token=Look.ASK.value, values={**ASKING, **entered}, **given(story, name, key)
    )


# several at once, and the same thing twice


def test_several_people_are_let_in_together(story: Story) -> None:
    drew = form(story, "drew", "two")
    again = form(story, "dana", "three")
    outcomes = let_in(story, [form(story, "dana", "one"), drew, again])
    assert outcomes == (None, None, None)
    assert sorted(story.heard) == sorted(
        [
            RECEIVED,
            f"ana: {OFFER}",
            "drew: received [change-wishes] [withdraw]",
            f"cem: {OFFER}",
            "dana: status-seeking [change-wishes] [withdraw]",
        ]
    )
    assert len(story.store.kept.requests) == 2


def test_who_paused_a_moment_before_is_not_asked(story: Story) -> None:
    pause = Submitted(
        token=Look.PAUSING.value,
        values={"until": ("2030-02-01",)},
        **given(story, "ana", "one"),
    )
    let_in(story, [pause, form(story, "dana", "two")])
    story.hears("ana: paused [resume]", RECEIVED, f"ben: {OFFER}")


@pytest.mark.parametrize("together", [True, False])
def test_what_came_twice_happened_once(story: Story, together: bool) -> None:
    typed = Typed(**given(story, "dana"))
    batches = [[typed, typed]] if together else [[typed], [typed]]
    for batch in batches:
        let_in(story, batch)
    assert len(story.chat("dana")) == 1


def test_a_form_that_came_twice_asks_once(story: Story) -> None:
    story.comes(form(story, "dana", "one")).comes(form(story, "dana", "one"))
    story.hears(RECEIVED, f"ana: {OFFER}")


def test_a_wrong_form_keeps_its_key_for_the_mended_one(story: Story) -> None:
    story.comes(form(story, "dana", "one", reach=""))
    assert isinstance(story.outcome, Wrong)
    assert not story.store.kept.inbox
    story.silence()
    story.comes(form(story, "dana", "one")).hears(RECEIVED, f"ana: {OFFER}")


@pytest.mark.parametrize("when", ["crash_before_commit", "crash_after_commit"])
def test_a_crash_loses_nothing_and_doubles_nothing(story: Story, when: str) -> None:
    setattr(story.store, when, 1)
    asking = form(story, "dana", "one")
    with pytest.raises(CrashError):
        story.comes(asking)
    story.comes(asking).hears(RECEIVED, f"ana: {OFFER}")


# tokens


@pytest.mark.parametrize(
    "token",
    [
        *("", ".", "nonsense", "offer-yes.", "offer-yes.n-000001", "é" * 999),
        *("ask", "home.x", "desk-close.K-000002", "contact-made.K-000002"),
        *("desk-close", "concern.K-000002", "withdraw.n-000001"),
    ],
)
def test_a_forged_button_changes_nothing_and_is_answered(
    story: Story, token: str
) -> None:
    story.asks("dana").heard.clear()
    before = story.store.kept.requests.copy()
    story.presses_token("drew", token).hears("drew: no-longer-here")
    story.presses_token("cora", token).hears("cora: no-longer-here")
    assert story.store.kept.requests == before


@pytest.mark.parametrize("token", ["nonsense", "withdraw", Look.HOME.value])
def test_a_form_that_nobody_drew_is_answered(story: Story, token: str) -> None:
    sent = Submitted(token=token, values=ASKING, **given(story, "drew"))
    story.comes(sent).hears("drew: no-longer-here")
    story.comes(sent).silence()


def test_a_button_of_ones_own_works_on_ones_own_only(story: Story) -> None:
    story.asks("dana").presses("ana", "offer-yes").heard.clear()
    page = story.opens("ana", Look.WHAT_I_HOLD)
    values = [wire.value_of(button) for button in buttons(page)]
    for value in (value for value in values if wire.REF in value):
        story.presses_token("ben", value).hears("ben: no-longer-here")


def test_every_button_with_a_reference_may_travel(story: Story) -> None:
    story.asks("dana").asks("drew", language="de").presses("ana", "offer-yes")
    pages = [
        story.opens("ana", Look.WHAT_I_HOLD),
        story.opens("ana", "open-who-and-how"),
        story.opens("carl", Look.DESK),
    ]
    named = {wire.name_of(b) for page in pages for b in buttons(page) if b.ref}
    assert named
    assert named <= wire.BY_OFFER | wire.BY_HANDLE


def test_a_press_that_opens_nothing_opens_nothing(story: Story) -> None:
    opened = engine.look(
        story.sender("dana"), "withdraw", story.now, story.store, story.world
    )
    assert run(opened) is None


@pytest.mark.parametrize("look", list(Look))
def test_whatever_is_opened_is_neither_kept_nor_told(story: Story, look: Look) -> None:
    story.asks("dana").passes(hours=1)
    before, changes = story.store.kept.copy(), len(story.store.history)
    for name in ("dana", "ana", "cora"):
        opened = engine.look(
            story.sender(name), look.value, story.now, story.store, story.world
        )
        run(opened)
    assert story.store.kept == before
    assert len(story.store.history) == changes


# strangers


@pytest.mark.parametrize("standing", [Standing.OUTSIDER, Standing.LEFT])
def test_a_stranger_is_turned_away_and_nothing_is_kept(
    story: Story, standing: Standing
) -> None:
    before = story.store.kept.copy()
    sender = replace(story.sender("guest"), standing=standing)
    arrivals = [
        Opened(key="1", sender=sender, at=story.now),
        Pressed(key="2", sender=sender, at=story.now, token="ask"),
        replace(form(story, "guest", "3"), sender=sender),
    ]
    assert let_in(story, arrivals) == (TurnedAway.OUTSIDER,) * 3
    story.silence()
    assert story.store.kept == before


def test_whoever_has_left_is_turned_away_whatever_the_platform_says(
    story: Story,
) -> None:
    story.leaves("dana")
    story.asks("dana").silence()
    assert story.outcome is TurnedAway.OUTSIDER


@pytest.mark.parametrize("look", [Look.HOME, Look.ASK, Look.OTHER_HELP])
def test_a_stranger_opens_nothing_but_help(story: Story, look: Look) -> None:
    guest = replace(story.sender("guest"), standing=Standing.OUTSIDER)
    here = (story.now, story.store, story.world)
    assert run(engine.look(guest, look.value, *here)) is None
    shown = run(engine.look(guest, Look.HELP_NOW.value, *here))
    assert shown is not None
    assert "+1 212-555-0111" in text_of(shown)


def test_answers_go_where_the_last_act_came_from(story: Story) -> None:
    elsewhere = account("dana-at-home")
    story.store.kept.addresses[elsewhere] = story.id_of("dana")
    sender = replace(story.sender("dana"), address=elsewhere)
    story.comes(Typed(key="1", sender=sender, at=story.now))
    assert story.person("dana").via == elsewhere


# after downtime


def heard_by(story: Story, name: str) -> list[str]:
    return [line for line in story.heard if line.startswith(f"{name}:")]


@pytest.mark.parametrize("down", [5, 10, 24, 48, 100, 700])
def test_after_downtime_each_hears_once_at_most(story: Story, down: int) -> None:
    story.asks("dana").heard.clear()
    story.wakes_after(hours=down)
    told = [line.split(":")[0] for line in story.heard if line[0] != "~"]
    assert len(told) == len(set(told)), story.heard


@pytest.mark.parametrize("down", [24, 48, 72])
def test_after_downtime_a_supporter_is_asked_once(story: Story, down: int) -> None:
    story.asks("dana").presses("ana", "offer-yes").heard.clear()
    story.wakes_after(hours=down)
    story.passes(hours=6)
    assert len(heard_by(story, "ana")) == 1
    assert len(heard_by(story, "dana")) == 1


def test_after_downtime_nobody_hears_of_what_is_over(story: Story) -> None:
    """Asked, reminded, told the desk: all that was overdue when it closed."""
    story.asks("dana").presses("ana", "offer-yes").heard.clear()
    story.wakes_after(days=16)
    said = {line.split(" ")[1] for line in story.heard}
    assert said == {"closed", "record-asked", "how-are-you", "part-over"}


def test_after_downtime_what_was_to_be_forgotten_is_forgotten(story: Story) -> None:
    story.asks("dana")
    story.opens("dana", Look.WITHDRAWING)
    story.presses("dana", "withdraw-sure").heard.clear()
    story.wakes_after(days=90)
    assert not story.store.kept.requests
    assert {line.split(" ")[1] for line in story.heard} == {"forgotten"}


def test_after_downtime_a_named_time_is_corrected_at_once(story: Story) -> None:
    story.asks("dana", language="de").heard.clear()
    story.wakes_after(days=3)
    [slower] = heard_by(story, "dana")
    assert slower == "dana: slower [change-wishes] [withdraw]"
    named = story.card("dana").body[0].args["by"]
    assert named == MONDAY_9AM + timedelta(days=4)


# the rest of the machine


def test_a_coordinator_who_is_asked_next_is_not_told_of_the_stall() -> None:
    """Who waits for an answer is told that, and the desk's news goes to another."""
    carl = person("carl", Role.COORDINATOR, Role.SUPPORTER, profession="chaplain")
    people = [p for p in staff() if p.id not in {"carl", "cem"}]
    story = Story([*people, carl]).asks("dana")
    story.presses("ana", "offer-not-now").heard.clear()
    story.presses("ben", "offer-not-now").hears(
        "~ben: offer-you-passed",
        f"carl: {OFFER}",
        "cora: desk-nobody-found [open-desk]",
    )


def test_a_pick_who_left_meanwhile_passes_like_any_other(story: Story) -> None:
    story.asks("dana", language="de").heard.clear()
    story.settles("ben", hours=hours_between(time(9), time(17), (), "UTC"))
    story.opens("carl", Look.DESK)
    story.submits("carl", "desk-assign", {"supporter": ("ben",)})
    story.hears("carl: desk-assigned")
    story.passes(hours=2)
    assert not any("ben" in line for line in story.heard)


def test_a_programme_may_name_hours_instead_of_days() -> None:
    house = programme()
    hasty = replace(house, policy=Policy(match_within_hours_today=4))
    story = Story(house=hasty).asks("dana")
    assert story.request("dana").seek_by == MONDAY_9AM + timedelta(hours=4)
    calendar = Calendar(
        hours=house.calendar.hours, holidays=frozenset({date(2030, 1, 7)})
    )
    closed_today = replace(house, calendar=calendar)
    later = within(closed_today, story.request("dana"), MONDAY_9AM, timedelta(hours=4))
    assert later == datetime(2030, 1, 8, 12, tzinfo=UTC)


def test_a_slip_leaves_whoever_is_asked_to_answer() -> None:
    early = hours_between(time(5), time(9), (1,), "UTC")
    story = Story().settles("ana", hours=early).asks("dana").hears(RECEIVED)
    story.passes(hours=20).hears("carl: desk-nobody-found [open-desk]", f"ana: {OFFER}")
    story.passes(hours=2).hears("ana: offer-nudge [offer-yes] [offer-not-now]")
    story.passes(hours=1.5).hears(
        "dana: slower [change-wishes] [withdraw]", "cora: desk-overdue [open-desk]"
    )
    story.presses("ana", "offer-yes")
    assert story.request("dana").supporter == "ana"


@pytest.mark.parametrize(
    "zone",
    ["Mars/Olympus", "", "../../etc/passwd", "Europe", "x" * 5000, "\0", "\ud800"],
)
def test_a_zone_that_nobody_knows_is_the_programmes(zone: str) -> None:
    house = programme("Europe/London")
    story = Story(house=house)
    newcomer = replace(story.sender("kim"), zone=zone)
    asks = replace(form(story, "kim", "one"), sender=newcomer)
    assert let_in(story, [asks]) == (None,)
    assert story.person("kim").zone == house.zone
    for look in Look:
        opened = engine.look(newcomer, look, story.now, story.store, story.world)
        assert run(opened) is not None, look
    story.passes(days=3)
    assert story.request("kim").zone == house.zone


def test_the_clock_that_is_asked_for_is_the_one_that_is_kept() -> None:
    house = programme("Europe/London")
    story = Story(house=house)

    def clock(name: str, zone: str) -> str:
        sender = replace(story.sender(name), zone=zone)
        return run(engine.person_of(sender, story.store)).zone

    kept = story.store.kept.copy()
    assert clock("ana", "Asia/Tokyo") == story.person("ana").zone
    assert clock("kim", "Asia/Tokyo") == "Asia/Tokyo", "of whom nothing is kept"
    assert clock("kim", "Mars/Olympus") == house.zone
    assert story.store.kept == kept


def test_whoever_says_no_zone_any_more_stays_where_they_were() -> None:
    story = Story()
    at_home = replace(story.sender("kim"), zone="Asia/Tokyo")
    for key, zone in (("one", "Asia/Tokyo"), ("two", ""), ("three", "Mars/Olympus")):
        arrival = replace(form(story, "kim", key), sender=replace(at_home, zone=zone))
        let_in(story, [arrival])
        assert story.person("kim").zone == "Asia/Tokyo"


def test_what_is_personal_is_not_written_by_accident(story: Story) -> None:
    story.asks("dana")
    request, dana = story.request("dana"), story.person("dana")
    shown = repr((request, request.wishes, dana, story.sender("dana")))
    shown += repr(story.store.kept.supporters) + repr(story.opens("dana", Look.ASK))
    shown += repr(story.opens("dana", Look.CHANGE_WISHES))
    story.presses("ana", "offer-yes")
    shown += repr(story.opens("ana", "open-who-and-how"))
    assert "555" not in shown
    assert "Dana" not in shown
    assert "icu" not in shown
