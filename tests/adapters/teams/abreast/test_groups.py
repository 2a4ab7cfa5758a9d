"""An hour together for a team. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

GROUPS_IN_MESSAGES = snapshot(
    {
        "group-discarded": """\
Slack                                                            | Teams
(Nothing was begun, and nothing of it is kept.)                  | (Nothing was begun, and nothing of it is kept.)
Nothing was begun, and nothing of it is kept.                    | Nothing was begun, and nothing of it is kept.\
""",
        "group-begun": """\
Slack                                                            | Teams
(K-000005: someone is sought to lead it. The team is asked after | (K-000005: someone is sought to lead it. The team is asked after
  that.)                                                         |   that.)
K-000005: someone is sought to lead it. The team is asked after  | K-000005: someone is sought to lead it. The team is asked after
  that.                                                          |   that.\
""",
        "facilitate": """\
Slack                                                            | Teams
(Someone is sought to be there for some colleagues, for about an | (Someone is sought to be there for some colleagues, for about an
  hour. Would you do it? Open it for the times. Please answer by |   hour. Would you do it? Open it for the times. Please answer by
  Mon 7 Jan, 08:00. Not now is fine, and needs no reason.)       |   Mon 7 Jan, 08:00. Not now is fine, and needs no reason.)
Someone is sought to be there for some colleagues, for about an  | Someone is sought to be there for some colleagues, for about an
  hour. Would you do it? Open it for the times. Please answer by |   hour. Would you do it? Open it for the times. Please answer by
  Mon 7 Jan, 08:00. Not now is fine, and needs no reason.        |   Mon 7 Jan, 08:00. Not now is fine, and needs no reason.
[*Open → open-1: token-1]                                        | [*Open → open: token-1]
[Not now → act-2: token-2]                                       | [Not now → act: token-2]\
""",
        "facilitate-nudge": """\
Slack                                                            | Teams
(Just checking: would you be there for some colleagues, for      | (Just checking: would you be there for some colleagues, for
  about an hour? Not now is fine, and I ask someone else. Please |   about an hour? Not now is fine, and I ask someone else. Please
  answer by Mon 7 Jan, 08:00.)                                   |   answer by Mon 7 Jan, 08:00.)
Just checking: would you be there for some colleagues, for about | Just checking: would you be there for some colleagues, for about
  an hour? Not now is fine, and I ask someone else. Please       |   an hour? Not now is fine, and I ask someone else. Please
  answer by Mon 7 Jan, 08:00.                                    |   answer by Mon 7 Jan, 08:00.
[*Open → open-1: token-1]                                        | [*Open → open: token-1]
[Not now → act-2: token-2]                                       | [Not now → act: token-2]\
""",
        "facilitating-noted": """\
Slack                                                            | Teams
(Thank you. You hear from me as soon as a time is set.)          | (Thank you. You hear from me as soon as a time is set.)
Thank you. You hear from me as soon as a time is set.            | Thank you. You hear from me as soon as a time is set.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "group-note": """\
Slack                                                            | Teams
(There is an invitation for you here. Open it if you like. It is | (There is an invitation for you here. Open it if you like. It is
  up to you: there is no need to answer, and nobody is told what |   up to you: there is no need to answer, and nobody is told what
  you say.)                                                      |   you say.)
There is an invitation for you here. Open it if you like. It is  | There is an invitation for you here. Open it if you like. It is
  up to you: there is no need to answer, and nobody is told what |   up to you: there is no need to answer, and nobody is told what
  you say.                                                       |   you say.
[Open → open-1: token-1]                                         | [Open → open: token-1]
[No, thanks → act-2: token-2]                                    | [No, thanks → act: token-2]\
""",
        "group-noted": """\
Slack                                                            | Teams
(Noted, thank you. Nobody is told, and you can change it until a | (Noted, thank you. Nobody is told, and you can change it until a
  time is set.)                                                  |   time is set.)
Noted, thank you. Nobody is told, and you can change it until a  | Noted, thank you. Nobody is told, and you can change it until a
  time is set.                                                   |   time is set.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "group-declined": """\
Slack                                                            | Teams
(That is fine, and nobody is told. You can still change your     | (That is fine, and nobody is told. You can still change your
  mind.)                                                         |   mind.)
