"""Everybody is spoken to in the language that they choose, and only they are."""

from bot.wording import Words
from tests.journeys.person import CALL_ME, YES, People

MARLOW, INES = "Marlow Quay", "Ines Harbour"
CHOOSE = "Language · Sprache · Idioma"
LONG_AGO = "2029-01-01"


async def test_messages_menus_forms_and_errors_are_in_the_language_that_was_chosen(
    people: People,
):
    ines, german = people[INES], Words("de").text
    await ines.chooses(CHOOSE)
    await ines.fills_in("Language", "Deutsch")
    await ines.sends()
    await ines.has_no_dialog()
    await ines.reads(german("language-kept"))

    await ines.chooses(german("pause"))
    await ines.fills_in(german("pause-until"), LONG_AGO)
    await ines.sends()
    await ines.sees(german("pause-within-a-year"))
    await ines.fills_in(german("pause-until"), "2030-01-09")
    await ines.sends()
    await ines.has_no_dialog()
    await ines.reads(german("paused", {"until": "Mi. 9. Jan., 00:00"}))
    await ines.finds_in_menu(german("home-paused", {"until": "Mi. 9. Jan., 00:00"}))


async def test_whoever_is_asked_is_asked_in_their_own_language(people: People):
    marlow, spanish = people[MARLOW], Words("es").text
    await marlow.chooses(CHOOSE)
    await marlow.fills_in("Language", "Español")
    await marlow.sends()
    await marlow.has_no_dialog()
    await marlow.chooses(spanish("talk-to-a-peer"))
    await marlow.fills_in(spanish("ask-reach"), CALL_ME)
    await marlow.sends()
    asked = await people.who_is_asked()
    await asked.presses(YES)
    await asked.reads("Open it to see who and how")
    matched = await marlow.reads(spanish("matched", {"by": ""}).split(",")[0])
    assert spanish("help-now") in matched.text
