"""Every form and page on both platforms, next to each other, to be read aloud.

Each is shown as it is at its longest. One that none of these shows is a red test.
"""

from pathlib import Path

from inline_snapshot import snapshot

from adapters.slack import forms as slack
from adapters.teams import forms as teams
from bot.forms import Form, Page
from bot.looks import Look
from tests.adapters.shown import everything_shown
from tests.adapters.slack import drawings as of_slack
from tests.adapters.slack import outline as for_slack
from tests.adapters.teams import drawings as of_teams
from tests.adapters.teams import outline as for_teams
from tests.adapters.teams.side_by_side import READER, home, opened, said, words
from tests.bot.staff import PROGRAMME

OVER = "no-longer-here-title"
"""What has become of a look at what is over: the same for all of them."""


def longest() -> dict[tuple[Look | None, str], Form | Page]:
    found = dict[tuple[Look | None, str], Form | Page]()
    for look, each in everything_shown():
        kind = (None if each.title == OVER else look, each.title)
        if kind not in found or _length(found[kind]) < _length(each):
            found[kind] = each
    return found


def _length(each: Form | Page) -> int:
    return len(opened(each))


LONGEST = longest()


def shown(look: Look | None, title: str) -> str:
    return opened(LONGEST[look, title])


def test_no_form_and_no_page_is_missing():
    tested = Path(__file__).read_text("utf-8")
    for look, title in LONGEST:
        name = "None" if look is None else f"Look.{look.name}"
        assert f'shown({name}, "{title}")' in tested or look is Look.HOME, title


def test_both_platforms_say_the_same_words_in_the_same_order():
    for _, each in everything_shown():
        view = slack.draw_view(each, of_slack.TOKEN, of_slack.ACCOUNTS, READER)
        dialog = of_teams.dialog(each, READER)
        said_there = words(for_slack.outline(view))
        assert said_there == words(for_teams.outline(dialog)), each.title


def test_what_this_is():
    assert shown(Look.WHAT_THIS_IS, "what-this-is") == snapshot("""\
Slack                                                            | Teams
# What this is                                                   | # What this is
I am Been There, a bot. I bring together colleagues: someone who | I am Been There, a bot. I bring together colleagues: someone who
  would like to talk, and someone trained to listen. You need    |   would like to talk, and someone trained to listen. You need
  not explain anything to me. After a hard event a supporter may |   not explain anything to me. After a hard event a supporter may
  also call you first. It is always fine to say no.              |   also call you first. It is always fine to say no.
This is apart from HR, from risk management and from your        | This is apart from HR, from risk management and from your
  manager. No notes are kept of what is said. Only the supporter |   manager. No notes are kept of what is said. Only the supporter
  who says yes learns who you are.                               |   who says yes learns who you are.
## The programme's statement, version 2026-11                    | ## The programme's statement, version 2026-11
> What you tell a supporter stays between the two of you.        | > What you tell a supporter stays between the two of you.
  Supporters keep no notes. The people who run this programme do |   Supporters keep no notes. The people who run this programme do
  not ask what was said.                                         |   not ask what was said.
> There are exceptions. A supporter must tell someone else if    | > There are exceptions. A supporter must tell someone else if
  you or another person could come to serious harm; if a child,  |   you or another person could come to serious harm; if a child,
  or an adult who cannot protect themselves, is being abused and |   or an adult who cannot protect themselves, is being abused and
  the law says it must be reported; or if a court orders it. If  |   the law says it must be reported; or if a court orders it. If
  it is safe, the supporter will tell you first.                 |   it is safe, the supporter will tell you first.
> This is support from a colleague. It is not medical care and   | > This is support from a colleague. It is not medical care and
  not legal advice. The law may not protect these talks the way  |   not legal advice. The law may not protect these talks the way
  it protects a talk with your own doctor or lawyer. You can     |   it protects a talk with your own doctor or lawyer. You can
  leave out the details of a patient or a case.                  |   leave out the details of a patient or a case.
> Taking part is your choice, and you can stop at any time. The  | > Taking part is your choice, and you can stop at any time. The
  programme is apart from human resources, risk management and   |   programme is apart from human resources, risk management and
  your manager. Outside the exceptions above, we do not tell     |   your manager. Outside the exceptions above, we do not tell
  them that you asked.                                           |   them that you asked.
## What IT can see                                               | ## What IT can see
Your organisation can technically read chat messages, and can    | Your organisation can technically read chat messages, and can
  see that this app was used. When I erase something, a copy may |   see that this app was used. When I erase something, a copy may
  remain in an export that it made before.                       |   remain in an export that it made before.
## The office                                                    | ## The office
**Who**: Peer support office                                     | **Who**: Peer support office
**Phone**: +1 212-555-0100                                       | **Phone**: +1 212-555-0100
**Mail**: peer-support@harbour.example                           | **Mail**: peer-support@harbour.example
**Hours**: Monday to Friday, 8:00 to 18:00                       | **Hours**: Monday to Friday, 8:00 to 18:00
[*Talk to a peer → open-1: ask]                                  | [*Talk to a peer → open: ask]
[Other help → open-2: other-help]                                | [Other help → open: other-help]
[My data → open-3: my-data]                                      | [My data → open: my-data]\
""")


