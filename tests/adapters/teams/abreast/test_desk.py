"""What the desk is told, and does. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

THE_DESK_IN_MESSAGES = snapshot(
    {
        "desk-nobody-found": """\
Slack                                                            | Teams
(K-000002: no supporter yet, 5 working hours left.)              | (K-000002: no supporter yet, 5 working hours left.)
K-000002: no supporter yet, 5 working hours left.                | K-000002: no supporter yet, 5 working hours left.
[Open the desk → open-1: token-1]                                | [Open the desk → open: token-1]\
""",
        "desk-overdue": """\
Slack                                                            | Teams
(K-000002: no supporter yet, and the named time was moved. 9     | (K-000002: no supporter yet, and the named time was moved. 9
  working hours left.)                                           |   working hours left.)
K-000002: no supporter yet, and the named time was moved. 9      | K-000002: no supporter yet, and the named time was moved. 9
  working hours left.                                            |   working hours left.
[Open the desk → open-1: token-1]                                | [Open the desk → open: token-1]\
""",
        "desk-no-contact": """\
Slack                                                            | Teams
(K-000002: a supporter said yes, and no contact is noted yet.)   | (K-000002: a supporter said yes, and no contact is noted yet.)
K-000002: a supporter said yes, and no contact is noted yet.     | K-000002: a supporter said yes, and no contact is noted yet.
[Open the desk → open-1: token-1]                                | [Open the desk → open: token-1]\
""",
        "desk-widened": """\
Slack                                                            | Teams
(K-000002: noted. If there is anything to widen, the colleague   | (K-000002: noted. If there is anything to widen, the colleague
  is asked.)                                                     |   is asked.)
K-000002: noted. If there is anything to widen, the colleague is | K-000002: noted. If there is anything to widen, the colleague is
  asked.                                                         |   asked.\
""",
        "widen-ask": """\
Slack                                                            | Teams
(We are still looking for someone. May we also ask a colleague   | (We are still looking for someone. May we also ask a colleague
  from your own unit? No is fine, and the time you were told     |   from your own unit? No is fine, and the time you were told
  stays.)                                                        |   stays.)
We are still looking for someone. May we also ask a colleague    | We are still looking for someone. May we also ask a colleague
  from your own unit? No is fine, and the time you were told     |   from your own unit? No is fine, and the time you were told
  stays.                                                         |   stays.
[Yes, that is fine → act-1: token-1]                             | [Yes, that is fine → act: token-1]
[I would rather wait → act-2: token-2]                           | [I would rather wait → act: token-2]\
""",
        "desk-extended": """\
Slack                                                            | Teams
(K-000002: the new time is set, and the colleague is told.)      | (K-000002: the new time is set, and the colleague is told.)
K-000002: the new time is set, and the colleague is told.        | K-000002: the new time is set, and the colleague is told.\
""",
        "desk-new-time": """\
Slack                                                            | Teams
(Sorry, this takes longer than I said. The new time is Fri 11    | (Sorry, this takes longer than I said. The new time is Fri 11
  Jan, 07:00. You can change your mind at any time, or call the  |   Jan, 07:00. You can change your mind at any time, or call the
  office at +1 212-555-0100.)                                    |   office at +1 212-555-0100.)
Sorry, this takes longer than I said. The new time is Fri 11     | Sorry, this takes longer than I said. The new time is Fri 11
  Jan, 07:00. You can change your mind at any time, or call the  |   Jan, 07:00. You can change your mind at any time, or call the
  office at +1 212-555-0100.                                     |   office at +1 212-555-0100.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "desk-assigned": """\
Slack                                                            | Teams
(K-000002: the supporter you chose is next. If it does not work  | (K-000002: the supporter you chose is next. If it does not work
  out, the search goes on by itself.)                            |   out, the search goes on by itself.)
K-000002: the supporter you chose is next. If it does not work   | K-000002: the supporter you chose is next. If it does not work
  out, the search goes on by itself.                             |   out, the search goes on by itself.\
""",
        "desk-closed": """\
Slack                                                            | Teams
(K-000002: closed. The colleague is told, and what other help    | (K-000002: closed. The colleague is told, and what other help
  there is.)                                                     |   there is.)
K-000002: closed. The colleague is told, and what other help     | K-000002: closed. The colleague is told, and what other help
  there is.                                                      |   there is.\
""",
        "desk-could-not-find": """\
Slack                                                            | Teams
(I am sorry: this did not work out. The office is at +1          | (I am sorry: this did not work out. The office is at +1
  212-555-0100, and you can ask again any time. Your details     |   212-555-0100, and you can ask again any time. Your details
  will be erased on 21 January, or now if you like.)             |   will be erased on 21 January, or now if you like.)
I am sorry: this did not work out. The office is at +1           | I am sorry: this did not work out. The office is at +1
  212-555-0100, and you can ask again any time. Your details     |   212-555-0100, and you can ask again any time. Your details
  will be erased on 21 January, or now if you like.              |   will be erased on 21 January, or now if you like.
[Other help → open-1: token-1]                                   | [Other help → open: token-1]
[Erase it now → open-2: token-2]                                 | [Erase it now → open: token-2]\
""",
        "desk-someone-else": """\
Slack                                                            | Teams
(There has been a change, and I am sorry. Someone else will be   | (There has been a change, and I am sorry. Someone else will be
  found by Thu 10 Jan, 04:00.)                                   |   found by Thu 10 Jan, 04:00.)
There has been a change, and I am sorry. Someone else will be    | There has been a change, and I am sorry. Someone else will be
  found by Thu 10 Jan, 04:00.                                    |   found by Thu 10 Jan, 04:00.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "desk-supporter-left": """\
