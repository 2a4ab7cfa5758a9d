"""Read what somebody did from a Slack payload. What they typed ends here (rule R2).

A payload is never trusted to have the shape that Slack documents: what has not is not
ours, and is dropped without a word. Only what ``what_came`` names is taken out of it.
"""

from typing import Final

from adapters.shapes import Json, NotOurs, first, id_, is_part, named, part, token
from adapters.slack.what_came import (
    AnythingCame,
    Command,
    Does,
    Message,
    Modal,
    News,
    Press,
    Screen,
    Sending,
    TakenAway,
    Visit,
)
from bot.commands import LONGEST

NEWS: Final = ("user_change", "team_join")
TAKEN_AWAY: Final = ("app_uninstalled", "tokens_revoked")
SOMEBODY_TYPED: Final = (None, "file_share", "me_message", "thread_broadcast")
"""Other kinds of message are what became of one, or a machine's."""
THEIR_TEAM: Final = ("team_id",)
SENDERS_TEAM: Final = ("user_team", "source_team", "team")


def read(body: Json) -> AnythingCame:
    """What came in. Raises NotOurs, and nothing else, whatever it is given."""
    match body.get("type"):
        case "event_callback":
            return _event(body, part(body, "event"))
        case "block_actions":
            return _press(body)
        case "view_submission":
            return _sending(body)
        case None if "command" in body:
            return _command(body)
        case _:
            raise NotOurs


def _event(body: Json, event: Json) -> Message | Visit | News | TakenAway:
    kind = event.get("type")
    team, key = _addressee(body), f"event:{named(body, 'event_id')}"
    if kind in TAKEN_AWAY and _is_of_the_bot(event):
        return TakenAway(team=team, user="", stranger=False, key=key)
    if kind in NEWS:
        who = part(event, "user")
        user = id_(who, "id")
        return News(team=team, user=user, stranger=False, key=key, person=who)
    user = id_(event, "user")
    stranger = _is_stranger(event, SENDERS_TEAM, team, body.get("enterprise_id"))
    if kind == "app_home_opened":
        return Visit(
            team=team,
            user=user,
            stranger=stranger,
            key=key,
            channel=id_(event, "channel"),
        )
    if kind != "message" or not _is_typed_to_us(event):
        raise NotOurs
    return Message(
        team=team,
        user=user,
        stranger=stranger,
        key=key,
        channel=id_(event, "channel"),
        ts=named(event, "ts"),
    )


def _is_of_the_bot(event: Json) -> bool:
    """Of the tokens that were revoked, only the bot's is one that we use."""
    tokens = event.get("tokens")
    return not is_part(tokens) or bool(tokens.get("bot"))


def _is_typed_to_us(event: Json) -> bool:
    """In the private chat, by a person: not our own, not a change of an old one."""
    by_machine = "bot_id" in event or "bot_profile" in event
    private = event.get("channel_type") == "im"
    return private and not by_machine and event.get("subtype") in SOMEBODY_TYPED


def _press(body: Json) -> Press:
    action = first(body.get("actions"))
    if action is None or action.get("type") != "button":
        raise NotOurs
    who, team, name = part(body, "user"), _workspace(body), named(action, "action_id")
    user = id_(who, "id")
    where, when = _container(part(body, "container")), named(action, "action_ts")
    return Press(
        team=team,
        user=user,
        stranger=_is_stranger(who, THEIR_TEAM, team, _organisation(body)),
        key=f"press:{user}:{where}:{name}:{when}",
        does=_does(name),
        token=token(action.get("value")),
        screen=Screen(trigger=named(body, "trigger_id"), inside=_modal(body)),
    )


def _container(container: Json) -> str:
    if container.get("type") == "view":
        return id_(container, "view_id")
    return f"{id_(container, 'channel_id')}:{named(container, 'message_ts')}"


def _does(name: str) -> Does:
    if name == Does.HELP_NOW:
        return Does.HELP_NOW
    does, dash, _ = name.partition("-")
    if not dash or does not in (Does.ACT, Does.OPEN):
        raise NotOurs
    return Does(does)


def _modal(body: Json) -> Modal | None:
    view = body.get("view")
    if not is_part(view) or view.get("type") != "modal":
        return None
    opened_by = token(view.get("private_metadata"))
    return Modal(id=id_(view, "id"), hash=named(view, "hash"), opened_by=opened_by)


def _sending(body: Json) -> Sending:
    who, team, view = part(body, "user"), _workspace(body), part(body, "view")
    return Sending(
        team=team,
        user=id_(who, "id"),
        stranger=_is_stranger(who, THEIR_TEAM, team, _organisation(body)),
        # Only a form that is right is remembered: a mended one keeps its view.
        key=f"form:{id_(view, 'id')}:{named(view, 'hash')}",
        token=token(view.get("private_metadata")),
        view=view,
    )


def _command(body: Json) -> Command:
    trigger = named(body, "trigger_id")
    return Command(
        team=id_(body, "team_id"),
        user=id_(body, "user_id"),
        stranger=False,
        key=f"command:{trigger}",
        word=_first_word(body.get("text")),
        screen=Screen(trigger=trigger),
    )


def _first_word(text: object) -> str:
    words = text.split(maxsplit=1) if isinstance(text, str) else []
    return words[0][:LONGEST].lower() if words else ""


def _addressee(body: Json) -> str:
    """The workspace that an event is brought to: where the app is installed."""
    installed = first(body.get("authorizations")) or {}
    return id_(installed if installed.get("team_id") else body, "team_id")


def _workspace(body: Json) -> str:
    """Where the app is installed that was used. A view knows; else it is where it was.

    Slack: of whoever is at home in another workspace of the organisation, the view
    alone says it rightly.
    """
    view = body.get("view")
    if is_part(view) and view.get("app_installed_team_id"):
        return id_(view, "app_installed_team_id")
    return id_(part(body, "team"), "id")


def _organisation(body: Json) -> object:
    """Slack: of a workspace that is one of several (Enterprise Grid)."""
    above, team = body.get("enterprise"), body.get("team")
    if is_part(above) and above.get("id"):
        return above["id"]
    return team.get("enterprise_id") if is_part(team) else None


def _is_stranger(
    said: Json, names: tuple[str, ...], team: str, organisation: object
) -> bool:
    """Of another organisation: Slack Connect lets them into conversations with us.

    Where there are several workspaces, a colleague may be at home in any of them: who
    is a stranger then is for the directory alone to say.
    """
    homes = [said.get(name) for name in names]
    return not organisation and any(home not in (None, "", team) for home in homes)
