# One supporter at a time is asked.
#
# Flow:        bot/flows/offering.py
# Seen by supporters, unless it says otherwise. Must not hint at who, where or why.

offer = A colleague would like a conversation { $soon ->
    [today] as soon as someone can
    [this-week] some time this week
   *[no-hurry] when it suits, without hurry
  }. Would you be there for it? Please answer by { $by }. Not now is fine, and needs no reason.
offer-nudge = Just checking: would you be there for a conversation with a colleague? Not now is fine, and I ask someone else. Please answer by { $by }.
offer-yes = Yes
offer-not-now = Not now
offer-you-said-yes = You said yes to this one. Thank you.
offer-you-passed = Not this time. That is fine, and nobody is told.
offer-lapsed = The time to answer this one is over. That is fine.
offer-over = This one is already settled. Thank you for answering.
offer-taken = Thank you. Open it to see who and how, with three lines on how to begin. Please get in touch by { $by }.
pass-it-on = Please pass it on

# Seen by the clinician.
matched = A trained colleague will contact you the way you asked, by { $by }. They do not know why.
