"""Promises 1, 4, 5, 6 and 12 around an hour together: led by one, and told to few."""

from collections import Counter
from collections.abc import Iterator

from hypothesis.stateful import invariant

from bot.events import GroupAlarm
from bot.events.groups import (
    GroupDraftOver,
    GroupEnded,
    GroupOver,
    GroupUnled,
    PollOver,
)
from bot.groups.group import Group, GroupId, GroupStatus
from bot.groups.leading import LeadingStatus
from bot.letter import Letter
from bot.people import PersonId
from tests.bot.crowd import PLACE
from tests.bot.promises.watching import Watching
from tests.bot.visible import everything, visible
from tests.hospital import Moment
from tests.memory import Kept

NEXT = {
    GroupStatus.WISHED: GroupDraftOver,
    GroupStatus.DRAFTED: GroupDraftOver,
    GroupStatus.SEEKING: GroupUnled,
    GroupStatus.POLLING: PollOver,
    GroupStatus.SET: GroupEnded,
    GroupStatus.HELD: GroupOver,
    GroupStatus.CLOSED: GroupOver,
    GroupStatus.CANCELLED: GroupOver,
}
TO_WHO_COMES = frozenset({"group-set", "group-moved", "group-off"})


class Together(Watching):
    """Nobody learns who was asked, who comes, or who does not."""

    @invariant()
    def promise_1_every_group_has_a_next_action(self) -> None:
        for moment in self.fresh("1 groups"):
            for group in moment.after.groups.values():
                alarms = {type(alarm) for alarm in _alarms(moment.after, group.id)}
                assert NEXT[group.status] in alarms, (group, alarms)

    @invariant()
    def promise_4_one_facilitator_at_most(self) -> None:
        for moment in self.fresh("4 groups"):
            for group in moment.after.groups.values():
                open_ = [a for a in group.asks if a.status is not LeadingStatus.PASSED]
                assert len(open_) <= 1, group.asks

    @invariant()
    def promise_10_nothing_of_a_group_remains(self) -> None:
        for moment in self.fresh("10 groups"):
            for gone in (f.group for c in moment.changes for f in c.groups_forgotten):
                known = moment.before.groups.get(gone)
                secrets: set[str] = {gone} | ({known.handle} if known else set())
                assert not [s for s in everything(moment.after) if s in secrets]

    @invariant()
    def promise_12_one_ask_at_a_time_to_lead(self) -> None:
        for moment in self.fresh("12 groups"):
            running = [g for g in moment.after.groups.values() if g.is_running]
            asked = Counter(g.asked.facilitator for g in running if g.asked)
            assert all(times == 1 for times in asked.values()), asked

    @invariant()
    def promise_5_where_it_is_stands_in_no_message(self) -> None:
        for moment in self.fresh("5 groups"):
            for letter in _letters(moment):
                assert not any(PLACE in said for said in visible(letter.card)), letter

    @invariant()
    def promise_6_exactly_who_said_yes_is_told(self) -> None:
        for moment in self.fresh("6 groups"):
            groups = {**moment.after.groups, **moment.before.groups}
            for letter in _letters(moment):
                about = groups.get(GroupId(letter.about)) if letter.about else None
                said = letter.card.body[0].wording
                if about is not None and said in TO_WHO_COMES:
                    assert letter.to in _said_yes(moment, about.id), letter

    @invariant()
    def promise_6_whoever_wants_peace_is_not_asked(self) -> None:
        for moment in self.fresh("6 invited"):
            for letter in _letters(moment):
                if letter.card.body[0].wording == "group-note":
                    kept = (moment.before, moment.after)
                    assert not all(_wants_none(letter.to, each) for each in kept)


def _alarms(kept: Kept, group: GroupId) -> list[GroupAlarm]:
    every = [a for a in kept.alarms.values() if isinstance(a, GroupAlarm)]
    return [alarm for alarm in every if alarm.group == group]


def _letters(moment: Moment) -> Iterator[Letter]:
    for changes in moment.changes:
        yield from changes.letters


def _said_yes(moment: Moment, group: GroupId) -> set[PersonId]:
    """In any state that it had in this moment."""
    states: list[Group] = [c for x in moment.changes for c in x.groups if c.id == group]
    states += [
        k.groups[group] for k in (moment.before, moment.after) if group in k.groups
    ]
    return {
        member.person
        for state in states
        for member in state.members
        if member.comes or member.suits
    }


def _wants_none(person: PersonId, kept: Kept) -> bool:
    known = kept.people.get(person)
    return known is None or known.never_approach
