# The desk: what a coordinator sees and can do, by handle only.
#
# Flow:        bot/flows/desk.py, bot/desk/page.py, bot/desk/card.py
# No name and no reason, ever. Each answer is the same whoever it is about.

desk-nobody-found = { $handle }: no supporter yet, { $hours ->
    [0] less than one working hour
    [one] 1 working hour
   *[other] { $hours } working hours
} left.
desk-overdue = { $handle }: no supporter yet, and the named time was moved. { $hours ->
    [0] less than one working hour
    [one] 1 working hour
   *[other] { $hours } working hours
} left.
desk-no-contact = { $handle }: a supporter said yes, and no contact is noted yet.
desk-supporter-left = { $handle }: the supporter has left, and another is needed. { $hours ->
    [0] less than one working hour
    [one] 1 working hour
   *[other] { $hours } working hours
} left.
desk-unreachable = { $handle }: a message could not be delivered. { $hours ->
    [0] less than one working hour
    [one] 1 working hour
   *[other] { $hours } working hours
} left.
open-desk = Open the desk

desk = The desk
desk-page = Only what has stalled stands here. Everything else goes its way by itself.
desk-empty = Nothing needs you now.
desk-assign = Ask a supporter
desk-widen = Look wider
desk-extend = Name a new time
desk-close = Close the request

desk-assigned = { $handle }: the supporter you chose is next. If it does not work out, the search goes on by itself.
desk-widened = { $handle }: noted. If there is anything to widen, the colleague is asked.
desk-extended = { $handle }: the new time is set, and the colleague is told.
desk-closed = { $handle }: closed. The colleague is told, and what other help there is.

assign-title = Ask a supporter
assign-intro = { $handle }: whom to ask next? All active supporters stand here. One who cannot be asked passes by itself.
assign-whom = Supporter
assign-send = Ask next
desk-close-title = Close the request?
desk-close-page = { $handle }: the search, or the contact, ends with it. The colleague is told that it did not work out, and what other help there is. This cannot be taken back.
desk-close-sure = Yes, end the request
extend-title = A new honest time
extend-intro = { $handle }: { $hours ->
    [0] less than one working hour is
    [one] 1 working hour is
   *[other] { $hours } working hours are
} left. The colleague is told the new time at once.
extend-day = Day
extend-time = Time, on your own clock
extend-send = Name this time
extend-later = Please choose a time later than the one that was named, and within 14 days.

# Seen by the clinician.
widen-ask = We are still looking for someone. May we also ask a colleague from your own unit? No is fine, and the time you were told stays.
widen-yes = Yes, that is fine
widen-no = I would rather wait
desk-new-time = Sorry, this takes longer than I said. The new time is { $by }. You can change your mind at any time, or call the office at { $phone }.
desk-someone-else = There has been a change, and I am sorry. Someone else will be found by { $by }.
desk-could-not-find = I am sorry: this did not work out. The office is at { $phone }, and you can ask again any time. Your details will be erased on { $on }, or now if you like.
