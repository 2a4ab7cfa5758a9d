"""What Teams says no with, and what each of its codes means for us.

    TeamsSaidNo
    ├── TokenRefused  nothing works until the operator mends the app or its password
    ├── Blocked       this person does not want to hear from us, or cannot
    ├── NotInRoster   this conversation is not, or we are not in it
    ├── MessageGone   what we wrote does not stand there any more
    ├── TooLong       what we drew is too long
    ├── BadlyDrawn    what we drew is no message to Teams
    ├── RateLimited   not before so many seconds
    ├── NotDone       surely not done, for another reason
    ├── Unsent        no connection: surely not done
    ├── TeamsDown     Teams failed on its way: perhaps done
    └── Uncertain     no answer, or none that can be read: perhaps done

An error carries a code of this list and nothing else: what Teams' answer has in it
besides is somebody's own. The codes are Microsoft's: *Status codes from bot
conversational APIs*, and the subcodes that its answers have been seen to carry.
"""

from typing import Final

from adapters.answers import UNSAID_SECONDS
from adapters.said import Said


# Errors here are named for what happened, as acts are.
class TeamsSaidNo(Exception):  # noqa: N818
    """A call did not do what it should."""

    def __init__(self, code: "Code") -> None:
        super().__init__(code.value)
        self.code = code


class TokenRefused(TeamsSaidNo):
    """Only what is so for everybody: all letters wait for it."""


class Blocked(TeamsSaidNo):
    """Blocked by the person, or the app is not there for them: we stop."""


class NotInRoster(TeamsSaidNo):
    """The app was removed there, or nobody has that id."""


class MessageGone(TeamsSaidNo):
    """Deleted, by its reader's tenant or by us."""


class TooLong(TeamsSaidNo):
    """Teams: about 100 KB in all."""


class BadlyDrawn(TeamsSaidNo):
    """A fault of ours: the same will be refused again."""


class RateLimited(TeamsSaidNo):
    def __init__(self, code: "Code", seconds: float) -> None:
        super().__init__(code)
        self.seconds = seconds


class NotDone(TeamsSaidNo):
    """An answer that says no did nothing, whatever it was."""


class Unsent(TeamsSaidNo):
    """Not one byte of it has left."""


class TeamsDown(TeamsSaidNo):
    """A gateway gave up waiting for what is behind it, which may have gone on."""


class Uncertain(TeamsSaidNo):
    """It may have been done, and Teams lets no bot look."""


class Code(Said):
    """Everything that a log may say of an answer. Ours have a hyphen, Teams' none."""

    means: type[TeamsSaidNo]

    SIGN_IN_REFUSED = "sign-in-refused", TokenRefused
    SIGN_IN_FAILED = "sign-in-failed", Unsent
    UNAUTHORIZED = "http-401", TokenRefused
    FORBIDDEN = "http-403", Blocked
    NOT_FOUND = "http-404", NotInRoster
    BAD_REQUEST = "http-400", BadlyDrawn
    TOO_LARGE = "http-413", TooLong
    PRECONDITION = "http-412", TeamsDown
    HTTP_FAILED = "http-failed", TeamsDown
    HTTP_REFUSED = "http-refused", NotDone
    ADDRESS_REFUSED = "address-not-listed", NotDone
    NOT_CONNECTED = "not-connected", Unsent
    NO_ANSWER = "no-answer", Uncertain
    UNREADABLE = "not-readable", Uncertain
    THROTTLED = "throttled-here", RateLimited
    ALL_THROTTLED = "throttled-everywhere", RateLimited
    HELD_BACK = "held-back", RateLimited

    BOT_NOT_REGISTERED = "BotNotRegistered", TokenRefused
    INVALID_API_HOST = "InvalidBotApiHost", TokenRefused

    MESSAGE_WRITES_BLOCKED = "MessageWritesBlocked", Blocked
    BLOCKED_BY_USER = "ConversationBlockedByUser", Blocked
    NOT_ENOUGH_PERMISSIONS = "NotEnoughPermissions", Blocked
    FORBIDDEN_OPERATION = "ForbiddenOperationException", Blocked

    NOT_IN_ROSTER = "BotNotInConversationRoster", NotInRoster
    CONVERSATION_NOT_FOUND = "ConversationNotFound", NotInRoster
    MEMBER_NOT_FOUND = "MemberNotFoundInConversation", NotInRoster

    ACTIVITY_NOT_FOUND = "ActivityNotFoundInConversation", MessageGone

    MESSAGE_TOO_BIG = "MessageSizeTooBig", TooLong
    REQUEST_TOO_LARGE = "RequestEntityTooLarge", TooLong

    BAD_ARGUMENT = "BadArgument", BadlyDrawn
    BAD_SYNTAX = "BadSyntax", BadlyDrawn

    # Of one person or of all: who else is written to must not wait for it.
    DISABLED_BY_ADMIN = "BotDisabledByAdmin", NotDone


KNOWN: Final = {code.value: code for code in Code if "-" not in code.value}

BY_STATUS: Final = {
    400: Code.BAD_REQUEST,
    401: Code.UNAUTHORIZED,
    403: Code.FORBIDDEN,
    404: Code.NOT_FOUND,
    412: Code.PRECONDITION,
    413: Code.TOO_LARGE,
    429: Code.THROTTLED,
}
"""What an answer of Teams' own means where it says no more than its status."""


def error_of(code: Code, seconds: float = UNSAID_SECONDS) -> TeamsSaidNo:
    if code.means is RateLimited:
        return RateLimited(code, seconds)
    return code.means(code)
