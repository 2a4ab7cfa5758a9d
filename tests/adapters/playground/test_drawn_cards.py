"""The messages while somebody is looked for, as the playground draws them, each once."""

from dataclasses import replace

from inline_snapshot import snapshot

from adapters.playground.cards import draw_card
from adapters.readers import Readers
from bot.cards import Button, Card, Say
from bot.events.offering import OfferAccepted
from bot.looks import Look
from tests.adapters.playground.outline import reader
from tests.adapters.playground.told import messages
from tests.adapters.stories import found, greeted, nobody_left, not_reached
from tests.bot.test_invitation import LINK
from tests.programme import programme
from tests.story import Story


def test_hello_and_what_was_typed():
    assert messages(greeted()) == snapshot("""\
hello app=Been There
hello-what
hello-limits
hello-statement version=1
hello-office phone=+1 212-555-0100 mail=peer-support@harbour.example director_phone=+1 212-555-0102 director_mail=director@harbour.example
[*talk-to-a-peer → open:token-1] [other-help → open:token-2]

typed
[*talk-to-a-peer → open:token-1] [menu → open:token-2]\
""")


def test_asking_until_a_supporter_is_found():
    assert messages(found()) == snapshot("""\
hello app=Been There
hello-what
hello-limits
hello-statement version=1
hello-office phone=+1 212-555-0100 mail=peer-support@harbour.example director_phone=+1 212-555-0102 director_mail=director@harbour.example
[*talk-to-a-peer → open:token-1] [other-help → open:token-2]

received by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

offer soon=today by=Mon 7 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

offer-taken by=Tue 8 Jan, 09:00
[*open-who-and-how → open:token-1] [pass-it-on → act:token-2]

matched by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [someone-else-please → act:token-2]

offer-you-said-yes\
""")


def test_a_link_to_a_file_of_ones_own_where_it_can_be_fetched():
    card = Card(body=(Say("typed"),), buttons=(Button("menu", Look.HOME), LINK))
    public = replace(reader(programme()), public="http://127.0.0.1:8000")
    drawn = draw_card(card, ("t-1", "t-2"), public)
    assert drawn["blocks"][1]["items"] == snapshot(
        [
            {"label": "menu", "value": "open:t-1", "style": "plain"},
            {
                "label": "yes",
                "href": "http://127.0.0.1:8000/calendar/t-2.ics",
                "style": "plain",
            },
        ]
    )
    nowhere = draw_card(card, ("t-1", "t-2"), reader(programme()))
    assert nowhere["blocks"][1]["items"] == drawn["blocks"][1]["items"][:1]


def test_words_a_page_can_draw_and_what_a_locked_phone_shows():
    readers = Readers(programme())
    card = Card(
        body=(Say("received", {"by": Story().now}), Say("no-longer-needed")),
        buttons=(
            Button("offer-yes", OfferAccepted),
            Button("change-wishes", Look.CHANGE_WISHES),
        ),
    )
    drawn = draw_card(card, ("t-1", "t-2"), readers.of("Europe/Berlin"))
    assert drawn == snapshot(
        {
            "neutral": "Thank you. Someone will be found by Mon 7 Jan, 10:00. There is nothing else to do now, and you can change your mind at any time.",
            "lang": "en",
            "blocks": [
                {
                    "type": "text",
                    "text": "Thank you. Someone will be found by Mon 7 Jan, 10:00. There is nothing else to do now, and you can change your mind at any time.",
                },
                {
                    "type": "text",
                    "text": "A conversation that you were asked about is no longer needed. There is nothing else to do. Thank you.",
                },
                {
                    "type": "buttons",
                    "items": [
                        {"label": "Yes", "value": "act:t-1", "style": "plain"},
                        {"label": "Change", "value": "open:t-2", "style": "plain"},
                    ],
                },
                {
                    "type": "help",
                    "text": "Help now: On call. +1 212-555-0111.",
                    "button": {"label": "Help now", "value": "open:help-now"},
                },
            ],
        }
    )


def test_the_press_for_help_is_the_same_on_every_message():
    drawn = draw_card(
        Card(body=(Say("received"),), buttons=(Button("help-now", Look.HELP_NOW),)),
        ("t-1",),
        reader(programme()),
    )
    assert drawn["blocks"][1:] == snapshot(
        [
            {
                "type": "buttons",
                "items": [
                    {"label": "help-now", "value": "open:help-now", "style": "plain"}
                ],
            },
            {
                "type": "help",
                "text": "help-now-line name=On call how=+1 212-555-0111",
                "button": {"label": "help-now", "value": "open:help-now"},
            },
        ]
    )


PASSING_ON_UNTIL_NOBODY_IS_LEFT = snapshot("""\
received by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

offer soon=today by=Mon 7 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

offer-you-passed

offer-taken by=Tue 8 Jan, 09:00
[*open-who-and-how → open:token-1] [pass-it-on → act:token-2]

matched by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [someone-else-please → act:token-2]

offer-you-said-yes

passed-on

someone-else-is-sought by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

part-over

offer-nudge soon=today by=Mon 7 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

desk-nobody-found handle=K-000002 hours=5
[open-desk → open:token-1]

offer-lapsed

desk-nobody-found handle=K-000002 hours=1
[open-desk → open:token-1]

slower by=Wed 9 Jan, 09:00 phone=+1 212-555-0100
[change-wishes → open:token-1] [withdraw → open:token-2]

desk-overdue handle=K-000002 hours=9
[open-desk → open:token-1]

slower-again by=Fri 11 Jan, 09:00 phone=+1 212-555-0100
[*other-help → open:token-1] [withdraw → open:token-2]

desk-overdue handle=K-000002 hours=18
[open-desk → open:token-1]\
""")


def test_passing_on_until_nobody_is_left():
    assert messages(nobody_left()) == PASSING_ON_UNTIL_NOBODY_IS_LEFT


WHO_COULD_NOT_BE_REACHED = snapshot("""\
hello app=Been There
hello-what
hello-limits
hello-statement version=1
hello-office phone=+1 212-555-0100 mail=peer-support@harbour.example director_phone=+1 212-555-0102 director_mail=director@harbour.example
[*talk-to-a-peer → open:token-1] [other-help → open:token-2]

received by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

offer soon=today by=Mon 7 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

offer-taken by=Tue 8 Jan, 09:00
[*open-who-and-how → open:token-1] [pass-it-on → act:token-2]

matched by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [someone-else-please → act:token-2]

offer-you-said-yes

contact-slower by=Wed 9 Jan, 09:00
[we-spoke → act:token-1] [someone-else-please → act:token-2]

contact-ask
[been-in-touch → act:token-1] [not-yet → act:token-2] [could-not-reach → act:token-3] [pass-it-on → act:token-4]

try-once-more first=11 January last=13 January

tried-once first=11 January last=13 January
[change-wishes → open:token-1] [someone-else-please → act:token-2]

contact-answered

second-try-ask
[been-in-touch → act:token-1] [not-yet → act:token-2] [could-not-reach → act:token-3] [pass-it-on → act:token-4]

not-reached-noted

open-door
[change-wishes → open:token-1] [someone-else-please → act:token-2]\
""")


def test_who_could_not_be_reached():
    assert messages(not_reached()) == WHO_COULD_NOT_BE_REACHED
