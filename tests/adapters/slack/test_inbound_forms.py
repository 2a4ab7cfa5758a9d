"""Forms from Slack, through the real door, and colleagues who are picked in them."""

from tests.adapters.slack import payloads
from tests.adapters.slack.house import NEWCOMER, NURSE, SUPPORTER, House, sender
from tests.adapters.slack.inbound import asking, one


async def test_somebody_asks_and_is_answered(house: House):
    await house.brings(payloads.press_at_home(NURSE, "open-1", "ask"))
    assert house.screen.how == "open"
    assert house.screen.view["callback_id"] == "form"
    assert house.screen.view["private_metadata"] == "ask"
    sent = payloads.sending(NURSE, "ask", asking())
    answered = await house.brings(sent)
    assert (answered.status, answered.json) == (200, {})
    await house.chats.to(NURSE, "received")
    assert (await house.brings(sent)).json == {}
    assert house.chats.said_to(NURSE).count("received") == 1


async def test_a_form_that_is_not_right_says_where(house: House):
    wrong = asking(reach={"value": {"type": "plain_text_input", "value": None}})
    answered = await house.brings(payloads.sending(NURSE, "ask", wrong))
    assert answered.status == 200
    assert answered.json["response_action"] == "errors"
    assert list(answered.json["errors"]) == ["reach"]


async def test_a_form_that_was_mended_keeps_its_view_and_is_taken(house: House):
    wrong = asking(reach={"value": {"type": "plain_text_input", "value": None}})
    sent = payloads.sending(NURSE, "ask", wrong)
    assert (await house.brings(sent)).json["response_action"] == "errors"
    sent["view"]["state"]["values"] = asking()
    assert (await house.brings(sent)).json == {}
    await house.chats.to(NURSE, "received")


async def test_what_is_wrong_with_a_field_that_is_not_there_is_said_all_the_same(
    house: House,
):
    only = {"rather": one("either")}
    answered = await house.brings(payloads.sending(NURSE, "ask", only))
    assert list(answered.json["errors"]) == ["rather"]
    nothing = await house.brings(payloads.sending(NURSE, "ask", {}))
    assert nothing.json["response_action"] == "update"


async def test_colleagues_picked_with_slacks_own_picker_are_kept_out(house: House):
    await house.brings(
        payloads.sending(NURSE, "ask", asking(SUPPORTER, "juniper-vale", NEWCOMER))
    )
    await house.chats.to(NURSE, "received")
    await house.brings(payloads.press_at_home(NURSE, "open-1", "change-wishes"))
    blocks = {block.get("block_id"): block for block in house.screen.view["blocks"]}
    picked = blocks["not-these"]["element"]["initial_users"]
    assert set(picked) == {SUPPORTER, "juniper-vale", NEWCOMER}
    assert await house.is_known(NEWCOMER)


async def test_a_colleague_whom_we_do_not_know_yet_is_looked_up(house: House):
    sent = payloads.sending(NURSE, "ask", asking(SUPPORTER, "U0NEWEST"))
    answered = await house.brings(sent)
    assert list(answered.json["errors"]) == ["not-these"]
    assert house.staff.looked_up == ["U0NEWEST"]
    house.staff.known["U0NEWEST"] = sender("U0NEWEST")
    assert (await house.brings(sent)).json == {}


async def test_a_forged_form_is_answered_as_an_old_one(house: House):
    for forged in ("offer-yes", "desk-close.K-7QD", "assigning.K-7QD", "canary", ""):
        answered = await house.brings(payloads.sending(NURSE, forged, asking()))
        assert (answered.status, answered.json) == (200, {})
    await house.chats.to(NURSE, "no-longer-here")
    assert "received" not in house.chats.said_to(NURSE)
