"""In which language somebody is spoken to. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at


def test_language_in_messages():
    assert cards_on("language") == snapshot(
        {
            "language-kept": """\
Slack                                                            | Teams
(Kept. I speak English with you from now on.)                    | (Kept. I speak English with you from now on.)
Kept. I speak English with you from now on.                      | Kept. I speak English with you from now on.\
"""
        }
    )


def test_the_choice_of_a_language():
    assert opened_at(Look.MY_LANGUAGE, "my-language-title") == snapshot("""\
Slack                                                            | Teams
# Language                                                       | # Language
German and Spanish were written with care, and a native reader   | German and Spanish were written with care, and a native reader
  has still to review them.                                      |   has still to review them.
language: Language                                               | language: Language
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ~ Messages, menus and forms from now on. What already stands   |   ~ Messages, menus and forms from now on. What already stands
    in a chat stays as it is.                                    |     in a chat stays as it is.
  (x) en: English                                                |   (x) en: English
  ( ) de: Deutsch                                                |   ( ) de: Deutsch
  ( ) es: Español                                                |   ( ) es: Español
[[Keep]]                                                         | [[Keep]]\
""")
