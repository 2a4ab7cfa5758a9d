"""Slack's messages, modals and App Home, to be read aloud."""

from dataclasses import replace
from typing import Any

from inline_snapshot import snapshot

from adapters.slack import blocks
from adapters.slack.asides import draw_aside
from adapters.slack.forms import draw_failure, draw_loading, draw_said, draw_view
from adapters.slack.home import draw_home
from bot.cards import Quote
from bot.clinician_cards import received
from bot.commands import listed
from bot.flows import LOOKS
from bot.flows.hello import hello
from bot.forms import Choice, Form, Option, Page
from bot.looks import Look
from bot.people import Role
from tests.adapters.shown import reader
from tests.adapters.sights import ALL_HATS
from tests.adapters.slack.drawings import ACCOUNTS, message
from tests.adapters.slack.outline import outline
from tests.bot.staff import (
    CORA,
    DANA,
    MONDAY,
    PROGRAMME,
    REQUEST,
    SAM,
    SETTINGS,
    STUCK,
    sight,
    taken,
)

READER = reader()


def opened(look: Look, by: Any, **seen: Any) -> str:
    shown = LOOKS[look](sight(by, **seen), MONDAY)
    return outline(draw_view(shown, look, ACCOUNTS, READER))


def home(by: Any, **seen: Any) -> str:
    page = LOOKS[Look.HOME](sight(by, **seen), MONDAY)
    assert isinstance(page, Page)
    return outline(draw_home(page, READER))


def test_hello():
    assert outline(message(hello(PROGRAMME), READER)) == snapshot("""\
(Hello. I am Been There, a bot, and I say this to everyone on the staff.)
Hello. I am Been There, a bot, and I say this to everyone on the staff.
Colleagues trained as supporters may call you after a hard event, or you can ask for one. No notes of what is said are kept. This is apart from HR and risk management.
Your organisation can read chat messages, and can see that this app was used. What I delete may stay in its exports.
Privacy has exceptions, such as serious danger or a court order: see "What this is" in the menu (statement 2026-11).
Office: +1 212-555-0100, peer-support@harbour.example. Director: +1 212-555-0102, peer-support-director@harbour.example.
[*Talk to a peer → open-1: token-1] [Other help → open-2: token-2]
Help now: On-call support line. Call +1 212-555-0111. [Help now → help-now: help]\
""")


A_MESSAGE_TO_THE_LETTER = snapshot(
    {
        "text": "Thank you. Someone will be found by Tue 8 Jan, 09:00. There is nothing else to do now, and you can change your mind at any time.",
        "blocks": [
            {
                "type": "section",
                "text": {
                    "type": "plain_text",
                    "text": "Thank you. Someone will be found by Tue 8 Jan, 09:00. There is nothing else to do now, and you can change your mind at any time.",
                    "emoji": False,
                },
            },
            {
                "type": "actions",
                "elements": [
                    {
                        "type": "button",
                        "action_id": "open-1",
                        "text": {
                            "type": "plain_text",
                            "text": "Change",
                            "emoji": False,
                        },
                        "value": "token-1",
                    },
                    {
                        "type": "button",
                        "action_id": "open-2",
                        "text": {
                            "type": "plain_text",
                            "text": "Stop this",
                            "emoji": False,
                        },
                        "value": "token-2",
                    },
                ],
            },
            {
                "type": "section",
                "text": {
                    "type": "plain_text",
                    "text": "Help now: On-call support line. Call +1 212-555-0111.",
                    "emoji": False,
                },
                "accessory": {
                    "type": "button",
                    "action_id": "help-now",
                    "text": {
                        "type": "plain_text",
                        "text": "Help now",
                        "emoji": False,
                    },
                    "value": "help",
                },
            },
        ],
    }
)


def test_a_message_to_the_letter():
    assert message(received(REQUEST), READER) == A_MESSAGE_TO_THE_LETTER


