# Die Liste derer, die unterstützen, per Formular.
#
# Ablauf:      bot/flows/rostering.py, bot/roster_form.py, bot/roster_reading.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

open-roster = Zur Liste
roster-title = Die Liste
roster-page = { $count ->
    [one] 1 Peer steht auf der Liste.
   *[other] { $count } Peers stehen auf der Liste.
} Jede Änderung erfährt, um wen es geht.
roster-page-private = Was Peers für sich festlegen und was bei ihnen offen ist, steht weder hier noch sonst irgendwo. Für viele auf einmal gibt es den Weg über eine Datei.
roster-add = Peer hinzufügen
roster-change = Eintrag ändern
roster-cover = Abwesenheit eintragen
roster-hand-over = Offenes übergeben
roster-retire = Ein Peer hört auf

roster-adding-title = Peer hinzufügen
roster-adding-intro = Die Person erfährt es und legt selbst fest, wann und wie sie gefragt wird. Was hier nicht gewählt wird, bleibt, wie es ist.
roster-whom-new = Wer wird Peer?
roster-adding-send = Hinzufügen
roster-is-one-already = Diese Person ist schon Peer.
roster-changing-title = Eintrag ändern
roster-changing-intro = Was hier nicht gewählt wird, bleibt, wie es ist. Der Peer erfährt es und findet alles unter „Meine Daten“.
roster-changing-send = Ändern
roster-whom = Peer
roster-as-it-is = Wie es ist
roster-profession = Beruf
roster-specialty = Fachgebiet
roster-unit = Bereich
roster-seniority = Stellung
roster-languages = Sprachen
roster-languages-hint = Wenn Sie keine wählen, bleiben sie, wie sie sind.
roster-cap = Gespräche zugleich, höchstens
roster-at-most = { $count ->
    [0] Keine
   *[other] { $count }
}
roster-trained-on = In kollegialer Unterstützung ausgebildet am
roster-valid-until = Gültig bis
roster-valid-later = Bitte wählen Sie einen Tag nach der Ausbildung.

roster-covering-title = Abwesenheit eintragen
roster-covering-intro = In dieser Zeit wird die Person nicht gefragt. Sie erfährt es und kann von selbst früher zurückkommen.
roster-since = Weg ab
roster-until = Zurück am
roster-until-later = Bitte wählen Sie Tage ab heute, innerhalb eines Jahres, den zweiten nach dem ersten.
roster-open = Was dort offen ist, falls etwas offen ist
roster-open-stays = Bleibt dort
roster-open-goes = Geht jetzt an andere
roster-covering-send = Eintragen

roster-handing-over-title = Übergeben
roster-handing-over-intro = Was bei diesem Peer offen ist, falls etwas offen ist, geht jetzt an andere. Um wen es dabei geht, erfährt, dass sich etwas ändert.
roster-handing-over-send = Übergeben
roster-retiring-title = Ein Peer hört auf
roster-retiring-intro = Der Person wird gedankt, und sie wird nicht mehr gefragt. Was bei ihr offen ist, falls etwas offen ist, geht jetzt an andere.
roster-retiring-send = Von der Liste nehmen

roster-added = Erledigt. Der neue Peer erfährt es.
roster-changed = Erledigt. Der Peer erfährt es.
roster-covered = Eingetragen. In dieser Zeit wird nicht gefragt. Was an andere gehen sollte, geht an andere.
roster-handed-over = Erledigt. Falls etwas offen war, geht es jetzt an andere.
roster-retired = Erledigt. Es wird nicht mehr gefragt. Falls etwas offen war, geht es jetzt an andere.

you-are-listed = Sie stehen nun als Peer auf der Liste des Programms. Bitte legen Sie fest, wann und wie Sie gefragt werden möchten. Das sieht sonst niemand.
roster-changed-of-you = Das Büro hat geändert, was auf seiner Liste über Sie steht. Sie finden alles unter „Meine Daten“.
you-are-away = Das Büro hat eingetragen, dass Sie von { $since } bis { $until } { $year } weg sind. In dieser Zeit werden Sie nicht gefragt. Was noch bei Ihnen ist, können Sie weitergeben.
yours-is-handed-over = Das Büro hat, falls bei Ihnen etwas offen war, es anderen übergeben. Sie haben damit nichts mehr zu tun.
you-are-retired = Sie stehen nicht mehr als Peer auf der Liste des Programms und werden nicht mehr gefragt. Falls etwas offen war, geht es an andere. Danke, dass Sie da waren. Das Büro erreichen Sie unter { $phone }.
