"""Everybody is greeted, and may read what this is. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import compared, opened_at

WHILE_PAUSED = (
    "hello, hello-what, hello-limits, hello-statement, hello-office,"
    " hello-not-just-now, other-help"
)
HELLO = snapshot(
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
Office: +1 212-555-0100, peer-support@harbour.example. Director: | Office: +1 212-555-0100, peer-support@harbour.example. Director:
  +1 212-555-0102, director@harbour.example.                     |   +1 212-555-0102, director@harbour.example.
[*Talk to a peer → open-1: token-1]                              | [*Talk to a peer → open: token-1]
[Other help → open-2: token-2]                                   | [Other help → open: token-2]\
""",
        "typed": """\
Slack                                                            | Teams
(I am a bot, and nobody reads what is typed here. I have not     | (I am a bot, and nobody reads what is typed here. I have not
  kept it. Please use these buttons instead.)                    |   kept it. Please use these buttons instead.)
I am a bot, and nobody reads what is typed here. I have not kept | I am a bot, and nobody reads what is typed here. I have not kept
  it. Please use these buttons instead.                          |   it. Please use these buttons instead.
[*Talk to a peer → open-1: token-1]                              | [*Talk to a peer → open: token-1]
[Menu → open-2: token-2]                                         | [Menu → open: token-2]\
""",
    }
)


def test_hello():
    cards = cards_on("hello")
    del cards[WHILE_PAUSED]
    assert cards == HELLO


def test_hello_while_the_programme_is_paused():
    cards = cards_on("hello")
    assert compared(cards["hello"], cards[WHILE_PAUSED]) == snapshot("""\
⋮
- [*Talk to a peer → open-1: token-1]                              | [*Talk to a peer → open: token-1]
- [Other help → open-2: token-2]                                   | [Other help → open: token-2]
+ Just now I cannot look for anyone: please call the office.       | Just now I cannot look for anyone: please call the office.
+ [*Other help → open-1: token-1]                                  | [*Other help → open: token-1]\
""")


WHAT_THIS_IS = snapshot("""\
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
  see that this app was used. When something is erased here, a   |   see that this app was used. When something is erased here, a
  copy may remain in an export that was made before.             |   copy may remain in an export that was made before.
## The office                                                    | ## The office
**Who**: Peer support office                                     | **Who**: Peer support office
**Phone**: +1 212-555-0100                                       | **Phone**: +1 212-555-0100
**Mail**: peer-support@harbour.example                           | **Mail**: peer-support@harbour.example
**Hours**: Monday to Friday, 8:00 to 18:00                       | **Hours**: Monday to Friday, 8:00 to 18:00
## The director                                                  | ## The director
**Who**: Director of peer support                                | **Who**: Director of peer support
**Phone**: +1 212-555-0102                                       | **Phone**: +1 212-555-0102
**Mail**: peer-support-director@harbour.example                  | **Mail**: peer-support-director@harbour.example
[*Talk to a peer → open-1: ask]                                  | [*Talk to a peer → open: ask]
[Why a colleague → open-2: why-a-colleague]                      | [Why a colleague → open: why-a-colleague]
[Other help → open-3: other-help]                                | [Other help → open: other-help]
[My data → open-4: my-data]                                      | [My data → open: my-data]\
""")


def test_what_this_is():
    assert opened_at(Look.WHAT_THIS_IS, "what-this-is") == WHAT_THIS_IS