That is fine, and nobody is told. You can still change your      | That is fine, and nobody is told. You can still change your
  mind.                                                          |   mind.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "group-changed": """\
Slack                                                            | Teams
(This has changed since. What counts now stands further down.)   | (This has changed since. What counts now stands further down.)
This has changed since. What counts now stands further down.     | This has changed since. What counts now stands further down.\
""",
        "group-time-set": """\
Slack                                                            | Teams
(K-000005: a time is set.)                                       | (K-000005: a time is set.)
K-000005: a time is set.                                         | K-000005: a time is set.
[Groups → open-1: token-1]                                       | [Groups → open: token-1]\
""",
        "group-set": """\
Slack                                                            | Teams
(A time is set: Thu 17 Jan, 05:00. Open it for where.)           | (A time is set: Thu 17 Jan, 05:00. Open it for where.)
A time is set: Thu 17 Jan, 05:00. Open it for where.             | A time is set: Thu 17 Jan, 05:00. Open it for where.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "group-set-other": """\
Slack                                                            | Teams
(A time is set that was not among yours. Open it if you would    | (A time is set that was not among yours. Open it if you would
  like to come after all. There is no need to.)                  |   like to come after all. There is no need to.)
A time is set that was not among yours. Open it if you would     | A time is set that was not among yours. Open it if you would
  like to come after all. There is no need to.                   |   like to come after all. There is no need to.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "facilitating-set": """\
Slack                                                            | Teams
(A time is set: Thu 17 Jan, 05:00. Open it for where.)           | (A time is set: Thu 17 Jan, 05:00. Open it for where.)
A time is set: Thu 17 Jan, 05:00. Open it for where.             | A time is set: Thu 17 Jan, 05:00. Open it for where.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "group-you-come": """\
Slack                                                            | Teams
(Noted, thank you. It is on Thu 17 Jan, 05:00. Open it for       | (Noted, thank you. It is on Thu 17 Jan, 05:00. Open it for
  where.)                                                        |   where.)
Noted, thank you. It is on Thu 17 Jan, 05:00. Open it for where. | Noted, thank you. It is on Thu 17 Jan, 05:00. Open it for where.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "group-kept": """\
Slack                                                            | Teams
(K-000005: kept. Whoever has to know is told.)                   | (K-000005: kept. Whoever has to know is told.)
K-000005: kept. Whoever has to know is told.                     | K-000005: kept. Whoever has to know is told.\
""",
        "group-moved": """\
Slack                                                            | Teams
(Where or when has changed. It is on Thu 17 Jan, 06:00. Open it  | (Where or when has changed. It is on Thu 17 Jan, 06:00. Open it
  for where.)                                                    |   for where.)
Where or when has changed. It is on Thu 17 Jan, 06:00. Open it   | Where or when has changed. It is on Thu 17 Jan, 06:00. Open it
  for where.                                                     |   for where.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "facilitating-moved": """\
Slack                                                            | Teams
(Where or when has changed. It is on Thu 17 Jan, 06:00. Open it  | (Where or when has changed. It is on Thu 17 Jan, 06:00. Open it
  for where. If it does not suit any more, I ask someone else.)  |   for where. If it does not suit any more, I ask someone else.)
Where or when has changed. It is on Thu 17 Jan, 06:00. Open it   | Where or when has changed. It is on Thu 17 Jan, 06:00. Open it
  for where. If it does not suit any more, I ask someone else.   |   for where. If it does not suit any more, I ask someone else.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "facilitating-held": """\
Slack                                                            | Teams
(Thank you for being there. Three choices are left to make,      | (Thank you for being there. Three choices are left to make,
  without names. How you are matters too: you can talk to a      |   without names. How you are matters too: you can talk to a
  colleague any time.)                                           |   colleague any time.)
Thank you for being there. Three choices are left to make,       | Thank you for being there. Three choices are left to make,
  without names. How you are matters too: you can talk to a      |   without names. How you are matters too: you can talk to a
  colleague any time.                                            |   colleague any time.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "facilitating-recorded": """\
Slack                                                            | Teams
(Thank you. That is all, and nothing else is kept of it.)        | (Thank you. That is all, and nothing else is kept of it.)
Thank you. That is all, and nothing else is kept of it.          | Thank you. That is all, and nothing else is kept of it.\
""",
        "group-place-wanted": """\
Slack                                                            | Teams
(K-000002: a time is set. Please say where.)                     | (K-000002: a time is set. Please say where.)
K-000002: a time is set. Please say where.                       | K-000002: a time is set. Please say where.
[Groups → open-1: token-1]                                       | [Groups → open: token-1]\
""",
        "facilitating-left": """\
