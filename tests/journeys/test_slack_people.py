"""Who comes by in Slack: guests and strangers, newcomers, and those who leave."""

import pytest

from tests.journeys.on_slack import OUTSIDERS, SlackTown, user_id
from tests.journeys.person import CALL_ME, REACH, STAFF, People
from tests.slack import fake_payloads as says
from tests.slack.fake_reading import text_of
from tests.slack.fake_things import Kind, Member

MARLOW, INES, LINDEN = "Marlow Quay", "Ines Harbour", "Linden Brook"
NOT_FROM_HERE = "I am a bot for the staff of this organisation"
NEWCOMER = Member(id="U0NEWCOMER", name="Skerry Newcomer")


@pytest.mark.parametrize("name", OUTSIDERS)
async def test_whoever_is_not_of_the_staff_gets_one_neutral_answer(
    slack: SlackTown, name: str
):
    outsider = slack.client(name)
    assert (await outsider.type("canary, hello?")).well
    assert (await outsider.type("canary, anybody?")).well
    await slack.fake.until(lambda: any(m.ours for m in outsider.messages))
    await slack.settle()
    [answer] = [message for message in outsider.messages if message.ours]
    assert NOT_FROM_HERE in answer.text
    assert outsider.home is None
    assert (await outsider.command("ask")).well
    assert NOT_FROM_HERE in text_of(outsider.aside[-1]["blocks"])
    async with slack.live.core.store.glance() as unit:
        assert len((await unit.roster()).people) == len(STAFF), "no state is kept"


async def test_a_guest_who_looks_at_the_app_finds_nothing_there(slack: SlackTown):
    guest = slack.client("Gale Visitor")
    assert (await guest.open_home()).well
    await slack.fake.until(lambda: any(m.ours for m in guest.messages))
    await slack.settle()
    assert [NOT_FROM_HERE in m.text for m in guest.messages] == [True]
    assert guest.home is None


async def test_a_word_that_nobody_knows_is_answered_with_the_nearest(slack: SlackTown):
    marlow = slack.client(MARLOW)
    await marlow.command("resorces for canary Ines Harbour")
    said = text_of(marlow.aside[-1]["blocks"])
    assert 'Did you mean "resources"?' in said
    assert "canary" not in said
    assert "canary" not in slack.said()


async def test_help_now_stands_below_what_a_word_is_answered_as_well(slack: SlackTown):
    marlow = slack.client(MARLOW)
    await marlow.command("help")
    assert (await marlow.press_aside("Help now")).well
    await People(slack)[MARLOW].sees("You need not say why you are calling.")


async def test_everyone_sees_the_words_that_are_theirs(slack: SlackTown):
    listed = {}
    for name in (MARLOW, INES, LINDEN):
        one = slack.client(name)
        await one.command("HELP")
        listed[name] = text_of(one.aside[-1]["blocks"])
        assert one.modal is None
    assert all("What is kept about me" in words for words in listed.values())
    assert [
        n for n, words in listed.items() if "Please do not ask me for a while" in words
    ] == [INES]
    assert [n for n, words in listed.items() if "What waits at the desk" in words] == [
        LINDEN
    ]
    marlow = slack.client(MARLOW)
    await marlow.command("queue")
    assert text_of(marlow.aside[-1]["blocks"]) == listed[MARLOW]


async def test_the_command_alone_opens_the_menu_and_greets_once(slack: SlackTown):
    people = People(slack)
    await people[MARLOW].commands("")
    await people[MARLOW].sees("Menu", "Would you like to talk to a trained colleague?")
    await people[MARLOW].reads("Hello. I am Been There, a bot")
    await people[MARLOW].goes_on("Talk to a peer")
    await people[MARLOW].fills_in(REACH, CALL_ME)
    await people[MARLOW].sends()
    await people[MARLOW].reads("Someone will be found by")


async def test_messages_and_pages_tell_the_same_time_wherever_somebody_is(
    slack: SlackTown,
):
    """Slack says where they are today, and the roster where they belong."""
    people, marlow = People(slack), slack.client(MARLOW)
    marlow.member.zone = "Asia/Tokyo"
    assert await slack.slack.directory.refresh()
    await people[MARLOW].asks()
    await people[MARLOW].has_read("Someone will be found by Tue 8 Jan, 09:00")
    await marlow.open_home()
    await slack.settle()
    assert marlow.home is not None
    assert "found by Tue 8 Jan, 09:00" in text_of(marlow.home.drawn["blocks"])
    await people[MARLOW].commands("")
    await people[MARLOW].sees("found by Tue 8 Jan, 09:00")


async def test_whoever_is_not_on_the_roster_may_ask(slack: SlackTown):
    slack.fake.workspace.joins(NEWCOMER)
    joined = says.team_joined(slack.fake.workspace, NEWCOMER)
    assert (await slack.post.event(joined)).well
    newcomer = slack.client(NEWCOMER.name)
    assert (await newcomer.command("ask")).well
    await slack.fake.until(lambda: newcomer.modal is not None)
    newcomer.fill_in(REACH, CALL_ME)
    assert (await newcomer.send()).well
    assert newcomer.modal is None
    await slack.settle()
    assert "Someone will be found by" in newcomer.messages[-1].text
    await People(slack).who_is_asked()


@pytest.mark.parametrize("fate", [Kind.LEFT, Kind.GUEST])
async def test_a_supporter_who_leaves_is_replaced_at_once(slack: SlackTown, fate: Kind):
    people = People(slack)
    await people[MARLOW].asks()
    supporter = await people.who_is_asked()
    await supporter.presses("Yes")
    await people[MARLOW].reads("A trained colleague will contact you")
    member = slack.fake.workspace.members[user_id(STAFF[supporter.name].id) or ""]
    member.kind = fate
    changed = says.user_changed(slack.fake.workspace, member)
    assert (await slack.post.event(changed)).well
    await people[MARLOW].reads("Someone else will be found by")
    assert (await people.who_is_asked()).name != supporter.name
