"""The programme in a browser: several people side by side, and a clock one can turn.

platform.py              the pretend chat service, with a file of its own
edge.py acts.py          what the page asks, and what that means
cards.py forms.py        what people see, as the page's blocks and fields
messenger.py stream.py   messages out, and live to every open page
errors.py                what is said when something could not be kept
staff.py demo.py         the fictional hospital, and its beginning
page/                    what the browser shows
"""
