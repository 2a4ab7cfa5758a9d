"""What the page asks and hears: the whole path, over a real server and a real store."""

from pathlib import Path

from inline_snapshot import snapshot

from tests.adapters.playground.house import House, Json, opened

ASKING = {
    "rather": "either",
    "language": "en",
    "not-these": [],
    "reach": "Call 212-555-0188 after six",
    "soon": "today",
    "check-ins": "no",
}


def buttons(message: Json) -> dict[str, str]:
    return {
        item["label"]: item["value"]
        for block in message["blocks"]
        if block["type"] == "buttons"
        for item in block["items"]
    }


def files_with(folder: Path, part: bytes) -> list[Path]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file for file in files if part in file.read_bytes()]


async def asks(house: House) -> None:
    await house.ask("submit", person="marlow-quay", value="ask", values=ASKING)


async def test_who_works_here(house: House):
    async with house.client.get("/api/people") as answer:
        said = await answer.json()
    assert said["programme"] == snapshot(
        {
            "name": "Harbour General Hospital, peer support",
            "app": "Been There",
            "office": {
                "phone": "+1 212-555-0100",
                "mail": "peer-support@harbour.example",
            },
            "director": {
                "phone": "+1 212-555-0102",
                "mail": "peer-support-director@harbour.example",
            },
        }
    )
    assert said["people"][1] == snapshot(
        {
            "id": "ines-harbour",
            "name": "Ines Harbour",
            "about": "Nurse · Emergency",
            "hats": ["supporter"],
            "zone": "America/New_York",
            "country": "US",
        }
    )
    assert said["shown"] == snapshot(
        ["marlow-quay", "ines-harbour", "juniper-vale", "linden-brook"]
    )
    assert len(said["people"]) >= 24


async def test_a_page_that_connects_hears_all_there_is(house: House):
    async with house.live("marlow-quay", "linden-brook") as live:
        snapshot_ = await live.next("snapshot")
    assert snapshot_["messages"] == []
    assert set(snapshot_["homes"]) == {"marlow-quay", "linden-brook"}
    assert snapshot_["clock"] == snapshot(
        {
            "now": "2030-01-07T14:00:00+00:00",
            "label": "Monday 7 January 2030, 09:00",
            "zone": "America/New_York",
            "turned": "",
            "busy": False,
        }
    )


async def test_hello_comes_once_to_whoever_opens_it(house: House):
    async with house.live("marlow-quay") as live:
        await house.open("marlow-quay")
        hello = await live.message("marlow-quay")
        await house.open("marlow-quay")
        await house.say("marlow-quay", "is anybody there?")
        typed = await live.message("marlow-quay")
    kinds = [block["type"] for block in hello["blocks"]]
    assert kinds == [*["text"] * 5, "buttons", "help"]
    shown = {key: hello[key] for key in hello.keys() - {"id", "blocks"}}
    assert shown == snapshot(
        {
            "neutral": "Hello. I am Been There, a bot, and I say this to everyone on the staff.",
            "from": "bot",
            "lang": "en",
            "at": "2030-01-07T14:00:00.000+00:00",
            "edited": False,
            "when": "Mon 09:00",
            "person": "marlow-quay",
        }
    )
    assert all(value.startswith("open:") for value in buttons(hello).values())
    assert "I have not kept it" in typed["neutral"]


async def test_asking_by_a_form_and_a_supporter_says_yes(house: House):
    async with house.live("marlow-quay", "ines-harbour") as live:
        form = await house.press("marlow-quay", "open:ask")
        names = [field["name"] for field in form["dialog"]["fields"]]
        assert names == list(ASKING)
        assert (
            await house.submit("marlow-quay", form["dialog"]["value"], **ASKING) == {}
        )
        received = await live.message("marlow-quay")
        offer = await live.message("ines-harbour")
        assert list(buttons(received)) == ["Change", "Stop this"]
        assert await house.press("ines-harbour", buttons(offer)["Yes"]) == {}
        redrawn, taken = [await live.message("ines-harbour") for _ in range(2)]
        assert (redrawn["id"], redrawn["edited"]) == (offer["id"], True)
        opened_ = await house.press("ines-harbour", buttons(taken)["Open who and how"])
    facts = next(b for b in opened_["dialog"]["blocks"] if b["type"] == "facts")
    values = [fact["value"] for fact in facts["items"]]
    assert values[:2] == ["Marlow Quay", ASKING["reach"]]


async def test_a_menu_follows_what_happens(house: House):
    async with house.live("marlow-quay", "ines-harbour") as live:
        await live.next("snapshot")
        await asks(house)
        asker = await live.next("home")
        supporter = await live.next("home")
    homes = {h["person"]: h["home"] for h in (asker, supporter)}
    assert "open:withdrawing" in str(homes["marlow-quay"])
    assert "One conversation" in str(homes["ines-harbour"])


