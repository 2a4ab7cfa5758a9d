"""The roster by form. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import SUPPORTERS, compared, opened_at

THE_ROSTER_IN_MESSAGES = snapshot(
    {
        "roster-added": """\
Slack                                                            | Teams
(Done. The new supporter is told.)                               | (Done. The new supporter is told.)
Done. The new supporter is told.                                 | Done. The new supporter is told.
[The roster → open-1: token-1]                                   | [The roster → open: token-1]\
""",
        "you-are-listed": """\
Slack                                                            | Teams
(You are on the programme's list of supporters now. Please       | (You are on the programme's list of supporters now. Please
  settle when and how you would like to be asked. Nobody else    |   settle when and how you would like to be asked. Nobody else
  sees that.)                                                    |   sees that.)
You are on the programme's list of supporters now. Please settle | You are on the programme's list of supporters now. Please settle
  when and how you would like to be asked. Nobody else sees      |   when and how you would like to be asked. Nobody else sees
  that.                                                          |   that.
[My settings → open-1: token-1]                                  | [My settings → open: token-1]\
""",
        "roster-changed": """\
Slack                                                            | Teams
(Done. The supporter is told.)                                   | (Done. The supporter is told.)
Done. The supporter is told.                                     | Done. The supporter is told.
[The roster → open-1: token-1]                                   | [The roster → open: token-1]\
""",
        "roster-changed-of-you": """\
Slack                                                            | Teams
(The office has changed what its list says of you. You find all  | (The office has changed what its list says of you. You find all
  of it under "My data".)                                        |   of it under "My data".)
The office has changed what its list says of you. You find all   | The office has changed what its list says of you. You find all
  of it under "My data".                                         |   of it under "My data".
[My data → open-1: token-1]                                      | [My data → open: token-1]\
""",
        "roster-covered": """\
Slack                                                            | Teams
(Noted. Nobody asks them meanwhile. If anything was to go to     | (Noted. Nobody asks them meanwhile. If anything was to go to
  others, it does.)                                              |   others, it does.)
Noted. Nobody asks them meanwhile. If anything was to go to      | Noted. Nobody asks them meanwhile. If anything was to go to
  others, it does.                                               |   others, it does.
[The roster → open-1: token-1]                                   | [The roster → open: token-1]\
""",
        "you-are-away": """\
Slack                                                            | Teams
(The office has noted that you are away from 14 January until 21 | (The office has noted that you are away from 14 January until 21
  January 2030. You are not asked meanwhile. What is still       |   January 2030. You are not asked meanwhile. What is still
  yours, you can pass on.)                                       |   yours, you can pass on.)
The office has noted that you are away from 14 January until 21  | The office has noted that you are away from 14 January until 21
  January 2030. You are not asked meanwhile. What is still       |   January 2030. You are not asked meanwhile. What is still
  yours, you can pass on.                                        |   yours, you can pass on.
[I may be asked again → act-1: token-1]                          | [I may be asked again → act: token-1]\
""",
        "roster-handed-over": """\
Slack                                                            | Teams
(Done. If anything was open, it goes to others now.)             | (Done. If anything was open, it goes to others now.)
Done. If anything was open, it goes to others now.               | Done. If anything was open, it goes to others now.
[The roster → open-1: token-1]                                   | [The roster → open: token-1]\
""",
        "yours-is-handed-over": """\
Slack                                                            | Teams
(The office has given what you had open, if anything, to others. | (The office has given what you had open, if anything, to others.
  There is nothing more for you to do about it.)                 |   There is nothing more for you to do about it.)
The office has given what you had open, if anything, to others.  | The office has given what you had open, if anything, to others.
  There is nothing more for you to do about it.                  |   There is nothing more for you to do about it.\
""",
        "roster-retired": """\
Slack                                                            | Teams
(Done. They are not asked any more. If anything was open, it     | (Done. They are not asked any more. If anything was open, it
  goes to others now.)                                           |   goes to others now.)
