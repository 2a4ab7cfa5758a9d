# Ein Probealarm: kommen Anfragen an, und wie bald antwortet jemand?
#
# Ablauf:      bot/flows/drilling.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

open-drill = Probealarm
drill-title = Probealarm
drill-page = So zeigt sich, ob Anfragen ankommen. Alle Peers werden einmal gefragt, für eine erfundene Person, in den Stunden, in denen sie antworten, und einmal erinnert. Jede Nachricht sagt, dass es eine Übung ist und niemand wartet.
drill-page-spares = Wer abwesend ist, pausiert oder gerade wirklich gefragt ist, wird so lange in Ruhe gelassen. Nichts davon zählt für irgendwen. Die Übung endet von selbst; dann hören Sie, wie viele geantwortet haben, und keine Namen.
drill-begin = Die Übung beginnen
drill-running = Eine Übung läuft. Sie endet bis { $until }, und wer sie begonnen hat, hört, wie viele geantwortet haben. Bis dahin zeige ich keine Zahlen.
drill-stop = Die Übung beenden
drill-last = Die letzte Übung endete am { $on }. Peers: { $supporters }. Geantwortet: { $here }, binnen einer Stunde: { $soon }. Nicht erreichbar: { $unreachable }.
drill-says-nothing-of-anyone = Keine Antwort sagt über niemanden etwas aus: wer fehlt, war vielleicht abwesend, pausierte, hatte frei oder war wirklich gefragt.
drill-begun = Die Übung hat begonnen. Sie endet bis { $until }; dann sage ich Ihnen, wie viele geantwortet haben.
drill-runs-already = Eine Übung läuft schon. Sie endet bis { $until }.
drill-nobody = Es gibt keinen Peer, den eine Übung fragen könnte.
drill-stopped = Es läuft keine Übung mehr, und nichts davon wird gesagt.
drill-over = Die Übung ist vorbei. Peers: { $supporters }. Geantwortet: { $here }, binnen einer Stunde: { $soon }. Nicht erreichbar: { $unreachable }.

drill-ask = Dies ist eine Übung: niemand wartet. Wenn jemand im Haus gern sprechen möchte, schreibe ich Ihnen so. Bitte drücken Sie den Knopf, damit wir wissen, dass es angekommen ist.
drill-nudge = Dies ist noch immer eine Übung: niemand wartet. Wenn Sie einen Moment haben, drücken Sie bitte den Knopf. Es zu lassen ist auch in Ordnung.
drill-i-am-here = Ich bin da
drill-thanks = Danke. Niemand hat gewartet, und nichts davon zählt. In Wirklichkeit würden Sie jetzt öffnen, wie jemand zu erreichen ist.
drill-what-it-shows = Sehen, wie das aussieht
drill-practice-title = Dies ist eine Übung
drill-practice = Diese Person ist erfunden. In Wirklichkeit sagt diese Seite Ihnen, und nur Ihnen, wer gern sprechen möchte und wie die Person zu erreichen ist.
drill-practice-who = Wer
drill-practice-name = Pia Probe, die es nicht gibt
drill-practice-how = Wie zu erreichen
drill-practice-reach = Über ein Telefon, das nie klingelt, nach sechs
