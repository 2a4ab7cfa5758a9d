# How things are afterwards, closing, and forgetting.
#
# Flow:        bot/flows/closing.py, bot/record_form.py

# Seen by the clinician.
check-in = A short check-in, as you wished. How are things? One press is enough, and no answer is fine too.
fine = Fine
another-talk = Another talk
other-help = Other help
check-in-fine = Thank you for saying so. You can come back any time.
check-in-answered = This has been answered. You can come back any time.
another-talk-noted = Of course. Your colleague will contact you again, by { $by }.
closed = This is now closed. Your details will be erased on { $on }, or now if you like. You can come back any time.
# Stands where the bot's messages about a request stood, once it is forgotten.
forgotten = This is finished, and the programme has forgotten it.

# Seen by the supporter.
another-talk-asked = A colleague you talked with would like another conversation, by { $by } if you can. Open it for how to reach them.
record-asked = A conversation that you said yes to is now closed. Four short choices would help the programme. They name nobody.
leave-record = Leave the four choices
record-thanks = Thank you. That is all, and nothing else is kept.
how-are-you = And how are you? One press is enough, and nobody else is told.
i-am-fine = I am fine
i-would-like-to-talk = I would like to talk
pause-me = Pause me
supporter-fine = Thank you for saying so. Take good care.
supporter-talk = Of course. You can talk to a peer yourself, like anyone here, have the programme's lead told that you would like to talk, or call the office at { $phone }.

# The record
record-title = Four short choices
record-intro = Please leave out names and reasons: there is no place for them here.
record-send = Hand these in
record-how = How were you in touch?
record-how-in-person = In person
record-how-by-phone = By phone
record-how-by-video = By video
record-how-in-writing = In writing
record-how-not-reached = We did not get to talk
record-how-long = About how long, all together?
record-how-long-under-30-minutes = Less than half an hour
record-how-long-under-an-hour = Half an hour to an hour
record-how-long-longer = An hour or longer
record-how-long-none = We did not get to talk
record-offered = Which further help did you mention?
record-offered-nothing = None
record-offered-talk = Another talk
record-offered-counselling = Counselling
record-offered-physician-health = Physician health
record-offered-spiritual = Spiritual care
record-offered-legal = Legal help
record-offered-crisis = Crisis help
record-need-met = Did they get what they needed, as far as you can tell?
record-need-met-yes = Yes
record-need-met-partly = In part
record-need-met-no = No
record-need-met-unknown = I cannot tell
