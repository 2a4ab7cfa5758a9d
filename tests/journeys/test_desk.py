"""The desk sees what has stalled, by handle, and learns nothing more by trying."""

from tests.journeys.person import People, Person

MARLOW, REED, FLINT, LINDEN = (
    "Marlow Quay",
    "Reed Fairwater",
    "Flint Causeway",
    "Linden Brook",
)
HAZEL = "Hazel Inlet"
WILLING, LAPSED = "Cedar Moorings", "Aster Dockside"
"""One who may be asked, and one whose training is over."""


async def stalled(people: People, name: str, **chosen: str) -> Person:
    """Two have passed on what somebody asked for; one of the desk hears of it."""
    await people[name].asks(**chosen)
    for _ in range(2):
        await (await people.who_is_asked()).presses("Not now")
    await people.who_is_asked()
    told = [p for p in (people[LINDEN], people[HAZEL]) if await p.messages()]
    [one] = told
    card = await one.reads("no supporter yet", "working hours left")
    assert name not in card.text
    return one


async def test_with_nothing_stalled_the_desk_is_empty(people: People):
    linden = people[LINDEN]
    await linden.finds_in_menu("Nothing needs the desk now.")
    await linden.chooses("Open the desk")
    await linden.sees("Nothing needs you now.")


async def test_nobody_is_found_and_the_desk_assigns_someone(people: People):
    desk = await stalled(people, MARLOW)
    await desk.presses("Open the desk")
    await desk.goes_on("Ask a supporter")
    await desk.fills_in("Supporter", WILLING)
    await desk.sends()
    told = await desk.reads("the supporter you chose is next")
    assert MARLOW not in told.text
    asked = await people.who_is_asked()
    assert asked.name == WILLING
    await asked.presses("Yes")
    await people[MARLOW].reads("A trained colleague will contact you")


async def test_one_who_may_not_be_asked_looks_like_one_who_quietly_passes(
    people: People,
):
    desk = await stalled(people, MARLOW)
    await desk.presses("Open the desk")
    await desk.goes_on("Ask a supporter")
    await desk.fills_in("Supporter", LAPSED)
    await desk.sends()
    await desk.reads("the supporter you chose is next")
    await people.nobody_is_asked()
    assert await people[LAPSED].messages() == []
    # By now anybody might have said: not now. The search goes on.
    await people.who_is_asked_next()
    assert await people[LAPSED].messages() == []


async def test_the_desk_names_a_new_time_and_the_clinician_is_told(people: People):
    desk = await stalled(people, FLINT)
    await desk.presses("Open the desk")
    await desk.goes_on("Name a new time")
    assert FLINT not in (await desk.sees("The colleague is told the new time")).text
    await desk.fills_in("Day", "2030-01-07")
    await desk.fills_in("Time, on your own clock", "09:30")
    await desk.sends()
    await desk.sees("Please choose a time later than the one that was named")
    await desk.fills_in("Day", "2030-01-09")
    await desk.fills_in("Time, on your own clock", "12:00")
    await desk.sends()
    await desk.has_no_dialog()
    await desk.reads("the new time is set, and the colleague is told.")
    await people[FLINT].reads("The new time is Wed 9 Jan, 12:00.")


async def test_looking_wider_asks_the_clinician_and_tells_the_desk_nothing(
    people: People,
):
    reed = people[REED]
    desk = await stalled(people, REED, rather="Someone outside my unit")
    await desk.presses("Open the desk")
    await desk.goes_on("Look wider")
    await desk.closes()
    await desk.reads("If there is anything to widen, the colleague is asked.")
    await reed.reads("May we also ask a colleague from your own unit?")
    before = await desk.messages()
    await reed.presses("Yes, that is fine")
    await reed.reads("Thank you. We are looking wider")
    assert await desk.messages() == before


async def test_the_desk_closes_a_request_and_the_clinician_is_told(people: People):
    desk = await stalled(people, FLINT)
    asked = await people.who_is_asked()
    await desk.presses("Open the desk")
    await desk.goes_on("Close the request")
    await desk.goes_on("Yes, end the request")
    await desk.closes()
    await desk.reads("closed. The colleague is told")
    await people[FLINT].reads("this did not work out")
    await asked.reads("no longer needed")


async def test_whose_training_ends_stands_on_a_page_of_the_desk(people: People):
    linden = people[LINDEN]
    await linden.chooses("Open the desk")
    await linden.goes_on("Training that ends")
    page = await linden.sees("Within 60 days", "Over", LAPSED, "Peer support")
    assert WILLING not in page.text
    await linden.closes()
    await linden.commands("training")
    await linden.sees("Within 60 days", LAPSED)
