"""How often each closed choice was left, by quarter. Nothing says whose it was."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from bot.effects.keeping import Count, CountKind
from store.statements import PROGRAMME, Statement, Values, mine
from store.tables import TALLY
from store.times import quarter_of
from store.work import Work

C: Final = TALLY.c
KEY: Final = ("programme", "quarter", "measure", "choice")

_ADD: Final = Statement(
    lambda on: (
        on.insert(TALLY)
        .values(
            programme=bindparam(PROGRAMME),
            quarter=bindparam("given_quarter"),
            measure=bindparam("given_measure"),
            choice=bindparam("given_choice"),
            count=bindparam("given_more"),
        )
        .on_conflict_do_update(
            index_elements=list(KEY),
            set_={"count": C.count + bindparam("given_more", type_=C.count.type)},
        )
    )
)

_OF: Final = Statement(
    lambda _: select(C.measure, C.choice, C.count).where(
        mine(TALLY), C.quarter == bindparam("quarter")
    )
)


async def count(work: Work, counts: Sequence[Count | CountKind], at: datetime) -> None:
    choices = Counter(choice for one in counts for choice in _choices(one))
    # A few closed choices: one statement each, in one order for everyone.
    for (measure, choice), more in sorted(choices.items()):
        row: Values = {
            "quarter": quarter_of(at),
            "measure": measure,
            "choice": choice,
            "more": more,
        }
        await work.db.change(_ADD, row)


def _choices(one: Count | CountKind) -> list[tuple[str, str]]:
    if isinstance(one, CountKind):
        return [(one.measure, one.choice)]
    record = one.record
    return [(f.name, str(getattr(record, f.name))) for f in fields(record)]


async def quarter(work: Work, name: str) -> dict[tuple[str, str], int]:
    """Every (measure, choice) of one quarter."""
    rows = await work.db.rows(_OF, {"quarter": name})
    return {(measure, choice): int(times) for measure, choice, times in rows}
