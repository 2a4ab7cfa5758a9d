# Lo que se puede decir al bot como comando. Un comando nunca lleva un nombre.
# Falta la revisión de una persona cuya lengua materna sea el español.

commands-title = Comandos
commands-page = Estas palabras hacen lo mismo que los botones. Lo que se escriba detrás se descarta.
command-here = Aquí está.
command = { $name }

command-help = Esta lista
command-ask = Hablar entre colegas
command-status = En qué punto está lo que pedí
command-helpnow = A quién llamar ahora
command-resources = Otra ayuda, dentro y fuera de la institución
command-mydata = Qué se guarda sobre mí
command-about = Qué es esto
command-refer = A alguien podría venirle bien una llamada
command-group = Una hora juntos para un equipo
command-why = Por qué un colega: qué es, y qué se sabe
command-language = En qué idioma se me habla
command-available = Se me puede volver a preguntar
command-pause = Por favor, no me pregunten por un tiempo
command-settings = Cómo y cuándo prefiero que se me pregunte
command-open = Lo que tengo abierto
command-queue = Lo que espera en la coordinación
command-roster = Quién da apoyo, quién está fuera y quién lo deja
command-training = Formación que termina pronto
command-outreach = Acercarse a otras personas tras un suceso difícil
command-groups = Grupos para equipos
command-rang = Alguien ha llamado
command-running = Si el programa está en marcha, y ponerlo en pausa
command-drill = Un simulacro: si las peticiones llegan
command-unanswered = Lo que nadie ha atendido en la coordinación
command-directory = Otra ayuda, para tenerla al día

command-unknown = No conozco esa palabra. ¿Quiso decir «{ $nearest }»? Con «help» se ven todas.
command-answered = He respondido en nuestro chat privado.
one-moment = Un momento, por favor: todavía estoy viendo quién está aquí. Inténtelo de nuevo en unos segundos.
done-title = Hecho
done = Ya está hecho. Si hay algo más que decir, está en nuestro chat privado.
loading-title = Un momento
loading = Un momento, por favor.
