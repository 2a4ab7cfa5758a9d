"""A Teams of our own for tests, on loopback: it records, and fails as it is told to.

fake.py             the server: who calls, what was sent, what fails on purpose
fake_tenant.py      people, their private chats with the bot, and what stands there
fake_things.py      members, chats, messages and dialogs
fake_connector.py   the connector's calls, done to a tenant
fake_keys.py        real RS256 keys that rotate, the OpenID document, and tokens
fake_entra.py       the token endpoint, as far as a bot asks it
fake_faults.py      429, 5xx, refusals, answers that are lost or late
fake_payloads.py    what Teams says of an install, a message, a press, a dialog
fake_post.py        how that arrives: signed, and messages again
fake_client.py      one person's Teams: what stands there, and what they do
fake_reading.py     what cards say; fake_filling.py: what is filled in
fake_page.py        the same as a page for a browser; page/: what draws it
rules.py            what our house never sends, and what Teams would refuse:
card_shapes.py      the elements that we draw with, property by property
"""
