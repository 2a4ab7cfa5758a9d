"""Everybody's App Home shows how things stand, and is published no more than it must."""

from dataclasses import dataclass, field

import pytest

from adapters.programme import read_programme
from adapters.readers import Reader, Readers
from adapters.slack.publishing import LATELY, TRIES, HomePublisher
from bot.cards import Say
from bot.errors import CannotKeep
from bot.forms import Page
from bot.people import Address, Sender, Standing
from tests.adapters.slack.wire import http, limited, no

PUBLISH = "views.publish"


@dataclass
class Core:
    """Everybody's page says how often something happened to them."""

    stands: dict[str, Standing] = field(default_factory=dict)
    happened: dict[str, int] = field(default_factory=dict)
    looks: int = 0
    trouble: Exception | None = None

    def find(self, user: str) -> Sender | None:
        if user == "U0NOBODY":
            return None
        return Sender(
            address=Address(platform="slack", tenant="harbour", user=user),
            zone="Europe/London",
            standing=self.stands.get(user, Standing.MEMBER),
        )

    async def look(self, sender: Sender) -> Page | None:
        self.looks += 1
        if self.trouble is not None:
            raise self.trouble
        count = self.happened.get(sender.address.user, 0)
        return Page(title="home", body=(Say("n", {"count": count}),))

    async def reader(self, sender: Sender) -> Reader:
        return Readers(read_programme(None)).of(sender.zone)


def drawn(page, _):
    count = page.body[0].args["count"]
    text = {"type": "plain_text", "text": f"{count} canary", "emoji": False}
    return {"type": "home", "blocks": [{"type": "section", "text": text}]}


@pytest.fixture
def core() -> Core:
    return Core()


@pytest.fixture
def homes(api, core, log) -> HomePublisher:
    return HomePublisher(
        api=api,
        find=core.find,
        look=core.look,
        draw=drawn,
        reader=core.reader,
        log=log,
    )


async def test_whoever_opens_their_home_sees_how_things_stand(homes, slack):
    homes.opened("U0AMBER")
    await homes.publish_all()
    assert slack.homes["U0AMBER"]["type"] == "home"


async def test_however_much_happens_a_home_is_published_once(homes, slack, core):
    for count in range(10):
        core.happened["U0AMBER"] = count
        homes.touched("U0AMBER")
    await homes.publish_all()
    [said] = slack.called(PUBLISH)
    assert said["view"]["blocks"][0]["text"]["text"] == "9 canary"


async def test_a_home_that_reads_the_same_is_left_alone(homes, slack, core):
    for _ in range(3):
        homes.touched("U0AMBER")
        await homes.publish_all()
    assert len(slack.called(PUBLISH)) == 1
    core.happened["U0AMBER"] = 1
    homes.touched("U0AMBER")
    await homes.publish_all()
    assert len(slack.called(PUBLISH)) == 2


async def test_what_others_do_shows_in_homes_that_are_open(homes, slack, core):
    homes.touched("U0BIRCH")
    homes.opened("U0AMBER")
    await homes.publish_all()
    core.happened = {"U0AMBER": 1, "U0BIRCH": 1}
    homes.kept()
    await homes.publish_all()
    published = [said["user_id"] for said in slack.called(PUBLISH)]
    assert published == ["U0BIRCH", "U0AMBER", "U0AMBER"]


async def test_only_the_homes_opened_last_are_kept_fresh(homes, core):
    for user in range(LATELY + 30):
        homes.opened(f"U{user}")
    await homes.publish_all()
    core.looks = 0
    homes.kept()
    await homes.publish_all()
    assert core.looks == LATELY


@pytest.mark.parametrize("standing", [Standing.OUTSIDER, Standing.LEFT])
async def test_nobody_else_has_a_home(homes, slack, core, standing):
    core.stands["U0AMBER"] = standing
    homes.opened("U0AMBER")
    homes.opened("U0NOBODY")
    await homes.publish_all()
    assert slack.calls == []


@pytest.mark.parametrize(
    "trouble", [CannotKeep("the disk is full"), ValueError("canary")]
)
async def test_a_home_that_cannot_be_drawn_keeps_what_it_shows(
    homes, slack, core, trouble, lines
):
    core.trouble = trouble
    homes.touched("U0AMBER")
    await homes.publish_all()
    assert slack.calls == []
    assert "canary" not in lines.getvalue()


async def test_a_limit_is_waited_for(homes, slack, time):
    slack.next[PUBLISH] = [limited(45)]
    homes.touched("U0AMBER")
    await homes.publish_all()
    await homes.publish_all()
    assert "U0AMBER" in slack.homes
    assert sum(time.waited) == pytest.approx(45)


async def test_what_slack_could_not_do_is_tried_again_a_few_times(homes, slack):
    slack.next[PUBLISH] = [http(500)] * 10
    homes.touched("U0AMBER")
    for _ in range(10):
        await homes.publish_all()
    assert len(slack.called(PUBLISH)) == TRIES
    slack.next.clear()
    homes.touched("U0AMBER")
    await homes.publish_all()
    assert "U0AMBER" in slack.homes


async def test_what_slack_will_not_take_is_not_tried_again(homes, slack, lines):
    slack.next[PUBLISH] = [no("invalid_blocks")]
    homes.touched("U0AMBER")
    for _ in range(3):
        await homes.publish_all()
    assert len(slack.called(PUBLISH)) == 1
    assert "invalid_blocks" in lines.getvalue()


async def test_it_works_by_itself_until_it_is_closed(homes, slack, lines):
    homes.start()
    homes.touched("U0AMBER")
    await slack.until(lambda: "U0AMBER" in slack.homes)
    await homes.close()
    homes.touched("U0AMBER")
    assert "canary" not in (lines.getvalue() + repr(homes)).lower()
