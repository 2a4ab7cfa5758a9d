# Wer für andere da ist, bestimmt selbst, wie und ob gefragt wird.
#
# Ablauf:      bot/flows/supporting.py, bot/settings_form.py, bot/holding_page.py
# Das sieht nur die Person selbst.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

settings-kept = Gespeichert. Es gilt ab der nächsten Suche.
paused = Sie haben Pause bis { $until }. Was jetzt bei Ihnen offen ist, bleibt bei Ihnen, oder Sie geben es weiter.
paused-in-another-year = Sie haben Pause bis { $until } { $year }. Was jetzt bei Ihnen offen ist, bleibt bei Ihnen, oder Sie geben es weiter.
resumed = Sie können wieder gefragt werden, in den Stunden, in denen Sie antworten.

my-settings = Meine Einstellungen
pause = Eine Weile Pause
resume = Ich kann wieder gefragt werden

settings-title = Meine Einstellungen
settings-intro = Das sieht sonst niemand. Es entscheidet nur mit, ob Sie gefragt werden.
settings-send = Speichern
settings-at-once = Wie viele zugleich?
at-once = { $count ->
    [one] Immer nur ein Gespräch
   *[other] Bis zu { $count } zugleich
}
settings-days = Tage, an denen ich antworte
settings-from = Von
settings-until = Bis
settings-until-hint = Früher als „Von“ heißt: bis zum nächsten Morgen. Dieselbe Uhrzeit heißt: den ganzen Tag.
settings-languages = Sprachen, in denen ich Gespräche führen kann
settings-lived = Das habe ich selbst erlebt
settings-lived-hint = Nur wenn Sie möchten. Es hilft bei der Wahl, wer gefragt wird, und niemand bekommt es zu sehen.
settings-not-for = Für wen ich nicht da sein sollte
settings-not-for-hint = Diese Personen erfahren es nicht. Auch die Koordination sieht das nicht.
lived-adverse-event = In der Versorgung ging etwas schief
lived-complaint = Eine Klage oder eine Beschwerde
lived-patient-death = Der Tod einer Patientin oder eines Patienten
lived-assault = Ein Angriff
lived-colleague-death = Ein Todesfall im Kollegium
lived-mass-casualty = Viele Verletzte auf einmal
lived-own-illness = Eine eigene Krankheit
lived-other = Etwas anderes

pause-title = Pause machen
pause-intro = Niemand fragt, warum, und Sie können früher zurückkommen.
pause-until = Wieder fragen ab
pause-until-hint = Vom Beginn dieses Tages an.
pause-send = Pause machen
pause-within-a-year = Bitte wählen Sie einen Tag nach heute, innerhalb eines Jahres.

holding-title = Was bei mir offen ist
holding-nothing = Bei Ihnen ist nichts offen.
holding-offer = Jemand aus dem Haus wünscht ein Gespräch. Bitte antworten Sie bis { $by }.
holding-accepted = Sie haben zugesagt. Gefragt wurden Sie am { $on }.
holding-in-contact = Sie hatten Kontakt. Gefragt wurden Sie am { $on }.
holding-asked = Ob Sie gefragt werden
may-be-asked = Sie können zurzeit gefragt werden.
not-asked-paused = Sie werden nicht gefragt, weil Sie Pause haben.
not-asked-busy = Sie werden zu keinem weiteren gefragt, weil eines auf Ihre Antwort wartet.
not-asked-at-cap = Sie werden nicht gefragt, weil bei Ihnen so viele offen sind, wie Sie es wünschten oder das Programm zulässt.
not-asked-resting = Sie werden nicht gefragt, weil Sie nach einem Gespräch Ruhezeit haben.
not-asked-seldom = Sie werden zurzeit nicht gefragt, weil Sie seltener gefragt werden möchten.
not-asked-training = Sie werden nicht gefragt, weil Ihre Ausbildung erneuert werden muss. Bitte sprechen Sie mit dem Büro.
