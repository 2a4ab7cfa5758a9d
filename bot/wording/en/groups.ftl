# An hour together for a care team, with somebody to lead it.
#
# Flow:        bot/flows/groups.py, bot/flows/gathering.py, bot/flows/facilitating.py, bot/flows/invited.py, bot/flows/wishing.py
# Voluntary throughout. It is called no treatment, and nothing that prevents anything.
# No message says what it is about, who was asked, who comes, or where.

# Seen by each of the team. The same for everyone.
group-note = There is an invitation for you here. Open it if you like. It is up to you: there is no need to answer, and nobody is told what you say.
group-open = Open
group-noted = Noted, thank you. Nobody is told, and you can change it until a time is set.
group-declined = That is fine, and nobody is told. You can still change your mind.
group-set = A time is set: { $on }. Open it for where.
group-set-other = A time is set that was not among yours. Open it if you would like to come after all. There is no need to.
group-fewer = Of the times that suited you, not all are left. Open it to see which are. There is no need to.
group-moved = Where or when has changed. It is on { $on }. Open it for where.
group-you-come = Noted, thank you. It is on { $on }. Open it for where.
group-off = What you said yes to does not take place. Nothing more is needed. You can come to us any time.
group-changed = This has changed since. What counts now stands further down.
add-to-calendar = For my calendar

# Seen by each of the team, in a dialog.
invited-title = An hour together
invited-what = An hour together for people who work together, with somebody from outside to lead it. You can listen, talk, or leave at any time. It is no assessment and no treatment, and nobody takes notes.
invited-private = Nobody sees who was asked, or who says no. Only those who are there see who comes.
invited-until = You can answer, or change it, until { $until }. Then the time that suits most is set, if it suits enough people.
invited-times = Which times would suit you?
invited-times-hint = Choose none if you would rather not. No reason is needed.
invited-send = That is my answer
invited-after-all = You are welcome to come after all. There is no need to.
group-when = When
group-on = { $on }
group-where = Where
group-where-later = It will be said here. You hear from me when it is.
group-come = I would like to come
group-cannot = I cannot after all

# Seen by facilitators.
facilitate = Someone is sought to be there for some colleagues, for about an hour. Would you do it? Open it for the times. Please answer by { $by }. Not now is fine, and needs no reason.
facilitate-nudge = Just checking: would you be there for some colleagues, for about an hour? Not now is fine, and I ask someone else. Please answer by { $by }.
facilitating-open = Open
facilitating-noted = Thank you. You hear from me as soon as a time is set.
facilitating-set = A time is set: { $on }. Open it for where.
facilitating-moved = Where or when has changed. It is on { $on }. Open it for where. If it does not suit any more, I ask someone else.
facilitating-left = That is fine, and needs no reason. I ask someone else.
facilitating-off = What you said yes to does not take place. There is nothing else to do. Thank you.
facilitating-held = Thank you for being there. Three choices are left to make, without names. How you are matters too: you can talk to a colleague any time.
leave-group-record = Open
facilitating-recorded = Thank you. That is all, and nothing else is kept of it.

# Seen by facilitators, in a dialog.
leading-title = An hour together
leading-what = An hour together for people who work together. It is voluntary. No notes are taken, nobody has to speak, and it does not stand in for help that somebody needs for themselves.
leading-group = Which
leading-heads = How many
leading-at-most = { $count } at most. Nobody knows beforehand who comes.
leading-times = Which of these times could you lead?
leading-times-hint = Only these are offered to the team. If none suits, close this and press "Not now".
leading-send = Yes, I will lead it
leading-when-later = When and where is said here as soon as it is known.
leading-left = I cannot after all
group-record-title = Afterwards
group-record-intro = Three choices, and no words. They are counted for the whole programme, and say nothing of who was there.
group-record-heads = About how many came?
group-record-heads-nobody = Nobody
group-record-heads-1-to-3 = One to three
group-record-heads-4-to-8 = Four to eight
group-record-heads-9-to-20 = Nine to twenty
group-record-heads-more = More
group-record-format = How did you meet?
group-record-format-in-person = In person
group-record-format-by-video = By video
group-record-format-both = Both
group-record-format-none = It did not happen
group-record-afterwards = What would be good for such a team now?
group-record-afterwards-nothing = Nothing more
group-record-afterwards-another-group = Another hour together
group-record-afterwards-one-to-one = Talks with one colleague
group-record-afterwards-other-help = Other help

