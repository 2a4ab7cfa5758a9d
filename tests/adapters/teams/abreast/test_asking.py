"""Somebody asks, changes their wishes, or stops. To be read aloud."""

from inline_snapshot import snapshot

from tests.adapters.teams.abreast.cards import cards_on

ASKING = snapshot(
    {
        "received": """\
Slack                                                            | Teams
(Thank you. Someone will be found by Tue 8 Jan, 04:00. There is  | (Thank you. Someone will be found by Tue 8 Jan, 04:00. There is
  nothing else to do now, and you can change your mind at any    |   nothing else to do now, and you can change your mind at any
  time.)                                                         |   time.)
Thank you. Someone will be found by Tue 8 Jan, 04:00. There is   | Thank you. Someone will be found by Tue 8 Jan, 04:00. There is
  nothing else to do now, and you can change your mind at any    |   nothing else to do now, and you can change your mind at any
  time.                                                          |   time.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "wishes-changed-supporter": """\
Slack                                                            | Teams
(Changed. Your colleague will see the new details.)              | (Changed. Your colleague will see the new details.)
Changed. Your colleague will see the new details.                | Changed. Your colleague will see the new details.\
""",
        "how-to-reach-changed": """\
Slack                                                            | Teams
(Something about how and when has changed. Please open it before | (Something about how and when has changed. Please open it before
  you get in touch.)                                             |   you get in touch.)
Something about how and when has changed. Please open it before  | Something about how and when has changed. Please open it before
  you get in touch.                                              |   you get in touch.
[*Open who and how → open-1: token-1]                            | [*Open who and how → open: token-1]\
""",
        "wishes-kept": """\
Slack                                                            | Teams
(Changed, as you wished.)                                        | (Changed, as you wished.)
Changed, as you wished.                                          | Changed, as you wished.\
""",
        "withdrawn": """\
Slack                                                            | Teams
(Stopped, as you wished. What you entered will be erased on 22   | (Stopped, as you wished. What you entered will be erased on 22
  January, or now if you like. You can come back any time.)      |   January, or now if you like. You can come back any time.)
Stopped, as you wished. What you entered will be erased on 22    | Stopped, as you wished. What you entered will be erased on 22
  January, or now if you like. You can come back any time.       |   January, or now if you like. You can come back any time.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
[Erase it now → open-2: token-2]                                 | [Erase it now → open: token-2]\
""",
        "status-closed": """\
Slack                                                            | Teams
(There is nothing open. You can come back any time.)             | (There is nothing open. You can come back any time.)
There is nothing open. You can come back any time.               | There is nothing open. You can come back any time.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]\
""",
        "wishes-changed-someone-else": """\
Slack                                                            | Teams
(Changed. Someone else will be found by Tue 8 Jan, 04:00. The    | (Changed. Someone else will be found by Tue 8 Jan, 04:00. The
  colleague who said yes is told that there is nothing else to   |   colleague who said yes is told that there is nothing else to
  do, and not why.)                                              |   do, and not why.)
Changed. Someone else will be found by Tue 8 Jan, 04:00. The     | Changed. Someone else will be found by Tue 8 Jan, 04:00. The
  colleague who said yes is told that there is nothing else to   |   colleague who said yes is told that there is nothing else to
  do, and not why.                                               |   do, and not why.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "not-widened": """\
Slack                                                            | Teams
(That is fine. We keep to what you wished for, and the time      | (That is fine. We keep to what you wished for, and the time
  stays Tue 8 Jan, 04:00.)                                       |   stays Tue 8 Jan, 04:00.)
That is fine. We keep to what you wished for, and the time stays | That is fine. We keep to what you wished for, and the time stays
  Tue 8 Jan, 04:00.                                              |   Tue 8 Jan, 04:00.\
""",
        "widened": """\
Slack                                                            | Teams
(Thank you. We are looking wider, and someone will be found by   | (Thank you. We are looking wider, and someone will be found by
  Tue 8 Jan, 04:00.)                                             |   Tue 8 Jan, 04:00.)
Thank you. We are looking wider, and someone will be found by    | Thank you. We are looking wider, and someone will be found by
  Tue 8 Jan, 04:00.                                              |   Tue 8 Jan, 04:00.\
""",
        "wishes-changed": """\
Slack                                                            | Teams
(Changed. Someone will be found by Mon 14 Jan, 04:00.)           | (Changed. Someone will be found by Mon 14 Jan, 04:00.)
Changed. Someone will be found by Mon 14 Jan, 04:00.             | Changed. Someone will be found by Mon 14 Jan, 04:00.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "nothing-open": """\
Slack                                                            | Teams
(There is nothing open at the moment. You can begin any time,    | (There is nothing open at the moment. You can begin any time,
  and you need not explain.)                                     |   and you need not explain.)
There is nothing open at the moment. You can begin any time, and | There is nothing open at the moment. You can begin any time, and
  you need not explain.                                          |   you need not explain.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]\
""",
        "status-seeking": """\
Slack                                                            | Teams
(We are looking, and someone will be found by Tue 8 Jan, 04:00.  | (We are looking, and someone will be found by Tue 8 Jan, 04:00.
  You can change what you wished for, or stop, without a         |   You can change what you wished for, or stop, without a
  reason.)                                                       |   reason.)
We are looking, and someone will be found by Tue 8 Jan, 04:00.   | We are looking, and someone will be found by Tue 8 Jan, 04:00.
  You can change what you wished for, or stop, without a reason. |   You can change what you wished for, or stop, without a reason.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "status-accepted": """\
Slack                                                            | Teams
(A trained colleague has said yes, and will contact you the way  | (A trained colleague has said yes, and will contact you the way
  you asked. You can change how, or ask for someone else.)       |   you asked. You can change how, or ask for someone else.)
A trained colleague has said yes, and will contact you the way   | A trained colleague has said yes, and will contact you the way
  you asked. You can change how, or ask for someone else.        |   you asked. You can change how, or ask for someone else.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]\
""",
        "status-in-contact": """\
Slack                                                            | Teams
(A colleague is there for you, and this stays open for a while.  | (A colleague is there for you, and this stays open for a while.
  You can change how to be reached, or ask for someone else.)    |   You can change how to be reached, or ask for someone else.)
A colleague is there for you, and this stays open for a while.   | A colleague is there for you, and this stays open for a while.
  You can change how to be reached, or ask for someone else.     |   You can change how to be reached, or ask for someone else.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]\
""",
    }
)


def test_asking():
    assert cards_on("asking") == ASKING
