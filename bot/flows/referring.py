"""Somebody thinks that a colleague might like a call.

1. They name the colleague, and nothing else: there is no place for a reason.
2. They get one receipt, the same whoever it is, and never hear anything more.
3. The colleague is asked first, by the same note as anybody, and not told by whom.
4. Whoever may not be approached is left in peace; being named twice is once.
5. Who named them is not kept.
"""

from datetime import datetime
from typing import Final

from bot.cards import Say, say
from bot.effects.keeping import Wake
from bot.effects.telling import Tell
from bot.events import Event
from bot.events.outreach import ColleagueReferred, RoundOver, TurnCame
from bot.forms import Form, People, Values, Wrong
from bot.outreach.rounds import Round, RoundId, RoundStatus, Way, to_each
from bot.people import PersonId
from bot.reading import Fresh, all_of
from bot.scene import Decision, Scene, Sight

HEARS: Final = (ColleagueReferred,)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, ColleagueReferred), event
    referral = Round(
        id=event.round,
        by=None,
        way=Way.ASKING_FIRST,
        total=1,
        status=RoundStatus.RUNNING,
        drafted_at=event.at,
    )
    [approach] = to_each(referral, (event.colleague,))
    over = event.at + scene.programme.policy.forget_round_after
    turn = TurnCame(at=event.at, round=referral.id, approach=approach.id)
    return Decision(
        round=referral,
        approaches=(approach,),
        effects=(
            Tell(to=event.by, card=say("referral-noted")),
            Wake(alarm=turn),
            Wake(alarm=RoundOver(at=over, round=referral.id)),
        ),
    )


def referring(_sight: Sight, _at: datetime) -> Form:
    return Form(
        title="refer-title",
        intro=(Say("refer-intro"),),
        fields=(People(name="colleague", label="refer-whom", at_most=1),),
        send="refer-send",
    )


def read_referred(
    sight: Sight, values: Values, fresh: Fresh
) -> ColleagueReferred | Wrong:
    named = all_of(values, "colleague")
    if len(named) != 1 or named[0] not in sight.people:
        return Wrong({"colleague": Say("choose-one")})
    return ColleagueReferred(
        at=fresh.at,
        by=fresh.by,
        round=RoundId(fresh.request),
        colleague=PersonId(named[0]),
    )
