"""Further help is kept, and passed on. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import compared, opened_at

FURTHER_HELP_IN_MESSAGES = snapshot(
    {
        "entry-kept": """\
Slack                                                            | Teams
(Kept. All staff see it from now on.)                            | (Kept. All staff see it from now on.)
Kept. All staff see it from now on.                              | Kept. All staff see it from now on.
[Further help → open-1: token-1]                                 | [Further help → open: token-1]\
""",
        "entry-for-you": """\
Slack                                                            | Teams
(A place that may be of use was passed on to you. You can open   | (A place that may be of use was passed on to you. You can open
  it any time, or leave it.)                                     |   it any time, or leave it.)
A place that may be of use was passed on to you. You can open it | A place that may be of use was passed on to you. You can open it
  any time, or leave it.                                         |   any time, or leave it.
[Open it → open-1: token-1]                                      | [Open it → open: token-1]\
""",
        "entry-passed-on-noted": """\
Slack                                                            | Teams
(Sent. Your colleague can open it when they like, or leave it.)  | (Sent. Your colleague can open it when they like, or leave it.)
Sent. Your colleague can open it when they like, or leave it.    | Sent. Your colleague can open it when they like, or leave it.\
""",
        "entry-removed": """\
Slack                                                            | Teams
(Taken out. Nobody sees it any more.)                            | (Taken out. Nobody sees it any more.)
Taken out. Nobody sees it any more.                              | Taken out. Nobody sees it any more.
[Further help → open-1: token-1]                                 | [Further help → open: token-1]\
""",
    }
)


def test_further_help_in_messages():
    assert cards_on("directory") == FURTHER_HELP_IN_MESSAGES


THE_DIRECTORY_AS_THE_DESK_KEEPS_IT = snapshot("""\
Slack                                                            | Teams
# Further help                                                   | # Further help
All staff see these, by need and country. Whatever you change    | All staff see these, by need and country. Whatever you change
  counts at once.                                                |   counts at once.
**Employee assistance programme**                                | **Employee assistance programme**
Employee assistance                                              | Employee assistance
Not checked since 22 November 2026                               | Not checked since 22 November 2026
[Check or change → open-1: entry-changing.file-1]                | [Check or change → open: entry-changing.file-1]
**Chaplaincy**                                                   | **Chaplaincy**
Spiritual care                                                   | Spiritual care
Not checked since 22 November 2026                               | Not checked since 22 November 2026
[Check or change → open-2: entry-changing.file-2]                | [Check or change → open: entry-changing.file-2]
**Group talk after a hard shift**                                | **Group talk after a hard shift**
A colleague to talk to                                           | A colleague to talk to
Not checked since 22 November 2026                               | Not checked since 22 November 2026
[Check or change → open-3: entry-changing.file-3]                | [Check or change → open: entry-changing.file-3]
**Staff rest rooms**                                             | **Staff rest rooms**
Rest                                                             | Rest
Not checked since 22 November 2026                               | Not checked since 22 November 2026
[Check or change → open-4: entry-changing.file-4]                | [Check or change → open: entry-changing.file-4]
**On-call psychiatrist for staff**                               | **On-call psychiatrist for staff**
Help in a crisis                                                 | Help in a crisis
Not checked since 22 November 2026                               | Not checked since 22 November 2026
[Check or change → open-5: entry-changing.file-5]                | [Check or change → open: entry-changing.file-5]
**Lighthouse physician health programme**                        | **Lighthouse physician health programme**
Physician health                                                 | Physician health
Not checked since 22 November 2026                               | Not checked since 22 November 2026
[Check or change → open-6: entry-changing.file-6]                | [Check or change → open: entry-changing.file-6]
**Tideway legal advice**                                         | **Tideway legal advice**
Legal advice                                                     | Legal advice
Not checked since 22 November 2026                               | Not checked since 22 November 2026
[Check or change → open-7: entry-changing.file-7]                | [Check or change → open: entry-changing.file-7]
**Tideway counselling, London**                                  | **Tideway counselling, London**
Counselling                                                      | Counselling
Not checked since 22 November 2026                               | Not checked since 22 November 2026
[Check or change → open-8: entry-changing.file-8]                | [Check or change → open: entry-changing.file-8]
**Leuchtturm Beratung, Berlin**                                  | **Leuchtturm Beratung, Berlin**
Counselling                                                      | Counselling
Not checked since 22 November 2026                               | Not checked since 22 November 2026
[Check or change → open-9: entry-changing.file-9]                | [Check or change → open: entry-changing.file-9]
[Add one → open-10: entry-adding]                                | [Add one → open: entry-adding]\
""")


def test_the_directory_as_the_desk_keeps_it():
    assert opened_at(Look.DIRECTORY, "directory") == THE_DIRECTORY_AS_THE_DESK_KEEPS_IT


ADDING_AN_ENTRY = snapshot("""\
Slack                                                            | Teams
# Add to further help                                            | # Add to further help
Please try the way below before you send this. Today will stand  | Please try the way below before you send this. Today will stand
  there as the day on which it was checked.                      |   there as the day on which it was checked.
