"""Slack: private messages, App Home, modals and one command.

What people see: pure functions, no network.

cards.py blocks.py                  messages and the parts of pages, within Slack's limits
forms.py fields.py                  modals, and what was entered in one as values again
home.py                             App Home, by the hats that its reader wears
manifest.py                         what the app is set up with: scopes, events, its command

What comes in, by either way, and is answered before anything else happens:

edge.py signature.py                HTTP: signed raw bytes, verified before anything reads them
socket.py                           Socket Mode: the same without a public address, watched
bolting.py acts.py                  Slack's framework, and what somebody did; ids stop here
what_came.py router.py              all that can come, and where it goes
letting_in.py looking.py            acts at the door, and pages within three seconds
commanding.py saying.py acks.py     one word, a short word back, and the answer itself
asides.py                           what only they see who gave a command
showing.py                          what is put on a screen, outside the answer

What goes out:

messenger.py                        letters, posted, redrawn and looked for
publishing.py                       App Home, when it has changed
missed.py uptime.py                 what came while Slack could not reach us
strangers.py                        one neutral sentence to whoever is not of ours
directory.py accounts.py            who everybody is, in memory only
api.py pace.py                      the one client of the Web API, at Slack's pace
regaining.py                        whether Slack takes our token again
errors.py said_no.py results.py     what Slack's answers mean

config.py inbound.py around.py serving.py doctor.py     put together, and looked over
"""