def test_help_now():
    assert shown(Look.HELP_NOW, "help-now") == snapshot("""\
Slack                                                            | Teams
# Help now                                                       | # Help now
You can call any of these now, for yourself or about someone     | You can call any of these now, for yourself or about someone
  else. You need not say why you are calling.                    |   else. You need not say why you are calling.
**On-call support line**                                         | **On-call support line**
Call +1 212-555-0111                                             | Call +1 212-555-0111
Any time, day or night                                           | Any time, day or night
**Employee assistance**                                          | **Employee assistance**
Call +1 212-555-0122                                             | Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00                                | Monday to Saturday, 7:00 to 22:00
## United States                                                 | ## United States
**Emergency services**                                           | **Emergency services**
Call 911                                                         | Call 911
Any time                                                         | Any time
**988 Suicide & Crisis Lifeline**                                | **988 Suicide & Crisis Lifeline**
Call or text 988                                                 | Call or text 988
24/7                                                             | 24/7
**Crisis Text Line**                                             | **Crisis Text Line**
Text HOME to 741741                                              | Text HOME to 741741
24/7                                                             | 24/7
**Physician Support Line, for physicians and medical students**  | **Physician Support Line, for physicians and medical students**
Call 1-888-409-0141                                              | Call 1-888-409-0141
8am to 1am ET, 7 days a week                                     | 8am to 1am ET, 7 days a week
## Australia                                                     | ## Australia
**Emergency services**                                           | **Emergency services**
Call 000                                                         | Call 000
Any time                                                         | Any time
**Lifeline**                                                     | **Lifeline**
Call 13 11 14, or text 0477 13 11 14                             | Call 13 11 14, or text 0477 13 11 14
24 hours, 7 days                                                 | 24 hours, 7 days
## Canada                                                        | ## Canada
**Emergency services**                                           | **Emergency services**
Call 9-1-1                                                       | Call 9-1-1
Any time                                                         | Any time
**9-8-8: Suicide Crisis Helpline**                               | **9-8-8: Suicide Crisis Helpline**
Call or text 9-8-8                                               | Call or text 9-8-8
24 hours a day, 7 days a week                                    | 24 hours a day, 7 days a week
## Germany                                                       | ## Germany
**Emergency services**                                           | **Emergency services**
Call 112                                                         | Call 112
Any time                                                         | Any time
**TelefonSeelsorge**                                             | **TelefonSeelsorge**
Call 0800/1110111 or 0800/1110222                                | Call 0800/1110111 or 0800/1110222
Any time, 365 days                                               | Any time, 365 days
## Spain                                                         | ## Spain
**Emergency services**                                           | **Emergency services**
Call 112                                                         | Call 112
Any time                                                         | Any time
## United Kingdom                                                | ## United Kingdom
**Emergency services**                                           | **Emergency services**
Call 999                                                         | Call 999
Any time                                                         | Any time
**Samaritans**                                                   | **Samaritans**
Call 116 123                                                     | Call 116 123
24 hours a day, 7 days a week                                    | 24 hours a day, 7 days a week
**Shout**                                                        | **Shout**
Text SHOUT to 85258                                              | Text SHOUT to 85258
24/7                                                             | 24/7
**BMA counselling and peer support, for doctors and medical      | **BMA counselling and peer support, for doctors and medical
  students**                                                     |   students**
Call 0330 123 1245                                               | Call 0330 123 1245
24/7                                                             | 24/7
## Ireland                                                       | ## Ireland
**Emergency services**                                           | **Emergency services**
Call 112                                                         | Call 112
Any time                                                         | Any time
**Samaritans**                                                   | **Samaritans**
Call 116 123                                                     | Call 116 123
24 hours                                                         | 24 hours
## New Zealand                                                   | ## New Zealand
**Emergency services**                                           | **Emergency services**
Call 111                                                         | Call 111
Any time                                                         | Any time
**1737**                                                         | **1737**
Call or text 1737                                                | Call or text 1737
Any time, day or night                                           | Any time, day or night
National lines were looked up on 2026-11-22.                     | National lines were looked up on 2026-11-22.\
""")


