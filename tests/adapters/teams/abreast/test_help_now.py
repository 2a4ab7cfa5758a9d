"""Help now, and other help. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.pages import opened_at

HELP_NOW = snapshot("""\
Slack                                                            | Teams
# Help now                                                       | # Help now
You can call any of these, at the times that stand with them,    | You can call any of these, at the times that stand with them,
  for yourself or about someone else. You need not say why you   |   for yourself or about someone else. You need not say why you
  are calling.                                                   |   are calling.
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
Any time                                                         | Any time
**Crisis Text Line**                                             | **Crisis Text Line**
Text HOME to 741741                                              | Text HOME to 741741
Any time                                                         | Any time
**Physician Support Line, for physicians and medical students**  | **Physician Support Line, for physicians and medical students**
Call 1-888-409-0141                                              | Call 1-888-409-0141
8 am to 1 am Eastern Time, every day                             | 8 am to 1 am Eastern Time, every day
## Australia                                                     | ## Australia
**Emergency services**                                           | **Emergency services**
Call 000                                                         | Call 000
Any time                                                         | Any time
**Lifeline**                                                     | **Lifeline**
Call 13 11 14, or text 0477 13 11 14                             | Call 13 11 14, or text 0477 13 11 14
Any time                                                         | Any time
## Canada                                                        | ## Canada
**Emergency services**                                           | **Emergency services**
Call 9-1-1                                                       | Call 9-1-1
Any time                                                         | Any time
**9-8-8: Suicide Crisis Helpline**                               | **9-8-8: Suicide Crisis Helpline**
Call or text 9-8-8                                               | Call or text 9-8-8
Any time                                                         | Any time
## Germany                                                       | ## Germany
**Emergency services**                                           | **Emergency services**
Call 112                                                         | Call 112
Any time                                                         | Any time
**TelefonSeelsorge**                                             | **TelefonSeelsorge**
Call 0800/1110111 or 0800/1110222                                | Call 0800/1110111 or 0800/1110222
Any time                                                         | Any time
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
Any time                                                         | Any time
**Shout**                                                        | **Shout**
Text SHOUT to 85258                                              | Text SHOUT to 85258
Any time                                                         | Any time
**BMA counselling and peer support, for doctors and medical      | **BMA counselling and peer support, for doctors and medical
  students**                                                     |   students**
Call 0330 123 1245                                               | Call 0330 123 1245
Any time                                                         | Any time
## Ireland                                                       | ## Ireland
**Emergency services**                                           | **Emergency services**
Call 112                                                         | Call 112
Any time                                                         | Any time
**Samaritans**                                                   | **Samaritans**
Call 116 123                                                     | Call 116 123
Any time                                                         | Any time
## New Zealand                                                   | ## New Zealand
**Emergency services**                                           | **Emergency services**
Call 111                                                         | Call 111
Any time                                                         | Any time
**1737**                                                         | **1737**
Call or text 1737                                                | Call or text 1737
Any time                                                         | Any time
National lines were looked up on 22 November 2026.               | National lines were looked up on 22 November 2026.
Office: +1 212-555-0100, peer-support@harbour.example. Director: | Office: +1 212-555-0100, peer-support@harbour.example. Director:
  +1 212-555-0102, peer-support-director@harbour.example.        |   +1 212-555-0102, peer-support-director@harbour.example.\
""")


def test_help_now():
    assert opened_at(Look.HELP_NOW, "help-now") == HELP_NOW


OTHER_HELP = snapshot("""\
Slack                                                            | Teams
# Other help                                                     | # Other help
The programme knows these places. Nobody is told what you look   | The programme knows these places. Nobody is told what you look
  at here.                                                       |   at here.
## A colleague to talk to                                        | ## A colleague to talk to
**Group talk after a hard shift**                                | **Group talk after a hard shift**
Inside the organisation                                          | Inside the organisation
An hour with colleagues and a facilitator, every second Thursday | An hour with colleagues and a facilitator, every second Thursday
  at 17:00                                                       |   at 17:00
Just come: education centre, room 3                              | Just come: education centre, room 3
Checked on 22 November 2026                                      | Checked on 22 November 2026
## Employee assistance                                           | ## Employee assistance
**Employee assistance programme**                                | **Employee assistance programme**
Inside the organisation                                          | Inside the organisation
Six free talks with a counsellor from outside the hospital       | Six free talks with a counsellor from outside the hospital
Call +1 212-555-0122                                             | Call +1 212-555-0122
Checked on 22 November 2026                                      | Checked on 22 November 2026
## Counselling                                                   | ## Counselling
**Tideway counselling, London**                                  | **Tideway counselling, London**
Outside                                                          | Outside
Talks by phone or in person for staff who live in Britain        | Talks by phone or in person for staff who live in Britain
Call 020 7946 0123                                               | Call 020 7946 0123
Checked on 22 November 2026                                      | Checked on 22 November 2026
**Leuchtturm Beratung, Berlin**                                  | **Leuchtturm Beratung, Berlin**
Outside                                                          | Outside
Talks in German, by phone or in person, for staff who live in    | Talks in German, by phone or in person, for staff who live in
  Germany                                                        |   Germany
Call 030 23125 123                                               | Call 030 23125 123
Checked on 22 November 2026                                      | Checked on 22 November 2026
## Spiritual care                                                | ## Spiritual care
**Chaplaincy**                                                   | **Chaplaincy**
Inside the organisation                                          | Inside the organisation
A listening ear for people of any faith, or none                 | A listening ear for people of any faith, or none
Call +1 212-555-0144, or come to the quiet room by the east      | Call +1 212-555-0144, or come to the quiet room by the east
  lifts                                                          |   lifts
Checked on 22 November 2026                                      | Checked on 22 November 2026
## Physician health                                              | ## Physician health
**Lighthouse physician health programme**                        | **Lighthouse physician health programme**
Outside                                                          | Outside
Care for physicians, by physicians, outside the hospital         | Care for physicians, by physicians, outside the hospital
Call +1 212-555-0166                                             | Call +1 212-555-0166
Checked on 22 November 2026                                      | Checked on 22 November 2026
## Legal advice                                                  | ## Legal advice
**Tideway legal advice**                                         | **Tideway legal advice**
Outside                                                          | Outside
A first talk with a lawyer who knows hospitals, free of charge   | A first talk with a lawyer who knows hospitals, free of charge
Call +1 212-555-0177                                             | Call +1 212-555-0177
Checked on 22 November 2026                                      | Checked on 22 November 2026
## Rest                                                          | ## Rest
**Staff rest rooms**                                             | **Staff rest rooms**
Inside the organisation                                          | Inside the organisation
Beds, showers and a quiet hour, day and night                    | Beds, showers and a quiet hour, day and night
Level 2, behind the library. Your badge opens the door           | Level 2, behind the library. Your badge opens the door
Checked on 22 November 2026                                      | Checked on 22 November 2026
## Help in a crisis                                              | ## Help in a crisis
**On-call psychiatrist for staff**                               | **On-call psychiatrist for staff**
Inside the organisation                                          | Inside the organisation
Seen the same day, apart from the patient record                 | Seen the same day, apart from the patient record
Call +1 212-555-0155                                             | Call +1 212-555-0155
Checked on 22 November 2026                                      | Checked on 22 November 2026
[Help now → help-now: help]                                      | [Help now → help-now: help]
[Why a colleague → open-2: why-a-colleague]                      | [Why a colleague → open: why-a-colleague]\
""")


def test_other_help():
    assert opened_at(Look.OTHER_HELP, "other-help") == OTHER_HELP
