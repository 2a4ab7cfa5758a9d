"""A request begins: by the form of asking, or because somebody rang."""

from bot.cards import Card
from bot.clinician_cards import told
from bot.effects import Effect
from bot.effects.finding import Find
from bot.events.asking import SomeoneRang, SupportAsked
from bot.named_times import first_named_time
from bot.outreach.rounds import ApproachStatus, RoundId
from bot.people import Person
from bot.programme import Programme
from bot.request import Request
from bot.scene import Around, Decision
from bot.steps import search_alarms


def begun(
    programme: Programme,
    asker: Person,
    asked: SupportAsked | SomeoneRang,
    after: RoundId | None,
) -> Request:
    """The new request, with the time to name."""
    assert asked.request is not None, asked
    soon = asked.wishes.soon
    return Request(
        id=asked.request,
        handle=asked.handle,
        asker=asker.id,
        wishes=asked.wishes,
        policy=programme.policy,
        zone=asker.zone,
        round=after,
        asked_at=asked.at,
        seek_since=asked.at,
        seek_by=first_named_time(programme, asker.zone, soon, asked.at),
    )


def followed(around: Around) -> RoundId | None:
    """After a note: what happened, if the programme knows, steers who is asked."""
    noted = (
        approach.round
        for approach in around.approaches
        if approach.status is ApproachStatus.NOTED
    )
    return next(noted, None)


def begins(programme: Programme, new: Request, card: Card) -> Decision:
    """Whoever asks is told, and the search begins."""
    alarms: tuple[Effect, ...] = search_alarms(programme, new, new.asked_at)
    effects = (told(new, card), *alarms, Find(request=new.id))
    return Decision(request=new, effects=effects)
