"""Whatever is drawn for Slack is accepted by it, harmless, and parsed for nothing."""

import re
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adapters.slack.cards import HELP_NOW, draw_card
from adapters.slack.forms import draw_view
from adapters.slack.home import draw_home
from bot import wire
from bot.cards import Button, Card, Fact, Heading, Quote, Row, Say
from bot.commands import COMMANDS
from bot.events import Act
from bot.flows import LOOKS
from bot.forms import (
    REACH_LIMIT,
    Choice,
    Choices,
    Day,
    Form,
    Option,
    Page,
    People,
    Text,
    TimeOfDay,
)
from bot.looks import Look
from bot.people import PersonId
from tests.adapters.shown import Heard, nodes, reader, strings
from tests.adapters.slack.drawings import (
    ACCOUNTS,
    TOKEN,
    all_homes,
    all_messages,
    all_views,
    message,
)
from tests.adapters.slack.limits import wrong_in_message, wrong_in_view
from tests.bot.staff import DANA, EVE, EVERYONE, MONDAY, SAM, sight, taken
from tests.bot.test_wording import WRITTEN, reading

READER = reader()
OF_THE_ANNOUNCEMENT = {
    *("announce-begins", "announce-first", "announce-help", "announce-how"),
    *("announce-office", "announce-what", "poster-foot", "poster-heading"),
}
"""The letter to all staff, and the poster."""
ELSEWHERE = {
    *OF_THE_ANNOUNCEMENT,
    "home",  # the playground's
    "appointment",  # in a file
    "command-answered", "command-unknown", "one-moment", "outsider",  # answers to a command
    "in-private-only", "pick-staff-only",  # said in groups, and of picks, of Teams
}  # fmt: skip
MARK = "KESTREL"
"""Stands in everything that a person wrote."""
HOSTILE = (
    f"{MARK} <!channel>",
    f"<!here|{MARK}>",
    f"<@U1{MARK}>",
    f"*{MARK}* _{MARK}_ ~{MARK}~ `{MARK}`",
    f"<https://example.org/{MARK}|click>",
    f"https://example.org/{MARK}?a=1&b=2",
    f"{MARK} &amp; :rotating_light:\n> {MARK}\n```{MARK}```",
    f"@here #general {MARK}",
    f"\u202e{MARK}\u202c",
)
written = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=40).map(lambda text: f"{text}{MARK}{text}"),
    st.integers(1, 60).map(lambda times: f"{MARK}&" * times),
)
UNPARSED = {"plain_text.text", "text.text", "plain_text_input.initial_value"}


def test_every_word_has_a_place_in_slack():
    heard = Heard()
    by = reader(heard)
    assert len([*all_messages(by), *all_views(by), *all_homes(by)]) > 1000
    draw_view(Page(title="desk", body=CROWD), TOKEN, {}, by)
    for name in SAID_OF_FIELDS:
        by.text(Say(name, NUMBERS))
    assert set(WRITTEN) - heard.names == ELSEWHERE


SAID_OF_FIELDS = (
    "ask-first-or-not",
    "choose-day",
    "choose-one",
    "choose-some",
    "choose-time",
    "entry-missing",
    "entry-too-long",
    "extend-later",
    "group-how-many",
    "group-still-ahead",
    "group-times-ahead",
    "outreach-lines-unknown",
    "outreach-nobody",
    "outreach-too-many",
    "pause-within-a-year",
    "rang-name-too-long",
    "rang-one-of-two",
    "rang-reach-missing",
    "rang-who-missing",
    "rang-yourself",
    "reach-missing",
    "reach-too-long",
    "roster-is-one-already",
    "roster-until-later",
    "roster-valid-later",
    "too-many-named",
)
NUMBERS = {"limit": 300, "over": 1, "least": 5, "most": 20, "more": 2, "lines": "3, 7"}
BUTTON = Button("other-help", Look.OTHER_HELP)
CROWD = tuple(Row((Quote(f"K-{n}"),), (BUTTON,)) for n in range(80))


def test_slack_accepts_every_message():
    for drawn in all_messages(READER):
        assert wrong_in_message(drawn) == [], drawn


