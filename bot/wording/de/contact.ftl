# Wer zugesagt hat, meldet sich.
#
# Ablauf:      bot/flows/contact.py, bot/contact_pages.py
# Nachrichten nennen keinen Namen und keinen Weg, jemanden zu erreichen: Das öffnet sich in einem Fenster.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

contact-noted = Vermerkt, danke. Was gesagt wurde, wird nirgends notiert.
not-yet-noted = Das ist in Ordnung. Bitte nehmen Sie Kontakt auf, wenn Sie können, oder geben Sie es weiter.
try-once-more = Danke für den Versuch. Bitte versuchen Sie es noch einmal zwischen dem { $first } und dem { $last }. Ich erinnere Sie daran.
try-noted = Ich habe vermerkt, dass Sie es versucht haben. Ich erinnere Sie, wenn ein zweiter Versuch ansteht.
not-reached-noted = Danke für zwei Versuche. Das genügt: Ihr Gegenüber erfährt, dass die Tür offen bleibt.
passed-on = Danke, dass Sie bis hierher da waren. Ich frage jemand anders, und niemand erfährt, warum.
part-over = Das hier ist vorbei. Es ist nichts mehr zu tun.
contact-answered = Das ist schon beantwortet. Es ist nichts mehr zu tun.

been-in-touch = Wir hatten Kontakt
not-yet = Noch nicht
could-not-reach = Ich habe niemanden erreicht
worried = Sorge um die Sicherheit

tried-once = Ihr Gegenüber wollte Sie erreichen und versucht es noch einmal, zwischen dem { $first } und dem { $last }. Sie können ändern, wie Sie zu erreichen sind.
open-door = Ihr Gegenüber hat es zweimal versucht. Sie brauchen nicht zu antworten. Die Tür bleibt offen, und Sie können jederzeit ändern, wie Sie zu erreichen sind.
someone-else-noted = Gern. Bis { $by } finden wir jemand anders. Niemand wird gefragt, warum.
we-spoke = Wir haben gesprochen
we-spoke-noted = Danke für die Rückmeldung. Das bleibt eine Weile offen, und Sie können weiterhin um jemand anders bitten.
raise-concern = Der Leitung Bedenken mitteilen
concern-passed-on = Die Leitung des Programms oder ihre Vertretung erfährt, dass es zu diesem Kontakt Bedenken gibt, nicht, von wem sie kommen.
or-someone-else = Sie können auch um jemand anders bitten.

concern-raised = Zu einem Kontakt im Programm gibt es Bedenken, von denen Sie wissen sollen. Bitte öffnen Sie es.
open-concern = Das Bedenken öffnen

who-and-how-title = Wer und wie
who-label = Wer
how-label = Wie und wann
language-label = Sprache
zone-label = Zeitzone
name-unknown = Der Name ist hier nicht bekannt. Bitte nutzen Sie den Weg darunter.
begin-heading = Drei Sätze für den Anfang
begin-hello = Sagen Sie, wer Sie sind, dass Sie als Peer da sind und dass nichts erklärt werden muss.
begin-listen = Fragen Sie, wie es heute geht, und hören Sie zu. Sie müssen nichts lösen, und bitte machen Sie keine Notizen.
begin-end = Fragen Sie zum Schluss, was als Nächstes guttäte, und sagen Sie, dass es auch andere Hilfe gibt.
who-and-how-keep = Bitte kopieren Sie das nirgendwohin. Es schließt sich, wenn das Gespräch vorbei ist.

worried-title = Sorge um Sicherheit
worried-intro = Rufen Sie jetzt die Bereitschaftsnummer an. Bleiben Sie bei Ihrem Gegenüber oder am Telefon, wenn Sie können.
on-call-label = Bereitschaftsnummer, zu jeder Stunde
worried-not-recorded = Dass Sie diese Seite öffnen, wird nirgends festgehalten.

concern-title = Bedenken
concern-label = Um wen es geht
concern-page = Sie erfahren nicht, von wem die Bedenken kommen und warum. Bitte sprechen Sie mit der genannten Person wie über jeden anderen Kontakt, und achten Sie dabei auch auf sie.
