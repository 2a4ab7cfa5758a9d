"""People who do and read, by what stands there; whoever reads waits until it does."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final

from adapters.playground.staff import read_staff
from tests.journeys.chat import Shown, Town

PATIENCE_SECONDS: Final = 10.0
HALF_HOURS: Final = 48
STAFF: Final = {one.name: one for one in read_staff().values()}
SUPPORTERS: Final = tuple(n for n, one in STAFF.items() if "supporter" in one.hats)
YES: Final = "Yes"
REACH: Final = "How and when can we reach you?"
CALL_ME: Final = "Ring the quokka phone, 212-555-0188"
"""What nobody says by chance, and no log may."""


class Person:
    def __init__(self, name: str, town: Town) -> None:
        self.name = name
        self._town, self._screen = town, town.screen(name)

    # what they do

    async def opens_app(self) -> None:
        await self._screen.open_app()

    async def types(self, text: str) -> None:
        await self._screen.type(text)

    async def commands(self, words: str) -> None:
        await self._screen.command(words)

    async def presses(self, label: str) -> None:
        """In the newest message that has it."""

        async def there() -> bool:
            return any(m.offers(label) for m in await self._screen.messages())

        await self._until(there, f"a message with {label}")
        await self._screen.press_in_message(label)

    async def follows(self, label: str) -> bytes:
        """A link to a file, in the newest message that has it."""

        async def there() -> bool:
            return any(m.offers(label) for m in await self._screen.messages())

        await self._until(there, f"a message with {label}")
        return await self._town.fetch(await self._screen.follow_in_message(label))

    async def chooses(self, label: str) -> None:
        """In the menu."""

        async def there() -> bool:
            return (await self._screen.menu()).offers(label)

        await self._until(there, f"a menu with {label}")
        await self._screen.press_in_menu(label)

    async def goes_on(self, label: str) -> None:
        """In the dialog that is open."""

        async def there() -> bool:
            dialog = await self._screen.dialog()
            return dialog is not None and dialog.offers(label)

        await self._until(there, f"a dialog with {label}")
        await self._screen.press_in_dialog(label)

    async def fills_in(self, label: str, *entered: str) -> None:
        async def there() -> bool:
            return label in await self._screen.fields()

        await self._until(there, f"a field {label}")
        await self._screen.fill_in(label, *entered)

    async def sends(self) -> None:
        await self._screen.send()

    async def closes(self) -> None:
        await self._town.settle()
        await self._screen.close()

    async def asks(self, **chosen: str) -> None:
        """Somebody asks to talk to a peer, from their menu, and is told by when."""
        await self.chooses("Talk to a peer")
        await self.fills_in(REACH, CALL_ME)
        for label in chosen.values():
            await self.fills_in(CHOICES[label], label)
        await self.sends()
        await self.reads("Someone will be found by")

    # what they see

    async def reads(self, *texts: str) -> Shown:
        """The newest message says so."""

        async def there() -> bool:
            messages = await self._screen.messages()
            return bool(messages) and all(t in messages[-1].text for t in texts)

        await self._until(there, f"to read {texts}")
        return (await self._screen.messages())[-1]

    async def has_read(self, text: str) -> None:
        """One of the messages says so."""

        async def there() -> bool:
            return any(text in m.text for m in await self._screen.messages())

        await self._until(there, f"to have read {text}")

    async def sees(self, *texts: str) -> Shown:
        """The dialog that is open says so."""

        async def there() -> bool:
            dialog = await self._screen.dialog()
            return dialog is not None and all(text in dialog.text for text in texts)

        await self._until(there, f"to see {texts}")
        dialog = await self._screen.dialog()
        assert dialog is not None
        return dialog

    async def is_shown(self, *texts: str) -> None:
        """In a dialog that is open, or else in the newest message."""

        async def there() -> bool:
            dialog = await self._screen.dialog()
            shown = [
                *(await self._screen.messages())[-1:],
                *([dialog] if dialog else []),
            ]
            return any(all(text in one.text for text in texts) for one in shown)

        await self._until(there, f"to be shown {texts}")

    async def is_told_aside(self, *texts: str) -> str:
        """In answer to a command, and seen by nobody else."""
        aside = await self._screen.aside()
        assert all(text in aside for text in texts), aside
        return aside

    async def has_no_dialog(self) -> None:
        async def there() -> bool:
            return await self._screen.dialog() is None

        await self._until(there, "no dialog")

    async def finds_in_menu(self, *texts: str) -> Shown:
        async def there() -> bool:
            menu = await self._screen.menu()
            return all(text in menu.text for text in texts)

        await self._until(there, f"a menu that says {texts}")
        return await self._screen.menu()

    async def messages(self) -> list[Shown]:
        """All there are, once everything has settled."""
        await self._town.settle()
        return await self._screen.messages()

    async def has_nothing_to_press(self) -> None:
        """Nothing but help, in the newest message."""
        [*_, newest] = await self.messages()
        assert newest.buttons == ("Help now",), newest

    async def _until(self, there: Callable[[], Awaitable[bool]], what: str) -> None:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._town.settle()
                while not await there():
                    await self._town.stirred()
                    await self._town.settle()
        except (TimeoutError, AssertionError):
            raise AssertionError(await self._instead(what)) from None

    async def _instead(self, what: str) -> str:
        newest, dialog = (
            (await self._screen.messages())[-2:],
            await self._screen.dialog(),
        )
        return f"{self.name} waits for {what}; there are {newest}, and {dialog}"


CHOICES: Final = {
    "Someone outside my unit": "Who would you rather talk to?",
    "Spanish": "In which language?",
    "Yes, please": "Shall we check in with you later?",
    "There is no hurry": "How soon?",
}
"""Where each choice stands that the journeys make."""


class People:
    """Everybody, on one platform."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self._known = {name: Person(name, town) for name in STAFF}

    def __getitem__(self, name: str) -> Person:
        return self._known[name]

    async def lives(self, *, minutes: int = 0, hours: int = 0, days: int = 0) -> None:
        """Time passes."""
        await self.town.passes(timedelta(minutes=minutes, hours=hours, days=days))

    async def live_until(self, person: Person, text: str) -> None:
        """Time passes until somebody reads this."""
        for _ in range(HALF_HOURS):
            if any(text in message.text for message in await person.messages()):
                return
            await self.lives(minutes=30)
        raise AssertionError(f"{person.name} never read {text}")

    async def who_is_asked_next(self) -> Person:
        """Time passes until somebody is asked: at night nobody may be."""
        for _ in range(HALF_HOURS):
            if any([await _asked(person) for person in self.supporters()]):
                return await self.who_is_asked()
            await self.lives(minutes=30)
        raise AssertionError("nobody was ever asked")

    async def who_is_asked(self) -> Person:
        """The one supporter who has an offer open, found by looking at everybody."""
        await self.town.settle()
        while not (asked := [p for p in self.supporters() if await _asked(p)]):
            await self.town.stirred()
            await self.town.settle()
        [one] = asked
        return one

    async def nobody_is_asked(self) -> None:
        assert not [p.name for p in self.supporters() if await _asked(p)]

    def supporters(self) -> list[Person]:
        return [self[name] for name in SUPPORTERS]


async def _asked(person: Person) -> bool:
    return any(message.offers(YES) for message in await person.messages())
