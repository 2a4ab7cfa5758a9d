"""Supporters: asked, reminded, in touch or not, and afterwards."""

from tests.journeys.on_slack import SlackTown
from tests.journeys.person import People, Person
from tests.shots.slack.album import Album

MARLOW, REED, FLINT, WREN = (
    "Marlow Quay",
    "Reed Fairwater",
    "Flint Causeway",
    "Wren Lighthouse",
)


async def once_through(album: Album, town: SlackTown) -> None:
    people = People(town)
    marlow = people[MARLOW]
    await marlow.asks(check_ins="Yes, please")
    asked = await people.who_is_asked()
    await asked.chooses("What I have open")
    await asked.sees("A colleague would like a conversation")
    await asked.closes()
    await asked.presses("Yes")
    await asked.presses("Open who and how")
    await asked.goes_on("Worried about their safety")
    await asked.sees("Call the on-call number now")
    await asked.closes()
    await asked.chooses("What I have open")
    await asked.closes()
    await marlow.chooses("My data")
    await marlow.closes()
    await people.lives(days=1)
    await asked.presses("Not yet")
    await asked.reads("That is fine. Please get in touch")
    await people.lives(days=1)
    await asked.presses("We have been in touch")
    await marlow.chooses("Tell the lead of a concern")
    await people[WREN].presses("Open the concern")
    await people[WREN].sees("The supporter it is about")
    await people[WREN].closes()
    await asked.chooses("What I have open")
    await asked.closes()
    await people.lives(days=12)
    await marlow.presses("Another talk")
    await asked.reads("would like another conversation")
    await marlow.chooses("My data")
    await marlow.closes()
    await people.lives(days=3)
    await asked.presses("We have been in touch")
    await people.lives(days=20)
    await marlow.presses("Fine")
    await people.lives(days=30)
    await marlow.has_read("This is now closed")
    await marlow.finds_in_menu("The last one is closed")
    await _record(album, town, asked)
    await asked.chooses("What I have open")
    await asked.closes()
    await asked.chooses("My data")
    await asked.closes()
    await people.lives(days=15)
    await marlow.reads("the programme has forgotten it")


async def _record(album: Album, town: SlackTown, asked: Person) -> None:
    await asked.presses("Leave the four choices")
    await asked.sees("Please leave out names and reasons")
    await asked.sends()
    album.take_refused(town, asked, "record, nothing entered")
    for label, choice in (
        ("How were you in touch?", "By phone"),
        ("About how long, all together?", "Half an hour to an hour"),
        ("Which further help did you mention?", "Counselling"),
        ("Did they get what they needed, as far as you can tell?", "In part"),
    ):
        await asked.fills_in(label, choice)
    album.take_form(town, asked, "record, filled in")
    await asked.sends()
    await asked.has_read("That is all, and nothing else is kept.")
    await asked.presses("I am fine")


async def not_reached(_: Album, town: SlackTown) -> None:
    people = People(town)
    flint = people[FLINT]
    await flint.asks()
    asked = await people.who_is_asked_next()
    await asked.presses("Yes")
    await people.lives(days=1)
    await people.live_until(asked, "have you been in touch")
    await asked.presses("I could not reach them")
    await flint.reads("tried to reach you")
    await people.lives(days=5)
    await asked.has_read("Today would be a good day for the second try")
    await asked.presses("I could not reach them")
    await flint.has_read("tried twice")
    await people.lives(days=20)
    await asked.presses("I would like to talk")
    await asked.reads("Of course.")


async def silent(_: Album, town: SlackTown) -> None:
    people = People(town)
    reed = people[REED]
    await reed.asks()
    silent = await people.who_is_asked_next()
    await people.live_until(silent, "Just checking: would you be there")
    await people.live_until(silent, "The time to answer this one is over.")
    another = await people.who_is_asked_next()
    await reed.presses("Stop this")
    await reed.goes_on("Yes, stop this")
    await another.has_read("no longer needed")
    await reed.closes()


async def no_contact(_: Album, town: SlackTown) -> None:
    people = People(town)
    reed = people[REED]
    await reed.asks()
    asked = await people.who_is_asked_next()
    await asked.presses("Yes")
    await people.lives(days=4)
    await reed.has_read("I have not heard whether your colleague reached you")
    await reed.presses("We have spoken")
    await reed.reads("Thank you for saying so")
