"""What is kept of somebody, to take away. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.pages import opened_at

MY_DATA_TO_TAKE_AWAY = snapshot("""\
Slack                                                            | Teams
# A copy of my data                                              | # A copy of my data
This is the same as on the page, for you to copy. Please think   | This is the same as on the page, for you to copy. Please think
  of where you keep it.                                          |   of where you keep it.
> {                                                              | > {
  "written_at": "2030-01-07T14:00:00+00:00",                     | >   "written_at": "2030-01-07T14:00:00+00:00",
  "person": {                                                    | >   "person": {
    "on_roster": [                                               | >     "on_roster": [
      true                                                       | >       true
    ],                                                           | >     ],
    "name": [                                                    | >     "name": [
      "Ana"                                                      | >       "Ana"
    ],                                                           | >     ],
    "role": [                                                    | >     "role": [
      "coordinator",                                             | >       "coordinator",
      "custodian",                                               | >       "custodian",
      "facilitator",                                             | >       "facilitator",
      "lead",                                                    | >       "lead",
      "supporter"                                                | >       "supporter"
    ],                                                           | >     ],
    "profession": [                                              | >     "profession": [
      "nurse"                                                    | >       "nurse"
    ],                                                           | >     ],
    "specialty": [                                               | >     "specialty": [
      "theatre"                                                  | >       "theatre"
    ],                                                           | >     ],
    "unit": [                                                    | >     "unit": [
      "ward 2"                                                   | >       "ward 2"
    ],                                                           | >     ],
    "seniority": [                                               | >     "seniority": [
      "senior"                                                   | >       "senior"
    ],                                                           | >     ],
    "manager": [                                                 | >     "manager": [
      "Eve Quill"                                                | >       "Eve Quill"
    ],                                                           | >     ],
    "language": [                                                | >     "language": [
      "en"                                                       | >       "en"
    ],                                                           | >     ],
    "zone": [                                                    | >     "zone": [
      "America/New_York"                                         | >       "America/New_York"
    ],                                                           | >     ],
    "trained_on": [                                              | >     "trained_on": [
      "2029-05-01",                                              | >       "2029-05-01",
      "2029-05-01",                                              | >       "2029-05-01",
      "2029-05-01",                                              | >       "2029-05-01",
      "2029-05-01",                                              | >       "2029-05-01",
      "2029-05-01",                                              | >       "2029-05-01",
      "2029-05-01",                                              | >       "2029-05-01",
      "2029-05-01"                                               | >       "2029-05-01"
    ],                                                           | >     ],
    "valid_until": [                                             | >     "valid_until": [
      "2031-05-01"                                               | >       "2031-05-01"
    ],                                                           | >     ],
    "training": [                                                | >     "training": [
      "peer-support",                                            | >       "peer-support",
      "eap",                                                     | >       "eap",
      "cism",                                                    | >       "cism",
      "psychological-first-aid",                                 | >       "psychological-first-aid",
      "suicide-prevention",                                      | >       "suicide-prevention",
      "other"                                                    | >       "other"
    ],                                                           | >     ],
    "ending": [                                                  | >     "ending": [
      "2031-05-01"                                               | >       "2031-05-01"
    ],                                                           | >     ],
    "reminded": [                                                | >     "reminded": [
      60                                                         | >       60
    ],                                                           | >     ],
    "cap": [                                                     | >     "cap": [
      3                                                          | >       3
    ],                                                           | >     ],
    "willing": [                                                 | >     "willing": [
      "pause"                                                    | >       "pause"
    ],                                                           | >     ],
    "willing_asked": [                                           | >     "willing_asked": [
      "not-heard"                                                | >       "not-heard"
    ],                                                           | >     ],
    "willing_next": [                                            | >     "willing_next": [
      "2031-05-01"                                               | >       "2031-05-01"
    ],                                                           | >     ],
    "debrief_on": [                                              | >     "debrief_on": [
      "2030-01-07"                                               | >       "2030-01-07"
    ]                                                            | >     ]
  },                                                             | >   },
  "account": {                                                   | >   "account": {
    "addresses": [                                               | >     "addresses": [
      0                                                          | >       0
    ],                                                           | >     ],
    "greeted": [                                                 | >     "greeted": [
      "2026-11"                                                  | >       "2026-11"
    ],                                                           | >     ],
    "never_approach": [                                          | >     "never_approach": [
      false                                                      | >       false
    ]                                                            | >     ]
  },                                                             | >   },
  "settings": {                                                  | >   "settings": {
    "seldom": [                                                  | >     "seldom": [
      false                                                      | >       false
    ],                                                           | >     ],
    "at_once": [                                                 | >     "at_once": [
      1                                                          | >       1
    ],                                                           | >     ],
    "hours_zone": [                                              | >     "hours_zone": [
      "America/New_York"                                         | >       "America/New_York"
    ],                                                           | >     ],
    "monday": [                                                  | >     "monday": [
      "08:00-18:00"                                              | >       "08:00-18:00"
    ],                                                           | >     ],
    "tuesday": [                                                 | >     "tuesday": [
      "08:00-18:00"                                              | >       "08:00-18:00"
    ],                                                           | >     ],
    "wednesday": [                                               | >     "wednesday": [
      "08:00-18:00"                                              | >       "08:00-18:00"
    ],                                                           | >     ],
    "thursday": [                                                | >     "thursday": [
      "08:00-18:00"                                              | >       "08:00-18:00"
    ],                                                           | >     ],
    "friday": [                                                  | >     "friday": [
      "08:00-18:00"                                              | >       "08:00-18:00"
    ],                                                           | >     ],
    "language": [                                                | >     "language": [
      "en"                                                       | >       "en"
    ]                                                            | >     ]
  },                                                             | >   },
  "load": {                                                      | >   "load": {
    "waits": [                                                   | >     "waits": [
      false                                                      | >       false
    ],                                                           | >     ],
    "holding": [                                                 | >     "holding": [
      0                                                          | >       0
    ]                                                            | >     ]
  }                                                              | >   }
}                                                                | > }\
""")


def test_my_data_to_take_away():
    assert opened_at(Look.MY_DATA_EXPORT, "export-title") == MY_DATA_TO_TAKE_AWAY
