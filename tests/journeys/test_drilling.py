"""A fire drill: supporters are asked for somebody who does not exist."""

from tests.journeys.person import People

LINDEN, INES = "Linden Brook", "Ines Harbour"


async def begun(people: People) -> None:
    linden = people[LINDEN]
    await linden.chooses("Open the desk")
    await linden.goes_on("Running it")
    await linden.goes_on("Fire drill")
    await linden.sees("for an invented person", "Nothing of it counts for anyone.")
    await linden.goes_on("Begin the drill")
    await linden.closes()
    await linden.reads("The drill has begun.")
    await people.lives(hours=1)


async def test_a_drill_says_that_it_is_one_and_how_many_answered(people: People):
    await begun(people)
    linden, ines = people[LINDEN], people[INES]
    await ines.reads("This is a drill: nobody is waiting.")
    await ines.presses("I am here")
    await ines.reads("Nobody was waiting, and nothing of it counts.")
    await ines.presses("See how that looks")
    await ines.sees("Pat Practice, who does not exist")
    await ines.closes()
    await people.lives(days=1)
    await linden.reads("The drill is over.")
    await linden.commands("drill")
    await linden.is_shown("The last drill ended on", "Answered: 1")


async def test_a_drill_is_stopped_by_a_press(people: People):
    await begun(people)
    linden = people[LINDEN]
    await linden.presses("Stop the drill")
    await linden.reads("No drill runs any more, and nothing of it is told.")
