"""Supporters are looked after. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

CARE_IN_MESSAGES = snapshot(
    {
        "debrief-noted": """\
Slack                                                            | Teams
(The programme's lead is told that you would like to talk, and   | (The programme's lead is told that you would like to talk, and
  nothing else. You can also call the office at +1               |   nothing else. You can also call the office at +1
  212-555-0100.)                                                 |   212-555-0100.)
The programme's lead is told that you would like to talk, and    | The programme's lead is told that you would like to talk, and
  nothing else. You can also call the office at +1 212-555-0100. |   nothing else. You can also call the office at +1 212-555-0100.\
""",
        "debrief-wished": """\
Slack                                                            | Teams
(Someone in the programme would like to talk with you.)          | (Someone in the programme would like to talk with you.)
Someone in the programme would like to talk with you.            | Someone in the programme would like to talk with you.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "still-willing": """\
Slack                                                            | Teams
(Every three months each supporter is asked: would you still     | (Every three months each supporter is asked: would you still
  like to be there for colleagues? Any answer is fine, and       |   like to be there for colleagues? Any answer is fine, and
  nobody asks why.)                                              |   nobody asks why.)
Every three months each supporter is asked: would you still like | Every three months each supporter is asked: would you still like
  to be there for colleagues? Any answer is fine, and nobody     |   to be there for colleagues? Any answer is fine, and nobody
  asks why.                                                      |   asks why.
[Yes, as now → act-1: token-1]                                   | [Yes, as now → act: token-1]
[Yes, but less often → act-2: token-2]                           | [Yes, but less often → act: token-2]
[Please pause me → open-3: token-3]                              | [Please pause me → open: token-3]
[I would rather stop → open-4: token-4]                          | [I would rather stop → open: token-4]\
""",
        "still-willing-again": """\
Slack                                                            | Teams
(May I ask once more whether you would still like to be there    | (May I ask once more whether you would still like to be there
  for colleagues? There is no hurry. Without an answer all stays |   for colleagues? There is no hurry. Without an answer all stays
  as it is, and the office may ask you in person.)               |   as it is, and the office may ask you in person.)
May I ask once more whether you would still like to be there for | May I ask once more whether you would still like to be there for
  colleagues? There is no hurry. Without an answer all stays as  |   colleagues? There is no hurry. Without an answer all stays as
  it is, and the office may ask you in person.                   |   it is, and the office may ask you in person.
[Yes, as now → act-1: token-1]                                   | [Yes, as now → act: token-1]
[Yes, but less often → act-2: token-2]                           | [Yes, but less often → act: token-2]
[Please pause me → open-3: token-3]                              | [Please pause me → open: token-3]
[I would rather stop → open-4: token-4]                          | [I would rather stop → open: token-4]\
""",
        "willing-noted": """\
Slack                                                            | Teams
(Thank you for saying so. All stays as it is.)                   | (Thank you for saying so. All stays as it is.)
Thank you for saying so. All stays as it is.                     | Thank you for saying so. All stays as it is.\
""",
        "less-often-noted": """\
Slack                                                            | Teams
(Noted. You are asked once a month at most, and one at a time,   | (Noted. You are asked once a month at most, and one at a time,
  until you say that you may be asked as before.)                |   until you say that you may be asked as before.)
Noted. You are asked once a month at most, and one at a time,    | Noted. You are asked once a month at most, and one at a time,
  until you say that you may be asked as before.                 |   until you say that you may be asked as before.
[I may be asked again → act-1: token-1]                          | [I may be asked again → act: token-1]\
""",
        "stopped": """\
Slack                                                            | Teams
(Done. You are not asked any more. If anything was open, it goes | (Done. You are not asked any more. If anything was open, it goes
  to others. Thank you for having been there. If you ever want   |   to others. Thank you for having been there. If you ever want
  to come back, the office is at +1 212-555-0100.)               |   to come back, the office is at +1 212-555-0100.)
Done. You are not asked any more. If anything was open, it goes  | Done. You are not asked any more. If anything was open, it goes
  to others. Thank you for having been there. If you ever want   |   to others. Thank you for having been there. If you ever want
  to come back, the office is at +1 212-555-0100.                |   to come back, the office is at +1 212-555-0100.\
""",
    }
)


def test_care_in_messages():
    assert cards_on("caring") == CARE_IN_MESSAGES


HOW_SUPPORTERS_ARE = snapshot("""\
Slack                                                            | Teams
# How supporters are                                             | # How supporters are
Every three months each supporter is asked whether they still    | Every three months each supporter is asked whether they still
  would like to be there. You may ask in person who has not      |   would like to be there. You may ask in person who has not
  answered. Nothing is held against anyone.                      |   answered. Nothing is held against anyone.
## No answer yet                                                 | ## No answer yet
> Ana                                                            | > Ana
> Person 0                                                       | > Person 0
> Person 1                                                       | > Person 1
> Person 10                                                      | > Person 10
> Person 11                                                      | > Person 11
> Person 12                                                      | > Person 12
> Person 13                                                      | > Person 13
> Person 14                                                      | > Person 14
> Person 15                                                      | > Person 15
> Person 16                                                      | > Person 16
> Person 17                                                      | > Person 17
> Person 18                                                      | > Person 18
> Person 19                                                      | > Person 19
> Person 2                                                       | > Person 2
> Person 20                                                      | > Person 20
> Person 21                                                      | > Person 21
> Person 22                                                      | > Person 22
> Person 23                                                      | > Person 23
> Person 24                                                      | > Person 24
> Person 25                                                      | > Person 25
> Person 26                                                      | > Person 26
> Person 27                                                      | > Person 27
> Person 28                                                      | > Person 28
> Person 29                                                      | > Person 29
> Person 3                                                       | > Person 3
> Person 30                                                      | > Person 30
> Person 31                                                      | > Person 31
> Person 4                                                       | > Person 4
> Person 5                                                       | > Person 5
> Person 6                                                       | > Person 6
And 3 more.                                                      | And 3 more.
## Have stopped                                                  | ## Have stopped
Nobody at present.                                               | Nobody at present.\
""")


def test_how_supporters_are():
    assert opened_at(Look.CARE, "care-title") == HOW_SUPPORTERS_ARE


def test_who_would_like_to_talk():
    assert opened_at(Look.DEBRIEFS, "debriefs-title") == snapshot("""\
Slack                                                            | Teams
# Who would like to talk                                         | # Who would like to talk
These supporters would like to talk with you. Please be in touch | These supporters would like to talk with you. Please be in touch
  in your own way. What it is about is not known here, and need  |   in your own way. What it is about is not known here, and need
  not be. A name stands here for 14 days.                        |   not be. A name stands here for 14 days.
**Since 7 January**: Ana                                         | **Since 7 January**: Ana\
""")


def test_stopping():
    assert opened_at(Look.STOPPING, "stopping-title") == snapshot("""\
Slack                                                            | Teams
# I would rather stop                                            | # I would rather stop
You will not be asked any more. Whatever you have open, if       | You will not be asked any more. Whatever you have open, if
  anything, goes to others, and the office can see that you have |   anything, goes to others, and the office can see that you have
  stopped. Nobody asks why.                                      |   stopped. Nobody asks why.
[!Stop → act-1: stop-supporting]                                 | [!Stop → act: stop-supporting]\
""")
