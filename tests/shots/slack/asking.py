"""Somebody asks, changes their mind, is found someone late, and is forgotten."""

from tests.journeys.on_slack import SlackTown
from tests.journeys.person import CALL_ME, REACH, People
from tests.shots.slack.album import Album

MARLOW, REED, INES = "Marlow Quay", "Reed Fairwater", "Ines Harbour"
NOT_THESE = "Colleagues I would rather not be asked"
CHECK_INS = "Shall we check in with you later?"
ARRIVE = "Someone will be found by"


async def look_round(_: Album, town: SlackTown) -> None:
    people = People(town)
    marlow = people[MARLOW]
    await marlow.opens_app()
    await marlow.reads("Hello. I am Been There")
    await marlow.types("an awful day")
    await marlow.reads("nobody reads what is typed here")
    for label in ("Help now", "Other help", "What this is"):
        await marlow.chooses(label)
        await marlow.closes()
    await marlow.chooses("My data")
    await marlow.goes_on("Take it with me")
    await marlow.closes()
    await marlow.chooses("My data")
    await marlow.goes_on("Never approach me")
    await marlow.reads("Nobody from the programme will approach you first")
    await marlow.closes()
    await marlow.presses("You may approach me")
    await marlow.reads("A supporter may call you first")


async def ask_and_stop(album: Album, town: SlackTown) -> None:
    people = People(town)
    await _form(album, town, people)
    await _change(album, town, people)
    await _stop(people)


async def _form(album: Album, town: SlackTown, people: People) -> None:
    marlow = people[MARLOW]
    await marlow.chooses("Talk to a peer")
    await marlow.sees("You need not explain anything")
    await marlow.sends()
    album.take_refused(town, marlow, "ask, nothing entered")
    await marlow.fills_in(REACH, " ")
    await marlow.sends()
    album.take_refused(town, marlow, "ask, with an error")
    await marlow.fills_in(REACH, f"{CALL_ME}\n" * 3)
    await marlow.fills_in(NOT_THESE, "Tarn Willowby", INES)
    await marlow.fills_in("How soon?", "There is no hurry")
    album.take_form(town, marlow, "ask, filled in")
    await marlow.sends()
    await marlow.reads(ARRIVE)
    await marlow.chooses("My data")
    await marlow.closes()
    await marlow.presses("Talk to a peer")
    await marlow.sees("You have already asked")
    await marlow.closes()


async def _change(album: Album, town: SlackTown, people: People) -> None:
    marlow = people[MARLOW]
    await marlow.chooses("Change")
    await marlow.sees(REACH)
    album.take_form(town, marlow, "change, as it was entered")
    await marlow.fills_in(REACH, "The ward phone")
    await marlow.sends()
    await marlow.reads("Changed. Someone will be found by")
    asked = await people.who_is_asked()
    await asked.presses("Yes")
    await marlow.reads("A trained colleague will contact you")
    await marlow.chooses("Change")
    await marlow.fills_in(REACH, "The ward phone, after nine")
    await marlow.sends()
    await marlow.reads("Your colleague will see the new details")
    await marlow.chooses("Change")
    await marlow.fills_in("How soon?", "Some time this week")
    await marlow.sends()
    await marlow.reads("Changed, as you wished.")
    await asked.presses("Please pass it on")
    await marlow.reads("The colleague who said yes cannot be there after all")
    await (await people.who_is_asked()).presses("Yes")
    await marlow.reads("A trained colleague will contact you")
    await marlow.presses("Someone else, please")
    await marlow.reads("Of course. Someone else will be found by")


async def _stop(people: People) -> None:
    marlow = people[MARLOW]
    await marlow.presses("Stop this")
    await marlow.goes_on("Yes, stop this")
    await marlow.reads("Stopped, as you wished.")
    await marlow.closes()
    await marlow.chooses("My data")
    await marlow.goes_on("Erase it now")
    await marlow.goes_on("Yes, erase it now")
    await marlow.reads("Done. What was kept about you here is erased.")
    await marlow.closes()


async def slower(_: Album, town: SlackTown) -> None:
    """Nobody can be found; then the same person erases it in the middle."""
    people = People(town)
    reed = people[REED]
    await reed.asks()
    await reed.chooses("My data")
    await people.lives(days=1)
    await reed.has_read("Sorry, this takes longer than I said")
    await people.lives(days=1)
    await reed.closes()
    await reed.chooses("My data")
    await reed.goes_on("Erase it now")
    await reed.sees("Your request ends with it")
    await reed.goes_on("Yes, erase it now")
    await reed.reads("Done.")
