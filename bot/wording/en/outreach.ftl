# Reaching out after a hard event, and one colleague's word for another.
#
# Flow:        bot/flows/outreach.py, bot/outreach/page.py, bot/flows/referring.py
# No message says what happened, who thought of whom, or what anybody answered.

# Seen by a colleague: the same for everyone, whatever it follows.
approach-note = Just touching base: a trained colleague is there if you would like to talk, about anything. No thanks is fine, and nobody is told. There is no need to answer.
approach-yes = Yes, please
approach-no = No, thanks
approach-declined = That is fine, and nobody is told. You can come to us any time.

# Seen by supporters.
touch-base = Someone is sought to touch base with a colleague { $soon ->
    [today] as soon as they can
    [this-week] some time this week
   *[no-hurry] when it suits, without hurry
  }. Would you do it? Please answer by { $by }. Not now is fine, and needs no reason.
touch-base-nudge = Just checking: would you touch base with a colleague? Not now is fine, and I ask someone else. Please answer by { $by }.
not-reached-left = Thank you for trying twice. That is enough: the door stays open, and nobody tries a third time.
holding-touch-base = A colleague to touch base with. Please answer by { $by }.
how-directory = Through the hospital's own directory. They have not asked for this, and know nothing of it yet.
begin-touching-base = Say who you are, that you are a peer supporter, and that you are touching base. You know a name and nothing else, and need not know more.
begin-two-tries = No is always fine. If you cannot reach them, try once more three to five days later, and then leave the door open.

# Seen by coordinators, in a dialog.
outreach-title = Reach out
reach-out = Reach out
outreach-intro = Whom could a hard event have touched? Nothing is asked about the event itself, and nobody is told who is in this list.
outreach-progress = { $on }: { $processed } of { $total } processed.
outreach-kind = What kind of event
outreach-kind-hint = It helps in choosing supporters, is shown to nobody, and is forgotten with the round.
outreach-people = Colleagues
outreach-list = Or a list
outreach-list-hint = Names or user ids of people on the roster, one a line. For a longer list, add more people afterwards, or use a file.
outreach-way = How
outreach-way-hint = Either a supporter reaches out, and the colleague gets no message from here. Or each gets one neutral message first: no is fine, and told to nobody.
outreach-supporter-first = A supporter touches base
outreach-asking-first = Each is asked first
outreach-send = Look at it once more
outreach-lines-unknown = { $more ->
    [0] Lines that are nobody on the roster, or more than one: { $lines }.
   *[other] Lines that are nobody on the roster, or more than one: { $lines }, and { $more } more.
}
outreach-nobody = Please name at least one colleague who can be reached here.
outreach-too-many = Please name at most { $most }.
outreach-preview-title = Before it begins
outreach-preview = { $count ->
    [one] 1 person can be reached.
   *[other] { $count } people can be reached.
}
outreach-preview-silent = Some may be left in peace, for reasons of their own. It counts as done, and neither you nor anyone else is told.
outreach-add-more = Add more people
outreach-more-title = Add more people
outreach-more-intro = Entered so far: { $count }. There may be { $most }. Whoever is entered twice counts once.
outreach-begin = Begin
outreach-discard = Do not begin
outreach-begun = It has begun, one after another: { $count } in all. What anybody answers is told to nobody.
outreach-discarded = Nothing was begun, and nothing of it is kept.
outreach-paused = The programme is paused, so this cannot begin yet. What you have entered stays here for a day.

kind-adverse-event = Something went wrong in care
kind-complaint = A lawsuit or a complaint
kind-patient-death = The death of a patient
kind-assault = An assault
kind-colleague-death = The death of a colleague
kind-mass-casualty = Many casualties at once
kind-other = Something else

# Seen by whoever names a colleague.
refer-colleague = A colleague might like a call
refer-title = A colleague
refer-intro = They are asked first, in the same words as anyone, and are not told by whom. No reason is needed. You get one receipt and hear nothing more, whatever they answer.
refer-whom = Who might like a call?
refer-send = Name them
referral-noted = Noted, thank you. That is all that is needed, and nothing more is said about it.
