# What is kept about me; and away with it.
#
# Flow:        bot/flows/my_data.py, bot/kept/everything.py
# Every sentence here is a promise: it must be true of the database as it is.

my-data = My data
my-data-page = This is what the programme keeps about you, read just now.
not-shown = What is not shown
not-shown-page = Which supporters were asked and what they answered: no is told to nobody. And what colleagues have settled for themselves, such as whom they would rather not talk to. Who was asked is erased with the request.
not-kept = What is not kept
not-kept-page = What you type here, why you would like to talk, what is said in a conversation, and that you opened a page. Messages already sent also stand in the chat tool, where your organisation may keep its own copies.

kept-person = You, as the roster or the chat tool says
kept-account = You and this bot
kept-request = Your request
kept-approach = Being approached
kept-groups = Groups
kept-group-since = Of a team since
kept-group-suits = A time that suits me
kept-group-comes = I come
kept-group-asked-to-lead = Asked to lead one, with an answer by
kept-group-leads = I lead it
kept-may-touch-base = The programme may touch base with you, or has
kept-said-no-thanks = You said no, thanks
kept-settings = Your settings as a supporter
kept-load = What you carry as a supporter
kept-drill = Your part in a fire drill

kept-on-roster = On the programme's roster
kept-name = Name
kept-role = Role
kept-profession = Profession
kept-specialty = Specialty
kept-unit = Unit
kept-seniority = Seniority
kept-manager = Manager
kept-language = Language
kept-zone = Time zone
kept-country = Country
kept-trained-on = Trained on
kept-valid-until = Training valid until
kept-training = Trained in
trained-peer-support = Peer support
trained-eap = Employee assistance
trained-cism = Critical incident stress management
trained-psychological-first-aid = Psychological first aid
trained-suicide-prevention = Suicide prevention
trained-other = Something else
kept-ending = Reminder of a training that ends on
kept-reminded = Reminded of it, in days before
kept-willing = Whether you still would like to be there
said-nothing = Not said
kept-willing-asked = How often you were asked this time
asked-not-yet = Not yet
asked-once = Once
asked-twice = Twice
asked-not-heard = Twice; the office may ask you in person
kept-willing-next = Asked next on
kept-debrief-on = You wished the lead to know that you would like to talk
kept-seldom = Less often
kept-cap = Conversations at once, at most
role-supporter = Supporter
role-coordinator = Coordinator
role-custodian = Custodian
role-facilitator = Facilitator
role-lead = Lead of the programme

kept-addresses = Chat accounts known to be yours
kept-greeted = Statement you were told of, by version
kept-never-approach = Never approach me
kept-speaks = Language you chose

kept-status = Where it stands
kept-seeking = Someone is being found
kept-accepted = A colleague has said yes
kept-in-contact = You have been in touch
kept-closed = Closed
kept-handle = Name the desk sees, if it ever does
kept-asked-at = When you asked
kept-entered-by = Entered for you by the office
kept-rather = Whom you would rather talk to
kept-asked-to-widen = You were asked whether to look wider
kept-concern = You told the lead of a concern
kept-widened = You agreed to someone from your unit
kept-not-these = Rather not asked
kept-first = Asked first
kept-reach = How and when to reach you
kept-soon = How soon
kept-check-ins = Check-ins wished for
kept-seek-by = The time you were told
kept-supporter = Who said yes
kept-contact-by = By when they are to be in touch
kept-accepted-at = When they said yes
kept-contact-asks = Times they were asked about being in touch
kept-desk = A coordinator was told that it had stalled
kept-passed-on = Places that were passed on to you
kept-recorded = Four closed choices were left, about nobody
kept-tries = Times you could not be reached
kept-look-again = Your colleague will be told once more that something changed
kept-supporter-left = You were told that your colleague has left the programme
kept-letters = Messages about it
kept-closed-at = Closed on
kept-earlier = Earlier ones that are closed, each erased in its time
kept-erased-on = Will be erased on

kept-away-since = Away from
kept-away-until = Away until
kept-paused-until = Paused until
kept-at-once = Conversations at once, your own wish
kept-hours-zone = The hours you answer, on the clocks of
kept-lived = Been through it yourself
kept-not-for = Whom you should not support

kept-waits = Something waits for your answer
kept-holding = Conversations you have open
kept-month = Conversations begun, by month
kept-last-asked-on = Last asked on
kept-rests-until = Resting until
kept-drill-asked = You were asked in a drill
kept-drill-reminded = You were reminded in it
kept-drill-reminder = When you are reminded in it
kept-drill-unreachable = What you were sent could not be delivered
kept-drill-here = You answered in it
kept-value = { $value }
kept-day = { $day } { $year }
kept-in-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }: { $count }

export = Take it with me
export-title = A copy of my data
export-page = This is the same as on the page, for you to copy. Please think of where you keep it.

erasing-title = Erase it now?
erasing-page = Everything about your request goes at once, and so do your own settings and switches here. What the programme's roster says about you stays.
erasing-ends = Your request ends with it. Whoever was asked hears only that it is no longer needed.
erasing-pause = Your pause as a supporter ends with it, and you may be asked again. You can pause again from the menu.
erasing-export = Messages that stand in the chat tool are replaced. An export that your organisation made before cannot be erased from here.
erase-sure = Yes, erase it now
erased = Done. What was kept about you here is erased. A copy in an export that your organisation made before cannot be erased from here. You can come back any time.

never-approach = Never approach me
may-approach = You may approach me
approach-forbidden = Noted. Nobody from the programme will approach you first. You can still come to us any time.
approach-allowed = Noted. A supporter may call you first, as they may call anyone here. No is always fine.
