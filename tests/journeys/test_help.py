"""Help is a press away, and whoever writes is shown the way."""

from tests.journeys.person import CALL_ME, People

MARLOW = "Marlow Quay"
ON_CALL = "On-call support line"


async def test_help_now_is_on_every_message_and_in_the_menu(people: People):
    marlow = people[MARLOW]
    await marlow.opens_app()
    await marlow.reads("Help now: On-call support line. Call +1 212-555-0111")
    await marlow.presses("Help now")
    await marlow.sees("You need not say why you are calling.", ON_CALL, "988")
    await marlow.closes()
    await marlow.finds_in_menu(ON_CALL)
    await marlow.chooses("Help now")
    await marlow.sees("You need not say why you are calling.", ON_CALL)


async def test_other_help_opens_the_places_that_the_programme_knows(people: People):
    marlow = people[MARLOW]
    await marlow.opens_app()
    await marlow.presses("Other help")
    seen = await marlow.sees("Inside the organisation", "Chaplaincy", "Checked on")
    assert "Leuchtturm" not in seen.text, "it serves another country"


async def test_what_is_typed_is_dropped_and_answered_with_the_buttons(people: People):
    marlow = people[MARLOW]
    await marlow.opens_app()
    await marlow.reads("Hello. I am Been There")
    await marlow.types(f"canary {CALL_ME}")
    pointer = await marlow.reads("I am a bot, and nobody reads what is typed here.")
    assert "canary" not in pointer.text
    await marlow.presses("Talk to a peer")
    await marlow.sees("You need not explain anything.")
    assert "canary" not in people.town.said()


async def test_whoever_types_first_is_told_what_this_is(people: People):
    marlow = people[MARLOW]
    await marlow.types("canary, is anybody there?")
    await marlow.reads("Hello. I am Been There, a bot")
    await marlow.opens_app()
    assert len(await marlow.messages()) == 1
    await marlow.chooses("What this is")
    await marlow.sees("I am Been There, a bot.", "What IT can see", "The office")
