"""Whoever is invited puts it into their own calendar, wherever they read of it."""

from datetime import timedelta

from icalendar import Calendar

from bot.cards import Button, Card, Say
from bot.changes import Changes
from bot.invitation import Invitation
from bot.letter import Letter, LetterId
from bot.looks import Look
from tests.journeys.person import People
from tests.journeys.world import MONDAY_9AM

MARLOW = "Marlow Quay"
HOUR = timedelta(hours=1)
TALK = Invitation(
    starts_at=MONDAY_9AM + HOUR, ends_at=MONDAY_9AM + 2 * HOUR, where="quokka room"
)
CARD = Card(
    body=(Say("received", {"by": MONDAY_9AM}),),
    buttons=(Button("menu", Look.HOME), Button("yes", TALK)),
)


async def test_a_link_in_a_message_leads_to_a_file_of_ones_own(people: People):
    marlow = people[MARLOW]
    await marlow.opens_app()
    await written_to(people, MARLOW)
    read = await marlow.reads("Someone will be found by")
    assert "quokka" not in read.text
    [event] = Calendar.from_ical(await marlow.follows("Yes")).walk("VEVENT")
    assert event["LOCATION"] == "quokka room"
    assert event["DTSTART"].dt == TALK.starts_at
    await people.town.settle()
    assert "quokka" not in people.town.said()


async def test_a_day_after_its_end_it_leads_nowhere(people: People):
    marlow = people[MARLOW]
    await marlow.opens_app()
    await written_to(people, MARLOW)
    await people.town.passes(timedelta(days=1, hours=2))
    assert await marlow.follows("Yes") == b""


async def written_to(people: People, name: str) -> None:
    store = people.town.live.core.store
    async with store.unit() as unit:
        everyone = (await unit.roster()).people.values()
        [person] = [one for one in everyone if one.name == name]
        letter = Letter(
            id=LetterId("a-letter-of-the-journey"),
            to=person.id,
            card=CARD,
            tokens=("a-token-of-the-menu", "a-token-of-the-link"),
            not_before=MONDAY_9AM,
        )
        await unit.keep(Changes(at=MONDAY_9AM, letters=(letter,)))
    await people.town.settle()
