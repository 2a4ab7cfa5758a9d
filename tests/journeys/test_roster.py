"""A coordinator keeps the roster by form; nobody learns from it who asked."""

from tests.journeys.person import People

MARLOW, LINDEN, TARN = "Marlow Quay", "Linden Brook", "Tarn Willowby"
OLIVE = "Olive Sandbank"
WHOM, NEW = "Supporter", "Who becomes a supporter?"


async def test_somebody_is_added_and_is_told(people: People):
    linden = people[LINDEN]
    await linden.commands("roster")
    before = await linden.sees("supporters are on the roster")
    await linden.goes_on("Add a supporter")
    await linden.fills_in(NEW, OLIVE)
    await linden.sends()
    await linden.reads("Done. The new supporter is told.")
    await people[OLIVE].reads("You are on the programme's list of supporters now.")
    await linden.presses("The roster")
    after = await linden.sees("supporters are on the roster")
    count = [
        int(page.text.split(" supporters")[0].split()[-1]) for page in (before, after)
    ]
    assert count[1] == count[0] + 1


async def test_what_the_roster_says_is_changed(people: People):
    linden, tarn = people[LINDEN], people[TARN]
    await linden.chooses("Open the desk")
    await linden.goes_on("The roster")
    await linden.goes_on("Change what it says")
    await linden.fills_in(WHOM, TARN)
    await linden.fills_in("Unit", "Recovery")
    await linden.sends()
    await linden.reads("Done. The supporter is told.")
    await tarn.reads("The office has changed what its list says of you.")
    await tarn.presses("My data")
    await tarn.sees("Recovery")


async def test_who_is_away_is_not_asked_and_what_was_open_goes_to_another(
    people: People,
):
    linden, marlow = people[LINDEN], people[MARLOW]
    await marlow.asks()
    asked = await people.who_is_asked()
    await asked.presses("Yes")
    await linden.commands("roster")
    await linden.goes_on("Note an absence")
    await linden.fills_in(WHOM, asked.name)
    await linden.fills_in("Away from", "2030-01-07")
    await linden.fills_in("Back on", "2030-01-07")
    await linden.sends()
    await linden.sees("Please choose days from today on, within a year")
    await linden.fills_in("Back on", "2030-01-21")
    await linden.fills_in("What they have open, if anything", "Goes to others now")
    await linden.sends()
    await linden.reads("Noted. Nobody asks them meanwhile.")
    await asked.has_read("The office has noted that you are away")
    await marlow.reads("Someone else will be found")
    another = await people.who_is_asked()
    assert another.name != asked.name
    await asked.presses("I may be asked again")
    await asked.reads("You may be asked again")


async def test_who_leaves_is_thanked_and_the_coordinator_hears_what_they_always_hear(
    people: People,
):
    linden, marlow = people[LINDEN], people[MARLOW]
    await marlow.asks()
    asked = await people.who_is_asked()
    heard = []
    for name in (asked.name, TARN):
        await linden.commands("roster")
        await linden.goes_on("A supporter leaves")
        await linden.fills_in(WHOM, name)
        await linden.sends()
        heard.append((await linden.reads("They are not asked any more.")).text)
        await people[name].reads("Thank you for having been there.")
    assert heard[0] == heard[1]
    assert (await people.who_is_asked()).name not in {asked.name, TARN}


async def test_what_is_open_is_handed_over(people: People):
    linden, marlow = people[LINDEN], people[MARLOW]
    await marlow.asks()
    asked = await people.who_is_asked()
    await linden.commands("roster")
    await linden.goes_on("Hand over what is open")
    await linden.fills_in(WHOM, asked.name)
    await linden.sends()
    await linden.reads("If anything was open, it goes to others now.")
    assert (await people.who_is_asked()).name != asked.name
