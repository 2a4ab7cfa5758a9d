"""The app as Teams is given it: neutral, small, and the same each time."""

import json
import struct
import tomllib
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from adapters.programme import read_programme
from adapters.readers import Readers
from adapters.teams.package import (
    ICONS,
    NO_HELP,
    TEMPLATE,
    Order,
    draw_manifest,
    is_app_id,
    is_public,
    pack,
)
from bot.commands import commands_for, found
from bot.programme import OwnLine
from tests import icons
from tests.bot.test_wording import NEVER

Json = dict[str, Any]
ROOT = Path(__file__).parents[3]
PROGRAMME = read_programme(None)
READER = Readers(PROGRAMME).of(PROGRAMME.zone)
APP_ID = "11111111-AAAA-4222-8333-444444444444"
ADDRESS = "https://been-there.hospital.example"
LINE = OwnLine(name="On-call", how="Call +1 212-555-0111", hours="Any time")
ORDER = Order(app_id=APP_ID, address=f"{ADDRESS}/", help_lines=(LINE,))
TELLING = ("peer", "support", "crisis", "help with", "trauma", "wellbeing", "talk to")


def manifest(order: Order = ORDER) -> Json:
    return draw_manifest(order, READER)


def test_it_has_the_manifest_and_both_icons_and_nothing_else():
    with ZipFile(BytesIO(pack(ORDER, READER))) as archive:
        assert archive.namelist() == ["manifest.json", "color.png", "outline.png"]
        assert json.loads(archive.read("manifest.json")) == manifest()
        for name in ICONS:
            assert archive.read(name) == (TEMPLATE / name).read_bytes()


def test_what_is_installed_has_it_as_well():
    """Everything in a named package goes along, where nothing is left out."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert "adapters" in wheel["packages"]
    assert not {"exclude", "only-include"} & wheel.keys()
    assert TEMPLATE.is_relative_to(ROOT / "adapters")


def test_the_same_order_makes_the_same_bytes():
    assert pack(ORDER, READER) == pack(ORDER, READER)
    with ZipFile(BytesIO(pack(ORDER, READER))) as archive:
        dates = {entry.date_time for entry in archive.infolist()}
    assert dates == {(1980, 1, 1, 0, 0, 0)}, "it tells neither when nor where"


def test_the_bot_is_the_application_that_was_registered():
    made = manifest()
    [bot] = made["bots"]
    assert made["id"] == bot["botId"] == APP_ID.lower()
    assert made["validDomains"] == ["been-there.hospital.example"]
    assert made["developer"]["websiteUrl"] == ADDRESS
    assert "{" not in json.dumps(made).replace('{"', "").replace("{}", "")


def test_it_is_for_one_persons_own_chat_and_asks_for_nothing_else():
    made = manifest()
    [bot] = made["bots"]
    assert bot["scopes"] == ["personal"]
    assert made["defaultInstallScope"] == "personal"
    assert not {"permissions", "webApplicationInfo", "authorization"} & made.keys()
    assert not any(bot[name] for name in bot if name.startswith(("supports", "is")))


def test_its_words_are_everyones_commands_and_nobodys_role():
    [listed] = manifest()["bots"][0]["commandLists"]
    words = [command["title"] for command in listed["commands"]]
    assert words == [command.name for command in commands_for(())]
    assert all(found(word, ()) for word in words)
    assert all(each["description"] for each in listed["commands"])


def test_nothing_that_a_colleague_can_glance_at_says_what_it_is_for():
    """Promise 5: the name, and what the catalogue of apps says of it."""
    made = manifest(Order(app_id=APP_ID, address=ADDRESS))
    described = made["description"]
    glanced = (made["name"]["short"], described["short"], described["full"])
    said = " ".join((*glanced, made["developer"]["name"])).lower()
    assert [word for word in (*TELLING, *NEVER) if word in said] == []


def test_its_name_is_the_programmes_neutral_one():
    assert manifest()["name"]["short"] == PROGRAMME.app_name


def test_whom_to_call_when_it_does_not_answer_stands_in_its_description():
    """Promise 7. A number that nobody has tried is not given."""
    assert (
        "On-call. Call +1 212-555-0111. Any time" in manifest()["description"]["full"]
    )
    untried = manifest(Order(app_id=APP_ID, address=ADDRESS))
    assert NO_HELP in untried["description"]["full"]


def test_it_is_as_long_as_teams_allows_however_much_help_there_is():
    many = Order(app_id=APP_ID, address=ADDRESS, help_lines=(LINE,) * 1000)
    made = manifest(many)
    assert len(made["description"]["full"]) <= 4000
    assert len(made["description"]["short"]) <= 80
    assert len(made["name"]["short"]) <= 30


@pytest.mark.parametrize(
    "address",
    [
        "http://host.example",
        "https://",
        "host.example",
        "https://host.example/api",
        "https://user@host.example",
        "https://host.example?x=1",
        "https://host.example:port",
        "https://ho st.example",
        "https://[host",
        "",
    ],
)
def test_an_address_that_teams_cannot_reach_is_none(address):
    assert not is_public(address)


def test_a_host_with_a_port_of_its_own_is_an_address():
    assert is_public("https://host.example:8443")
    assert is_app_id(APP_ID)
    assert not is_app_id("an-app")


def test_the_icons_are_of_our_own_drawing():
    """What the script draws, point by point; how it is packed is zlib's business."""
    for name, drawn, side in zip(
        ICONS, (icons.color(), icons.outline()), (192, 32), strict=True
    ):
        kept = (TEMPLATE / name).read_bytes()
        assert _pixels(kept) == _pixels(drawn)
        assert struct.unpack(">II", kept[16:24]) == (side, side)


def test_the_outline_is_white_on_nothing():
    pixels = _pixels((TEMPLATE / "outline.png").read_bytes())
    rows = [pixels[n + 1 : n + 129] for n in range(0, len(pixels), 129)]
    points = {row[n : n + 4] for row in rows for n in range(0, 128, 4)}
    assert {point[:3] for point in points} == {b"\xff\xff\xff"}
    assert b"\xff\xff\xff\x00" in points


def _pixels(png: bytes) -> bytes:
    at, packed = 8, b""
    while at < len(png):
        [length] = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            packed += png[at + 8 : at + 8 + length]
        at += length + 12
    return zlib.decompress(packed)
