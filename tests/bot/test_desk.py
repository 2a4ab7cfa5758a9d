"""The desk sees what has stalled, by handle, and can set it moving again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.desk.card import desk_card
from bot.effects.finding import Find
from bot.effects.keeping import Wake
from bot.effects.telling import Redraw, Tell, TellDesk
from bot.events.closing import ErasureDue
from bot.events.desk import (
    RequestClosed,
    SearchWidened,
    SupporterAssigned,
    TimeExtended,
)
from bot.events.offering import DeadlineNear, DeskSilent
from bot.flows.desk import (
    assigning,
    decide,
    extending,
    queue,
    read_assigned,
    read_extended,
)
from bot.flows.desk import (
    closing as closing_asked,
)
from bot.forms import Wrong
from bot.looks import Look
from bot.offer import OfferStatus
from bot.people import Role, Standing
from bot.reading import Fresh
from bot.request import Handle, RequestId
from bot.request_status import Stall, Status
from bot.wishes import Rather
from tests.bot.hearing import button, kinds, labels, text_of, told
from tests.bot.staff import (
    CORA,
    DANA,
    EVE,
    EVERYONE,
    LEE,
    MONDAY,
    PROGRAMME,
    REQUEST,
    SAM,
    STUCK,
    TEO,
    closed,
    offered,
    person,
    scene,
    sight,
    taken,
)

FRESH = Fresh(at=MONDAY, by=CORA.id, request=RequestId("new"), handle=Handle("K-NEW"))
TOLD = replace(STUCK, told=(CORA.id,))
LATER = STUCK.seek_by + timedelta(days=1)
NO_CONTACT = taken().stalled(Stall.NO_CONTACT)
BOTH = person("both", Role.COORDINATOR, Role.SUPPORTER)
WISHES_EITHER = replace(STUCK.wishes, rather=Rather.EITHER)


def assigned(by=CORA, supporter=TEO):
    return SupporterAssigned(
        at=MONDAY, by=by.id, request=STUCK.id, supporter=supporter.id
    )


def widened(by=CORA):
    return SearchWidened(at=MONDAY, by=by.id, request=STUCK.id)


def extended(by=CORA, seek_by=LATER):
    return TimeExtended(at=MONDAY, by=by.id, request=STUCK.id, seek_by=seek_by)


def closing(by=CORA):
    return RequestClosed(at=MONDAY, by=by.id, request=STUCK.id)


ACTS = [assigned, widened, extended, closing]


def at_desk(request, event, by=CORA):
    return decide(scene(by, request), event)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("by", [CORA, LEE], ids=lambda p: p.id)
def test_a_coordinator_or_the_lead_may_act_at_the_desk(act, by):
    decision = at_desk(STUCK, act(by), by)
    assert told(decision)[0][0] == by.id
    assert told(decision)[0][1].startswith("desk-")


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    ("by", "request_"),
    [
        (EVE, STUCK),
        (SAM, STUCK),
        (replace(CORA, standing=Standing.LEFT), STUCK),
        (CORA, replace(STUCK, asker=CORA.id)),
        (BOTH, taken(supporter=BOTH).stalled(Stall.NO_CONTACT)),
        (BOTH, taken(supporter=BOTH).seeking_again(MONDAY, LATER).stalled(Stall.OVERDUE)),
        (CORA, REQUEST),
        (CORA, closed()),
        (CORA, None),
    ],
    ids=[
        "staff", "supporter", "left", "own request", "their own to keep",
        "kept it once", "not stalled", "closed", "forgotten",
    ],
)  # fmt: skip
def test_the_desk_of_somebody_else_or_of_nothing_changes_nothing(act, by, request_):
    decision = at_desk(request_, act(by), by)
    assert told(decision) == [(by.id, "no-longer-here")]
    assert decision.request is None
    assert kinds(decision) == [Tell]


@pytest.mark.parametrize("act", ACTS)
def test_nobody_unknown_acts_at_the_desk(act):
    assert told(decide(scene(None, STUCK), act())) == [("cora", "no-longer-here")]


def test_a_pick_is_asked_next_and_the_stall_is_seen_to():
    decision = at_desk(TOLD, assigned())
    assert told(decision) == [("cora", "desk-assigned")]
    assert decision.effects[-1] == Find(request=STUCK.id, pick=TEO.id)
    assert not decision.request.stalls
    assert not decision.request.told


def test_after_a_pick_the_desks_silence_before_it_counts_no_more():
    picked = at_desk(TOLD, assigned())
    stalled_again = picked.request.stalled(Stall.NOBODY_FOUND)
    assert silent(stalled_again).effects == ()
    alarms = [e.alarm for e in picked.effects if isinstance(e, Wake)]
    assert {alarm.phase for alarm in alarms} == {picked.request.phase}
    assert picked.request.seek_by == TOLD.seek_by


def test_the_answer_to_a_pick_is_the_same_whoever_was_picked():
    """An ineligible pick is a quiet pass: the asker themself, or one they named."""
    answers = {
        repr(at_desk(STUCK, assigned(supporter=whom)).effects[0])
        for whom in (SAM, TEO, DANA, EVE)
    }
    assert len(answers) == 1


def test_whoever_waits_to_be_asked_gives_way_to_the_pick():
    decision = at_desk(offered(STUCK), assigned())
    assert told(decision) == [("cora", "desk-assigned")]
    [redraw] = [e for e in decision.effects if isinstance(e, Redraw)]
    assert (redraw.to, redraw.card.body[0].wording) == ("sam", "no-longer-needed")
    assert decision.request.asked is None
    assert decision.request.offers[0].status is OfferStatus.WITHDRAWN


def test_a_supporter_without_any_contact_is_replaced_and_all_are_told_the_truth():
    decision = at_desk(NO_CONTACT, assigned())
    assert told(decision) == [
        ("cora", "desk-assigned"),
        ("dana", "desk-someone-else"),
        ("sam", "no-longer-needed"),
    ]
    again = decision.request
    assert again.status is Status.SEEKING
    assert again.seek_by > MONDAY
    assert again.offers[0].status is OfferStatus.HANDED_BACK
    assert not again.stalls
    near = [e.alarm for e in decision.effects if isinstance(e, Wake)]
    assert {alarm.phase for alarm in near} == {again.phase}


def test_those_who_talk_already_are_not_reassigned():
    talking = replace(NO_CONTACT.in_contact(), stalls=frozenset({Stall.OVERDUE}))
    assert told(at_desk(talking, assigned())) == [("cora", "no-longer-here")]


def test_the_clinician_is_asked_whether_to_look_wider():
    decision = at_desk(STUCK, widened())
    assert told(decision) == [("cora", "desk-widened"), ("dana", "widen-ask")]
    [_, ask] = decision.effects
    assert labels(ask.card) == ["widen-yes", "widen-no"]
    assert decision.request == replace(STUCK, asked_to_widen=True)


@pytest.mark.parametrize(
    "request_",
    [
        replace(STUCK, asked_to_widen=True),
        replace(STUCK, widened=True),
        replace(STUCK, wishes=WISHES_EITHER),
    ],
    ids=["asked already", "agreed already", "never minded"],
)
def test_where_nothing_can_be_widened_the_desk_hears_the_same(request_):
    decision = at_desk(request_, widened())
    assert told(decision) == [("cora", "desk-widened")]
    assert decision.effects[0] == at_desk(STUCK, widened()).effects[0]


def test_in_another_search_the_clinician_may_be_asked_once_more():
    asked = replace(NO_CONTACT, asked_to_widen=True)
    anew = asked.seeking_again(MONDAY, MONDAY + timedelta(days=1))
    decision = at_desk(anew.stalled(Stall.NOBODY_FOUND), widened())
    assert told(decision) == [("cora", "desk-widened"), ("dana", "widen-ask")]


def test_nothing_is_widened_once_somebody_said_yes():
    assert told(at_desk(NO_CONTACT, widened())) == [("cora", "no-longer-here")]


def test_a_new_honest_time_is_told_before_the_old_one_passes():
    overdue = TOLD.stalled(Stall.OVERDUE)
    decision = at_desk(overdue, extended())
    assert told(decision) == [("cora", "desk-extended"), ("dana", "desk-new-time")]
    longer = decision.request
    assert longer.seek_by == LATER
    # It stays on the desk until somebody is found; the next slip is told anew.
    assert longer.stalls == {Stall.NOBODY_FOUND}
    assert not longer.told
    alarms = [e.alarm for e in decision.effects if isinstance(e, Wake)]
    [near] = [a for a in alarms if isinstance(a, DeadlineNear)]
    assert near.at == LATER - STUCK.policy.correct_before
    assert near.phase == longer.phase == overdue.phase + 1


@pytest.mark.parametrize(
    "seek_by",
    [STUCK.seek_by, MONDAY, MONDAY + timedelta(days=14, minutes=1)],
    ids=["the same", "sooner", "too far"],
)
def test_a_time_that_is_no_honest_correction_is_not_named(seek_by):
    decision = at_desk(STUCK, extended(seek_by=seek_by))
    assert told(decision) == [("cora", "no-longer-here")]


def test_no_time_is_named_where_nobody_is_sought():
    assert told(at_desk(NO_CONTACT, extended())) == [("cora", "no-longer-here")]


def test_what_cannot_be_served_is_closed_and_the_clinician_hears_it_honestly():
    decision = at_desk(STUCK, closing())
    assert told(decision) == [("cora", "desk-closed"), ("dana", "desk-could-not-find")]
    assert decision.request.status is Status.CLOSED
    [_, message, wake] = decision.effects
    assert labels(message.card) == ["other-help", "erase-now"]
    assert PROGRAMME.office.phone in text_of(message.card)
    assert "will be erased on 21 January" in text_of(message.card)
    assert isinstance(wake.alarm, ErasureDue)
    assert wake.alarm.at == MONDAY + STUCK.policy.erase_after
    assert wake.alarm.phase == decision.request.phase


def test_closing_tells_a_supporter_only_that_it_is_no_longer_needed():
    asked, held = at_desk(offered(STUCK), closing()), at_desk(NO_CONTACT, closing())
    assert Redraw in kinds(asked)
    assert ("sam", "no-longer-needed") in told(held)


def silent(request=TOLD, phase=0):
    event = DeskSilent(at=MONDAY, request=STUCK.id, phase=phase)
    return decide(scene(None, request), event)


def test_a_silent_coordinator_is_followed_by_another():
    [effect] = silent().effects
    assert effect == TellDesk(
        about=STUCK.id,
        card=desk_card(STUCK, Stall.NOBODY_FOUND, MONDAY, PROGRAMME.calendar),
    )


@pytest.mark.parametrize(
    "request_",
    [None, replace(TOLD, phase=1), REQUEST],
    ids=["forgotten", "moved on", "seen to"],
)
def test_once_anything_has_moved_nobody_more_is_told(request_):
    assert silent(request_).effects == ()


def desk(*requests, by=CORA):
    return queue(sight(by, desk=requests), MONDAY)


def test_the_desk_shows_handles_and_nobodys_name():
    said = text_of(desk(STUCK, NO_CONTACT))
    assert "K-7QD: no supporter yet, 10 working hours left." in said
    assert "K-7QD: a supporter said yes, and no contact is noted yet." in said
    for someone in EVERYONE.values():
        assert someone.name not in said
    assert DANA.unit not in said


OF_THE_PAGE = [
    "open-roster",
    "open-care",
    "open-training",
    "someone-rang",
    "open-groups",
    "open-directory",
    "open-running",
]


def test_each_row_has_what_can_be_done_and_names_only_its_handle():
    page = desk(STUCK)
    of_the_row = ["desk-assign", "desk-widen", "desk-extend", "desk-close"]
    assert labels(page) == [*of_the_row, *OF_THE_PAGE]
    for label in of_the_row:
        pressed = button(page, label)
        assert (pressed.ref, pressed.request) == ("K-7QD", None)
    assert labels(desk(NO_CONTACT)) == ["desk-assign", "desk-close", *OF_THE_PAGE]


def test_the_row_of_a_request_is_the_same_whatever_was_wished_for():
    agreed = replace(STUCK, widened=True)
    either = replace(STUCK, wishes=WISHES_EITHER)
    assert desk(STUCK) == desk(agreed) == desk(either)


@pytest.mark.parametrize(
    "request_", [REQUEST, replace(STUCK, asker=CORA.id)], ids=["fine", "own"]
)
def test_the_desk_shows_only_what_is_its_own_to_see(request_):
    assert "Nothing needs you now." in text_of(desk(request_))


@pytest.mark.parametrize("look", [queue, assigning, extending, closing_asked])
@pytest.mark.parametrize("by", [EVE, SAM], ids=lambda p: p.id)
def test_nobody_else_can_open_the_desk(look, by):
    page = look(sight(by, request=STUCK, desk=(STUCK,)), MONDAY)
    assert page.title == "no-longer-here-title"


@pytest.mark.parametrize("look", [assigning, extending, closing_asked])
@pytest.mark.parametrize("request_", [None, REQUEST, replace(STUCK, asker=CORA.id)])
def test_a_form_about_what_is_over_or_ones_own_does_not_open(look, request_):
    page = look(sight(CORA, request=request_), MONDAY)
    assert page.title == "no-longer-here-title"


def test_every_active_supporter_may_be_picked_by_name_and_nothing_else():
    """The one who asks is among them: who is absent from a list is named by it."""
    asker = replace(DANA, roles=SAM.roles)
    left = person("old", Role.SUPPORTER, standing=Standing.LEFT)
    people = {**EVERYONE, DANA.id: asker, left.id: left}
    form = assigning(sight(CORA, request=offered(STUCK), people=people), MONDAY)
    [whom] = form.fields
    assert [option.label.text for option in whom.among] == ["Dana", "Sam", "Teo"]
    assert all(option.hint is None for option in whom.among)
    assert "K-7QD" in text_of(form)


def test_the_pick_is_read():
    read = read_assigned(sight(CORA, request=STUCK), {"supporter": ("teo",)}, FRESH)
    assert read == assigned()


@pytest.mark.parametrize("picked", [(), ("eve",), ("nobody",)])
def test_only_an_active_supporter_can_be_picked(picked):
    read = read_assigned(sight(CORA, request=STUCK), {"supporter": picked}, FRESH)
    assert isinstance(read, Wrong)
    assert set(read.fields) == {"supporter"}


def test_a_pick_for_what_is_forgotten_is_answered_as_over():
    read = read_assigned(sight(CORA), {"supporter": ("teo",)}, FRESH)
    assert read.request is None


def test_the_new_time_is_on_the_coordinators_own_clock():
    entered = {"day": ("2030-01-09",), "time": ("09:00",)}
    assert read_extended(sight(CORA, request=STUCK), entered, FRESH) == extended()
    assert read_extended(sight(CORA), entered, FRESH).request is None


@pytest.mark.parametrize(
    ("day", "time", "wrong"),
    [
        ("", "", {"day", "time"}),
        ("2030-01-09", "noon", {"time"}),
        ("tomorrow", "09:00", {"day"}),
        ("2030-01-08", "09:00", {"day"}),
        ("2030-03-01", "09:00", {"day"}),
    ],
)
def test_a_time_that_cannot_be_named_is_said_by_its_field(day, time, wrong):
    entered = {"day": (day,), "time": (time,)}
    read = read_extended(sight(CORA, request=STUCK), entered, FRESH)
    assert isinstance(read, Wrong)
    assert set(read.fields) == wrong


def test_the_extending_form_does_not_tell_to_the_minute_when_somebody_asked():
    form = extending(sight(CORA, request=STUCK), MONDAY)
    assert "10 working hours are left" in text_of(form)
    day, _ = form.fields
    assert (day.earliest, day.latest) == ("2030-01-07", "2030-01-21")
    assert "8 Jan" not in text_of(form)


def test_no_time_can_be_named_once_somebody_said_yes():
    page = extending(sight(CORA, request=NO_CONTACT), MONDAY)
    assert page.title == "no-longer-here-title"


@pytest.mark.parametrize("stall", list(Stall))
def test_a_message_to_the_desk_says_the_handle_and_the_state_alone(stall):
    card = desk_card(taken(), stall, MONDAY, PROGRAMME.calendar)
    said = text_of(card)
    assert said.startswith("K-7QD: ")
    for someone in EVERYONE.values():
        assert someone.name not in said
    assert button(card, "open-desk").does is Look.DESK


def test_the_most_urgent_stall_is_the_one_that_is_said():
    both = STUCK.stalled(Stall.OVERDUE)
    _, row, *_ = desk(both).body
    assert row.said[0].wording == "desk-nobody-found"


def test_less_than_an_hour_is_not_called_none():
    late = STUCK.seek_by - timedelta(minutes=40)
    page = queue(sight(CORA, desk=(STUCK,)), late)
    assert "less than one working hour left." in text_of(page)
    form = extending(sight(CORA, request=STUCK), late)
    assert "less than one working hour is left." in text_of(form)
