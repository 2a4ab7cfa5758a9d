"""Slack's messages, and the modals of whoever asks, to be read aloud."""

from inline_snapshot import snapshot

from adapters.slack.forms import draw_view
from bot.clinician_cards import received
from bot.flows import LOOKS
from bot.flows.hello import hello
from bot.looks import Look
from tests.adapters.slack.aloud import READER, opened
from tests.adapters.slack.drawings import ACCOUNTS, message
from tests.adapters.slack.outline import outline
from tests.bot.staff import DANA, MONDAY, PROGRAMME, REQUEST, SAM, sight, taken


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
