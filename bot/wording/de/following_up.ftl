# Ob die beiden Kontakt hatten: gefragt, und nie vermutet.
#
# Ablauf:      bot/flows/following_up.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

contact-ask = Nur kurz nachgefragt: Hatten Sie schon Kontakt mit Ihrem Gegenüber? Jede Antwort ist in Ordnung.
changed-since = Am Wie und Wann hat sich etwas geändert. Bitte öffnen Sie es, bevor Sie sich melden.
second-try-ask = Heute wäre ein guter Tag für den zweiten Versuch, Ihr Gegenüber zu erreichen. Jede Antwort ist in Ordnung.

contact-slower = Ich weiß noch nicht, ob Ihr Gegenüber Sie erreicht hat. Es kann bis { $by } dauern, etwas länger, als ich gesagt habe. Sie können auch um jemand anders bitten.
not-heard = Ich weiß nicht, ob Ihr Gegenüber Sie erreicht hat. Wenn nicht, tut es mir leid. Sie können um jemand anders bitten oder im Büro anrufen: { $phone }.
