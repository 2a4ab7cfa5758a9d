# Jemand kommt vorbei: was das hier ist, und das Menü für alle.
#
# Ablauf:      bot/flows/hello.py, bot/menu.py
# Dieselben Worte für alle im Haus: Wer sie bekommen hat, verrät damit nichts.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

hello = Guten Tag. Ich bin { $app }, ein Bot, und ich sage das allen, die hier arbeiten.
hello-what = Nach einem schweren Ereignis ruft Sie vielleicht jemand mit Ausbildung aus dem Kollegium an, oder Sie bitten selbst darum. Was gesagt wird, notiert niemand. Das ist getrennt von Personalabteilung und Risikomanagement.
hello-limits = Ihr Haus kann Chatnachrichten lesen und sehen, dass diese App benutzt wurde. Was ich lösche, kann in seinen Exporten bleiben.
hello-statement = Vertraulichkeit hat Ausnahmen, etwa ernste Gefahr oder eine gerichtliche Anordnung: siehe „Was das hier ist“ im Menü (Erklärung { $version }).
hello-office = Büro: { $phone }, { $mail }. Leitung: { $director_phone }, { $director_mail }.

typed = Ich bin ein Bot, und niemand liest, was hier geschrieben wird. Ich habe es nicht behalten. Bitte nutzen Sie stattdessen diese Knöpfe.

what-this-is = Was das hier ist
this-is = Ich bin { $app }, ein Bot. Ich bringe im Kollegium zusammen, wer reden möchte und wer gelernt hat, zuzuhören. Mir brauchen Sie nichts zu erklären. Nach einem schweren Ereignis ruft Sie vielleicht auch jemand von sich aus an. Nein sagen ist immer in Ordnung.
this-is-apart = Das ist getrennt von der Personalabteilung, vom Risikomanagement und von Ihren Vorgesetzten. Was gesagt wird, notiert niemand. Nur wer zusagt, erfährt, wer Sie sind.
statement = Die Erklärung des Programms, Fassung { $version }
it-can-see-heading = Was die IT sehen kann
it-can-see = Ihr Haus kann technisch Chatnachrichten lesen und sehen, dass diese App benutzt wurde. Wenn hier etwas gelöscht wird, kann eine Kopie in einem Export bleiben, der vorher gemacht wurde.
office = Das Büro
office-name = Wer
office-phone = Telefon
office-mail = E-Mail
office-hours = Zeiten
director = Die Leitung

home-title = Menü
menu = Menü
home-nothing-open = Möchten Sie mit jemandem mit Ausbildung aus dem Kollegium reden? Sie brauchen nicht zu erklären, warum.
home-seeking = Bis { $by } finden wir jemanden.
home-accepted = Jemand mit Ausbildung meldet sich so, wie Sie es wünschten.
home-in-contact = Jemand ist für Sie da. Das bleibt eine Weile offen.
home-closed = Die letzte Anfrage ist abgeschlossen. Ihre Angaben dazu werden am { $on } gelöscht.
home-supporter = Als Peer
home-available = Sie haben keine Pause. Sie werden nur in den Stunden gefragt, in denen Sie antworten.
home-paused = Sie haben Pause bis { $until }.
home-paused-in-another-year = Sie haben Pause bis { $until } { $year }.
home-holding = { $count ->
    [0] Nichts wartet auf Sie.
    [one] Ein Gespräch ist bei Ihnen oder wartet auf Ihre Antwort.
   *[other] { $count } Gespräche sind bei Ihnen oder warten auf Ihre Antwort.
}
what-i-hold = Was bei mir offen ist
home-desk = { $count ->
    [0] Für die Koordination ist im Moment nichts zu tun.
    [one] Ein Anliegen braucht die Koordination.
   *[other] { $count } Anliegen brauchen die Koordination.
}
