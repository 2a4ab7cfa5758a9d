"""Outreach after a hard event: a round, an approach to each, and who touches base.

rounds.py                                   the nouns: a round, and its approaches
page.py more.py                             what the office opens
scenery.py line.py                          how a round changes, and is forgotten
reaching_out.py unasked.py                  a request that nobody asked for
teaming.py assigning.py augmenting.py       supporters for a whole team at once
"""