Slack                                                            | Teams
(That is fine, and needs no reason. I ask someone else.)         | (That is fine, and needs no reason. I ask someone else.)
That is fine, and needs no reason. I ask someone else.           | That is fine, and needs no reason. I ask someone else.\
""",
        "group-nobody-leads": """\
Slack                                                            | Teams
(K-000002: nobody is left who could be asked to lead it. You can | (K-000002: nobody is left who could be asked to lead it. You can
  look again later, or call it off.)                             |   look again later, or call it off.)
K-000002: nobody is left who could be asked to lead it. You can  | K-000002: nobody is left who could be asked to lead it. You can
  look again later, or call it off.                              |   look again later, or call it off.
[Groups → open-1: token-1]                                       | [Groups → open: token-1]\
""",
        "group-looked-again": """\
Slack                                                            | Teams
(K-000002: I look again.)                                        | (K-000002: I look again.)
K-000002: I look again.                                          | K-000002: I look again.\
""",
        "group-unled": """\
Slack                                                            | Teams
(K-000002: nobody was found in time to lead it, and it does not  | (K-000002: nobody was found in time to lead it, and it does not
  take place. Whoever has to know was told.)                     |   take place. Whoever has to know was told.)
K-000002: nobody was found in time to lead it, and it does not   | K-000002: nobody was found in time to lead it, and it does not
  take place. Whoever has to know was told.                      |   take place. Whoever has to know was told.
[Groups → open-1: token-1]                                       | [Groups → open: token-1]\
""",
        "group-off": """\
Slack                                                            | Teams
(What you said yes to does not take place. Nothing more is       | (What you said yes to does not take place. Nothing more is
  needed. You can come to us any time.)                          |   needed. You can come to us any time.)
What you said yes to does not take place. Nothing more is        | What you said yes to does not take place. Nothing more is
  needed. You can come to us any time.                           |   needed. You can come to us any time.\
""",
        "group-fewer": """\
Slack                                                            | Teams
(Of the times that suited you, not all are left. Open it to see  | (Of the times that suited you, not all are left. Open it to see
  which are. There is no need to.)                               |   which are. There is no need to.)
Of the times that suited you, not all are left. Open it to see   | Of the times that suited you, not all are left. Open it to see
  which are. There is no need to.                                |   which are. There is no need to.
[Open → open-1: token-1]                                         | [Open → open: token-1]\
""",
        "group-not-together": """\
Slack                                                            | Teams
(K-000002: no time suits enough people, and it does not take     | (K-000002: no time suits enough people, and it does not take
  place. Whoever has to know was told.)                          |   place. Whoever has to know was told.)
K-000002: no time suits enough people, and it does not take      | K-000002: no time suits enough people, and it does not take
  place. Whoever has to know was told.                           |   place. Whoever has to know was told.
[Groups → open-1: token-1]                                       | [Groups → open: token-1]\
""",
        "facilitating-off": """\
Slack                                                            | Teams
(What you said yes to does not take place. There is nothing else | (What you said yes to does not take place. There is nothing else
  to do. Thank you.)                                             |   to do. Thank you.)
What you said yes to does not take place. There is nothing else  | What you said yes to does not take place. There is nothing else
  to do. Thank you.                                              |   to do. Thank you.\
""",
        "group-wish-noted": """\
Slack                                                            | Teams
(Noted, thank you. The office looks at it, and nothing more is   | (Noted, thank you. The office looks at it, and nothing more is
  said about it.)                                                |   said about it.)
Noted, thank you. The office looks at it, and nothing more is    | Noted, thank you. The office looks at it, and nothing more is
  said about it.                                                 |   said about it.\
""",
        "group-asked-for": """\
Slack                                                            | Teams
(K-000002: somebody asks for a group for a team.)                | (K-000002: somebody asks for a group for a team.)
K-000002: somebody asks for a group for a team.                  | K-000002: somebody asks for a group for a team.
[Groups → open-1: token-1]                                       | [Groups → open: token-1]\
""",
        "group-called-off": """\
Slack                                                            | Teams
(K-000007 is called off. Whoever has to know is told.)           | (K-000007 is called off. Whoever has to know is told.)
K-000007 is called off. Whoever has to know is told.             | K-000007 is called off. Whoever has to know is told.\
""",
        "group-times-over": """\
Slack                                                            | Teams
(The times of a group are too near by now, and it was not begun. | (The times of a group are too near by now, and it was not begun.
  Please enter new ones.)                                        |   Please enter new ones.)
