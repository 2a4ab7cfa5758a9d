"""The menu, words to type, what is over, and what an adapter says: to be read aloud."""

from inline_snapshot import snapshot

from adapters.slack import forms as slack
from adapters.teams import forms as teams
from bot.forms import Page
from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import LONGEST, opened_at
from tests.adapters.teams.side_by_side import READER, home, said
from tests.bot.staff import PROGRAMME


def test_what_is_over_in_messages():
    assert cards_on("common") == snapshot(
        {
            "no-longer-needed": """\
Slack                                                            | Teams
(A conversation that you were asked about is no longer needed.   | (A conversation that you were asked about is no longer needed.
  There is nothing else to do. Thank you.)                       |   There is nothing else to do. Thank you.)
A conversation that you were asked about is no longer needed.    | A conversation that you were asked about is no longer needed.
  There is nothing else to do. Thank you.                        |   There is nothing else to do. Thank you.\
""",
            "no-longer-here": """\
Slack                                                            | Teams
(This button belongs to something that is over. Nothing was      | (This button belongs to something that is over. Nothing was
  changed.)                                                      |   changed.)
This button belongs to something that is over. Nothing was       | This button belongs to something that is over. Nothing was
  changed.                                                       |   changed.\
""",
        }
    )


THE_ANSWER_TO_A_WORD = snapshot(
    {
        "commands-page": """\
Slack                                                            | Teams
(These words do what the buttons do. Whatever else is written    | (These words do what the buttons do. Whatever else is written
  after them is dropped.)                                        |   after them is dropped.)
These words do what the buttons do. Whatever else is written     | These words do what the buttons do. Whatever else is written
  after them is dropped.                                         |   after them is dropped.
Office: +1 212-555-0100, peer-support@harbour.example. Director: | Office: +1 212-555-0100, peer-support@harbour.example. Director:
  +1 212-555-0102, peer-support-director@harbour.example.        |   +1 212-555-0102, peer-support-director@harbour.example.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]
[Where what I asked for stands → act-2: token-2]                 | [Where what I asked for stands → act: token-2]
[Other help, inside and outside the hospital → open-4: token-4]  | [Other help, inside and outside the hospital → open: token-4]
[What is kept about me → open-5: token-5]                        | [What is kept about me → open: token-5]
[What this is → act-6: token-6]                                  | [What this is → act: token-6]
[A colleague might like a call → open-7: token-7]                | [A colleague might like a call → open: token-7]
[An hour together for a team → open-8: token-8]                  | [An hour together for a team → open: token-8]
[Why a colleague: what it is, and what is known → open-9:        | [Why a colleague: what it is, and what is known → open: token-9]
  token-9]                                                       |
[In which language I am spoken to → open-10: token-10]           | [In which language I am spoken to → open: token-10]
[I can be asked again → act-11: token-11]                        | [I can be asked again → act: token-11]
[Please do not ask me for a while → open-12: token-12]           | [Please do not ask me for a while → open: token-12]
[How and when I would like to be asked → open-13: token-13]      | [How and when I would like to be asked → open: token-13]
[What I have open → open-14: token-14]                           | [What I have open → open: token-14]
[What waits at the desk → open-15: token-15]                     | [What waits at the desk → open: token-15]
[Who supports, who is away, and who leaves → open-16: token-16]  | [Who supports, who is away, and who leaves → open: token-16]
[Training that ends soon → open-17: token-17]                    | [Training that ends soon → open: token-17]
[Reach out to colleagues after a hard event → open-18: token-18] | [Reach out to colleagues after a hard event → open: token-18]
[Groups for teams → open-19: token-19]                           | [Groups for teams → open: token-19]
[Someone rang → open-20: token-20]                               | [Someone rang → open: token-20]
[Whether the programme runs, and to pause it → open-21:          | [Whether the programme runs, and to pause it → open: token-21]
  token-21]                                                      |
[A drill: whether asks arrive → open-22: token-22]               | [A drill: whether asks arrive → open: token-22]
[What nobody at the desk has answered → open-23: token-23]       | [What nobody at the desk has answered → open: token-23]
[Other help, to be kept true → open-24: token-24]                | [Other help, to be kept true → open: token-24]\
""",
        "command-here": """\
Slack                                                            | Teams
(Here it is.)                                                    | (Here it is.)
Here it is.                                                      | Here it is.
[Talk to a peer → open-1: token-1]                               | [Talk to a peer → open: token-1]\
""",
    }
)


