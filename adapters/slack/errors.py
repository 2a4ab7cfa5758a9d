"""What it means for us when Slack says no; ``codes`` has what it says it with.

    SlackSaidNo
    ├── TokenRevoked  nothing works until the operator mends the app or its token
    ├── UserGone      this person cannot be written to any more
    ├── ChannelGone   this conversation cannot be written to any more
    ├── MessageGone   what we wrote does not stand there any more
    ├── MessageFixed  it stands there, and may not be changed any more
    ├── TooLong       what we drew is too long
    ├── BadlyDrawn    what we drew is no message or view to Slack
    ├── ViewGone      the modal was closed or changed, or the press is too old
    ├── RateLimited   not before so many seconds
    ├── NotDone       surely not done, for another reason
    ├── Unsent        no connection: surely not done
    ├── SlackDown     Slack failed on its way: perhaps done
    └── Uncertain     no answer, or none that can be read: perhaps done

An error carries a code of that list and nothing else: what Slack's answer has in it
besides is somebody's own.
"""

from adapters.said import Said


# Errors here are named for what happened, as acts are.
class SlackSaidNo(Exception):  # noqa: N818
    """A call did not do what it should."""

    def __init__(self, code: Said) -> None:
        super().__init__(code.value)
        self.code = code


class TokenRevoked(SlackSaidNo):
    """The token, a scope or the app itself was taken away, or never given.

    Only what is so for everybody: all letters wait for it.
    """


class UserGone(SlackSaidNo):
    """Deactivated, unknown, or not to be written to by apps."""


class ChannelGone(SlackSaidNo):
    """Of a private chat: what Slack also says of somebody who was deactivated."""


class MessageGone(SlackSaidNo):
    """Deleted, by its reader's workspace or by us."""


class MessageFixed(SlackSaidNo):
    """A workspace may forbid changes after some time."""


class TooLong(SlackSaidNo):
    """Slack: 50 blocks, 3,000 characters a section, about 13,200 in all."""


class BadlyDrawn(SlackSaidNo):
    """A fault of ours: the same will be refused again."""


class ViewGone(SlackSaidNo):
    """Slack: trigger_id lives 3 s, and a view's hash one change."""


class RateLimited(SlackSaidNo):
    def __init__(self, code: Said, seconds: float) -> None:
        super().__init__(code)
        self.seconds = seconds


class NotDone(SlackSaidNo):
    """An answer that says no did nothing, whatever it was."""


class Unsent(SlackSaidNo):
    """Not one byte of it has left."""


class SlackDown(SlackSaidNo):
    """Slack: "It's possible some aspect of the operation succeeded"."""


class Uncertain(SlackSaidNo):
    """It may have been done: look first."""
