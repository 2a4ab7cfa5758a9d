# A supporter looks after how, and whether, they are asked.
#
# Flow:        bot/flows/supporting.py, bot/settings_form.py, bot/holding_page.py
# Seen by the supporter alone.

settings-kept = Kept. It counts from the next time somebody is looked for.
paused = You are paused until { $until }. What you have open now stays with you, or you can pass it on.
paused-in-another-year = You are paused until { $until } { $year }. What you have open now stays with you, or you can pass it on.
resumed = You may be asked again, in the hours that you answer.

my-settings = My settings
pause = Pause me for a while
resume = I may be asked again

settings-title = My settings
settings-intro = Nobody else sees this. It is used only to decide whether you are asked.
settings-send = Keep
settings-at-once = How many at once?
at-once = { $count ->
    [one] One conversation at a time
   *[other] Up to { $count } at a time
}
settings-days = Days on which I answer
settings-from = From
settings-until = Until
settings-until-hint = Earlier than "from" means until the next morning. The same time means a whole day.
settings-languages = Languages I can talk in
settings-lived = Been through it myself
settings-lived-hint = Only if you like. It is used in choosing whom to ask, and shown to nobody.
settings-not-for = Colleagues I should not support
settings-not-for-hint = They will not know. No coordinator sees this.
lived-adverse-event = Something went wrong in care
lived-complaint = A lawsuit or a complaint
lived-patient-death = The death of a patient
lived-assault = An assault
lived-colleague-death = The death of a colleague
lived-mass-casualty = Many casualties at once
lived-own-illness = An illness of my own
lived-other = Something else

pause-title = Pause me
pause-intro = Nobody will ask why, and you can come back sooner.
pause-until = Ask me again from
pause-until-hint = From the beginning of that day.
pause-send = Pause me
pause-within-a-year = Please choose a day after today, within a year.

holding-title = What I have open
holding-nothing = You have nothing open.
holding-offer = A colleague would like a conversation. Please answer by { $by }.
holding-accepted = You said yes to one that you were asked about on { $on }.
holding-in-contact = You have been in touch about the one of { $on }.
holding-asked = Whether you are asked
may-be-asked = You may be asked at present.
not-asked-paused = You are not asked, because you are paused.
not-asked-busy = You are not asked about another, because one waits for your answer.
not-asked-at-cap = You are not asked, because you have as many open as you wished, or as the programme allows.
not-asked-resting = You are not asked, because you are resting after a conversation.
not-asked-seldom = You are not asked at present, because you would like to be asked less often.
not-asked-training = You are not asked, because your training needs to be renewed. Please talk to the office.