The times of a group are too near by now, and it was not begun.  | The times of a group are too near by now, and it was not begun.
  Please enter new ones.                                         |   Please enter new ones.\
""",
    }
)


def test_groups_in_messages():
    assert cards_on("groups") == GROUPS_IN_MESSAGES


def test_the_form_of_a_group():
    assert opened_at(Look.GROUP, "group-title") == snapshot("""\
Slack                                                            | Teams
# Set up a group                                                 | # Set up a group
An hour together for a care team, with a trained facilitator.    | An hour together for a care team, with a trained facilitator.
  Nothing is asked about what happened. It is voluntary, and     |   Nothing is asked about what happened. It is voluntary, and
  nobody is shown this list again.                               |   nobody is shown this list again.
Someone is sought to lead it. Then each can say in private which | Someone is sought to lead it. Then each can say in private which
  times suit, and the best is set.                               |   times suit, and the best is set.
colleagues: Who is in the team? (optional)                       | colleagues: Who is in the team? (optional)
  <multi_users_select> initial_users=['UDANA', 'UEVE']           |   <Input.ChoiceSet> value=00000000-0000-4000-8000-
    max_selected_items=50                                        |     000000000002,00000000-0000-4000-8000-000000000003
                                                                 |     isMultiSelect=True
  ~ Five at least, so that nothing anybody answers can be        |   ~ Five at least, so that nothing anybody answers can be
    guessed.                                                     |     guessed.
list: Or a list (optional)                                       | list: Or a list (optional)
  <plain_text_input> max_length=2000 multiline=True              |   <Input.Text> maxLength=2000 isMultiline=True
  ~ Names or user ids of people on the roster, one a line.       |   ~ Names or user ids of people on the roster, one a line.
day-1: First time: day                                           | day-1: First time: day
  <datepicker>                                                   |   <Input.Date> min=2030-01-09 max=2030-03-08
time-1: First time: start                                        | time-1: First time: start
  <timepicker>                                                   |   <Input.Time>
day-2: Second time: day                                          | day-2: Second time: day
  <datepicker>                                                   |   <Input.Date> min=2030-01-09 max=2030-03-08
time-2: Second time: start                                       | time-2: Second time: start
  <timepicker>                                                   |   <Input.Time>
day-3: Third time: day (optional)                                | day-3: Third time: day (optional)
  <datepicker>                                                   |   <Input.Date> min=2030-01-09 max=2030-03-08
time-3: Third time: start (optional)                             | time-3: Third time: start (optional)
  <timepicker>                                                   |   <Input.Time>
day-4: Fourth time: day (optional)                               | day-4: Fourth time: day (optional)
  <datepicker>                                                   |   <Input.Date> min=2030-01-09 max=2030-03-08
time-4: Fourth time: start (optional)                            | time-4: Fourth time: start (optional)
  <timepicker>                                                   |   <Input.Time>
place: Where, or a link (optional)                               | place: Where, or a link (optional)
  <plain_text_input> max_length=300 multiline=True               |   <Input.Text> maxLength=300 isMultiline=True
  ~ Shown to whoever comes, and in no message. It can be said    |   ~ Shown to whoever comes, and in no message. It can be said
    later.                                                       |     later.
[[Look at it once more]]                                         | [[Look at it once more]]\
""")


def test_what_is_said_before_a_group_begins():
    assert opened_at(Look.GROUP, "group-preview-title") == snapshot("""\
Slack                                                            | Teams
# Before it begins                                               | # Before it begins
6 people can be reached.                                         | 6 people can be reached.
**When**: Mon 14 Jan, 09:00                                      | **When**: Mon 14 Jan, 09:00
**When**: Tue 15 Jan, 09:00                                      | **When**: Tue 15 Jan, 09:00
**Where**: Room 7                                                | **Where**: Room 7
Some may be left in peace, for reasons of their own. Neither you | Some may be left in peace, for reasons of their own. Neither you
  nor anyone else is told, or sees who answers what.             |   nor anyone else is told, or sees who answers what.
Please do not tell anybody to come. It is for whoever wants it,  | Please do not tell anybody to come. It is for whoever wants it,
  and nothing depends on it.                                     |   and nothing depends on it.
[*Begin → act-1: group-begin]                                    | [*Begin → act: group-begin]
[Do not begin → act-2: group-discard]                            | [Do not begin → act: group-discard]\
""")


def test_which_groups_there_are():
    assert opened_at(Look.GROUPS, "groups-title") == snapshot("""\
