"""Commands are words that open what a button opens; each role has its own."""

from bot import wire
from bot.commands import COMMANDS, commands_for, found, listed, nearest
from bot.people import Role
from tests.bot.hearing import text_of
from tests.programme import programme
from tests.story import Story

HELLO = "hello hello-what hello-limits hello-statement hello-office [talk-to-a-peer] [other-help]"
NOBODY: frozenset[Role] = frozenset()


def names(*roles: Role) -> set[str]:
    return {command.name for command in commands_for(roles)}


def test_everybody_has_what_a_clinician_needs() -> None:
    assert names() >= {"help", "ask", "status", "helpnow", "resources", "mydata"}


def test_what_is_a_roles_is_listed_to_that_role_only() -> None:
    assert names(Role.SUPPORTER) - names() == {"available", "pause", "settings", "open"}
    assert names(Role.COORDINATOR) - names() == {
        "queue",
        "rang",
        "directory",
        "running",
        "drill",
        "roster",
        "training",
        "outreach",
        "groups",
    }
    assert names(Role.LEAD) - names(Role.COORDINATOR) == {"unanswered"}


def test_somebody_elses_command_is_as_if_it_did_not_exist() -> None:
    assert found("queue", NOBODY) is None
    assert found("queue", {Role.COORDINATOR}) is not None
    assert found("nonsense", {Role.COORDINATOR}) is None
    assert nearest("queue", NOBODY) is None


def test_what_was_meant_is_suggested() -> None:
    assert nearest("aks", NOBODY) == "ask"
    assert nearest("paus", {Role.SUPPORTER}) == "pause"


def test_a_word_that_is_like_none_suggests_none() -> None:
    assert nearest("xylophone", {Role.SUPPORTER}) is None
    assert nearest("", NOBODY) is None


def test_every_command_says_what_a_button_says() -> None:
    for does in (command.does for command in COMMANDS if command.does):
        assert wire.meaning_of(wire.token_of(does)) is does


def test_the_list_says_what_each_one_is_for() -> None:
    said = text_of(listed({Role.SUPPORTER}, programme()))
    assert "pause" in said
    assert "queue" not in said
    assert "Please do not ask me for a while" in said


def test_a_command_that_is_typed_is_answered_with_something_to_press() -> None:
    story = Story().opens_app("dana")
    story.hears(f"dana: {HELLO}")
    story.types("dana", "mydata").hears("dana: command-here [command-mydata]")
    story.types("dana", "queue").hears("dana: typed [talk-to-a-peer] [menu]")
    story.types("dana", "help")
    assert story.heard[-1].startswith("dana: commands-page hello-office [command-ask]")
    assert "command-queue" not in story.heard[-1]
    assert story.opens("dana", "command-mydata")


def test_a_command_that_is_an_act_is_carried_out() -> None:
    story = Story().asks("dana").types("dana", "status")
    assert story.heard[-1].startswith("dana: status-")


def test_who_comes_with_a_command_is_greeted_first() -> None:
    story = Story().types("drew", "ask")
    story.hears(f"drew: {HELLO}", "drew: command-here [command-ask]")
