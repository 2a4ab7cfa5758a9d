"""The requests of one batch: changed, booked on whoever supports them, forgotten."""

from datetime import datetime

from bot import ledger
from bot.desk.line import DeskLine
from bot.effects.forgetting import Forget
from bot.effects.telling import Redraw
from bot.outdated import outdated
from bot.people import PersonId
from bot.post import Post
from bot.request import Request, RequestId
from bot.stage import Stage
from bot.supporter import Load


class RequestLine:
    def __init__(self, stage: Stage, post: Post, desk: DeskLine) -> None:
        self._stage, self._post, self._desk = stage, post, desk
        self.forgotten: list[Forget] = []

    async def keep(self, after: Request, at: datetime) -> None:
        stage = self._stage
        before = await stage.requests.get(after.id)
        if before is not None:
            self._spare(before, after)
        loads = {w: await self.load(w) for w in ledger.touched(before, after)}
        for who, load in ledger.booked(loads, before, after, at).items():
            stage.loads.put(who, load)
        stage.requests.put(after.id, after)
        if after.is_open or before is None or before.is_open:
            mine = stage.reaching if after.unasked else stage.own
            mine.put(after.asker, after.id)

    def _spare(self, before: Request, after: Request) -> None:
        """What waits for the morning is not sent once it is so no more (promise 8)."""
        self._desk.spare(before, after.told)
        if before.is_open and not after.is_open:
            self._post.ends(after.id)
        for slot in outdated(before, after):
            self._post.redraw(
                Redraw(to=after.asker, card=None, about=after.id, slot=slot)
            )

    async def load(self, who: PersonId) -> Load:
        return await self._stage.loads.get(who) or Load(supporter=who)

    async def open_with(self, supporter: PersonId) -> tuple[RequestId, ...]:
        """What they are asked, and what they hold."""
        load = await self.load(supporter)
        asked = () if load.asked is None else (load.asked,)
        return tuple(dict.fromkeys((*asked, *load.holding)))

    async def forget(self, forget: Forget, at: datetime) -> None:
        stage = self._stage
        request = await stage.requests.get(forget.request)
        assert request is not None, forget
        if request.is_open:
            await self.keep(request.closed(at), at)
        self._post.forget(request.id)
        stage.requests.drop(request.id)
        mine = stage.reaching if request.unasked else stage.own
        if await mine.get(request.asker) == request.id:
            mine.drop(request.asker)
        self.forgotten.append(forget)
