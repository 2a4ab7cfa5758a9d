"""What is kept quiet of a request that nobody asked for.

A supporter who touches base does so by themselves. The colleague hears nothing of it
from us, at any step; nor does the desk: who was left in peace would stand out by what
never stalls.
"""

from bot.effects import Effect
from bot.effects.telling import Tell, TellDesk, TellLead
from bot.stage import Stage


async def kept_quiet(effect: Effect, stage: Stage) -> bool:
    """Whether it would tell one of them something."""
    match effect:
        case Tell(about=about) | TellDesk(about=about) | TellLead(about=about):
            request = None if about is None else await stage.requests.get(about)
        case _:
            return False
    if request is None or not request.unasked:
        return False
    return not isinstance(effect, Tell) or effect.to == request.asker
