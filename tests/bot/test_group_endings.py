"""Stories of what comes after a group, of peace from it, and of what is over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot import engine
from bot.events import GroupAlarm, matter_of
from bot.events.groups import GroupEnded, InvitationDeclined, PollOver, SupportOfferDue
from bot.flows import decide
from bot.groups.group import GroupId, GroupStatus
from bot.groups.leading import LeadingStatus
from bot.looks import Look
from bot.people import PersonId
from bot.request import RequestId
from bot.scene import Decision, Scene, Team
from bot.world import World
from tests.bot.hearing import text_of, told
from tests.bot.together import (
    INVITED,
    OFFERED,
    TEAM,
    THURSDAY,
    TIME,
    YES,
    begun,
    everybody,
    heard_by,
    held,
    is_set,
    moves,
    polled,
    says,
    the_group,
)
from tests.memory import run
from tests.story import MONDAY_9AM, Story

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
