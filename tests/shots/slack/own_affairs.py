"""Supporters settle for themselves when they are asked; and everyone's own data."""

from tests.journeys.on_slack import SlackTown
from tests.journeys.person import People
from tests.shots.slack.album import Album

INES, MARLOW = "Ines Harbour", "Marlow Quay"
EVERY_ROLE = ("Linden Brook", "Hazel Inlet", "Wren Lighthouse", "Sage Breakwater")
LAPSED, GERMAN = "Aster Dockside", "Enzian Hafenwart"


async def settled(album: Album, town: SlackTown) -> None:
    people = People(town)
    await _settings(album, town, people)
    await _pause(album, town, people)
    for name in EVERY_ROLE:
        await people[name].chooses("My data")
        await people[name].closes()
    await people[LAPSED].chooses("What I have open")
    await people[GERMAN].chooses("Help now")
    await people[GERMAN].closes()
    await people[GERMAN].chooses("Other help")


async def _settings(album: Album, town: SlackTown, people: People) -> None:
    ines = people[INES]
    await ines.chooses("My settings")
    await ines.sees("Nobody else sees this.")
    album.take_form(town, ines, "settings, as they are")
    await ines.fills_in("Days on which I answer")
    await ines.fills_in("From")
    await ines.sends()
    album.take_refused(town, ines, "settings, with errors")
    await ines.fills_in("Days on which I answer", "Tuesday", "Thursday")
    await ines.fills_in("From", "10:00")
    await ines.fills_in("Colleagues I should not support", MARLOW)
    await ines.fills_in("Been through it myself", "The death of a patient")
    album.take_form(town, ines, "settings, filled in")
    await ines.sends()
    await ines.reads("Kept. It counts from the next time")
    await ines.chooses("My data")
    await ines.closes()


async def _pause(album: Album, town: SlackTown, people: People) -> None:
    ines = people[INES]
    await ines.chooses("Pause me for a while")
    await ines.sees("Nobody will ask why")
    await ines.fills_in("Ask me again from", "2030-01-01")
    await ines.sends()
    album.take_refused(town, ines, "pause, with an error")
    await ines.fills_in("Ask me again from", "2030-02-01")
    album.take_form(town, ines, "pause, filled in")
    await ines.sends()
    await ines.reads("You are paused until")
    await ines.chooses("What I have open")
    await ines.closes()
    await ines.chooses("My data")
    await ines.closes()
    await ines.chooses("I may be asked again")
    await ines.reads("You may be asked again")
