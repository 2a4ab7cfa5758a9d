"""Leave somebody in peace: whatever would approach them ends, and is forgotten."""

from collections.abc import Iterator

from bot.cards import say
from bot.effects import Effect
from bot.effects.forgetting import Forget, LeaveInPeace
from bot.outreach.rounds import Approach, ApproachStatus
from bot.request import Request
from bot.scene import Around
from bot.steps import ended


def left_in_peace(around: Around) -> tuple[Effect, ...]:
    """What has been said stays known, so that nobody says it again."""
    return (
        *_reaching_ends(around.reaching),
        *_left(a for a in around.approaches if _is_to_come(a)),
    )


def nothing_kept(around: Around) -> tuple[Effect, ...]:
    """They want all of it erased."""
    return (*_reaching_ends(around.reaching), *_left(iter(around.approaches)))


def asked_themselves(around: Around) -> tuple[Effect, ...]:
    """Nobody need be found for them twice; a supporter who said yes goes on."""
    reaching = around.reaching
    if reaching is None or reaching.supporter is not None:
        return ()
    return tuple(_reaching_ends(reaching))


def _is_to_come(approach: Approach) -> bool:
    return approach.status in (ApproachStatus.WAITING, ApproachStatus.HELD)


def _left(approaches: Iterator[Approach]) -> Iterator[Effect]:
    for approach in approaches:
        yield LeaveInPeace(approach=approach.id)


def _reaching_ends(reaching: Request | None) -> Iterator[Effect]:
    """The supporter learns only that they are no longer needed."""
    if reaching is not None:
        yield from ended(reaching) if reaching.is_open else ()
        yield Forget(request=reaching.id, card=say("forgotten"))