def test_other_help():
    assert shown(Look.OTHER_HELP, "other-help") == snapshot("""\
Slack                                                            | Teams
# Other help                                                     | # Other help
The programme knows these places. Nobody is told what you look   | The programme knows these places. Nobody is told what you look
  at here.                                                       |   at here.
## Inside the organisation                                       | ## Inside the organisation
**Employee assistance programme**                                | **Employee assistance programme**
Counselling                                                      | Counselling
Six free talks with a counsellor from outside the hospital       | Six free talks with a counsellor from outside the hospital
Call +1 212-555-0122                                             | Call +1 212-555-0122
Checked on 2026-11-22                                            | Checked on 2026-11-22
**Chaplaincy**                                                   | **Chaplaincy**
Spiritual care                                                   | Spiritual care
A listening ear for people of any faith, or none                 | A listening ear for people of any faith, or none
Call +1 212-555-0144, or come to the quiet room by the east      | Call +1 212-555-0144, or come to the quiet room by the east
  lifts                                                          |   lifts
Checked on 2026-11-22                                            | Checked on 2026-11-22
**Group talk after a hard shift**                                | **Group talk after a hard shift**
Someone to talk to                                               | Someone to talk to
An hour with colleagues and a facilitator, every second Thursday | An hour with colleagues and a facilitator, every second Thursday
  at 17:00                                                       |   at 17:00
Just come: education centre, room 3                              | Just come: education centre, room 3
Checked on 2026-11-22                                            | Checked on 2026-11-22
**Staff rest rooms**                                             | **Staff rest rooms**
Rest                                                             | Rest
Beds, showers and a quiet hour, day and night                    | Beds, showers and a quiet hour, day and night
Level 2, behind the library. Your badge opens the door           | Level 2, behind the library. Your badge opens the door
Checked on 2026-11-22                                            | Checked on 2026-11-22
**On-call psychiatrist for staff**                               | **On-call psychiatrist for staff**
Help in a crisis                                                 | Help in a crisis
Seen the same day, apart from the patient record                 | Seen the same day, apart from the patient record
Call +1 212-555-0155                                             | Call +1 212-555-0155
Checked on 2026-11-22                                            | Checked on 2026-11-22
## Outside                                                       | ## Outside
**Lighthouse physician health programme**                        | **Lighthouse physician health programme**
Physician health                                                 | Physician health
Care for physicians, by physicians, outside the hospital         | Care for physicians, by physicians, outside the hospital
Call +1 212-555-0166                                             | Call +1 212-555-0166
Checked on 2026-11-22                                            | Checked on 2026-11-22
**Tideway legal advice**                                         | **Tideway legal advice**
Legal advice                                                     | Legal advice
A first talk with a lawyer who knows hospitals, free of charge   | A first talk with a lawyer who knows hospitals, free of charge
Call +1 212-555-0177                                             | Call +1 212-555-0177
Checked on 2026-11-22                                            | Checked on 2026-11-22
**Tideway counselling, London**                                  | **Tideway counselling, London**
Counselling                                                      | Counselling
Talks by phone or in person for staff who live in Britain        | Talks by phone or in person for staff who live in Britain
Call 020 7946 0123                                               | Call 020 7946 0123
Checked on 2026-11-22                                            | Checked on 2026-11-22
**Leuchtturm Beratung, Berlin**                                  | **Leuchtturm Beratung, Berlin**
Counselling                                                      | Counselling
Talks in German, by phone or in person, for staff who live in    | Talks in German, by phone or in person, for staff who live in
  Germany                                                        |   Germany
Call 030 23125 123                                               | Call 030 23125 123
Checked on 2026-11-22                                            | Checked on 2026-11-22
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""")


def test_asking():
    assert shown(Look.ASK, "ask-title") == snapshot("""\
Slack                                                            | Teams
# Talk to a peer                                                 | # Talk to a peer
You need not explain anything. Only the colleague who says yes   | You need not explain anything. Only the colleague who says yes
  will learn who you are.                                        |   will learn who you are.
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


def test_asking_while_something_is_open():
    assert shown(Look.ASK, "already-open-title") == snapshot("""\
Slack                                                            | Teams
# Where it stands                                                | # Where it stands
You have already asked, and one request is open at a time.       | You have already asked, and one request is open at a time.
We are looking, and someone will be found by Tue 8 Jan, 09:00.   | We are looking, and someone will be found by Tue 8 Jan, 09:00.
  You can change what you wished for, or stop, without a reason. |   You can change what you wished for, or stop, without a reason.
[Change → open-1: change-wishes]                                 | [Change → open: change-wishes]
[Stop this → open-2: withdrawing]                                | [Stop this → open: withdrawing]\
""")


def test_changing_wishes():
    assert shown(Look.CHANGE_WISHES, "change-title") == snapshot("""\
Slack                                                            | Teams
# Change my wishes                                               | # Change my wishes
What you change here counts from now on.                         | What you change here counts from now on.
rather: Who would you rather talk to?                            | rather: Who would you rather talk to?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) own-profession: Someone of my own profession               |   ( ) own-profession: Someone of my own profession
  (x) outside-unit: Someone outside my unit                      |   (x) outside-unit: Someone outside my unit
  ( ) either: Either is fine                                     |   ( ) either: Either is fine
language: In which language?                                     | language: In which language?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  (x) en: English                                                |   (x) en: English
  ( ) es: Spanish                                                |   ( ) es: Spanish
  ( ) de: German                                                 |   ( ) de: German
not-these: Colleagues I would rather not be asked (optional)     | not-these: Colleagues I would rather not be asked (optional)
  <multi_users_select> initial_users=['UEVE']                    |   <Input.ChoiceSet> value=00000000-0000-4000-8000-000000000003
    max_selected_items=20                                        |     isMultiSelect=True
  ~ They will not be asked, and will not know. No coordinator    |   ~ They will not be asked, and will not know. No coordinator
    sees this.                                                   |     sees this.
reach: How and when can we reach you?                            | reach: How and when can we reach you?
  <plain_text_input> initial_value=by phone, after six           |   <Input.Text> value=by phone, after six maxLength=300
    max_length=300 multiline=True                                |     isMultiline=True
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
[[Keep the changes]]                                             | [[Keep the changes]]\
""")


def test_withdrawing():
    assert shown(Look.WITHDRAWING, "withdraw-title") == snapshot("""\
