"""Read what somebody did from an activity of Teams. What they typed ends here (rule R2).

An activity is never trusted to have the shape that Microsoft documents: what has not is
not ours, and is dropped without a word. Only what ``what_came`` names is taken out.
"""

from typing import Final, NoReturn

from adapters.shapes import Json, NotOurs, is_part, named, part, token
from adapters.teams.cards import ACT
from adapters.teams.forms import SEND
from adapters.teams.what_came import (
    AnythingCame,
    Does,
    Elsewhere,
    Installed,
    Message,
    Press,
    Sending,
    Shown,
)
from adapters.teams.whose import by_whom, in_chat, is_private
from bot.commands import COMMANDS, LONGEST

REMOVED: Final = "remove"
"""Teams: what installations say, with or without more of it, of an app that goes."""
WORDS: Final = frozenset(command.name for command in COMMANDS)


def read(body: Json) -> AnythingCame:
    """What came in. Raises NotOurs, and nothing else, whatever it is given."""
    match body.get("type"):
        case "message":
            return _message(body)
        case "installationUpdate":
            removed = str(body.get("action")).startswith(REMOVED)
            return _nothing() if removed else _installed(body)
        case "conversationUpdate":
            return _installed(body) if body.get("membersAdded") else _nothing()
        case "invoke":
            came = _invoked(body)
            helps = isinstance(came, Press) and came.does is Does.HELP_NOW
            return came if helps or is_private(body) else _elsewhere(body, came.shown)
        case _:
            return _nothing()


def _message(body: Json) -> Message | Press | Elsewhere:
    if not is_private(body):
        return _elsewhere(body, Shown.NOTHING)
    data = body.get("value")
    if is_part(data) and data.get("does") == ACT:
        return _press(body, data, Shown.NOTHING)
    word = _word(body.get("text"))
    return Message(key=_key(body), chat=in_chat(body), by=by_whom(body), word=word)


def _word(text: object) -> str:
    """A command stands alone; whatever else was typed is dropped (rule R2)."""
    if not isinstance(text, str) or len(text) > 2 * LONGEST:
        return ""
    word = text.strip().lower()
    return word if word in WORDS else ""


def _installed(body: Json) -> Installed:
    by = by_whom(body)
    if not by.user or not is_private(body):
        raise NotOurs
    return Installed(key=_key(body), chat=in_chat(body), by=by)


def _elsewhere(body: Json, shown: Shown) -> Elsewhere:
    key, by = _key(body), by_whom(body)
    return Elsewhere(key=key, chat=in_chat(body), by=by, shown=shown)


def _invoked(body: Json) -> Press | Sending:
    value = part(body, "value")
    match body.get("name"):
        case "adaptiveCard/action":
            action = part(value, "action")
            if action.get("verb") != ACT:
                raise NotOurs
            return _press(body, {**part(action, "data"), "does": ACT}, Shown.CARD)
        case "task/submit" if part(value, "data").get("does") == SEND:
            return _sending(body, part(value, "data"))
        case "task/fetch" | "task/submit":
            return _press(body, part(value, "data"), Shown.DIALOG)
        case _:
            return _nothing()


def _press(body: Json, data: Json, shown: Shown) -> Press:
    by, pressed = by_whom(body), token(data.get("t"))
    where = body.get("replyToId") or body.get("id")
    # Teams names no press for good: whose, where, what and when make one.
    parts = (by.user, token(where), pressed, token(body.get("timestamp")))
    return Press(
        key=":".join(("press", *parts)),
        chat=in_chat(body),
        by=by,
        shown=shown,
        does=_does(data.get("does")),
        token=pressed,
        opened_by=token(data.get("on")),
    )


def _does(said: object) -> Does:
    try:
        return Does(str(said))
    except ValueError:
        raise NotOurs from None


def _sending(body: Json, data: Json) -> Sending:
    by, opened_by = by_whom(body), token(data.get("t"))
    return Sending(
        # Only a form that is right is remembered: a mended one is sent anew.
        key=f"form:{by.user}:{opened_by}:{named(body, 'id')}",
        chat=in_chat(body),
        by=by,
        shown=Shown.DIALOG,
        token=opened_by,
        data=data,
    )


def _key(body: Json) -> str:
    conversation = named(part(body, "conversation"), "id")
    return f"teams:{conversation}:{named(body, 'id')}"


def _nothing() -> NoReturn:
    raise NotOurs
