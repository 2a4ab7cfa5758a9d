"""What people settle for themselves: whether they are asked, and what is kept."""

from tests.journeys.person import People

MARLOW, INES = "Marlow Quay", "Ines Harbour"


async def test_a_paused_supporter_is_left_in_peace_until_they_come_back(people: People):
    ines = people[INES]
    await ines.chooses("Pause me for a while")
    await ines.fills_in("Ask me again from", "2030-01-09")
    await ines.sends()
    await ines.has_no_dialog()
    await ines.reads("You are paused until Wed 9 Jan")
    await ines.finds_in_menu("You are paused until Wed 9 Jan")
    await people[MARLOW].asks()
    assert (await people.who_is_asked()).name != INES

    await ines.chooses("I may be asked again")
    await ines.reads("You may be asked again, in the hours that you answer.")
    await ines.finds_in_menu("You are not paused.")


async def test_a_supporter_settles_how_they_are_asked(people: People):
    ines = people[INES]
    await ines.chooses("My settings")
    await ines.sees("Nobody else sees this.")
    await ines.fills_in("How many at once?", "One conversation at a time")
    await ines.fills_in("Days on which I answer", "Tuesday", "Thursday")
    await ines.fills_in("From", "10:00")
    await ines.fills_in("Until", "16:00")
    await ines.fills_in("Colleagues I should not support", MARLOW)
    await ines.sends()
    await ines.has_no_dialog()
    await ines.reads("Kept. It counts from the next time somebody is looked for.")
    await ines.chooses("My data")
    await ines.sees("Your settings as a supporter", MARLOW)


async def test_a_supporter_sees_what_they_have_open_and_answers_there(people: People):
    await people[MARLOW].asks()
    asked = await people.who_is_asked()
    await asked.finds_in_menu("One conversation is yours, or waits for your answer.")
    await asked.chooses("What I have open")
    await asked.sees("A colleague would like a conversation. Please answer by")
    await asked.goes_on("Yes")
    await asked.closes()
    await asked.reads("Open it to see who and how")
    await people[MARLOW].reads("A trained colleague will contact you")


async def test_everyone_sees_what_is_kept_and_takes_it_along(people: People):
    marlow = people[MARLOW]
    await marlow.chooses("My data")
    await marlow.sees("You, as the roster or the chat tool says", MARLOW)
    await marlow.goes_on("Take it with me")
    await marlow.sees("A copy of my data", MARLOW)
    await marlow.closes()
    await marlow.chooses("My data")
    await marlow.goes_on("Never approach me")
    await marlow.closes()
    await marlow.reads("Noted. Nobody from the programme will approach you first.")