Slack                                                            | Teams
# Stop this?                                                     | # Stop this?
Nobody will ask why. Anyone who was asked hears only that it is  | Nobody will ask why. Anyone who was asked hears only that it is
  no longer needed. You can come back any time.                  |   no longer needed. You can come back any time.
[!Yes, stop this → act-1: withdraw]                              | [!Yes, stop this → act: withdraw]\
""")


def test_who_and_how():
    assert shown(Look.WHO_AND_HOW, "who-and-how-title") == snapshot("""\
Slack                                                            | Teams
# Who and how                                                    | # Who and how
**Who**: The name is not known here; use the way below.          | **Who**: The name is not known here; use the way below.
**How and when**: by phone, after six                            | **How and when**: by phone, after six
**Language**: English                                            | **Language**: English
**Time zone**: New York                                          | **Time zone**: New York
## Three lines to begin with                                     | ## Three lines to begin with
Say who you are, that you are a peer supporter, and that they    | Say who you are, that you are a peer supporter, and that they
  need not explain anything.                                     |   need not explain anything.
Ask how they are today, and listen. You need not fix anything,   | Ask how they are today, and listen. You need not fix anything,
  and please take no notes.                                      |   and please take no notes.
Before you end, ask what would help next, and mention that other | Before you end, ask what would help next, and mention that other
  help is there too.                                             |   help is there too.
Please do not copy this anywhere. It closes when the             | Please do not copy this anywhere. It closes when the
  conversation is over.                                          |   conversation is over.
[!Worried about their safety → open-1: worried-about-safety]     | [!Worried about their safety → open: worried-about-safety]
[We have been in touch → act-2: contact-made.o-sam]              | [We have been in touch → act: contact-made.o-sam]
[I could not reach them → act-3: not-reached.o-sam]              | [I could not reach them → act: not-reached.o-sam]
[Please pass it on → act-4: pass-on.o-sam]                       | [Please pass it on → act: pass-on.o-sam]\
""")


def test_being_worried_about_safety():
    assert shown(Look.WORRIED, "worried-title") == snapshot("""\
Slack                                                            | Teams
# Worried about safety                                           | # Worried about safety
Call the on-call number now. Stay with your colleague, or on the | Call the on-call number now. Stay with your colleague, or on the
  line, if you can.                                              |   line, if you can.
**On call, at any hour**: +1 212-555-0133                        | **On call, at any hour**: +1 212-555-0133
> Stay with them, or stay on the line. Do not leave them alone.  | > Stay with them, or stay on the line. Do not leave them alone.
> Ask plainly whether they think of ending their life. Asking    | > Ask plainly whether they think of ending their life. Asking
  does no harm.                                                  |   does no harm.
> Call the on-call number together. In danger now, call the      | > Call the on-call number together. In danger now, call the
  emergency services.                                            |   emergency services.
Nothing is recorded when you open this page.                     | Nothing is recorded when you open this page.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""")


def test_a_concern_as_the_lead_sees_it():
    assert shown(Look.CONCERN, "concern-title") == snapshot("""\
Slack                                                            | Teams
# A concern                                                      | # A concern
**The supporter it is about**: Sam                               | **The supporter it is about**: Sam
You are not told who raised it, or why. Please talk to the       | You are not told who raised it, or why. Please talk to the
  supporter as you would about any contact, and take care of     |   supporter as you would about any contact, and take care of
  them as well.                                                  |   them as well.\
""")


def test_leaving_a_record():
    assert shown(Look.LEAVE_RECORD, "record-title") == snapshot("""\
Slack                                                            | Teams
# Four short choices                                             | # Four short choices
Please leave out names and reasons: there is no place for them   | Please leave out names and reasons: there is no place for them
  here.                                                          |   here.
how: How were you in touch?                                      | how: How were you in touch?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) in-person: In person                                       |   ( ) in-person: In person
  ( ) by-phone: By phone                                         |   ( ) by-phone: By phone
  ( ) by-video: By video                                         |   ( ) by-video: By video
  ( ) in-writing: In writing                                     |   ( ) in-writing: In writing
  ( ) not-reached: We did not get to talk                        |   ( ) not-reached: We did not get to talk
how-long: About how long, all together?                          | how-long: About how long, all together?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) under-30-minutes: Less than half an hour                   |   ( ) under-30-minutes: Less than half an hour
  ( ) under-an-hour: Less than an hour                           |   ( ) under-an-hour: Less than an hour
  ( ) longer: An hour or longer                                  |   ( ) longer: An hour or longer
  ( ) none: We did not get to talk                               |   ( ) none: We did not get to talk
offered: Which further help did you mention?                     | offered: Which further help did you mention?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) nothing: None                                              |   ( ) nothing: None
  ( ) talk: Another talk                                         |   ( ) talk: Another talk
  ( ) counselling: Counselling                                   |   ( ) counselling: Counselling
  ( ) physician-health: Physician health                         |   ( ) physician-health: Physician health
  ( ) spiritual: Spiritual care                                  |   ( ) spiritual: Spiritual care
  ( ) legal: Legal help                                          |   ( ) legal: Legal help
  ( ) crisis: Crisis help                                        |   ( ) crisis: Crisis help
need-met: Did they get what they needed, as far as you can tell? | need-met: Did they get what they needed, as far as you can tell?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  ( ) yes: Yes                                                   |   ( ) yes: Yes
  ( ) partly: In part                                            |   ( ) partly: In part
  ( ) no: No                                                     |   ( ) no: No
  ( ) unknown: I cannot tell                                     |   ( ) unknown: I cannot tell
