# What can be said to the bot as a command. A command never takes a name.

commands-title = Commands
commands-page = These words do what the buttons do. Whatever else is written after them is dropped.
# On a platform where a command can only be answered with something to press.
command-here = Here it is.
command = { $name }

command-help = This list
command-ask = Talk to a peer
command-status = Where what I asked for stands
command-helpnow = Whom to call now
command-resources = Other help, inside and outside the hospital
command-mydata = What is kept about me
command-about = What this is
command-refer = A colleague might like a call
command-group = An hour together for a team
command-why = Why a colleague: what it is, and what is known
command-language = In which language I am spoken to
command-available = I can be asked again
command-pause = Please do not ask me for a while
command-settings = How and when I would like to be asked
command-open = What I have open
command-queue = What waits at the desk
command-roster = Who supports, who is away, and who leaves
command-training = Training that ends soon
command-outreach = Reach out to colleagues after a hard event
command-groups = Groups for teams
command-rang = Someone rang
command-running = Whether the programme runs, and to pause it
command-drill = A drill: whether asks arrive
command-unanswered = What nobody at the desk has answered
command-directory = Other help, to be kept true

# Answers that only the person who typed can see.
command-unknown = I do not know that word. Did you mean "{ $nearest }"? The word "help" lists them all.
command-answered = I have answered in our private chat.
one-moment = One moment, please: I am still getting to know who is here. Please try again in a few seconds.
done-title = Done
done = That is done. If there is more to say, it stands in our private chat.
loading-title = One moment
loading = One moment, please.
