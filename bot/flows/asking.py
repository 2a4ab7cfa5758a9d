"""A clinician asks to talk to a peer.

1. They say whom they would rather talk to, and how to reach them. Nobody asks why.
2. They are told a time by which somebody will be found.
3. Asking again shows where the request stands: there is one open request a person.
4. They may change their wishes, or withdraw, at any moment and without a reason.
5. Nobody from their own unit is asked against their wish until they agree.
"""

from dataclasses import replace
from typing import Final

from bot.cards import say
from bot.clinician_cards import (
    changed,
    nothing_open,
    over,
    received,
    told,
    where_it_stands,
)
from bot.effects import Effect, Find, Forget, Tell
from bot.events import (
    Act,
    Event,
    RequestWithdrawn,
    StatusAsked,
    SupportAsked,
    WideningAgreed,
    WideningDeclined,
    WishesChanged,
)
from bot.request import Request, Status, Wishes
from bot.scene import Decision, Scene
from bot.steps import (
    ended,
    erase_in_time,
    named_time,
    search_alarms,
    stale,
    without_asked,
)
from bot.supporter_cards import look_again

HEARS: Final = (
    SupportAsked,
    WishesChanged,
    StatusAsked,
    RequestWithdrawn,
    WideningAgreed,
    WideningDeclined,
)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, Act), event
    request = scene.request
    match event:
        case SupportAsked() if request is None or not request.is_open:
            return _begin(scene, event)
        case StatusAsked() if request is None:
            return Decision(effects=(Tell(to=event.by, card=nothing_open()),))
        case _ if request is None or event.by != request.asker:
            return stale(event.by)
        case WishesChanged() if request.is_open:
            return _change(scene, request, event)
        case RequestWithdrawn() if request.is_open:
            return _withdraw(request, event)
        case WideningAgreed() if request.status is Status.SEEKING:
            return _widen(request, event)
        case WideningDeclined() if request.status is Status.SEEKING:
            kept = say("not-widened", until=request.seek_by)
            return Decision(effects=(told(request, kept),))
        case _:
            return Decision(effects=(told(request, where_it_stands(request)),))


def _begin(scene: Scene, asked: SupportAsked) -> Decision:
    assert scene.by is not None, asked
    assert asked.request is not None, asked
    new = Request(
        id=asked.request,
        handle=asked.handle,
        asker=asked.by,
        wishes=asked.wishes,
        policy=scene.programme.policy,
        zone=scene.by.zone,
        asked_at=asked.at,
        seek_since=asked.at,
        seek_by=asked.at,
    )
    request = replace(new, seek_by=named_time(scene.programme, new, asked.at))
    said = told(request, received(request))
    alarms = search_alarms(request, asked.at)
    find = Find(request=request.id)
    return Decision(
        request=request, effects=(*_forget_last(scene), said, *alarms, find)
    )


def _forget_last(scene: Scene) -> tuple[Forget, ...]:
    """One request a person: the last one, closed by now, is not waited for."""
    last = scene.request
    return (Forget(request=last.id, card=say("forgotten")),) if last else ()


def _change(scene: Scene, request: Request, event: WishesChanged) -> Decision:
    now = replace(request, wishes=event.wishes)
    if request.status is not Status.SEEKING:
        return _change_for_supporter(now)
    effects: tuple[Effect, ...] = ()
    if event.wishes.soon is not request.wishes.soon:
        now = now.longer(named_time(scene.programme, now, event.at))
        effects = search_alarms(now, event.at)
    # Whoever is being asked may not fit what is wished for now: the search starts anew.
    if _narrower(request.wishes, event.wishes):
        now, withdrawn = without_asked(now)
        effects += withdrawn
    if now.asked is None:
        effects += (Find(request=request.id),)
    return Decision(request=now, effects=(told(now, changed(now)), *effects))


def _change_for_supporter(now: Request) -> Decision:
    """Who accepted is told to look again; nothing of it stands in the message."""
    assert now.supporter is not None, now
    noted = told(now, say("wishes-changed-supporter"))
    return Decision(request=now, effects=(noted, look_again(now, now.supporter)))


def _withdraw(request: Request, event: RequestWithdrawn) -> Decision:
    closed = request.closed(event.at)
    stopped = told(closed, over(request, "withdrawn", event.at))
    erase = erase_in_time(closed, event.at)
    return Decision(request=closed, effects=(stopped, *ended(request), erase))


def _widen(request: Request, event: WideningAgreed) -> Decision:
    wider = replace(request, widened=True)
    find = (Find(request=request.id),) if request.asked is None else ()
    thanks = told(request, say("widened", by=request.seek_by))
    return Decision(request=wider, effects=(thanks, *find))


def _narrower(before: Wishes, after: Wishes) -> bool:
    return (
        before.rather is not after.rather
        or before.language != after.language
        or not after.not_these <= before.not_these
        or before.soon is not after.soon
    )