name: What is it called?                                         | name: What is it called?
  <plain_text_input> max_length=80 multiline=False               |   <Input.Text> maxLength=80
what: What is it?                                                | what: What is it?
  <plain_text_input> max_length=200 multiline=True               |   <Input.Text> maxLength=200 isMultiline=True
how: How does one reach it?                                      | how: How does one reach it?
  <plain_text_input> max_length=200 multiline=True               |   <Input.Text> maxLength=200 isMultiline=True
need: For which need?                                            | need: For which need?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) talk: A colleague to talk to                               |   ( ) talk: A colleague to talk to
  ( ) eap: Employee assistance                                   |   ( ) eap: Employee assistance
  ( ) counselling: Counselling                                   |   ( ) counselling: Counselling
  ( ) spiritual: Spiritual care                                  |   ( ) spiritual: Spiritual care
  ( ) physician-health: Physician health                         |   ( ) physician-health: Physician health
  ( ) legal: Legal advice                                        |   ( ) legal: Legal advice
  ( ) rest: Rest                                                 |   ( ) rest: Rest
  ( ) crisis: Help in a crisis                                   |   ( ) crisis: Help in a crisis
where: Inside the organisation, or outside?                      | where: Inside the organisation, or outside?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  (x) inside: Inside the organisation                            |   (x) inside: Inside the organisation
  ( ) outside: Outside                                           |   ( ) outside: Outside
country: For which country?                                      | country: For which country?
  <radio_buttons>                                                |   <Input.ChoiceSet compact>
  (x) any: Every country                                         |   (x) any: Every country
  ( ) US: United States                                          |   ( ) US: United States
  ( ) AU: Australia                                              |   ( ) AU: Australia
  ( ) CA: Canada                                                 |   ( ) CA: Canada
  ( ) DE: Germany                                                |   ( ) DE: Germany
  ( ) ES: Spain                                                  |   ( ) ES: Spain
  ( ) GB: United Kingdom                                         |   ( ) GB: United Kingdom
  ( ) IE: Ireland                                                |   ( ) IE: Ireland
  ( ) NZ: New Zealand                                            |   ( ) NZ: New Zealand
[[Keep it]]                                                      | [[Keep it]]\
""")


def test_adding_an_entry():
    assert opened_at(Look.ENTRY_ADDING, "entry-add-title") == ADDING_AN_ENTRY


CHANGING_AN_ENTRY = snapshot("""\
⋮
- # Add to further help                                            | # Add to further help
+ # Check or change                                                | # Check or change
⋮
+ still: Is it still there?                                        | still: Is it still there?
+   <radio_buttons>                                                |   <Input.ChoiceSet expanded>
+   (x) keep: Yes, as it stands here now                           |   (x) keep: Yes, as it stands here now
+   ( ) take-out: No, take it out                                  |   ( ) take-out: No, take it out
⋮
-   <plain_text_input> max_length=80 multiline=False               |   <Input.Text> maxLength=80
+   <plain_text_input> initial_value=Employee assistance programme |   <Input.Text> value=Employee assistance programme maxLength=80
+     max_length=80 multiline=False                                |
⋮
-   <plain_text_input> max_length=200 multiline=True               |   <Input.Text> maxLength=200 isMultiline=True
+   <plain_text_input> initial_value=Six free talks with a         |   <Input.Text> value=Six free talks with a counsellor from
+     counsellor from outside the hospital max_length=200          |     outside the hospital maxLength=200 isMultiline=True
+     multiline=True                                               |
⋮
-   <plain_text_input> max_length=200 multiline=True               |   <Input.Text> maxLength=200 isMultiline=True
+   <plain_text_input> initial_value=Call +1 212-555-0122          |   <Input.Text> value=Call +1 212-555-0122 maxLength=200
+     max_length=200 multiline=True                                |     isMultiline=True
⋮
-   ( ) eap: Employee assistance                                   |   ( ) eap: Employee assistance
+   (x) eap: Employee assistance                                   |   (x) eap: Employee assistance
⋮\
""")


def test_changing_an_entry():
    adding = opened_at(Look.ENTRY_ADDING, "entry-add-title")
    changing = opened_at(Look.ENTRY_CHANGING, "entry-change-title")
    assert compared(adding, changing) == CHANGING_AN_ENTRY


PASSING_HELP_ON = snapshot("""\
Slack                                                            | Teams
# Pass on other help                                             | # Pass on other help
One press sends it to your colleague, who opens it when they     | One press sends it to your colleague, who opens it when they
  like. Only the kind of help is counted.                        |   like. Only the kind of help is counted.