Slack                                                            | Teams
# Groups                                                         | # Groups
An hour together for a team, for whoever wants it. What anybody  | An hour together for a team, for whoever wants it. What anybody
  answers is shown to nobody.                                    |   answers is shown to nobody.
K-9RX: nobody is left to ask to lead it.                         | K-9RX: nobody is left to ask to lead it.
[Look again → act-1: group-seek.K-9RX]                           | [Look again → act: group-seek.K-9RX]
[Where and when → open-2: group-moving.K-9RX]                    | [Where and when → open: group-moving.K-9RX]
[!Call it off → open-3: group-cancelling.K-9RX]                  | [!Call it off → open: group-cancelling.K-9RX]
[*Set up a group → open-4: group]                                | [*Set up a group → open: group]\
""")


def test_moving_it():
    assert opened_at(Look.GROUP_MOVING, "group-moving-title") == snapshot("""\
Slack                                                            | Teams
# Where and when                                                 | # Where and when
K-9RX: exactly those who said yes are told of a change, and      | K-9RX: exactly those who said yes are told of a change, and
  whoever leads it.                                              |   whoever leads it.
day: Day                                                         | day: Day
  <datepicker> initial_date=2030-01-14                           |   <Input.Date> value=2030-01-14 min=2030-01-07 max=2030-03-08
time: Start                                                      | time: Start
  <timepicker> initial_time=09:00                                |   <Input.Time> value=09:00
place: Where, or a link (optional)                               | place: Where, or a link (optional)
  <plain_text_input> initial_value=Room 7 max_length=300         |   <Input.Text> value=Room 7 maxLength=300 isMultiline=True
    multiline=True                                               |
  ~ Shown to whoever comes, and in no message. It can be said    |   ~ Shown to whoever comes, and in no message. It can be said
    later.                                                       |     later.
[[Keep it]]                                                      | [[Keep it]]\
""")


def test_calling_it_off():
    assert opened_at(Look.GROUP_CANCELLING, "group-cancelling-title") == snapshot("""\
Slack                                                            | Teams
# Call it off                                                    | # Call it off
K-9RX does not take place then. Exactly those who said yes are   | K-9RX does not take place then. Exactly those who said yes are
  told, and whoever leads it.                                    |   told, and whoever leads it.
[!Yes, call it off → act-1: group-cancel.K-9RX]                  | [!Yes, call it off → act: group-cancel.K-9RX]\
""")


def test_asking_for_one():
    assert opened_at(Look.GROUP_WISHING, "group-wish-title") == snapshot("""\
Slack                                                            | Teams
# An hour for a team                                             | # An hour for a team
An hour together after something hard, with somebody to lead it, | An hour together after something hard, with somebody to lead it,
  for whoever wants it. No reason is needed. The office looks at |   for whoever wants it. No reason is needed. The office looks at
  it; you get one receipt and hear nothing more, and it is not   |   it; you get one receipt and hear nothing more, and it is not
  kept that you asked.                                           |   kept that you asked.
colleagues: Who is in the team?                                  | colleagues: Who is in the team?
  <multi_users_select> max_selected_items=50                     |   <Input.ChoiceSet> isMultiSelect=True
  ~ Five at least, so that nothing anybody answers can be        |   ~ Five at least, so that nothing anybody answers can be
    guessed.                                                     |     guessed.
[[Ask for it]]                                                   | [[Ask for it]]\
""")


def test_which_times_suit():
    assert opened_at(Look.GROUP_INVITED, "invited-title") == snapshot("""\
Slack                                                            | Teams
# An hour together                                               | # An hour together
An hour together for people who work together, with somebody     | An hour together for people who work together, with somebody
  from outside to lead it. You can listen, talk, or leave at any |   from outside to lead it. You can listen, talk, or leave at any
  time. It is no assessment and no treatment, and nobody takes   |   time. It is no assessment and no treatment, and nobody takes
  notes.                                                         |   notes.
Nobody sees who was asked, or who says no. Only those who are    | Nobody sees who was asked, or who says no. Only those who are
  there see who comes.                                           |   there see who comes.
You can answer, or change it, until Thu 10 Jan, 09:00. Then the  | You can answer, or change it, until Thu 10 Jan, 09:00. Then the
  time that suits most is set, if it suits enough people.        |   time that suits most is set, if it suits enough people.