Done. They are not asked any more. If anything was open, it goes | Done. They are not asked any more. If anything was open, it goes
  to others now.                                                 |   to others now.
[The roster → open-1: token-1]                                   | [The roster → open: token-1]\
""",
        "you-are-retired": """\
Slack                                                            | Teams
(You are no longer on the programme's list of supporters, and    | (You are no longer on the programme's list of supporters, and
  will not be asked. If anything was open, it goes to others.    |   will not be asked. If anything was open, it goes to others.
  Thank you for having been there. The office is at +1           |   Thank you for having been there. The office is at +1
  212-555-0100.)                                                 |   212-555-0100.)
You are no longer on the programme's list of supporters, and     | You are no longer on the programme's list of supporters, and
  will not be asked. If anything was open, it goes to others.    |   will not be asked. If anything was open, it goes to others.
  Thank you for having been there. The office is at +1           |   Thank you for having been there. The office is at +1
  212-555-0100.                                                  |   212-555-0100.\
""",
    }
)


def test_the_roster_in_messages():
    assert cards_on("rostering") == THE_ROSTER_IN_MESSAGES


def test_the_roster():
    assert opened_at(Look.ROSTER, "roster-title") == snapshot("""\
Slack                                                            | Teams
# The roster                                                     | # The roster
35 supporters are on the roster. Each change is told to the      | 35 supporters are on the roster. Each change is told to the
  supporter it is about.                                         |   supporter it is about.
What supporters settle for themselves, and what they have open,  | What supporters settle for themselves, and what they have open,
  is not shown here or anywhere else. To bring in many at once,  |   is not shown here or anywhere else. To bring in many at once,
  use a file.                                                    |   use a file.
[Add a supporter → open-1: roster-adding]                        | [Add a supporter → open: roster-adding]
[Change what it says → open-2: roster-changing]                  | [Change what it says → open: roster-changing]
[Note an absence → open-3: roster-cover]                         | [Note an absence → open: roster-cover]
[Hand over what is open → open-4: roster-handing-over]           | [Hand over what is open → open: roster-handing-over]
[A supporter leaves → open-5: roster-retiring]                   | [A supporter leaves → open: roster-retiring]\
""")


ADDING = snapshot("""\
Slack                                                            | Teams
# Add a supporter                                                | # Add a supporter
They are told, and settle for themselves when and how they are   | They are told, and settle for themselves when and how they are
  asked. What is not chosen here stays as it is.                 |   asked. What is not chosen here stays as it is.
whom: Who becomes a supporter?                                   | whom: Who becomes a supporter?
  <multi_users_select> max_selected_items=1                      |   <Input.ChoiceSet> isMultiSelect=True
profession: Profession                                           | profession: Profession
  <radio_buttons>                                                |   <Input.ChoiceSet compact>
  (x) as-it-is: As it is                                         |   (x) as-it-is: As it is
  ( ) nurse: nurse                                               |   ( ) nurse: nurse
specialty: Specialty                                             | specialty: Specialty
  <radio_buttons>                                                |   <Input.ChoiceSet compact>
  (x) as-it-is: As it is                                         |   (x) as-it-is: As it is
  ( ) theatre: theatre                                           |   ( ) theatre: theatre
unit: Unit                                                       | unit: Unit
  <radio_buttons>                                                |   <Input.ChoiceSet compact>
  (x) as-it-is: As it is                                         |   (x) as-it-is: As it is
  ( ) ward 2: ward 2                                             |   ( ) ward 2: ward 2
seniority: Seniority                                             | seniority: Seniority
  <radio_buttons>                                                |   <Input.ChoiceSet compact>
  (x) as-it-is: As it is                                         |   (x) as-it-is: As it is
  ( ) senior: senior                                             |   ( ) senior: senior
