# The directory of further help: kept by the desk, passed on by supporters.
#
# Flow:        bot/flows/directory.py, bot/directory_form.py, bot/passing_on.py
# What stands in the directory is the programme's own, in its own words.

# Seen by the desk.
directory = Further help
open-directory = Further help
directory-page = All staff see these, by need and country. Whatever you change counts at once.
directory-stale = { $count ->
    [one] One entry of further help was not checked for 180 days.
   *[other] { $count } entries of further help were not checked for 180 days.
}
entry-long-ago = Not checked since { $on } { $year }
entry-change = Check or change
entry-add = Add one
entry-add-title = Add to further help
entry-change-title = Check or change
entry-intro = Please try the way below before you send this. Today will stand there as the day on which it was checked.
entry-still = Is it still there?
entry-still-keep = Yes, as it stands here now
entry-still-take-out = No, take it out
entry-name = What is it called?
entry-what = What is it?
entry-how = How does one reach it?
entry-need = For which need?
entry-where = Inside the organisation, or outside?
entry-country = For which country?
entry-everywhere = Every country
entry-send = Keep it
entry-missing = Please write something here.
entry-too-long = Please keep this to { $limit } characters.
entry-kept = Kept. All staff see it from now on.
entry-removed = Taken out. Nobody sees it any more.

# Seen by the supporter who accepted.
pass-help-on = Pass on other help
passing-title = Pass on other help
passing-page = One press sends it to your colleague, who opens it when they like. Only the kind of help is counted.
passing-by-phone = Your colleague cannot be written to. You can read this to them.
pass-this-on = Pass this on
entry-passed-on-noted = Sent. Your colleague can open it when they like, or leave it.

# Seen by the colleague.
entry-for-you = A place that may be of use was passed on to you. You can open it any time, or leave it.
open-passed-on = Open it
passed-on-title = Passed on to you
passed-on-page = Your supporter thought of this. Nobody is told whether you opened it.
passed-on-gone = What was passed on is no longer listed.
