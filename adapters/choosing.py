"""Whom a form names already, by their accounts on the platform that draws it."""

from collections.abc import Collection
from dataclasses import dataclass, field

from bot.forms import Form, Page, People
from bot.people import Address, PersonId, Standing
from bot.ports import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    accounts: dict[PersonId, str] = field(default_factory=dict, repr=False)
    """Of those whom the form names."""
    names: dict[str, str] = field(default_factory=dict, repr=False)
    """What they are called, and whoever else was asked for, by account."""


async def named_in(
    opened: Form | Page, platform: str, store: Store, picked: Collection[Address] = ()
) -> Named:
    """``picked``: others, who are named by their accounts.

    Not those who have left: a platform might refuse the whole form for one of them.
    """
    chosen = chosen_in(opened)
    if not chosen and not picked:
        return Named()
    async with store.glance() as unit:
        themselves = await unit.known(picked)
        people = await unit.people({*chosen, *themselves.values()})
        known = await unit.accounts(people)
    here = {
        address.user: person
        for person, addresses in known.items()
        for address in addresses
        if address.platform == platform and people[person].standing is Standing.MEMBER
    }
    return Named(
        accounts={person: user for user, person in here.items() if person in chosen},
        names={user: people[person].name for user, person in here.items()},
    )


def chosen_in(opened: Form | Page) -> set[PersonId]:
    if isinstance(opened, Page):
        return set()
    pickers = [f for f in opened.fields if isinstance(f, People) and f.among is None]
    return {PersonId(person) for picker in pickers for person in picker.chosen}
