# What all staff are told when a programme begins, and what hangs on the wall.
#
# Flow:        bot/announcement.py
# Written for everyone on the staff. A programme may change the letter before it sends it; the poster is drawn as it is.

announce-begins = New here: { $name }. You reach it by { $app }, a bot in the chat tool that you use at work.
announce-what = It brings together colleagues: someone who would like to talk, and someone trained to listen. You need not explain anything, and nobody asks what happened.
announce-how = Write to { $app } in your chat tool, or look for it among the apps.
announce-first = After a hard event a supporter may also call you first, as they may call anyone here. No is always fine, and nobody is told.
announce-office = Or reach the office: { $phone }, { $mail }.
announce-help = For help now: { $name }. { $how }.

poster-heading = A colleague to talk to
poster-foot = { $name }
