"""Whether the two have been in touch, and what happens where they have not."""

from tests.journeys.person import People, Person

MARLOW, WREN = "Marlow Quay", "Wren Lighthouse"


async def accepted(people: People, **chosen: str) -> Person:
    """Somebody has asked, and a supporter has said yes."""
    await people[MARLOW].asks(**chosen)
    supporter = await people.who_is_asked()
    await supporter.presses("Yes")
    await people[MARLOW].reads("A trained colleague will contact you")
    return supporter


async def test_two_tries_are_enough_and_the_door_stays_open(people: People):
    supporter, marlow = await accepted(people), people[MARLOW]
    await people.lives(days=1)
    await supporter.presses("I could not reach them")
    await supporter.reads("Thank you for trying. Please try once more between")
    await marlow.reads("Your colleague tried to reach you, and will try once more")
    await people.lives(days=4)
    await supporter.has_read("Today would be a good day for the second try")
    await supporter.presses("I could not reach them")
    await supporter.has_read("Thank you for trying twice. That is enough")
    await marlow.reads("Your colleague tried twice. There is no need to reply.")


async def test_another_talk_is_a_press_away(people: People):
    supporter, marlow = await accepted(people, check_ins="Yes, please"), people[MARLOW]
    await supporter.presses("Open who and how")
    await supporter.goes_on("We have been in touch")
    await supporter.closes()
    await supporter.reads("Noted, thank you.")
    await people.lives(days=11)
    await marlow.reads("A short check-in, as you wished.")
    await marlow.presses("Another talk")
    await marlow.reads("Of course. Your colleague will contact you again, by")
    await supporter.reads("A colleague you talked with would like another")
    await supporter.presses("Open who and how")
    await supporter.sees(MARLOW)


async def test_a_concern_reaches_the_lead_without_a_name(people: People):
    supporter, marlow = await accepted(people), people[MARLOW]
    await marlow.chooses("Tell the lead of a concern")
    await marlow.reads(
        "The programme's lead, or whoever stands in, will hear that there is a concern"
    )
    told = await people[WREN].reads("Someone would like you to know of a concern")
    assert MARLOW not in told.text
    await people[WREN].presses("Open the concern")
    seen = await people[WREN].sees("You are not told who raised it", supporter.name)
    assert MARLOW not in seen.text


async def test_worry_about_safety_opens_the_protocol_at_once(people: People):
    supporter = await accepted(people)
    await supporter.presses("Open who and how")
    await supporter.goes_on("Worried about their safety")
    await supporter.sees("Call the on-call number now.", "+1 212-555-0133")