def test_slack_accepts_every_form_and_page():
    for view in all_views(READER):
        assert wrong_in_view(view) == [], view


def test_slack_accepts_everyones_app_home():
    for view in all_homes(READER):
        assert wrong_in_view(view) == [], view


def test_help_now_is_on_every_message_and_always_the_same():
    lines = {str(drawn["blocks"][-1]) for drawn in all_messages(READER)}
    assert len(lines) == 1
    for drawn in all_messages(READER):
        assert HELP_NOW not in str(drawn["blocks"][:-1])


def test_a_locked_phone_shows_the_first_sentence_and_nothing_else():
    for drawn in all_messages(READER):
        first = drawn["blocks"][0]
        assert first["type"] == "section"
        assert drawn["text"] == first["text"]["text"], (
            "none of ours has a sign to escape"
        )


def test_no_button_is_cut_on_a_phone():
    """Slack: a label may be cut after about thirty characters."""
    drawn = [*all_messages(READER), *all_views(READER), *all_homes(READER)]
    buttons = [node for node in nodes(drawn) if node.get("type") == "button"]
    labels = {button["text"]["text"] for button in buttons} - OF_COMMANDS
    assert [label for label in labels if len(label) > SURELY_SHOWN] == []


SURELY_SHOWN = 30
OF_COMMANDS = {READER.named(f"command-{command.name}") for command in COMMANDS}
"""Buttons only where a platform cannot answer a command aside."""


def test_a_message_carries_nothing_but_words_and_opaque_tokens():
    """Rule R6: an export finds no name of an act, and nothing that joins two people."""
    for drawn in all_messages(READER):
        for node in nodes(drawn["blocks"]):
            if node.get("type") == "button" and node["action_id"] != HELP_NOW:
                assert re.fullmatch(r"token-\d+", node["value"])
                assert re.fullmatch(r"(act|open)-\d+", node["action_id"])


def test_a_press_on_a_page_says_what_it_does():
    body = (Row((Say("yes"),), (Button("offer-yes", acts("offer-yes"), ref="o-1"),)),)
    below = (Button("my-data", Look.MY_DATA), Button("help-now", Look.HELP_NOW))
    view = draw_view(Page(title="desk", body=body, buttons=below), TOKEN, {}, READER)
    drawn = [n for n in nodes(view) if n.get("type") == "button"]
    assert [(each["action_id"], each["value"]) for each in drawn] == [
        ("act-1", "offer-yes.o-1"),
        ("open-2", "my-data"),
        ("help-now", "help"),
    ]
    assert view["private_metadata"] == TOKEN


def acts(name: str) -> type[Act]:
    return wire.ACT_NAMED[name]


def test_a_card_that_offers_help_has_it_once():
    card = Card(body=(Say("received", {"by": MONDAY}),), buttons=(HELP, BUTTON))
    drawn = draw_card(card, ("t-1", "t-2"), READER)
    assert wrong_in_message(drawn) == []
    assert [n["value"] for n in nodes(drawn) if n.get("type") == "button"] == [
        "t-2",
        "help",
    ]


HELP = Button("help-now", Look.HELP_NOW)


@pytest.mark.parametrize("text", HOSTILE)
def test_the_text_of_a_notification_is_no_markup(text):
    card = Card(body=(Say("hello", {"app": text}),))
    shown = message(card, READER)["text"]
    assert "<" not in shown
    assert not re.search(r"&(?!amp;|lt;|gt;)", shown)


@pytest.mark.parametrize("wording", sorted(WRITTEN))
def test_every_sentence_fits_however_long_what_it_is_filled_with(wording):
    filled = dict.fromkeys(reading(WRITTEN[wording]).needs, f"{MARK} <&> " * 30)
    drawn = message(Card(body=(Say(wording, filled),)), READER)
    assert wrong_in_message(drawn) == []
    page = Page(
        title="desk", body=(Say(wording, filled), Heading(Say(wording, filled)))
    )
    assert wrong_in_view(draw_view(page, TOKEN, {}, READER)) == []


