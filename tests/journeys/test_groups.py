"""An hour together for a care team: set up, led, polled, moved, called off, over."""

from typing import Final

from tests.journeys.person import People, Person

MARLOW, REED, FLINT, FERN, THYME = (
    "Marlow Quay",
    "Reed Fairwater",
    "Flint Causeway",
    "Fern Anchorage",
    "Thyme Gangway",
)
TEAM: Final = (MARLOW, REED, FLINT, FERN, THYME)
LINDEN, HAZEL, OLIVE, TARN, MYRTLE = (
    "Linden Brook",
    "Hazel Inlet",
    "Olive Sandbank",
    "Tarn Willowby",
    "Myrtle Spinnaker",
)
THURSDAY, FRIDAY = "Thu 17 Jan, 10:00", "Fri 18 Jan, 10:00"
NOTE: Final = "There is an invitation for you here."
SOUGHT: Final = "Someone is sought to be there for some colleagues"
MINE, LEAD = "Which times would suit you?", "Which of these times could you lead?"


async def test_a_team_comes_together_and_nobody_learns_who(people: People):
    linden, marlow = people[LINDEN], people[MARLOW]
    await begins(linden)
    leader, _ = await who_is_asked_to_lead(people)
    await leads(leader)
    for name in TEAM:
        await people[name].reads(NOTE, "nobody is told what you say")
    for name in (MARLOW, REED, FLINT):
        await says(people[name], THURSDAY)
    await people[FERN].presses("No, thanks")
    await people[FERN].reads("That is fine, and nobody is told.")
    await people.lives(days=3, hours=1)
    told = await linden.reads("a time is set.")
    assert not [name for name in TEAM if name in told.text]
    await marlow.reads(f"A time is set: {THURSDAY}.")
    assert b"Room 7" in await marlow.follows("For my calendar")
    await marlow.presses("Open")
    await marlow.sees("Where and when", "Room 7", "Nobody sees who was asked")
    await marlow.closes()
    await leader.reads(f"A time is set: {THURSDAY}.")
    await people[FERN].reads("That is fine, and nobody is told.")
    await people.lives(days=7, hours=2)
    await leader.reads("Thank you for being there.")
    await leaves_a_record(leader)
    await people.lives(days=1)
    for name in TEAM:
        await people[name].reads("Just touching base")


async def leaves_a_record(leader: Person) -> None:
    await leader.presses("Open")
    await leader.fills_in("About how many came?", "Four to eight")
    await leader.fills_in("How did you meet?", "In person")
    await leader.fills_in("What would be good for such a team now?", "Nothing more")
    await leader.sends()
    await leader.has_no_dialog()
    await leader.has_read("That is all, and nothing else is kept of it.")


async def test_the_room_changes_and_exactly_those_who_said_yes_are_told(
    people: People,
):
    linden, reed = people[LINDEN], people[REED]
    await is_set(people)
    before = await reed.messages()
    await linden.commands("groups")
    await linden.goes_on("Where and when")
    await linden.fills_in("Where, or a link", "Room 9")
    await linden.sends()
    await linden.reads("kept. Whoever has to know is told.")
    for name in (MARLOW, FLINT, FERN):
        await people[name].reads("Where or when has changed.", THURSDAY)
    await people[MARLOW].presses("Open")
    await people[MARLOW].sees("Room 9")
    assert await reed.messages() == before


async def test_whoever_leads_it_leaves_and_another_is_asked(people: People):
    leader, other = await is_set(people)
    await leader.presses("Open")
    await leader.goes_on("I cannot after all")
    await leader.closes()
    await leader.reads("That is fine, and needs no reason. I ask someone else.")
    await other.reads(SOUGHT)
    await other.presses("Open")
    await other.fills_in(LEAD, THURSDAY)
    await other.sends()
    await other.reads(f"A time is set: {THURSDAY}.")


async def test_it_is_called_off_and_exactly_those_who_said_yes_are_told(
    people: People,
):
    linden, reed = people[LINDEN], people[REED]
    await is_set(people)
    before = await reed.messages()
    await linden.commands("groups")
    await linden.goes_on("Call it off")
    await linden.goes_on("Yes, call it off")
    await linden.closes()
    await linden.reads("is called off.")
    for name in (MARLOW, FLINT, FERN):
        await people[name].reads("What you said yes to does not take place.")
    assert await reed.messages() == before


