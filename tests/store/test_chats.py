"""Where a private chat stands is kept with the account, and dies with it."""

from bot.changes import Changes
from bot.effects.forgetting import ForgetPerson
from store.chats import Chats
from store.sql_store import SqlStore
from tests.store.nouns import NOON, address, sender


async def test_a_chat_is_found_again_by_its_account(store: SqlStore) -> None:
    async with store.unit() as unit:
        await unit.who([sender("dana"), sender("eve")])
    chats = Chats(store)
    await chats.keep(address("dana"), "D1")
    await chats.keep(address("dana"), "D2")
    assert await chats.of(address("dana")) == "D2"
    assert await chats.of(address("eve")) is None
    platform = address("dana").platform
    assert await chats.all_on(platform) == {address("dana"): "D2"}
    assert await chats.all_on("elsewhere") == {}


async def test_nobody_becomes_known_by_a_chat(store: SqlStore) -> None:
    chats = Chats(store)
    await chats.keep(address("stranger"), "D9")
    assert await chats.of(address("stranger")) is None
    async with store.glance() as unit:
        assert await unit.known([address("stranger")]) == {}


async def test_who_is_forgotten_leaves_no_chat(store: SqlStore) -> None:
    async with store.unit() as unit:
        dana = (await unit.who([sender("dana")]))[address("dana")]
    await Chats(store).keep(address("dana"), "D1")
    async with store.unit() as unit:
        await unit.people([dana.id])
        gone = (ForgetPerson(person=dana.id),)
        await unit.keep(Changes(at=NOON, people_forgotten=gone))
    assert await Chats(store).of(address("dana")) is None


async def test_whom_somebody_picked_becomes_known_and_nothing_else_changes(
    store: SqlStore,
) -> None:
    async with store.unit() as unit:
        dana = (await unit.who([sender("dana")]))[address("dana")]
    async with store.unit() as unit:
        ids = await unit.picked([sender("dana"), sender("eve")])
        assert ids[address("dana")] == dana.id
    async with store.unit() as unit:
        assert await unit.known([address("eve")]) == {
            address("eve"): ids[address("eve")]
        }
        people = await unit.people(list(ids.values()))
        assert people[dana.id] == dana
        assert people[ids[address("eve")]].via is None
        accounts = await unit.accounts(list(ids.values()))
    assert accounts == {person: (account,) for account, person in ids.items()}
