"""Training that ends. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import SAME, opened_at

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


EACH_ROW = """
Peer support                                                     | Peer support
until 1 January 2029                                             | until 1 January 2029"""
TRAINING_THAT_ENDS = snapshot("""\
Slack                                                            | Teams
# Training that ends                                             | # Training that ends
What the roster says. Each of them is reminded 60, 30 and 7 days | What the roster says. Each of them is reminded 60, 30 and 7 days
  before. Whose training in peer support is over is not asked.   |   before. Whose training in peer support is over is not asked.
## Within 60 days                                                | ## Within 60 days
Nobody at present.                                               | Nobody at present.
## Over                                                          | ## Over
**Person 0**                                                     | **Person 0** ⋮
**Person 1**                                                     | **Person 1** ⋮
**Person 10**                                                    | **Person 10** ⋮
**Person 11**                                                    | **Person 11** ⋮
**Person 12**                                                    | **Person 12** ⋮
**Person 13**                                                    | **Person 13** ⋮
**Person 14**                                                    | **Person 14** ⋮
**Person 15**                                                    | **Person 15** ⋮
**Person 16**                                                    | **Person 16** ⋮
**Person 17**                                                    | **Person 17** ⋮
**Person 18**                                                    | **Person 18** ⋮
**Person 19**                                                    | **Person 19** ⋮
**Person 2**                                                     | **Person 2** ⋮
**Person 20**                                                    | **Person 20** ⋮
**Person 21**                                                    | **Person 21** ⋮
**Person 22**                                                    | **Person 22** ⋮
**Person 23**                                                    | **Person 23** ⋮
**Person 24**                                                    | **Person 24** ⋮
**Person 25**                                                    | **Person 25** ⋮
**Person 26**                                                    | **Person 26** ⋮
**Person 27**                                                    | **Person 27** ⋮
**Person 28**                                                    | **Person 28** ⋮
**Person 29**                                                    | **Person 29** ⋮
**Person 3**                                                     | **Person 3** ⋮
**Person 30**                                                    | **Person 30** ⋮
**Person 31**                                                    | **Person 31** ⋮
**Person 4**                                                     | **Person 4** ⋮
**Person 5**                                                     | **Person 5** ⋮
**Person 6**                                                     | **Person 6** ⋮
**Person 7**                                                     | **Person 7** ⋮
And 2 more.                                                      | And 2 more.\
""")


def test_training_that_ends():
    """All of them are alike: what is said of each is one sign."""
    page = opened_at(Look.TRAINING, "training-page-title")
    assert page.replace(EACH_ROW, f" {SAME}") == TRAINING_THAT_ENDS
