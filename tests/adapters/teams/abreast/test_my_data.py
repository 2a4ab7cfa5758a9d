"""What is kept of somebody. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.cards import cards_on
from tests.adapters.teams.abreast.pages import opened_at

MY_DATA_IN_MESSAGES = snapshot(
    {
        "approach-forbidden": """\
Slack                                                            | Teams
(Noted. Nobody from the programme will approach you first. You   | (Noted. Nobody from the programme will approach you first. You
  can still come to us any time.)                                |   can still come to us any time.)
Noted. Nobody from the programme will approach you first. You    | Noted. Nobody from the programme will approach you first. You
  can still come to us any time.                                 |   can still come to us any time.
[You may approach me → act-1: token-1]                           | [You may approach me → act: token-1]\
""",
        "approach-allowed": """\
Slack                                                            | Teams
(Noted. A supporter may call you first, as they may call anyone  | (Noted. A supporter may call you first, as they may call anyone
  here. No is always fine.)                                      |   here. No is always fine.)
Noted. A supporter may call you first, as they may call anyone   | Noted. A supporter may call you first, as they may call anyone
  here. No is always fine.                                       |   here. No is always fine.
[Never approach me → act-1: token-1]                             | [Never approach me → act: token-1]\
""",
        "erased": """\
Slack                                                            | Teams
(Done. What was kept about you here is erased. A copy in an      | (Done. What was kept about you here is erased. A copy in an
  export that your organisation made before cannot be erased     |   export that your organisation made before cannot be erased
  from here. You can come back any time.)                        |   from here. You can come back any time.)
Done. What was kept about you here is erased. A copy in an       | Done. What was kept about you here is erased. A copy in an
  export that your organisation made before cannot be erased     |   export that your organisation made before cannot be erased
  from here. You can come back any time.                         |   from here. You can come back any time.\
""",
    }
)


def test_my_data_in_messages():
    assert cards_on("my_data") == MY_DATA_IN_MESSAGES


MY_DATA = snapshot("""\
Slack                                                            | Teams
# My data                                                        | # My data
This is what the programme keeps about you, read just now.       | This is what the programme keeps about you, read just now.
## You, as the roster or the chat tool says                      | ## You, as the roster or the chat tool says
**On the programme's roster**: Yes                               | **On the programme's roster**: Yes
**Name**: Ana                                                    | **Name**: Ana
**Role**: Coordinator                                            | **Role**: Coordinator
**Role**: Custodian                                              | **Role**: Custodian
**Role**: Facilitator                                            | **Role**: Facilitator
**Role**: Lead of the programme                                  | **Role**: Lead of the programme
**Role**: Supporter                                              | **Role**: Supporter
**Profession**: nurse                                            | **Profession**: nurse
**Specialty**: theatre                                           | **Specialty**: theatre
**Unit**: ward 2                                                 | **Unit**: ward 2
**Seniority**: senior                                            | **Seniority**: senior
**Manager**: Eve Quill                                           | **Manager**: Eve Quill
**Language**: English                                            | **Language**: English
**Time zone**: New York                                          | **Time zone**: New York
**Trained on**: 1 May 2029                                       | **Trained on**: 1 May 2029
**Training valid until**: 1 May 2031                             | **Training valid until**: 1 May 2031
**Trained in**: Peer support                                     | **Trained in**: Peer support
**Trained on**: 1 May 2029                                       | **Trained on**: 1 May 2029
**Trained in**: Employee assistance                              | **Trained in**: Employee assistance
**Trained on**: 1 May 2029                                       | **Trained on**: 1 May 2029
**Trained in**: Critical incident stress management              | **Trained in**: Critical incident stress management
**Trained on**: 1 May 2029                                       | **Trained on**: 1 May 2029
**Trained in**: Psychological first aid                          | **Trained in**: Psychological first aid
**Trained on**: 1 May 2029                                       | **Trained on**: 1 May 2029
**Trained in**: Suicide prevention                               | **Trained in**: Suicide prevention
**Trained on**: 1 May 2029                                       | **Trained on**: 1 May 2029
**Trained in**: Something else                                   | **Trained in**: Something else
**Trained on**: 1 May 2029                                       | **Trained on**: 1 May 2029
**Reminder of a training that ends on**: 1 May 2031              | **Reminder of a training that ends on**: 1 May 2031
**Reminded of it, in days before**: 60                           | **Reminded of it, in days before**: 60
**Conversations at once, at most**: 3                            | **Conversations at once, at most**: 3
**Whether you still would like to be there**: Please pause me    | **Whether you still would like to be there**: Please pause me
**How often you were asked this time**: Twice; the office may    | **How often you were asked this time**: Twice; the office may
  ask you in person                                              |   ask you in person
**Asked next on**: 1 May 2031                                    | **Asked next on**: 1 May 2031
**You wished the lead to know that you would like to talk**: 7   | **You wished the lead to know that you would like to talk**: 7
  January 2030                                                   |   January 2030
## You and this bot                                              | ## You and this bot
**Chat accounts known to be yours**: 0                           | **Chat accounts known to be yours**: 0
**Statement you were told of, by version**: 2026-11              | **Statement you were told of, by version**: 2026-11
**Never approach me**: No                                        | **Never approach me**: No
## Your settings as a supporter                                  | ## Your settings as a supporter
**Less often**: No                                               | **Less often**: No
**Conversations at once, your own wish**: 1                      | **Conversations at once, your own wish**: 1
**The hours you answer, on the clocks of**: New York             | **The hours you answer, on the clocks of**: New York
**Monday**: 08:00-18:00                                          | **Monday**: 08:00-18:00
**Tuesday**: 08:00-18:00                                         | **Tuesday**: 08:00-18:00
**Wednesday**: 08:00-18:00                                       | **Wednesday**: 08:00-18:00
**Thursday**: 08:00-18:00                                        | **Thursday**: 08:00-18:00
**Friday**: 08:00-18:00                                          | **Friday**: 08:00-18:00
**Language**: English                                            | **Language**: English
## What you carry as a supporter                                 | ## What you carry as a supporter
**Something waits for your answer**: No                          | **Something waits for your answer**: No
**Conversations you have open**: 0                               | **Conversations you have open**: 0
## What is not shown                                             | ## What is not shown
Which supporters were asked and what they answered: no is told   | Which supporters were asked and what they answered: no is told
  to nobody. And what colleagues have settled for themselves,    |   to nobody. And what colleagues have settled for themselves,
  such as whom they would rather not talk to. Who was asked is   |   such as whom they would rather not talk to. Who was asked is
  erased with the request.                                       |   erased with the request.
## What is not kept                                              | ## What is not kept
What you type here, why you would like to talk, what is said in  | What you type here, why you would like to talk, what is said in
  a conversation, and that you opened a page. Messages already   |   a conversation, and that you opened a page. Messages already
  sent also stand in the chat tool, where your organisation may  |   sent also stand in the chat tool, where your organisation may
  keep its own copies.                                           |   keep its own copies.
[Take it with me → open-1: my-data-export]                       | [Take it with me → open: my-data-export]
[Never approach me → act-2: never-approach]                      | [Never approach me → act: never-approach]
[!Erase it now → open-3: erasing]                                | [!Erase it now → open: erasing]\
""")


def test_my_data():
    assert opened_at(Look.MY_DATA, "my-data") == MY_DATA
