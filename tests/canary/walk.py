"""The whole path of several requests, with a canary in everything that anybody enters."""

import json
from typing import Any, Final

from tests.canary import server
from tests.canary.birds import canary
from tests.canary.people import (
    ASKER,
    COORDINATORS,
    LEAD,
    NAMED,
    NEIGHBOUR,
    NEWCOMER,
    SUPPORTERS,
    TONGUE,
    One,
)
from tests.canary.ward import Json, Ward, buttons

WISHES: Final[Json] = {
    "rather": "either",
    "language": TONGUE,
    "not-these": [],
    "reach": f"Ring 212-555-0188 · {canary('reach')}",
    "soon": "no-hurry",
    "check-ins": "yes",
}
AGAIN: Final = {**WISHES, "reach": f"After nine · {canary('reach again')}"}
RECORD: Final = {
    "how": "by-phone",
    "how-long": "under-an-hour",
    "offered": "nothing",
    "need-met": "yes",
}
MALFORMED: Final = canary("malformed")
"""Told to whoever sent it, on the same wire, and by aiohttp to its own log at DEBUG."""
ANYTHING: Final = (f"{canary('typed')} it was my patient", canary("typed") * 40)


async def asking(ward: Ward) -> None:
    """Hello, something typed, a form with every field wrong, and then one that is right."""
    for who in (ASKER, NEWCOMER, *COORDINATORS):
        await ward.ask(who, "open")
    for text in ANYTHING:
        await ward.ask(ASKER, "say", text=text)
    form = await ward.presses(ASKER, "talk-to-a-peer")
    wrong = {name: canary(f"wrong {name}") for name in WISHES}
    wrong["reach"] = canary("far too long") * 30
    assert (await ward.submit(ASKER, "ask", **wrong))["errors"]
    named = [picked(form, NAMED), canary("somebody")]
    asked = {**WISHES, "not-these": named}
    kept(await ward.submit(ASKER, value(form), **asked))
    await ward.until(lambda: ward.button(ASKER, "withdraw") is not None)


async def settings(ward: Ward) -> None:
    """What a supporter settles for themselves: lived experience, and whom not to support."""
    who = SUPPORTERS[0]
    form = await ward.opens(who, "my-settings")
    fields = {f["name"]: f["value"] for f in form["dialog"]["fields"]}
    wrong = {name: canary(f"wrong {name}") for name in fields}
    assert (await ward.submit(who, value(form), **wrong))["errors"]
    right = {
        **fields,
        "lived": ["patient-death", canary("lived")],
        "not-for": [picked(form, COORDINATORS[0]), canary("somebody")],
    }
    kept(await ward.submit(who, value(form), **right))


async def offers(ward: Ward) -> None:
    """One passes, the wishes change, one lets it lapse; the desk is told, and helps."""
    passing = await offered(ward)
    await ward.presses(passing, "offer-not-now")
    await ward.until(lambda: ward.button(passing, "offer-yes") is None)
    form = await ward.presses(ASKER, "change-wishes")
    assert AGAIN["reach"] not in json.dumps(form)
    asked = {**AGAIN, "not-these": [picked(form, NAMED)]}
    kept(await ward.submit(ASKER, value(form), **asked))
    lapsing = await offered(ward)
    await ward.turn_until(lambda: ward.button(lapsing, "offer-yes") is None, "4h")
    # Two passes, or silence: a coordinator is told.
    await ward.turn_until(lambda: at_desk(ward) is not None)
    await desk(ward, {passing, lapsing})


