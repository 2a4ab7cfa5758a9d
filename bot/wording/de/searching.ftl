# Die Suche geht weiter, bis jemand gefunden ist, und verschiebt sich ehrlich.
#
# Ablauf:      bot/flows/searching.py
# Das sieht, wer um das Gespräch gebeten hat. Was die Koordination liest, steht in desk.ftl.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

slower = Es tut mir leid, das dauert länger, als ich gesagt habe. Die neue Zeit ist { $by }. Wenn Sie lieber jetzt mit einem Menschen reden möchten, erreichen Sie das Büro unter { $phone }.
slower-again = Es tut mir leid: Wir suchen noch, und die neue Zeit ist { $by }. Bitte warten Sie nicht nur auf uns: Das Büro erreichen Sie unter { $phone }, und andere Hilfe ist jetzt da.
someone-else-is-sought = Wer zugesagt hatte, kann nun doch nicht da sein. Das tut mir leid. Bis { $by } finden wir jemand anders.
supporter-left = Die Person, mit der Sie gesprochen haben, ist nicht mehr im Programm. Sie können jederzeit um jemand anders bitten. Wenn nicht, ist nichts zu tun.
