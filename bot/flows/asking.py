"""A clinician asks to talk to a peer.

1. They say whom they would rather talk to, and how to reach them. Nobody asks why.
2. They are told a time by which somebody will be found.
3. Asking again shows where the request stands: there is one open request a person.
4. They may change their wishes, or withdraw, at any moment and without a reason.
5. Nobody from their own unit is asked against their wish until they agree.
"""

from dataclasses import replace
from typing import Final

from bot.beginning import begins, begun, followed
from bot.cards import Button, Card, Tone, say
from bot.changed_wishes import fits_no_more, may_not_fit
from bot.clinician_cards import (
    changed,
    nothing_open,
    over,
    received,
    sought_again,
    told,
    where_it_stands,
)
from bot.effects import Effect
from bot.effects.finding import Find
from bot.effects.forgetting import Forget
from bot.effects.telling import Tell
from bot.events import Act, Event
from bot.events.asking import (
    RequestWithdrawn,
    StatusAsked,
    SupportAsked,
    WideningAgreed,
    WideningDeclined,
    WishesChanged,
)
from bot.looks import Look
from bot.named_times import named_time
from bot.peace import asked_themselves
from bot.request import Request
from bot.request_status import Status
from bot.scene import Decision, Scene
from bot.steps import (
    check_in_alarms,
    ended,
    erase_in_time,
    no_longer_there,
    search_alarms,
    seek_somebody_else,
    stale,
    without_asked,
)
from bot.supporter_cards import afterwards, look_again

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
        case SupportAsked() if _is_paused_for(scene):
            return Decision(effects=(Tell(to=event.by, card=_not_just_now(scene)),))
        case SupportAsked() if request is None or not request.is_open:
            return _begin(scene, event)
        case StatusAsked() if request is None:
            return Decision(effects=(Tell(to=event.by, card=nothing_open()),))
        case _ if request is None or event.by != request.asker:
            return stale(event.by)
        case WishesChanged() if request.status is Status.SEEKING:
            return _change(scene, request, event)
        case WishesChanged() if request.is_open and fits_no_more(request, event.wishes):
            return _change_supporter(scene, request, event)
        case WishesChanged() if request.is_open:
            return _change_for_supporter(request, event)
        case RequestWithdrawn() if request.is_open:
            return _withdraw(request, event)
        case WideningAgreed() if request.status is Status.SEEKING:
            return _widen(request, event)
        case WideningDeclined() if request.status is Status.SEEKING:
            return _keep_to_wish(request)
        case _:
            return Decision(effects=(told(request, where_it_stands(request)),))


def _is_paused_for(scene: Scene) -> bool:
    """Who has an open request keeps it: what runs goes on."""
    runs = scene.request is not None and scene.request.is_open
    return scene.house.paused_since is not None and not runs


def _not_just_now(scene: Scene) -> Card:
    other = Button("other-help", Look.OTHER_HELP, tone=Tone.PRIMARY)
    return say("paused-ask", other, phone=scene.programme.office.phone)


def _begin(scene: Scene, asked: SupportAsked) -> Decision:
    assert scene.by is not None, asked
    assert asked.request is not None, asked
    new = begun(scene.programme, scene.by, asked, followed(scene.around))
    begun_ = begins(scene.programme, new, received(new))
    gone = (*_forget_last(scene), *asked_themselves(scene.around))
    return replace(begun_, effects=(*gone, *begun_.effects))


def _forget_last(scene: Scene) -> tuple[Forget, ...]:
    """One request a person: the last one, closed by now, is not waited for."""
    last = scene.request
    return (Forget(request=last.id, card=say("forgotten")),) if last else ()


def _change(scene: Scene, request: Request, event: WishesChanged) -> Decision:
    now = replace(request, wishes=event.wishes)
    effects: tuple[Effect, ...] = ()
    if event.wishes.soon is not request.wishes.soon:
        now = now.sought_anew(named_time(scene.programme, now, event.at))
        effects = search_alarms(scene.programme, now, event.at)
    if may_not_fit(request, now):
        # Another search, by the same time: who is asked again, is asked another thing.
        now, withdrawn = without_asked(now.sought_anew(now.seek_by))
        effects = (*search_alarms(scene.programme, now, event.at), *withdrawn)
    if now.asked is None:
        effects += (Find(request=request.id),)
    return Decision(request=now, effects=(told(now, changed(now)), *effects))


def _change_supporter(scene: Scene, request: Request, event: WishesChanged) -> Decision:
    """As when somebody else is asked for: nobody is told why."""
    assert request.supporter is not None, request
    now = replace(request, wishes=event.wishes)
    seeking, effects = seek_somebody_else(now, scene.programme, event.at)
    said = told(seeking, sought_again(seeking, "wishes-changed-someone-else"))
    gone = no_longer_there(request, request.supporter)
    return Decision(request=seeking, effects=(said, *gone, *effects))


def _change_for_supporter(request: Request, event: WishesChanged) -> Decision:
    """They look again where how to be reached has changed; no message says to what."""
    elsewhere = event.wishes.reach != request.wishes.reach
    again = elsewhere or request.look_again
    now = replace(request, wishes=event.wishes, look_again=again)
    assert now.supporter is not None, now
    card = say("wishes-changed-supporter" if elsewhere else "wishes-kept")
    notice = (look_again(now, now.supporter),) if elsewhere else ()
    said = (told(now, card), *notice)
    if now.status is Status.ACCEPTED or (
        request.wishes.check_ins and now.wishes.check_ins
    ):
        return Decision(request=now, effects=said)
    # It is not quiet: the days before closing, or to the check-ins, begin again.
    anew = now.turned()
    return Decision(request=anew, effects=(*said, *check_in_alarms(anew, event.at)))


def _withdraw(request: Request, event: RequestWithdrawn) -> Decision:
    closed = request.closed(event.at)
    stopped = told(closed, over(request, "withdrawn", event.at))
    # After a talk it ends for the supporter as any other: the record, and themselves.
    talked = request.status is Status.IN_CONTACT
    others = afterwards(request) if talked else ended(request)
    erase = erase_in_time(closed, event.at)
    return Decision(request=closed, effects=(stopped, *others, erase))


def _widen(request: Request, event: WideningAgreed) -> Decision:
    wider = replace(request, widened=True)
    find = (Find(request=request.id),) if request.asked is None else ()
    thanks = told(request, say("widened", by=request.seek_by))
    return Decision(request=wider, effects=(thanks, *find))


def _keep_to_wish(request: Request) -> Decision:
    """Also for who agreed at first: whoever is asked meanwhile may be of their unit."""
    kept = told(request, say("not-widened", until=request.seek_by))
    if not request.widened:
        return Decision(effects=(kept,))
    narrow, withdrawn = without_asked(replace(request, widened=False))
    find = Find(request=request.id)
    return Decision(request=narrow, effects=(kept, *withdrawn, find))
