"""Supporters are asked whether they still are willing, and are listened to."""

from tests.journeys.person import People

MARLOW, LINDEN, WREN = "Marlow Quay", "Linden Brook", "Wren Lighthouse"
OLIVE = "Olive Sandbank"
QUARTER = 91


async def becomes_a_supporter(people: People) -> None:
    """And is asked for the first time three months later."""
    linden = people[LINDEN]
    await linden.commands("roster")
    await linden.goes_on("Add a supporter")
    await linden.fills_in("Who becomes a supporter?", OLIVE)
    await linden.sends()
    await people[OLIVE].reads("You are on the programme's list of supporters now.")
    await people.lives(days=QUARTER, hours=1)
    await people[OLIVE].reads("would you still like to be there for colleagues?")


async def test_yes_less_often_and_a_pause_are_a_press_away(people: People):
    await becomes_a_supporter(people)
    olive = people[OLIVE]
    await olive.presses("Yes, as now")
    await olive.reads("Thank you for saying so.")
    await olive.presses("Yes, but less often")
    await olive.reads("You are asked once a month at most")
    await olive.presses("Please pause me")
    await olive.fills_in("Ask me again from", "2030-05-01")
    await olive.sends()
    await olive.reads("You are paused until")


async def test_who_stops_is_thanked_and_the_office_can_see_it(people: People):
    await becomes_a_supporter(people)
    olive, linden = people[OLIVE], people[LINDEN]
    await olive.presses("I would rather stop")
    await olive.sees("You will not be asked any more.")
    await olive.goes_on("Stop")
    await olive.reads("Thank you for having been there.")
    await linden.chooses("Open the desk")
    await linden.goes_on("How supporters are")
    await linden.sees("Have stopped", OLIVE)


async def test_who_is_not_heard_stands_on_a_page_after_two_kind_questions(
    people: People,
):
    await becomes_a_supporter(people)
    await people.lives(days=7)
    await people[OLIVE].reads("May I ask once more")
    await people.lives(days=15)
    linden = people[LINDEN]
    await linden.chooses("Open the desk")
    await linden.goes_on("How supporters are")
    await linden.sees("No answer yet", OLIVE)


async def test_a_supporter_who_would_like_to_talk_has_the_lead_told(people: People):
    await people[MARLOW].asks()
    supporter = await people.who_is_asked()
    await supporter.presses("Yes")
    await people.lives(hours=26)
    await supporter.presses("We have been in touch")
    await people.lives(days=15)
    await supporter.presses("I would like to talk")
    await supporter.presses("Have the lead told")
    await supporter.reads("The programme's lead is told")
    wren = people[WREN]
    card = await wren.reads("Someone in the programme would like to talk with you.")
    assert supporter.name not in card.text
    await wren.presses("Open")
    await wren.sees("Who would like to talk", supporter.name)
