"""Two colleagues get in touch. To be read aloud."""

from inline_snapshot import snapshot

from tests.adapters.teams.abreast.cards import cards_on

BEING_IN_TOUCH = snapshot(
    {
        "passed-on": """\
Slack                                                            | Teams
(Thank you for being there so far. I am asking someone else, and | (Thank you for being there so far. I am asking someone else, and
  nobody is told why.)                                           |   nobody is told why.)
Thank you for being there so far. I am asking someone else, and  | Thank you for being there so far. I am asking someone else, and
  nobody is told why.                                            |   nobody is told why.\
""",
        "part-over": """\
Slack                                                            | Teams
(This one is over. There is nothing else to do here.)            | (This one is over. There is nothing else to do here.)
This one is over. There is nothing else to do here.              | This one is over. There is nothing else to do here.\
""",
        "try-once-more": """\
Slack                                                            | Teams
(Thank you for trying. Please try once more between 11 January   | (Thank you for trying. Please try once more between 11 January
  and 13 January. I will remind you.)                            |   and 13 January. I will remind you.)
Thank you for trying. Please try once more between 11 January    | Thank you for trying. Please try once more between 11 January
  and 13 January. I will remind you.                             |   and 13 January. I will remind you.\
""",
        "tried-once": """\
Slack                                                            | Teams
(Your colleague tried to reach you, and will try once more       | (Your colleague tried to reach you, and will try once more
  between 11 January and 13 January. You can change how to be    |   between 11 January and 13 January. You can change how to be
  reached.)                                                      |   reached.)
Your colleague tried to reach you, and will try once more        | Your colleague tried to reach you, and will try once more
  between 11 January and 13 January. You can change how to be    |   between 11 January and 13 January. You can change how to be
  reached.                                                       |   reached.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]\
""",
        "contact-answered": """\
Slack                                                            | Teams
(This has been answered. There is nothing else to do here.)      | (This has been answered. There is nothing else to do here.)
This has been answered. There is nothing else to do here.        | This has been answered. There is nothing else to do here.\
""",
        "not-reached-noted": """\
Slack                                                            | Teams
(Thank you for trying twice. That is enough: your colleague      | (Thank you for trying twice. That is enough: your colleague
  hears that the door stays open.)                               |   hears that the door stays open.)
Thank you for trying twice. That is enough: your colleague hears | Thank you for trying twice. That is enough: your colleague hears
  that the door stays open.                                      |   that the door stays open.\
""",
        "open-door": """\
Slack                                                            | Teams
(Your colleague tried twice. There is no need to reply. This     | (Your colleague tried twice. There is no need to reply. This
  stays open, and you can change how to be reached any time.)    |   stays open, and you can change how to be reached any time.)
Your colleague tried twice. There is no need to reply. This      | Your colleague tried twice. There is no need to reply. This
  stays open, and you can change how to be reached any time.     |   stays open, and you can change how to be reached any time.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]\
""",
        "not-yet-noted": """\
Slack                                                            | Teams
(That is fine. Please get in touch when you can, or pass it on.) | (That is fine. Please get in touch when you can, or pass it on.)
That is fine. Please get in touch when you can, or pass it on.   | That is fine. Please get in touch when you can, or pass it on.
[*Open who and how → open-1: token-1]                            | [*Open who and how → open: token-1]
[Please pass it on → act-2: token-2]                             | [Please pass it on → act: token-2]\
""",
        "contact-noted": """\
Slack                                                            | Teams
(Noted, thank you. No notes are kept of what was said.)          | (Noted, thank you. No notes are kept of what was said.)
Noted, thank you. No notes are kept of what was said.            | Noted, thank you. No notes are kept of what was said.\
""",
        "someone-else-noted": """\
Slack                                                            | Teams
(Of course. Someone else will be found by Wed 9 Jan, 04:00.      | (Of course. Someone else will be found by Wed 9 Jan, 04:00.
  Nobody is asked why.)                                          |   Nobody is asked why.)
Of course. Someone else will be found by Wed 9 Jan, 04:00.       | Of course. Someone else will be found by Wed 9 Jan, 04:00.
  Nobody is asked why.                                           |   Nobody is asked why.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "concern-raised": """\
Slack                                                            | Teams
(Someone would like you to know of a concern about a contact     | (Someone would like you to know of a concern about a contact
  made for the programme. Please open it.)                       |   made for the programme. Please open it.)
Someone would like you to know of a concern about a contact made | Someone would like you to know of a concern about a contact made
  for the programme. Please open it.                             |   for the programme. Please open it.
[Open the concern → open-1: token-1]                             | [Open the concern → open: token-1]\
""",
        "concern-passed-on": """\
Slack                                                            | Teams
(The programme's lead, or whoever stands in, will hear that      | (The programme's lead, or whoever stands in, will hear that
  there is a concern about this contact, not who raised it.)     |   there is a concern about this contact, not who raised it.)
The programme's lead, or whoever stands in, will hear that there | The programme's lead, or whoever stands in, will hear that there
  is a concern about this contact, not who raised it.            |   is a concern about this contact, not who raised it.
You can also ask for someone else.                               | You can also ask for someone else.
[Someone else, please → act-1: token-1]                          | [Someone else, please → act: token-1]\
""",
        "we-spoke-noted": """\
Slack                                                            | Teams
(Thank you for saying so. This stays open for a while, and you   | (Thank you for saying so. This stays open for a while, and you
  can still ask for someone else.)                               |   can still ask for someone else.)
Thank you for saying so. This stays open for a while, and you    | Thank you for saying so. This stays open for a while, and you
  can still ask for someone else.                                |   can still ask for someone else.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]\
""",
        "try-noted": """\
Slack                                                            | Teams
(I have noted that you tried. I will remind you when a second    | (I have noted that you tried. I will remind you when a second
  try is due.)                                                   |   try is due.)
I have noted that you tried. I will remind you when a second try | I have noted that you tried. I will remind you when a second try
  is due.                                                        |   is due.\
""",
    }
)


def test_being_in_touch():
    assert cards_on("contact") == BEING_IN_TOUCH
