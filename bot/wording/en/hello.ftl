# Somebody comes by: what this is, and everyone's menu.
#
# Flow:        bot/flows/hello.py, bot/menu.py
# The same words for everyone on the staff, so that having been sent them says nothing.

hello = Hello. I am { $app }, a bot, and I say this to everyone on the staff.
hello-what = Colleagues trained as supporters may call you after a hard event, or you can ask for one. No notes of what is said are kept. This is apart from HR and risk management.
hello-limits = Your organisation can read chat messages, and can see that this app was used. What I delete may stay in its exports.
hello-statement = Privacy has exceptions, such as serious danger or a court order: see "What this is" in the menu (statement { $version }).
hello-office = Office: { $phone }, { $mail }. Director: { $director_phone }, { $director_mail }.

# What was typed is dropped before this is said.
typed = I am a bot, and nobody reads what is typed here. I have not kept it. Please use these buttons instead.

what-this-is = What this is
this-is = I am { $app }, a bot. I bring together colleagues: someone who would like to talk, and someone trained to listen. You need not explain anything to me. After a hard event a supporter may also call you first. It is always fine to say no.
this-is-apart = This is apart from HR, from risk management and from your manager. No notes are kept of what is said. Only the supporter who says yes learns who you are.
statement = The programme's statement, version { $version }
it-can-see-heading = What IT can see
it-can-see = Your organisation can technically read chat messages, and can see that this app was used. When something is erased here, a copy may remain in an export that was made before.
office = The office
office-name = Who
office-phone = Phone
office-mail = Mail
office-hours = Hours
director = The director

home-title = Menu
menu = Menu
home-nothing-open = Would you like to talk to a trained colleague? You need not explain why.
home-seeking = Someone will be found by { $by }.
home-accepted = A trained colleague will contact you the way you asked.
home-in-contact = A colleague is there for you. This stays open for a while.
home-closed = The last one is closed. Its details will be erased on { $on }.
home-supporter = As a supporter
home-available = You are not paused. You are only asked in the hours that you answer.
home-paused = You are paused until { $until }.
home-paused-in-another-year = You are paused until { $until } { $year }.
home-holding = { $count ->
    [0] Nothing waits for you.
    [one] One conversation is yours, or waits for your answer.
   *[other] { $count } conversations are yours, or wait for your answer.
}
what-i-hold = What I have open
home-desk = { $count ->
    [0] Nothing needs the desk now.
    [one] One thing needs the desk.
   *[other] { $count } things need the desk.
}
