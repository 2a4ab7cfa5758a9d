"""The programme is paused and begun again, and whoever asks is told the phone."""

from tests.journeys.person import People

MARLOW, LINDEN = "Marlow Quay", "Linden Brook"


async def test_a_paused_programme_answers_with_the_offices_phone(people: People):
    marlow, linden = people[MARLOW], people[LINDEN]
    await linden.chooses("Open the desk")
    await linden.goes_on("Running it")
    await linden.goes_on("Pause the programme")
    await linden.closes()
    await linden.reads("Paused. Whoever asks now hears the office's phone number.")
    await marlow.finds_in_menu("I cannot look for anyone just now.", "212-555-0100")
    await marlow.commands("ask")
    await marlow.sees("Other help does not have to wait.", "212-555-0100")
    await marlow.closes()
    await linden.presses("Begin again")
    await linden.reads("The programme runs again.")
    await marlow.asks()


async def test_the_lead_finds_nothing_unanswered(people: People):
    wren = people["Wren Lighthouse"]
    await wren.commands("unanswered")
    await wren.is_shown("Nothing lies there unanswered.")
