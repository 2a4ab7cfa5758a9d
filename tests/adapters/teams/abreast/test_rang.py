"""Somebody rang the office. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

SOMEBODY_RANG_IN_MESSAGES = snapshot(
    {
        "rang-noted": """\
Slack                                                            | Teams
(Noted. A colleague whom I can write to is told how it goes on.  | (Noted. A colleague whom I can write to is told how it goes on.
  It goes its way by itself now.)                                |   It goes its way by itself now.)
Noted. A colleague whom I can write to is told how it goes on.   | Noted. A colleague whom I can write to is told how it goes on.
  It goes its way by itself now.                                 |   It goes its way by itself now.\
""",
        "rang-received": """\
Slack                                                            | Teams
(The office has passed this on to me. Someone will be found by   | (The office has passed this on to me. Someone will be found by
  Tue 8 Jan, 04:00. There is nothing else to do now, and you can |   Tue 8 Jan, 04:00. There is nothing else to do now, and you can
  change your mind at any time.)                                 |   change your mind at any time.)
The office has passed this on to me. Someone will be found by    | The office has passed this on to me. Someone will be found by
  Tue 8 Jan, 04:00. There is nothing else to do now, and you can |   Tue 8 Jan, 04:00. There is nothing else to do now, and you can
  change your mind at any time.                                  |   change your mind at any time.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]\
""",
        "rang-goes-on": """\
Slack                                                            | Teams
(The office has passed something on to me. What stands here      | (The office has passed something on to me. What stands here
  already goes on as it is, and you can change it at any time.)  |   already goes on as it is, and you can change it at any time.)
The office has passed something on to me. What stands here       | The office has passed something on to me. What stands here
  already goes on as it is, and you can change it at any time.   |   already goes on as it is, and you can change it at any time.
[Where it stands → act-1: token-1]                               | [Where it stands → act: token-1]
[Change → open-2: token-2]                                       | [Change → open: token-2]\
""",
    }
)


def test_somebody_rang_in_messages():
    assert cards_on("rang") == SOMEBODY_RANG_IN_MESSAGES


SOMEBODY_RANG = snapshot("""\
Slack                                                            | Teams
# Someone rang                                                   | # Someone rang
This is sealed once it is sent. You will not see it again, and   | This is sealed once it is sent. You will not see it again, and
  if it stalls it is others at the desk who hear of it. Please   |   if it stalls it is others at the desk who hear of it. Please
  do not ask what happened, and keep no note of the call.        |   do not ask what happened, and keep no note of the call.
Where I cannot write to them, please say on the phone by when    | Where I cannot write to them, please say on the phone by when
  someone will be found. "As soon as you can" means by Tue 8     |   someone will be found. "As soon as you can" means by Tue 8
  Jan, 09:00.                                                    |   Jan, 09:00.
caller: Who asks for a peer? (optional)                          | caller: Who asks for a peer? (optional)
  <multi_users_select> max_selected_items=1                      |   <Input.ChoiceSet> isMultiSelect=True
  ~ Whoever is on this chat. They are told by when someone will  |   ~ Whoever is on this chat. They are told by when someone will
    be found.                                                    |     be found.
name: Or their name (optional)                                   | name: Or their name (optional)
  <plain_text_input> max_length=80 multiline=False               |   <Input.Text> maxLength=80
  ~ For somebody who is not on this chat. Only the supporter who |   ~ For somebody who is not on this chat. Only the supporter who
    says yes will see it.                                        |     says yes will see it.
rather: Whom would they rather talk to?                          | rather: Whom would they rather talk to?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) own-profession: Someone of their own profession            |   ( ) own-profession: Someone of their own profession
  ( ) outside-unit: Someone outside their unit                   |   ( ) outside-unit: Someone outside their unit
  (x) either: Either is fine                                     |   (x) either: Either is fine
language: In which language?                                     | language: In which language?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  (x) en: English                                                |   (x) en: English
  ( ) es: Spanish                                                |   ( ) es: Spanish
  ( ) de: German                                                 |   ( ) de: German
not-these: Colleagues they would rather not be asked (optional)  | not-these: Colleagues they would rather not be asked (optional)
  <multi_users_select> max_selected_items=20                     |   <Input.ChoiceSet> isMultiSelect=True
reach: How and when can we reach them?                           | reach: How and when can we reach them?
  <plain_text_input> max_length=300 multiline=True               |   <Input.Text> maxLength=300 isMultiline=True
  ~ Only the supporter who says yes will see this. Please leave  |   ~ Only the supporter who says yes will see this. Please leave
    out what happened.                                           |     out what happened.
soon: How soon?                                                  | soon: How soon?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  (x) today: As soon as you can                                  |   (x) today: As soon as you can
  ( ) this-week: Some time this week                             |   ( ) this-week: Some time this week
  ( ) no-hurry: There is no hurry                                |   ( ) no-hurry: There is no hurry
check-ins: Do they want to be asked later how they are?          | check-ins: Do they want to be asked later how they are?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) yes: Yes, please                                           |   ( ) yes: Yes, please
  (x) no: No, thank you                                          |   (x) no: No, thank you
[[Find someone]]                                                 | [[Find someone]]\
""")


def test_somebody_rang():
    assert opened_at(Look.RANG, "rang-title") == SOMEBODY_RANG
