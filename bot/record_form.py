"""The supporter's record: four closed choices, no words of anybody's."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.cards import Say
from bot.events.closing import RecordLeft
from bot.forms import Choice, Form, Option, Page, Values, Wrong
from bot.pages import no_longer_here
from bot.reading import Fresh, chosen
from bot.record import How, HowLong, NeedMet, Offered, Record
from bot.scene import Sight

KINDS: Final[dict[str, type[StrEnum]]] = {
    "how": How,
    "how-long": HowLong,
    "offered": Offered,
    "need-met": NeedMet,
}


def leave_record(sight: Sight, _at: datetime) -> Form | Page:
    request = sight.request
    if request is None or request.supporter != sight.by.id or request.recorded:
        return no_longer_here()
    return Form(
        title="record-title",
        intro=(Say("record-intro"),),
        fields=tuple(_choice(name, kind) for name, kind in KINDS.items()),
        send="record-send",
    )


def read_record(sight: Sight, values: Values, fresh: Fresh) -> RecordLeft | Wrong:
    missing = [n for n, kind in KINDS.items() if not chosen(values, n, _all(kind))]
    if missing:
        return Wrong({name: Say("choose-one") for name in missing})
    record = Record(
        how=How(values["how"][0]),
        how_long=HowLong(values["how-long"][0]),
        offered=Offered(values["offered"][0]),
        need_met=NeedMet(values["need-met"][0]),
    )
    about = sight.request.id if sight.request else None
    return RecordLeft(at=fresh.at, by=fresh.by, request=about, record=record)


def _choice(name: str, kind: type[StrEnum]) -> Choice:
    options = tuple(
        Option(value=v, label=Say(f"record-{name}-{v}")) for v in _all(kind)
    )
    return Choice(name=name, label=f"record-{name}", options=options)


def _all(kind: Iterable[StrEnum]) -> tuple[str, ...]:
    return tuple(value.value for value in kind)
