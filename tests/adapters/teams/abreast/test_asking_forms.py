"""What is entered when somebody asks, and changed later. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.pages import compared, opened_at

ASKING = snapshot("""\
Slack                                                            | Teams
# Talk to a peer                                                 | # Talk to a peer
You need not explain anything. Only the colleague who says yes   | You need not explain anything. Only the colleague who says yes
  will learn who you are.                                        |   will learn who you are.
first: Someone in particular? (optional)                         | first: Someone in particular? (optional)
  <static_select>                                                |   <Input.ChoiceSet compact>
  ~ If you like. All supporters stand here, and the one you      |   ~ If you like. All supporters stand here, and the one you
    choose is asked first. If they cannot be there, a colleague  |     choose is asked first. If they cannot be there, a colleague
    is found as usual; nobody is told why.                       |     is found as usual; nobody is told why.
  ( ) ana: Ana                                                   |   ( ) ana: Ana
  ( ) sam: Sam                                                   |   ( ) sam: Sam
  ( ) teo: Teo                                                   |   ( ) teo: Teo
rather: Who would you rather talk to?                            | rather: Who would you rather talk to?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) own-profession: Someone of my own profession               |   ( ) own-profession: Someone of my own profession
  ( ) outside-unit: Someone outside my unit                      |   ( ) outside-unit: Someone outside my unit
  (x) either: Either is fine                                     |   (x) either: Either is fine
language: In which language?                                     | language: In which language?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  (x) en: English                                                |   (x) en: English
  ( ) es: Spanish                                                |   ( ) es: Spanish
  ( ) de: German                                                 |   ( ) de: German
not-these: Colleagues I would rather not be asked (optional)     | not-these: Colleagues I would rather not be asked (optional)
  <multi_users_select> max_selected_items=20                     |   <Input.ChoiceSet> isMultiSelect=True
  ~ They will not be asked, and will not know. No coordinator    |   ~ They will not be asked, and will not know. No coordinator
    sees this.                                                   |     sees this.
reach: How and when can we reach you?                            | reach: How and when can we reach you?
  <plain_text_input> max_length=300 multiline=True               |   <Input.Text> maxLength=300 isMultiline=True
  ~ Only the colleague who says yes will see this. Please leave  |   ~ Only the colleague who says yes will see this. Please leave
    out what happened.                                           |     out what happened.
soon: How soon?                                                  | soon: How soon?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  (x) today: As soon as you can                                  |   (x) today: As soon as you can
  ( ) this-week: Some time this week                             |   ( ) this-week: Some time this week
  ( ) no-hurry: There is no hurry                                |   ( ) no-hurry: There is no hurry
check-ins: Shall we check in with you later?                     | check-ins: Shall we check in with you later?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ~ Two short messages, after about 10 and 30 days. Your details |   ~ Two short messages, after about 10 and 30 days. Your details
    are then kept until a week after the last one.               |     are then kept until a week after the last one.
  ( ) yes: Yes, please                                           |   ( ) yes: Yes, please
  (x) no: No, thank you                                          |   (x) no: No, thank you
[[Find someone]]                                                 | [[Find someone]]\
""")


def test_asking():
    assert opened_at(Look.ASK, "ask-title") == ASKING


def test_asking_while_something_is_open():
    assert opened_at(Look.ASK, "already-open-title") == snapshot("""\
Slack                                                            | Teams
# Where it stands                                                | # Where it stands
You have already asked, and one request is open at a time.       | You have already asked, and one request is open at a time.
A colleague is there for you, and this stays open for a while.   | A colleague is there for you, and this stays open for a while.
  You can change how to be reached, or ask for someone else.     |   You can change how to be reached, or ask for someone else.
[Change → open-1: change-wishes]                                 | [Change → open: change-wishes]
[Someone else, please → act-2: someone-else]                     | [Someone else, please → act: someone-else]
[Stop this → open-3: withdrawing]                                | [Stop this → open: withdrawing]\
""")


CHANGING_WISHES = snapshot("""\
⋮
- # Talk to a peer                                                 | # Talk to a peer
- You need not explain anything. Only the colleague who says yes   | You need not explain anything. Only the colleague who says yes
-   will learn who you are.                                        |   will learn who you are.
+ # Change my wishes                                               | # Change my wishes
+ What you change here counts from now on.                         | What you change here counts from now on.
⋮
-   ( ) sam: Sam                                                   |   ( ) sam: Sam
+   (x) sam: Sam                                                   |   (x) sam: Sam
⋮
-   ( ) outside-unit: Someone outside my unit                      |   ( ) outside-unit: Someone outside my unit
-   (x) either: Either is fine                                     |   (x) either: Either is fine
+   (x) outside-unit: Someone outside my unit                      |   (x) outside-unit: Someone outside my unit
+   ( ) either: Either is fine                                     |   ( ) either: Either is fine
⋮
-   <multi_users_select> max_selected_items=20                     |   <Input.ChoiceSet> isMultiSelect=True
+   <multi_users_select> initial_users=['UEVE']                    |   <Input.ChoiceSet> value=00000000-0000-4000-8000-000000000003
+     max_selected_items=20                                        |     isMultiSelect=True
⋮
-   <plain_text_input> max_length=300 multiline=True               |   <Input.Text> maxLength=300 isMultiline=True
+   <plain_text_input> initial_value=by phone, after six           |   <Input.Text> value=by phone, after six maxLength=300
+     max_length=300 multiline=True                                |     isMultiline=True
⋮
- [[Find someone]]                                                 | [[Find someone]]
+ [[Keep the changes]]                                             | [[Keep the changes]]\
""")


def test_changing_wishes():
    asking = opened_at(Look.ASK, "ask-title")
    changing = opened_at(Look.CHANGE_WISHES, "change-title")
    assert compared(asking, changing) == CHANGING_WISHES


def test_withdrawing():
    assert opened_at(Look.WITHDRAWING, "withdraw-title") == snapshot("""\
Slack                                                            | Teams
# Stop this?                                                     | # Stop this?
Nobody will ask why. Whoever was asked, or was there for you,    | Nobody will ask why. Whoever was asked, or was there for you,
  hears only that it is over. You can come back any time.        |   hears only that it is over. You can come back any time.
[!Yes, stop this → act-1: withdraw]                              | [!Yes, stop this → act: withdraw]\
""")
