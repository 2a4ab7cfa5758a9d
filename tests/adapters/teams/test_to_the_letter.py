"""A message, a form to be mended, and what its button remembers, to the letter."""

from typing import Any

from inline_snapshot import snapshot

from bot.cards import Say
from bot.clinician_cards import received
from bot.flows import LOOKS
from bot.forms import Wrong
from bot.looks import Look
from tests.adapters.shown import reader
from tests.adapters.teams.drawings import body, dialog, mended, message
from tests.bot.staff import DANA, MONDAY, REQUEST, sight

Json = dict[str, Any]
READER = reader()


A_MESSAGE = snapshot(
    {
        "type": "message",
        "summary": "Thank you. Someone will be found by Tue 8 Jan, 09:00. There is nothing else to do now, and you can change your mind at any time.",
        "attachments": [
            {
                "contentType": "application/vnd.microsoft.card.adaptive",
                "content": {
                    "type": "AdaptiveCard",
                    "version": "1.5",
                    "body": [
                        {
                            "type": "TextBlock",
                            "text": "Thank you. Someone will be found by Tue 8 Jan, 09:00. There is nothing else to do now, and you can change your mind at any time.",
                            "wrap": True,
                        },
                        {
                            "type": "ActionSet",
                            "actions": [
                                {
                                    "type": "Action.Submit",
                                    "title": "Change",
                                    "data": {
                                        "msteams": {"type": "task/fetch"},
                                        "does": "open",
                                        "t": "token-1",
                                    },
                                },
                                {
                                    "type": "Action.Submit",
                                    "title": "Stop this",
                                    "data": {
                                        "msteams": {"type": "task/fetch"},
                                        "does": "open",
                                        "t": "token-2",
                                    },
                                },
                            ],
                        },
                        {
                            "type": "Container",
                            "separator": True,
                            "spacing": "Medium",
                            "items": [
                                {
                                    "type": "TextBlock",
                                    "text": "Help now: On-call support line. Call +1 212-555-0111.",
                                    "wrap": True,
                                },
                                {
                                    "type": "ActionSet",
                                    "actions": [
                                        {
                                            "type": "Action.Submit",
                                            "title": "Help now",
                                            "data": {
                                                "msteams": {"type": "task/fetch"},
                                                "does": "help-now",
                                            },
                                        }
                                    ],
                                },
                            ],
                        },
                    ],
                },
            }
        ],
    }
)


def test_a_message():
    assert message(received(REQUEST), READER) == A_MESSAGE


def to_be_mended() -> list[Json]:
    """The body of the form, where nobody said how to be reached."""
    shown = LOOKS[Look.CHANGE_WISHES](sight(DANA, own=REQUEST), MONDAY)
    wrong = Wrong({"reach": Say("reach-missing")})
    entered = {"rather": ("either",), "language": ("en",)}, {"not-these": ("a-1",)}
    return body(dialog(shown, READER, mended(entered, wrong)))


THE_FIELDS_OF_A_FORM_THAT_HAS_TO_BE_MENDED = snapshot(
    [
        {
            "id": "rather",
            "label": "Who would you rather talk to?",
            "spacing": "Medium",
            "type": "Input.ChoiceSet",
            "style": "expanded",
            "choices": [
                {
                    "title": "Someone of my own profession",
                    "value": "own-profession",
                },
                {"title": "Someone outside my unit", "value": "outside-unit"},
                {"title": "Either is fine", "value": "either"},
            ],
            "value": "either",
            "wrap": True,
            "isRequired": True,
            "errorMessage": "Please choose one.",
        },
        {
            "id": "language",
            "label": "In which language?",
            "spacing": "Medium",
            "type": "Input.ChoiceSet",
            "style": "expanded",
            "choices": [
                {"title": "English", "value": "en"},
                {"title": "Spanish", "value": "es"},
                {"title": "German", "value": "de"},
            ],
            "value": "en",
            "wrap": True,
            "isRequired": True,
            "errorMessage": "Please choose one.",
        },
        {
            "id": "not-these",
            "label": "Colleagues I would rather not be asked",
            "spacing": "Medium",
            "type": "Input.ChoiceSet",
            "choices": [],
            "choices.data": {
                "type": "Data.Query",
                "dataset": "graph.microsoft.com/users",
            },
            "value": "a-1",
            "isMultiSelect": True,
        },
        {
            "type": "TextBlock",
            "text": "They will not be asked, and will not know. No coordinator sees this.",
            "wrap": True,
            "isSubtle": True,
            "spacing": "Small",
        },
        {
            "type": "TextBlock",
            "text": "Please say how and when to reach you.",
            "wrap": True,
            "color": "Attention",
            "weight": "Bolder",
            "spacing": "Medium",
        },
        {
            "id": "reach",
            "label": "How and when can we reach you?",
            "spacing": "Small",
            "type": "Input.Text",
            "isMultiline": True,
            "maxLength": 300,
            "placeholder": "For example: call my mobile after 18:00, or a message on the ward phone",
            "isRequired": True,
            "errorMessage": "Please say how and when to reach you.",
        },
        {
            "type": "TextBlock",
            "text": "Only the colleague who says yes will see this. Please leave out what happened.",
            "wrap": True,
            "isSubtle": True,
            "spacing": "Small",
        },
    ]
)


def test_the_fields_of_a_form_that_has_to_be_mended():
    assert to_be_mended()[1:8] == THE_FIELDS_OF_A_FORM_THAT_HAS_TO_BE_MENDED


def test_what_sends_a_form_that_has_to_be_mended():
    assert to_be_mended()[-1] == snapshot(
        {
            "type": "ActionSet",
            "actions": [
                {
                    "type": "Action.Submit",
                    "title": "Keep the changes",
                    "style": "positive",
                    "data": {
                        "does": "send",
                        "t": "an-opaque-token",
                        "people": ["not-these"],
                        "many": [],
                    },
                }
            ],
        }
    )
