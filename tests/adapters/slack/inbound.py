"""What the tests of what comes from Slack do over and over."""

from typing import Any

Json = dict[str, Any]
REACH = "canary: call 555-0188 after six"
STRANGER = "U0STRANGER"


def one(value: str) -> Json:
    return {"value": {"type": "radio_buttons", "selected_option": {"value": value}}}


def people(*users: str) -> Json:
    return {"value": {"type": "multi_users_select", "selected_users": list(users)}}


def asking(*not_these: str, **changes: Json) -> Json:
    return {
        "rather": one("either"),
        "language": one("en"),
        "not-these": people(*not_these),
        "reach": {"value": {"type": "plain_text_input", "value": REACH}},
        "soon": one("today"),
        "check-ins": one("no"),
    } | changes
