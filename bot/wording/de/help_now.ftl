# An wen man sich noch wenden kann: jetzt, und in Ruhe.
#
# Ablauf:      bot/flows/help_now.py, bot/help_page.py
# Namen, Nummern und Zeiten kommen aus der Datei des Programms und aus bot/help_lines.py.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

help-now-page = Hier können Sie überall anrufen, zu den Zeiten, die dabeistehen, für sich selbst oder wegen jemand anders. Sie brauchen nicht zu sagen, warum Sie anrufen.
help-now-looked-up = Landesweite Nummern wurden am { $on } { $year } nachgesehen.

help-emergency = Notruf
help-call = { $number } anrufen
help-call-either = { $number } oder { $other } anrufen
help-call-or-text = { $number } anrufen oder dorthin eine SMS schicken
help-call-and-text = { $number } anrufen, oder eine SMS an { $other }
help-text-word = { $word } als SMS an { $number }
help-any-time = Jederzeit
help-until-one = Täglich 8 Uhr bis 1 Uhr nachts, Ostküste der USA

country-au = Australien
country-ca = Kanada
country-de = Deutschland
country-es = Spanien
country-gb = Vereinigtes Königreich
country-ie = Irland
country-nz = Neuseeland
country-us = Vereinigte Staaten

other-help-page = Diese Stellen kennt das Programm. Niemand erfährt, was Sie sich hier ansehen.
help-inside = Im Haus
help-outside = Außerhalb
need-talk = Jemand zum Reden
need-eap = Mitarbeiterberatung
need-counselling = Beratung
need-spiritual = Seelsorge
need-legal = Rechtsberatung
need-physician-health = Angebote für Ärztinnen und Ärzte
need-crisis = Hilfe in einer Krise
need-rest = Erholung
checked-on = Geprüft am { $on } { $year }
