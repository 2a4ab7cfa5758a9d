"""Being a supporter: settings, pauses, and what is open. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

BEING_A_SUPPORTER = snapshot(
    {
        "paused": """\
Slack                                                            | Teams
(You are paused until Sat 19 Jan, 19:00. What you have open now  | (You are paused until Sat 19 Jan, 19:00. What you have open now
  stays with you, or you can pass it on.)                        |   stays with you, or you can pass it on.)
You are paused until Sat 19 Jan, 19:00. What you have open now   | You are paused until Sat 19 Jan, 19:00. What you have open now
  stays with you, or you can pass it on.                         |   stays with you, or you can pass it on.
[I may be asked again → act-1: token-1]                          | [I may be asked again → act: token-1]\
""",
        "resumed": """\
Slack                                                            | Teams
(You may be asked again, in the hours that you answer.)          | (You may be asked again, in the hours that you answer.)
You may be asked again, in the hours that you answer.            | You may be asked again, in the hours that you answer.
[Pause me for a while → open-1: token-1]                         | [Pause me for a while → open: token-1]\
""",
        "paused-in-another-year": """\
Slack                                                            | Teams
(You are paused until 5 January 2031. What you have open now     | (You are paused until 5 January 2031. What you have open now
  stays with you, or you can pass it on.)                        |   stays with you, or you can pass it on.)
You are paused until 5 January 2031. What you have open now      | You are paused until 5 January 2031. What you have open now
  stays with you, or you can pass it on.                         |   stays with you, or you can pass it on.
[I may be asked again → act-1: token-1]                          | [I may be asked again → act: token-1]\
""",
        "settings-kept": """\
Slack                                                            | Teams
(Kept. It counts from the next time somebody is looked for.)     | (Kept. It counts from the next time somebody is looked for.)
Kept. It counts from the next time somebody is looked for.       | Kept. It counts from the next time somebody is looked for.\
""",
    }
)


def test_being_a_supporter():
    assert cards_on("supporting") == BEING_A_SUPPORTER


A_SUPPORTERS_SETTINGS = snapshot("""\
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


def test_a_supporters_settings():
    assert opened_at(Look.MY_SETTINGS, "settings-title") == A_SUPPORTERS_SETTINGS


def test_pausing():
    assert opened_at(Look.PAUSING, "pause-title") == snapshot("""\
Slack                                                            | Teams
# Pause me                                                       | # Pause me
Nobody will ask why, and you can come back sooner.               | Nobody will ask why, and you can come back sooner.
until: Ask me again from                                         | until: Ask me again from
  <datepicker>                                                   |   <Input.Date> min=2030-01-08 max=2031-01-07
  ~ From the beginning of that day.                              |   ~ From the beginning of that day.
[[Pause me]]                                                     | [[Pause me]]\
""")


def test_what_a_supporter_holds():
    assert opened_at(Look.WHAT_I_HOLD, "holding-title") == snapshot("""\
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
