"""A word does what a button does, for whoever may press that button."""

from tests.journeys.person import CALL_ME, REACH, People

MARLOW, INES, LINDEN = "Marlow Quay", "Ines Harbour", "Linden Brook"


async def test_somebody_asks_by_a_word_and_learns_where_it_stands(people: People):
    marlow = people[MARLOW]
    await marlow.commands("ask")
    await marlow.fills_in(REACH, CALL_ME)
    await marlow.sends()
    await marlow.has_read("Someone will be found by")
    await marlow.commands("status")
    await marlow.reads("We are looking, and someone will be found by")
    await marlow.commands("mydata")
    await marlow.sees("This is what the programme keeps about you", CALL_ME)


async def test_help_and_other_help_are_a_word_away(people: People):
    marlow = people[MARLOW]
    await marlow.commands("helpnow")
    await marlow.is_shown("You need not say why you are calling.")
    await marlow.closes()
    await marlow.commands("resources")
    await marlow.sees("Inside the organisation")
    await marlow.closes()
    await marlow.commands("about")
    await marlow.reads("Hello. I am Been There, a bot")


async def test_a_supporter_pauses_and_comes_back_by_a_word(people: People):
    ines = people[INES]
    await ines.commands("pause")
    await ines.fills_in("Ask me again from", "2030-01-09")
    await ines.sends()
    await ines.reads("You are paused until Wed 9 Jan")
    await ines.commands("available")
    await ines.reads("You may be asked again")
    await ines.commands("open")
    await ines.sees("You have nothing open.", "You may be asked at present.")
    await ines.closes()
    await ines.commands("settings")
    await ines.sees("Nobody else sees this.")


async def test_a_coordinator_opens_the_desk_by_a_word(people: People):
    await people[LINDEN].commands("queue")
    await people[LINDEN].sees("Nothing needs you now.")