[[Hand these in]]                                                | [[Hand these in]]\
""")


def test_a_supporters_settings():
    assert shown(Look.MY_SETTINGS, "settings-title") == snapshot("""\
Slack                                                            | Teams
# My settings                                                    | # My settings
Nobody else sees this. It is used only to decide whether you are | Nobody else sees this. It is used only to decide whether you are
  asked.                                                         |   asked.
at-once: How many at once?                                       | at-once: How many at once?
  <radio_buttons>                                                |   <Input.ChoiceSet expanded>
  (x) 1: One conversation at a time                              |   (x) 1: One conversation at a time
  ( ) 2: Up to 2 at a time                                       |   ( ) 2: Up to 2 at a time
days: Days on which I answer                                     | days: Days on which I answer
  <checkboxes>                                                   |   <Input.ChoiceSet expanded> isMultiSelect=True
  (x) 0: Monday                                                  |   (x) 0: Monday
  (x) 1: Tuesday                                                 |   (x) 1: Tuesday
  (x) 2: Wednesday                                               |   (x) 2: Wednesday
  (x) 3: Thursday                                                |   (x) 3: Thursday
  (x) 4: Friday                                                  |   (x) 4: Friday
  ( ) 5: Saturday                                                |   ( ) 5: Saturday
  ( ) 6: Sunday                                                  |   ( ) 6: Sunday
from: From                                                       | from: From
  <timepicker> initial_time=08:00                                |   <Input.Time> value=08:00
until: Until                                                     | until: Until
  <timepicker> initial_time=18:00                                |   <Input.Time> value=18:00
  ~ Earlier than "from" means until the next morning. The same   |   ~ Earlier than "from" means until the next morning. The same
    time means a whole day.                                      |     time means a whole day.
languages: Languages I can talk in                               | languages: Languages I can talk in
  <checkboxes>                                                   |   <Input.ChoiceSet expanded> isMultiSelect=True
  (x) en: English                                                |   (x) en: English
  ( ) es: Spanish                                                |   ( ) es: Spanish
  ( ) de: German                                                 |   ( ) de: German
lived: Been through it myself (optional)                         | lived: Been through it myself (optional)
  <checkboxes>                                                   |   <Input.ChoiceSet expanded> isMultiSelect=True
  ~ Only if you like. It is used in choosing whom to ask, and    |   ~ Only if you like. It is used in choosing whom to ask, and
    shown to nobody.                                             |     shown to nobody.
  (x) adverse-event: Something went wrong in care                |   (x) adverse-event: Something went wrong in care
  (x) lawsuit-or-complaint: A lawsuit or a complaint             |   (x) lawsuit-or-complaint: A lawsuit or a complaint
  (x) patient-death: The death of a patient                      |   (x) patient-death: The death of a patient
  (x) assault: An assault                                        |   (x) assault: An assault
  (x) colleague-death: The death of a colleague                  |   (x) colleague-death: The death of a colleague
  (x) mass-casualty: Many casualties at once                     |   (x) mass-casualty: Many casualties at once
  (x) own-illness: An illness of my own                          |   (x) own-illness: An illness of my own
  (x) other: Something else                                      |   (x) other: Something else
not-for: Colleagues I should not support (optional)              | not-for: Colleagues I should not support (optional)
  <multi_users_select> initial_users=['UEVE']                    |   <Input.ChoiceSet> value=00000000-0000-4000-8000-000000000003
    max_selected_items=20                                        |     isMultiSelect=True
  ~ They will not know. No coordinator sees this.                |   ~ They will not know. No coordinator sees this.
[[Keep]]                                                         | [[Keep]]\
""")


def test_pausing():
    assert shown(Look.PAUSING, "pause-title") == snapshot("""\
Slack                                                            | Teams
# Pause me                                                       | # Pause me
Nobody will ask why, and you can come back sooner.               | Nobody will ask why, and you can come back sooner.
until: Ask me again from                                         | until: Ask me again from
  <datepicker>                                                   |   <Input.Date> min=2030-01-08 max=2031-01-07
  ~ From the beginning of that day.                              |   ~ From the beginning of that day.
[[Pause me]]                                                     | [[Pause me]]\
""")


def test_what_a_supporter_holds():
    assert shown(Look.WHAT_I_HOLD, "holding-title") == snapshot("""\
Slack                                                            | Teams
# What I have open                                               | # What I have open
You said yes to one that you were asked about on 7 January.      | You said yes to one that you were asked about on 7 January.
[Open who and how → open-1: who-and-how.o-sam]                   | [Open who and how → open: who-and-how.o-sam]
[We have been in touch → act-2: contact-made.o-sam]              | [We have been in touch → act: contact-made.o-sam]
[Please pass it on → act-3: pass-on.o-sam]                       | [Please pass it on → act: pass-on.o-sam]
## Whether you are asked                                         | ## Whether you are asked
You are not asked, because you have as many open as you wished,  | You are not asked, because you have as many open as you wished,
  or as the programme allows.                                    |   or as the programme allows.
