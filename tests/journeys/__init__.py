"""What people do and see, written once and run on every platform.

chat.py            what each platform's driver must offer: one person's screen
person.py          people who do and read, by what stands there
world.py           the programme behind it, with a clock that is turned
on_playground.py   the playground, through its HTTP API
on_slack.py        Slack, through signed HTTP or Socket Mode
on_teams.py        Teams, through signed activities and its connector
on_both.py         one programme on Slack and Teams at once
"""
