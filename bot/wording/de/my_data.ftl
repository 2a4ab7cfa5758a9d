# Was über mich gespeichert ist, und wie es verschwindet.
#
# Ablauf:      bot/flows/my_data.py, bot/kept/everything.py
# Jeder Satz hier ist ein Versprechen: Er muss für die Datenbank stimmen, wie sie ist.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

my-data = Meine Daten
my-data-page = Das hat das Programm über Sie gespeichert, gerade eben nachgesehen.
not-shown = Was nicht gezeigt wird
not-shown-page = Welche Peers gefragt wurden und was sie geantwortet haben: Ein Nein erfährt niemand. Und was andere für sich festgelegt haben, etwa mit wem sie lieber nicht reden möchten. Wer gefragt wurde, wird mit der Anfrage gelöscht.
not-kept = Was nicht gespeichert wird
not-kept-page = Was Sie hier schreiben, warum Sie reden möchten, was in einem Gespräch gesagt wird und dass Sie eine Seite geöffnet haben. Schon gesendete Nachrichten stehen auch im Chat, und Ihr Haus kann davon eigene Kopien behalten.

kept-person = Sie, nach der Liste des Programms oder nach dem Chat
kept-account = Sie und dieser Bot
kept-request = Ihre Anfrage
kept-approach = Angesprochen werden
kept-groups = Gruppen
kept-group-since = Zu einem Team gezählt seit
kept-group-suits = Ein Termin, der mir passt
kept-group-comes = Ich komme
kept-group-asked-to-lead = Gefragt, eine zu leiten, mit Antwort bis
kept-group-leads = Ich leite sie
kept-may-touch-base = Das Programm darf auf Sie zukommen, oder hat es getan
kept-said-no-thanks = Sie sagten: nein, danke
kept-settings = Ihre Einstellungen als Peer
kept-load = Was Sie als Peer tragen
kept-drill = Ihr Teil in einer Übung

kept-on-roster = Auf der Liste des Programms
kept-name = Name
kept-role = Rolle
kept-profession = Berufsgruppe
kept-specialty = Fachgebiet
kept-unit = Bereich
kept-seniority = Erfahrungsstufe
kept-manager = Vorgesetzte Person
kept-language = Sprache
kept-zone = Zeitzone
kept-country = Land
kept-trained-on = Ausgebildet am
kept-valid-until = Ausbildung gültig bis
kept-training = Ausgebildet in
trained-peer-support = Kollegiale Unterstützung
trained-eap = Mitarbeiterberatung
trained-cism = Stressbewältigung nach belastenden Ereignissen
trained-psychological-first-aid = Psychische Erste Hilfe
trained-suicide-prevention = Suizidprävention
trained-other = Etwas anderes
kept-ending = Erinnerung an eine Ausbildung, die endet am
kept-reminded = Daran erinnert, so viele Tage vorher
kept-willing = Ob Sie weiterhin da sein möchten
said-nothing = Nicht gesagt
kept-willing-asked = Wie oft Sie diesmal gefragt wurden
asked-not-yet = Noch nicht
asked-once = Einmal
asked-twice = Zweimal
asked-not-heard = Zweimal; das Büro fragt Sie vielleicht persönlich
kept-willing-next = Nächste Frage am
kept-debrief-on = Die Leitung soll wissen, dass Sie sprechen möchten
kept-seldom = Seltener
kept-cap = Gespräche zugleich, höchstens
role-supporter = Peer
role-coordinator = Koordination
role-custodian = Datentreuhand
role-facilitator = Moderation
role-lead = Leitung des Programms

kept-addresses = Chatkonten, die als Ihre bekannt sind
kept-greeted = Erklärung, von der Sie erfahren haben, nach Fassung
kept-never-approach = Bitte nie von sich aus auf mich zukommen
kept-speaks = Sprache, die Sie gewählt haben

