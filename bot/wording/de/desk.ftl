# Die Koordination: was sie sieht und tun kann, nur mit Kürzel.
#
# Ablauf:      bot/flows/desk.py, bot/desk/page.py, bot/desk/card.py
# Nie ein Name und nie ein Grund. Jede Antwort ist gleich, um wen es auch geht.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

desk-nobody-found = { $handle }: noch niemand gefunden. Es { $hours ->
    [0] bleibt weniger als eine Arbeitsstunde
    [one] bleibt 1 Arbeitsstunde
   *[other] bleiben { $hours } Arbeitsstunden
}.
desk-overdue = { $handle }: noch niemand gefunden, und die genannte Zeit wurde verschoben. Es { $hours ->
    [0] bleibt weniger als eine Arbeitsstunde
    [one] bleibt 1 Arbeitsstunde
   *[other] bleiben { $hours } Arbeitsstunden
}.
desk-no-contact = { $handle }: Jemand hat zugesagt, ein Kontakt ist noch nicht vermerkt.
desk-supporter-left = { $handle }: Wer zugesagt hatte, ist nicht mehr dabei, und es braucht jemand anders. Es { $hours ->
    [0] bleibt weniger als eine Arbeitsstunde
    [one] bleibt 1 Arbeitsstunde
   *[other] bleiben { $hours } Arbeitsstunden
}.
desk-unreachable = { $handle }: Eine Nachricht ließ sich nicht zustellen. Es { $hours ->
    [0] bleibt weniger als eine Arbeitsstunde
    [one] bleibt 1 Arbeitsstunde
   *[other] bleiben { $hours } Arbeitsstunden
}.
open-desk = Koordination öffnen

desk = Koordination
desk-page = Hier steht nur, was stockt. Alles andere geht von selbst seinen Weg.
desk-empty = Im Moment ist nichts zu tun.
desk-assign = Peer fragen
desk-widen = In weiterem Kreis suchen
desk-extend = Neue Zeit nennen
desk-close = Anfrage schließen

desk-assigned = { $handle }: Wen Sie gewählt haben, frage ich als Nächstes. Klappt es nicht, geht die Suche von selbst weiter.
desk-widened = { $handle }: Vermerkt. Wenn sich der Kreis erweitern lässt, wird die Person dazu gefragt.
desk-extended = { $handle }: Die neue Zeit gilt, und die Person erfährt sie.
desk-closed = { $handle }: Geschlossen. Die Person erfährt es, und welche andere Hilfe es gibt.

assign-title = Peer fragen
assign-intro = { $handle }: Wer soll als Nächstes gefragt werden? Hier stehen alle aktiven Peers. Wer nicht gefragt werden kann, wird von selbst übersprungen.
assign-whom = Peer
assign-send = Als Nächstes fragen
desk-close-title = Anfrage schließen?
desk-close-page = { $handle }: die Suche oder der Kontakt endet damit. Die Person erfährt, dass es nicht geklappt hat, und welche weitere Hilfe es gibt. Das lässt sich nicht zurücknehmen.
desk-close-sure = Ja, Anfrage beenden
extend-title = Eine neue ehrliche Zeit
extend-intro = { $handle }: Es { $hours ->
    [0] bleibt weniger als eine Arbeitsstunde
    [one] bleibt 1 Arbeitsstunde
   *[other] bleiben { $hours } Arbeitsstunden
}. Die Person erfährt die neue Zeit sofort.
extend-day = Tag
extend-time = Uhrzeit, nach Ihrer eigenen Uhr
extend-send = Diese Zeit nennen
extend-later = Bitte wählen Sie eine spätere Zeit als die genannte, innerhalb von 14 Tagen.

widen-ask = Wir suchen noch. Dürfen wir auch jemanden aus Ihrem eigenen Bereich fragen? Nein ist in Ordnung, und es bleibt bei der Zeit, die wir Ihnen genannt haben.
widen-yes = Ja, das ist in Ordnung
widen-no = Ich warte lieber
desk-new-time = Es tut mir leid, das dauert länger, als ich gesagt habe. Die neue Zeit ist { $by }. Sie können es sich jederzeit anders überlegen oder im Büro anrufen: { $phone }.
desk-someone-else = Es hat sich etwas geändert, und das tut mir leid. Bis { $by } finden wir jemand anders.
desk-could-not-find = Es tut mir leid: Das hat nicht geklappt. Das Büro erreichen Sie unter { $phone }, und Sie können jederzeit wieder fragen. Ihre Angaben werden am { $on } gelöscht, auf Wunsch auch jetzt.
