"""What a coordinator enters by form, and what they have to mend in it."""

from dataclasses import replace

from adapters.programme import read_programme
from tests.journeys.on_slack import SlackTown
from tests.journeys.person import CALL_ME, People, Person
from tests.shots.slack.album import Album

LINDEN, MARLOW, INES, TARN = (
    "Linden Brook",
    "Marlow Quay",
    "Ines Harbour",
    "Tarn Willowby",
)
WHO, NAME = "Who asks for a peer?", "Or their name"
THEIR_REACH = "How and when can we reach them?"
OUR_REACH = "How and when can we reach you?"
LIST, KIND = "Or a list", "What kind of event"
PUBLISHING = replace(read_programme(None), publishes_supporters=True)
"""A programme that tells all staff who its supporters are."""


async def someone_rang(album: Album, town: SlackTown) -> None:
    linden = People(town)[LINDEN]
    await linden.chooses("Someone rang")
    await linden.fills_in(THEIR_REACH, " ")
    await linden.sends()
    album.take_refused(town, linden, "someone rang, nothing entered")
    await linden.fills_in(WHO, MARLOW)
    await linden.fills_in(NAME, "Carol Undertow")
    await linden.fills_in(THEIR_REACH, CALL_ME)
    await linden.sends()
    album.take_refused(town, linden, "someone rang, two callers")
    await linden.fills_in(WHO, LINDEN)
    await linden.fills_in(NAME)
    await linden.sends()
    album.take_refused(town, linden, "someone rang, it was themselves")
    await linden.fills_in(WHO, MARLOW)
    album.take_form(town, linden, "someone rang, filled in")
    await linden.sends()
    await linden.reads("Noted.")


async def reached_out(album: Album, town: SlackTown) -> None:
    linden = People(town)[LINDEN]
    await linden.chooses("Reach out")
    await linden.fills_in(KIND, "An assault")
    for note, listed in (
        ("reach out, to nobody", ""),
        ("reach out, lines that are nobody", "Nobody At All\nFlint Causeway"),
    ):
        await linden.fills_in(LIST, listed)
        await linden.sends()
        album.take_refused(town, linden, note)
    await linden.fills_in("Colleagues", MARLOW, INES)
    await linden.fills_in(LIST, "Flint Causeway")
    album.take_form(town, linden, "reach out, filled in")
    await linden.sends()
    await linden.sees("Before it begins")
    await linden.goes_on("Do not begin")


async def kept_the_roster(album: Album, town: SlackTown) -> None:
    linden = People(town)[LINDEN]
    await _roster(linden, "Add a supporter")
    await linden.fills_in("Who becomes a supporter?", INES)
    await linden.sends()
    album.take_refused(town, linden, "add a supporter, who is one already")
    await linden.closes()
    await _roster(linden, "Change what it says")
    await linden.fills_in("Supporter", TARN)
    await linden.fills_in("Trained in peer support on", "2029-02-01")
    await linden.fills_in("Valid until", "2029-01-01")
    await linden.sends()
    album.take_refused(town, linden, "change the roster, training that ends too soon")
    await linden.closes()
    await _roster(linden, "Note an absence")
    await linden.fills_in("Supporter", TARN)
    await linden.fills_in("Away from", "2030-02-04")
    await linden.fills_in("Back on", "2030-02-01")
    await linden.sends()
    album.take_refused(town, linden, "note an absence, back too soon")
    await linden.closes()


async def _roster(linden: Person, what: str) -> None:
    await linden.commands("roster")
    await linden.goes_on(what)


async def kept_further_help(album: Album, town: SlackTown) -> None:
    linden = People(town)[LINDEN]
    await linden.commands("directory")
    await linden.goes_on("Add one")
    for label in ("What is it called?", "What is it?", "How does one reach it?"):
        await linden.fills_in(label, " ")
    await linden.fills_in("For which need?", "Counselling")
    await linden.fills_in("Inside the organisation, or outside?", "Outside")
    await linden.sends()
    album.take_refused(town, linden, "add to further help, nothing written")
    await linden.closes()


async def someone_in_particular(album: Album, town: SlackTown) -> None:
    """Asked first, and rather not asked: it cannot be both."""
    marlow = People(town)[MARLOW]
    await marlow.chooses("Talk to a peer")
    await marlow.fills_in("Someone in particular?", INES)
    await marlow.fills_in("Colleagues I would rather not be asked", INES)
    await marlow.fills_in(OUR_REACH, CALL_ME)
    await marlow.sends()
    album.take_refused(town, marlow, "ask, first and rather not")
    await marlow.fills_in("Colleagues I would rather not be asked", TARN)
    await marlow.sends()
    await marlow.reads("Someone will be found by")
