# Somebody rang the office, and asks for a peer.
#
# Flow:        bot/flows/rang.py, bot/rang_form.py
# The coordinator is answered in the same words whoever it is about, and whatever comes of it.

someone-rang = Someone rang

# Seen by the coordinator.
rang-title = Someone rang
rang-intro = This is sealed once it is sent. You will not see it again, and if it stalls it is others at the desk who hear of it. Please do not ask what happened, and keep no note of the call.
rang-tell-them = Where I cannot write to them, please say on the phone by when someone will be found. "As soon as you can" means by { $by }.
rang-who = Who asks for a peer?
rang-who-hint = Whoever is on this chat. They are told by when someone will be found.
rang-name = Or their name
rang-name-hint = For somebody who is not on this chat. Only the supporter who says yes will see it.
rang-rather = Whom would they rather talk to?
rang-rather-own-profession = Someone of their own profession
rang-rather-outside-unit = Someone outside their unit
rang-rather-either = Either is fine
rang-language = In which language?
rang-not-these = Colleagues they would rather not be asked
rang-reach = How and when can we reach them?
rang-reach-hint = Only the supporter who says yes will see this. Please leave out what happened.
rang-reach-placeholder = For example: their mobile after 18:00, or a message on the ward phone
rang-soon = How soon?
rang-check-ins = Do they want to be asked later how they are?
rang-send = Find someone
rang-noted = Noted. A colleague whom I can write to is told how it goes on. It goes its way by itself now.

rang-who-missing = Please choose somebody, or write their name below.
rang-reach-missing = Please say how and when to reach them.
rang-one-of-two = Please choose somebody or write a name, not both.
rang-name-too-long = Please keep this to { $limit } characters.
rang-yourself = For yourself, please use "Talk to a peer" in the menu.

# Seen by whoever rang.
rang-received = The office has passed this on to me. Someone will be found by { $by }. There is nothing else to do now, and you can change your mind at any time.
rang-goes-on = The office has passed something on to me. What stands here already goes on as it is, and you can change it at any time.
where-it-stands = Where it stands

# Seen by the supporter who accepted.
asked-by-phone = They asked by phone, and I cannot write to them. Whatever they should know, please tell them yourself.