languages: Languages (optional)                                  | languages: Languages (optional)
  <checkboxes>                                                   |   <Input.ChoiceSet expanded> isMultiSelect=True
  ~ If you choose none, these stay as they are.                  |   ~ If you choose none, these stay as they are.
  ( ) en: English                                                |   ( ) en: English
  ( ) es: Spanish                                                |   ( ) es: Spanish
  ( ) de: German                                                 |   ( ) de: German
cap: Conversations at once, at most                              | cap: Conversations at once, at most
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  (x) as-it-is: As it is                                         |   (x) as-it-is: As it is
  ( ) 0: None                                                    |   ( ) 0: None
  ( ) 1: 1                                                       |   ( ) 1: 1
  ( ) 2: 2                                                       |   ( ) 2: 2
  ( ) 3: 3                                                       |   ( ) 3: 3
  ( ) 4: 4                                                       |   ( ) 4: 4
  ( ) 5: 5                                                       |   ( ) 5: 5
trained-on: Trained in peer support on (optional)                | trained-on: Trained in peer support on (optional)
  <datepicker>                                                   |   <Input.Date>
valid-until: Valid until (optional)                              | valid-until: Valid until (optional)
  <datepicker>                                                   |   <Input.Date>
[[Add]]                                                          | [[Add]]\
""")


def test_adding():
    assert opened_at(Look.ROSTER_ADDING, "roster-adding-title") == ADDING


def test_changing():
    adding = opened_at(Look.ROSTER_ADDING, "roster-adding-title")
    changing = opened_at(Look.ROSTER_CHANGING, "roster-changing-title")
    assert compared(adding, changing) == snapshot("""\
⋮
- # Add a supporter                                                | # Add a supporter
- They are told, and settle for themselves when and how they are   | They are told, and settle for themselves when and how they are
-   asked. What is not chosen here stays as it is.                 |   asked. What is not chosen here stays as it is.
- whom: Who becomes a supporter?                                   | whom: Who becomes a supporter?
-   <multi_users_select> max_selected_items=1                      |   <Input.ChoiceSet> isMultiSelect=True
+ # Change what it says                                            | # Change what it says
+ What is not chosen here stays as it is. The supporter is told,   | What is not chosen here stays as it is. The supporter is told,
+   and finds all of it under "My data".                           |   and finds all of it under "My data".
+ whom: Supporter                                                  | whom: Supporter
+   <static_select>                                                |   <Input.ChoiceSet compact>
+   ( ) … each supporter                                           |   ( ) … each supporter
⋮
- [[Add]]                                                          | [[Add]]
+ [[Change]]                                                       | [[Change]]\
""")


def test_an_absence():
    assert opened_at(Look.ROSTER_COVER, "roster-covering-title") == snapshot("""\
Slack                                                            | Teams
# Note an absence                                                | # Note an absence
Nobody asks them meanwhile. They are told, and may come back     | Nobody asks them meanwhile. They are told, and may come back
  sooner by themselves.                                          |   sooner by themselves.
whom: Supporter                                                  | whom: Supporter
  <static_select>                                                |   <Input.ChoiceSet compact>
  ( ) … each supporter                                           |   ( ) … each supporter
since: Away from                                                 | since: Away from
  <datepicker>                                                   |   <Input.Date> min=2030-01-07 max=2031-01-07
until: Back on                                                   | until: Back on
  <datepicker>                                                   |   <Input.Date> min=2030-01-07 max=2031-01-07
open: What they have open, if anything                           | open: What they have open, if anything
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  (x) stays: Stays with them                                     |   (x) stays: Stays with them
  ( ) goes: Goes to others now                                   |   ( ) goes: Goes to others now
[[Note it]]                                                      | [[Note it]]\
""")


def test_handing_over():
    assert opened_at(Look.ROSTER_HANDING_OVER, "roster-handing-over-title") == snapshot("""\
Slack                                                            | Teams
# Hand over                                                      | # Hand over
Whatever this supporter has open, if anything, goes to others    | Whatever this supporter has open, if anything, goes to others
  now. The colleagues it is about are told that there is a       |   now. The colleagues it is about are told that there is a
  change.                                                        |   change.