times: Which times would suit you? (optional)                    | times: Which times would suit you? (optional)
  <checkboxes>                                                   |   <Input.ChoiceSet expanded> isMultiSelect=True
  ~ Choose none if you would rather not. No reason is needed.    |   ~ Choose none if you would rather not. No reason is needed.
  (x) 2030-01-14T14:00:00+00:00: Mon 14 Jan, 09:00               |   (x) 2030-01-14T14:00:00+00:00: Mon 14 Jan, 09:00
  ( ) 2030-01-15T14:00:00+00:00: Tue 15 Jan, 09:00               |   ( ) 2030-01-15T14:00:00+00:00: Tue 15 Jan, 09:00
[[That is my answer]]                                            | [[That is my answer]]\
""")


def test_where_and_when_it_is():
    assert opened_at(Look.GROUP_INVITED, "group-moving-title") == snapshot("""\
Slack                                                            | Teams
# Where and when                                                 | # Where and when
An hour together for people who work together, with somebody     | An hour together for people who work together, with somebody
  from outside to lead it. You can listen, talk, or leave at any |   from outside to lead it. You can listen, talk, or leave at any
  time. It is no assessment and no treatment, and nobody takes   |   time. It is no assessment and no treatment, and nobody takes
  notes.                                                         |   notes.
**When**: Mon 14 Jan, 09:00                                      | **When**: Mon 14 Jan, 09:00
You are welcome to come after all. There is no need to.          | You are welcome to come after all. There is no need to.
[I would like to come → act-1: group-come.K-9RX]                 | [I would like to come → act: group-come.K-9RX]\
""")


def test_what_a_facilitator_opens():
    assert opened_at(Look.LEADING, "leading-title") == snapshot("""\
Slack                                                            | Teams
# An hour together                                               | # An hour together
An hour together for people who work together. It is voluntary.  | An hour together for people who work together. It is voluntary.
  No notes are taken, nobody has to speak, and it does not stand |   No notes are taken, nobody has to speak, and it does not stand
  in for help that somebody needs for themselves.                |   in for help that somebody needs for themselves.
**Which**: K-9RX                                                 | **Which**: K-9RX
**How many**: 6 at most. Nobody knows beforehand who comes.      | **How many**: 6 at most. Nobody knows beforehand who comes.
times: Which of these times could you lead?                      | times: Which of these times could you lead?
  <checkboxes>                                                   |   <Input.ChoiceSet expanded> isMultiSelect=True
  ~ Only these are offered to the team. If none suits, close     |   ~ Only these are offered to the team. If none suits, close
    this and press "Not now".                                    |     this and press "Not now".
  ( ) 2030-01-14T14:00:00+00:00: Mon 14 Jan, 09:00               |   ( ) 2030-01-14T14:00:00+00:00: Mon 14 Jan, 09:00
  ( ) 2030-01-15T14:00:00+00:00: Tue 15 Jan, 09:00               |   ( ) 2030-01-15T14:00:00+00:00: Tue 15 Jan, 09:00
[[Yes, I will lead it]]                                          | [[Yes, I will lead it]]\
""")


def test_what_a_facilitator_leaves():
    assert opened_at(Look.GROUP_RECORD, "group-record-title") == snapshot("""\
Slack                                                            | Teams
# Afterwards                                                     | # Afterwards
Three choices, and no words. They are counted for the whole      | Three choices, and no words. They are counted for the whole
  programme, and say nothing of who was there.                   |   programme, and say nothing of who was there.
heads: About how many came?                                      | heads: About how many came?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) nobody: Nobody                                             |   ( ) nobody: Nobody
  ( ) 1-to-3: One to three                                       |   ( ) 1-to-3: One to three
  ( ) 4-to-8: Four to eight                                      |   ( ) 4-to-8: Four to eight
  ( ) 9-to-20: Nine to twenty                                    |   ( ) 9-to-20: Nine to twenty
  ( ) more: More                                                 |   ( ) more: More
format: How did you meet?                                        | format: How did you meet?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) in-person: In person                                       |   ( ) in-person: In person
  ( ) by-video: By video                                         |   ( ) by-video: By video
  ( ) both: Both                                                 |   ( ) both: Both
  ( ) none: It did not happen                                    |   ( ) none: It did not happen
afterwards: What would be good for such a team now?              | afterwards: What would be good for such a team now?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) nothing: Nothing more                                      |   ( ) nothing: Nothing more
  ( ) another-group: Another hour together                       |   ( ) another-group: Another hour together
  ( ) one-to-one: Talks with one colleague                       |   ( ) one-to-one: Talks with one colleague
  ( ) other-help: Other help                                     |   ( ) other-help: Other help
[[Hand these in]]                                                | [[Hand these in]]\
""")
