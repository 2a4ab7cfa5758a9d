"""Pictures of what Teams is sent, drawn by Microsoft's own renderer in Chromium.

album.py      all that can be sent, each thing that says something new once
catalogue.py what has words that stand on no other picture
filling.py    forms as somebody filled them in, and with what has to be mended
drawer.py     the pictures: light, dark and high contrast, narrow and wide

What Chromium shows stands in tests/teams/page.
"""
