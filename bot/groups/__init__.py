"""Group support: an hour together for a care team, from the first question to its end.

group.py leading.py                         the noun: times, members, who leads it
facilitators.py asked_to_lead.py            who is asked to lead, and what that costs
page.py form.py reading.py                  what the office opens, and sends
facilitating_page.py record.py              what a facilitator opens, and leaves behind
invited_page.py                             what one of the team opens
cards.py                                    what is told of it
scenery.py steps.py line.py peace.py        how it changes, and how it is forgotten
"""