kept-status = Wie es steht
kept-seeking = Jemand wird gesucht
kept-accepted = Jemand hat zugesagt
kept-in-contact = Sie hatten Kontakt
kept-closed = Abgeschlossen
kept-handle = Kürzel, das die Koordination sieht, falls überhaupt
kept-asked-at = Wann Sie gefragt haben
kept-entered-by = Vom Büro für Sie eingetragen
kept-rather = Mit wem Sie lieber reden würden
kept-asked-to-widen = Sie wurden nach einem weiteren Kreis gefragt
kept-concern = Sie haben der Leitung Bedenken mitgeteilt
kept-widened = Sie haben jemandem aus Ihrem Bereich zugestimmt
kept-not-these = Lieber nicht fragen
kept-first = Zuerst gefragt
kept-reach = Wie und wann Sie zu erreichen sind
kept-soon = Wie bald
kept-check-ins = Spätere Nachfragen gewünscht
kept-seek-by = Die Zeit, die Ihnen genannt wurde
kept-supporter = Wer zugesagt hat
kept-contact-by = Bis wann der Kontakt da sein soll
kept-accepted-at = Wann zugesagt wurde
kept-contact-asks = Wie oft nach dem Kontakt gefragt wurde
kept-desk = Die Koordination erfuhr, dass es stockte
kept-passed-on = Stellen, die an Sie weitergegeben wurden
kept-recorded = Vier vorgegebene Angaben wurden gemacht, über niemanden
kept-tries = Wie oft Sie nicht erreicht wurden
kept-look-again = Ihr Gegenüber erfährt noch einmal, dass sich etwas geändert hat
kept-supporter-left = Sie haben erfahren, dass Ihr Gegenüber nicht mehr im Programm ist
kept-letters = Nachrichten dazu
kept-closed-at = Abgeschlossen am
kept-earlier = Frühere, die geschlossen sind, jede zu ihrer Zeit gelöscht
kept-erased-on = Wird gelöscht am

kept-away-since = Weg ab
kept-away-until = Weg bis
kept-paused-until = Pause bis
kept-at-once = Gespräche zugleich, nach Ihrem Wunsch
kept-hours-zone = Ihre Stunden, nach der Uhr in
kept-lived = Selbst erlebt
kept-not-for = Für wen Sie nicht da sein sollten

kept-waits = Etwas wartet auf Ihre Antwort
kept-holding = Gespräche, die bei Ihnen offen sind
kept-month = Begonnene Gespräche, nach Monat
kept-last-asked-on = Zuletzt gefragt am
kept-rests-until = Ruhezeit bis
kept-drill-asked = In der Übung wurden Sie gefragt
kept-drill-reminded = In der Übung wurden Sie erinnert
kept-drill-reminder = Wann die Übung Sie erinnert
kept-drill-unreachable = Was Sie bekommen sollten, kam nicht an
kept-drill-here = In der Übung haben Sie geantwortet
kept-value = { $value }
kept-day = { $day } { $year }
kept-in-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }: { $count }

export = Zum Mitnehmen
export-title = Kopie meiner Daten
export-page = Das ist dasselbe wie auf der Seite, zum Kopieren. Bitte bedenken Sie, wo Sie es aufbewahren.

erasing-title = Jetzt löschen?
erasing-page = Alles zu Ihrer Anfrage verschwindet sofort, ebenso Ihre eigenen Einstellungen hier. Was die Liste des Programms über Sie sagt, bleibt.
erasing-ends = Ihre Anfrage endet damit. Wer gefragt wurde, hört nur, dass es nicht mehr nötig ist.
erasing-pause = Auch Ihre Pause als Peer endet damit, und Sie können wieder gefragt werden. Über das Menü können Sie wieder Pause machen.
erasing-export = Nachrichten, die im Chat stehen, werden ersetzt. Ein Export, den Ihr Haus vorher gemacht hat, lässt sich von hier aus nicht löschen.
erase-sure = Ja, jetzt löschen
erased = Erledigt. Was hier über Sie gespeichert war, ist gelöscht. Eine Kopie in einem Export, den Ihr Haus vorher gemacht hat, lässt sich von hier aus nicht löschen. Sie können jederzeit wiederkommen.

never-approach = Bitte nie von sich aus auf mich zukommen
may-approach = Sie dürfen auf mich zukommen
approach-forbidden = Vermerkt. Aus dem Programm kommt niemand von sich aus auf Sie zu. Sie können weiterhin jederzeit zu uns kommen.
approach-allowed = Vermerkt. Ein Anruf aus dem Programm ist möglich, wie bei allen hier. Nein ist immer in Ordnung.
