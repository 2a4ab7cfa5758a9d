# Gefragt wird immer nur eine Person zur selben Zeit.
#
# Ablauf:      bot/flows/offering.py
# Das sieht, wer gefragt wird, wenn nichts anderes dasteht. Es darf nicht andeuten, wer, wo oder warum.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

offer = Jemand aus dem Haus wünscht ein Gespräch, { $soon ->
    [today] sobald jemand kann
    [this-week] im Lauf der Woche
   *[no-hurry] wann es passt, ohne Eile
  }. Wären Sie dafür da? Bitte antworten Sie bis { $by }. Jetzt nicht ist in Ordnung und braucht keinen Grund.
offer-nudge = Nur kurz nachgefragt: Wären Sie für ein Gespräch mit jemandem aus dem Haus da? Jetzt nicht ist in Ordnung, dann frage ich jemand anders. Bitte antworten Sie bis { $by }.
offer-yes = Ja
offer-not-now = Jetzt nicht
offer-you-said-yes = Hier haben Sie zugesagt. Danke.
offer-you-passed = Dieses Mal nicht. Das ist in Ordnung, und niemand erfährt es.
offer-lapsed = Die Zeit, hier zu antworten, ist vorbei. Das ist in Ordnung.
offer-over = Das ist schon geregelt. Danke für die Antwort.
offer-taken = Danke. Öffnen Sie es, dann sehen Sie, wer und wie, mit drei Sätzen für den Anfang. Bitte nehmen Sie bis { $by } Kontakt auf.
pass-it-on = Bitte weitergeben

matched = Jemand mit Ausbildung meldet sich so, wie Sie es wünschten, bis { $by }. Der Grund ist dort nicht bekannt.
