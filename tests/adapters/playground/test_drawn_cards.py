"""Every message, as the playground draws it: told by stories, each card once."""

from dataclasses import replace

from inline_snapshot import snapshot

from adapters.playground.cards import draw_card
from adapters.readers import Readers
from bot.cards import Button, Card, Say
from bot.events.offering import OfferAccepted
from bot.looks import Look
from tests.adapters.playground.outline import outline, reader
from tests.adapters.stories import (
    a_supporters_own,
    at_the_desk,
    cards,
    changed_and_withdrawn,
    concerned,
    followed_to_the_end,
    found,
    greeted,
    my_data,
    nobody_left,
    not_reached,
    settled_and_recorded,
    someone_rang,
    stuck,
    wider,
)
from tests.bot.test_invitation import LINK
from tests.programme import programme
from tests.story import Story


def messages(*stories: Story) -> str:
    """Each card that was told or drawn anew, once, with its tokens numbered."""
    told: dict[str, None] = {}
    for story in stories:
        told |= dict.fromkeys(_drawn(card, story) for card in cards([story]))
    return "\n\n".join(told)


def newly(story: Story, *before: Story) -> str:
    """What was not drawn already."""
    known = messages(found(), *before).split("\n\n")
    return "\n\n".join(m for m in messages(story).split("\n\n") if m not in known)


def _drawn(card: Card, story: Story) -> str:
    tokens = tuple(f"token-{n}" for n, _ in enumerate(card.buttons, start=1))
    drawn = draw_card(card, tokens, reader(story.programme, "UTC"))
    assert drawn["neutral"] == drawn["blocks"][0]["text"]
    assert drawn["blocks"][-1]["type"] == "help", "promise 7: on every message"
    return outline({"blocks": drawn["blocks"][:-1]})


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

slower-again by=Thu 10 Jan, 09:00 phone=+1 212-555-0100
[*other-help → open:token-1] [withdraw → open:token-2]\
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


CONTACT_CHECK_INS_CLOSING_AND_FORGETTING = snapshot("""\
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

not-yet-noted
[*open-who-and-how → open:token-1] [pass-it-on → act:token-2]

contact-answered

not-heard phone=+1 212-555-0100
[we-spoke → act:token-1] [someone-else-please → act:token-2]

desk-no-contact handle=K-000002 hours=0
[open-desk → open:token-1]

contact-noted

check-in
[fine → act:token-1] [another-talk → act:token-2] [other-help → open:token-3]

another-talk-noted by=Mon 21 Jan, 09:00
[change-wishes → open:token-1] [someone-else-please → act:token-2]

another-talk-asked by=Mon 21 Jan, 09:00
[*open-who-and-how → open:token-1] [pass-it-on → act:token-2]

check-in-answered

contact-slower by=Tue 22 Jan, 09:00
[we-spoke → act:token-1] [someone-else-please → act:token-2]

closed on=11 March
[talk-to-a-peer → open:token-1] [erase-now → open:token-2]

record-asked
[*leave-record → open:token-1]

how-are-you
[i-am-fine → act:token-1] [i-would-like-to-talk → act:token-2] [pause-me → act:token-3]

part-over

forgotten

supporter-fine\
""")


def test_contact_check_ins_closing_and_forgetting():
    assert messages(followed_to_the_end()) == CONTACT_CHECK_INS_CLOSING_AND_FORGETTING


CHANGING_AND_WITHDRAWING = snapshot("""\
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

wishes-changed-supporter

how-to-reach-changed
[*open-who-and-how → open:token-1]

wishes-kept

contact-slower by=Wed 9 Jan, 09:00
[we-spoke → act:token-1] [someone-else-please → act:token-2]

contact-ask
changed-since
[been-in-touch → act:token-1] [not-yet → act:token-2] [could-not-reach → act:token-3] [pass-it-on → act:token-4] [*open-who-and-how → open:token-5]

someone-else-noted by=Wed 9 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

no-longer-needed

offer soon=today by=Tue 8 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

part-over

withdrawn on=22 January
[talk-to-a-peer → open:token-1] [erase-now → open:token-2]

status-closed
[talk-to-a-peer → open:token-1]\
""")


def test_changing_and_withdrawing():
    assert messages(changed_and_withdrawn()) == CHANGING_AND_WITHDRAWING


def test_a_supporters_own():
    assert messages(a_supporters_own()) == snapshot("""\
hello app=Been There
hello-what
hello-limits
hello-statement version=1
hello-office phone=+1 212-555-0100 mail=peer-support@harbour.example director_phone=+1 212-555-0102 director_mail=director@harbour.example
[*talk-to-a-peer → open:token-1] [other-help → open:token-2]

paused until=Sun 20 Jan, 00:00
[resume → act:token-1]

resumed
[pause → open:token-1]

supporter-talk phone=+1 212-555-0100
[talk-to-a-peer → open:token-1] [talk-to-the-lead → act:token-2]\
""")


def test_my_data():
    assert messages(my_data()) == snapshot("""\
approach-forbidden
[may-approach → act:token-1]

approach-allowed
[never-approach → act:token-1]

received by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

offer soon=today by=Mon 7 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

erased

forgotten

no-longer-here\
""")


def test_looking_wider_if_the_clinician_agrees():
    assert newly(wider()) == snapshot("""\
offer-you-passed

desk-nobody-found handle=K-000002 hours=9
[open-desk → open:token-1]

desk-widened handle=K-000002

widen-ask
[widen-yes → act:token-1] [widen-no → act:token-2]

not-widened until=Tue 8 Jan, 09:00

widened by=Tue 8 Jan, 09:00\
""")


def test_the_desk_names_a_new_time_assigns_and_closes():
    assert newly(at_the_desk(), stuck()) == snapshot("""\
desk-extended handle=K-000002

desk-new-time by=Fri 11 Jan, 12:00 phone=+1 212-555-0100
[change-wishes → open:token-1] [withdraw → open:token-2]

desk-assigned handle=K-000002

no-longer-needed

no-longer-here\
""")


def test_a_concern_and_somebody_else():
    assert newly(concerned()) == snapshot("""\
concern-raised
[open-concern → open:token-1]

concern-passed-on
or-someone-else
[someone-else-please → act:token-1]

someone-else-noted by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

no-longer-needed

part-over

wishes-changed by=Mon 14 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]\
""")


def test_what_a_supporter_settles_and_records():
    assert newly(settled_and_recorded()) == snapshot("""\
nothing-open
[talk-to-a-peer → open:token-1]

settings-kept

status-seeking by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

status-accepted
[change-wishes → open:token-1] [someone-else-please → act:token-2]

we-spoke-noted
[change-wishes → open:token-1] [someone-else-please → act:token-2]

contact-answered

closed on=4 February
[talk-to-a-peer → open:token-1] [erase-now → open:token-2]

record-asked
[*leave-record → open:token-1]

how-are-you
[i-am-fine → act:token-1] [i-would-like-to-talk → act:token-2] [pause-me → act:token-3]

part-over

record-thanks\
""")


def test_somebody_rang():
    assert newly(someone_rang()) == snapshot("""\
rang-noted

rang-received by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

rang-goes-on
[where-it-stands → act:token-1] [change-wishes → open:token-2]\
""")
