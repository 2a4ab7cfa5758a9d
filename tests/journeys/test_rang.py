"""Somebody rang the office: a coordinator enters it, and it goes its way."""

from tests.journeys.person import CALL_ME, People

MARLOW, LINDEN = "Marlow Quay", "Linden Brook"
WHO, NAME = "Who asks for a peer?", "Or their name"
REACH = "How and when can we reach them?"
CAROL = "Carol Undertow"
NOTED = "Noted. A colleague whom I can write to is told how it goes on."


async def test_a_caller_hears_the_named_time_and_a_supporter_who_it_is(people: People):
    linden, marlow = people[LINDEN], people[MARLOW]
    await linden.chooses("Someone rang")
    await linden.fills_in(WHO, MARLOW)
    await linden.fills_in(REACH, CALL_ME)
    await linden.sends()
    await linden.has_no_dialog()
    told = await linden.reads(NOTED)
    assert MARLOW not in told.text
    await marlow.reads("The office has passed this on to me.")
    supporter = await people.who_is_asked()
    await supporter.presses("Yes")
    await marlow.reads("A trained colleague will contact you")
    await supporter.presses("Open who and how")
    await supporter.sees(MARLOW, CALL_ME)


async def test_entering_it_twice_is_answered_the_same(people: People):
    linden, marlow = people[LINDEN], people[MARLOW]
    await marlow.asks()
    await linden.commands("rang")
    await linden.fills_in(WHO, MARLOW)
    await linden.fills_in(REACH, CALL_ME)
    await linden.sends()
    await linden.reads(NOTED)
    await marlow.reads("What stands here already goes on as it is")
    await marlow.presses("Where it stands")
    await marlow.reads("We are looking, and someone will be found by")


async def test_somebody_on_no_chat_is_known_by_name_to_who_said_yes(people: People):
    linden = people[LINDEN]
    await linden.chooses("Open the desk")
    await linden.goes_on("Someone rang")
    await linden.fills_in(REACH, CALL_ME)
    await linden.sends()
    await linden.sees("Please choose somebody, or write their name below.")
    await linden.fills_in(NAME, CAROL)
    await linden.sends()
    await linden.reads(NOTED)
    supporter = await people.who_is_asked()
    await supporter.presses("Yes")
    await supporter.presses("Open who and how")
    await supporter.sees(CAROL, CALL_ME, "They asked by phone")
    await people.lives(days=2)
    assert CAROL not in people.town.said()