def test_the_form_of_asking():
    assert opened(Look.ASK, DANA) == snapshot("""\
# Talk to a peer
You need not explain anything. Only the colleague who says yes will learn who you are.
rather: Who would you rather talk to?
  <radio_buttons>
  ( ) own-profession: Someone of my own profession
  ( ) outside-unit: Someone outside my unit
  (x) either: Either is fine
language: In which language?
  <radio_buttons>
  (x) en: English
  ( ) es: Spanish
  ( ) de: German
not-these: Colleagues I would rather not be asked (optional)
  <multi_users_select> max_selected_items=20
  ~ They will not be asked, and will not know. No coordinator sees this.
reach: How and when can we reach you?
  <plain_text_input> max_length=300 multiline=True
  ~ Only the colleague who says yes will see this. Please leave out what happened.
soon: How soon?
  <radio_buttons>
  (x) today: As soon as you can
  ( ) this-week: Some time this week
  ( ) no-hurry: There is no hurry
check-ins: Shall we check in with you later?
  <radio_buttons>
  ~ Two short messages, after about 10 and 30 days. Your details are then kept until a week after the last one.
  ( ) yes: Yes, please
  (x) no: No, thank you
[[Find someone]]\
""")


WHAT_WAS_WISHED_FOR_STANDS_IN_THE_FORM_THAT_CHANGES_IT = snapshot(
    [
        {
            "type": "input",
            "block_id": "not-these",
            "label": {
                "type": "plain_text",
                "text": "Colleagues I would rather not be asked",
                "emoji": False,
            },
            "hint": {
                "type": "plain_text",
                "text": "They will not be asked, and will not know. No coordinator sees this.",
                "emoji": False,
            },
            "optional": True,
            "element": {
                "type": "multi_users_select",
                "initial_users": ["UEVE"],
                "max_selected_items": 20,
                "action_id": "value",
            },
        },
        {
            "type": "input",
            "block_id": "reach",
            "label": {
                "type": "plain_text",
                "text": "How and when can we reach you?",
                "emoji": False,
            },
            "hint": {
                "type": "plain_text",
                "text": "Only the colleague who says yes will see this. Please leave out what happened.",
                "emoji": False,
            },
            "optional": False,
            "element": {
                "type": "plain_text_input",
                "multiline": True,
                "max_length": 300,
                "initial_value": "by phone, after six",
                "placeholder": {
                    "type": "plain_text",
                    "text": "For example: call my mobile after 18:00, or a message on the ward phone",
                    "emoji": False,
                },
                "action_id": "value",
            },
        },
    ]
)


def test_what_was_wished_for_stands_in_the_form_that_changes_it():
    shown = LOOKS[Look.CHANGE_WISHES](sight(DANA, own=REQUEST), MONDAY)
    view = draw_view(shown, "token-1", ACCOUNTS, READER)
    assert [block for block in view["blocks"] if block["type"] == "input"][2:4] == (
        WHAT_WAS_WISHED_FOR_STANDS_IN_THE_FORM_THAT_CHANGES_IT
    )


def test_a_colleague_who_has_no_account_here_is_not_in_the_picker():
    shown = LOOKS[Look.CHANGE_WISHES](sight(DANA, own=REQUEST), MONDAY)
    view = draw_view(shown, "token-1", {}, READER)
    assert "initial_users" not in str(view)


def test_who_and_how():
    assert opened(Look.WHO_AND_HOW, SAM, request=taken()) == snapshot("""\
# Who and how
**Who**: Dana
**How and when**: by phone, after six
**Language**: English
**Time zone**: New York
## Three lines to begin with
Say who you are, that you are a peer supporter, and that they need not explain anything.
Ask how they are today, and listen. You need not fix anything, and please take no notes.
Before you end, ask what would help next, and mention that other help is there too.
Please do not copy this anywhere. It closes when the conversation is over.
[!Worried about their safety → open-1: worried-about-safety] [We have been in touch → act-2: contact-made.o-sam] [I could not reach them → act-3: not-reached.o-sam] [Pass on other help → open-4: passing-help-on.o-sam] [Please pass it on → act-5: pass-on.o-sam]\
""")


def test_help_now():
    assert opened(Look.HELP_NOW, DANA) == snapshot("""\
# Help now
You can call any of these, at the times that stand with them, for yourself or about someone else. You need not say why you are calling.
**On-call support line**
Call +1 212-555-0111
Any time, day or night

**Employee assistance**
Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
## United States
**Emergency services**
Call 911
Any time

**988 Suicide & Crisis Lifeline**
Call or text 988
Any time

**Crisis Text Line**
Text HOME to 741741
Any time

**Physician Support Line, for physicians and medical students**
Call 1-888-409-0141
8 am to 1 am Eastern Time, every day
National lines were looked up on 22 November 2026.
Office: +1 212-555-0100, peer-support@harbour.example. Director: +1 212-555-0102, peer-support-director@harbour.example.\
""")


