"""The desk keeps the directory of further help, and a supporter passes it on."""

from tests.journeys.person import People

MARLOW, LINDEN = "Marlow Quay", "Linden Brook"
NIGHT_LINE = "Night line of the county"


async def add(people: People) -> None:
    linden = people[LINDEN]
    await linden.chooses("Open the desk")
    await linden.goes_on("Further help")
    await linden.goes_on("Add one")
    await linden.fills_in("What is it called?", NIGHT_LINE)
    await linden.fills_in("What is it?", "Somebody to talk to at night")
    await linden.fills_in("How does one reach it?", "Call +1 212-555-0188")
    await linden.fills_in("For which need?", "Counselling")
    await linden.fills_in("Inside the organisation, or outside?", "Outside")
    await linden.sends()
    await linden.reads("Kept. All staff see it from now on.")


async def test_what_a_coordinator_adds_everybody_sees(people: People):
    marlow = people[MARLOW]
    await add(people)
    await marlow.chooses("Other help")
    await marlow.sees(NIGHT_LINE, "Call +1 212-555-0188", "Checked on 7 January 2030")


async def test_the_desk_checks_an_entry_and_takes_it_out(people: People):
    linden, marlow = people[LINDEN], people[MARLOW]
    await linden.commands("directory")
    await linden.goes_on("Check or change")
    await linden.fills_in("Is it still there?", "No, take it out")
    await linden.sends()
    await linden.reads("Taken out. Nobody sees it any more.")
    await marlow.commands("resources")
    shown = await marlow.sees("Chaplaincy")
    assert "Six free talks" not in shown.text


async def test_a_supporter_passes_an_entry_on_with_one_press(people: People):
    marlow = people[MARLOW]
    await marlow.asks()
    supporter = await people.who_is_asked()
    await supporter.presses("Yes")
    await supporter.presses("Open who and how")
    await supporter.goes_on("Pass on other help")
    await supporter.goes_on("Pass this on")
    await supporter.closes()
    await supporter.reads("Your colleague can open it when they like, or leave it.")
    told = await marlow.reads("A place that may be of use was passed on to you.")
    assert "Group talk" not in told.text
    await marlow.presses("Open it")
    await marlow.sees("Group talk after a hard shift")