[My settings → open-4: my-settings]                              | [My settings → open: my-settings]
[Pause me for a while → open-5: pausing]                         | [Pause me for a while → open: pausing]\
""")


def test_my_data():
    assert shown(Look.MY_DATA, "my-data") == snapshot("""\
Slack                                                            | Teams
# My data                                                        | # My data
This is what the programme keeps about you, read just now.       | This is what the programme keeps about you, read just now.
## You, as the roster or the chat tool says                      | ## You, as the roster or the chat tool says
**On the programme's roster**: No                                | **On the programme's roster**: No
**Name**: Dana                                                   | **Name**: Dana
**Unit**: ward 4                                                 | **Unit**: ward 4
**Language**: English                                            | **Language**: English
**Time zone**: New York                                          | **Time zone**: New York
**Country**: United States                                       | **Country**: United States
## You and this bot                                              | ## You and this bot
**Chat accounts known to be yours**: 0                           | **Chat accounts known to be yours**: 0
**Never approach me**: No                                        | **Never approach me**: No
## Your request                                                  | ## Your request
**Where it stands**: Closed                                      | **Where it stands**: Closed
**Name the desk sees, if it ever does**: K-7QD                   | **Name the desk sees, if it ever does**: K-7QD
**When you asked**: Mon 7 Jan, 09:00                             | **When you asked**: Mon 7 Jan, 09:00
**Whom you would rather talk to**: Someone outside my unit       | **Whom you would rather talk to**: Someone outside my unit
**You agreed to someone from your unit**: No                     | **You agreed to someone from your unit**: No
**You were asked whether to look wider**: No                     | **You were asked whether to look wider**: No
**Language**: English                                            | **Language**: English
**Rather not asked**: Eve Quill                                  | **Rather not asked**: Eve Quill
**How and when to reach you**: by phone, after six               | **How and when to reach you**: by phone, after six
**How soon**: As soon as you can                                 | **How soon**: As soon as you can
**Check-ins wished for**: No                                     | **Check-ins wished for**: No
**The time you were told**: Tue 8 Jan, 09:00                     | **The time you were told**: Tue 8 Jan, 09:00
**Who said yes**: Sam                                            | **Who said yes**: Sam
**When they said yes**: Mon 7 Jan, 09:00                         | **When they said yes**: Mon 7 Jan, 09:00
**By when they are to be in touch**: Tue 8 Jan, 09:00            | **By when they are to be in touch**: Tue 8 Jan, 09:00
**By when they are to be in touch**: Wed 9 Jan, 09:00            | **By when they are to be in touch**: Wed 9 Jan, 09:00
**Times they were asked about being in touch**: 0                | **Times they were asked about being in touch**: 0
**Times you could not be reached**: 0                            | **Times you could not be reached**: 0
**Your colleague will be told once more that something           | **Your colleague will be told once more that something
  changed**: No                                                  |   changed**: No
**A coordinator was told that it had stalled**: No               | **A coordinator was told that it had stalled**: No
**You told the lead of a concern**: No                           | **You told the lead of a concern**: No
**Four closed choices were left, about nobody**: No              | **Four closed choices were left, about nobody**: No
**Time zone**: New York                                          | **Time zone**: New York
**Messages about it**: 0                                         | **Messages about it**: 0
**Closed on**: Mon 7 Jan, 09:00                                  | **Closed on**: Mon 7 Jan, 09:00
**Will be erased on**: 21 January 2030                           | **Will be erased on**: 21 January 2030
## What is not shown                                             | ## What is not shown
Which supporters were asked and what they answered: no is told   | Which supporters were asked and what they answered: no is told
  to nobody. And what colleagues have settled for themselves,    |   to nobody. And what colleagues have settled for themselves,
  such as whom they would rather not talk to. Who was asked is   |   such as whom they would rather not talk to. Who was asked is
  erased with the request.                                       |   erased with the request.
## What is not kept                                              | ## What is not kept
What you type here, why you would like to talk, what is said in  | What you type here, why you would like to talk, what is said in
  a conversation, and that you opened a page. Messages already   |   a conversation, and that you opened a page. Messages already
  sent also stand in the chat tool, where your organisation may  |   sent also stand in the chat tool, where your organisation may
  keep its own copies.                                           |   keep its own copies.
[Take it with me → open-1: my-data-export]                       | [Take it with me → open: my-data-export]
[Never approach me → act-2: never-approach]                      | [Never approach me → act: never-approach]
[!Erase it now → open-3: erasing]                                | [!Erase it now → open: erasing]\
""")


def test_my_data_to_take_away():
    assert shown(Look.MY_DATA_EXPORT, "export-title") == snapshot("""\
Slack                                                            | Teams
# A copy of my data                                              | # A copy of my data
This is the same as on the page, for you to copy. Please think   | This is the same as on the page, for you to copy. Please think
  of where you keep it.                                          |   of where you keep it.
