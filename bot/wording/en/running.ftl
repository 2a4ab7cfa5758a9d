# The programme is paused, and begun again, by those who run it.
#
# Flow:        bot/flows/running.py
# Whoever asks while it is paused is told of help that need not wait for us.

# Seen by the desk.
running-title = Running it
open-running = Running it
running-open = The programme runs: whoever asks is told by when someone will be found.
running-what-pausing-does = If you pause it, whoever asks hears the office's phone number and what other help there is. What runs goes on, and every named time is kept.
running-paused = The programme is paused since { $since }. What runs goes on.
pause-programme = Pause the programme
resume-programme = Begin again
programme-paused = Paused. Whoever asks now hears the office's phone number. What runs goes on.
programme-resumed = The programme runs again.

# Seen by the lead.
unanswered-title = Nobody has answered
open-unanswered = What nobody has answered
unanswered-page = Here stands what the desk was told of and nobody has moved since.
unanswered-nothing = Nothing lies there unanswered.

# Seen by whoever comes while it is paused.
paused-title = Not just now
paused-page = I cannot look for anyone just now, and I am sorry. The office is at { $phone }, { $hours }. Other help does not have to wait.
paused-ask = I cannot look for anyone just now, and I am sorry. The office is at { $phone }. Other help does not have to wait, and you can come back any time.
home-not-just-now = I cannot look for anyone just now. The office is at { $phone }.
hello-not-just-now = Just now I cannot look for anyone: please call the office.