# Seen by coordinators.
open-groups = Groups
group-begun = { $handle }: someone is sought to lead it. The team is asked after that.
group-discarded = Nothing was begun, and nothing of it is kept.
group-times-over = The times of a group are too near by now, and it was not begun. Please enter new ones.
group-nobody-leads = { $handle }: nobody is left who could be asked to lead it. You can look again later, or call it off.
group-looked-again = { $handle }: I look again.
group-not-together = { $handle }: no time suits enough people, and it does not take place. Whoever has to know was told.
group-time-set = { $handle }: a time is set.
group-place-wanted = { $handle }: a time is set. Please say where.
group-unled = { $handle }: nobody was found in time to lead it, and it does not take place. Whoever has to know was told.
group-kept = { $handle }: kept. Whoever has to know is told.
group-called-off = { $handle } is called off. Whoever has to know is told.
group-asked-for = { $handle }: somebody asks for a group for a team.

# Seen by coordinators, in a dialog.
groups-title = Groups
groups-page = An hour together for a team, for whoever wants it. What anybody answers is shown to nobody.
groups-none = There are none at the moment.
set-up-group = Set up a group
group-wished = { $handle }: asked for on { $on }.
group-look = Look at it
group-seeking = { $handle }: someone is sought to lead it.
group-unfound = { $handle }: nobody is left to ask to lead it.
group-polling = { $handle }: the team can answer until { $until }.
group-is-set = { $handle }: set for { $on }.
group-over = { $handle }: it is over.
group-cancelled = { $handle }: it does not take place.
group-seek = Look again
group-move = Where and when
group-cancel = Call it off
group-cancel-sure = Yes, call it off
group-cancelling-title = Call it off
group-cancelling = { $handle } does not take place then. Exactly those who said yes are told, and whoever leads it.
group-title = Set up a group
group-intro = An hour together for a care team, with a trained facilitator. Nothing is asked about what happened. It is voluntary, and nobody is shown this list again.
group-intro-times = Someone is sought to lead it. Then each can say in private which times suit, and the best is set.
group-people = Who is in the team?
group-people-hint = Five at least, so that nothing anybody answers can be guessed.
group-list-hint = Names or user ids of people on the roster, one a line.
group-day-1 = First time: day
group-time-1 = First time: start
group-day-2 = Second time: day
group-time-2 = Second time: start
group-day-3 = Third time: day
group-time-3 = Third time: start
group-day-4 = Fourth time: day
group-time-4 = Fourth time: start
group-place = Where, or a link
group-place-hint = Shown to whoever comes, and in no message. It can be said later.
group-send = Look at it once more
group-how-many = Please name { $least } people at least, and { $most } at most, who can be reached here.
group-times-ahead = Please choose a time that is two days ahead or more, and within two months.
group-still-ahead = Please choose a time that is still to come, within two months.
group-preview-title = Before it begins
group-preview-silent = Some may be left in peace, for reasons of their own. Neither you nor anyone else is told, or sees who answers what.
group-preview-voluntary = Please do not tell anybody to come. It is for whoever wants it, and nothing depends on it.
group-moving-title = Where and when
group-moving-intro = { $handle }: exactly those who said yes are told of a change, and whoever leads it.
group-moving-send = Keep it
group-day = Day
group-time = Start

# Seen by whoever asks for a group.
ask-for-group = An hour for my team
group-wish-title = An hour for a team
group-wish-intro = An hour together after something hard, with somebody to lead it, for whoever wants it. No reason is needed. The office looks at it; you get one receipt and hear nothing more, and it is not kept that you asked.
group-wish-send = Ask for it
group-wish-noted = Noted, thank you. The office looks at it, and nothing more is said about it.
