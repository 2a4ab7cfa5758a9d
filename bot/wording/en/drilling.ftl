# A fire drill: do asks arrive, and how soon does somebody answer?
#
# Flow:        bot/flows/drilling.py
# Nobody is waiting in a drill, and every message of one says so first.

# Seen by the desk.
open-drill = Fire drill
drill-title = Fire drill
drill-page = This shows whether asks arrive. Every supporter is asked once, for an invented person, in the hours that they answer, and reminded once. Each message says that it is a drill and that nobody is waiting.
drill-page-spares = Whoever is away, paused or asked for real is left alone meanwhile. Nothing of it counts for anyone. It ends by itself; then you hear how many answered, and no names.
drill-begin = Begin the drill
drill-running = A drill runs. It ends by { $until }, and whoever began it hears how many answered. Until then I show no numbers.
drill-stop = Stop the drill
drill-last = The last drill ended on { $on }. Supporters: { $supporters }. Answered: { $here }, within an hour: { $soon }. Could not be written to: { $unreachable }.
drill-says-nothing-of-anyone = Whoever did not answer may have been away, paused, off duty or asked for real. It says nothing about anyone.
drill-begun = The drill has begun. It ends by { $until }; then I tell you how many answered.
drill-runs-already = A drill runs already. It ends by { $until }.
drill-nobody = There is no supporter whom a drill could ask.
drill-stopped = No drill runs any more, and nothing of it is told.
drill-over = The drill is over. Supporters: { $supporters }. Answered: { $here }, within an hour: { $soon }. Could not be written to: { $unreachable }.

# Seen by supporters.
drill-ask = This is a drill: nobody is waiting. When a colleague would like to talk, I write to you like this. Please press the button, so that we know that it reached you.
drill-nudge = This still is a drill: nobody is waiting. If you have a moment, please press the button. To leave it is fine as well.
drill-i-am-here = I am here
drill-thanks = Thank you. Nobody was waiting, and nothing of it counts. For real, you would now open how to reach a colleague.
drill-what-it-shows = See how that looks
drill-practice-title = This is a drill
drill-practice = This person is invented. For real, this page tells you, and nobody else, who would like to talk and how to reach them.
drill-practice-who = Who
drill-practice-name = Pat Practice, who does not exist
drill-practice-how = How to reach them
drill-practice-reach = By a telephone that never rings, after six
