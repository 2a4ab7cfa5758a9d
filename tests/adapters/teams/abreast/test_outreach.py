"""Reaching out, and a word for a colleague. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

REACHING_OUT_IN_MESSAGES = snapshot(
    {
        "outreach-discarded": """\
Slack                                                            | Teams
(Nothing was begun, and nothing of it is kept.)                  | (Nothing was begun, and nothing of it is kept.)
Nothing was begun, and nothing of it is kept.                    | Nothing was begun, and nothing of it is kept.\
""",
        "outreach-begun": """\
Slack                                                            | Teams
(It has begun, one after another: 2 in all. What anybody answers | (It has begun, one after another: 2 in all. What anybody answers
  is told to nobody.)                                            |   is told to nobody.)
It has begun, one after another: 2 in all. What anybody answers  | It has begun, one after another: 2 in all. What anybody answers
  is told to nobody.                                             |   is told to nobody.\
""",
        "touch-base": """\
Slack                                                            | Teams
(Someone is sought to touch base with a colleague some time this | (Someone is sought to touch base with a colleague some time this
  week. Would you do it? Please answer by Mon 7 Jan, 08:05. Not  |   week. Would you do it? Please answer by Mon 7 Jan, 08:05. Not
  now is fine, and needs no reason.)                             |   now is fine, and needs no reason.)
Someone is sought to touch base with a colleague some time this  | Someone is sought to touch base with a colleague some time this
  week. Would you do it? Please answer by Mon 7 Jan, 08:05. Not  |   week. Would you do it? Please answer by Mon 7 Jan, 08:05. Not
  now is fine, and needs no reason.                              |   now is fine, and needs no reason.
[*Yes → act-1: token-1]                                          | [*Yes → act: token-1]
[Not now → act-2: token-2]                                       | [Not now → act: token-2]\
""",
        "touch-base-nudge": """\
Slack                                                            | Teams
(Just checking: would you touch base with a colleague? Not now   | (Just checking: would you touch base with a colleague? Not now
  is fine, and I ask someone else. Please answer by Mon 7 Jan,   |   is fine, and I ask someone else. Please answer by Mon 7 Jan,
  08:05.)                                                        |   08:05.)
Just checking: would you touch base with a colleague? Not now is | Just checking: would you touch base with a colleague? Not now is
  fine, and I ask someone else. Please answer by Mon 7 Jan,      |   fine, and I ask someone else. Please answer by Mon 7 Jan,
  08:05.                                                         |   08:05.
[*Yes → act-1: token-1]                                          | [*Yes → act: token-1]
[Not now → act-2: token-2]                                       | [Not now → act: token-2]\
""",
        "not-reached-left": """\
Slack                                                            | Teams
(Thank you for trying twice. That is enough: the door stays      | (Thank you for trying twice. That is enough: the door stays
  open, and nobody tries a third time.)                          |   open, and nobody tries a third time.)
Thank you for trying twice. That is enough: the door stays open, | Thank you for trying twice. That is enough: the door stays open,
  and nobody tries a third time.                                 |   and nobody tries a third time.\
""",
        "referral-noted": """\
Slack                                                            | Teams
(Noted, thank you. That is all that is needed, and nothing more  | (Noted, thank you. That is all that is needed, and nothing more
  is said about it.)                                             |   is said about it.)
Noted, thank you. That is all that is needed, and nothing more   | Noted, thank you. That is all that is needed, and nothing more
  is said about it.                                              |   is said about it.\
""",
        "approach-note": """\
Slack                                                            | Teams
(Just touching base: a trained colleague is there if you would   | (Just touching base: a trained colleague is there if you would
  like to talk, about anything. No thanks is fine, and nobody is |   like to talk, about anything. No thanks is fine, and nobody is
  told. There is no need to answer.)                             |   told. There is no need to answer.)
Just touching base: a trained colleague is there if you would    | Just touching base: a trained colleague is there if you would
  like to talk, about anything. No thanks is fine, and nobody is |   like to talk, about anything. No thanks is fine, and nobody is
  told. There is no need to answer.                              |   told. There is no need to answer.
[Yes, please → open-1: token-1]                                  | [Yes, please → open: token-1]
[No, thanks → act-2: token-2]                                    | [No, thanks → act: token-2]\
""",
        "approach-declined": """\
Slack                                                            | Teams
(That is fine, and nobody is told. You can come to us any time.) | (That is fine, and nobody is told. You can come to us any time.)
That is fine, and nobody is told. You can come to us any time.   | That is fine, and nobody is told. You can come to us any time.
[Never approach me → act-1: token-1]                             | [Never approach me → act: token-1]\
""",
    }
)


def test_reaching_out_in_messages():
    assert cards_on("outreach") == REACHING_OUT_IN_MESSAGES


THE_FORM_OF_A_ROUND = snapshot("""\
Slack                                                            | Teams
# Reach out                                                      | # Reach out
Whom could a hard event have touched? Nothing is asked about the | Whom could a hard event have touched? Nothing is asked about the
  event itself, and nobody is told who is in this list.          |   event itself, and nobody is told who is in this list.