@settings(max_examples=30)
@given(name=written, reach=written, other=written)
def test_what_people_wrote_is_shown_as_it_is_and_parsed_for_nothing(name, reach, other):
    asker = replace(DANA, name=name, unit=other, profession=other)
    people = EVERYONE | {DANA.id: asker, EVE.id: replace(EVE, name=other)}
    people |= {SAM.id: replace(SAM, name=name)}
    asked = taken()
    wishes = replace(asked.wishes, reach=reach[:REACH_LIMIT])
    asked = replace(asked, wishes=wishes, concern=SAM.id)
    for by in people.values():
        own = asked if by.id == asked.asker else None
        seen = sight(by, own=own, request=asked, holding=(asked,), people=people)
        for look, shown in LOOKS.items():
            view = draw_view(shown(seen, MONDAY), TOKEN, ACCOUNTS, READER)
            assert wrong_in_view(view) == []
            assert _places(view) <= UNPARSED, look


def _places(drawn: object) -> set[str]:
    return {where for where, text in strings(drawn) if MARK in text}


@settings(max_examples=60)
@given(text=st.one_of(written, st.text(max_size=30)), size=st.integers(1, 400))
@example(text=" ", size=1)
@example(text="\n", size=1)
@example(text=f"{MARK} & " * 500, size=400)
def test_every_kind_of_part_fits_however_much_there_is_of_it(text, size):
    quote, long = Quote(text * (size // 10 + 1)), Quote(text)
    row = Row((long, Quote(text * 5), Say("yes")))
    pressed = Row((Quote(text * 3),), (BUTTON,) * 3)
    body = (quote, Fact(Say("who-label"), long), row, pressed) * (size // 4 + 1)
    page = Page(title="my-data", body=body, buttons=(HELP, BUTTON))
    assert set(wrong_in_view(draw_view(page, TOKEN * 300, {}, READER))) <= TOO_MUCH
    assert set(wrong_in_view(draw_home(page, READER))) <= TOO_MUCH


TOO_MUCH = {"too large in all"}
"""No page of ours has a thousand long quotations."""


@settings(max_examples=60)
@given(
    names=st.lists(st.one_of(written, st.text(max_size=20)), max_size=30),
    copies=st.sampled_from([1, 4, 20]),
    at_most=st.integers(1, 30),
    reach=st.text(max_size=400),
)
@example(names=["", " ", "Eve Quill" * 20], copies=1, at_most=1, reach="a" * 400)
@example(names=["Eve Quill"] * 10, copies=1, at_most=2, reach="")
@example(names=["Eve Quill"] * 10, copies=20, at_most=2, reach=" ")
def test_every_field_fits_however_many_there_are_to_choose_from(
    names, copies, at_most, reach
):
    labels = [Quote(name) for name in names] * copies
    options = tuple(Option(value=f"p-{n}", label=q) for n, q in enumerate(labels))
    chosen = tuple(option.value for option in options[::3])
    label = "yes"
    fields = (
        Choice(name="one", label=label, options=options, chosen="p-1"),
        Choices(name="some", label=label, options=options, chosen=chosen),
        People(
            name="among",
            label=label,
            among=options,
            chosen=chosen,
            at_most=at_most,
        ),
        People(name="staff", label=label, chosen=chosen, at_most=at_most),
        Text(name="short", label=label, limit=80, written=reach),
        Text(name="long", label=label, limit=REACH_LIMIT, written=reach),
        Day(name="day", label=label, chosen="2030-01-07"),
        TimeOfDay(name="time", label=label),
    )
    form = Form(title="ask-title", fields=fields, send="ask-send")
    accounts = {PersonId(value): f"U{n}" for n, value in enumerate(chosen)}
    assert wrong_in_view(draw_view(form, TOKEN, accounts, READER)) == []


def test_a_desk_with_more_than_a_view_can_hold_says_so_and_keeps_its_buttons():
    page = Page(title="desk", body=CROWD, buttons=(HELP,))
    blocks = draw_view(page, TOKEN, {}, READER)["blocks"]
    assert len(blocks) <= 100
    assert blocks[-1]["elements"][0]["action_id"] == HELP_NOW
    assert blocks[-2]["text"]["text"] == READER.named("and-more")
    kinds = [block["type"] for block in blocks[:-2]]
    assert kinds == ["section", "actions"] * (len(kinds) // 2), "none without its own"
