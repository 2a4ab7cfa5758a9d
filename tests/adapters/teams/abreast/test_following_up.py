"""Check-ins, and a record for those who want one. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

FOLLOWING_UP = snapshot(
    {
        "contact-slower": """\
Slack                                                            | Teams
(I have not heard yet whether your colleague reached you. It may | (I have not heard yet whether your colleague reached you. It may
  take until Wed 9 Jan, 04:00, a little longer than I said. You  |   take until Wed 9 Jan, 04:00, a little longer than I said. You
  can also ask for someone else.)                                |   can also ask for someone else.)
I have not heard yet whether your colleague reached you. It may  | I have not heard yet whether your colleague reached you. It may
  take until Wed 9 Jan, 04:00, a little longer than I said. You  |   take until Wed 9 Jan, 04:00, a little longer than I said. You
  can also ask for someone else.                                 |   can also ask for someone else.
[We have spoken → act-1: token-1]                                | [We have spoken → act: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]\
""",
        "contact-ask": """\
Slack                                                            | Teams
(Just checking: have you been in touch with your colleague? Any  | (Just checking: have you been in touch with your colleague? Any
  answer is fine.)                                               |   answer is fine.)
Just checking: have you been in touch with your colleague? Any   | Just checking: have you been in touch with your colleague? Any
  answer is fine.                                                |   answer is fine.
[We have been in touch → act-1: token-1]                         | [We have been in touch → act: token-1]
[Not yet → act-2: token-2]                                       | [Not yet → act: token-2]
[I could not reach them → act-3: token-3]                        | [I could not reach them → act: token-3]
[Please pass it on → act-4: token-4]                             | [Please pass it on → act: token-4]\
""",
        "second-try-ask": """\
Slack                                                            | Teams
(Today would be a good day for the second try to reach your      | (Today would be a good day for the second try to reach your
  colleague. Any answer is fine.)                                |   colleague. Any answer is fine.)
Today would be a good day for the second try to reach your       | Today would be a good day for the second try to reach your
  colleague. Any answer is fine.                                 |   colleague. Any answer is fine.
[We have been in touch → act-1: token-1]                         | [We have been in touch → act: token-1]
[Not yet → act-2: token-2]                                       | [Not yet → act: token-2]
[I could not reach them → act-3: token-3]                        | [I could not reach them → act: token-3]
[Please pass it on → act-4: token-4]                             | [Please pass it on → act: token-4]\
""",
        "not-heard": """\
Slack                                                            | Teams
(I have not heard whether your colleague reached you. If not, I  | (I have not heard whether your colleague reached you. If not, I
  am sorry. You can ask for someone else, or call the office at  |   am sorry. You can ask for someone else, or call the office at
  +1 212-555-0100.)                                              |   +1 212-555-0100.)
I have not heard whether your colleague reached you. If not, I   | I have not heard whether your colleague reached you. If not, I
  am sorry. You can ask for someone else, or call the office at  |   am sorry. You can ask for someone else, or call the office at
  +1 212-555-0100.                                               |   +1 212-555-0100.
[We have spoken → act-1: token-1]                                | [We have spoken → act: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]\
""",
        "contact-ask, changed-since, been-in-touch, not-yet, could-not-reach, pass-it-on, open-who-and-how": """\
Slack                                                            | Teams
(Just checking: have you been in touch with your colleague? Any  | (Just checking: have you been in touch with your colleague? Any
  answer is fine.)                                               |   answer is fine.)
Just checking: have you been in touch with your colleague? Any   | Just checking: have you been in touch with your colleague? Any
  answer is fine.                                                |   answer is fine.
Something about how and when has changed. Please open it before  | Something about how and when has changed. Please open it before
  you get in touch.                                              |   you get in touch.
[We have been in touch → act-1: token-1]                         | [We have been in touch → act: token-1]
[Not yet → act-2: token-2]                                       | [Not yet → act: token-2]
[I could not reach them → act-3: token-3]                        | [I could not reach them → act: token-3]
[Please pass it on → act-4: token-4]                             | [Please pass it on → act: token-4]
[*Open who and how → open-5: token-5]                            | [*Open who and how → open: token-5]\
""",
    }
)


def test_following_up():
    assert cards_on("following_up") == FOLLOWING_UP


LEAVING_A_RECORD = snapshot("""\
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
  ( ) under-an-hour: Half an hour to an hour                     |   ( ) under-an-hour: Half an hour to an hour
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


def test_leaving_a_record():
    assert opened_at(Look.LEAVE_RECORD, "record-title") == LEAVING_A_RECORD
