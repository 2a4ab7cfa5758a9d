"""Every message on both platforms, next to each other, to be read aloud.

One entry for each kind, by the name of its first sentence, and a test for each page of
the catalogue. A message that none of them shows is a red test.
"""

from pathlib import Path

from inline_snapshot import snapshot

from bot.cards import Card
from tests.adapters.shown import every_card
from tests.adapters.slack import drawings as of_slack
from tests.adapters.slack import outline as for_slack
from tests.adapters.teams import drawings as of_teams
from tests.adapters.teams import outline as for_teams
from tests.adapters.teams.side_by_side import READER, card, words
from tests.bot.test_wording import PAGES, messages


def kinds() -> dict[str, Card]:
    """The first card of each: other sentences or other buttons make another kind."""
    found = dict[str, Card]()
    for each in every_card():
        found.setdefault(_kind(each, found), each)
    return found


def _kind(each: Card, found: dict[str, Card]) -> str:
    name = each.body[0].wording
    if name not in found or _shape(found[name]) == _shape(each):
        return name
    return ", ".join(_shape(each))


def _shape(each: Card) -> tuple[str, ...]:
    said = (say.wording for say in each.body)
    return (*said, *(button.label for button in each.buttons))


KINDS = kinds()


def shown(page: str) -> dict[str, str]:
    """Those whose first sentence stands on this page of the catalogue."""
    [path] = [path for path in PAGES if path.stem == page]
    here = {message.id.name for message in messages(path)}
    of_page = {k: each for k, each in KINDS.items() if each.body[0].wording in here}
    return {kind: card(each) for kind, each in of_page.items()}


def test_no_message_is_missing():
    first = {each.body[0].wording for each in KINDS.values()}
    tested = Path(__file__).read_text("utf-8")
    for path in PAGES:
        if first & {message.id.name for message in messages(path)}:
            assert f'shown("{path.stem}")' in tested


def test_both_platforms_say_the_same_words_in_the_same_order():
    for each in every_card():
        slack = for_slack.outline(of_slack.message(each, READER))
        teams = for_teams.outline(of_teams.message(each, READER))
        assert words(slack) == words(teams)


