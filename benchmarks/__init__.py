"""What ``make bench`` measures, each beside a floor or a peer in the same run.

timing.py       rounds, medians, and what is wanted of them
staff.py        a varied roster
hospital.py     the same hospital, as often as it is wanted, on either database
clients.py      people who ask, answer, and talk; what they press
talking.py      their conversations, one by one or at once
recorded.py     a database that writes down what it was told
floors.py       those same writes, by nothing but the driver
letting_in.py   acts per second, and one act alone
ticking.py      a tick, however much waits
matching.py     one match among a thousand supporters
showing.py      the demo: how soon it stands, how big it is, how soon it answers
slack.py        a press from Slack: how soon it is acknowledged, beside slack_bolt's own
                way and beside bare aiohttp (slack_*.py are its parts)
teams.py        a message from Teams: how many are verified and kept in a second, beside
                botbuilder's own way and beside bare aiohttp (teams_*.py are its parts)
stalls.py       how late an event loop comes to what is due

python -m benchmarks [--quick] [MEASURE ...]
"""
