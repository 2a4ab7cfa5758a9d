# Warum mit jemandem aus dem Haus: was es ist, was es nicht ist, und was man weiß.
#
# Ablauf:      bot/flows/why.py, bot/evidence.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

why-a-colleague = Warum aus dem Haus

why-is-heading = Was es ist
why-is = Ein Gespräch mit jemandem, der die Arbeit kennt und gelernt hat zuzuhören. Es kann ein Anruf sein oder ein paar. Sie sagen so viel oder so wenig, wie Sie möchten.
why-is-for = Es ist da nach einem schweren Ereignis, und auch für das, was sich über die Zeit angesammelt hat. Sie brauchen keinen Grund, und niemand entscheidet, ob Ihrer genügt.

why-is-not-heading = Was es nicht ist
why-is-not = Es ist keine Behandlung, kein medizinischer oder rechtlicher Rat und keine Untersuchung dessen, was geschah. Niemand schreibt einen Bericht. Ihre Arbeit wird nicht beurteilt.
why-is-not-alone = Es ersetzt weder ärztliche Hilfe noch Beratung noch den Notdienst. „Weitere Hilfe“ nennt einige, und wer Sie unterstützt, kann bei der Suche helfen.

why-known-heading = Was man weiß
why-van-pelt = Ein Anästhesist erzählt, wie ein Krankenhaus in Boston nach einem Ereignis, an dem er beteiligt war, so etwas aufbaute, und was dazu führte, dass es genutzt wurde. Es ist der Bericht eines Hauses. Gemessen wird nichts.
why-hu = Von 108 Ärztinnen und Ärzten bei Treffen eines Hauses hatten 79 % innerhalb eines Jahres Schweres erlebt, bei der Arbeit oder zu Hause. 88 % würden sich an jemanden aus dem Beruf wenden, 48 % an psychologische Fachleute. Gefragt wurde nach Wünschen, nicht nach Wirkung.
why-waterman = Von 3.171 Ärztinnen und Ärzten in zwei Ländern fürchteten 61 % Fehler danach mehr, 44 % hatten an Zuversicht verloren, 42 % schliefen schlecht. Jede zehnte Person fand die Unterstützung ihres Hauses ausreichend. Es sind Selbstauskünfte; geprüft wurde keine Hilfe.
why-christensen = Elf Ärztinnen und Ärzte wurden ausführlich befragt. Sie erinnerten sich jahrelang an Fehler, hatten selten davon erzählt und vermissten Unterstützung aus dem Kreis der Arbeit. Elf Stimmen zeigen, wie es sein kann, nicht wie oft.
why-not-known = Diese Studien zeigen einen Bedarf, und dass viele sich zuerst an jemanden aus dem Beruf wenden würden. Sie beweisen nicht, dass ein Gespräch Krankheit verhindert, und alle außer der ersten handeln nur von Ärztinnen und Ärzten.
