"""What a button stands for, if it is this person's to press (rule R6)."""

from collections.abc import Iterable, Mapping

from bot import wire
from bot.events import Act
from bot.looks import Look
from bot.offer import OfferId
from bot.people import Person, at_desk
from bot.ports import Pressable
from bot.request import Handle, RequestId
from bot.stage import Stage

Meaning = tuple[type[Act] | Look | None, RequestId | None]
NOTHING: Meaning = (None, None)


async def meaning(
    token: str, by: Person, pressables: Mapping[str, Pressable], stage: Stage
) -> Meaning:
    """By an id of a message's button, or by what a page says outright."""
    if token in pressables:
        pressable = pressables[token]
        if pressable.to != by.id:
            return NOTHING
        return wire.meaning_of(pressable.name), pressable.request
    parts = wire.parted(token)
    if not parts.ref:
        return wire.meaning_of(parts.name), None
    request = await _referred(parts, by, stage)
    return NOTHING if request is None else (wire.meaning_of(parts.name), request)


async def offered(tokens: Iterable[str], stage: Stage) -> set[RequestId]:
    """The requests that pages of supporters name, by an offer of theirs."""
    named = map(wire.parted, tokens)
    refs = [OfferId(p.ref) for p in named if p.name in wire.BY_OFFER and p.ref]
    await stage.offers.fetch(refs)
    found = [await stage.offers.get(ref) for ref in refs]
    return {request for request in found if request is not None}


async def _referred(parts: wire.Parts, by: Person, stage: Stage) -> RequestId | None:
    """A supporter's pages name an offer of theirs, a coordinator's pages a handle."""
    if parts.name in wire.BY_HANDLE and at_desk(by):
        handle = Handle(parts.ref)
        return (await stage.unit.by_handle((handle,))).get(handle)
    if parts.name in wire.BY_GROUP:
        every = await stage.every_group()
        return next((group.id for group in every if group.handle == parts.ref), None)
    if parts.name not in wire.BY_OFFER:
        return None
    offer = OfferId(parts.ref)
    about = await stage.offers.get(offer)
    request = await stage.requests.get(about) if about else None
    mine = request.offered_to(by.id) if request else None
    return about if mine is not None and mine.id == offer else None
