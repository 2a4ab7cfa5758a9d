# The roster by form: who supports, who is away, and who leaves.
#
# Flow:        bot/flows/rostering.py, bot/roster_form.py, bot/roster_reading.py
# What a coordinator hears is the same whoever it is about, and whatever they have open.
# No message names anybody.

open-roster = The roster
roster-title = The roster
roster-page = { $count ->
    [one] 1 supporter is on the roster.
   *[other] { $count } supporters are on the roster.
} Each change is told to the supporter it is about.
roster-page-private = What supporters settle for themselves, and what they have open, is not shown here or anywhere else. To bring in many at once, use a file.
roster-add = Add a supporter
roster-change = Change what it says
roster-cover = Note an absence
roster-hand-over = Hand over what is open
roster-retire = A supporter leaves

roster-adding-title = Add a supporter
roster-adding-intro = They are told, and settle for themselves when and how they are asked. What is not chosen here stays as it is.
roster-whom-new = Who becomes a supporter?
roster-adding-send = Add
roster-is-one-already = This colleague is a supporter already.
roster-changing-title = Change what it says
roster-changing-intro = What is not chosen here stays as it is. The supporter is told, and finds all of it under "My data".
roster-changing-send = Change
roster-whom = Supporter
roster-as-it-is = As it is
roster-profession = Profession
roster-specialty = Specialty
roster-unit = Unit
roster-seniority = Seniority
roster-languages = Languages
roster-languages-hint = If you choose none, these stay as they are.
roster-cap = Conversations at once, at most
roster-at-most = { $count ->
    [0] None
   *[other] { $count }
}
roster-trained-on = Trained in peer support on
roster-valid-until = Valid until
roster-valid-later = Please choose a day after the training.

roster-covering-title = Note an absence
roster-covering-intro = Nobody asks them meanwhile. They are told, and may come back sooner by themselves.
roster-since = Away from
roster-until = Back on
roster-until-later = Please choose days from today on, within a year, the second after the first.
roster-open = What they have open, if anything
roster-open-stays = Stays with them
roster-open-goes = Goes to others now
roster-covering-send = Note it

roster-handing-over-title = Hand over
roster-handing-over-intro = Whatever this supporter has open, if anything, goes to others now. The colleagues it is about are told that there is a change.
roster-handing-over-send = Hand over
roster-retiring-title = A supporter leaves
roster-retiring-intro = They are thanked, and not asked any more. Whatever they have open, if anything, goes to others now.
roster-retiring-send = Take off the roster

roster-added = Done. The new supporter is told.
roster-changed = Done. The supporter is told.
roster-covered = Noted. Nobody asks them meanwhile. If anything was to go to others, it does.
roster-handed-over = Done. If anything was open, it goes to others now.
roster-retired = Done. They are not asked any more. If anything was open, it goes to others now.

# Seen by the supporter.
you-are-listed = You are on the programme's list of supporters now. Please settle when and how you would like to be asked. Nobody else sees that.
roster-changed-of-you = The office has changed what its list says of you. You find all of it under "My data".
you-are-away = The office has noted that you are away from { $since } until { $until } { $year }. You are not asked meanwhile. What is still yours, you can pass on.
yours-is-handed-over = The office has given what you had open, if anything, to others. There is nothing more for you to do about it.
you-are-retired = You are no longer on the programme's list of supporters, and will not be asked. If anything was open, it goes to others. Thank you for having been there. The office is at { $phone }.
