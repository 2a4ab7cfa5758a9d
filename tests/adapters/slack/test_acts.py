"""What somebody did is read from a payload; what they typed is not."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.shapes import NotOurs
from adapters.slack.acts import read
from adapters.slack.what_came import (
    Command,
    Does,
    Message,
    News,
    Press,
    Sending,
    TakenAway,
    Visit,
)
from tests.adapters.slack import payloads
from tests.adapters.slack.payloads import OTHER_TEAM, TEAM

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
EVERY_KIND = (
    lambda: payloads.message("U1"),
    lambda: payloads.visit("U1"),
    lambda: payloads.news("U1"),
    lambda: payloads.taken_away(bot=["U0BOT"]),
    lambda: payloads.press("U1", "act-1", "token"),
    lambda: payloads.press_in_modal("U1", "open-1", "token", "desk"),
    lambda: payloads.press_at_home("U1", "open-1", "token"),
    lambda: payloads.sending("U1", "ask", {}),
    lambda: payloads.command("U1", "help"),
)


def test_what_somebody_typed_to_us_is_dropped():
    came = read(payloads.message("U1"))
    assert isinstance(came, Message)
    assert (came.user, came.team, came.stranger) == ("U1", TEAM, False)
    kept = [getattr(came, name) for name in ("team", "user", "stranger", "key")]
    assert "canary" not in str(kept)


def test_the_same_event_brought_twice_has_the_same_name():
    once = payloads.message("U1")
    assert read(once).key == read(dict(once)).key != read(payloads.message("U1")).key


@pytest.mark.parametrize(
    "changes",
    [
        {"subtype": "message_changed"},
        {"subtype": "message_deleted"},
        {"subtype": "bot_message"},
        {"subtype": ["file_share"]},
        {"bot_id": "B0BOT"},
        {"channel_type": "channel"},
        {"channel_type": "mpim"},
        {"channel_type": None},
        {"user": None},
    ],
)
def test_what_nobody_typed_to_us_in_private_is_not_ours(changes: dict[str, Any]):
    with pytest.raises(NotOurs):
        read(payloads.message("U1", **changes))


def test_a_file_sent_to_us_is_something_typed():
    assert isinstance(read(payloads.message("U1", subtype="file_share")), Message)


@pytest.mark.parametrize("tab", ["home", "messages"])
def test_opening_the_app_is_a_visit(tab: str):
    assert isinstance(read(payloads.visit("U1", tab)), Visit)


@pytest.mark.parametrize("kind", ["user_change", "team_join"])
def test_news_of_people_is_heard(kind: str):
    came = read(payloads.news("U1", kind, deleted=True))
    assert isinstance(came, News)
    assert came.person["deleted"] is True


@pytest.mark.parametrize(
    "said",
    [
        payloads.taken_away("app_uninstalled"),
        payloads.taken_away(bot=["U0BOT"]),
        payloads.taken_away(bot=["U0BOT"], oauth=["U1"]),
    ],
)
def test_that_the_app_was_taken_away_is_heard(said: dict[str, Any]):
    assert isinstance(read(said), TakenAway)


def test_somebodys_own_token_is_nothing_to_us():
    with pytest.raises(NotOurs):
        read(payloads.taken_away(oauth=["U1"], bot=[]))


@pytest.mark.parametrize(
    ("action", "does"),
    [("act-3", Does.ACT), ("open-12", Does.OPEN), ("help-now", Does.HELP_NOW)],
)
def test_a_press_says_what_its_button_is_for(action: str, does: Does):
    came = read(payloads.press("U1", action, "some-token"))
    assert isinstance(came, Press)
    assert (came.does, came.token, came.screen.inside) == (does, "some-token", None)


def test_that_a_link_was_followed_is_nothing_to_us():
    with pytest.raises(NotOurs):
        read(payloads.press("U1", "link-3", ""))


def test_two_presses_of_one_button_are_two_and_one_brought_twice_is_one():
    first, second = (payloads.press("U1", "act-1", "t") for _ in "12")
    assert read(first).key != read(second).key
    assert read(first).key == read(first).key


def test_two_people_who_press_at_once_are_two():
    one = payloads.press("U1", "act-1", "t")
    other = one | {"user": {"id": "U2", "team_id": TEAM}}
    assert read(one).key != read(other).key


def test_a_press_in_a_modal_knows_the_modal():
    came = read(payloads.press_in_modal("U1", "act-1", "desk-close.K-7QD", "desk"))
    assert isinstance(came, Press)
    assert came.screen.inside is not None
    assert came.screen.inside.opened_by == "desk"


def test_app_home_is_no_modal():
    came = read(payloads.press_at_home("U1", "open-1", "ask"))
    assert isinstance(came, Press)
    assert came.screen.inside is None


@pytest.mark.parametrize("value", ["", None, 7, "x" * 201, "a b", "\0", "ü", ["t"]])
def test_a_value_that_no_button_of_ours_has_is_an_old_ones(value: Any):
    came = read(payloads.press("U1", "act-1", value))
    assert isinstance(came, Press)
    assert came.token == ""


@pytest.mark.parametrize("action", ["act", "open", "do-1", "canary", "help-now-1"])
def test_an_action_that_nobody_offered_is_not_ours(action: str):
    with pytest.raises(NotOurs):
        read(payloads.press("U1", action, "t"))


def test_a_form_is_known_by_its_view():
    form = payloads.sending("U1", "ask", {})
    came = read(form)
    assert isinstance(came, Sending)
    assert came.token == "ask"
    assert came.key == read(form).key


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", ""),
        ("   ", ""),
        ("Help", "help"),
        ("  ask for canary Example please", "ask"),
        ("canary" * 20, "canarycanarycanaryca"),
    ],
)
def test_of_a_command_only_the_first_word_is_read(text: str, word: str):
    came = read(payloads.command("U1", text))
    assert isinstance(came, Command)
    assert came.word == word


def test_a_stranger_of_slack_connect_is_known_as_one():
    theirs = {"id": "U9", "team_id": OTHER_TEAM}
    assert read(payloads.message("U9", user_team=OTHER_TEAM)).stranger
    assert read(payloads.message("U9", team=OTHER_TEAM)).stranger
    assert read(payloads.press("U9", "act-1", "t", user=theirs)).stranger
    assert read(payloads.sending("U9", "ask", {}) | {"user": theirs}).stranger


@pytest.mark.parametrize("home", ["E0", "T0OTHERHOUSE"])
def test_a_colleague_of_the_same_grid_is_no_stranger(home: str):
    """Which of its workspaces they are at home in, the directory knows."""
    grid = {"id": TEAM, "enterprise_id": "E0"}
    theirs = {"id": "U1", "team_id": home}
    press = payloads.press("U1", "act-1", "t", user=theirs)
    assert not read(press | {"team": grid}).stranger
    assert not read(press | {"enterprise": {"id": "E0", "name": "Harbours"}}).stranger
    form = payloads.sending("U1", "ask", {}) | {"user": theirs, "team": grid}
    assert not read(form).stranger
    typed = payloads.message("U1", user_team=home, team=home)
    assert not read(typed | {"enterprise_id": "E0"}).stranger


def test_the_view_knows_where_the_app_is_installed():
    elsewhere = {"id": "T0OTHERHOUSE", "enterprise_id": "E0"}
    form = payloads.sending("U1", "ask", {}, app_installed_team_id=TEAM)
    assert read(form | {"team": elsewhere}).team == TEAM
    assert read(form | {"team": None}).team == TEAM
    assert read(payloads.sending("U1", "ask", {}) | {"team": elsewhere}).team != TEAM


def test_the_workspace_is_where_the_app_is_installed():
    shared = payloads.message("U1") | {"team_id": OTHER_TEAM}
    assert read(shared).team == TEAM
    assert read(payloads.message("U1") | {"authorizations": []}).team == TEAM


@pytest.mark.parametrize("kind", ["view_closed", "shortcut", "", "tokens_revoked", []])
def test_what_nobody_listens_to_is_not_ours(kind: Any):
    with pytest.raises(NotOurs):
        read({"type": kind, "user": {"id": "U1"}})


@given(at=st.integers(0, len(EVERY_KIND) - 1), data=st.data())
def test_no_payload_is_so_odd_that_reading_it_fails(at: int, data: st.DataObject):
    odd = EVERY_KIND[at]()
    _spoil(odd, data)
    try:
        read(odd)
    except NotOurs:
        return


def _spoil(payload: dict[str, Any], data: st.DataObject) -> None:
    """Anything at all in one place of it."""
    name = data.draw(st.sampled_from(sorted(payload)))
    inner = payload[name]
    if isinstance(inner, list) and inner and isinstance(inner[0], dict):
        inner = inner[0]
    if isinstance(inner, dict) and inner and data.draw(st.booleans()):
        _spoil(inner, data)
    else:
        payload[name] = data.draw(ANY_JSON)


def test_nothing_that_came_shows_what_it_holds():
    for payload in EVERY_KIND:
        assert "U1" not in repr(read(payload()))