def test_the_answer_to_a_word():
    assert cards_on("commands") == THE_ANSWER_TO_A_WORD


THE_LIST_OF_COMMANDS = snapshot("""\
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
**refer**: A colleague might like a call                         | **refer**: A colleague might like a call
**group**: An hour together for a team                           | **group**: An hour together for a team
**why**: Why a colleague: what it is, and what is known          | **why**: Why a colleague: what it is, and what is known
**language**: In which language I am spoken to                   | **language**: In which language I am spoken to
**available**: I can be asked again                              | **available**: I can be asked again
**pause**: Please do not ask me for a while                      | **pause**: Please do not ask me for a while
**settings**: How and when I would like to be asked              | **settings**: How and when I would like to be asked
**open**: What I have open                                       | **open**: What I have open
**queue**: What waits at the desk                                | **queue**: What waits at the desk
**roster**: Who supports, who is away, and who leaves            | **roster**: Who supports, who is away, and who leaves
**training**: Training that ends soon                            | **training**: Training that ends soon
**outreach**: Reach out to colleagues after a hard event         | **outreach**: Reach out to colleagues after a hard event
**groups**: Groups for teams                                     | **groups**: Groups for teams
**rang**: Someone rang                                           | **rang**: Someone rang
**running**: Whether the programme runs, and to pause it         | **running**: Whether the programme runs, and to pause it
**drill**: A drill: whether asks arrive                          | **drill**: A drill: whether asks arrive
**unanswered**: What nobody at the desk has answered             | **unanswered**: What nobody at the desk has answered
**directory**: Other help, to be kept true                       | **directory**: Other help, to be kept true
Office: +1 212-555-0100, peer-support@harbour.example. Director: | Office: +1 212-555-0100, peer-support@harbour.example. Director:
  +1 212-555-0102, peer-support-director@harbour.example.        |   +1 212-555-0102, peer-support-director@harbour.example.\
""")


def test_the_list_of_commands():
    assert opened_at(None, "commands-title") == THE_LIST_OF_COMMANDS


def test_what_is_over():
    assert opened_at(None, "no-longer-here-title") == snapshot("""\
Slack                                                            | Teams
# No longer here                                                 | # No longer here
What stood here is over, or was erased. Nothing was changed.     | What stood here is over, or was erased. Nothing was changed.\
""")


EVERYONES_MENU = snapshot("""\
Slack                                                            | Teams
                                                                 | # Menu
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
[Someone rang → open-6: someone-rang]                            | [Someone rang → open: someone-rang]
[Reach out → open-7: outreach]                                   | [Reach out → open: outreach]
## Help now                                                      | ## Help now
**On-call support line**                                         | **On-call support line**
Call +1 212-555-0111                                             | Call +1 212-555-0111
Any time, day or night                                           | Any time, day or night
**Employee assistance**                                          | **Employee assistance**
Call +1 212-555-0122                                             | Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00                                | Monday to Saturday, 7:00 to 22:00
[Help now → help-now: help]                                      | [Help now → help-now: help]
[Other help → open-9: other-help]                                | [Other help → open: other-help]
[What this is → open-10: what-this-is]                           | [What this is → open: what-this-is]
[A colleague might like a call → open-11: referring]             | [A colleague might like a call → open: referring]
[An hour for my team → open-12: group-wishing]                   | [An hour for my team → open: group-wishing]
[My data → open-13: my-data]                                     | [My data → open: my-data]
[Language · Sprache · Idioma → open-14: my-language]             | [Language · Sprache · Idioma → open: my-language]\
""")


def test_everyones_menu():
    page = LONGEST[Look.HOME, "home-title"]
    assert isinstance(page, Page)
    assert home(page) == EVERYONES_MENU


def test_what_could_not_be_kept():
    view, dialog = slack.draw_failure(READER, PROGRAMME), teams.draw_failure(READER)
    assert said(view, dialog) == snapshot("""\
Slack                                                            | Teams
# I could not keep this                                          | # I could not keep this
I could not keep what you just did. What stood here before still | I could not keep what you just did. What stood here before still
  stands. Please try again, or reach the office: +1              |   stands. Please try again, or reach the office: +1
  212-555-0100, peer-support@harbour.example. The director is at |   212-555-0100, peer-support@harbour.example. The director is at
  +1 212-555-0102, peer-support-director@harbour.example.        |   +1 212-555-0102, peer-support-director@harbour.example.
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