def test_assigning():
    assert opened(Look.ASSIGNING, CORA, request=STUCK) == snapshot("""\
# Ask a supporter
K-7QD: whom to ask next? All active supporters stand here. One who cannot be asked passes by itself.
supporter: Supporter
  <static_select>
  ( ) sam: Sam
  ( ) teo: Teo
[[Ask next]]\
""")


def test_nobody_to_assign_is_a_list_of_nobody():
    """Slack refuses an empty list; whoever sends it is asked to choose one."""
    people = {CORA.id: CORA}
    shown = opened(Look.ASSIGNING, CORA, request=STUCK, people=people)
    assert shown == snapshot("""\
# Ask a supporter
K-7QD: whom to ask next? All active supporters stand here. One who cannot be asked passes by itself.
supporter: Supporter
  <static_select>
  ( ) -: -
[[Ask next]]\
""")


def test_a_long_list_of_colleagues_is_in_drawers():
    names = [f"{chr(65 + n // 10)}{n:03} Example" for n in range(250)]
    options = tuple(Option(value=f"p-{n}", label=Quote(n)) for n in names)
    one = Choice(name="one", label="assign-whom", options=options)
    form = Form(title="assign-title", fields=(one,), send="assign-send")
    [block] = draw_view(form, "t", {}, READER)["blocks"]
    groups = block["element"]["option_groups"]
    assert [(g["label"]["text"], len(g["options"])) for g in groups] == snapshot(
        [("A00 … J09", 100), ("K10 … T19", 100), ("U20 … Y24", 50)]
    )


def test_extending():
    assert opened(Look.EXTENDING, CORA, request=STUCK) == snapshot("""\
# A new honest time
K-7QD: 10 working hours are left. The colleague is told the new time at once.
day: Day
  <datepicker>
time: Time, on your own clock
  <timepicker>
[[Name this time]]\
""")


A_SUPPORTERS_SETTINGS = snapshot("""\
# My settings
Nobody else sees this. It is used only to decide whether you are asked.
at-once: How many at once?
  <radio_buttons>
  (x) 1: One conversation at a time
  ( ) 2: Up to 2 at a time
days: Days on which I answer
  <checkboxes>
  (x) 0: Monday
  (x) 1: Tuesday
  (x) 2: Wednesday
  (x) 3: Thursday
  (x) 4: Friday
  ( ) 5: Saturday
  ( ) 6: Sunday
from: From
  <timepicker> initial_time=08:00
until: Until
  <timepicker> initial_time=18:00
  ~ Earlier than "from" means until the next morning. The same time means a whole day.
languages: Languages I can talk in
  <checkboxes>
  (x) en: English
  ( ) es: Spanish
  ( ) de: German
lived: Been through it myself (optional)
  <checkboxes>
  ~ Only if you like. It is used in choosing whom to ask, and shown to nobody.
  ( ) adverse-event: Something went wrong in care
  ( ) lawsuit-or-complaint: A lawsuit or a complaint
  ( ) patient-death: The death of a patient
  ( ) assault: An assault
  ( ) colleague-death: The death of a colleague
  ( ) mass-casualty: Many casualties at once
  ( ) own-illness: An illness of my own
  ( ) other: Something else
not-for: Colleagues I should not support (optional)
  <multi_users_select> max_selected_items=20
  ~ They will not know. No coordinator sees this.
[[Keep]]\
""")


def test_a_supporters_settings():
    assert opened(Look.MY_SETTINGS, SAM, supporter=SETTINGS) == A_SUPPORTERS_SETTINGS


def test_app_home_of_somebody_with_nothing_open():
    assert home(DANA) == snapshot("""\
Would you like to talk to a trained colleague? You need not explain why.
[*Talk to a peer → open-1: ask]
## Help now
**On-call support line**
Call +1 212-555-0111
Any time, day or night

**Employee assistance**
Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[Help now → help-now: help] [Other help → open-3: other-help] [What this is → open-4: what-this-is] [A colleague might like a call → open-5: referring] [An hour for my team → open-6: group-wishing] [My data → open-7: my-data] [Language · Sprache · Idioma → open-8: my-language]\
""")


