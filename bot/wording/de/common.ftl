# Worte, die mehrere Seiten brauchen, und was ein Adapter von sich aus sagt.
#
# Geschrieben, damit die Verantwortlichen des Programms es durchsehen: schlichte Worte, keine Auszeichnung, keine Namen.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

help-now = Hilfe jetzt
help-now-line = Hilfe jetzt: { $name }. { $how }.

no-longer-here = Dieser Knopf gehört zu etwas, das vorbei ist. Es hat sich nichts geändert.
no-longer-here-title = Nicht mehr da
no-longer-here-page = Was hier stand, ist vorbei oder wurde gelöscht. Es hat sich nichts geändert.
no-longer-needed = Ein Gespräch, für das Sie gefragt wurden, ist nicht mehr nötig. Mehr ist nicht zu tun. Danke.

and-more = Es gibt mehr, als hier Platz hat. Der Rest erscheint, wenn einiges davon erledigt ist.
outsider = Guten Tag. Ich bin ein Bot für die Beschäftigten dieses Hauses und kann von hier aus nicht helfen.
in-private-only = Guten Tag. Ich bin ein Bot für die Beschäftigten dieses Hauses und antworte nur in privaten Chats.
cannot-keep-title = Nicht gespeichert
cannot-keep = Ich konnte das gerade nicht speichern. Was vorher hier stand, gilt weiter. Bitte versuchen Sie es noch einmal, oder wenden Sie sich ans Büro: { $phone }, { $mail }. Die Leitung erreichen Sie so: { $director_phone }, { $director_mail }.
close = Schließen
home = Menü
appointment = Termin

yes = Ja
no = Nein

choose-some = Bitte wählen Sie mindestens eines aus.
choose-day = Bitte wählen Sie einen Tag.
choose-time = Bitte wählen Sie eine Uhrzeit, zum Beispiel 09:30.
pick-staff-only = Bitte lassen Sie weg, wer hier nur zu Gast ist oder diese App nicht hat. Noch ist nichts gespeichert.

monday = Montag
tuesday = Dienstag
wednesday = Mittwoch
thursday = Donnerstag
friday = Freitag
saturday = Samstag
sunday = Sonntag
