"""A link to a file for one's own calendar. To be read aloud."""

from inline_snapshot import snapshot

from bot.cards import Button, Card, Say
from bot.looks import Look
from tests.adapters.shown import reader
from tests.adapters.slack import drawings as of_slack
from tests.adapters.slack import outline as for_slack
from tests.adapters.slack.limits import wrong_in_message
from tests.adapters.teams import drawings as of_teams
from tests.adapters.teams import outline as for_teams
from tests.adapters.teams.limits import wrong
from tests.adapters.teams.side_by_side import abreast
from tests.bot.staff import MONDAY
from tests.bot.test_invitation import LINK

CARD = Card(
    body=(Say("received", {"by": MONDAY}),), buttons=(Button("menu", Look.HOME), LINK)
)
PUBLIC = "https://chat.hospital.example"


def test_a_link_says_nothing_but_an_opaque_token():
    assert drawn(PUBLIC) == snapshot("""\
Slack                                                            | Teams
(Thank you. Someone will be found by Mon 7 Jan, 09:00. There is  | (Thank you. Someone will be found by Mon 7 Jan, 09:00. There is
  nothing else to do now, and you can change your mind at any    |   nothing else to do now, and you can change your mind at any
  time.)                                                         |   time.)
Thank you. Someone will be found by Mon 7 Jan, 09:00. There is   | Thank you. Someone will be found by Mon 7 Jan, 09:00. There is
  nothing else to do now, and you can change your mind at any    |   nothing else to do now, and you can change your mind at any
  time.                                                          |   time.
[Menu → open-1: token-1]                                         | [Menu → open: token-1]
[Yes → link-2:                                                   | [Yes → link: https://chat.hospital.example/calendar/token-2.ics]
  https://chat.hospital.example/calendar/token-2.ics]            |
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""")


def test_where_nobody_could_fetch_the_file_there_is_no_link():
    assert drawn(None) == snapshot("""\
Slack                                                            | Teams
(Thank you. Someone will be found by Mon 7 Jan, 09:00. There is  | (Thank you. Someone will be found by Mon 7 Jan, 09:00. There is
  nothing else to do now, and you can change your mind at any    |   nothing else to do now, and you can change your mind at any
  time.)                                                         |   time.)
Thank you. Someone will be found by Mon 7 Jan, 09:00. There is   | Thank you. Someone will be found by Mon 7 Jan, 09:00. There is
  nothing else to do now, and you can change your mind at any    |   nothing else to do now, and you can change your mind at any
  time.                                                          |   time.
[Menu → open-1: token-1]                                         | [Menu → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""")


def drawn(public: str | None) -> str:
    by = reader(public=public)
    slack, teams = of_slack.message(CARD, by), of_teams.message(CARD, by)
    assert wrong_in_message(slack) == wrong(teams) == []
    return abreast(for_slack.outline(slack), for_teams.outline(teams))
