"""Gather what there is to know of outreach: a draft, a turn, and how a colleague stands."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.events import Act
from bot.events.asking import SupportAsked
from bot.events.my_data import ApproachForbidden, ErasureWanted
from bot.events.outreach import (
    ApproachDeclined,
    RoundConfirmed,
    RoundDiscarded,
    RoundDrafted,
    RoundExtended,
)
from bot.outreach.rounds import ApproachId, Round, RoundId, RoundStatus, entry_of
from bot.people import PersonId
from bot.scene import NOTHING_AROUND, Around
from bot.stage import Stage

OF_THEIR_OWN: Final = (
    ApproachDeclined,
    ApproachForbidden,
    ErasureWanted,
    SupportAsked,
)
"""Acts that change how somebody is approached."""
OF_A_DRAFT: Final = (RoundDrafted, RoundExtended, RoundConfirmed, RoundDiscarded)


async def around_act(act: Act, stage: Stage) -> Around:
    if isinstance(act, OF_A_DRAFT):
        return await _drafting(act, stage)
    if isinstance(act, OF_THEIR_OWN):
        return await around(act.by, stage)
    return NOTHING_AROUND


async def _drafting(act: Act, stage: Stage) -> Around:
    draft = await _draft_of(act.by, stage)
    match act:
        case RoundDrafted(round=round_):
            return Around(
                round=draft, entries=await _entries(round_, act.people, stage)
            )
        case RoundExtended(people=people) if draft is not None:
            return Around(round=draft, entries=await _entries(draft.id, people, stage))
        case _:
            return Around(round=draft)


async def _entries(
    round_: RoundId, people: Sequence[PersonId], stage: Stage
) -> Mapping[PersonId, str]:
    accounts = await stage.unit.accounts(people)
    return {p: entry_of(round_, p, accounts.get(p, ())) for p in people}


async def _draft_of(person: PersonId, stage: Stage) -> Round | None:
    """What a coordinator has entered and not begun."""
    drafts = (r for r in await stage.every_round() if r.by == person)
    return next((r for r in drafts if r.status is RoundStatus.DRAFTED), None)


async def turn(
    round_: RoundId | None, approach: ApproachId | None, stage: Stage
) -> Around:
    turn = None if approach is None else await stage.approaches.get(approach)
    if round_ is None and turn is not None:
        round_ = turn.round
    of = None if round_ is None else await stage.rounds.get(round_)
    if turn is None:
        return Around(round=of)
    return await around(turn.colleague, stage, Around(round=of, approach=turn))


async def around(
    colleague: PersonId, stage: Stage, so_far: Around | None = None
) -> Around:
    """How somebody stands to whatever would approach them."""
    ids = await stage.approached.get(colleague) or ()
    known = [await stage.approaches.get(approach) for approach in ids]
    reaching = await stage.reaching.get(colleague)
    return replace(
        so_far or NOTHING_AROUND,
        colleague=await stage.people.get(colleague),
        own=await stage.own_request(colleague),
        approaches=tuple(approach for approach in known if approach is not None),
        reaching=None if reaching is None else await stage.requests.get(reaching),
    )
