"""Whether somebody in the programme has tried its help lines, on a day that has come."""

from datetime import datetime

from bot.house import today_of
from bot.programme import Programme


def why_not_confirmed(programme: Programme, now: datetime) -> str | None:
    """What is said where nobody may be served yet; nothing, where they may."""
    confirmed = programme.confirmation
    if confirmed is None:
        return (
            "its help lines are not confirmed; try each, then say when and by whom"
            " under [confirmation]"
        )
    if confirmed.confirmed_on > today_of(programme, now):
        return (
            f"confirmed_on is {confirmed.confirmed_on}, which is yet to come; say on"
            " which day its help lines were tried"
        )
    return None
