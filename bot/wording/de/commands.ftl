# Was man dem Bot als Befehl sagen kann. Zu einem Befehl gehört nie ein Name.
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

commands-title = Befehle
commands-page = Diese Wörter tun, was die Knöpfe tun. Was sonst noch dahinter steht, wird verworfen.
command-here = Bitte, hier ist es.
command = { $name }

command-help = Diese Liste
command-ask = Kollegiales Gespräch
command-status = Wie es um meine Anfrage steht
command-helpnow = Wen ich jetzt anrufen kann
command-resources = Weitere Hilfe, im Haus und außerhalb
command-mydata = Was über mich gespeichert ist
command-about = Was das hier ist
command-refer = Jemandem könnte ein Anruf guttun
command-group = Eine Stunde zusammen für ein Team
command-why = Warum mit jemandem aus dem Haus: was es ist, und was man weiß
command-language = In welcher Sprache ich angesprochen werde
command-available = Ich kann wieder gefragt werden
command-pause = Bitte fragen Sie mich eine Weile nicht
command-settings = Wie und wann ich gefragt werden möchte
command-open = Was bei mir offen ist
command-queue = Was bei der Koordination wartet
command-roster = Wer unterstützt, wer weg ist, wer aufhört
command-training = Ausbildung, die bald endet
command-outreach = Nach einem schweren Ereignis auf andere zugehen
command-groups = Gruppen für Teams
command-rang = Jemand hat angerufen
command-running = Ob das Programm läuft, und es pausieren
command-drill = Eine Übung: ob Anfragen ankommen
command-unanswered = Was in der Koordination niemand beantwortet hat
command-directory = Weitere Hilfe, auf dem Stand halten

command-unknown = Dieses Wort kenne ich nicht. Meinten Sie „{ $nearest }“? Mit „help“ sehen Sie alle.
command-answered = Ich habe in unserem privaten Chat geantwortet.
one-moment = Einen Moment, bitte: Ich lerne gerade erst, wer hier ist. Bitte versuchen Sie es in ein paar Sekunden noch einmal.
done-title = Erledigt
done = Das ist erledigt. Wenn es mehr zu sagen gibt, steht es in unserem privaten Chat.
loading-title = Einen Moment
loading = Einen Moment, bitte.
