"""The programme comes to people: after a hard event, or because a colleague thought so."""

from tests.journeys.person import People, Person

MARLOW, REED, FLINT, LINDEN, HAZEL = (
    "Marlow Quay",
    "Reed Fairwater",
    "Flint Causeway",
    "Linden Brook",
    "Hazel Inlet",
)
NOTE = "Just touching base: a trained colleague is there"


async def entered(desk: Person, way: str) -> None:
    """Two by the picker, one by name; looked at once more, and begun."""
    await desk.commands("outreach")
    await desk.fills_in("What kind of event", "The death of a patient")
    await desk.fills_in("Colleagues", MARLOW, REED)
    await desk.fills_in("Or a list", FLINT)
    await desk.fills_in("How", way)
    await desk.sends()
    await desk.sees("3 people can be reached.", "The death of a patient", way)
    await desk.goes_on("Begin")
    await desk.closes()
    await desk.reads("It has begun, one after another: 3 in all.")


async def test_more_people_are_added_to_what_was_entered(people: People):
    desk = people[LINDEN]
    await desk.commands("outreach")
    await desk.fills_in("What kind of event", "The death of a patient")
    await desk.fills_in("Colleagues", MARLOW)
    await desk.fills_in("How", "Each is asked first")
    await desk.sends()
    await desk.sees("1 person can be reached.")
    await desk.goes_on("Add more people")
    await desk.sees("Entered so far: 1. There may be 500.")
    await desk.fills_in("Colleagues", REED)
    await desk.fills_in("Or a list", FLINT)
    await desk.sends()
    await desk.sees("3 people can be reached.", "The death of a patient")
    await desk.goes_on("Begin")
    await desk.closes()
    await desk.reads("It has begun, one after another: 3 in all.")
    await people.lives(minutes=30)
    for name in (MARLOW, REED, FLINT):
        await people[name].reads(NOTE)


async def test_each_is_asked_first_and_no_is_told_to_nobody(people: People):
    marlow, reed, linden = people[MARLOW], people[REED], people[LINDEN]
    await reed.chooses("My data")
    await reed.goes_on("Never approach me")
    await reed.closes()
    await reed.reads("Nobody from the programme will approach you first")
    await entered(linden, "Each is asked first")
    await people.lives(minutes=30)
    await marlow.reads(NOTE, "There is no need to answer.")
    await people[FLINT].reads(NOTE)
    await reed.reads("Nobody from the programme will approach you first")
    before = await linden.messages()
    await marlow.presses("No, thanks")
    await marlow.reads("That is fine, and nobody is told.")
    assert await linden.messages() == before
    await linden.commands("outreach")
    await linden.sees("3 of 3 processed.")


async def test_yes_opens_the_usual_form(people: People):
    await entered(people[LINDEN], "Each is asked first")
    await people.lives(minutes=30)
    marlow = people[MARLOW]
    await marlow.presses("Yes, please")
    await marlow.sees("How and when can we reach you?")


async def test_a_supporter_touches_base_and_the_colleague_hears_nothing(
    people: People,
):
    await entered(people[LINDEN], "A supporter touches base")
    await people.lives(minutes=30)
    asked = [p for p in people.supporters() if await _is_sought(p)]
    assert asked
    first = asked[0]
    await first.presses("Yes")
    await first.presses("Open who and how")
    shown = await first.sees("Through the hospital's own directory", "touching base")
    assert any(name in shown.text for name in (MARLOW, REED, FLINT))
    await first.closes()
    for name in (MARLOW, REED, FLINT):
        assert await people[name].messages() == []


async def test_lines_that_are_nobodys_are_told_back_with_what_was_entered(
    people: People,
):
    linden = people[LINDEN]
    await linden.commands("outreach")
    await linden.fills_in("What kind of event", "An assault")
    await linden.fills_in("Or a list", f"{FLINT}\nNobody At All")
    await linden.sends()
    await linden.sees("nobody on the roster, or more than one: 2.")
    await linden.fills_in("Or a list", FLINT)
    await linden.sends()
    await linden.sees("1 person can be reached.", "An assault")
    await linden.goes_on("Do not begin")
    await linden.closes()
    await linden.reads("Nothing was begun")


async def test_somebody_names_a_colleague_who_is_not_told_by_whom(people: People):
    hazel, marlow = people[HAZEL], people[MARLOW]
    await hazel.chooses("A colleague might like a call")
    await hazel.fills_in("Who might like a call?", MARLOW)
    await hazel.sends()
    await hazel.has_no_dialog()
    await hazel.reads("Noted, thank you. That is all that is needed")
    await people.lives(minutes=30)
    note = await marlow.reads(NOTE)
    assert HAZEL not in note.text
    before = await hazel.messages()
    await marlow.presses("No, thanks")
    await marlow.reads("That is fine, and nobody is told.")
    assert await hazel.messages() == before


async def _is_sought(person: Person) -> bool:
    return any("touch base with a colleague" in m.text for m in await person.messages())