def test_hello():
    assert shown("hello") == snapshot(
        {
            "hello": """\
Slack                                                            | Teams
(Hello. I am Been There, a bot, and I say this to everyone on    | (Hello. I am Been There, a bot, and I say this to everyone on
  the staff.)                                                    |   the staff.)
Hello. I am Been There, a bot, and I say this to everyone on the | Hello. I am Been There, a bot, and I say this to everyone on the
  staff.                                                         |   staff.
Colleagues trained as supporters may call you after a hard       | Colleagues trained as supporters may call you after a hard
  event, or you can ask for one. No notes of what is said are    |   event, or you can ask for one. No notes of what is said are
  kept. This is apart from HR and risk management.               |   kept. This is apart from HR and risk management.
Your organisation can read chat messages, and can see that this  | Your organisation can read chat messages, and can see that this
  app was used. What I delete may stay in its exports.           |   app was used. What I delete may stay in its exports.
Privacy has exceptions, such as serious danger or a court order: | Privacy has exceptions, such as serious danger or a court order:
  see "What this is" in the menu (statement 1).                  |   see "What this is" in the menu (statement 1).
Office: +1 212-555-0100, peer-support@harbour.example.           | Office: +1 212-555-0100, peer-support@harbour.example.
[*Talk to a peer → open-1: token-1]                              | [*Talk to a peer → open: token-1]
[Other help → open-2: token-2]                                   | [Other help → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "typed": """\
Slack                                                            | Teams
(I am a bot, and nobody reads what is typed here. I have not     | (I am a bot, and nobody reads what is typed here. I have not
  kept it. Please use these buttons instead.)                    |   kept it. Please use these buttons instead.)
I am a bot, and nobody reads what is typed here. I have not kept | I am a bot, and nobody reads what is typed here. I have not kept
  it. Please use these buttons instead.                          |   it. Please use these buttons instead.
[*Talk to a peer → open-1: token-1]                              | [*Talk to a peer → open: token-1]
[Menu → open-2: token-2]                                         | [Menu → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_asking():
    assert shown("asking") == snapshot(
        {
            "received": """\
Slack                                                            | Teams
(Thank you. Someone will be found by Tue 8 Jan, 04:00. There is  | (Thank you. Someone will be found by Tue 8 Jan, 04:00. There is
  nothing else to do now, and you can change your mind at any    |   nothing else to do now, and you can change your mind at any
  time.)                                                         |   time.)
Thank you. Someone will be found by Tue 8 Jan, 04:00. There is   | Thank you. Someone will be found by Tue 8 Jan, 04:00. There is
  nothing else to do now, and you can change your mind at any    |   nothing else to do now, and you can change your mind at any
  time.                                                          |   time.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "wishes-changed-supporter": """\
Slack                                                            | Teams
(Changed. Your colleague will see the new details.)              | (Changed. Your colleague will see the new details.)
Changed. Your colleague will see the new details.                | Changed. Your colleague will see the new details.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "how-to-reach-changed": """\
Slack                                                            | Teams
(Something about how and when has changed. Please open it before | (Something about how and when has changed. Please open it before
  you get in touch.)                                             |   you get in touch.)
Something about how and when has changed. Please open it before  | Something about how and when has changed. Please open it before
  you get in touch.                                              |   you get in touch.
[*Open who and how → open-1: token-1]                            | [*Open who and how → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "wishes-kept": """\
Slack                                                            | Teams
(Changed, as you wished.)                                        | (Changed, as you wished.)
Changed, as you wished.                                          | Changed, as you wished.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "withdrawn": """\
Slack                                                            | Teams
(Stopped, as you wished. What you entered will be erased on 22   | (Stopped, as you wished. What you entered will be erased on 22
  January, or now if you like. You can come back any time.)      |   January, or now if you like. You can come back any time.)
Stopped, as you wished. What you entered will be erased on 22    | Stopped, as you wished. What you entered will be erased on 22
  January, or now if you like. You can come back any time.       |   January, or now if you like. You can come back any time.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
[Erase it now → open-2: token-2]                                 | [Erase it now → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "status-closed": """\
Slack                                                            | Teams
(There is nothing open. You can come back any time.)             | (There is nothing open. You can come back any time.)
There is nothing open. You can come back any time.               | There is nothing open. You can come back any time.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "not-widened": """\
Slack                                                            | Teams
(That is fine. We keep to what you wished for, and the time      | (That is fine. We keep to what you wished for, and the time
  stays Tue 8 Jan, 04:00.)                                       |   stays Tue 8 Jan, 04:00.)
That is fine. We keep to what you wished for, and the time stays | That is fine. We keep to what you wished for, and the time stays
  Tue 8 Jan, 04:00.                                              |   Tue 8 Jan, 04:00.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "widened": """\
Slack                                                            | Teams
(Thank you. We are looking wider, and someone will be found by   | (Thank you. We are looking wider, and someone will be found by
  Tue 8 Jan, 04:00.)                                             |   Tue 8 Jan, 04:00.)
Thank you. We are looking wider, and someone will be found by    | Thank you. We are looking wider, and someone will be found by
  Tue 8 Jan, 04:00.                                              |   Tue 8 Jan, 04:00.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "wishes-changed": """\
Slack                                                            | Teams
(Changed. Someone will be found by Mon 14 Jan, 04:00.)           | (Changed. Someone will be found by Mon 14 Jan, 04:00.)
Changed. Someone will be found by Mon 14 Jan, 04:00.             | Changed. Someone will be found by Mon 14 Jan, 04:00.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "nothing-open": """\
Slack                                                            | Teams
(There is nothing open at the moment. You can begin any time,    | (There is nothing open at the moment. You can begin any time,
  and you need not explain.)                                     |   and you need not explain.)
There is nothing open at the moment. You can begin any time, and | There is nothing open at the moment. You can begin any time, and
  you need not explain.                                          |   you need not explain.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "status-seeking": """\
Slack                                                            | Teams
(We are looking, and someone will be found by Tue 8 Jan, 04:00.  | (We are looking, and someone will be found by Tue 8 Jan, 04:00.
  You can change what you wished for, or stop, without a         |   You can change what you wished for, or stop, without a
  reason.)                                                       |   reason.)
We are looking, and someone will be found by Tue 8 Jan, 04:00.   | We are looking, and someone will be found by Tue 8 Jan, 04:00.
  You can change what you wished for, or stop, without a reason. |   You can change what you wished for, or stop, without a reason.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "status-accepted": """\
Slack                                                            | Teams
(A trained colleague has said yes, and will contact you the way  | (A trained colleague has said yes, and will contact you the way
  you asked. You can change how, or ask for someone else.)       |   you asked. You can change how, or ask for someone else.)
A trained colleague has said yes, and will contact you the way   | A trained colleague has said yes, and will contact you the way
  you asked. You can change how, or ask for someone else.        |   you asked. You can change how, or ask for someone else.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "status-in-contact": """\
Slack                                                            | Teams
(A colleague is there for you, and this stays open for a while.  | (A colleague is there for you, and this stays open for a while.
  You can change how to be reached, or ask for someone else.)    |   You can change how to be reached, or ask for someone else.)
A colleague is there for you, and this stays open for a while.   | A colleague is there for you, and this stays open for a while.
  You can change how to be reached, or ask for someone else.     |   You can change how to be reached, or ask for someone else.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_an_offer():
    assert shown("offering") == snapshot(
        {
            "offer": """\
Slack                                                            | Teams
(A colleague would like a conversation as soon as someone can.   | (A colleague would like a conversation as soon as someone can.
  Would you be there for it? Please answer by Mon 7 Jan, 08:00.  |   Would you be there for it? Please answer by Mon 7 Jan, 08:00.
  Not now is fine, and needs no reason.)                         |   Not now is fine, and needs no reason.)
A colleague would like a conversation as soon as someone can.    | A colleague would like a conversation as soon as someone can.
  Would you be there for it? Please answer by Mon 7 Jan, 08:00.  |   Would you be there for it? Please answer by Mon 7 Jan, 08:00.
  Not now is fine, and needs no reason.                          |   Not now is fine, and needs no reason.
[*Yes → act-1: token-1]                                          | [*Yes → act: token-1]
[Not now → act-2: token-2]                                       | [Not now → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "offer-taken": """\
Slack                                                            | Teams
(Thank you. Open it to see who and how, with three lines on how  | (Thank you. Open it to see who and how, with three lines on how
  to begin. Please get in touch by Tue 8 Jan, 04:00.)            |   to begin. Please get in touch by Tue 8 Jan, 04:00.)
Thank you. Open it to see who and how, with three lines on how   | Thank you. Open it to see who and how, with three lines on how
  to begin. Please get in touch by Tue 8 Jan, 04:00.             |   to begin. Please get in touch by Tue 8 Jan, 04:00.
[*Open who and how → open-1: token-1]                            | [*Open who and how → open: token-1]
[Please pass it on → act-2: token-2]                             | [Please pass it on → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "matched": """\
Slack                                                            | Teams
(A trained colleague will contact you the way you asked, by Tue  | (A trained colleague will contact you the way you asked, by Tue
  8 Jan, 04:00. They do not know why.)                           |   8 Jan, 04:00. They do not know why.)
A trained colleague will contact you the way you asked, by Tue 8 | A trained colleague will contact you the way you asked, by Tue 8
  Jan, 04:00. They do not know why.                              |   Jan, 04:00. They do not know why.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "offer-you-said-yes": """\
Slack                                                            | Teams
(You said yes to this one. Thank you.)                           | (You said yes to this one. Thank you.)
You said yes to this one. Thank you.                             | You said yes to this one. Thank you.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "offer-you-passed": """\
Slack                                                            | Teams
(Not this time. That is fine, and nobody is told.)               | (Not this time. That is fine, and nobody is told.)
Not this time. That is fine, and nobody is told.                 | Not this time. That is fine, and nobody is told.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "offer-nudge": """\
Slack                                                            | Teams
(Just checking: would you be there for a conversation with a     | (Just checking: would you be there for a conversation with a
  colleague? Not now is fine, and I ask someone else. Please     |   colleague? Not now is fine, and I ask someone else. Please
  answer by Mon 7 Jan, 08:00.)                                   |   answer by Mon 7 Jan, 08:00.)
Just checking: would you be there for a conversation with a      | Just checking: would you be there for a conversation with a
  colleague? Not now is fine, and I ask someone else. Please     |   colleague? Not now is fine, and I ask someone else. Please
  answer by Mon 7 Jan, 08:00.                                    |   answer by Mon 7 Jan, 08:00.
[*Yes → act-1: token-1]                                          | [*Yes → act: token-1]
[Not now → act-2: token-2]                                       | [Not now → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "offer-lapsed": """\
Slack                                                            | Teams
(The time to answer this one is over. That is fine.)             | (The time to answer this one is over. That is fine.)
The time to answer this one is over. That is fine.               | The time to answer this one is over. That is fine.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "offer-over": """\
Slack                                                            | Teams
(This one is already settled. Thank you for answering.)          | (This one is already settled. Thank you for answering.)
This one is already settled. Thank you for answering.            | This one is already settled. Thank you for answering.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_searching():
    assert shown("searching") == snapshot(
        {
            "someone-else-is-sought": """\
Slack                                                            | Teams
(The colleague who said yes cannot be there after all. Sorry.    | (The colleague who said yes cannot be there after all. Sorry.
  Someone else will be found by Tue 8 Jan, 04:00.)               |   Someone else will be found by Tue 8 Jan, 04:00.)
The colleague who said yes cannot be there after all. Sorry.     | The colleague who said yes cannot be there after all. Sorry.
  Someone else will be found by Tue 8 Jan, 04:00.                |   Someone else will be found by Tue 8 Jan, 04:00.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "slower": """\
Slack                                                            | Teams
(Sorry, this takes longer than I said. The new time is Wed 9     | (Sorry, this takes longer than I said. The new time is Wed 9
  Jan, 04:00. If you would rather talk to a person now, the      |   Jan, 04:00. If you would rather talk to a person now, the
  office is at +1 212-555-0100.)                                 |   office is at +1 212-555-0100.)
Sorry, this takes longer than I said. The new time is Wed 9 Jan, | Sorry, this takes longer than I said. The new time is Wed 9 Jan,
  04:00. If you would rather talk to a person now, the office is |   04:00. If you would rather talk to a person now, the office is
  at +1 212-555-0100.                                            |   at +1 212-555-0100.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "slower-again": """\
Slack                                                            | Teams
(I am sorry: we are still looking, and the new time is Thu 10    | (I am sorry: we are still looking, and the new time is Thu 10
  Jan, 04:00. Please do not wait for us alone: the office is at  |   Jan, 04:00. Please do not wait for us alone: the office is at
  +1 212-555-0100, and other help is there now.)                 |   +1 212-555-0100, and other help is there now.)
I am sorry: we are still looking, and the new time is Thu 10     | I am sorry: we are still looking, and the new time is Thu 10
  Jan, 04:00. Please do not wait for us alone: the office is at  |   Jan, 04:00. Please do not wait for us alone: the office is at
  +1 212-555-0100, and other help is there now.                  |   +1 212-555-0100, and other help is there now.
[*Other help → open-1: token-1]                                  | [*Other help → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "supporter-left": """\
Slack                                                            | Teams
(The colleague you talked with is no longer with the programme.  | (The colleague you talked with is no longer with the programme.
  You can ask for someone else any time. If not, there is        |   You can ask for someone else any time. If not, there is
  nothing to do.)                                                |   nothing to do.)
The colleague you talked with is no longer with the programme.   | The colleague you talked with is no longer with the programme.
  You can ask for someone else any time. If not, there is        |   You can ask for someone else any time. If not, there is
  nothing to do.                                                 |   nothing to do.
[Someone else, please → act-1: token-1]                          | [Someone else, please → act: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_being_in_touch():
    assert shown("contact") == snapshot(
        {
            "passed-on": """\
Slack                                                            | Teams
(Thank you for being there so far. I am asking someone else, and | (Thank you for being there so far. I am asking someone else, and
  nobody is told why.)                                           |   nobody is told why.)
Thank you for being there so far. I am asking someone else, and  | Thank you for being there so far. I am asking someone else, and
  nobody is told why.                                            |   nobody is told why.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "part-over": """\
Slack                                                            | Teams
(This one is over. There is nothing else to do here.)            | (This one is over. There is nothing else to do here.)
This one is over. There is nothing else to do here.              | This one is over. There is nothing else to do here.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "try-once-more": """\
Slack                                                            | Teams
(Thank you for trying. Please try once more between 11 January   | (Thank you for trying. Please try once more between 11 January
  and 13 January. I will remind you.)                            |   and 13 January. I will remind you.)
Thank you for trying. Please try once more between 11 January    | Thank you for trying. Please try once more between 11 January
  and 13 January. I will remind you.                             |   and 13 January. I will remind you.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "tried-once": """\
Slack                                                            | Teams
(Your colleague tried to reach you, and will try once more       | (Your colleague tried to reach you, and will try once more
  between 11 January and 13 January. You can change how to be    |   between 11 January and 13 January. You can change how to be
  reached.)                                                      |   reached.)
Your colleague tried to reach you, and will try once more        | Your colleague tried to reach you, and will try once more
  between 11 January and 13 January. You can change how to be    |   between 11 January and 13 January. You can change how to be
  reached.                                                       |   reached.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "contact-answered": """\
Slack                                                            | Teams
(This has been answered. There is nothing else to do here.)      | (This has been answered. There is nothing else to do here.)
This has been answered. There is nothing else to do here.        | This has been answered. There is nothing else to do here.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "not-reached-noted": """\
Slack                                                            | Teams
(Thank you for trying twice. That is enough: your colleague      | (Thank you for trying twice. That is enough: your colleague
  hears that the door stays open.)                               |   hears that the door stays open.)
Thank you for trying twice. That is enough: your colleague hears | Thank you for trying twice. That is enough: your colleague hears
  that the door stays open.                                      |   that the door stays open.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "open-door": """\
Slack                                                            | Teams
(Your colleague tried twice. There is no need to reply. This     | (Your colleague tried twice. There is no need to reply. This
  stays open, and you can change how to be reached any time.)    |   stays open, and you can change how to be reached any time.)
Your colleague tried twice. There is no need to reply. This      | Your colleague tried twice. There is no need to reply. This
  stays open, and you can change how to be reached any time.     |   stays open, and you can change how to be reached any time.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "not-yet-noted": """\
Slack                                                            | Teams
(That is fine. Please get in touch when you can, or pass it on.) | (That is fine. Please get in touch when you can, or pass it on.)
That is fine. Please get in touch when you can, or pass it on.   | That is fine. Please get in touch when you can, or pass it on.
[*Open who and how → open-1: token-1]                            | [*Open who and how → open: token-1]
[Please pass it on → act-2: token-2]                             | [Please pass it on → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "contact-noted": """\
Slack                                                            | Teams
(Noted, thank you. No notes are kept of what was said.)          | (Noted, thank you. No notes are kept of what was said.)
Noted, thank you. No notes are kept of what was said.            | Noted, thank you. No notes are kept of what was said.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "someone-else-noted": """\
Slack                                                            | Teams
(Of course. Someone else will be found by Wed 9 Jan, 04:00.      | (Of course. Someone else will be found by Wed 9 Jan, 04:00.
  Nobody is asked why.)                                          |   Nobody is asked why.)
Of course. Someone else will be found by Wed 9 Jan, 04:00.       | Of course. Someone else will be found by Wed 9 Jan, 04:00.
  Nobody is asked why.                                           |   Nobody is asked why.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "concern-raised": """\
Slack                                                            | Teams
(Someone would like you to know of a concern about a contact     | (Someone would like you to know of a concern about a contact
  made for the programme. Please open it.)                       |   made for the programme. Please open it.)
Someone would like you to know of a concern about a contact made | Someone would like you to know of a concern about a contact made
  for the programme. Please open it.                             |   for the programme. Please open it.
[Open → open-1: token-1]                                         | [Open → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "concern-passed-on": """\
Slack                                                            | Teams
(The programme's lead will hear that there is a concern about    | (The programme's lead will hear that there is a concern about
  this contact, not who raised it.)                              |   this contact, not who raised it.)
The programme's lead will hear that there is a concern about     | The programme's lead will hear that there is a concern about
  this contact, not who raised it.                               |   this contact, not who raised it.
You can also ask for someone else.                               | You can also ask for someone else.
[Someone else, please → act-1: token-1]                          | [Someone else, please → act: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "we-spoke-noted": """\
Slack                                                            | Teams
(Thank you for saying so. This stays open for a while, and you   | (Thank you for saying so. This stays open for a while, and you
  can still ask for someone else.)                               |   can still ask for someone else.)
Thank you for saying so. This stays open for a while, and you    | Thank you for saying so. This stays open for a while, and you
  can still ask for someone else.                                |   can still ask for someone else.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "try-noted": """\
Slack                                                            | Teams
(I have noted that you tried. I will remind you when a second    | (I have noted that you tried. I will remind you when a second
  try is due.)                                                   |   try is due.)
I have noted that you tried. I will remind you when a second try | I have noted that you tried. I will remind you when a second try
  is due.                                                        |   is due.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_following_up():
    assert shown("following_up") == snapshot(
        {
            "contact-slower": """\
Slack                                                            | Teams
(Your colleague may need a little longer than I said: until Wed  | (Your colleague may need a little longer than I said: until Wed
  9 Jan, 04:00. You can also ask for someone else.)              |   9 Jan, 04:00. You can also ask for someone else.)
Your colleague may need a little longer than I said: until Wed 9 | Your colleague may need a little longer than I said: until Wed 9
  Jan, 04:00. You can also ask for someone else.                 |   Jan, 04:00. You can also ask for someone else.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
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
[Please pass it on → act-4: token-4]                             | [Please pass it on → act: token-4]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
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
[Please pass it on → act-4: token-4]                             | [Please pass it on → act: token-4]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
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
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
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
[*Open who and how → open-5: token-5]                            | [*Open who and how → open: token-5]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_closing():
    assert shown("closing") == snapshot(
        {
            "check-in": """\
Slack                                                            | Teams
(A short check-in, as you wished. How are things? One press is   | (A short check-in, as you wished. How are things? One press is
  enough, and no answer is fine too.)                            |   enough, and no answer is fine too.)
A short check-in, as you wished. How are things? One press is    | A short check-in, as you wished. How are things? One press is
  enough, and no answer is fine too.                             |   enough, and no answer is fine too.
[Fine → act-1: token-1]                                          | [Fine → act: token-1]
[Another talk → act-2: token-2]                                  | [Another talk → act: token-2]
[Other help → open-3: token-3]                                   | [Other help → open: token-3]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "another-talk-noted": """\
Slack                                                            | Teams
(Of course. Your colleague will contact you again, by Mon 21     | (Of course. Your colleague will contact you again, by Mon 21
  Jan, 04:00.)                                                   |   Jan, 04:00.)
Of course. Your colleague will contact you again, by Mon 21 Jan, | Of course. Your colleague will contact you again, by Mon 21 Jan,
  04:00.                                                         |   04:00.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Someone else, please → act-2: token-2]                          | [Someone else, please → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "another-talk-asked": """\
Slack                                                            | Teams
(A colleague you talked with would like another conversation, by | (A colleague you talked with would like another conversation, by
  Mon 21 Jan, 04:00 if you can. Open it for how to reach them.)  |   Mon 21 Jan, 04:00 if you can. Open it for how to reach them.)
A colleague you talked with would like another conversation, by  | A colleague you talked with would like another conversation, by
  Mon 21 Jan, 04:00 if you can. Open it for how to reach them.   |   Mon 21 Jan, 04:00 if you can. Open it for how to reach them.
[*Open who and how → open-1: token-1]                            | [*Open who and how → open: token-1]
[Please pass it on → act-2: token-2]                             | [Please pass it on → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "check-in-answered": """\
Slack                                                            | Teams
(This has been answered. You can come back any time.)            | (This has been answered. You can come back any time.)
This has been answered. You can come back any time.              | This has been answered. You can come back any time.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "closed": """\
Slack                                                            | Teams
(This is now closed. Your details will be erased on 11 March, or | (This is now closed. Your details will be erased on 11 March, or
  now if you like. You can come back any time.)                  |   now if you like. You can come back any time.)
This is now closed. Your details will be erased on 11 March, or  | This is now closed. Your details will be erased on 11 March, or
  now if you like. You can come back any time.                   |   now if you like. You can come back any time.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
[Erase it now → open-2: token-2]                                 | [Erase it now → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "record-asked": """\
Slack                                                            | Teams
(A conversation you were there for is now closed. Four short     | (A conversation you were there for is now closed. Four short
  choices would help the programme. They name nobody.)           |   choices would help the programme. They name nobody.)
A conversation you were there for is now closed. Four short      | A conversation you were there for is now closed. Four short
  choices would help the programme. They name nobody.            |   choices would help the programme. They name nobody.
[*Leave the four choices → open-1: token-1]                      | [*Leave the four choices → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "how-are-you": """\
Slack                                                            | Teams
(And how are you? One press is enough, and nobody else is told.) | (And how are you? One press is enough, and nobody else is told.)
And how are you? One press is enough, and nobody else is told.   | And how are you? One press is enough, and nobody else is told.
[I am fine → act-1: token-1]                                     | [I am fine → act: token-1]
[I would like to talk → act-2: token-2]                          | [I would like to talk → act: token-2]
[Pause me → act-3: token-3]                                      | [Pause me → act: token-3]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "forgotten": """\
Slack                                                            | Teams
(This is finished, and the programme has forgotten it.)          | (This is finished, and the programme has forgotten it.)
This is finished, and the programme has forgotten it.            | This is finished, and the programme has forgotten it.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "supporter-fine": """\
Slack                                                            | Teams
(Thank you for saying so. Take good care.)                       | (Thank you for saying so. Take good care.)
Thank you for saying so. Take good care.                         | Thank you for saying so. Take good care.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "supporter-talk": """\
Slack                                                            | Teams
(Of course. You can talk to a peer yourself, like anyone here,   | (Of course. You can talk to a peer yourself, like anyone here,
  or call the office at +1 212-555-0100.)                        |   or call the office at +1 212-555-0100.)
Of course. You can talk to a peer yourself, like anyone here, or | Of course. You can talk to a peer yourself, like anyone here, or
  call the office at +1 212-555-0100.                            |   call the office at +1 212-555-0100.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "record-thanks": """\
Slack                                                            | Teams
(Thank you. That is all, and nothing else is kept.)              | (Thank you. That is all, and nothing else is kept.)
Thank you. That is all, and nothing else is kept.                | Thank you. That is all, and nothing else is kept.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "check-in-fine": """\
Slack                                                            | Teams
(Thank you for saying so. You can come back any time.)           | (Thank you for saying so. You can come back any time.)
Thank you for saying so. You can come back any time.             | Thank you for saying so. You can come back any time.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_being_a_supporter():
    assert shown("supporting") == snapshot(
        {
            "paused": """\
Slack                                                            | Teams
(You are paused until Sat 19 Jan, 19:00. What you have open now  | (You are paused until Sat 19 Jan, 19:00. What you have open now
  stays with you, or you can pass it on.)                        |   stays with you, or you can pass it on.)
You are paused until Sat 19 Jan, 19:00. What you have open now   | You are paused until Sat 19 Jan, 19:00. What you have open now
  stays with you, or you can pass it on.                         |   stays with you, or you can pass it on.
[I may be asked again → act-1: token-1]                          | [I may be asked again → act: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "resumed": """\
Slack                                                            | Teams
(You may be asked again, in the hours that you answer.)          | (You may be asked again, in the hours that you answer.)
You may be asked again, in the hours that you answer.            | You may be asked again, in the hours that you answer.
[Pause me for a while → open-1: token-1]                         | [Pause me for a while → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "paused-in-another-year": """\
Slack                                                            | Teams
(You are paused until 5 January 2031. What you have open now     | (You are paused until 5 January 2031. What you have open now
  stays with you, or you can pass it on.)                        |   stays with you, or you can pass it on.)
You are paused until 5 January 2031. What you have open now      | You are paused until 5 January 2031. What you have open now
  stays with you, or you can pass it on.                         |   stays with you, or you can pass it on.
[I may be asked again → act-1: token-1]                          | [I may be asked again → act: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "settings-kept": """\
Slack                                                            | Teams
(Kept. It counts from the next time somebody is looked for.)     | (Kept. It counts from the next time somebody is looked for.)
Kept. It counts from the next time somebody is looked for.       | Kept. It counts from the next time somebody is looked for.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_my_data():
    assert shown("my_data") == snapshot(
        {
            "approach-forbidden": """\
Slack                                                            | Teams
(Noted. Nobody from the programme will approach you first. You   | (Noted. Nobody from the programme will approach you first. You
  can still come to us any time.)                                |   can still come to us any time.)
Noted. Nobody from the programme will approach you first. You    | Noted. Nobody from the programme will approach you first. You
  can still come to us any time.                                 |   can still come to us any time.
[You may approach me → act-1: token-1]                           | [You may approach me → act: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "approach-allowed": """\
Slack                                                            | Teams
(Noted. A supporter may call you first, as they may call anyone  | (Noted. A supporter may call you first, as they may call anyone
  here. No is always fine.)                                      |   here. No is always fine.)
Noted. A supporter may call you first, as they may call anyone   | Noted. A supporter may call you first, as they may call anyone
  here. No is always fine.                                       |   here. No is always fine.
[Never approach me → act-1: token-1]                             | [Never approach me → act: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "erased": """\
Slack                                                            | Teams
(Done. What was kept about you here is erased. A copy in an      | (Done. What was kept about you here is erased. A copy in an
  export that your organisation made before cannot be erased     |   export that your organisation made before cannot be erased
  from here. You can come back any time.)                        |   from here. You can come back any time.)
Done. What was kept about you here is erased. A copy in an       | Done. What was kept about you here is erased. A copy in an
  export that your organisation made before cannot be erased     |   export that your organisation made before cannot be erased
  from here. You can come back any time.                         |   from here. You can come back any time.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_the_desk():
    assert shown("desk") == snapshot(
        {
            "desk-nobody-found": """\
Slack                                                            | Teams
(K-000002: no supporter yet, 5 working hours left.)              | (K-000002: no supporter yet, 5 working hours left.)
K-000002: no supporter yet, 5 working hours left.                | K-000002: no supporter yet, 5 working hours left.
[Open the desk → open-1: token-1]                                | [Open the desk → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-overdue": """\
Slack                                                            | Teams
(K-000002: no supporter yet, and the named time was moved. 9     | (K-000002: no supporter yet, and the named time was moved. 9
  working hours left.)                                           |   working hours left.)
K-000002: no supporter yet, and the named time was moved. 9      | K-000002: no supporter yet, and the named time was moved. 9
  working hours left.                                            |   working hours left.
[Open the desk → open-1: token-1]                                | [Open the desk → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-no-contact": """\
Slack                                                            | Teams
(K-000002: a supporter said yes, and no contact is noted yet.)   | (K-000002: a supporter said yes, and no contact is noted yet.)
K-000002: a supporter said yes, and no contact is noted yet.     | K-000002: a supporter said yes, and no contact is noted yet.
[Open the desk → open-1: token-1]                                | [Open the desk → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-widened": """\
Slack                                                            | Teams
(K-000002: noted. If there is anything to widen, the colleague   | (K-000002: noted. If there is anything to widen, the colleague
  is asked.)                                                     |   is asked.)
K-000002: noted. If there is anything to widen, the colleague is | K-000002: noted. If there is anything to widen, the colleague is
  asked.                                                         |   asked.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "widen-ask": """\
Slack                                                            | Teams
(We are still looking for someone. May we also ask a colleague   | (We are still looking for someone. May we also ask a colleague
  from your own unit? No is fine, and the time stays Tue 8 Jan,  |   from your own unit? No is fine, and the time stays Tue 8 Jan,
  04:00.)                                                        |   04:00.)
We are still looking for someone. May we also ask a colleague    | We are still looking for someone. May we also ask a colleague
  from your own unit? No is fine, and the time stays Tue 8 Jan,  |   from your own unit? No is fine, and the time stays Tue 8 Jan,
  04:00.                                                         |   04:00.
[Yes, that is fine → act-1: token-1]                             | [Yes, that is fine → act: token-1]
[I would rather wait → act-2: token-2]                           | [I would rather wait → act: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-extended": """\
Slack                                                            | Teams
(K-000002: the new time is set, and the colleague is told.)      | (K-000002: the new time is set, and the colleague is told.)
K-000002: the new time is set, and the colleague is told.        | K-000002: the new time is set, and the colleague is told.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-new-time": """\
Slack                                                            | Teams
(Sorry, this takes longer than I said. The new time is Fri 11    | (Sorry, this takes longer than I said. The new time is Fri 11
  Jan, 07:00. You can change your mind at any time, or call the  |   Jan, 07:00. You can change your mind at any time, or call the
  office at +1 212-555-0100.)                                    |   office at +1 212-555-0100.)
Sorry, this takes longer than I said. The new time is Fri 11     | Sorry, this takes longer than I said. The new time is Fri 11
  Jan, 07:00. You can change your mind at any time, or call the  |   Jan, 07:00. You can change your mind at any time, or call the
  office at +1 212-555-0100.                                     |   office at +1 212-555-0100.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-assigned": """\
Slack                                                            | Teams
(K-000002: the supporter you chose is next. If it does not work  | (K-000002: the supporter you chose is next. If it does not work
  out, the search goes on by itself.)                            |   out, the search goes on by itself.)
K-000002: the supporter you chose is next. If it does not work   | K-000002: the supporter you chose is next. If it does not work
  out, the search goes on by itself.                             |   out, the search goes on by itself.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-closed": """\
Slack                                                            | Teams
(K-000002: closed. The colleague is told, and what other help    | (K-000002: closed. The colleague is told, and what other help
  there is.)                                                     |   there is.)
K-000002: closed. The colleague is told, and what other help     | K-000002: closed. The colleague is told, and what other help
  there is.                                                      |   there is.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-could-not-find": """\
Slack                                                            | Teams
(I am sorry: this did not work out. The office is at +1          | (I am sorry: this did not work out. The office is at +1
  212-555-0100, and you can ask again any time. Your details     |   212-555-0100, and you can ask again any time. Your details
  will be erased on 21 January, or now if you like.)             |   will be erased on 21 January, or now if you like.)
I am sorry: this did not work out. The office is at +1           | I am sorry: this did not work out. The office is at +1
  212-555-0100, and you can ask again any time. Your details     |   212-555-0100, and you can ask again any time. Your details
  will be erased on 21 January, or now if you like.              |   will be erased on 21 January, or now if you like.
[Other help → open-1: token-1]                                   | [Other help → open: token-1]
[Erase it now → open-2: token-2]                                 | [Erase it now → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-someone-else": """\
Slack                                                            | Teams
(There has been a change, and I am sorry. Someone else will be   | (There has been a change, and I am sorry. Someone else will be
  found by Thu 10 Jan, 04:00.)                                   |   found by Thu 10 Jan, 04:00.)
There has been a change, and I am sorry. Someone else will be    | There has been a change, and I am sorry. Someone else will be
  found by Thu 10 Jan, 04:00.                                    |   found by Thu 10 Jan, 04:00.
[Change → open-1: token-1]                                       | [Change → open: token-1]
[Stop this → open-2: token-2]                                    | [Stop this → open: token-2]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "desk-supporter-left": """\
Slack                                                            | Teams
(K-000005: the supporter has left, and another is needed. 9      | (K-000005: the supporter has left, and another is needed. 9
  working hours left.)                                           |   working hours left.)
K-000005: the supporter has left, and another is needed. 9       | K-000005: the supporter has left, and another is needed. 9
  working hours left.                                            |   working hours left.
[Open the desk → open-1: token-1]                                | [Open the desk → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_what_is_over():
    assert shown("common") == snapshot(
        {
            "no-longer-needed": """\
Slack                                                            | Teams
(A conversation that you were asked about is no longer needed.   | (A conversation that you were asked about is no longer needed.
  There is nothing else to do. Thank you.)                       |   There is nothing else to do. Thank you.)
A conversation that you were asked about is no longer needed.    | A conversation that you were asked about is no longer needed.
  There is nothing else to do. Thank you.                        |   There is nothing else to do. Thank you.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "no-longer-here": """\
Slack                                                            | Teams
(This button belongs to something that is over. Nothing was      | (This button belongs to something that is over. Nothing was
  changed.)                                                      |   changed.)
This button belongs to something that is over. Nothing was       | This button belongs to something that is over. Nothing was
  changed.                                                       |   changed.
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )


def test_the_answer_to_a_word():
    assert shown("commands") == snapshot(
        {
            "commands-page": """\
Slack                                                            | Teams
(These words do what the buttons do. Whatever else is written    | (These words do what the buttons do. Whatever else is written
  after them is dropped.)                                        |   after them is dropped.)
These words do what the buttons do. Whatever else is written     | These words do what the buttons do. Whatever else is written
  after them is dropped.                                         |   after them is dropped.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
[Where what I asked for stands → act-2: token-2]                 | [Where what I asked for stands → act: token-2]
[Other help, inside and outside the hospital → open-4: token-4]  | [Other help, inside and outside the hospital → open: token-4]
[What is kept about me → open-5: token-5]                        | [What is kept about me → open: token-5]
[What this is → act-6: token-6]                                  | [What this is → act: token-6]
[I can be asked again → act-7: token-7]                          | [I can be asked again → act: token-7]
[Please do not ask me for a while → open-8: token-8]             | [Please do not ask me for a while → open: token-8]
[How and when I would like to be asked → open-9: token-9]        | [How and when I would like to be asked → open: token-9]
[What I have open → open-10: token-10]                           | [What I have open → open: token-10]
[What waits at the desk → open-11: token-11]                     | [What waits at the desk → open: token-11]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
            "command-here": """\
Slack                                                            | Teams
(Here it is.)                                                    | (Here it is.)
Here it is.                                                      | Here it is.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""",
        }
    )
