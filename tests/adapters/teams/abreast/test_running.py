"""The programme is paused, and begun again. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

RUNNING_IT_IN_MESSAGES = snapshot(
    {
        "programme-paused": """\
Slack                                                            | Teams
(Paused. Whoever asks now hears the office's phone number. What  | (Paused. Whoever asks now hears the office's phone number. What
  runs goes on.)                                                 |   runs goes on.)
Paused. Whoever asks now hears the office's phone number. What   | Paused. Whoever asks now hears the office's phone number. What
  runs goes on.                                                  |   runs goes on.
[Begin again → act-1: token-1]                                   | [Begin again → act: token-1]\
""",
        "paused-ask": """\
Slack                                                            | Teams
(I cannot look for anyone just now, and I am sorry. The office   | (I cannot look for anyone just now, and I am sorry. The office
  is at +1 212-555-0100. Other help does not have to wait, and   |   is at +1 212-555-0100. Other help does not have to wait, and
  you can come back any time.)                                   |   you can come back any time.)
I cannot look for anyone just now, and I am sorry. The office is | I cannot look for anyone just now, and I am sorry. The office is
  at +1 212-555-0100. Other help does not have to wait, and you  |   at +1 212-555-0100. Other help does not have to wait, and you
  can come back any time.                                        |   can come back any time.
[*Other help → open-1: token-1]                                  | [*Other help → open: token-1]\
""",
        "programme-resumed": """\
Slack                                                            | Teams
(The programme runs again.)                                      | (The programme runs again.)
The programme runs again.                                        | The programme runs again.\
""",
    }
)


def test_running_it_in_messages():
    assert cards_on("running") == RUNNING_IT_IN_MESSAGES


def test_running_it():
    assert opened_at(Look.RUNNING, "running-title") == snapshot("""\
Slack                                                            | Teams
# Running it                                                     | # Running it
The programme runs: whoever asks is told by when someone will be | The programme runs: whoever asks is told by when someone will be
  found.                                                         |   found.
If you pause it, whoever asks hears the office's phone number    | If you pause it, whoever asks hears the office's phone number
  and what other help there is. What runs goes on, and every     |   and what other help there is. What runs goes on, and every
  named time is kept.                                            |   named time is kept.
[!Pause the programme → act-1: pause-programme]                  | [!Pause the programme → act: pause-programme]
[Fire drill → open-2: drill]                                     | [Fire drill → open: drill]\
""")


def test_what_nobody_has_answered():
    assert opened_at(Look.UNANSWERED, "unanswered-title") == snapshot("""\
Slack                                                            | Teams
# Nobody has answered                                            | # Nobody has answered
Here stands what the desk was told of and nobody has moved       | Here stands what the desk was told of and nobody has moved
  since.                                                         |   since.
K-7QD: no supporter yet, 10 working hours left.                  | K-7QD: no supporter yet, 10 working hours left.
[Open the desk → open-1: desk]                                   | [Open the desk → open: desk]\
""")


def test_asking_while_it_is_paused():
    assert opened_at(Look.ASK, "paused-title") == snapshot("""\
Slack                                                            | Teams
# Not just now                                                   | # Not just now
I cannot look for anyone just now, and I am sorry. The office is | I cannot look for anyone just now, and I am sorry. The office is
  at +1 212-555-0100, Monday to Friday, 8:00 to 18:00. Other     |   at +1 212-555-0100, Monday to Friday, 8:00 to 18:00. Other
  help does not have to wait.                                    |   help does not have to wait.
[*Other help → open-1: other-help]                               | [*Other help → open: other-help]
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""")