> {                                                              | > {
  "written_at": "2030-01-07T14:00:00+00:00",                     | >   "written_at": "2030-01-07T14:00:00+00:00",
  "person": {                                                    | >   "person": {
    "on_roster": [                                               | >     "on_roster": [
      false                                                      | >       false
    ],                                                           | >     ],
    "name": [                                                    | >     "name": [
      "Dana"                                                     | >       "Dana"
    ],                                                           | >     ],
    "unit": [                                                    | >     "unit": [
      "ward 4"                                                   | >       "ward 4"
    ],                                                           | >     ],
    "language": [                                                | >     "language": [
      "en"                                                       | >       "en"
    ],                                                           | >     ],
    "zone": [                                                    | >     "zone": [
      "America/New_York"                                         | >       "America/New_York"
    ],                                                           | >     ],
    "country": [                                                 | >     "country": [
      "US"                                                       | >       "US"
    ]                                                            | >     ]
  },                                                             | >   },
  "account": {                                                   | >   "account": {
    "addresses": [                                               | >     "addresses": [
      0                                                          | >       0
    ],                                                           | >     ],
    "never_approach": [                                          | >     "never_approach": [
      false                                                      | >       false
    ]                                                            | >     ]
  },                                                             | >   },
  "request": {                                                   | >   "request": {
    "status": [                                                  | >     "status": [
      "closed"                                                   | >       "closed"
    ],                                                           | >     ],
    "handle": [                                                  | >     "handle": [
      "K-7QD"                                                    | >       "K-7QD"
    ],                                                           | >     ],
    "asked_at": [                                                | >     "asked_at": [
      "2030-01-07T14:00:00+00:00"                                | >       "2030-01-07T14:00:00+00:00"
    ],                                                           | >     ],
    "rather": [                                                  | >     "rather": [
      "outside-unit"                                             | >       "outside-unit"
    ],                                                           | >     ],
    "widened": [                                                 | >     "widened": [
      false                                                      | >       false
    ],                                                           | >     ],
    "asked_to_widen": [                                          | >     "asked_to_widen": [
      false                                                      | >       false
    ],                                                           | >     ],
    "language": [                                                | >     "language": [
      "en"                                                       | >       "en"
    ],                                                           | >     ],
    "not_these": [                                               | >     "not_these": [
      "Eve Quill"                                                | >       "Eve Quill"
    ],                                                           | >     ],
    "reach": [                                                   | >     "reach": [
      "by phone, after six"                                      | >       "by phone, after six"
    ],                                                           | >     ],
    "soon": [                                                    | >     "soon": [
      "today"                                                    | >       "today"
    ],                                                           | >     ],
    "check_ins": [                                               | >     "check_ins": [
      false                                                      | >       false
    ],                                                           | >     ],
    "seek_by": [                                                 | >     "seek_by": [
      "2030-01-08T14:00:00+00:00"                                | >       "2030-01-08T14:00:00+00:00"
    ],                                                           | >     ],
    "supporter": [                                               | >     "supporter": [
      "Sam"                                                      | >       "Sam"
    ],                                                           | >     ],
    "accepted_at": [                                             | >     "accepted_at": [
      "2030-01-07T14:00:00+00:00"                                | >       "2030-01-07T14:00:00+00:00"
    ],                                                           | >     ],
    "contact_by": [                                              | >     "contact_by": [
      "2030-01-08T14:00:00+00:00",                               | >       "2030-01-08T14:00:00+00:00",
      "2030-01-09T14:00:00+00:00"                                | >       "2030-01-09T14:00:00+00:00"
    ],                                                           | >     ],
    "contact_asks": [                                            | >     "contact_asks": [
      0                                                          | >       0
    ],                                                           | >     ],
    "tries": [                                                   | >     "tries": [
      0                                                          | >       0
    ],                                                           | >     ],
    "look_again": [                                              | >     "look_again": [
      false                                                      | >       false
    ],                                                           | >     ],
    "desk": [                                                    | >     "desk": [
      false                                                      | >       false
    ],                                                           | >     ],
    "concern": [                                                 | >     "concern": [
      false                                                      | >       false
    ],                                                           | >     ],
    "recorded": [                                                | >     "recorded": [
      false                                                      | >       false
    ],                                                           | >     ],
    "zone": [                                                    | >     "zone": [
      "America/New_York"                                         | >       "America/New_York"
    ],                                                           | >     ],
    "letters": [                                                 | >     "letters": [
      0                                                          | >       0
    ],                                                           | >     ],
    "closed_at": [                                               | >     "closed_at": [
      "2030-01-07T14:00:00+00:00"                                | >       "2030-01-07T14:00:00+00:00"
    ],                                                           | >     ],
    "erased_on": [                                               | >     "erased_on": [
      "2030-01-21"                                               | >       "2030-01-21"
    ]                                                            | >     ]
  }                                                              | >   }
}                                                                | > }\
""")


def test_erasing():
    assert shown(Look.ERASING, "erasing-title") == snapshot("""\
Slack                                                            | Teams
# Erase it now?                                                  | # Erase it now?
Everything about your request goes at once, and so do your own   | Everything about your request goes at once, and so do your own
  settings and switches here. What the programme's roster says   |   settings and switches here. What the programme's roster says
  about you stays.                                               |   about you stays.
Your request ends with it. Whoever was asked hears only that it  | Your request ends with it. Whoever was asked hears only that it
  is no longer needed.                                           |   is no longer needed.
Messages that stand in the chat tool are replaced. An export     | Messages that stand in the chat tool are replaced. An export
  that your organisation made before cannot be erased from here. |   that your organisation made before cannot be erased from here.
[!Yes, erase it now → act-1: erase]                              | [!Yes, erase it now → act: erase]\
""")


def test_the_desk():
    assert shown(Look.DESK, "desk") == snapshot("""\
