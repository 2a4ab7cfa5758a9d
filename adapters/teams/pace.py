"""How fast we may call: what Teams allows in each conversation, and in a tenant.

1. A call takes its turn: it goes at once, waits a little, or is told how long to stay
   away (``RateLimited``) where that is longer than its caller has patience for.
2. Teams: 7 in a second, 60 in 30 s and 1,800 in an hour for a conversation; 30 in a
   second for all of a tenant's (*Optimize your bot with rate limiting in Teams* says
   50, and that it may change).
3. A 429 does not say whose limit it was. The first holds its conversation up; one of a
   second conversation in the meantime holds up everybody.
"""

from typing import Final

from adapters.passing import Line, Passing, line
from adapters.teams.errors import Code, RateLimited

A_CONVERSATION: Final = ((7, 1.0), (60, 30.0), (1800, 3600.0))
"""So many in so many seconds."""
A_TENANT: Final = (30, 1.0)

SHORT: Final = 2.0
"""A caller that holds a lease waits no longer than this."""
REMEMBERED: Final = 1000


class Pace:
    def __init__(self, time: Passing) -> None:
        self._time = time
        self._tenant = line(*A_TENANT)
        self._conversations: dict[str, tuple[Line, ...]] = {}
        self._held: dict[str, float] = {}
        self._all_held = 0.0

    async def turn(self, conversation: str = "", patience: float = SHORT) -> None:
        """Return when this call may go. Raises RateLimited where that is too long.

        Without a conversation it counts for the tenant alone.
        """
        now = self._time.now()
        lines = self._lines(conversation)
        held = max(self._all_held, self._held.get(conversation, 0.0))
        at = max([now, held, *(each.free_at(now) for each in lines)])
        if at - now > patience:
            raise RateLimited(Code.HELD_BACK, at - now)
        for each in lines:
            each.take(at)
        if at > now:
            await self._time.wait(at - now)

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
