"""What the core may ask of the world.

It is told, kept or forgotten when the transaction is; only what is asked to be found
is answered before.
"""

from bot.effects.finding import (
    CallDrill,
    Find,
    FindFacilitator,
    FindQuietly,
    HandOver,
    NameReachingOut,
    PassBy,
)
from bot.effects.forgetting import (
    Forget,
    ForgetGroup,
    ForgetPerson,
    ForgetRound,
    LeaveInPeace,
    LeaveOut,
)
from bot.effects.keeping import Count, CountKind, Wake
from bot.effects.telling import Redraw, Tell, TellDesk, TellLead, TellOfCare, TellOffice

Effect = (
    Tell
    | Redraw
    | TellDesk
    | TellLead
    | TellOfCare
    | Wake
    | Find
    | FindQuietly
    | HandOver
    | PassBy
    | Count
    | CountKind
    | Forget
    | ForgetPerson
    | NameReachingOut
    | LeaveInPeace
    | ForgetRound
    | CallDrill
    | FindFacilitator
    | TellOffice
    | LeaveOut
    | ForgetGroup
)
