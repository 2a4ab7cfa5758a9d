# Words that several pages use, and what an adapter says by itself.
#
# Written to be reviewed by the people who run the programme: plain words; no markup, no names.

# Below every message, with a press for more.
help-now = Help now
help-now-line = Help now: { $name }. { $how }.

# A button or a page of something that is over, forgotten, or somebody else's.
no-longer-here = This button belongs to something that is over. Nothing was changed.
no-longer-here-title = No longer here
no-longer-here-page = What stood here is over, or was erased. Nothing was changed.
# Seen by supporters. The only thing they hear when it ends before its time.
no-longer-needed = A conversation that you were asked about is no longer needed. There is nothing else to do. Thank you.

# Said by an adapter.
and-more = There is more than fits here. The rest shows once some of this is settled.
outsider = Hello. I am a bot for the staff of this organisation, and cannot help from here.
in-private-only = Hello. I am a bot for the staff of this organisation, and answer in private chats only.
cannot-keep-title = I could not keep this
cannot-keep = I could not keep what you just did. What stood here before still stands. Please try again, or reach the office: { $phone }, { $mail }. The director is at { $director_phone }, { $director_mail }.
close = Close
home = Menu
# The title of a file for one's own calendar, which others may see.
appointment = Appointment

yes = Yes
no = No

# What is wrong with a field
choose-some = Please choose at least one.
choose-day = Please choose a day.
choose-time = Please choose a time, like 09:30.
pick-staff-only = Please leave out whoever is a guest here, or does not have this app. Nothing is kept yet.

monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
