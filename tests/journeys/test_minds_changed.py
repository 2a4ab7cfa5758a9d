"""Whoever changes their mind is not asked why, and nobody is left in the dark."""

from tests.journeys.person import CALL_ME, REACH, People

MARLOW, REED, FLINT, CORAL = (
    "Marlow Quay",
    "Reed Fairwater",
    "Flint Causeway",
    "Coral Jetty",
)
NO_LONGER = "A conversation that you were asked about is no longer needed."


async def test_whoever_stops_is_not_asked_why_and_the_offer_is_taken_back(
    people: People,
):
    reed = people[REED]
    await reed.asks()
    asked = await people.who_is_asked()
    await reed.presses("Stop this")
    await reed.sees("Nobody will ask why.")
    await reed.goes_on("Yes, stop this")
    await reed.closes()

    await reed.reads("Stopped, as you wished.")
    await asked.reads(NO_LONGER)
    await asked.has_nothing_to_press()
    await people.nobody_is_asked()


async def test_who_does_not_answer_is_reminded_once_and_then_the_next_is_asked(
    people: People,
):
    reed = people[REED]
    await reed.asks()
    silent = await people.who_is_asked()
    await people.lives(hours=2)
    await silent.reads("Just checking: would you be there")
    # How long they have goes by the hours that they answer, on their own clock.
    await people.live_until(silent, "The time to answer this one is over.")
    another = await people.who_is_asked_next()
    assert another.name != silent.name
    assert len([m for m in await silent.messages() if m.offers("Yes")]) == 0
    # Whoever asked is told nothing of it: the search goes on.
    await reed.has_read("Someone will be found by")


async def test_a_press_on_an_offer_that_lapsed_is_answered_kindly(people: People):
    reed = people[REED]
    await reed.asks()
    first = await people.who_is_asked()
    await first.presses("Not now")
    await first.has_read("Not this time. That is fine, and nobody is told.")
    assert not [m for m in await first.messages() if m.offers("Yes")]
    assert (await people.who_is_asked()).name != first.name


async def test_a_supporter_passes_it_on_and_somebody_else_is_asked(people: People):
    coral = people[CORAL]
    await coral.asks()
    first = await people.who_is_asked()
    await first.presses("Yes")
    await first.reads("Open it to see who and how")
    await first.presses("Please pass it on")

    await first.reads("Thank you for being there so far.")
    await coral.reads("The colleague who said yes cannot be there after all.")
    second = await people.who_is_asked()
    assert second.name != first.name
    await second.presses("Yes")
    await coral.reads("A trained colleague will contact you")


async def test_someone_else_please_needs_no_reason(people: People):
    flint = people[FLINT]
    await flint.asks()
    first = await people.who_is_asked()
    await first.presses("Yes")
    await flint.reads("A trained colleague will contact you")
    await flint.presses("Someone else, please")

    await flint.reads("Of course. Someone else will be found by")
    await first.reads(NO_LONGER)
    await first.has_nothing_to_press()
    assert (await people.who_is_asked()).name != first.name


async def test_wishes_are_changed_and_who_was_named_is_not_asked(people: People):
    marlow = people[MARLOW]
    await marlow.asks()
    await marlow.presses("Change")
    await marlow.fills_in(REACH, f"{CALL_ME}, after nine")
    await marlow.fills_in("Colleagues I would rather not be asked", "Tarn Willowby")
    await marlow.sends()
    await marlow.has_no_dialog()
    await marlow.reads("Changed. Someone will be found by")

    await marlow.chooses("Change")
    await marlow.sees(REACH)
    await marlow.closes()
    asked = await people.who_is_asked()
    await asked.presses("Yes")
    await asked.presses("Open who and how")
    await asked.sees(f"{CALL_ME}, after nine")


async def test_asking_twice_opens_where_it_stands(people: People):
    marlow = people[MARLOW]
    await marlow.opens_app()
    await marlow.reads("Hello. I am Been There")
    await marlow.asks()
    await marlow.presses("Talk to a peer")
    await marlow.sees("You have already asked, and one request is open at a time.")


async def test_erase_now_ends_it_at_once_and_draws_every_message_anew(people: People):
    marlow = people[MARLOW]
    await marlow.asks()
    supporter = await people.who_is_asked()
    await supporter.presses("Yes")
    await marlow.reads("A trained colleague will contact you")
    await marlow.chooses("My data")
    await marlow.sees(CALL_ME)
    await marlow.goes_on("Erase it now")
    await marlow.sees("Everything about your request goes at once")
    await marlow.goes_on("Yes, erase it now")
    await marlow.closes()

    await marlow.reads("Done. What was kept about you here is erased.")
    texts = "\n".join(message.text for message in await marlow.messages())
    assert "Someone will be found" not in texts
    assert "A trained colleague will" not in texts
    await supporter.reads("no longer needed")
    await supporter.has_nothing_to_press()
    for message in await supporter.messages():
        assert "Open it to see who and how" not in message.text
    await marlow.chooses("My data")
    seen = await marlow.sees("This is what the programme keeps about you")
    assert CALL_ME not in seen.text
