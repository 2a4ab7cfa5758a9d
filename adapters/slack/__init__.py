"""Slack: private messages, App Home, modals and one command.

What people see; pure functions, and no network:

cards.py blocks.py      messages and the parts of pages, within Slack's limits
forms.py fields.py      modals, and what was entered in one as values again
home.py                 App Home, by the hats that its reader wears
manifest.py             what the app is set up with: scopes, events, its command

What goes in and out:

edge.py bolt.py         signed requests, verified on raw bytes before anything reads them
socket.py               the same without a public address, watched
acts.py router.py       what came, and what is answered; platform ids stop here
api.py pace.py          the one client of Slack's Web API, at Slack's pace
messenger.py errors.py  messages out, and what each refusal means for a letter
publishing.py           App Home kept fresh
directory.py            who everybody is, in memory only
missed.py               what came while we were away
serving.py doctor.py    the parts put together, and looked over
"""
