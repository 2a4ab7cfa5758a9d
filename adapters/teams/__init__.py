"""Teams: private messages, dialogs, and commands that are typed.

What people see: pure functions, no network.

cards.py blocks.py                  messages and the parts of pages, within Teams' limits
forms.py fields.py                  dialogs, and what was entered in one as values again
package.py package/                 the app package that an administrator uploads

What comes in, verified before it is read, and kept before it is answered:

edge.py verifier.py keys.py         Teams' own tokens, for us, and the keys that sign them
acts.py whose.py what_came.py       what somebody did, and all that can come; ids stop here
framework.py router.py              Microsoft's framework, told little; and where it goes
letting_in.py looking.py            acts at the door, and what a dialog shows
senders.py around.py                who somebody is to the core, and who is asked
picking.py                          colleagues whom somebody picked, guests told apart
saying.py pointers.py acks.py       a short word back, by a message, and the answer itself

What goes out:

messenger.py chat.py                letters, sent and redrawn, and where a chat stands
members.py                          who is a guest, in memory only
api.py connectors.py pace.py        the connector's calls, at Teams' pace
tokens.py signing_in.py             the one token, renewed before anybody waits for it
regaining.py                        asking again, while our password is not taken
errors.py said_no.py                what Teams' answers mean

config.py services.py               what is settled, and the addresses that are trusted
inbound.py serving.py doctor.py     put together, and looked over
"""