def test_app_home_of_somebody_who_asked():
    assert home(DANA, own=REQUEST) == snapshot("""\
Someone will be found by Tue 8 Jan, 09:00.
[Change → open-1: change-wishes] [Stop this → open-2: withdrawing]
## Help now
**On-call support line**
Call +1 212-555-0111
Any time, day or night

**Employee assistance**
Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[Help now → help-now: help] [Other help → open-4: other-help] [What this is → open-5: what-this-is] [A colleague might like a call → open-6: referring] [An hour for my team → open-7: group-wishing] [My data → open-8: my-data] [Language · Sprache · Idioma → open-9: my-language]\
""")


def test_app_home_of_somebody_with_all_hats():
    own = replace(SETTINGS, id=ALL_HATS.id)
    seen = home(ALL_HATS, supporter=own, holding=(taken(),), desk=(STUCK,))
    assert seen == snapshot("""\
Would you like to talk to a trained colleague? You need not explain why.
[*Talk to a peer → open-1: ask]
## As a supporter
You are not paused. You are only asked in the hours that you answer.
[Pause me for a while → open-2: pausing] [My settings → open-3: my-settings]
One conversation is yours, or waits for your answer.
[What I have open → open-4: what-i-hold]
## The desk
One thing needs the desk.
[Open the desk → open-5: desk] [Someone rang → open-6: someone-rang] [Reach out → open-7: outreach]
## Help now
**On-call support line**
Call +1 212-555-0111
Any time, day or night

**Employee assistance**
Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[Help now → help-now: help] [Other help → open-9: other-help] [What this is → open-10: what-this-is] [A colleague might like a call → open-11: referring] [An hour for my team → open-12: group-wishing] [My data → open-13: my-data] [Language · Sprache · Idioma → open-14: my-language]\
""")


def test_one_moment_done_and_what_could_not_be_kept():
    assert outline(draw_loading(READER)) == snapshot("""\
# One moment
One moment, please.\
""")
    assert outline(draw_said("done-title", "done", READER)) == snapshot("""\
# Done
That is done. If there is more to say, it stands in our private chat.\
""")
    assert outline(draw_failure(READER, PROGRAMME)) == snapshot("""\
# I could not keep this
I could not keep what you just did. What stood here before still stands. Please try again, or reach the office: +1 212-555-0100, peer-support@harbour.example. The director is at +1 212-555-0102, peer-support-director@harbour.example.
Help now: On-call support line. Call +1 212-555-0111. [Help now → help-now: help]\
""")


def test_only_what_has_several_lines_has_a_gap_round_it():
    """Facts of one line would fill two screens of a phone otherwise."""
    said = {"a": "1", "b": "2", "c": "3\n4", "d": "5"}
    [drawn] = blocks.facts(said.items())
    [section] = drawn["elements"]
    assert "".join(run["text"] for run in section["elements"]) == snapshot("""\
a: 1
b: 2

c
3
4

d: 5\
""")


def test_what_only_they_see_who_gave_a_command():
    said = draw_aside(
        READER, *listed(frozenset({Role.SUPPORTER}), READER.programme).body
    )
    assert outline(said) == snapshot("""\
(These words do what the buttons do. Whatever else is written after them is dropped.)
These words do what the buttons do. Whatever else is written after them is dropped.
**help**: This list
**ask**: Talk to a peer
**status**: Where what I asked for stands
**helpnow**: Whom to call now
**resources**: Other help, inside and outside the hospital
**mydata**: What is kept about me
**about**: What this is
**refer**: A colleague might like a call
**group**: An hour together for a team
**why**: Why a colleague: what it is, and what is known
**language**: In which language I am spoken to
**available**: I can be asked again
**pause**: Please do not ask me for a while
**settings**: How and when I would like to be asked
**open**: What I have open
Office: +1 212-555-0100, peer-support@harbour.example. Director: +1 212-555-0102, peer-support-director@harbour.example.
Help now: On-call support line. Call +1 212-555-0111. [Help now → help-now: help]\
""")
