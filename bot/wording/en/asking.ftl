# A clinician asks to talk to a peer.
#
# Flow:        bot/flows/asking.py, bot/asking_form.py, bot/asking_fields.py
# Written to be reviewed by the people who run the programme: plain words; no markup, no names.
# One line per message. Nothing here may tell a stranger why somebody is writing to us.

received = Thank you. Someone will be found by { $by }. There is nothing else to do now, and you can change your mind at any time.
status-seeking = We are looking, and someone will be found by { $by }. You can change what you wished for, or stop, without a reason.
status-accepted = A trained colleague has said yes, and will contact you the way you asked. You can change how, or ask for someone else.
status-in-contact = A colleague is there for you, and this stays open for a while. You can change how to be reached, or ask for someone else.
status-closed = There is nothing open. You can come back any time.
nothing-open = There is nothing open at the moment. You can begin any time, and you need not explain.

wishes-changed = Changed. Someone will be found by { $by }.
wishes-changed-someone-else = Changed. Someone else will be found by { $by }. The colleague who said yes is told that there is nothing else to do, and not why.
wishes-changed-supporter = Changed. Your colleague will see the new details.
wishes-kept = Changed, as you wished.
# Seen by the supporter who accepted.
how-to-reach-changed = Something about how and when has changed. Please open it before you get in touch.
withdrawn = Stopped, as you wished. What you entered will be erased on { $on }, or now if you like. You can come back any time.
widened = Thank you. We are looking wider, and someone will be found by { $by }.
not-widened = That is fine. We keep to what you wished for, and the time stays { $until }.

# Buttons
change-wishes = Change
withdraw = Stop this
someone-else-please = Someone else, please
talk-to-a-peer = Talk to a peer
open-who-and-how = Open who and how
erase-now = Erase it now

# The form
ask-title = Talk to a peer
ask-intro = You need not explain anything. Only the colleague who says yes will learn who you are.
ask-send = Find someone
change-title = Change my wishes
change-intro = What you change here counts from now on.
change-send = Keep the changes
withdraw-title = Stop this?
withdraw-page = Nobody will ask why. Whoever was asked, or was there for you, hears only that it is over. You can come back any time.
withdraw-sure = Yes, stop this
already-open-title = Where it stands
already-open-page = You have already asked, and one request is open at a time.

ask-rather = Who would you rather talk to?
ask-rather-own-profession = Someone of my own profession
ask-rather-outside-unit = Someone outside my unit
ask-rather-either = Either is fine
ask-language = In which language?
language = { $code ->
    [ar] Arabic
    [de] German
    [en] English
    [es] Spanish
    [fr] French
    [hi] Hindi
    [it] Italian
    [nl] Dutch
    [pl] Polish
    [pt] Portuguese
    [ru] Russian
    [sv] Swedish
    [tr] Turkish
    [uk] Ukrainian
    [zh] Chinese
   *[other] { $code }
}
# Where the programme publishes its supporters.
ask-first = Someone in particular?
ask-first-hint = If you like. All supporters stand here, and the one you choose is asked first. If they cannot be there, a colleague is found as usual; nobody is told why.
ask-first-or-not = This colleague is also among those you would rather not be asked.
ask-not-these = Colleagues I would rather not be asked
ask-not-these-hint = They will not be asked, and will not know. No coordinator sees this.
ask-reach = How and when can we reach you?
ask-reach-hint = Only the colleague who says yes will see this. Please leave out what happened.
ask-reach-placeholder = For example: call my mobile after 18:00, or a message on the ward phone
ask-soon = How soon?
ask-soon-today = As soon as you can
ask-soon-this-week = Some time this week
ask-soon-no-hurry = There is no hurry
ask-check-ins = Shall we check in with you later?
ask-check-ins-hint = Two short messages, after about 10 and 30 days. Your details are then kept until a week after the last one.
ask-check-ins-yes = Yes, please
ask-check-ins-no = No, thank you

# What is wrong with a field
choose-one = Please choose one.
reach-missing = Please say how and when to reach you.
reach-too-long = Please keep this to { $limit } characters. It is { $over } too long.
too-many-named = Please name { $most } colleagues at most.
