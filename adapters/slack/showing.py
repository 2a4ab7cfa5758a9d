"""Put something on somebody's screen. Slack's answer to us is never waited for.

Inside a request nothing goes out but ``views.open`` and ``views.update``, and these by
themselves. A modal that is open is changed in its place: nothing is stacked on it.
"""

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, Protocol

from adapters.slack.errors import SlackSaidNo
from adapters.slack.what_came import Screen
from adapters.tasks import Tasks

Json = dict[str, Any]


class Views(Protocol):
    """What of Slack's Web API is called here. Raises SlackSaidNo, which it has logged."""

    async def open_view(self, trigger: str, view: Json) -> Json:
        """Slack's own word for the view: its ``id`` and ``hash``."""
        ...

    async def update_view(self, view_id: str, view: Json, known: str = "") -> Json: ...


class Showing:
    def __init__(self, views: Views, tasks: Tasks) -> None:
        self._views, self._tasks = views, tasks

    def show(self, view: Json, screen: Screen) -> None:
        self._tasks.start(self._put(view, screen))

    def show_soon(self, drawing: Coroutine[Any, Any, Json], screen: Screen) -> None:
        """What still has to be drawn; nothing is shown meanwhile."""
        self._tasks.start(self._put_soon(drawing, screen))

    def show_late(
        self, drawing: Awaitable[Json], loading: Json, screen: Screen
    ) -> None:
        """``loading`` at once: a trigger lives three seconds, a view for long."""
        self._tasks.start(self._put_late(drawing, loading, screen))

    async def _put(self, view: Json, screen: Screen) -> str | None:
        """The id of the view that stands there now, if one does."""
        inside = screen.inside
        try:
            if inside is None:
                shown = await self._views.open_view(screen.trigger, view)
            else:
                shown = await self._views.update_view(inside.id, view, inside.hash)
        except SlackSaidNo:
            return None  # closed meanwhile, or too late: there is nothing to mend
        return str(shown["id"]) if shown.get("id") else None

    async def _put_soon(
        self, drawing: Coroutine[Any, Any, Json], screen: Screen
    ) -> None:
        await self._put(await drawing, screen)

    async def _put_late(
        self, drawing: Awaitable[Json], loading: Json, screen: Screen
    ) -> None:
        shown, view = await asyncio.gather(self._put(loading, screen), drawing)
        if shown is not None:
            try:
                await self._views.update_view(shown, view)
            except SlackSaidNo:
                return
