"""Training that ends. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

TRAINING_IN_MESSAGES = snapshot(
    {
        "training-ends-peer-support": """\
Slack                                                            | Teams
(Your training in peer support is valid until 14 January 2030.   | (Your training in peer support is valid until 14 January 2030.
  After that day you are not asked, until it is renewed. The     |   After that day you are not asked, until it is renewed. The
  office is at +1 212-555-0100.)                                 |   office is at +1 212-555-0100.)
Your training in peer support is valid until 14 January 2030.    | Your training in peer support is valid until 14 January 2030.
  After that day you are not asked, until it is renewed. The     |   After that day you are not asked, until it is renewed. The
  office is at +1 212-555-0100.                                  |   office is at +1 212-555-0100.\
""",
        "training-ends-cism": """\
Slack                                                            | Teams
(Your training in critical incident stress management is valid   | (Your training in critical incident stress management is valid
  until 14 January 2030. The office can tell you how to renew    |   until 14 January 2030. The office can tell you how to renew
  it: +1 212-555-0100.)                                          |   it: +1 212-555-0100.)
Your training in critical incident stress management is valid    | Your training in critical incident stress management is valid
  until 14 January 2030. The office can tell you how to renew    |   until 14 January 2030. The office can tell you how to renew
  it: +1 212-555-0100.                                           |   it: +1 212-555-0100.\
""",
        "training-ends-eap": """\
Slack                                                            | Teams
(Your training in employee assistance is valid until 14 January  | (Your training in employee assistance is valid until 14 January
  2030. The office can tell you how to renew it: +1              |   2030. The office can tell you how to renew it: +1
  212-555-0100.)                                                 |   212-555-0100.)
Your training in employee assistance is valid until 14 January   | Your training in employee assistance is valid until 14 January
  2030. The office can tell you how to renew it: +1              |   2030. The office can tell you how to renew it: +1
  212-555-0100.                                                  |   212-555-0100.\
""",
        "training-ends-other": """\
Slack                                                            | Teams
(A training of yours is valid until 14 January 2030. The office  | (A training of yours is valid until 14 January 2030. The office
  can tell you how to renew it: +1 212-555-0100.)                |   can tell you how to renew it: +1 212-555-0100.)
A training of yours is valid until 14 January 2030. The office   | A training of yours is valid until 14 January 2030. The office
  can tell you how to renew it: +1 212-555-0100.                 |   can tell you how to renew it: +1 212-555-0100.\
""",
        "training-ends-psychological-first-aid": """\
Slack                                                            | Teams
(Your training in psychological first aid is valid until 14      | (Your training in psychological first aid is valid until 14
  January 2030. The office can tell you how to renew it: +1      |   January 2030. The office can tell you how to renew it: +1
  212-555-0100.)                                                 |   212-555-0100.)
Your training in psychological first aid is valid until 14       | Your training in psychological first aid is valid until 14
  January 2030. The office can tell you how to renew it: +1      |   January 2030. The office can tell you how to renew it: +1
  212-555-0100.                                                  |   212-555-0100.\
""",
        "training-ends-suicide-prevention": """\
Slack                                                            | Teams
(Your training in suicide prevention is valid until 14 January   | (Your training in suicide prevention is valid until 14 January
  2030. The office can tell you how to renew it: +1              |   2030. The office can tell you how to renew it: +1
  212-555-0100.)                                                 |   212-555-0100.)
Your training in suicide prevention is valid until 14 January    | Your training in suicide prevention is valid until 14 January
  2030. The office can tell you how to renew it: +1              |   2030. The office can tell you how to renew it: +1
  212-555-0100.                                                  |   212-555-0100.\
""",
    }
)


def test_training_in_messages():
    assert cards_on("training") == TRAINING_IN_MESSAGES


TRAINING_THAT_ENDS = snapshot("""\
Slack                                                            | Teams
# Training that ends                                             | # Training that ends
What the roster says. Each of them is reminded 60, 30 and 7 days | What the roster says. Each of them is reminded 60, 30 and 7 days
  before. Whose training in peer support is over is not asked.   |   before. Whose training in peer support is over is not asked.
## Within 60 days                                                | ## Within 60 days
Nobody at present.                                               | Nobody at present.
## Over                                                          | ## Over
**Person 0**                                                     | **Person 0**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 1**                                                     | **Person 1**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 10**                                                    | **Person 10**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 11**                                                    | **Person 11**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 12**                                                    | **Person 12**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 13**                                                    | **Person 13**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 14**                                                    | **Person 14**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 15**                                                    | **Person 15**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 16**                                                    | **Person 16**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 17**                                                    | **Person 17**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 18**                                                    | **Person 18**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 19**                                                    | **Person 19**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 2**                                                     | **Person 2**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 20**                                                    | **Person 20**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 21**                                                    | **Person 21**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 22**                                                    | **Person 22**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 23**                                                    | **Person 23**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 24**                                                    | **Person 24**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 25**                                                    | **Person 25**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 26**                                                    | **Person 26**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 27**                                                    | **Person 27**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 28**                                                    | **Person 28**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 29**                                                    | **Person 29**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 3**                                                     | **Person 3**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 30**                                                    | **Person 30**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 31**                                                    | **Person 31**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 4**                                                     | **Person 4**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 5**                                                     | **Person 5**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 6**                                                     | **Person 6**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
**Person 7**                                                     | **Person 7**
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029
And 2 more.                                                      | And 2 more.\
""")


def test_training_that_ends():
    assert opened_at(Look.TRAINING, "training-page-title") == TRAINING_THAT_ENDS
