# Whether the two have been in touch: asked, and never guessed.
#
# Flow:        bot/flows/following_up.py

# Seen by the supporter.
contact-ask = Just checking: have you been in touch with your colleague? Any answer is fine.
# Below a question, where the clinician changed how to be reached.
changed-since = Something about how and when has changed. Please open it before you get in touch.
second-try-ask = Today would be a good day for the second try to reach your colleague. Any answer is fine.

# Seen by the clinician.
contact-slower = I have not heard yet whether your colleague reached you. It may take until { $by }, a little longer than I said. You can also ask for someone else.
not-heard = I have not heard whether your colleague reached you. If not, I am sorry. You can ask for someone else, or call the office at { $phone }.
