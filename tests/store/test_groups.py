"""Groups are kept sealed, with what is written about them, and forgotten whole."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.changes import Changes
from bot.effects.forgetting import ForgetGroup, ForgetPerson, LeaveOut
from bot.effects.telling import Slot
from bot.errors import Conflict
from bot.events.groups import GroupEnded, GroupOver
from bot.groups.group import Group
from bot.people import PersonId
from bot.ports import Pressable
from store.groups import Groups
from store.keys import KeyRing
from store.outbox import Outbox
from store.outgoing import Outgoing
from store.purge import Purge
from store.release import run
from store.sql_store import SqlStore
from store.tables import ALARM, BUTTON, GROUP, LETTER
from tests.store.nouns import (
    GONE,
    HOUR,
    NOON,
    a_group,
    a_letter,
    a_supporter,
    an_invitation,
)

LATER = NOON + timedelta(days=30)
DANA, DREW, FAY = (PersonId(name) for name in ("dana", "drew", "fay"))


@pytest.fixture
async def group(store: SqlStore) -> Group:
    """Dana and Drew were told of it; its end is to come."""
    group = a_group(DANA, DREW)
    people = tuple(
        replace(a_supporter(name).person, id=PersonId(name))
        for name in ("dana", "drew")
    )
    notes = tuple(
        a_letter(who, an_invitation(group.id), group.id, Slot.GROUP)
        for who in (DANA, DREW)
    )
    ends = GroupEnded(at=NOON + HOUR, group=group.id, phase=2)
    over = GroupOver(at=LATER, group=group.id)
    async with store.unit() as unit:
        await unit.keep(
            Changes(
                at=NOON,
                people=people,
                groups=(group,),
                letters=notes,
                alarms=(ends, over),
            )
        )
    return group


async def sent(store: SqlStore) -> tuple[Outgoing, ...]:
    outbox = Outbox(store)
    claim = await outbox.claim(NOON, 100, 30)
    for letter in claim.letters:
        assert await outbox.sent(letter, "a place in a chat", NOON)
    return claim.letters


async def test_a_group_comes_back_as_it_was_kept(store: SqlStore, group: Group) -> None:
    async with store.glance() as unit:
        assert await unit.groups([group.id]) == {group.id: group}
        assert await unit.every_group() == [group]
        assert await unit.groups([]) == {}


async def test_its_alarms_come_back_as_they_were_set(
    store: SqlStore, group: Group
) -> None:
    async with store.unit() as unit:
        ends, over = await unit.due(LATER, 10)
    assert ends == GroupEnded(at=NOON + HOUR, group=group.id, phase=2)
    assert over == GroupOver(at=LATER, group=group.id)


async def test_a_button_knows_which_group_it_is_about(
    store: SqlStore, group: Group
) -> None:
    letters = await sent(store)
    [note] = [letter for letter in letters if letter.to == DANA]
    async with store.glance() as unit:
        found = await unit.pressables(note.tokens)
    assert [found[token] for token in note.tokens] == [
        Pressable("group-invited", DANA, group.id),
        Pressable("group-no", DANA, group.id),
    ]


async def test_two_who_change_the_same_do_not_overwrite_one_another(
    store: SqlStore, group: Group
) -> None:
    with pytest.raises(Conflict):
        await meanwhile(store, group.without(DANA), group.moved(LATER, "elsewhere"))


async def test_who_looks_at_all_of_them_again_does_not_overwrite_what_is_new(
    store: SqlStore, group: Group
) -> None:
    """They have decided by what they had read before."""
    with pytest.raises(Conflict):
        await while_looking(store, group.without(DANA), group.moved(LATER, "elsewhere"))


async def while_looking(store: SqlStore, ours: Group, theirs: Group) -> None:
    """The same, where this one looks at every group before and after."""
    async with store.unit() as unit:
        rows = unit._groups._rows  # as below
        await unit.every_group()
        before = dict(rows._versions)
        await unit.keep(Changes(at=NOON, groups=(theirs,)))
        rows._versions = before
        await unit.every_group()
        await unit.keep(Changes(at=NOON, groups=(ours,)))


async def meanwhile(store: SqlStore, ours: Group, theirs: Group) -> None:
    """Somebody else keeps theirs after this one has read, as far as its row says."""
    async with store.unit() as unit:
        rows = unit._groups._rows  # the version that was read is nobody else's
        await unit.groups([ours.id])
        before = dict(rows._versions)
        await unit.keep(Changes(at=NOON, groups=(theirs,)))
        rows._versions.update(before)
        await unit.keep(Changes(at=NOON, groups=(ours,)))


async def test_of_a_forgotten_group_no_row_no_key_and_no_button_is_left(
    store: SqlStore, ring: KeyRing, url: str, programme: str, group: Group
) -> None:
    await sent(store)
    forget = ForgetGroup(group=group.id, card=GONE)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, groups_forgotten=(forget,)))
    assert counts(url, programme) == [0, 0, 0, 2]
    assert ring.request(group.id) is None
    drawn = await sent(store)
    assert [letter.card for letter in drawn] == [GONE, GONE]
    assert counts(url, programme) == [0, 0, 0, 0]


async def test_whoever_is_left_out_keeps_no_message_about_it(
    store: SqlStore, group: Group
) -> None:
    await sent(store)
    left = LeaveOut(group=group.id, person=DANA, card=GONE)
    after = group.without(DANA)
    async with store.unit() as unit:
        await unit.groups([group.id])
        await unit.keep(
            Changes(
                at=NOON,
                groups=(after,),
                left_out=(left,),
                people_forgotten=(ForgetPerson(person=DANA),),
            )
        )
    drawn = await sent(store)
    assert [(letter.to, letter.card) for letter in drawn] == [(DANA, GONE)]


async def test_a_restored_backup_does_not_bring_a_group_back(
    store: SqlStore, ring: KeyRing, url: str, programme: str, group: Group
) -> None:
    ring.destroy_request(group.id, NOON.date())
    async with store.glance() as unit:
        assert await unit.every_group() == []
    purged = await Purge(store).run(NOON)
    assert purged.recalled == 1
    assert counts(url, programme)[:3] == [0, 0, 0]


@pytest.mark.usefixtures("group")
async def test_the_key_of_a_group_that_is_kept_is_no_orphan(store: SqlStore) -> None:
    purge = Purge(store)
    for _ in range(3):
        assert (await purge.run(NOON)).orphans == 0


@pytest.mark.parametrize(
    ("old", "new", "members"),
    [("dana", "dina", ["dina", "drew"]), ("dana", "drew", ["drew"])],
)
async def test_an_answer_goes_with_the_person_that_it_turns_out_to_be(
    store: SqlStore, group: Group, old: str, new: str, members: list[str]
) -> None:
    async with store.working() as work:
        await Groups(work).move(PersonId(old), PersonId(new))
        await Groups(work).move(FAY, PersonId("finn"))
    async with store.glance() as unit:
        [moved] = await unit.every_group()
    assert [member.person for member in moved.members] == members
    assert all(member.suits == group.times for member in moved.members)
    assert [ask.facilitator for ask in moved.asks] == ["finn"]


def counts(url: str, programme: str) -> list[int]:
    """Of groups, alarms, buttons that are about one, and letters."""
    tables = (GROUP, ALARM, BUTTON, LETTER)
    many = [
        select(func.count()).select_from(table).where(table.c.programme == programme)
        for table in tables
    ]
    many[2] = many[2].where(BUTTON.c.support_group.is_not(None))
    return run(url, lambda c: [c.execute(each).scalar_one() for each in many])
