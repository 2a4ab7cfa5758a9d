"""A fire drill. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

A_DRILL_IN_MESSAGES = snapshot(
    {
        "drill-begun": """\
Slack                                                            | Teams
(The drill has begun. It ends by Tue 8 Jan, 04:00; then I tell   | (The drill has begun. It ends by Tue 8 Jan, 04:00; then I tell
  you how many answered.)                                        |   you how many answered.)
The drill has begun. It ends by Tue 8 Jan, 04:00; then I tell    | The drill has begun. It ends by Tue 8 Jan, 04:00; then I tell
  you how many answered.                                         |   you how many answered.
[Stop the drill → act-1: token-1]                                | [Stop the drill → act: token-1]\
""",
        "drill-runs-already": """\
Slack                                                            | Teams
(A drill runs already. It ends by Tue 8 Jan, 04:00.)             | (A drill runs already. It ends by Tue 8 Jan, 04:00.)
A drill runs already. It ends by Tue 8 Jan, 04:00.               | A drill runs already. It ends by Tue 8 Jan, 04:00.
[Stop the drill → act-1: token-1]                                | [Stop the drill → act: token-1]\
""",
        "drill-ask": """\
Slack                                                            | Teams
(This is a drill: nobody is waiting. When a colleague would like | (This is a drill: nobody is waiting. When a colleague would like
  to talk, I write to you like this. Please press the button, so |   to talk, I write to you like this. Please press the button, so
  that we know that it reached you.)                             |   that we know that it reached you.)
This is a drill: nobody is waiting. When a colleague would like  | This is a drill: nobody is waiting. When a colleague would like
  to talk, I write to you like this. Please press the button, so |   to talk, I write to you like this. Please press the button, so
  that we know that it reached you.                              |   that we know that it reached you.
[*I am here → act-1: token-1]                                    | [*I am here → act: token-1]\
""",
        "drill-nudge": """\
Slack                                                            | Teams
(This still is a drill: nobody is waiting. If you have a moment, | (This still is a drill: nobody is waiting. If you have a moment,
  please press the button. To leave it is fine as well.)         |   please press the button. To leave it is fine as well.)
This still is a drill: nobody is waiting. If you have a moment,  | This still is a drill: nobody is waiting. If you have a moment,
  please press the button. To leave it is fine as well.          |   please press the button. To leave it is fine as well.
[*I am here → act-1: token-1]                                    | [*I am here → act: token-1]\
""",
        "drill-thanks": """\
Slack                                                            | Teams
(Thank you. Nobody was waiting, and nothing of it counts. For    | (Thank you. Nobody was waiting, and nothing of it counts. For
  real, you would now open how to reach a colleague.)            |   real, you would now open how to reach a colleague.)
Thank you. Nobody was waiting, and nothing of it counts. For     | Thank you. Nobody was waiting, and nothing of it counts. For
  real, you would now open how to reach a colleague.             |   real, you would now open how to reach a colleague.
[See how that looks → open-1: token-1]                           | [See how that looks → open: token-1]\
""",
        "drill-over": """\
Slack                                                            | Teams
(The drill is over. Supporters: 3. Answered: 1, within an hour:  | (The drill is over. Supporters: 3. Answered: 1, within an hour:
  0. Could not be written to: 0.)                                |   0. Could not be written to: 0.)
The drill is over. Supporters: 3. Answered: 1, within an hour:   | The drill is over. Supporters: 3. Answered: 1, within an hour:
  0. Could not be written to: 0.                                 |   0. Could not be written to: 0.
Whoever did not answer may have been away, paused, off duty or   | Whoever did not answer may have been away, paused, off duty or
  asked for real. It says nothing about anyone.                  |   asked for real. It says nothing about anyone.\
""",
        "drill-stopped": """\
Slack                                                            | Teams
(No drill runs any more, and nothing of it is told.)             | (No drill runs any more, and nothing of it is told.)
No drill runs any more, and nothing of it is told.               | No drill runs any more, and nothing of it is told.\
""",
        "drill-nobody": """\
Slack                                                            | Teams
(There is no supporter whom a drill could ask.)                  | (There is no supporter whom a drill could ask.)
There is no supporter whom a drill could ask.                    | There is no supporter whom a drill could ask.\
""",
    }
)


def test_a_drill_in_messages():
    assert cards_on("drilling") == A_DRILL_IN_MESSAGES


def test_what_the_desk_finds():
    assert opened_at(Look.DRILL, "drill-title") == snapshot("""\
Slack                                                            | Teams
# Fire drill                                                     | # Fire drill
This shows whether asks arrive. Every supporter is asked once,   | This shows whether asks arrive. Every supporter is asked once,
  for an invented person, in the hours that they answer, and     |   for an invented person, in the hours that they answer, and
  reminded once. Each message says that it is a drill and that   |   reminded once. Each message says that it is a drill and that
  nobody is waiting.                                             |   nobody is waiting.
Whoever is away, paused or asked for real is left alone          | Whoever is away, paused or asked for real is left alone
  meanwhile. Nothing of it counts for anyone. It ends by itself; |   meanwhile. Nothing of it counts for anyone. It ends by itself;
  then you hear how many answered, and no names.                 |   then you hear how many answered, and no names.
The last drill ended on 7 January. Supporters: 120. Answered:    | The last drill ended on 7 January. Supporters: 120. Answered:
  87, within an hour: 42. Could not be written to: 3.            |   87, within an hour: 42. Could not be written to: 3.
Whoever did not answer may have been away, paused, off duty or   | Whoever did not answer may have been away, paused, off duty or
  asked for real. It says nothing about anyone.                  |   asked for real. It says nothing about anyone.
[*Begin the drill → act-1: drill-begin]                          | [*Begin the drill → act: drill-begin]\
""")


def test_whom_a_supporter_would_open():
    assert opened_at(Look.DRILL_PRACTICE, "drill-practice-title") == snapshot("""\
Slack                                                            | Teams
# This is a drill                                                | # This is a drill
This person is invented. For real, this page tells you, and      | This person is invented. For real, this page tells you, and
  nobody else, who would like to talk and how to reach them.     |   nobody else, who would like to talk and how to reach them.
**Who**: Pat Practice, who does not exist                        | **Who**: Pat Practice, who does not exist
**How to reach them**: By a telephone that never rings, after    | **How to reach them**: By a telephone that never rings, after
  six                                                            |   six\
""")
