# Das Programm wird pausiert und wieder begonnen, von denen, die es leiten.
#
# Ablauf:      bot/flows/running.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

running-title = Der Betrieb
open-running = Der Betrieb
running-open = Das Programm läuft: wer fragt, erfährt, bis wann jemand gefunden wird.
running-what-pausing-does = Wenn Sie es pausieren, hört, wer fragt, die Telefonnummer des Büros und welche weitere Hilfe es gibt. Was läuft, geht weiter, und jede genannte Zeit wird eingehalten.
running-paused = Das Programm pausiert seit { $since }. Was läuft, geht weiter.
pause-programme = Das Programm pausieren
resume-programme = Wieder beginnen
programme-paused = Pausiert. Wer jetzt fragt, hört die Telefonnummer des Büros. Was läuft, geht weiter.
programme-resumed = Das Programm läuft wieder.

unanswered-title = Ohne jede Antwort
open-unanswered = Was niemand beantwortet hat
unanswered-page = Hier steht, wovon die Koordination erfuhr und was sich seitdem nicht bewegt hat.
unanswered-nothing = Hier liegt nichts ohne Antwort.

paused-title = Gerade nicht
paused-page = Ich kann gerade niemanden suchen, und das tut mir leid. Das Büro ist unter { $phone } da, { $hours }. Weitere Hilfe braucht nicht zu warten.
paused-ask = Ich kann gerade niemanden suchen, und das tut mir leid. Das Büro ist unter { $phone } da. Weitere Hilfe braucht nicht zu warten, und Sie können jederzeit wiederkommen.
home-not-just-now = Ich kann gerade niemanden suchen. Das Büro ist unter { $phone } da.
hello-not-just-now = Gerade kann ich niemanden suchen: bitte rufen Sie das Büro an.
