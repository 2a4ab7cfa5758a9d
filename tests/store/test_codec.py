"""What is written down comes back the same, also from an older release."""

import json
from dataclasses import fields, replace
from datetime import date, time, timedelta

import pytest

from bot import wire
from bot.cards import Button, Card, Say, Tone
from bot.events import Alarm, GroupAlarm, PersonAlarm, RoundAlarm
from bot.invitation import Invitation
from bot.people import PersonId
from bot.policy import Policy
from bot.request import Request
from store import alarm_names, card_codec, codec
from store.card_codec import Press
from store.errors import NotReadable
from tests.store.nouns import NOON, a_request, a_supporter, accepted, offered

SAM = a_supporter()
REQUEST = accepted(offered(a_request(PersonId("dana")), SAM.person.id))


def test_every_noun_comes_back_the_same() -> None:
    assert codec.decode_request(codec.encode(REQUEST)) == REQUEST
    assert codec.decode_person(codec.encode(SAM.person)) == SAM.person
    assert codec.decode_load(codec.encode(SAM.load)) == SAM.load
    kept = codec.encode_supporter(SAM.supporter)
    assert codec.decode_supporter(kept) == SAM.supporter


def test_an_open_request_remembers_the_policy_it_began_under() -> None:
    hurried = Policy(
        match_within_hours_today=8,
        contact_asks_after_hours=(12, 36, 60),
        quiet_from=time(22, 30),
    )
    request = replace(REQUEST, policy=hurried)
    assert codec.decode_request(codec.encode(request)) == request


@pytest.mark.parametrize(
    ("line", "spoiled"),
    [("quiet_from", 7), ("erase_after_days", "soon"), ("check_in_after_days", 10)],
)
def test_a_spoiled_policy_is_never_read_as_something_else(
    line: str, spoiled: object
) -> None:
    kept = json.loads(codec.encode(REQUEST))
    kept["policy"][line] = spoiled
    with pytest.raises(NotReadable):
        codec.decode_request(json.dumps(kept).encode())


def test_a_request_outlives_fields_that_come_and_go() -> None:
    kept = json.loads(codec.encode(REQUEST))
    del kept["widened"], kept["policy"]["default_cap"]
    kept["gone"] = kept["policy"]["gone"] = "with an older release"
    read = codec.decode_request(json.dumps(kept).encode())
    assert read == replace(REQUEST, policy=replace(REQUEST.policy, default_cap=2))


def test_hours_are_kept_without_what_is_worked_out_from_them() -> None:
    kept = json.loads(codec.encode_supporter(SAM.supporter))
    assert set(kept["hours"]) == {"zone", "windows"}


@pytest.mark.parametrize(
    "broken", [b"", b"[]", b'{"reach": "CANARY"}', b'{"hours": "CANARY"}', b"CANARY"]
)
def test_what_cannot_be_read_is_never_quoted(broken: bytes) -> None:
    for read in (codec.decode_request, codec.decode_supporter, card_codec.decode_press):
        with pytest.raises(NotReadable) as caught:
            read(broken)
        assert "CANARY" not in str(caught.value)


def test_every_button_that_can_be_sent_comes_back_the_same() -> None:
    names = [*wire.ACT_NAMED, *wire.LOOKS]
    meanings = [(name, wire.meaning_of(name)) for name in sorted(names)]
    buttons = tuple(
        Button(name, does, REQUEST.id, tone=Tone.DANGER)
        for name, does in meanings
        if does is not None
    )
    words = Say("words", {"at": NOON, "on": date(2030, 1, 1), "n": 3, "who": "x"})
    card = Card(body=(words, Say("more")), buttons=buttons)
    kept = json.loads(json.dumps(card_codec.kept_card(card)))
    assert card_codec.card_of(kept) == card


def test_an_invitation_comes_back_the_same() -> None:
    talk = Invitation(starts_at=NOON, ends_at=NOON + timedelta(hours=1), where="here")
    card = Card(body=(), buttons=(Button("words", talk),))
    kept = json.loads(json.dumps(card_codec.kept_card(card)))
    assert card_codec.card_of(kept) == card
    press = Press(name="calendar", to=SAM.person.id, invitation=talk)
    assert card_codec.decode_press(card_codec.encode(press)) == press


def test_an_invitation_that_cannot_be_read_is_never_quoted() -> None:
    talk = Invitation(starts_at=NOON, ends_at=NOON, where="CANARY")
    kept = card_codec.kept_card(Card(body=(), buttons=(Button("words", talk),)))
    kept["buttons"][0]["calendar"]["ends_at"] = "CANARY"
    with pytest.raises(NotReadable) as caught:
        card_codec.card_of(kept)
    assert "CANARY" not in str(caught.value)


def test_a_button_that_stands_for_nothing_any_more_makes_a_card_unreadable() -> None:
    kept = card_codec.kept_card(Card(body=()))
    kept["buttons"] = [{"label": "old", "does": "retired", "tone": "plain"}]
    with pytest.raises(NotReadable):
        card_codec.card_of(kept)


def test_every_alarm_has_a_name_of_its_own() -> None:
    assert set(alarm_names.ALARM_NAMED.values()) == set(Alarm.__subclasses__())
    assert set(alarm_names.OF_A_ROUND.values()) == set(RoundAlarm.__subclasses__())
    assert set(alarm_names.OF_A_GROUP.values()) == set(GroupAlarm.__subclasses__())
    assert set(alarm_names.OF_A_PERSON.values()) == set(PersonAlarm.__subclasses__())


def test_a_request_has_no_field_that_its_row_would_not_follow() -> None:
    kept = json.loads(codec.encode(REQUEST))
    assert set(kept) == {field.name for field in fields(Request)}
