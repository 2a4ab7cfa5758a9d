"""It ends, and is erased. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

CLOSING = snapshot(
    {
        "check-in": """\
Slack                                                            | Teams
(A short check-in, as you wished. How are things? One press is   | (A short check-in, as you wished. How are things? One press is
  enough, and no answer is fine too.)                            |   enough, and no answer is fine too.)
A short check-in, as you wished. How are things? One press is    | A short check-in, as you wished. How are things? One press is
  enough, and no answer is fine too.                             |   enough, and no answer is fine too.
[Fine → act-1: token-1]                                          | [Fine → act: token-1]
[Another talk → act-2: token-2]                                  | [Another talk → act: token-2]
[Other help → open-3: token-3]                                   | [Other help → open: token-3]\
""",
        "another-talk-noted": """\
Slack                                                            | Teams
(Of course. Your colleague will contact you again, by Mon 21     | (Of course. Your colleague will contact you again, by Mon 21
  Jan, 04:00.)                                                   |   Jan, 04:00.)
Of course. Your colleague will contact you again, by Mon 21 Jan, | Of course. Your colleague will contact you again, by Mon 21 Jan,
  04:00.                                                         |   04:00.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]\
""",
        "another-talk-asked": """\
Slack                                                            | Teams
(A colleague you talked with would like another conversation, by | (A colleague you talked with would like another conversation, by
  Mon 21 Jan, 04:00 if you can. Open it for how to reach them.)  |   Mon 21 Jan, 04:00 if you can. Open it for how to reach them.)
A colleague you talked with would like another conversation, by  | A colleague you talked with would like another conversation, by
  Mon 21 Jan, 04:00 if you can. Open it for how to reach them.   |   Mon 21 Jan, 04:00 if you can. Open it for how to reach them.
[*Open who and how → open-1: token-1]                            | [*Open who and how → open: token-1]
[Please pass it on → act-2: token-2]                             | [Please pass it on → act: token-2]\
""",
        "check-in-answered": """\
Slack                                                            | Teams
(This has been answered. You can come back any time.)            | (This has been answered. You can come back any time.)
This has been answered. You can come back any time.              | This has been answered. You can come back any time.\
""",
        "closed": """\
Slack                                                            | Teams
(This is now closed. Your details will be erased on 5 February,  | (This is now closed. Your details will be erased on 5 February,
  or now if you like. You can come back any time.)               |   or now if you like. You can come back any time.)
This is now closed. Your details will be erased on 5 February,   | This is now closed. Your details will be erased on 5 February,
  or now if you like. You can come back any time.                |   or now if you like. You can come back any time.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
[Erase it now → open-2: token-2]                                 | [Erase it now → open: token-2]\
""",
        "record-asked": """\
Slack                                                            | Teams
(A conversation that you said yes to is now closed. Four short   | (A conversation that you said yes to is now closed. Four short
  choices would help the programme. They name nobody.)           |   choices would help the programme. They name nobody.)
A conversation that you said yes to is now closed. Four short    | A conversation that you said yes to is now closed. Four short
  choices would help the programme. They name nobody.            |   choices would help the programme. They name nobody.
[*Leave the four choices → open-1: token-1]                      | [*Leave the four choices → open: token-1]\
""",
        "how-are-you": """\
Slack                                                            | Teams
(And how are you? One press is enough, and nobody else is told.) | (And how are you? One press is enough, and nobody else is told.)
And how are you? One press is enough, and nobody else is told.   | And how are you? One press is enough, and nobody else is told.
[I am fine → act-1: token-1]                                     | [I am fine → act: token-1]
[I would like to talk → act-2: token-2]                          | [I would like to talk → act: token-2]
[Pause me → act-3: token-3]                                      | [Pause me → act: token-3]\
""",
        "forgotten": """\
Slack                                                            | Teams
(This is finished, and the programme has forgotten it.)          | (This is finished, and the programme has forgotten it.)
This is finished, and the programme has forgotten it.            | This is finished, and the programme has forgotten it.\
""",
        "supporter-fine": """\
Slack                                                            | Teams
(Thank you for saying so. Take good care.)                       | (Thank you for saying so. Take good care.)
Thank you for saying so. Take good care.                         | Thank you for saying so. Take good care.\
""",
        "supporter-talk": """\
Slack                                                            | Teams
(Of course. You can talk to a peer yourself, like anyone here,   | (Of course. You can talk to a peer yourself, like anyone here,
  have the programme's lead told that you would like to talk, or |   have the programme's lead told that you would like to talk, or
  call the office at +1 212-555-0100.)                           |   call the office at +1 212-555-0100.)
Of course. You can talk to a peer yourself, like anyone here,    | Of course. You can talk to a peer yourself, like anyone here,
  have the programme's lead told that you would like to talk, or |   have the programme's lead told that you would like to talk, or
  call the office at +1 212-555-0100.                            |   call the office at +1 212-555-0100.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
[Have the lead told → act-2: token-2]                            | [Have the lead told → act: token-2]\
""",
        "record-thanks": """\
Slack                                                            | Teams
(Thank you. That is all, and nothing else is kept.)              | (Thank you. That is all, and nothing else is kept.)
Thank you. That is all, and nothing else is kept.                | Thank you. That is all, and nothing else is kept.\
""",
        "check-in-fine": """\
Slack                                                            | Teams
(Thank you for saying so. You can come back any time.)           | (Thank you for saying so. You can come back any time.)
Thank you for saying so. You can come back any time.             | Thank you for saying so. You can come back any time.\
""",
    }
)


def test_closing():
    assert cards_on("closing") == CLOSING


def test_erasing():
    assert opened_at(Look.ERASING, "erasing-title") == snapshot("""\
Slack                                                            | Teams
# Erase it now?                                                  | # Erase it now?
Everything about your request goes at once, and so do your own   | Everything about your request goes at once, and so do your own
  settings and switches here. What the programme's roster says   |   settings and switches here. What the programme's roster says
  about you stays.                                               |   about you stays.
Your pause as a supporter ends with it, and you may be asked     | Your pause as a supporter ends with it, and you may be asked
  again. You can pause again from the menu.                      |   again. You can pause again from the menu.
Messages that stand in the chat tool are replaced. An export     | Messages that stand in the chat tool are replaced. An export
  that your organisation made before cannot be erased from here. |   that your organisation made before cannot be erased from here.
[!Yes, erase it now → act-1: erase]                              | [!Yes, erase it now → act: erase]\
""")
