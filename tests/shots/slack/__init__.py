"""Pictures of what Slack is sent: journeys on the fake Slack, drawn in Chromium.

album.py      what stood there in a journey, each thing once
asking.py … talking.py     the journeys, a part of the programme each
catalogue.py  cards of the core's own stories, for words that no journey comes by
drawer.py     the pictures: npm's renderer for messages, a frame of our own for the rest
page.jsx      what Chromium shows; package.json locks what it is made of
"""
