"""The walk through Teams: what is done there, and what the gate looks for."""

from tests.canary import served_walk, teams_leaks, teams_sinks, teams_walk, teams_ward
from tests.canary.teams_ward import TeamsWard
from tests.canary.walked import Walk


async def _passes(ward: TeamsWard) -> None:
    await ward.presses(await served_walk.offered(ward), "offer-not-now")


WALK = Walk(
    platform="teams",
    serving=teams_ward.serving,
    blank=teams_sinks.blank,
    take=teams_sinks.take,
    steps=(
        *(teams_walk.asking, served_walk.offers, served_walk.own_pages),
        *(served_walk.entered_by_the_desk, served_walk.erasing),
        *(teams_walk.commands, teams_walk.hostile, teams_walk.failing),
    ),
    leaking=(teams_walk.asking, _passes),
    leaks=teams_leaks.SINKS,
)
