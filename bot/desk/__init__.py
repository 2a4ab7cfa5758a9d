"""The desk: what coordinators hear of and can open. Exceptions only, and handles only.

stalling.py card.py                         what has stalled, and the words for it
line.py                                     who hears of it, one after another
page.py training_page.py                    what can be opened
"""
