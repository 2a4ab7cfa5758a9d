# Wie es danach geht, das Abschließen und das Vergessen.
#
# Ablauf:      bot/flows/closing.py, bot/record_form.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

check-in = Eine kurze Nachfrage, wie Sie es wünschten. Wie geht es? Ein Klick genügt, und keine Antwort ist auch in Ordnung.
fine = Gut
another-talk = Noch ein Gespräch
other-help = Weitere Hilfe
check-in-fine = Danke für die Rückmeldung. Sie können jederzeit wiederkommen.
check-in-answered = Das ist schon beantwortet. Sie können jederzeit wiederkommen.
another-talk-noted = Gern. Ihr Gegenüber meldet sich wieder, bis { $by }.
closed = Das ist jetzt abgeschlossen. Ihre Angaben werden am { $on } gelöscht, auf Wunsch auch jetzt. Sie können jederzeit wiederkommen.
forgotten = Das ist zu Ende, und das Programm hat es vergessen.

another-talk-asked = Eine Person, mit der Sie gesprochen haben, wünscht noch ein Gespräch, wenn möglich bis { $by }. Wie Sie sie erreichen, sehen Sie, wenn Sie es öffnen.
record-asked = Ein Gespräch, für das Sie zugesagt hatten, ist jetzt abgeschlossen. Vier kurze Angaben würden dem Programm helfen. Sie nennen niemanden.
leave-record = Die vier Angaben machen
record-thanks = Danke. Das ist alles, und sonst wird nichts aufbewahrt.
how-are-you = Und wie geht es Ihnen? Ein Klick genügt, und sonst erfährt es niemand.
i-am-fine = Mir geht es gut
i-would-like-to-talk = Ich möchte reden
pause-me = Pause machen
supporter-fine = Danke für die Rückmeldung. Geben Sie gut auf sich acht.
supporter-talk = Gern. Sie können selbst um ein Gespräch bitten, wie alle hier, der Leitung des Programms sagen lassen, dass Sie reden möchten, oder im Büro anrufen: { $phone }.

record-title = Vier kurze Angaben
record-intro = Bitte keine Namen und keine Gründe: Dafür ist hier kein Platz.
record-send = Abgeben
record-how = Wie hatten Sie Kontakt?
record-how-in-person = Persönlich
record-how-by-phone = Am Telefon
record-how-by-video = Per Video
record-how-in-writing = Schriftlich
record-how-not-reached = Es kam nicht zum Gespräch
record-how-long = Wie lange etwa, alles zusammen?
record-how-long-under-30-minutes = Weniger als eine halbe Stunde
record-how-long-under-an-hour = Eine halbe bis eine Stunde
record-how-long-longer = Eine Stunde oder länger
record-how-long-none = Es kam nicht zum Gespräch
record-offered = Welche weitere Hilfe haben Sie erwähnt?
record-offered-nothing = Keine
record-offered-talk = Noch ein Gespräch
record-offered-counselling = Beratung
record-offered-physician-health = Angebote für Ärztinnen und Ärzte
record-offered-spiritual = Seelsorge
record-offered-legal = Rechtliche Hilfe
record-offered-crisis = Hilfe in einer Krise
record-need-met = War es das, was gebraucht wurde, soweit Sie es sagen können?
record-need-met-yes = Ja
record-need-met-partly = Zum Teil
record-need-met-no = Nein
record-need-met-unknown = Das kann ich nicht sagen
