"""The whole path of one request, from asking to being forgotten."""

from tests.journeys.person import CALL_ME, REACH, SUPPORTERS, People, Person

MARLOW, LINDEN = "Marlow Quay", "Linden Brook"
FORGOTTEN = "This is finished, and the programme has forgotten it."


async def test_a_colleague_is_found_listens_and_everything_is_forgotten(people: People):
    marlow, linden = people[MARLOW], people[LINDEN]
    await asks(marlow)
    supporter = await people.who_is_asked()
    await says_yes_and_opens_who_and_how(supporter, marlow)
    await are_in_touch_until_it_is_closed(people, supporter, marlow)
    await leaves_four_choices(supporter)
    await nothing_stands_in_messages(people)
    await people.lives(days=14)
    await has_been_forgotten(marlow, supporter)
    # The desk heard nothing of all this: it went its way by itself.
    assert await linden.messages() == []
    assert CALL_ME not in people.town.said()


async def asks(marlow: Person) -> None:
    await marlow.opens_app()
    await marlow.reads("Hello. I am Been There, a bot, and I say this to everyone")
    await marlow.presses("Talk to a peer")
    await marlow.fills_in(REACH, CALL_ME)
    await marlow.fills_in("Shall we check in with you later?", "Yes, please")
    await marlow.sends()
    await marlow.has_no_dialog()
    await marlow.reads("Someone will be found by Tue 8 Jan, 09:00")


async def says_yes_and_opens_who_and_how(supporter: Person, marlow: Person) -> None:
    await supporter.reads("A colleague would like a conversation")
    await supporter.presses("Yes")
    await supporter.reads("Open it to see who and how")
    await marlow.reads("A trained colleague will contact you the way you asked")
    await supporter.presses("Open who and how")
    await supporter.sees(MARLOW, CALL_ME, "Three lines to begin with")
    await supporter.closes()


async def are_in_touch_until_it_is_closed(
    people: People, supporter: Person, marlow: Person
) -> None:
    await people.lives(days=1)
    await supporter.reads("have you been in touch with your colleague?")
    await supporter.presses("We have been in touch")
    await supporter.reads("Noted, thank you.")
    await supporter.has_nothing_to_press()
    await people.lives(days=10)
    await marlow.reads("A short check-in, as you wished.")
    await marlow.presses("Fine")
    await marlow.reads("Thank you for saying so.")
    await people.lives(days=29)
    await marlow.reads("This is now closed. Your details will be erased on")


async def leaves_four_choices(supporter: Person) -> None:
    await supporter.presses("Leave the four choices")
    await supporter.fills_in("How were you in touch?", "By phone")
    await supporter.fills_in("About how long, all together?", "Half an hour to an hour")
    await supporter.fills_in("Which further help did you mention?", "None")
    met = "Did they get what they needed, as far as you can tell?"
    await supporter.fills_in(met, "Yes")
    await supporter.sends()
    await supporter.has_read("Thank you. That is all, and nothing else is kept.")
    await supporter.presses("I am fine")
    await supporter.has_read("Thank you for saying so. Take good care.")


async def has_been_forgotten(marlow: Person, supporter: Person) -> None:
    await marlow.reads(FORGOTTEN)
    await marlow.has_nothing_to_press()
    for one in (marlow, supporter):
        texts = "\n".join(message.text for message in await one.messages())
        assert "Someone will be found by" not in texts
        assert "Open it to see who and how" not in texts
    await marlow.chooses("My data")
    seen = await marlow.sees("This is what the programme keeps about you")
    assert CALL_ME not in seen.text


async def nothing_stands_in_messages(people: People) -> None:
    """Promise 2: who and how stands in a dialog only; and promise 5, for each."""
    for name in (MARLOW, LINDEN, *SUPPORTERS):
        for message in await people[name].messages():
            assert CALL_ME not in message.text
            assert MARLOW not in message.text
            assert message.notice in message.text
            assert message.offers("Help now"), "promise 7: on every message"
