# Jemand hat angerufen: was die Koordination für andere einträgt.
#
# Ablauf:      bot/flows/rang.py, bot/rang_form.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

someone-rang = Jemand hat angerufen

rang-title = Jemand hat angerufen
rang-intro = Dies wird versiegelt, sobald es abgeschickt ist. Sie sehen es nicht wieder, und wenn es stockt, erfahren es andere in der Koordination. Bitte fragen Sie nicht, was geschehen ist, und behalten Sie keine Notiz vom Anruf.
rang-tell-them = Wem ich nicht schreiben kann, sagen Sie bitte am Telefon, bis wann jemand gefunden wird. „So bald es geht“ heißt bis { $by }.
rang-who = Wer möchte sprechen?
rang-who-hint = Wer diesen Chat hat. Die Person erfährt, bis wann jemand gefunden wird.
rang-name = Oder der Name
rang-name-hint = Für jemanden ohne diesen Chat. Ihn sieht nur, wer Ja sagt.
rang-rather = Mit wem lieber?
rang-rather-own-profession = Mit jemandem aus demselben Beruf
rang-rather-outside-unit = Mit jemandem von außerhalb des Bereichs
rang-rather-either = Beides ist recht
rang-language = In welcher Sprache?
rang-not-these = Wer lieber nicht gefragt werden soll
rang-reach = Wie und wann erreichbar?
rang-reach-hint = Das sieht nur, wer Ja sagt. Bitte schreiben Sie nicht, was geschehen ist.
rang-reach-placeholder = Zum Beispiel: Anruf auf dem Handy nach 18 Uhr, oder eine Nachricht auf das Stationstelefon
rang-soon = Wie bald?
rang-check-ins = Soll später nachgefragt werden, wie es geht?
rang-send = Jemanden finden
rang-noted = Gemerkt. Wem ich schreiben kann, erfährt, wie es weitergeht. Es geht jetzt von selbst seinen Weg.

rang-who-missing = Bitte wählen Sie jemanden aus, oder schreiben Sie darunter den Namen.
rang-reach-missing = Bitte sagen Sie, wie und wann die Person erreichbar ist.
rang-one-of-two = Bitte wählen Sie jemanden oder schreiben Sie einen Namen, nicht beides.
rang-name-too-long = Bitte höchstens { $limit } Zeichen.
rang-yourself = Für sich selbst nehmen Sie bitte „Kollegiales Gespräch“ im Menü.

rang-received = Das Büro hat es an mich weitergegeben. Bis { $by } finden wir jemanden. Mehr ist jetzt nicht zu tun, und Sie können es sich jederzeit anders überlegen.
rang-goes-on = Das Büro hat etwas an mich weitergegeben. Was hier schon steht, geht weiter wie es ist, und Sie können es jederzeit ändern.
where-it-stands = Wie es steht

asked-by-phone = Die Bitte kam per Telefon, und ich kann der Person nicht schreiben. Was sie wissen sollte, sagen Sie ihr bitte selbst.