whom: Supporter                                                  | whom: Supporter
  <static_select>                                                |   <Input.ChoiceSet compact>
  ( ) … each supporter                                           |   ( ) … each supporter
[[Hand over]]                                                    | [[Hand over]]\
""")


def test_retiring():
    assert opened_at(Look.ROSTER_RETIRING, "roster-retiring-title") == snapshot("""\
Slack                                                            | Teams
# A supporter leaves                                             | # A supporter leaves
They are thanked, and not asked any more. Whatever they have     | They are thanked, and not asked any more. Whatever they have
  open, if anything, goes to others now.                         |   open, if anything, goes to others now.
whom: Supporter                                                  | whom: Supporter
  <static_select>                                                |   <Input.ChoiceSet compact>
  ( ) … each supporter                                           |   ( ) … each supporter
[[Take off the roster]]                                          | [[Take off the roster]]\
""")


EACH_SUPPORTER_MAY_BE_CHOSEN = snapshot("""\
  ( ) ana: Ana                                                   |   ( ) ana: Ana
  ( ) p-00: Person 0                                             |   ( ) p-00: Person 0
  ( ) p-01: Person 1                                             |   ( ) p-01: Person 1
  ( ) p-10: Person 10                                            |   ( ) p-10: Person 10
  ( ) p-11: Person 11                                            |   ( ) p-11: Person 11
  ( ) p-12: Person 12                                            |   ( ) p-12: Person 12
  ( ) p-13: Person 13                                            |   ( ) p-13: Person 13
  ( ) p-14: Person 14                                            |   ( ) p-14: Person 14
  ( ) p-15: Person 15                                            |   ( ) p-15: Person 15
  ( ) p-16: Person 16                                            |   ( ) p-16: Person 16
  ( ) p-17: Person 17                                            |   ( ) p-17: Person 17
  ( ) p-18: Person 18                                            |   ( ) p-18: Person 18
  ( ) p-19: Person 19                                            |   ( ) p-19: Person 19
  ( ) p-02: Person 2                                             |   ( ) p-02: Person 2
  ( ) p-20: Person 20                                            |   ( ) p-20: Person 20
  ( ) p-21: Person 21                                            |   ( ) p-21: Person 21
  ( ) p-22: Person 22                                            |   ( ) p-22: Person 22
  ( ) p-23: Person 23                                            |   ( ) p-23: Person 23
  ( ) p-24: Person 24                                            |   ( ) p-24: Person 24
  ( ) p-25: Person 25                                            |   ( ) p-25: Person 25
  ( ) p-26: Person 26                                            |   ( ) p-26: Person 26
  ( ) p-27: Person 27                                            |   ( ) p-27: Person 27
  ( ) p-28: Person 28                                            |   ( ) p-28: Person 28
  ( ) p-29: Person 29                                            |   ( ) p-29: Person 29
  ( ) p-03: Person 3                                             |   ( ) p-03: Person 3
  ( ) p-30: Person 30                                            |   ( ) p-30: Person 30
  ( ) p-31: Person 31                                            |   ( ) p-31: Person 31
  ( ) p-04: Person 4                                             |   ( ) p-04: Person 4
  ( ) p-05: Person 5                                             |   ( ) p-05: Person 5
  ( ) p-06: Person 6                                             |   ( ) p-06: Person 6
  ( ) p-07: Person 7                                             |   ( ) p-07: Person 7
  ( ) p-08: Person 8                                             |   ( ) p-08: Person 8
  ( ) p-09: Person 9                                             |   ( ) p-09: Person 9
  ( ) sam: Sam                                                   |   ( ) sam: Sam
  ( ) teo: Teo                                                   |   ( ) teo: Teo\
""")


def test_each_supporter_may_be_chosen():
    assert SUPPORTERS == EACH_SUPPORTER_MAY_BE_CHOSEN
