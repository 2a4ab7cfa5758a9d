# Weitere Hilfe: gepflegt von der Koordination, weitergegeben mit einem Druck.
#
# Ablauf:      bot/flows/directory.py, bot/directory_form.py, bot/passing_on.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

directory = Weitere Hilfe
open-directory = Weitere Hilfe
directory-page = Alle im Haus sehen dies, nach Bedarf und Land. Was Sie ändern, gilt sofort.
directory-stale = { $count ->
    [one] Ein Eintrag der weiteren Hilfe wurde seit 180 Tagen nicht geprüft.
   *[other] { $count } Einträge der weiteren Hilfe wurden seit 180 Tagen nicht geprüft.
}
entry-long-ago = Nicht geprüft seit { $on } { $year }
entry-change = Prüfen oder ändern
entry-add = Hinzufügen
entry-add-title = Weitere Hilfe ergänzen
entry-change-title = Prüfen oder ändern
entry-intro = Bitte probieren Sie den Weg unten aus, bevor Sie dies abschicken. Heute wird dort als Tag der Prüfung stehen.
entry-still = Gibt es das noch?
entry-still-keep = Ja, so wie es hier jetzt steht
entry-still-take-out = Nein, herausnehmen
entry-name = Wie heißt es?
entry-what = Was ist es?
entry-how = Wie erreicht man es?
entry-need = Für welchen Bedarf?
entry-where = Im Haus oder außerhalb?
entry-country = Für welches Land?
entry-everywhere = Jedes Land
entry-send = Speichern
entry-missing = Bitte schreiben Sie hier etwas.
entry-too-long = Bitte höchstens { $limit } Zeichen.
entry-kept = Gespeichert. Ab jetzt sehen es alle im Haus.
entry-removed = Herausgenommen. Niemand sieht es mehr.

pass-help-on = Weitere Hilfe weitergeben
passing-title = Hilfe weitergeben
passing-page = Ein Druck schickt es der anderen Person, die es öffnet, wann sie möchte. Gezählt wird nur die Art der Hilfe.
passing-by-phone = Der anderen Person kann nicht geschrieben werden. Sie können es ihr vorlesen.
pass-this-on = Dies weitergeben
entry-passed-on-noted = Geschickt. Die andere Person kann es öffnen, wann sie möchte, oder es lassen.

entry-for-you = Eine Stelle, die nützen könnte, wurde an Sie weitergegeben. Sie können sie jederzeit öffnen oder es lassen.
open-passed-on = Öffnen
passed-on-title = An Sie weitergegeben
passed-on-page = Wer Sie unterstützt, hat daran gedacht. Niemand erfährt, ob Sie es geöffnet haben.
passed-on-gone = Was weitergegeben wurde, steht nicht mehr auf der Liste.
