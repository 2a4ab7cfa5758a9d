"""Whoever is asked to lead a group is asked nothing else meanwhile (promise 12).

It stands in the group alone, so that nothing of it is left over when that is gone.
"""

from collections.abc import Mapping
from dataclasses import replace

from bot.groups.group import GroupId
from bot.people import PersonId
from bot.stage import Stage
from bot.supporter import Candidate, Load


async def not_asked_twice(
    candidates: Mapping[PersonId, Candidate], stage: Stage
) -> dict[PersonId, Candidate]:
    """The same, each with whatever waits for their answer."""
    waiting = {
        person: replace(known, load=_with(known.load, group))
        for person, group in (await _asked_to_lead(stage)).items()
        if (known := candidates.get(person)) is not None
    }
    return {**candidates, **waiting}


async def load_of(person: PersonId, stage: Stage) -> Load | None:
    load = await stage.loads.get(person)
    group = (await _asked_to_lead(stage)).get(person)
    return load if group is None else _with(load or Load(supporter=person), group)


def _with(load: Load, group: GroupId) -> Load:
    return load if load.asked is not None else replace(load, asked=group)


async def _asked_to_lead(stage: Stage) -> Mapping[PersonId, GroupId]:
    groups = await stage.every_group()
    return {g.waits_for: g.id for g in groups if g.waits_for is not None}
