"""Read a form in which colleagues were picked by the platform's own picker.

Accounts become people here. One never seen becomes a person only when the form is
right and kept: a supporter may name a newcomer whom no roster lists, and that must
hold when the newcomer asks. Of guests, bots and strangers nothing is kept, and nobody
is ever asked to support them: naming one is naming nobody.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from bot.arrivals import Submitted
from bot.events import Act
from bot.forms import Values, Wrong
from bot.people import Address, Person, PersonId, Sender, Standing
from bot.ports import Unit
from bot.reading import Fresh
from bot.scene import Sight

Read = Callable[[Sight, Values, Fresh], Act | Wrong]


async def read_form(
    read: Read, sight: Sight, form: Submitted, fresh: Fresh, unit: Unit
) -> Act | Wrong:
    if not _all_picked(form):
        return read(sight, form.values, fresh)
    known = await unit.known(_addresses(_all_picked(form)))
    form = _without_strangers(form, known)
    senders = _all_picked(form)
    entered = read(*_with(sight, form, _named(senders, known)), fresh)
    if isinstance(entered, Wrong) or _addresses(senders) <= known.keys():
        return entered
    return read(*_with(sight, form, await unit.picked(senders)), fresh)


def _all_picked(form: Submitted) -> list[Sender]:
    return [sender for each in form.picked.values() for sender in each]


def _without_strangers(form: Submitted, known: Mapping[Address, PersonId]) -> Submitted:
    picked = {
        field: tuple(
            s for s in each if s.address in known or s.standing is Standing.MEMBER
        )
        for field, each in form.picked.items()
    }
    return replace(form, picked=picked)


def _addresses(senders: Iterable[Sender]) -> frozenset[Address]:
    return frozenset(sender.address for sender in senders)


def _named(
    senders: Iterable[Sender], known: Mapping[Address, PersonId]
) -> dict[Address, PersonId]:
    """For a first reading, which keeps nothing, an account stands for its person."""
    addresses = _addresses(senders)
    return {a: known.get(a, PersonId(a.user)) for a in addresses}


def _seen(person: PersonId, sender: Sender) -> Person:
    """As the platform shows them: all that is known of one whom no roster lists."""
    return Person(id=person, name=sender.name, standing=sender.standing)


def _with(
    sight: Sight, form: Submitted, ids: Mapping[Address, PersonId]
) -> tuple[Sight, Values]:
    picked = {
        field: tuple(ids[sender.address] for sender in senders)
        for field, senders in form.picked.items()
    }
    people = {
        ids[s.address]: _seen(ids[s.address], s)
        for senders in form.picked.values()
        for s in senders
    }
    return (
        replace(sight, people={**people, **sight.people}),
        {**form.values, **picked},
    )