**Group talk after a hard shift**                                | **Group talk after a hard shift**
A colleague to talk to                                           | A colleague to talk to
An hour with colleagues and a facilitator, every second Thursday | An hour with colleagues and a facilitator, every second Thursday
  at 17:00                                                       |   at 17:00
Just come: education centre, room 3                              | Just come: education centre, room 3
[Pass this on → act-1: pass-this-on.o-sam.file-3]                | [Pass this on → act: pass-this-on.o-sam.file-3]
**Employee assistance programme**                                | **Employee assistance programme**
Employee assistance                                              | Employee assistance
Six free talks with a counsellor from outside the hospital       | Six free talks with a counsellor from outside the hospital
Call +1 212-555-0122                                             | Call +1 212-555-0122
[Pass this on → act-2: pass-this-on.o-sam.file-1]                | [Pass this on → act: pass-this-on.o-sam.file-1]
**Chaplaincy**                                                   | **Chaplaincy**
Spiritual care                                                   | Spiritual care
A listening ear for people of any faith, or none                 | A listening ear for people of any faith, or none
Call +1 212-555-0144, or come to the quiet room by the east      | Call +1 212-555-0144, or come to the quiet room by the east
  lifts                                                          |   lifts
[Pass this on → act-3: pass-this-on.o-sam.file-2]                | [Pass this on → act: pass-this-on.o-sam.file-2]
**Lighthouse physician health programme**                        | **Lighthouse physician health programme**
Physician health                                                 | Physician health
Care for physicians, by physicians, outside the hospital         | Care for physicians, by physicians, outside the hospital
Call +1 212-555-0166                                             | Call +1 212-555-0166
[Pass this on → act-4: pass-this-on.o-sam.file-6]                | [Pass this on → act: pass-this-on.o-sam.file-6]
**Tideway legal advice**                                         | **Tideway legal advice**
Legal advice                                                     | Legal advice
A first talk with a lawyer who knows hospitals, free of charge   | A first talk with a lawyer who knows hospitals, free of charge
Call +1 212-555-0177                                             | Call +1 212-555-0177
[Pass this on → act-5: pass-this-on.o-sam.file-7]                | [Pass this on → act: pass-this-on.o-sam.file-7]
**Staff rest rooms**                                             | **Staff rest rooms**
Rest                                                             | Rest
Beds, showers and a quiet hour, day and night                    | Beds, showers and a quiet hour, day and night
Level 2, behind the library. Your badge opens the door           | Level 2, behind the library. Your badge opens the door
[Pass this on → act-6: pass-this-on.o-sam.file-4]                | [Pass this on → act: pass-this-on.o-sam.file-4]
**On-call psychiatrist for staff**                               | **On-call psychiatrist for staff**
Help in a crisis                                                 | Help in a crisis
Seen the same day, apart from the patient record                 | Seen the same day, apart from the patient record
Call +1 212-555-0155                                             | Call +1 212-555-0155
[Pass this on → act-7: pass-this-on.o-sam.file-5]                | [Pass this on → act: pass-this-on.o-sam.file-5]\
""")


def test_passing_help_on():
    assert opened_at(Look.PASSING_HELP_ON, "passing-title") == PASSING_HELP_ON


def test_what_was_passed_on():
    assert opened_at(Look.PASSED_ON, "passed-on-title") == snapshot("""\
Slack                                                            | Teams
# Passed on to you                                               | # Passed on to you
Your supporter thought of this. Nobody is told whether you       | Your supporter thought of this. Nobody is told whether you
  opened it.                                                     |   opened it.
**Employee assistance programme**                                | **Employee assistance programme**
Employee assistance                                              | Employee assistance
Six free talks with a counsellor from outside the hospital       | Six free talks with a counsellor from outside the hospital
Call +1 212-555-0122                                             | Call +1 212-555-0122
[Other help → open-1: other-help]                                | [Other help → open: other-help]
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""")
