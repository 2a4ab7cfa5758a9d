"""Promise 9 where the programme is paused: nothing begins that nobody would keep."""

from hypothesis.stateful import invariant

from bot.cards import Card
from bot.outreach.rounds import RoundId, RoundStatus
from tests.bot.promises.watching import Watching, cards, is_paused
from tests.hospital import Moment


class Paused(Watching):
    """What runs goes on; whoever rings the office is seen to by the office."""

    @invariant()
    def promise_9_while_the_programme_is_paused_nothing_begins(self) -> None:
        for moment in self.fresh("9 paused"):
            if is_paused(moment.before) and is_paused(moment.after):
                new = moment.after.requests.keys() - moment.before.requests.keys()
                for request in (moment.after.requests[each] for each in new):
                    assert request.unasked or request.entered_by, request
                assert not [each for each in cards(moment) if _offers_a_talk(each)]
                assert not _begun(moment), moment.after.rounds


def _offers_a_talk(card: Card) -> bool:
    return card.body[0].wording == "approach-note"


def _begun(moment: Moment) -> list[RoundId]:
    """Rounds that were only drafted before."""
    return [
        round_.id
        for round_ in moment.after.rounds.values()
        if round_.status is not RoundStatus.DRAFTED
        and (known := moment.before.rounds.get(round_.id))
        and known.status is RoundStatus.DRAFTED
    ]
