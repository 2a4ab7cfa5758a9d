"""What is kept of somebody, to take away. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.pages import opened_at


def test_my_data_to_take_away():
    assert opened_at(Look.MY_DATA_EXPORT, "export-title") == snapshot("""\
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
