"""Who comes by in Teams: guests and strangers, newcomers, and whoever has no app."""

import pytest

from tests.journeys.on_teams import TeamsTown
from tests.journeys.person import CALL_ME, REACH, STAFF, SUPPORTERS, People, Person
from tests.teams import fake_payloads as says
from tests.teams.fake_reading import text_of
from tests.teams.fake_things import App, Member

MARLOW, INES, LINDEN, HAZEL = (
    "Marlow Quay",
    "Ines Harbour",
    "Linden Brook",
    "Hazel Inlet",
)
WILLING = "Cedar Moorings"
NOT_FROM_HERE = "I am a bot for the staff of this organisation"
IN_PRIVATE = "private"
NEWCOMER = Member(slug="newcomer", name="Skerry Newcomer")


@pytest.mark.parametrize("name", ["Gale Visitor", "Mist Nobody"])
async def test_whoever_is_not_of_the_staff_gets_one_neutral_answer(
    teams: TeamsTown, name: str
):
    outsider = teams.client(name)
    assert (await outsider.install()).well
    assert (await outsider.type("canary, hello?")).well
    assert (await outsider.type("ask")).well
    await teams.settle()
    assert [NOT_FROM_HERE in text_of(m.card) for m in outsider.messages] == [True]
    await _nobody_new(teams)


async def test_whoever_is_of_another_tenant_is_not_heard_at_all(teams: TeamsTown):
    stranger = teams.client("Drift Elsewhere")
    assert (await stranger.type("canary, hello?")).status == 401
    await teams.settle()
    assert stranger.messages == []
    assert "canary" not in teams.said()
    await _nobody_new(teams)


async def test_in_a_group_it_points_to_the_private_chat_and_hears_nothing(
    teams: TeamsTown,
):
    tenant, marlow = teams.fake.tenant, teams.client(MARLOW)
    group = tenant.group()
    for text in ("ask", "canary, is anybody there?"):
        said = says.mentioned(tenant, teams.fake.service, marlow.member, group, text)
        assert (await teams.post.message(said)).well
    await teams.settle()
    [pointer] = tenant.in_chat(group)
    assert IN_PRIVATE in text_of(pointer.card)
    assert marlow.messages == []


async def test_whoever_is_not_on_the_roster_may_ask(teams: TeamsTown):
    teams.fake.tenant.joins(NEWCOMER)
    newcomer = teams.client(NEWCOMER.name)
    assert (await newcomer.install()).well
    await teams.settle()
    assert (await newcomer.press(*newcomer.found("Talk to a peer"))).well
    newcomer.fill_in(REACH, CALL_ME)
    assert (await newcomer.send()).well
    assert newcomer.dialog is None
    await teams.settle()
    assert "Someone will be found by" in text_of(newcomer.messages[-1].card)
    people = People(teams)
    supporter = await people.who_is_asked()
    await supporter.presses("Yes")
    await supporter.presses("Open who and how")
    await supporter.sees(NEWCOMER.name, CALL_ME)


async def test_what_needs_filling_in_is_asked_for_before_anything_is_sent(
    teams: TeamsTown,
):
    people, marlow = People(teams), teams.client(MARLOW)
    await people[MARLOW].opens_app()
    await teams.settle()
    await marlow.press(*marlow.found("Talk to a peer"))
    brought = len(teams.post.tries)
    await marlow.send()
    assert set(marlow.wrong) == {"reach"}
    assert len(teams.post.tries) == brought
    await people.nobody_is_asked()


async def test_who_has_no_app_is_passed_over_and_somebody_else_is_asked(
    teams: TeamsTown,
):
    people = People(teams)
    for name in SUPPORTERS:
        teams.fake.tenant.called(name).app = App.ABSENT
    teams.fake.tenant.called(WILLING).app = App.THERE
    await people[MARLOW].asks()
    assert (await people.who_is_asked_next()).name == WILLING
    refused = {c.answer for c in teams.fake.calls if c.name == "create"}
    assert refused == {"ok", "ForbiddenOperationException"}
    await (await _desk_told(people)).reads("a message could not be delivered")


async def test_the_desk_is_told_of_whoever_cannot_be_reached(teams: TeamsTown):
    people, marlow = People(teams), teams.client(MARLOW)
    await people[MARLOW].opens_app()
    await teams.settle()
    await marlow.press(*marlow.found("Talk to a peer"))
    marlow.fill_in(REACH, CALL_ME)
    marlow.member.app = App.BLOCKED
    assert (await marlow.send()).well
    desk = await _desk_told(people)
    card = await desk.reads("a message could not be delivered")
    assert MARLOW not in card.text
    tries = [c.answer for c in teams.fake.calls if c.answer != "ok"]
    assert tries == ["MessageWritesBlocked"], "and it is not tried again"
    # Whoever is asked can be found all the same: their peer rings them.
    await people.who_is_asked()


async def test_whoever_installs_the_app_again_is_welcome_and_greeted_once(
    teams: TeamsTown,
):
    people, ines = People(teams), teams.client(INES)
    assert (await ines.install()).well
    assert (await ines.remove()).well
    assert (await ines.install()).well
    assert (await ines.install()).well
    await teams.settle()
    texts = [text_of(message.card) for message in ines.messages]
    assert len([t for t in texts if t.startswith("Hello. I am")]) == 1
    await people[INES].chooses("What I have open")
    await people[INES].sees("You have nothing open.")


async def test_the_word_help_lists_what_is_theirs_to_press(teams: TeamsTown):
    people, listed = People(teams), {}
    for name in (MARLOW, INES, LINDEN):
        await people[name].commands("HELP")
        await teams.settle()
        listed[name] = {b for m in await people[name].messages() for b in m.buttons}
    pausing, queue = "Please do not ask me for a while", "What waits at the desk"
    assert all("What is kept about me" in titles for titles in listed.values())
    assert [name for name, titles in listed.items() if pausing in titles] == [INES]
    assert [name for name, titles in listed.items() if queue in titles] == [LINDEN]


async def _desk_told(people: People) -> Person:
    """The one of the desk who was told."""
    [told] = [p for p in (people[LINDEN], people[HAZEL]) if await p.messages()]
    return told


async def _nobody_new(teams: TeamsTown) -> None:
    async with teams.live.core.store.glance() as unit:
        assert len((await unit.roster()).people) == len(STAFF), "no state is kept"
