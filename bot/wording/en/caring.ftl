# Supporters are looked after as well.
#
# Flow:        bot/flows/caring.py, bot/care_page.py
# Nothing is held against anyone, and nobody asks why.

# Seen by the supporter.
still-willing = Every three months each supporter is asked: would you still like to be there for colleagues? Any answer is fine, and nobody asks why.
still-willing-again = May I ask once more whether you would still like to be there for colleagues? There is no hurry. Without an answer all stays as it is, and the office may ask you in person.
willing-yes = Yes, as now
willing-less-often = Yes, but less often
willing-pause = Please pause me
willing-stop = I would rather stop
willing-noted = Thank you for saying so. All stays as it is.
less-often-noted = Noted. You are asked once a month at most, and one at a time, until you say that you may be asked as before.
stopping-title = I would rather stop
stopping-page = You will not be asked any more. Whatever you have open, if anything, goes to others, and the office can see that you have stopped. Nobody asks why.
stop-sure = Stop
stopped = Done. You are not asked any more. If anything was open, it goes to others. Thank you for having been there. If you ever want to come back, the office is at { $phone }.
talk-to-the-lead = Have the lead told
debrief-noted = The programme's lead is told that you would like to talk, and nothing else. You can also call the office at { $phone }.

# Seen by the lead, or who stands in.
debrief-wished = Someone in the programme would like to talk with you.
open-debriefs = Open
debriefs-title = Who would like to talk
debriefs-page = These supporters would like to talk with you. Please be in touch in your own way. What it is about is not known here, and need not be. A name stands here for 14 days.
debrief-since = Since { $on }

# Seen by coordinators and the lead.
open-care = How supporters are
care-title = How supporters are
care-page = Every three months each supporter is asked whether they still would like to be there. You may ask in person who has not answered. Nothing is held against anyone.
care-not-heard = No answer yet
care-stopped = Have stopped
care-none = Nobody at present.
care-more = And { $count } more.