async def test_everyone_declines_and_nobody_is_told_who(people: People):
    linden = people[LINDEN]
    await begins(linden)
    leader, _ = await who_is_asked_to_lead(people)
    await leads(leader)
    for name in TEAM:
        await people[name].presses("No, thanks")
    await people.lives(days=3, hours=1)
    told = await linden.reads("no time suits enough people")
    assert not [name for name in TEAM if name in told.text]
    await leader.reads("What you said yes to does not take place.")


async def test_nobody_answers_and_it_looks_the_same(people: People):
    linden = people[LINDEN]
    await begins(linden)
    leader, _ = await who_is_asked_to_lead(people)
    await leads(leader)
    await people.lives(days=3, hours=1)
    await linden.reads("no time suits enough people")
    await leader.reads("What you said yes to does not take place.")


async def test_nobody_is_left_to_lead_it_and_the_office_is_told_at_once(
    people: People,
):
    await begins(people[LINDEN])
    for _ in range(2):
        asked, _ = await who_is_asked_to_lead(people)
        await asked.presses("Not now")
        await asked.reads("Not this time.")
    await people[LINDEN].reads("nobody is left who could be asked to lead it.")


async def test_a_unit_asks_for_one_and_a_coordinator_sets_it_up(people: People):
    linden, hazel, olive = people[LINDEN], people[HAZEL], people[OLIVE]
    await olive.chooses("An hour for my team")
    await olive.fills_in("Who is in the team?", *TEAM)
    await olive.sends()
    await olive.has_no_dialog()
    receipt = await olive.reads("Noted, thank you. The office looks at it")
    desk = linden if "asks for a group" in await newest(linden) else hazel
    told = await desk.reads("somebody asks for a group for a team.")
    assert OLIVE not in told.text
    await desk.presses("Groups")
    await desk.goes_on("Look at it")
    await enters_times(desk)
    await desk.sends()
    await desk.sees("5 people can be reached.")
    await desk.goes_on("Begin")
    await desk.closes()
    await desk.reads("someone is sought to lead it.")
    [*_, last] = await olive.messages()
    assert last == receipt


async def newest(person: Person) -> str:
    messages = await person.messages()
    return messages[-1].text if messages else ""


async def is_set(people: People) -> tuple[Person, Person]:
    """Marlow, Flint and Fern come on Thursday; who leads it, and who might."""
    await begins(people[LINDEN])
    leader, other = await who_is_asked_to_lead(people)
    await leads(leader)
    for name in (MARLOW, FLINT, FERN):
        await says(people[name], THURSDAY)
    await people[REED].presses("No, thanks")
    await people.lives(days=3, hours=1)
    await people[LINDEN].reads("a time is set.")
    return leader, other


async def begins(desk: Person) -> None:
    """Entered, looked at once more, and begun."""
    await desk.commands("groups")
    await desk.goes_on("Set up a group")
    await desk.fills_in("Who is in the team?", *TEAM)
    await enters_times(desk)
    await desk.sends()
    await desk.sees("5 people can be reached.", THURSDAY, "Room 7")
    await desk.goes_on("Begin")
    await desk.closes()
    await desk.reads("someone is sought to lead it.")


async def enters_times(desk: Person) -> None:
    for which, day in (("First", "2030-01-17"), ("Second", "2030-01-18")):
        await desk.fills_in(f"{which} time: day", day)
        await desk.fills_in(f"{which} time: start", "10:00")
    await desk.fills_in("Where, or a link", "Room 7")


async def who_is_asked_to_lead(people: People) -> tuple[Person, Person]:
    """And the other, who is not."""
    await people.town.settle()
    both = [people[name] for name in (TARN, MYRTLE)]
    asked = [p for p in both if SOUGHT in await newest(p)]
    [one] = asked
    [other] = [person for person in both if person is not one]
    return one, other


async def leads(leader: Person) -> None:
    await leader.presses("Open")
    shown = await leader.sees("5 at most.")
    assert not [name for name in TEAM if name in shown.text]
    await leader.fills_in(LEAD, THURSDAY, FRIDAY)
    await leader.sends()
    await leader.reads("Thank you. You hear from me as soon as a time is set.")


async def says(member: Person, *times: str) -> None:
    await member.presses("Open")
    await member.fills_in(MINE, *times)
    await member.sends()
    await member.reads("Noted, thank you. Nobody is told")
