# Whom else to turn to: now, and in one's own time.
#
# Flow:        bot/flows/help_now.py, bot/help_page.py
# Names, numbers and hours come from the programme's file and from bot/help_lines.py.

help-now-page = You can call any of these, at the times that stand with them, for yourself or about someone else. You need not say why you are calling.
help-now-looked-up = National lines were looked up on { $on } { $year }.

help-emergency = Emergency services
help-call = Call { $number }
help-call-either = Call { $number } or { $other }
help-call-or-text = Call or text { $number }
help-call-and-text = Call { $number }, or text { $other }
help-text-word = Text { $word } to { $number }
help-any-time = Any time
help-until-one = 8 am to 1 am Eastern Time, every day

country-au = Australia
country-ca = Canada
country-de = Germany
country-es = Spain
country-gb = United Kingdom
country-ie = Ireland
country-nz = New Zealand
country-us = United States

other-help-page = The programme knows these places. Nobody is told what you look at here.
help-inside = Inside the organisation
help-outside = Outside
need-talk = A colleague to talk to
need-eap = Employee assistance
need-counselling = Counselling
need-spiritual = Spiritual care
need-legal = Legal advice
need-physician-health = Physician health
need-crisis = Help in a crisis
need-rest = Rest
checked-on = Checked on { $on } { $year }
