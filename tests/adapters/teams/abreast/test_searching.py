"""It takes longer than was said. To be read aloud."""

from inline_snapshot import snapshot

from tests.adapters.teams.abreast.cards import cards_on

SEARCHING = snapshot(
    {
        "someone-else-is-sought": """\
Slack                                                            | Teams
(The colleague who said yes cannot be there after all. Sorry.    | (The colleague who said yes cannot be there after all. Sorry.
  Someone else will be found by Tue 8 Jan, 04:00.)               |   Someone else will be found by Tue 8 Jan, 04:00.)
The colleague who said yes cannot be there after all. Sorry.     | The colleague who said yes cannot be there after all. Sorry.
  Someone else will be found by Tue 8 Jan, 04:00.                |   Someone else will be found by Tue 8 Jan, 04:00.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "slower": """\
Slack                                                            | Teams
(Sorry, this takes longer than I said. The new time is Wed 9     | (Sorry, this takes longer than I said. The new time is Wed 9
  Jan, 04:00. If you would rather talk to a person now, the      |   Jan, 04:00. If you would rather talk to a person now, the
  office is at +1 212-555-0100.)                                 |   office is at +1 212-555-0100.)
Sorry, this takes longer than I said. The new time is Wed 9 Jan, | Sorry, this takes longer than I said. The new time is Wed 9 Jan,
  04:00. If you would rather talk to a person now, the office is |   04:00. If you would rather talk to a person now, the office is
  at +1 212-555-0100.                                            |   at +1 212-555-0100.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "slower-again": """\
Slack                                                            | Teams
(I am sorry: we are still looking, and the new time is Fri 11    | (I am sorry: we are still looking, and the new time is Fri 11
  Jan, 04:00. Please do not wait for us alone: the office is at  |   Jan, 04:00. Please do not wait for us alone: the office is at
  +1 212-555-0100, and other help is there now.)                 |   +1 212-555-0100, and other help is there now.)
I am sorry: we are still looking, and the new time is Fri 11     | I am sorry: we are still looking, and the new time is Fri 11
  Jan, 04:00. Please do not wait for us alone: the office is at  |   Jan, 04:00. Please do not wait for us alone: the office is at
  +1 212-555-0100, and other help is there now.                  |   +1 212-555-0100, and other help is there now.
[*Other help → open-1: token-1]                                  | [*Other help → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "supporter-left": """\
Slack                                                            | Teams
(The colleague you talked with is no longer with the programme.  | (The colleague you talked with is no longer with the programme.
  You can ask for someone else any time. If not, there is        |   You can ask for someone else any time. If not, there is
  nothing to do.)                                                |   nothing to do.)
The colleague you talked with is no longer with the programme.   | The colleague you talked with is no longer with the programme.
  You can ask for someone else any time. If not, there is        |   You can ask for someone else any time. If not, there is
  nothing to do.                                                 |   nothing to do.
[Someone else, please → act-1: token-1]                          | [Someone else, please → act: token-1]\
""",
    }
)


def test_searching():
    assert cards_on("searching") == SEARCHING
