"""A supporter is asked. To be read aloud."""

from inline_snapshot import snapshot

from tests.adapters.teams.abreast.cards import cards_on

AN_OFFER = snapshot(
    {
        "offer": """\
Slack                                                            | Teams
(A colleague would like a conversation as soon as someone can.   | (A colleague would like a conversation as soon as someone can.
  Would you be there for it? Please answer by Mon 7 Jan, 08:00.  |   Would you be there for it? Please answer by Mon 7 Jan, 08:00.
  Not now is fine, and needs no reason.)                         |   Not now is fine, and needs no reason.)
A colleague would like a conversation as soon as someone can.    | A colleague would like a conversation as soon as someone can.
  Would you be there for it? Please answer by Mon 7 Jan, 08:00.  |   Would you be there for it? Please answer by Mon 7 Jan, 08:00.
  Not now is fine, and needs no reason.                          |   Not now is fine, and needs no reason.
[*Yes → act-1: token-1]                                          | [*Yes → act: token-1]
[Not now → act-2: token-2]                                       | [Not now → act: token-2]\
""",
        "offer-taken": """\
Slack                                                            | Teams
(Thank you. Open it to see who and how, with three lines on how  | (Thank you. Open it to see who and how, with three lines on how
  to begin. Please get in touch by Tue 8 Jan, 06:00.)            |   to begin. Please get in touch by Tue 8 Jan, 06:00.)
Thank you. Open it to see who and how, with three lines on how   | Thank you. Open it to see who and how, with three lines on how
  to begin. Please get in touch by Tue 8 Jan, 06:00.             |   to begin. Please get in touch by Tue 8 Jan, 06:00.
[*Open who and how → open-1: token-1]                            | [*Open who and how → open: token-1]
[Please pass it on → act-2: token-2]                             | [Please pass it on → act: token-2]\
""",
        "matched": """\
Slack                                                            | Teams
(A trained colleague will contact you the way you asked, by Tue  | (A trained colleague will contact you the way you asked, by Tue
  8 Jan, 04:00. They do not know why.)                           |   8 Jan, 04:00. They do not know why.)
A trained colleague will contact you the way you asked, by Tue 8 | A trained colleague will contact you the way you asked, by Tue 8
  Jan, 04:00. They do not know why.                              |   Jan, 04:00. They do not know why.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]\
""",
        "offer-you-said-yes": """\
Slack                                                            | Teams
(You said yes to this one. Thank you.)                           | (You said yes to this one. Thank you.)
You said yes to this one. Thank you.                             | You said yes to this one. Thank you.\
""",
        "offer-you-passed": """\
Slack                                                            | Teams
(Not this time. That is fine, and nobody is told.)               | (Not this time. That is fine, and nobody is told.)
Not this time. That is fine, and nobody is told.                 | Not this time. That is fine, and nobody is told.\
""",
        "offer-nudge": """\
Slack                                                            | Teams
(Just checking: would you be there for a conversation with a     | (Just checking: would you be there for a conversation with a
  colleague? Not now is fine, and I ask someone else. Please     |   colleague? Not now is fine, and I ask someone else. Please
  answer by Mon 7 Jan, 08:00.)                                   |   answer by Mon 7 Jan, 08:00.)
Just checking: would you be there for a conversation with a      | Just checking: would you be there for a conversation with a
  colleague? Not now is fine, and I ask someone else. Please     |   colleague? Not now is fine, and I ask someone else. Please
  answer by Mon 7 Jan, 08:00.                                    |   answer by Mon 7 Jan, 08:00.
[*Yes → act-1: token-1]                                          | [*Yes → act: token-1]
[Not now → act-2: token-2]                                       | [Not now → act: token-2]\
""",
        "offer-lapsed": """\
Slack                                                            | Teams
(The time to answer this one is over. That is fine.)             | (The time to answer this one is over. That is fine.)
The time to answer this one is over. That is fine.               | The time to answer this one is over. That is fine.\
""",
        "offer-over": """\
Slack                                                            | Teams
(This one is already settled. Thank you for answering.)          | (This one is already settled. Thank you for answering.)
This one is already settled. Thank you for answering.            | This one is already settled. Thank you for answering.\
""",
    }
)


def test_an_offer():
    assert cards_on("offering") == AN_OFFER
