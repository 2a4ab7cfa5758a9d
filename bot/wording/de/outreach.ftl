# Nach einem schweren Ereignis auf Menschen zugehen, und ein Wort für jemand anderen.
#
# Ablauf:      bot/flows/outreach.py, bot/outreach/page.py, bot/flows/referring.py
# Keine Nachricht sagt, was geschah, wer an wen dachte, oder was jemand geantwortet hat.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

approach-note = Nur ein Gruß: jemand mit Ausbildung ist da, wenn Sie sprechen möchten, worüber auch immer. Nein, danke ist in Ordnung, und niemand erfährt es. Sie brauchen nicht zu antworten.
approach-yes = Ja, gern
approach-no = Nein, danke
approach-declined = Das ist in Ordnung, und niemand erfährt es. Sie können jederzeit zu uns kommen.

touch-base = Wir suchen jemanden, der sich bei einer Person aus dem Haus meldet, { $soon ->
    [today] sobald es geht
    [this-week] im Lauf der Woche
   *[no-hurry] wann es passt, ohne Eile
  }. Würden Sie das tun? Bitte antworten Sie bis { $by }. Jetzt nicht ist in Ordnung und braucht keinen Grund.
touch-base-nudge = Nur kurz nachgefragt: Würden Sie sich bei jemandem aus dem Haus melden? Jetzt nicht ist in Ordnung, dann frage ich jemand anders. Bitte antworten Sie bis { $by }.
not-reached-left = Danke, dass Sie es zweimal versucht haben. Das genügt: die Tür bleibt offen, und niemand versucht es ein drittes Mal.
holding-touch-base = Jemand, bei dem Sie sich melden könnten. Bitte antworten Sie bis { $by }.
how-directory = Über das Verzeichnis des Hauses. Die Person hat nicht darum gebeten und weiß noch nichts davon.
begin-touching-base = Sagen Sie, wer Sie sind, dass Sie kollegial unterstützen, und dass Sie sich nur einmal melden. Sie kennen einen Namen und sonst nichts, und mehr brauchen Sie nicht zu wissen.
begin-two-tries = Nein ist immer in Ordnung. Wenn Sie niemanden erreichen, versuchen Sie es drei bis fünf Tage später noch einmal, und lassen Sie dann die Tür offen.

outreach-title = Auf andere zugehen
reach-out = Auf andere zugehen
outreach-intro = Wen könnte ein schweres Ereignis berührt haben? Nach dem Ereignis selbst wird nicht gefragt, und niemand erfährt, wer auf dieser Liste steht.
outreach-progress = { $on }: { $processed } von { $total } bearbeitet.
outreach-kind = Welche Art von Ereignis
outreach-kind-hint = Es hilft bei der Wahl, wer gefragt wird, wird niemandem gezeigt, und ist mit der Runde vergessen.
outreach-people = Wer
outreach-list = Oder eine Liste
outreach-list-hint = Namen oder Kennungen von Menschen auf der Liste des Programms, eine je Zeile. Für eine längere Liste fügen Sie danach weitere hinzu, oder nehmen Sie eine Datei.
outreach-way = Wie
outreach-way-hint = Entweder meldet sich ein Peer, und von hier kommt keine Nachricht. Oder alle erhalten zuerst eine neutrale Nachricht: nein ist in Ordnung, und niemand erfährt es.
outreach-supporter-first = Ein Peer meldet sich
outreach-asking-first = Alle werden zuerst gefragt
outreach-send = Noch einmal ansehen
outreach-lines-unknown = { $more ->
    [0] Auf der Liste nicht gefunden, oder mehrfach: Zeilen { $lines }.
   *[other] Auf der Liste nicht gefunden, oder mehrfach: Zeilen { $lines }, und { $more } weitere.
}
outreach-nobody = Bitte nennen Sie mindestens eine Person, die hier erreichbar ist.
outreach-too-many = Bitte nennen Sie höchstens { $most }.
outreach-preview-title = Bevor es beginnt
outreach-preview = { $count ->
    [one] 1 Person ist erreichbar.
   *[other] { $count } Personen sind erreichbar.
}
outreach-preview-silent = Manche werden vielleicht in Ruhe gelassen, aus eigenen Gründen. Es zählt als erledigt, und weder Sie noch sonst jemand erfährt es.
outreach-add-more = Weitere hinzufügen
outreach-more-title = Weitere hinzufügen
outreach-more-intro = Bisher genannt: { $count }. Es können { $most } sein. Wer zweimal genannt ist, zählt einmal.
outreach-begin = Beginnen
outreach-discard = Nicht beginnen
outreach-begun = Es hat begonnen, nacheinander: { $count } insgesamt. Was jemand antwortet, erfährt niemand.
outreach-discarded = Es wurde nichts begonnen, und nichts davon wird behalten.
outreach-paused = Das Programm pausiert, deshalb kann dies noch nicht beginnen. Was Sie eingegeben haben, bleibt einen Tag lang hier.

kind-adverse-event = Etwas ging in der Behandlung schief
kind-complaint = Eine Klage oder Beschwerde
kind-patient-death = Der Tod eines Menschen in Behandlung
kind-assault = Ein Angriff
kind-colleague-death = Der Tod eines Menschen aus dem Haus
kind-mass-casualty = Viele Verletzte auf einmal
kind-other = Etwas anderes

refer-colleague = Jemandem könnte ein Anruf guttun
refer-title = Für jemand anders
refer-intro = Die Person wird zuerst gefragt, mit denselben Worten wie alle, und erfährt nicht, von wem. Ein Grund ist nicht nötig. Sie erhalten eine Bestätigung und hören nichts weiter, was auch geantwortet wird.
refer-whom = Wem könnte ein Anruf guttun?
refer-send = Nennen
referral-noted = Gemerkt, danke. Mehr ist nicht nötig, und mehr wird dazu nicht gesagt.
