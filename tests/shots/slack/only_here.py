"""What only Slack has: commands, strangers, a slow database, and none at all."""

from tests.journeys.on_slack import OUTSIDERS, SlackTown
from tests.journeys.person import People, Person
from tests.shots.slack.album import Album, client

MARLOW, INES, LINDEN = "Marlow Quay", "Ines Harbour", "Linden Brook"


async def said_aside(album: Album, town: SlackTown) -> None:
    people = People(town)
    for name in (MARLOW, INES, LINDEN):
        await _commands(album, town, people[name], "help")
    await _commands(album, town, people[MARLOW], "resorces", "status", "available")
    await people[MARLOW].closes()
    await client(town, people[MARLOW]).command("")
    await people[MARLOW].sees("Would you like to talk")
    await people[MARLOW].closes()
    await _outsider(album, town)


async def _commands(album: Album, town: SlackTown, person: Person, *words: str) -> None:
    one = client(town, person)
    for word in words:
        said = len(one.aside)
        assert (await one.command(word)).well
        await town.settle()
        if len(one.aside) > said:
            album.take_aside(town, person, f"{word} of {person.name.split()[0]}")


async def _outsider(album: Album, town: SlackTown) -> None:
    outsider = Person(next(iter(OUTSIDERS)), town)
    await outsider.types("hello?")
    await town.fake.until(lambda: bool(client(town, outsider).messages))
    await _commands(album, town, outsider, "ask")