async def desk(ward: Ward, asked: set[str]) -> None:
    who = at_desk(ward) or ""
    await ward.presses(who, "open-desk")
    form = await ward.opens(who, "open-desk", "desk-assign")
    assert (await ward.submit(who, value(form), supporter=canary("pick")))["errors"]
    free = next(s for s in SUPPORTERS if s not in {*asked, NAMED, *waiting(ward)})
    kept(await ward.submit(who, value(form), supporter=picked(form, free)))
    await ward.turn_until(lambda: ward.button(free, "offer-yes") is not None)
    await ward.presses(free, "offer-not-now")
    await ward.turn_until(lambda: at_desk(ward, "desk-extend") is not None, "4h")
    other = await on_the_row(ward, "desk-extend")
    wrong = {"day": canary("day"), "time": canary("time")}
    assert (await ward.submit(who, value(other), **wrong))["errors"]
    [day, _] = other["dialog"]["fields"]
    entered = {"day": day["max"], "time": "00:30"}
    kept(await ward.submit(who, value(other), **entered))
    await on_the_row(ward, "desk-widen")


async def contact(ward: Ward) -> None:
    """Yes, passed on, someone else, a concern, could not reach, and in touch at last."""
    first = await accepted(ward)
    await who_and_how(ward, first)
    await ward.presses(first, "pass-it-on")
    ward.keeper = None
    second = await accepted(ward)
    await who_and_how(ward, second)
    await ward.presses(ASKER, "someone-else-please")
    ward.keeper = None
    third = await accepted(ward)
    page = await who_and_how(ward, third)
    assert canary("reach again") in json.dumps(page)
    await ward.press(third, buttons(page["dialog"])["worried"])
    await ward.opens(ASKER, "raise-concern")
    await ward.presses(LEAD, "open-concern")
    await ward.turn_until(lambda: ward.button(third, "could-not-reach") is not None)
    await ward.presses(third, "could-not-reach")
    await ward.turn("1d")
    await ward.opens(third, "what-i-hold")
    await ward.press(third, await held(ward, third, "been-in-touch"))


async def afterwards(ward: Ward) -> None:
    """Check-ins, closing, the record; and what is kept about everybody."""
    keeper = ward.keeper or ""
    await ward.turn_until(lambda: ward.button(ASKER, "fine") is not None, "1d")
    await ward.presses(ASKER, "fine")
    for who in (ASKER, keeper, SUPPORTERS[0], COORDINATORS[0]):
        await ward.opens(who, "my-data", "export")
    await ward.turn_until(lambda: ward.button(keeper, "leave-record") is not None, "1w")
    form = await ward.presses(keeper, "leave-record")
    wrong = {name: canary(f"wrong {name}") for name in RECORD}
    assert (await ward.submit(keeper, value(form), **wrong))["errors"]
    kept(await ward.submit(keeper, value(form), **RECORD))
    await ward.presses(keeper, "i-am-fine")
    await ward.opens(ASKER, "my-data", "never-approach")


async def newcomers(ward: Ward) -> None:
    """Two whom no roster lists: one erases everything in the middle of a request."""
    for who in (NEWCOMER, NEIGHBOUR):
        form = await ward.opens(who, "talk-to-a-peer")
        entered = {**WISHES, "language": "en", "reach": canary(f"reach of {who}")}
        kept(await ward.submit(who, value(form), **entered))
        await ward.until(lambda who=who: ward.button(who, "withdraw") is not None)


async def erasing(ward: Ward, who: str) -> None:
    await ward.opens(who, "my-data", "erase-now", "erase-sure")
    await ward.turn("30m")


async def hostile(ward: Ward) -> None:
    """What nobody's page would send, with a canary in every part of it."""
    bird = canary("hostile")
    for value_ in (f"act:{bird}", f"open:{bird}", f"act:offer-yes.{bird}", bird):
        await ward.press(ASKER, value_)
        await ward.submit(ASKER, value_, **{bird: bird})
    for token in [m.get("id", "") for m in ward.chats[ASKER].messages.values()]:
        await ward.press(SUPPORTERS[1], f"act:{token}")
    for raw in (b"{" + bird.encode(), json.dumps([bird]).encode(), b"\xff" * 9):
        for path in ("press", "submit", "say", "open", "clock"):
            await ward.post(ASKER, f"/api/{path}", raw)
    await ward.post(ASKER, f"/{bird}?{bird}={bird}", bird.encode())
    await ward.post(ASKER, "/api/say", json.dumps({"text": bird * 9000}).encode())
    body = json.dumps({"person": One(ASKER).user, "key": bird, "value": bird})
    named = {"Origin": f"http://{bird}", "Cookie": bird, "User-Agent": bird}
    await ward.post(ASKER, "/api/press", body.encode(), **named)
    await ward.get(f"/{bird}")
    await malformed(ward)


