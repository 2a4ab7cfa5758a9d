"""A message, a form to be mended, and what its button remembers, to the letter."""

from inline_snapshot import snapshot

from bot.cards import Say
from bot.clinician_cards import received
from bot.flows import LOOKS
from bot.forms import Wrong
from bot.looks import Look
from tests.adapters.shown import reader
from tests.adapters.teams.drawings import body, dialog, mended, message
from tests.bot.staff import DANA, MONDAY, REQUEST, sight

READER = reader()


def test_a_message():
    assert message(received(REQUEST), READER) == snapshot(
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


def test_the_fields_of_a_form_that_has_to_be_mended():
    shown = LOOKS[Look.CHANGE_WISHES](sight(DANA, own=REQUEST), MONDAY)
    wrong = Wrong({"reach": Say("reach-missing")})
    entered = {"rather": ("either",), "language": ("en",)}, {"not-these": ("a-1",)}
    drawn = body(dialog(shown, READER, mended(entered, wrong)))
    assert drawn[1:8] == snapshot(
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
    assert drawn[-1] == snapshot(
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
