"""Stories of an hour together for a care team, as the office and the team meet it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest

from bot import engine
from bot.arrivals import Submitted
from bot.events import GroupAlarm, matter_of
from bot.events.groups import GroupEnded, InvitationDeclined, PollOver, SupportOfferDue
from bot.flows import decide
from bot.forms import Form, Page, People
from bot.group import GroupId, GroupStatus, LeadingStatus
from bot.invitation import Invitation
from bot.looks import Look
from bot.people import PersonId
from bot.request import RequestId
from bot.scene import Decision, Scene, Team
from bot.world import World
from tests.bot.hearing import labels, text_of, told, words
from tests.bot.together import (
    ASKED_TO_LEAD,
    ENTERED,
    FRIDAY,
    INVITED,
    OFFERED,
    TEAM,
    THURSDAY,
    begun,
    everybody,
    held,
    is_set,
    polled,
    says,
    the_group,
)
from tests.memory import run
from tests.story import MONDAY_9AM, Story

YES: Final = ("dana", "dirk", "dora")
OPEN: Final = "[group-open]"
TIME: Final = "[group-open] [add-to-calendar]"
LEADS: Final = "[facilitating-open] [add-to-calendar]"
CHANGED: Final = [f"~{name}: group-changed" for name in (*YES, "fay")]
DESK: Final = "[open-groups]"


def heard_by(story: Story, *names: str) -> list[str]:
    """What these were told since the last time: what is drawn anew disturbs nobody."""
    heard, story.heard = story.heard, []
    return [line for line in heard if line.split(":")[0] in names]


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


# the poll


def test_each_of_the_team_is_asked_once_and_in_private() -> None:
    story = polled()
    notes = [f"{name}: {INVITED}" for name in TEAM]
    assert heard_by(story, *TEAM) == notes
    story.passes(days=2, hours=12).silence()


def test_what_opens_says_what_it_is_and_what_it_is_not() -> None:
    form = polled().opens("dana", "group-open")
    said = text_of(form)
    assert "no assessment and no treatment" in said
    assert "Nobody sees who was asked" in said
    assert "debrief" not in said.lower()


def test_an_answer_can_be_changed_until_the_time_is_set() -> None:
    story = says(polled(), "dana", THURSDAY)
    assert heard_by(story, "dana")[-1] == f"dana: group-noted {OPEN}"
    says(story, "dana", FRIDAY, "2030-01-01T00:00:00+00:00")
    assert [t.isoformat() for t in the_group(story).members[0].suits] == [FRIDAY]
    says(story, "dana")
    assert heard_by(story, "dana")[-1] == f"dana: group-declined {OPEN}"
    assert not the_group(story).members[0].suits


def test_the_time_that_suits_most_is_set_and_of_two_the_earlier() -> None:
    story = polled()
    for name in YES:
        says(story, name, THURSDAY, FRIDAY)
    story.heard = []
    story.passes(days=4)
    assert the_group(story).on == datetime(2030, 1, 17, 10, tzinfo=UTC)
    story.hears(
        f"cora: group-time-set {DESK}",
        *(f"{name}: group-set {TIME}" for name in YES),
        f"fay: facilitating-set {LEADS}",
    )


def test_whoever_said_yes_to_another_time_may_still_come() -> None:
    story = is_set()
    assert heard_by(story, "drew")[-1] == f"drew: group-set-other {OPEN}"
    assert "Room 7" not in text_of(story.opens("drew", "group-open"))
    story.presses("drew", "group-come").hears(f"drew: group-you-come {TIME}")
    assert "Room 7" in text_of(story.opens("drew", "group-open"))


def test_whoever_said_nothing_may_still_come() -> None:
    story = is_set()
    story.opens("dale", "group-open")
    story.heard = []
    story.presses("dale", "group-come").hears(f"dale: group-you-come {TIME}")


def test_where_stands_in_no_message_and_when_in_those_of_whoever_comes() -> None:
    story = is_set()
    said = {n: "".join(text_of(m.card) for m in story.chat(n)) for n in (*TEAM, "fay")}
    assert not [name for name, text in said.items() if "Room" in text]
    assert {n for n, text in said.items() if "17 Jan" in text} == {*YES, "fay"}
    page = text_of(story.opens("dana", "group-open"))
    assert "Room 7" in page
    assert "17" in page


def test_whoever_comes_can_take_it_into_a_calendar_of_their_own() -> None:
    [*_, keep] = is_set().card("dana").buttons
    assert isinstance(keep.does, Invitation)
    assert keep.does.ends_at - keep.does.starts_at == timedelta(minutes=90)
    assert keep.does.where == "Room 7"
    assert is_set().card("drew").buttons[-1].label == "group-open"


def test_nobody_answers_and_it_does_not_take_place() -> None:
    story = polled()
    story.heard = []
    story.passes(days=4)
    story.hears(
        f"cora: group-not-together {DESK}",
        "fay: facilitating-off",
        *(f"{name}: {OFFERED}" for name in TEAM),
    )


def test_everyone_declines_and_it_looks_the_same() -> None:
    story = polled()
    for name in TEAM:
        story.presses(name, "approach-no")
    story.heard = []
    story.passes(days=4)
    assert heard_by(story, "cora", "fay") == [
        f"cora: group-not-together {DESK}",
        "fay: facilitating-off",
    ]


def test_too_few_say_yes_and_they_are_told_that_it_does_not_take_place() -> None:
    story = polled()
    says(story, "dana", THURSDAY)
    says(story, "dirk", FRIDAY)
    story.heard = []
    story.passes(days=3, hours=1)
    assert heard_by(story, *TEAM) == ["dana: group-off", "dirk: group-off"]


def test_nobody_reads_a_note_in_the_night() -> None:
    night = MONDAY_9AM.replace(hour=23)
    story = begun(Story(everybody(), now=night)).passes(hours=12)
    story.heard = []
    story.submits("fay", "facilitating-open", {"times": (THURSDAY,)})
    assert len(heard_by(story, *TEAM)) == len(TEAM)


# where and when


def test_the_office_is_asked_for_a_place_that_nobody_has_said() -> None:
    story = is_set(place=())
    assert f"cora: group-place-wanted {DESK}" in story.heard
    assert "It will be said here." in text_of(story.opens("dana", "group-open"))
    story.heard = []
    page = story.opens("cora", Look.GROUPS)
    assert labels(page) == ["group-move", "group-cancel", "set-up-group"]
    moves(story, place="Room 9")
    heard = [f"{name}: group-moved {TIME}" for name in YES]
    leader = f"fay: facilitating-moved {LEADS}"
    story.hears(*CHANGED, "cora: group-kept", *heard, leader)
    assert "Room 9" in text_of(story.opens("dana", "group-open"))


def moves(
    story: Story,
    day: str = "2030-01-17",
    clock: str = "10:00",
    place: str = "Room 7",
) -> Story:
    story.opens("cora", Look.GROUPS)
    entered = {"day": (day,), "time": (clock,), "place": (place,)}
    return story.submits("cora", "group-move", entered)


def test_the_time_moves_and_exactly_those_who_said_yes_are_told() -> None:
    story = is_set()
    story.heard = []
    moves(story, day="2030-01-21", clock="15:00")
    heard = [f"{name}: group-moved {TIME}" for name in YES]
    leader = f"fay: facilitating-moved {LEADS}"
    story.hears(*CHANGED, "cora: group-kept", *heard, leader)
    story.passes(days=6).silence()
    story.passes(days=5)
    assert "fay: facilitating-held [leave-group-record]" in story.heard


def test_what_has_not_changed_is_told_to_nobody() -> None:
    story = is_set()
    story.heard = []
    moves(story).hears("cora: group-kept")


def test_a_place_may_be_said_before_there_is_a_time() -> None:
    story = polled()
    story.heard = []
    story.opens("cora", Look.GROUPS)
    form = story.opens("cora", "group-move")
    assert isinstance(form, Form)
    assert [field.name for field in form.fields] == ["place"]
    story.opens("cora", Look.GROUPS)
    story.submits("cora", "group-move", {"place": ("Room 9",)})
    story.hears("cora: group-kept")
    assert the_group(story).place == "Room 9"


def test_a_form_from_before_a_time_was_set_changes_the_place_alone() -> None:
    story = polled()
    story.opens("cora", Look.GROUPS)
    token = story.token("cora", "group-move")
    for name in ("dana", "dirk", "dora"):
        says(story, name, THURSDAY)
    before = story.passes(days=4)
    on, story.heard = the_group(before).on, []
    form = Submitted(
        key="late",
        sender=story.sender("cora"),
        at=story.now,
        token=token,
        values={"place": ("Room 9",)},
    )
    story.comes(form)
    assert story.outcome is None
    assert (the_group(story).on, the_group(story).place) == (on, "Room 9")
    assert "dana: group-moved [group-open] [add-to-calendar]" in story.heard


@pytest.mark.parametrize(
    "when", [{"day": ()}, {"time": ("never",)}, {"day": ("2030-01-01",)}]
)
def test_a_time_is_moved_to_one_that_is_still_to_come(
    when: dict[str, tuple[str, ...]],
) -> None:
    story = is_set()
    story.opens("cora", Look.GROUPS)
    entered = {"day": ("2030-01-18",), "time": ("10:00",), "place": (), **when}
    wrong = story.wrong("cora", "group-move", entered)
    assert wrong is not None
    assert wrong.fields.keys() == {"day"}


NIGHT: Final = {"days": 5, "hours": 13}
"""From when the time is set to ten in the evening before it."""
MOVED: Final = [f"{name}: group-moved {TIME}" for name in YES]


def puts_off(story: Story, day: str, clock: str) -> Story:
    story.opens("cora", Look.GROUPS)
    story.heard.clear()
    entered = {"day": (day,), "time": (clock,), "place": ("Room 7",)}
    return story.submits("cora", "group-move", entered)


@pytest.mark.parametrize("clock", ["05:00", "06:59"])
def test_what_is_too_late_in_the_morning_is_told_in_the_night(clock: str) -> None:
    story = puts_off(is_set().passes(**NIGHT), "2030-01-17", clock)
    assert heard_by(story, *YES) == MOVED


def test_what_was_too_soon_for_the_morning_is_put_off_in_the_night() -> None:
    story = puts_off(is_set().passes(days=4), "2030-01-17", "06:00").passes(
        days=1, hours=13
    )
    puts_off(story, "2030-01-18", "12:00")
    assert heard_by(story, *YES) == MOVED


def test_what_can_wait_for_the_morning_does() -> None:
    story = puts_off(is_set().passes(**NIGHT), "2030-01-18", "12:00")
    assert heard_by(story, *YES) == []
    assert heard_by(story.passes(hours=9), *YES) == MOVED


def test_it_is_called_off_in_the_night_and_nobody_sets_out_for_it() -> None:
    story = puts_off(is_set().passes(days=4), "2030-01-17", "06:00").passes(
        days=1, hours=13
    )
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    story.heard.clear()
    story.presses("cora", "group-cancel-sure")
    assert heard_by(story, *YES) == [f"{name}: group-off" for name in YES]


def test_whoever_cannot_after_all_hears_of_no_change() -> None:
    story = is_set()
    story.opens("dirk", "group-open")
    story.heard = []
    story.presses("dirk", "group-cannot")
    story.hears("~dirk: group-changed", f"dirk: group-declined {OPEN}")
    moves(story, place="Room 9")
    heard = [f"{name}: group-moved {TIME}" for name in ("dana", "dora")]
    assert heard_by(story, *TEAM) == heard


def test_it_is_called_off_and_exactly_those_who_said_yes_are_told() -> None:
    story = is_set()
    story.heard = []
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    story.presses("cora", "group-cancel-sure")
    heard = [f"{name}: group-off" for name in YES]
    story.hears(*CHANGED, "cora: group-called-off", *heard, "fay: facilitating-off")
    story.opens("cora", Look.GROUPS)
    assert "does not take place" in text_of(story.opens("cora", Look.GROUPS))
    story.passes(days=1)
    assert heard_by(story, *TEAM) == [f"{name}: {OFFERED}" for name in TEAM]


def test_it_is_called_off_before_anybody_was_asked() -> None:
    story = begun()
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    story.heard = []
    story.presses("cora", "group-cancel-sure")
    story.hears("~fay: no-longer-needed", "cora: group-called-off")
    story.passes(days=2).silence()
    story.passes(days=14)
    assert not story.store.kept.groups
    assert not story.store.kept.alarms


def test_a_note_that_waits_for_the_morning_is_not_sent_once_it_is_off() -> None:
    people = [replace(p, zone="Asia/Tokyo") for p in everybody() if p.name[0] == "D"]
    people += [p for p in everybody() if p.name[0] != "D"]
    story = polled(Story(people, now=MONDAY_9AM + timedelta(hours=5)))  # 23:00 there
    story.heard = []
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    story.presses("cora", "group-cancel-sure")
    story.passes(hours=15).hears("cora: group-called-off", "fay: facilitating-off")


def test_the_desk_reads_how_far_it_is_and_nothing_else() -> None:
    story = begun()
    read = [text_of(story.opens("cora", Look.GROUPS))]
    story.submits("fay", "facilitating-open", {"times": (THURSDAY, FRIDAY)})
    read.append(text_of(story.opens("cora", Look.GROUPS)))
    for name in YES:
        says(story, name, THURSDAY)
    story.passes(days=4)
    read.append(text_of(story.opens("carl", Look.GROUPS)))
    story.passes(days=7)
    read.append(text_of(story.opens("carl", Look.GROUPS)))
    for said, page in zip(
        ("sought to lead", "can answer until", "set for", "it is over"),
        read,
        strict=True,
    ):
        assert said in page
        assert not [n for n in (*TEAM, "fay") if n.title() in page]


def test_nobody_looks_after_a_group_that_they_are_in() -> None:
    story = is_set(colleagues=(*TEAM, "carl"))
    assert labels(story.opens("carl", Look.GROUPS)) == ["set-up-group"]
    handle = the_group(story).handle
    for look in (Look.GROUP_MOVING, Look.GROUP_CANCELLING):
        shown = run(
            engine.look(
                story.sender("carl"),
                f"{look.value}.{handle}",
                story.now,
                story.store,
                story.world,
            )
        )
        assert isinstance(shown, Page)
        assert "No longer here" in text_of(shown)
    story.heard = []
    story.presses_token("carl", f"group-cancel.{handle}").hears("carl: no-longer-here")


def test_another_coordinator_hears_of_it_where_whoever_set_it_up_has_left() -> None:
    story = polled().leaves("cora")
    story.heard = []
    story.passes(days=3, hours=1)
    assert heard_by(story, "carl", "lea") == [f"carl: group-not-together {DESK}"]


# afterwards


def test_each_is_offered_a_talk_with_one_colleague_once() -> None:
    story = held()
    story.heard = []
    story.passes(days=1)
    assert heard_by(story, *TEAM) == [f"{name}: {OFFERED}" for name in TEAM]
    story.presses("dana", "approach-no").hears(
        "dana: approach-declined [never-approach]"
    )
    story.passes(days=5).silence()


def test_whoever_has_asked_or_wants_peace_is_offered_nothing() -> None:
    story = held().asks("dana")
    story.presses_token("dirk", "never-approach")
    story.leaves("dora")
    story.heard = []
    story.passes(days=1)
    offered = [line for line in story.heard if line.endswith(OFFERED)]
    assert offered == [f"{name}: {OFFERED}" for name in ("drew", "dina", "dale")]


def test_it_is_forgotten_with_all_that_anybody_said() -> None:
    story = held().passes(days=14)
    assert not story.store.kept.groups
    assert not story.store.kept.alarms
    assert story.chat("dana")[0].card.body[0].wording == "forgotten"
    story.heard = []
    story.presses_token("dana", "group-no").hears("dana: no-longer-here")
    assert "No longer here" in text_of(story.opens("dana", Look.GROUP_INVITED))


# left in peace


def test_whoever_never_wants_to_be_approached_is_not_asked_and_nobody_can_tell() -> (
    None
):
    story = Story(everybody()).presses_token("dana", "never-approach")
    story.heard = []
    polled(story)
    assert heard_by(story, *TEAM) == [f"{name}: {INVITED}" for name in TEAM[1:]]
    assert the_group(story).total == 6


def test_peace_in_the_night_drops_the_note_that_waits() -> None:
    people = [replace(p, zone="Asia/Tokyo") for p in everybody() if p.name[0] == "D"]
    people += [p for p in everybody() if p.name[0] != "D"]
    story = polled(Story(people, now=MONDAY_9AM + timedelta(hours=5)))
    story.heard = []
    story.presses_token("dana", "never-approach").passes(hours=15)
    assert heard_by(story, "dana", "dirk") == [
        "dana: approach-forbidden [may-approach]",
        f"dirk: {INVITED}",
    ]


def test_whoever_said_yes_and_then_wants_peace_still_hears_of_a_change() -> None:
    story = is_set().presses_token("dana", "never-approach")
    story.heard = []
    moves(story, place="Room 9")
    assert heard_by(story, "dana") == [f"dana: group-moved {TIME}"]


def test_whoever_erases_everything_is_of_no_group_any_more() -> None:
    story = is_set().presses_token("dana", "erase")
    assert heard_by(story, "dana")[-1] == "dana: erased"
    story.passes(hours=1)
    group = the_group(story)
    assert PersonId("dana") not in {member.person for member in group.members}
    assert group.total == 6
    assert {m.card.body[0].wording for m in story.chat("dana")} >= {"forgotten"}
    moves(story, place="Room 9")
    heard = [f"{name}: group-moved {TIME}" for name in ("dirk", "dora")]
    assert heard_by(story, *TEAM) == heard


# somebody asks for one

WISH: Final = {"colleagues": TEAM}


def test_anybody_may_ask_for_one_and_hears_nothing_more() -> None:
    story = Story(everybody())
    assert "No reason is needed." in text_of(story.opens("nina", Look.GROUP_WISHING))
    story.submits("nina", Look.GROUP_WISHING, WISH)
    story.hears("nina: group-wish-noted", f"carl: group-asked-for {DESK}")
    assert the_group(story).by is None
    assert "asked for on" in text_of(story.opens("cora", Look.GROUPS))


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


# what is over, or never was


def test_a_button_of_a_group_that_is_forgotten_is_answered() -> None:
    story = held()
    token = story.token("dana", "group-open")
    act = InvitationDeclined(
        at=story.now, by=PersonId("dana"), request=RequestId("gone")
    )
    story.passes(days=15)
    shown = run(
        engine.look(story.sender("dana"), token, story.now, story.store, story.world)
    )
    assert shown is None
    over = decide(Scene(programme=story.programme), act)
    assert told(over) == [("dana", "no-longer-here")]


def test_an_old_button_is_always_answered() -> None:
    story = held()
    story.heard = []
    story.presses("dana", "approach-no").hears("dana: approach-declined")
    assert "No longer here" in text_of(story.opens("dana", "group-open"))
    story.submits("dana", "group-open", {"times": (THURSDAY,)})
    story.hears("dana: no-longer-here")
    handle = the_group(story).handle
    for act in ("group-cancel", "group-seek"):
        story.presses_token("cora", f"{act}.{handle}").hears("cora: no-longer-here")
    for act in ("group-come", "group-no"):
        story.presses_token("nina", f"{act}.{handle}").hears("nina: no-longer-here")
    story.presses_token("nina", "group-come.K-NONE").hears("nina: no-longer-here")


@pytest.mark.parametrize("look", [Look.GROUP_MOVING, Look.LEADING, Look.GROUP_RECORD])
def test_a_form_about_nothing_changes_nothing(look: Look) -> None:
    story = Story(everybody())
    assert "No longer here" in text_of(story.opens("cora", look))
    record = {"heads": ("more",), "format": ("both",), "afterwards": ("nothing",)}
    story.submits("cora", look, record).hears("cora: no-longer-here")


@pytest.mark.parametrize("alarm", [PollOver, SupportOfferDue])
def test_an_alarm_of_a_group_that_is_gone_means_nothing(
    alarm: type[GroupAlarm],
) -> None:
    gone = GroupId(RequestId("gone"))
    rings = alarm(at=MONDAY_9AM, group=gone)
    assert matter_of(rings) == gone
    assert decide(Scene(programme=Story().programme), rings) == Decision()


def test_after_an_outage_what_was_forgotten_meanwhile_rings_for_nobody() -> None:
    later = {"day-1": ("2030-02-20",), "day-2": ("2030-02-21",)}
    story = begun(**later)
    story.opens("cora", Look.GROUPS)
    story.opens("cora", "group-cancel")
    story.presses("cora", "group-cancel-sure")
    story.heard = []
    story.wakes_after(days=90)
    assert not story.store.kept.groups
    assert heard_by(story, "cora", *TEAM) == []


def test_it_goes_on_as_it_began_whatever_the_programme_decides_meanwhile() -> None:
    story = polled()
    until = the_group(story).poll_until
    quicker = {"group_poll_days": 1, "group_lasts_minutes": 30, "group_notice_hours": 1}
    policy = replace(story.programme.policy, forget_group_after_days=1, **quicker)
    story.programme = replace(story.programme, policy=policy)
    story.world = World(story.programme, story.store.chance)
    for name in YES:
        says(story, name, THURSDAY)
    assert the_group(story.passes(days=2)).status is GroupStatus.POLLING
    assert the_group(story).poll_until == until
    story.passes(days=8, hours=1, minutes=45)
    assert the_group(story).status is GroupStatus.SET  # its hour is not half an hour
    story.passes(days=13)
    assert the_group(story).status is GroupStatus.HELD
    story.passes(days=2)
    assert not story.store.kept.groups


def test_an_hour_that_nobody_led_to_its_end_asks_nobody_how_it_was() -> None:
    group = the_group(is_set())
    [leading] = group.asks
    unled = group.answered(leading, LeadingStatus.PASSED)
    assert unled.on is not None
    ends = GroupEnded(at=unled.on, group=group.id, phase=group.phase)
    scene = Scene(programme=Story().programme, team=Team(group=unled))
    assert told(decide(scene, ends)) == []


def test_each_finds_what_is_kept_of_them_and_nothing_of_others() -> None:
    story = is_set()
    mine = text_of(story.opens("dana", Look.MY_DATA))
    assert "A time that suits me" in mine
    assert "I come: Yes" in mine
    said_no = text_of(story.opens("dale", Look.MY_DATA))
    assert "Of a team since" in said_no
    assert "A time that suits me" not in said_no
    led = text_of(story.opens("fay", Look.MY_DATA))
    assert "I lead it: Yes" in led
    assert "Of a team since" not in led
    assert "Groups" not in text_of(story.opens("nina", Look.MY_DATA))
