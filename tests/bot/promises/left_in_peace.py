"""Promises 2, 6 and 8, where nobody has asked: who is approached, and who is not."""

from collections import Counter
from collections.abc import Iterator

from hypothesis.stateful import invariant

from bot.arrivals import Pressed
from bot.events import RoundAlarm
from bot.events.outreach import DraftOver, RoundOver, TurnCame
from bot.letter import Letter
from bot.outreach.rounds import RoundId, RoundStatus
from bot.people import PersonId
from tests.bot.promises.watching import Watching
from tests.hospital import Moment
from tests.memory import Kept


class LeftInPeace(Watching):
    """Nobody is approached twice, nor against their wish; and nobody learns more."""

    @invariant()
    def promise_1_every_round_has_a_next_action(self) -> None:
        for moment in self.fresh("1 rounds"):
            for round_ in moment.after.rounds.values():
                alarms = {type(alarm) for alarm in _alarms(moment.after, round_.id)}
                drafted = round_.status is RoundStatus.DRAFTED
                assert (DraftOver if drafted else RoundOver) in alarms, (round_, alarms)

    @invariant()
    def promise_1_every_turn_is_counted_once(self) -> None:
        """Whatever becomes of it: progress says nothing of anybody's answer."""
        for moment in self.fresh("1 turns"):
            for round_ in moment.after.rounds.values():
                alarms = _alarms(moment.after, round_.id)
                to_come = sum(isinstance(alarm, TurnCame) for alarm in alarms)
                if round_.status is not RoundStatus.DRAFTED:
                    assert round_.processed + to_come == round_.total, round_

    @invariant()
    def promise_8_nobody_is_approached_twice(self) -> None:
        """Once a person, in whatever rounds there are."""
        for moment in self.fresh("8 approached"):
            turned = Counter(
                approach.colleague
                for approach in moment.after.approaches.values()
                if approach.had_its_turn
            )
            assert all(times == 1 for times in turned.values()), turned
            notes = Counter(letter.to for letter in _notes(moment))
            assert all(times == 1 for times in notes.values()), notes

    @invariant()
    def promise_8_nobody_is_approached_who_should_not_be(self) -> None:
        for moment in self.fresh("8 peace"):
            for colleague in (*(n.to for n in _notes(moment)), *_sought(moment)):
                kept = (moment.before, moment.after)
                assert not all(_wants_none(colleague, each) for each in kept), colleague
                assert colleague in moment.after.people, colleague

    @invariant()
    def promise_2_the_colleague_and_the_desk_hear_nothing_of_it(self) -> None:
        for moment in self.fresh("2 unasked"):
            known = {**moment.before.requests, **moment.after.requests}
            for changes in moment.changes:
                for letter in changes.letters:
                    about = known.get(letter.about) if letter.about else None
                    if about is not None and about.unasked:
                        asked = {offer.supporter for offer in about.offers}
                        assert letter.to in asked - {about.asker}, letter.card
            for request in known.values():
                assert not (request.unasked and request.stalls), request

    @invariant()
    def promise_6_no_thanks_is_told_to_nobody(self) -> None:
        for moment in self.fresh("6 thanks"):
            said = [x for c in moment.changes for x in c.letters if _is_no(x)]
            if not said or len(moment.arrivals) != 1:
                continue
            assert isinstance(moment.arrivals[0], Pressed), moment.arrivals
            for changes in moment.changes:
                assert all(_is_no(letter) for letter in changes.letters), changes
                follows = changes.alarms or changes.redraws or changes.rounds
                assert not follows, changes

    @invariant()
    def promise_5_who_named_a_colleague_is_not_kept(self) -> None:
        for moment in self.fresh("5 referred"):
            for round_ in moment.after.rounds.values():
                assert round_.kind or round_.by is None, round_


def _alarms(kept: Kept, round_: RoundId) -> list[RoundAlarm]:
    every = [a for a in kept.alarms.values() if isinstance(a, RoundAlarm)]
    return [alarm for alarm in every if alarm.round == round_]


def _notes(moment: Moment) -> Iterator[Letter]:
    for changes in moment.changes:
        for letter in changes.letters:
            said = letter.card.body[0].wording
            # Of a group each is offered a talk by itself, whatever was before.
            if said == "approach-note" and letter.about is None:
                yield letter


def _sought(moment: Moment) -> Iterator[PersonId]:
    for request in moment.after.requests.values():
        if request.unasked and request.id not in moment.before.requests:
            yield request.asker


def _wants_none(colleague: PersonId, kept: Kept) -> bool:
    person = kept.people.get(colleague)
    own = [r for r in kept.requests.values() if r.asker == colleague and not r.unasked]
    return (person is None or person.never_approach) or any(r.is_open for r in own)


def _is_no(letter: Letter) -> bool:
    return letter.card.body[0].wording == "approach-declined"
