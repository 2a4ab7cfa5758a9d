"""What all staff are told when a programme begins, and what hangs on the wall."""

from bot.announcement import poster, welcome
from bot.wording import Words
from tests.bot.hearing import words
from tests.bot.staff import PROGRAMME
from tests.bot.test_wording import NEVER


def letter() -> str:
    return "\n".join(map(words, welcome(PROGRAMME, PROGRAMME.help_lines)))


def hung() -> str:
    return "\n".join(map(words, poster(PROGRAMME, PROGRAMME.help_lines)))


def test_the_letter_says_that_a_supporter_may_call_first_and_that_no_is_fine() -> None:
    assert "a supporter may also call you first" in letter()
    assert "No is always fine, and nobody is told." in letter()
    assert "Your organisation can technically read chat messages" in letter()


def test_both_name_the_office_and_help_that_was_tried() -> None:
    for said in (letter(), hung()):
        assert PROGRAMME.office.phone in said
        assert PROGRAMME.help_lines[0].how in said
    assert PROGRAMME.help_lines[1].how not in hung()
    untried = "\n".join(map(words, poster(PROGRAMME, ())))
    assert PROGRAMME.help_lines[0].how not in untried


def test_neither_says_what_must_never_be_said() -> None:
    for said in (letter(), hung()):
        assert not [word for word in NEVER if word in said.lower()]
    assert Words().text("poster-heading") == "A colleague to talk to"