Slack                                                            | Teams
(K-000005: the supporter has left, and another is needed. 9      | (K-000005: the supporter has left, and another is needed. 9
  working hours left.)                                           |   working hours left.)
K-000005: the supporter has left, and another is needed. 9       | K-000005: the supporter has left, and another is needed. 9
  working hours left.                                            |   working hours left.
[Open the desk → open-1: token-1]                                | [Open the desk → open: token-1]\
""",
    }
)


def test_the_desk_in_messages():
    assert cards_on("desk") == THE_DESK_IN_MESSAGES


def test_the_desk():
    assert opened_at(Look.DESK, "desk") == snapshot("""\
Slack                                                            | Teams
# The desk                                                       | # The desk
Only what has stalled stands here. Everything else goes its way  | Only what has stalled stands here. Everything else goes its way
  by itself.                                                     |   by itself.
K-7QD: a message could not be delivered. 10 working hours left.  | K-7QD: a message could not be delivered. 10 working hours left.
[Ask a supporter → open-1: assigning.K-7QD]                      | [Ask a supporter → open: assigning.K-7QD]
[Look wider → act-2: desk-widen.K-7QD]                           | [Look wider → act: desk-widen.K-7QD]
[Name a new time → open-3: extending.K-7QD]                      | [Name a new time → open: extending.K-7QD]
[!Close the request → open-4: desk-closing.K-7QD]                | [!Close the request → open: desk-closing.K-7QD]
9 entries of further help were not checked for 180 days.         | 9 entries of further help were not checked for 180 days.
[The roster → open-5: roster]                                    | [The roster → open: roster]
[How supporters are → open-6: care]                              | [How supporters are → open: care]
[Training that ends → open-7: training]                          | [Training that ends → open: training]
[Someone rang → open-8: someone-rang]                            | [Someone rang → open: someone-rang]
[Groups → open-9: groups]                                        | [Groups → open: groups]
[Further help → open-10: directory]                              | [Further help → open: directory]
[Running it → open-11: running]                                  | [Running it → open: running]
[What nobody has answered → open-12: unanswered]                 | [What nobody has answered → open: unanswered]\
""")


def test_assigning():
    assert opened_at(Look.ASSIGNING, "assign-title") == snapshot("""\
Slack                                                            | Teams
# Ask a supporter                                                | # Ask a supporter
K-7QD: whom to ask next? All active supporters stand here. One   | K-7QD: whom to ask next? All active supporters stand here. One
  who cannot be asked passes by itself.                          |   who cannot be asked passes by itself.
supporter: Supporter                                             | supporter: Supporter
  <static_select>                                                |   <Input.ChoiceSet compact>
  ( ) ana: Ana                                                   |   ( ) ana: Ana
  ( ) sam: Sam                                                   |   ( ) sam: Sam
  ( ) teo: Teo                                                   |   ( ) teo: Teo
[[Ask next]]                                                     | [[Ask next]]\
""")


def test_extending():
    assert opened_at(Look.EXTENDING, "extend-title") == snapshot("""\
Slack                                                            | Teams
# A new honest time                                              | # A new honest time
K-7QD: 10 working hours are left. The colleague is told the new  | K-7QD: 10 working hours are left. The colleague is told the new
  time at once.                                                  |   time at once.
day: Day                                                         | day: Day
  <datepicker>                                                   |   <Input.Date> min=2030-01-07 max=2030-01-21
time: Time, on your own clock                                    | time: Time, on your own clock
  <timepicker>                                                   |   <Input.Time>
[[Name this time]]                                               | [[Name this time]]\
""")


def test_closing_a_request():
    assert opened_at(Look.DESK_CLOSING, "desk-close-title") == snapshot("""\
Slack                                                            | Teams
# Close the request?                                             | # Close the request?
K-7QD: the search, or the contact, ends with it. The colleague   | K-7QD: the search, or the contact, ends with it. The colleague
  is told that it did not work out, and what other help there    |   is told that it did not work out, and what other help there
  is. This cannot be taken back.                                 |   is. This cannot be taken back.
[!Yes, end the request → act-1: desk-close.K-7QD]                | [!Yes, end the request → act: desk-close.K-7QD]\
""")
