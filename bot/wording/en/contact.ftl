# The supporter who accepted gets in touch.
#
# Flow:        bot/flows/contact.py, bot/contact_pages.py
# Messages carry no name and no way to reach anyone: those open in a dialog.

# Seen by the supporter.
contact-noted = Noted, thank you. No notes are kept of what was said.
not-yet-noted = That is fine. Please get in touch when you can, or pass it on.
try-once-more = Thank you for trying. Please try once more between { $first } and { $last }. I will remind you.
try-noted = I have noted that you tried. I will remind you when a second try is due.
not-reached-noted = Thank you for trying twice. That is enough: your colleague hears that the door stays open.
passed-on = Thank you for being there so far. I am asking someone else, and nobody is told why.
# Stands where what they were sent about their part stood, once that part is over.
part-over = This one is over. There is nothing else to do here.
contact-answered = This has been answered. There is nothing else to do here.

been-in-touch = We have been in touch
not-yet = Not yet
could-not-reach = I could not reach them
worried = Worried about their safety

# Seen by the clinician.
tried-once = Your colleague tried to reach you, and will try once more between { $first } and { $last }. You can change how to be reached.
open-door = Your colleague tried twice. There is no need to reply. This stays open, and you can change how to be reached any time.
someone-else-noted = Of course. Someone else will be found by { $by }. Nobody is asked why.
we-spoke = We have spoken
we-spoke-noted = Thank you for saying so. This stays open for a while, and you can still ask for someone else.
raise-concern = Tell the lead of a concern
concern-passed-on = The programme's lead, or whoever stands in, will hear that there is a concern about this contact, not who raised it.
or-someone-else = You can also ask for someone else.

# Seen by the programme's lead, or who stands in.
concern-raised = Someone would like you to know of a concern about a contact made for the programme. Please open it.
open-concern = Open the concern

# Pages
who-and-how-title = Who and how
who-label = Who
how-label = How and when
language-label = Language
zone-label = Time zone
name-unknown = The name is not known here; use the way below.
begin-heading = Three lines to begin with
begin-hello = Say who you are, that you are a peer supporter, and that they need not explain anything.
begin-listen = Ask how they are today, and listen. You need not fix anything, and please take no notes.
begin-end = Before you end, ask what would help next, and mention that other help is there too.
who-and-how-keep = Please do not copy this anywhere. It closes when the conversation is over.

worried-title = Worried about safety
worried-intro = Call the on-call number now. Stay with your colleague, or on the line, if you can.
on-call-label = On call, at any hour
worried-not-recorded = Nothing is recorded when you open this page.

concern-title = A concern
concern-label = The supporter it is about
concern-page = You are not told who raised it, or why. Please talk to the supporter as you would about any contact, and take care of them as well.