Slack                                                            | Teams
# The desk                                                       | # The desk
Only what has stalled stands here. Everything else goes its way  | Only what has stalled stands here. Everything else goes its way
  by itself.                                                     |   by itself.
K-7QD: a message could not be delivered. 10 working hours left.  | K-7QD: a message could not be delivered. 10 working hours left.
[Ask a supporter → open-1: assigning.K-7QD]                      | [Ask a supporter → open: assigning.K-7QD]
[Look wider → act-2: desk-widen.K-7QD]                           | [Look wider → act: desk-widen.K-7QD]
[Name a new time → open-3: extending.K-7QD]                      | [Name a new time → open: extending.K-7QD]
[!Close the request → act-4: desk-close.K-7QD]                   | [!Close the request → act: desk-close.K-7QD]\
""")


def test_assigning():
    assert shown(Look.ASSIGNING, "assign-title") == snapshot("""\
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
    assert shown(Look.EXTENDING, "extend-title") == snapshot("""\
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


def test_the_list_of_commands():
    assert shown(None, "commands-title") == snapshot("""\
Slack                                                            | Teams
# Commands                                                       | # Commands
These words do what the buttons do. Whatever else is written     | These words do what the buttons do. Whatever else is written
  after them is dropped.                                         |   after them is dropped.
**help**: This list                                              | **help**: This list
**ask**: Talk to a peer                                          | **ask**: Talk to a peer
**status**: Where what I asked for stands                        | **status**: Where what I asked for stands
**helpnow**: Whom to call now                                    | **helpnow**: Whom to call now
**resources**: Other help, inside and outside the hospital       | **resources**: Other help, inside and outside the hospital
**mydata**: What is kept about me                                | **mydata**: What is kept about me
**about**: What this is                                          | **about**: What this is
**available**: I can be asked again                              | **available**: I can be asked again
**pause**: Please do not ask me for a while                      | **pause**: Please do not ask me for a while
**settings**: How and when I would like to be asked              | **settings**: How and when I would like to be asked
**open**: What I have open                                       | **open**: What I have open
**queue**: What waits at the desk                                | **queue**: What waits at the desk\
""")


def test_what_is_over():
    assert shown(None, "no-longer-here-title") == snapshot("""\
Slack                                                            | Teams
# No longer here                                                 | # No longer here
What stood here is over, or was erased. Nothing was changed.     | What stood here is over, or was erased. Nothing was changed.\
""")


def test_everyones_menu():
    page = LONGEST[Look.HOME, "home-title"]
    assert isinstance(page, Page)
    assert home(page) == snapshot("""\
Slack                                                            | Teams
                                                                 | (Menu)
                                                                 | ## Menu
Would you like to talk to a trained colleague? You need not      | Would you like to talk to a trained colleague? You need not
  explain why.                                                   |   explain why.
[*Talk to a peer → open-1: ask]                                  | [*Talk to a peer → open: ask]
## As a supporter                                                | ## As a supporter
You are not paused. You are only asked in the hours that you     | You are not paused. You are only asked in the hours that you
  answer.                                                        |   answer.
[Pause me for a while → open-2: pausing]                         | [Pause me for a while → open: pausing]
[My settings → open-3: my-settings]                              | [My settings → open: my-settings]
One conversation is yours, or waits for your answer.             | One conversation is yours, or waits for your answer.
[What I have open → open-4: what-i-hold]                         | [What I have open → open: what-i-hold]
## The desk                                                      | ## The desk
One thing needs the desk.                                        | One thing needs the desk.
[Open the desk → open-5: desk]                                   | [Open the desk → open: desk]
## Help now                                                      | ## Help now
**On-call support line**                                         | **On-call support line**
Call +1 212-555-0111                                             | Call +1 212-555-0111
Any time, day or night                                           | Any time, day or night
**Employee assistance**                                          | **Employee assistance**
Call +1 212-555-0122                                             | Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00                                | Monday to Saturday, 7:00 to 22:00
[Help now → help-now: help]                                      |
[Other help → open-7: other-help]                                | [Other help → open: other-help]
[What this is → open-8: what-this-is]                            | [What this is → open: what-this-is]
[My data → open-9: my-data]                                      | [My data → open: my-data]
                                                                 | Help now: On-call support line. Call +1 212-555-0111.
                                                                 | [Help now → help-now: help]\
""")


def test_what_could_not_be_kept():
    view, dialog = slack.draw_failure(READER, PROGRAMME), teams.draw_failure(READER)
    assert said(view, dialog) == snapshot("""\
Slack                                                            | Teams
# I could not keep this                                          | # I could not keep this
I could not keep what you just did. What stood here before still | I could not keep what you just did. What stood here before still
  stands. Please try again, or call the office at +1             |   stands. Please try again, or call the office at +1
  212-555-0100.                                                  |   212-555-0100.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""")


def test_a_short_word():
    view = slack.draw_said("done-title", "done", READER)
    assert said(view, teams.draw_said("done-title", "done", READER)) == snapshot("""\
Slack                                                            | Teams
# Done                                                           | # Done
That is done. If there is more to say, it stands in our private  | That is done. If there is more to say, it stands in our private
  chat.                                                          |   chat.\
""")
