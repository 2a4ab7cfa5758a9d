# Für die, die unterstützen: ob sie weiterhin möchten, und ob sie selbst sprechen möchten.
#
# Ablauf:      bot/flows/caring.py, bot/care_page.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

still-willing = Alle drei Monate werden alle Peers gefragt: Möchten Sie weiterhin für andere da sein? Jede Antwort ist in Ordnung, und niemand fragt, warum.
still-willing-again = Darf ich noch einmal fragen, ob Sie weiterhin für andere da sein möchten? Es eilt nicht. Ohne Antwort bleibt alles, wie es ist, und das Büro fragt Sie vielleicht persönlich.
willing-yes = Ja, wie bisher
willing-less-often = Ja, aber seltener
willing-pause = Bitte eine Pause
willing-stop = Ich möchte lieber aufhören
willing-noted = Danke, dass Sie es sagen. Alles bleibt, wie es ist.
less-often-noted = Gemerkt. Sie werden höchstens einmal im Monat gefragt, und immer nur für ein Gespräch, bis Sie sagen, dass es wieder wie vorher sein kann.
stopping-title = Lieber aufhören
stopping-page = Sie werden nicht mehr gefragt. Was bei Ihnen offen ist, falls etwas offen ist, geht an andere, und das Büro kann sehen, dass Sie aufgehört haben. Niemand fragt, warum.
stop-sure = Aufhören
stopped = Erledigt. Sie werden nicht mehr gefragt. Falls etwas offen war, geht es an andere. Danke, dass Sie da waren. Wenn Sie je zurückkommen möchten: das Büro ist unter { $phone } da.
talk-to-the-lead = Der Leitung Bescheid geben
debrief-noted = Die Leitung des Programms erfährt, dass Sie sprechen möchten, und sonst nichts. Sie können auch das Büro anrufen: { $phone }.

debrief-wished = Jemand aus dem Programm möchte mit Ihnen sprechen.
open-debriefs = Öffnen
debriefs-title = Wer sprechen möchte
debriefs-page = Diese Peers möchten mit Ihnen sprechen. Bitte melden Sie sich auf Ihre Weise. Worum es geht, ist hier nicht bekannt und muss es nicht sein. Ein Name steht hier 14 Tage.
debrief-since = Seit { $on }

open-care = Wie es den Peers geht
care-title = Wie es den Peers geht
care-page = Alle drei Monate werden alle Peers gefragt, ob sie weiterhin da sein möchten. Wo eine Antwort fehlt, dürfen Sie persönlich fragen. Niemandem wird etwas nachgetragen.
care-not-heard = Noch keine Antwort
care-stopped = Haben aufgehört
care-none = Zurzeit niemand.
care-more = Und { $count } weitere.
