"""Pictures of what Teams is sent, drawn by Microsoft's own renderer in Chromium.

album.py      all that can be sent, each thing that says something new once
filling.py    forms as somebody filled them in, and with what has to be mended
drawer.py     the pictures: light, dark and high contrast, narrow and wide
page.js       what Chromium shows; package.json locks what it is made of
themes.js     how Teams looks, as host configs of our own
people.js     Teams' people picker, which the renderer has not
"""
