"""The walk through Slack: what is done there, and what the gate looks for."""

from tests.canary import served_walk, slack_leaks, slack_sinks, slack_walk, slack_ward
from tests.canary.people import ASKER
from tests.canary.slack_ward import SlackWard
from tests.canary.walked import Walk


async def _asks_for_help(ward: SlackWard) -> None:
    await ward.of(ASKER).command("help")


WALK = Walk(
    platform="slack",
    serving=slack_ward.serving,
    blank=slack_sinks.blank,
    take=slack_sinks.take,
    steps=(
        *(slack_walk.asking, served_walk.offers, served_walk.own_pages),
        *(served_walk.entered_by_the_desk, served_walk.erasing),
        *(slack_walk.commands, slack_walk.hostile, slack_walk.failing),
    ),
    leaking=(slack_walk.asking, _asks_for_help),
    leaks=slack_leaks.SINKS,
)