async def test_a_form_with_mistakes_says_so_by_field(house: House):
    entered = {**ASKING, "reach": "x" * 301, "soon": ""}
    wrong = await house.submit("marlow-quay", "ask", **entered)
    assert wrong == snapshot(
        {
            "errors": {
                "soon": "Please choose one.",
                "reach": "Please keep this to 300 characters. It is 1 too long.",
            }
        }
    )


async def test_colleagues_can_be_picked_but_not_oneself(house: House):
    form = await house.press("marlow-quay", "open:ask")
    [field] = [f for f in form["dialog"]["fields"] if f["type"] == "people"]
    labels = [option["label"] for option in field["options"]]
    assert "Ines Harbour" in labels
    assert "Marlow Quay" not in labels
    ines = next(o for o in field["options"] if o["label"] == "Ines Harbour")
    assert ines["hint"] == "Nurse · Emergency"
    entered = {**ASKING, "not-these": [ines["value"]]}
    async with house.live("juniper-vale", "ines-harbour") as live:
        await house.submit("marlow-quay", "ask", **entered)
        await live.message("juniper-vale")
    assert all(m["person"] != "ines-harbour" for k, m in live.heard if k == "message")


async def test_the_same_press_twice_is_once(house: House):
    async with house.live("marlow-quay") as live:
        for _ in range(3):
            body = {"person": "marlow-quay", "key": "same"}
            assert await house.post("open", body) == {}
        await live.message("marlow-quay")
        await house.say("marlow-quay", "hello?")
        await live.message("marlow-quay", "not kept it")
    assert [kind for kind, _ in live.heard].count("message") == 2


async def test_an_old_button_is_answered_kindly(house: House):
    async with house.live("marlow-quay", "ines-harbour") as live:
        await asks(house)
        change = buttons(await live.message("marlow-quay"))["Change"]
        await house.press("marlow-quay", "act:erase")
        await live.message("marlow-quay", "erased")
        assert await house.press("marlow-quay", change) == {}
        await live.message("marlow-quay", "Nothing was changed")


async def test_somebody_elses_button_is_nothing(house: House):
    async with house.live("ines-harbour", "juniper-vale", "marlow-quay") as live:
        await asks(house)
        yes = buttons(await live.message("ines-harbour"))["Yes"]
        assert await house.press("juniper-vale", yes) == {}
        await live.message("juniper-vale", "Nothing was changed")
        await house.press("ines-harbour", yes)
        await live.message("marlow-quay", "will contact you")


async def test_time_is_turned_for_everybody_and_what_falls_due_happens(house: House):
    async with house.live("marlow-quay", "ines-harbour") as live:
        await live.next("snapshot")
        await asks(house)
        await live.message("ines-harbour")
        face = await house.turn("4h")
        assert (face["turned"], face["busy"]) == ("+4 h", False)
        passing = await live.next("clock")
        assert passing["busy"] is True
        lapsed = await live.message("ines-harbour", '"edited": true')
        assert lapsed["when"] == "Mon 09:00"


async def test_help_now_needs_nothing_but_the_page(house: House):
    await house.store.close()
    said = await house.press("clover-estuary", "open:help-now")
    assert said["dialog"]["title"] == "Help now"
    assert "Samaritans" in str(said)
    assert "988" not in str(said), "of another country"


async def test_it_all_stands_there_after_a_restart(tmp_path: Path):
    async with opened(tmp_path) as house, house.live("marlow-quay") as live:
        await house.open("marlow-quay")
        await live.message("marlow-quay")
        await asks(house)
        received = await live.message("marlow-quay")
        await house.turn("30m")
    async with opened(tmp_path) as again, again.live("marlow-quay") as live:
        said = await live.next("snapshot")
        assert said["messages"][-1] == received
        assert said["clock"]["turned"] == "+30 min"
        withdraw = buttons(received)["Stop this"]
        sure = await again.press("marlow-quay", withdraw)
        await again.press("marlow-quay", buttons(sure["dialog"])["Yes, stop this"])
        await live.message("marlow-quay", "Stopped, as you wished")


async def test_nothing_that_was_typed_is_kept_anywhere(tmp_path: Path):
    async with opened(tmp_path) as house, house.live("marlow-quay") as live:
        await house.open("marlow-quay")
        await house.say("marlow-quay", "canary-typed")
        await live.message("marlow-quay", "not kept it")
        assert not files_with(tmp_path, b"canary-typed")
    assert "canary-typed" not in house.log.getvalue()
