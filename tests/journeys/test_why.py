"""Anybody may read why a colleague, wherever they look for it."""

from tests.journeys.person import People

MARLOW = "Marlow Quay"


async def test_why_a_colleague_is_a_press_or_a_word_away(people: People):
    marlow = people[MARLOW]
    await marlow.chooses("Other help")
    await marlow.goes_on("Why a colleague")
    await marlow.sees("What it is not", "doi:10.1001/archsurg.2011.312")
    await marlow.closes()
    await marlow.chooses("What this is")
    await marlow.goes_on("Why a colleague")
    await marlow.sees("They do not prove that a talk prevents illness")
    await marlow.closes()
    await marlow.commands("why")
    await marlow.sees("What is known")
