# Jemand bittet um ein kollegiales Gespräch.
#
# Ablauf:      bot/flows/asking.py, bot/asking_form.py, bot/asking_fields.py
# Geschrieben, damit die Verantwortlichen des Programms es durchsehen: schlichte Worte, keine Auszeichnung, keine Namen.
# Eine Zeile je Nachricht. Nichts hier darf Fremden verraten, warum uns jemand schreibt.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

received = Danke. Bis { $by } finden wir jemanden. Mehr ist jetzt nicht zu tun, und Sie können es sich jederzeit anders überlegen.
status-seeking = Wir suchen, und bis { $by } finden wir jemanden. Sie können Ihre Wünsche ändern oder das Ganze beenden, ohne Grund.
status-accepted = Jemand mit Ausbildung hat zugesagt und meldet sich so, wie Sie es wünschten. Sie können ändern, wie, oder um jemand anders bitten.
status-in-contact = Jemand ist für Sie da, und das bleibt eine Weile offen. Sie können ändern, wie Sie zu erreichen sind, oder um jemand anders bitten.
status-closed = Es ist nichts offen. Sie können jederzeit wiederkommen.
nothing-open = Im Moment ist nichts offen. Sie können jederzeit beginnen und brauchen nichts zu erklären.

wishes-changed = Geändert. Bis { $by } finden wir jemanden.
wishes-changed-someone-else = Geändert. Bis { $by } finden wir jemand anders. Wer zugesagt hatte, erfährt, dass nichts weiter zu tun ist, und nicht, warum.
wishes-changed-supporter = Geändert. Ihr Gegenüber sieht die neuen Angaben.
wishes-kept = Geändert, wie Sie es wünschten.
how-to-reach-changed = Am Wie und Wann hat sich etwas geändert. Bitte öffnen Sie es, bevor Sie sich melden.
withdrawn = Beendet, wie Sie es wünschten. Was Sie eingegeben haben, wird am { $on } gelöscht, auf Wunsch auch jetzt. Sie können jederzeit wiederkommen.
widened = Danke. Wir suchen in einem weiteren Kreis, und bis { $by } finden wir jemanden.
not-widened = Das ist in Ordnung. Es bleibt bei Ihren Wünschen und bei der genannten Zeit: { $until }.

change-wishes = Ändern
withdraw = Beenden
someone-else-please = Bitte jemand anders
talk-to-a-peer = Kollegiales Gespräch
open-who-and-how = „Wer und wie“ öffnen
erase-now = Jetzt löschen

ask-title = Kollegiales Gespräch
ask-intro = Sie brauchen nichts zu erklären. Nur wer zusagt, erfährt, wer Sie sind.
ask-send = Jemanden finden
change-title = Meine Wünsche ändern
change-intro = Was Sie hier ändern, gilt ab jetzt.
change-send = Änderungen speichern
withdraw-title = Beenden?
withdraw-page = Niemand fragt, warum. Wer gefragt wurde oder für Sie da war, hört nur, dass es vorbei ist. Sie können jederzeit wiederkommen.
withdraw-sure = Ja, beenden
already-open-title = Wie es steht
already-open-page = Sie haben schon gefragt. Es ist immer nur eine Anfrage zur selben Zeit offen.

ask-rather = Mit wem würden Sie lieber reden?
ask-rather-own-profession = Mit jemandem aus meiner Berufsgruppe
ask-rather-outside-unit = Mit jemandem von außerhalb meines Bereichs
ask-rather-either = Beides ist recht
ask-language = In welcher Sprache?
language = { $code ->
    [ar] Arabisch
    [de] Deutsch
    [en] Englisch
    [es] Spanisch
    [fr] Französisch
    [hi] Hindi
    [it] Italienisch
    [nl] Niederländisch
    [pl] Polnisch
    [pt] Portugiesisch
    [ru] Russisch
    [sv] Schwedisch
    [tr] Türkisch
    [uk] Ukrainisch
    [zh] Chinesisch
   *[other] { $code }
}
ask-first = Jemand Bestimmtes?
ask-first-hint = Wenn Sie möchten. Hier stehen alle Peers, und wen Sie wählen, wird zuerst gefragt. Geht es dort nicht, finden wir wie sonst jemanden; niemand erfährt, warum.
ask-first-or-not = Diese Person steht auch bei denen, die lieber nicht gefragt werden sollen.
ask-not-these = Wer lieber nicht gefragt werden soll
ask-not-these-hint = Diese Personen werden nicht gefragt und erfahren es nicht. Auch die Koordination sieht das nicht.
ask-reach = Wie und wann erreichen wir Sie?
ask-reach-hint = Das sieht nur, wer zusagt. Bitte lassen Sie weg, was geschehen ist.
ask-reach-placeholder = Zum Beispiel: Anruf auf dem Handy nach 18 Uhr, oder eine Nachricht auf das Stationstelefon
ask-soon = Wie bald?
ask-soon-today = So bald es geht
ask-soon-this-week = Im Lauf der Woche
ask-soon-no-hurry = Es eilt nicht
ask-check-ins = Sollen wir später noch einmal nachfragen?
ask-check-ins-hint = Zwei kurze Nachrichten, nach etwa 10 und 30 Tagen. Ihre Angaben bleiben dann bis eine Woche nach der letzten gespeichert.
ask-check-ins-yes = Ja, bitte
ask-check-ins-no = Nein, danke

choose-one = Bitte wählen Sie eines aus.
reach-missing = Bitte schreiben Sie, wie und wann Sie zu erreichen sind.
reach-too-long = Bitte höchstens { $limit } Zeichen. Es sind { $over } zu viel.
too-many-named = Bitte nennen Sie höchstens { $most } Personen.
