"""Promises 1, 8 and 9: what is read is so when it arrives, and the end is not missed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from hypothesis.stateful import invariant

from bot.letter import Letter
from bot.request import Request, RequestId
from bot.request_status import Status
from bot.wishes import Rather
from tests.bot.promises.watching import Watching, answers_a_press
from tests.hospital import Moment

SEEKS: Final = frozenset({Status.SEEKING})
ACCEPTED: Final = frozenset({Status.ACCEPTED})
TALK: Final = frozenset({Status.IN_CONTACT})
WHEN: Final = {
    "someone-else-is-sought": SEEKS,
    "desk-someone-else": SEEKS,
    "slower": SEEKS,
    "slower-again": SEEKS,
    "desk-new-time": SEEKS,
    "widen-ask": SEEKS,
    "contact-slower": ACCEPTED,
    "not-heard": ACCEPTED,
    "tried-once": ACCEPTED,
    "open-door": TALK,
    "supporter-left": TALK,
    "check-in": ACCEPTED | TALK,
}
"""How the request of whoever reads it stands, if it is so."""
A_NIGHT: Final = timedelta(hours=12)
ENDS: Final = frozenset({"closed", "withdrawn", "desk-could-not-find"})


class TrueWhenRead(Watching):
    """Nothing in a message was overtaken on its way."""

    def __init__(self) -> None:
        super().__init__()
        self.heard_of_the_end: set[RequestId] = set()
        self.was_up_at = self.looked_at = self.hospital.now
        """When anything happened before the moment looked at, and when that is."""

    @invariant()
    def promise_8_what_is_told_is_so_when_it_arrives(self) -> None:
        for moment in self.fresh("8 so"):
            for letter, request in _news_of(moment):
                said = letter.card.body[0].wording
                assert request.status in WHEN.get(said, Status), (letter.card, request)
                if said == "widen-ask":
                    assert request.wishes.rather is Rather.OUTSIDE_UNIT, request.wishes
                    assert not request.widened, letter.card

    @invariant()
    def promise_9_the_time_in_a_message_is_the_time_that_is_kept(self) -> None:
        for moment in self.fresh("9 so"):
            for letter, request in _news_of(moment):
                by = letter.card.body[0].args.get("by")
                if by is not None and request.status is Status.SEEKING:
                    assert by == request.seek_by, (letter.card, request.seek_by)
                if by is not None and request.status is Status.ACCEPTED:
                    assert by in request.contact_by, (letter.card, request.contact_by)

    @invariant()
    def promise_1_whoever_asked_hears_of_the_end(self) -> None:
        """Nobody else ended it, where it was not they themselves who erased it.

        But where the machine was down from that very night until all was to be erased:
        of what is forgotten nothing is said.
        """
        for moment in self.fresh("1 end"):
            if moment.at > self.looked_at:
                self.was_up_at, self.looked_at = self.looked_at, moment.at
            self.heard_of_the_end |= {
                request.id
                for letter, request in _read_of(moment)
                if letter.card.body[0].wording in ENDS
            }
            for gone in moment.before.requests.keys() - moment.after.requests.keys():
                request = moment.before.requests[gone]
                ended = request.closed_at
                if ended and ended + request.policy.erase_after <= moment.at:
                    heard = gone in self.heard_of_the_end
                    down = self.was_up_at - ended < A_NIGHT
                    assert heard or down or self._hears_nothing(request), request

    def _hears_nothing(self, request: Request) -> bool:
        """Whoever never asked, or cannot be written to."""
        silent = request.unasked or bool(request.called)
        return silent or request.asker in self.never_reached


def _news_of(moment: Moment) -> Iterator[tuple[Letter, Request]]:
    """What whoever asked reads without having pressed anything."""
    return (read for read in _read_of(moment) if not answers_a_press(read[0]))


def _read_of(moment: Moment) -> Iterator[tuple[Letter, Request]]:
    for seen in moment.seen or ():
        letter = seen.posted.letter
        request = moment.after.requests.get(letter.about) if letter.about else None
        if request is not None and letter.to == request.asker and not seen.is_redrawn:
            yield letter, request
