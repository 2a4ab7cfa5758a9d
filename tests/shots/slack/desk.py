"""A coordinator's desk, and what the clinician hears of it."""

from tests.journeys.on_slack import SlackTown
from tests.journeys.person import People, Person
from tests.journeys.test_desk import WILLING, stalled
from tests.shots.slack.album import Album

MARLOW, REED, FLINT, LINDEN = (
    "Marlow Quay",
    "Reed Fairwater",
    "Flint Causeway",
    "Linden Brook",
)
DAY, TIME = "Day", "Time, on your own clock"


async def empty(_: Album, town: SlackTown) -> None:
    linden = People(town)[LINDEN]
    await linden.chooses("Open the desk")
    await linden.sees("Nothing needs you now.")


async def stands_still(album: Album, town: SlackTown) -> None:
    people = People(town)
    desk = await stalled(people, FLINT, rather="Someone outside my unit")
    await desk.presses("Open the desk")
    await desk.sees("Only what has stalled stands here.")
    await _new_time(album, town, desk)
    await _wider(people, desk)


async def _new_time(album: Album, town: SlackTown, desk: Person) -> None:
    await desk.goes_on("Name a new time")
    await desk.sees("The colleague is told the new time")
    await desk.sends()
    album.take_refused(town, desk, "new time, nothing entered")
    await desk.fills_in(DAY, "2030-01-07")
    await desk.fills_in(TIME, "09:30")
    await desk.sends()
    album.take_refused(town, desk, "new time, too early")
    await desk.fills_in(DAY, "2030-01-09")
    await desk.sends()
    await desk.reads("the new time is set")


async def _wider(people: People, desk: Person) -> None:
    await desk.chooses("Open the desk")
    await desk.goes_on("Look wider")
    await desk.closes()
    await people[FLINT].reads("May we also ask a colleague from your own unit?")
    await people[FLINT].presses("Yes, that is fine")
    await people[FLINT].reads("We are looking wider")


async def assigned(album: Album, town: SlackTown) -> None:
    people = People(town)
    desk = await stalled(people, MARLOW)
    await desk.presses("Open the desk")
    await desk.goes_on("Ask a supporter")
    await desk.sees("whom to ask next?")
    await desk.sends()
    album.take_refused(town, desk, "ask a supporter, nothing chosen")
    await desk.fills_in("Supporter", WILLING)
    album.take_form(town, desk, "ask a supporter, chosen")
    await desk.sends()
    await desk.reads("the supporter you chose is next")
    await (await people.who_is_asked()).presses("Yes")
    await people.lives(days=4)
    await desk.chooses("Open the desk")
    await desk.sees("no contact is noted yet")
    await desk.closes()


async def could_not_find(_: Album, town: SlackTown) -> None:
    """What is pressed once it is closed is over."""
    people = People(town)
    desk = await stalled(people, REED, rather="Someone outside my unit")
    await desk.presses("Open the desk")
    await desk.goes_on("Look wider")
    await desk.closes()
    await people[REED].presses("I would rather wait")
    await people[REED].reads("keep to what you wished for")
    asked = await people.who_is_asked()
    await asked.chooses("What I have open")
    await people.lives(days=1)
    await desk.chooses("Open the desk")
    await desk.sees("Only what has stalled stands here.")
    await desk.goes_on("Close the request")
    await desk.goes_on("Yes, end the request")
    await people[REED].reads("you can ask again any time")
    await asked.closes()
