"""A Slack of our own for tests, on loopback: it records, and fails as it is told to.

fake.py             the server: who calls, what was called, what fails on purpose
fake_workspace.py   private chats, homes, modals, triggers
fake_things.py      members, messages and views, as Slack writes them
fake_methods.py     the methods of the Web API that we call
fake_arguments.py   what each of them takes, and how it travels
fake_faults.py      429, 5xx, refusals, answers that are lost or late
fake_socket.py      Socket Mode: hello, envelopes, acknowledgements, silence
fake_payloads.py    what Slack says of a press, a form, a command, an event
fake_post.py        how that arrives: signed, in Slack's encodings, events again
fake_client.py      one person's Slack: what stands there, and what they do
fake_reading.py     what blocks say; fake_filling.py: what is filled in
rules.py            what our house never sends, and what Slack would refuse:
slack_limits.py     its arguments, shapes and limits
"""
