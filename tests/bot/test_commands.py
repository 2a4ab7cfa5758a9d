"""Commands are words that open what a button opens; each role has its own."""

from bot import wire
from bot.commands import COMMANDS, commands_for, found, listed, nearest
from bot.people import Role
from tests.bot.hearing import text_of

NOBODY: frozenset[Role] = frozenset()


def names(*roles: Role) -> set[str]:
    return {command.name for command in commands_for(roles)}


def test_everybody_has_what_a_clinician_needs() -> None:
    assert names() >= {"help", "ask", "status", "helpnow", "resources", "mydata"}


def test_what_is_a_roles_is_listed_to_that_role_only() -> None:
    assert names(Role.SUPPORTER) - names() == {"available", "pause", "settings", "open"}
    assert names(Role.COORDINATOR) - names() == {"queue"}
    assert names(Role.LEAD) == names(Role.COORDINATOR)


def test_somebody_elses_command_is_as_if_it_did_not_exist() -> None:
    assert found("queue", NOBODY) is None
    assert found("queue", {Role.COORDINATOR}) is not None
    assert found("nonsense", {Role.COORDINATOR}) is None
    assert nearest("queue", NOBODY) in names()


def test_what_was_meant_is_suggested() -> None:
    assert nearest("aks", NOBODY) == "ask"
    assert nearest("paus", {Role.SUPPORTER}) == "pause"
    assert nearest("", NOBODY) in names()


def test_every_command_says_what_a_button_says() -> None:
    for command in COMMANDS:
        means = wire.meaning_of(command.token)
        assert means is command.does, command


def test_the_list_says_what_each_one_is_for() -> None:
    said = text_of(listed({Role.SUPPORTER}))
    assert "pause" in said
    assert "queue" not in said
    assert "Please do not ask me for a while" in said
