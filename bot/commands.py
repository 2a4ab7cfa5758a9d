"""Commands: the words that open what a button opens, the same on every platform.

A command never takes a name or any other text. Each role has its own; what somebody
may not do is not listed to them, and is answered as if it did not exist.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from bot.cards import Button, Card, Fact, Part, Say, say
from bot.events import Act
from bot.events.asking import StatusAsked
from bot.events.hello import HelloWanted
from bot.events.supporting import SupporterResumed
from bot.forms import Page
from bot.help_page import whom_to_call
from bot.looks import Look
from bot.people import Role
from bot.programme import Programme

LONGEST: Final = 20
"""Characters of a word that is looked at; whatever else was typed is dropped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    name: str
    does: Look | type[Act] | None
    """What a button would do; nothing, for the list itself."""
    role: Role | None = None
    """Whose it is; nobody's means everyone's."""


COMMANDS: Final = (
    Command(name="help", does=None),
    Command(name="ask", does=Look.ASK),
    Command(name="status", does=StatusAsked),
    Command(name="helpnow", does=Look.HELP_NOW),
    Command(name="resources", does=Look.OTHER_HELP),
    Command(name="mydata", does=Look.MY_DATA),
    Command(name="about", does=HelloWanted),
    Command(name="refer", does=Look.REFERRING),
    Command(name="group", does=Look.GROUP_WISHING),
    Command(name="why", does=Look.WHY),
    Command(name="language", does=Look.MY_LANGUAGE),
    Command(name="available", does=SupporterResumed, role=Role.SUPPORTER),
    Command(name="pause", does=Look.PAUSING, role=Role.SUPPORTER),
    Command(name="settings", does=Look.MY_SETTINGS, role=Role.SUPPORTER),
    Command(name="open", does=Look.WHAT_I_HOLD, role=Role.SUPPORTER),
    Command(name="queue", does=Look.DESK, role=Role.COORDINATOR),
    Command(name="roster", does=Look.ROSTER, role=Role.COORDINATOR),
    Command(name="training", does=Look.TRAINING, role=Role.COORDINATOR),
    Command(name="outreach", does=Look.OUTREACH, role=Role.COORDINATOR),
    Command(name="groups", does=Look.GROUPS, role=Role.COORDINATOR),
    Command(name="rang", does=Look.RANG, role=Role.COORDINATOR),
    Command(name="running", does=Look.RUNNING, role=Role.COORDINATOR),
    Command(name="drill", does=Look.DRILL, role=Role.COORDINATOR),
    Command(name="unanswered", does=Look.UNANSWERED, role=Role.LEAD),
    Command(name="directory", does=Look.DIRECTORY, role=Role.COORDINATOR),
)


def commands_for(roles: Collection[Role]) -> tuple[Command, ...]:
    """In the order of the list. The lead has the desk as well."""
    wears = {*roles, *((Role.COORDINATOR,) if Role.LEAD in roles else ())}
    return tuple(c for c in COMMANDS if c.role is None or c.role in wears)


def found(word: str, roles: Collection[Role]) -> Command | None:
    return next((c for c in commands_for(roles) if c.name == word), None)


def nearest(word: str, roles: Collection[Role]) -> str | None:
    """The command that was most likely meant; nothing, where it is like none."""
    names = [command.name for command in commands_for(roles)]
    return next(iter(get_close_matches(word, names, n=1)), None)


def listed(roles: Collection[Role], programme: Programme) -> Page:
    """For a platform that answers a command with something only its giver sees."""
    body = (*_lines(roles), whom_to_call(programme))
    return Page(title="commands-title", body=body)


def answer(name: str, roles: Collection[Role], programme: Programme) -> Card:
    """For a platform that can only answer in the private chat: something to press."""
    known = found(name, roles)
    named = commands_for(roles) if known is None or known.does is None else (known,)
    buttons = [Button(f"command-{c.name}", c.does) for c in named if c.does is not None]
    if len(named) == 1:
        return say("command-here", *buttons)
    return Card(
        body=(Say("commands-page"), whom_to_call(programme)), buttons=tuple(buttons)
    )


def _lines(roles: Collection[Role]) -> Iterator[Part]:
    yield Say("commands-page")
    for command in commands_for(roles):
        name = Say("command", {"name": command.name})
        yield Fact(name, Say(f"command-{command.name}"))