async def malformed(ward: Ward) -> None:
    """What is no HTTP: libraries like to say what it was."""
    bird, close = MALFORMED, b"Connection: close\r\n\r\n"
    host = f"Host: 127.0.0.1:{ward.process.port}\r\n".encode()
    for line in (f"{bird} / HTTP/1.1", f"GET /{bird} {bird}/9", f"GET {bird}", bird):
        await ward.whisper(line.encode() + b"\r\n" + host + close)
    for header in (f"{bird}", f"{bird} : x", f"Content-Length: {bird}", f"X: \0{bird}"):
        raw = b"POST /api/say HTTP/1.1\r\n" + host + header.encode() + b"\r\n" + close
        await ward.whisper(raw)


async def failing(ward: Ward) -> None:
    """What breaks in the middle, and a disk without room."""
    broken = {**WISHES, server.BROKEN: canary("broken")}
    assert "failure" in await ward.submit(NEWCOMER, "ask", **broken)
    ward.process.fill_the_disk()
    said = await ward.submit(NEWCOMER, "ask", **{**WISHES, "language": "en"})
    typed = await ward.ask(NEWCOMER, "say", text=ANYTHING[0])
    ward.process.free_the_disk()
    assert "failure" in said
    assert "failure" in typed


async def operators(ward: Ward) -> None:
    for path in ("/healthz", "/readyz", "/api/people", "/", "/nowhere"):
        await ward.get(path)
    await ward.get("/metrics", ward.process.metrics)


async def offered(ward: Ward) -> str:
    """Who is asked now."""
    await ward.turn_until(lambda: bool(waiting(ward)))
    return waiting(ward)[0]


async def accepted(ward: Ward) -> str:
    who = await offered(ward)
    ward.keeper = who
    await ward.presses(who, "offer-yes")
    return who


async def who_and_how(ward: Ward, keeper: str) -> Json:
    """For who said yes; anybody else finds nothing there."""
    await ward.until(lambda: ward.button(keeper, "open-who-and-how") is not None)
    token = ward.button(keeper, "open-who-and-how") or ""
    for other in (SUPPORTERS[1], COORDINATORS[0], LEAD, NEWCOMER):
        if other != keeper:
            await ward.press(other, token)
    page = await ward.press(keeper, token)
    assert One(ASKER).name in json.dumps(page, ensure_ascii=False)
    return page


async def held(ward: Ward, who: str, wording: str) -> str:
    page = await ward.opens(who, "what-i-hold")
    return buttons(page["dialog"])[wording]


async def on_the_row(ward: Ward, wording: str) -> Json:
    who = at_desk(ward, wording) or at_desk(ward) or COORDINATORS[0]
    return await ward.opens(who, "open-desk", wording)


def waiting(ward: Ward) -> list[str]:
    return [s for s in SUPPORTERS if ward.button(s, "offer-yes") is not None]


def at_desk(ward: Ward, _: str = "") -> str | None:
    told = (c for c in COORDINATORS if ward.button(c, "open-desk") is not None)
    return next(told, None)


def kept(said: Json) -> None:
    assert not {"errors", "failure", "dialog"} & said.keys(), said


def picked(form: Json, nick: str) -> str:
    """The value that stands for somebody in a form's list of people."""
    fields = form["dialog"]["fields"]
    options = [o for f in fields if f["type"] == "people" for o in f["options"]]
    found: Any = next(o["value"] for o in options if o["label"] == One(nick).name)
    return str(found)


def value(form: Json) -> str:
    return str(form["dialog"]["value"])
