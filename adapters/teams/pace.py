"""How fast we may call: what Teams allows in each conversation, and in a tenant.

1. A call takes its turn: it goes at once, waits a little, or is told how long to stay
   away (``RateLimited``) where that is longer than its caller has patience for.
2. Teams: 7 in a second, 60 in 30 s and 1,800 in an hour for a conversation; 30 in a
   second for all of a tenant's (*Optimize your bot with rate limiting in Teams* says
   50, and that it may change).
3. Somebody who waits to be told who they are to us does not stand in line behind
   letters, which can wait: such a call goes ahead, and letters after it wait for it.
   Both together keep to the 50, and in the long run to the 30.
4. A 429 does not say whose limit it was. The first holds its conversation up; one of a
   second conversation in the meantime holds up everybody.
"""

from typing import Final

from adapters.passing import Line, Passing, line
from adapters.teams.errors import Code, RateLimited

A_CONVERSATION: Final = ((7, 1.0), (60, 30.0), (1800, 3600.0))
"""So many in so many seconds."""
A_TENANT: Final = (30, 1.0)
AHEAD: Final = (20, 1.0)
"""Of those that go ahead of letters, whatever waits to leave."""

SHORT: Final = 2.0
"""A caller that holds a lease waits no longer than this."""
LONG: Final = 9.0
"""Whoever cannot wait as long finds it done when they come again."""
REMEMBERED: Final = 1000


class Pace:
    def __init__(self, time: Passing) -> None:
        self._time = time
        self._tenant, self._ahead = line(*A_TENANT), line(*AHEAD)
        self._conversations: dict[str, tuple[Line, ...]] = {}
        self._held: dict[str, float] = {}
        self._all_held = 0.0

    async def turn(self, conversation: str = "", patience: float = SHORT) -> None:
        """Return when this call may go. Raises RateLimited where that is too long.

        Without a conversation it counts for the tenant alone.
        """
        lines = self._lines(conversation)
        at = self._free_at(conversation, lines, patience)
        await self._go(at, lines)

    async def turn_ahead(self, conversation: str = "", patience: float = LONG) -> None:
        """As ``turn``, for a look at something while somebody waits for it.

        Teams counts no look as a message in its conversation.
        """
        at = self._free_at(conversation, (self._ahead,), patience)
        await self._go(at, (self._ahead, self._tenant))

    def room(self) -> int:
        """How many new messages, each in a chat of its own, would be given a turn now."""
        now = self._time.now()
        if self._all_held > now + SHORT:
            return 0
        return self._tenant.room(now + SHORT, now)

    def hold(self, conversation: str, seconds: float) -> Code:
        """Teams asked for it. Says whether for here alone, or for everywhere."""
        now = self._time.now()
        self._held = {
            where: until for where, until in self._held.items() if until > now
        }
        others = self._held.keys() - {conversation}
        until = max(now + seconds, self._held.get(conversation, 0.0))
        self._held[conversation] = until
        if not others:
            return Code.THROTTLED
        self._all_held = max(until, self._all_held)
        return Code.ALL_THROTTLED

    def _free_at(
        self, conversation: str, lines: tuple[Line, ...], patience: float
    ) -> float:
        now = self._time.now()
        held = max(self._all_held, self._held.get(conversation, 0.0))
        at = max([now, held, *(each.free_at(now) for each in lines)])
        if at - now > patience:
            raise RateLimited(Code.HELD_BACK, at - now)
        return at

    async def _go(self, at: float, lines: tuple[Line, ...]) -> None:
        for each in lines:
            each.take(at)
        now = self._time.now()
        if at > now:
            await self._time.wait(at - now)

    def _lines(self, conversation: str) -> tuple[Line, ...]:
        if not conversation:
            return (self._tenant,)
        return (self._tenant, *self._conversation(conversation))

    def _conversation(self, name: str) -> tuple[Line, ...]:
        known = self._conversations
        if name not in known and len(known) >= REMEMBERED:
            now = self._time.now()
            busy = {n: ls for n, ls in known.items() if any(x.next > now for x in ls)}
            known = self._conversations = busy
        return known.setdefault(name, tuple(line(*each) for each in A_CONVERSATION))