7 January: 0 of 12 processed.                                    | 7 January: 0 of 12 processed.
7 January: 7 of 12 processed.                                    | 7 January: 7 of 12 processed.
7 January: 12 of 12 processed.                                   | 7 January: 12 of 12 processed.
kind: What kind of event                                         | kind: What kind of event
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ~ It helps in choosing supporters, is shown to nobody, and is  |   ~ It helps in choosing supporters, is shown to nobody, and is
    forgotten with the round.                                    |     forgotten with the round.
  ( ) adverse-event: Something went wrong in care                |   ( ) adverse-event: Something went wrong in care
  ( ) lawsuit-or-complaint: A lawsuit or a complaint             |   ( ) lawsuit-or-complaint: A lawsuit or a complaint
  ( ) patient-death: The death of a patient                      |   ( ) patient-death: The death of a patient
  ( ) assault: An assault                                        |   ( ) assault: An assault
  ( ) colleague-death: The death of a colleague                  |   ( ) colleague-death: The death of a colleague
  ( ) mass-casualty: Many casualties at once                     |   ( ) mass-casualty: Many casualties at once
  ( ) other: Something else                                      |   ( ) other: Something else
colleagues: Colleagues (optional)                                | colleagues: Colleagues (optional)
  <multi_users_select> max_selected_items=100                    |   <Input.ChoiceSet> isMultiSelect=True
list: Or a list (optional)                                       | list: Or a list (optional)
  <plain_text_input> max_length=2000 multiline=True              |   <Input.Text> maxLength=2000 isMultiline=True
  ~ Names or user ids of people on the roster, one a line. For a |   ~ Names or user ids of people on the roster, one a line. For a
    longer list, add more people afterwards, or use a file.      |     longer list, add more people afterwards, or use a file.
way: How                                                         | way: How
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ~ Either a supporter reaches out, and the colleague gets no    |   ~ Either a supporter reaches out, and the colleague gets no
    message from here. Or each gets one neutral message first:   |     message from here. Or each gets one neutral message first:
    no is fine, and told to nobody.                              |     no is fine, and told to nobody.
  (x) supporter-first: A supporter touches base                  |   (x) supporter-first: A supporter touches base
  ( ) asking-first: Each is asked first                          |   ( ) asking-first: Each is asked first
[[Look at it once more]]                                         | [[Look at it once more]]\
""")


def test_the_form_of_a_round():
    assert opened_at(Look.OUTREACH, "outreach-title") == THE_FORM_OF_A_ROUND


def test_what_is_said_before_it_begins():
    assert opened_at(Look.OUTREACH, "outreach-preview-title") == snapshot("""\
Slack                                                            | Teams
# Before it begins                                               | # Before it begins
12 people can be reached.                                        | 12 people can be reached.
**What kind of event**: A lawsuit or a complaint                 | **What kind of event**: A lawsuit or a complaint
**How**: A supporter touches base                                | **How**: A supporter touches base
Some may be left in peace, for reasons of their own. It counts   | Some may be left in peace, for reasons of their own. It counts
  as done, and neither you nor anyone else is told.              |   as done, and neither you nor anyone else is told.
[*Begin → act-1: outreach-begin]                                 | [*Begin → act: outreach-begin]
[Add more people → open-2: outreach-more]                        | [Add more people → open: outreach-more]
[Do not begin → act-3: outreach-discard]                         | [Do not begin → act: outreach-discard]\
""")


def test_naming_a_colleague():
    assert opened_at(Look.REFERRING, "refer-title") == snapshot("""\
Slack                                                            | Teams
# A colleague                                                    | # A colleague
They are asked first, in the same words as anyone, and are not   | They are asked first, in the same words as anyone, and are not
  told by whom. No reason is needed. You get one receipt and     |   told by whom. No reason is needed. You get one receipt and
  hear nothing more, whatever they answer.                       |   hear nothing more, whatever they answer.
colleague: Who might like a call?                                | colleague: Who might like a call?
  <multi_users_select> max_selected_items=1                      |   <Input.ChoiceSet> isMultiSelect=True
[[Name them]]                                                    | [[Name them]]\
""")


def test_more_people():
    assert opened_at(Look.OUTREACH_MORE, "outreach-more-title") == snapshot("""\
Slack                                                            | Teams
# Add more people                                                | # Add more people
Entered so far: 12. There may be 500. Whoever is entered twice   | Entered so far: 12. There may be 500. Whoever is entered twice
  counts once.                                                   |   counts once.
colleagues: Colleagues (optional)                                | colleagues: Colleagues (optional)
  <multi_users_select> max_selected_items=100                    |   <Input.ChoiceSet> isMultiSelect=True
list: Or a list (optional)                                       | list: Or a list (optional)
  <plain_text_input> max_length=2000 multiline=True              |   <Input.Text> maxLength=2000 isMultiline=True
  ~ Names or user ids of people on the roster, one a line. For a |   ~ Names or user ids of people on the roster, one a line. For a
    longer list, add more people afterwards, or use a file.      |     longer list, add more people afterwards, or use a file.
[[Look at it once more]]                                         | [[Look at it once more]]\
""")
