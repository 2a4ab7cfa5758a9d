# Was alle Mitarbeitenden erfahren, wenn ein Programm beginnt, und was an der Wand hängt.
#
# Ablauf:      bot/announcement.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

announce-begins = Neu bei uns: { $name }. Sie erreichen es über { $app }, einen Bot in dem Chat, den Sie bei der Arbeit benutzen.
announce-what = Es bringt Menschen aus dem Haus zusammen: jemanden, der reden möchte, und jemanden, der gelernt hat zuzuhören. Sie müssen nichts erklären, und niemand fragt, was geschehen ist.
announce-how = Schreiben Sie an { $app } in Ihrem Chat, oder suchen Sie es unter den Apps.
announce-first = Nach einem schweren Ereignis darf jemand aus dem Programm Sie auch zuerst anrufen, wie alle hier. Nein ist immer in Ordnung, und niemand erfährt davon.
announce-office = Oder über das Büro: { $phone }, { $mail }.
announce-help = Hilfe sofort: { $name }. { $how }.

poster-heading = Jemand aus dem Haus zum Reden
poster-foot = { $name }
