# El programa se pone en pausa y vuelve a empezar, por quienes lo dirigen.
#
# Conversación: bot/flows/running.py
# Falta la revisión de una persona cuya lengua materna sea el español.

running-title = En marcha
open-running = La marcha del programa
running-open = El programa está en marcha: a quien pide se le dice antes de cuándo habrá alguien.
running-what-pausing-does = Si lo pone en pausa, quien pida oirá el teléfono de la oficina y qué otra ayuda hay. Lo que está en curso sigue, y cada plazo dado se cumple.
running-paused = El programa está en pausa desde el { $since }. Lo que está en curso sigue.
pause-programme = Poner el programa en pausa
resume-programme = Volver a empezar
programme-paused = En pausa. Quien pida ahora oirá el teléfono de la oficina. Lo que está en curso sigue.
programme-resumed = El programa vuelve a estar en marcha.

unanswered-title = Sin atender
open-unanswered = Lo que nadie ha atendido
unanswered-page = Aquí está lo que la coordinación supo y que desde entonces no se ha movido.
unanswered-nothing = Aquí no hay nada sin atender.

paused-title = Ahora mismo no
paused-page = Ahora mismo no puedo buscar a nadie, y lo siento. La oficina está en el { $phone }, { $hours }. Otra ayuda no tiene que esperar.
paused-ask = Ahora mismo no puedo buscar a nadie, y lo siento. La oficina está en el { $phone }. Otra ayuda no tiene que esperar, y puede volver cuando quiera.
home-not-just-now = Ahora mismo no puedo buscar a nadie. La oficina está en el { $phone }.
hello-not-just-now = Ahora mismo no puedo buscar a nadie: llame, por favor, a la oficina.
