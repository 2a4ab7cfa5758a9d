# Cómo van las cosas después, el cierre y el olvido.
#
# Flujo:       bot/flows/closing.py, bot/record_form.py
# Falta la revisión de una persona cuya lengua materna sea el español.

check-in = Un saludo breve, como usted pidió. ¿Cómo va todo? Basta con un clic, y no contestar también está bien.
fine = Bien
another-talk = Otra conversación
other-help = Otra ayuda
check-in-fine = Gracias por decirlo. Puede volver cuando quiera.
check-in-answered = Esto ya tiene respuesta. Puede volver cuando quiera.
another-talk-noted = Por supuesto. Su colega volverá a ponerse en contacto, antes del { $by }.
closed = Esto queda cerrado. Sus datos se borrarán el { $on }, o ahora si lo prefiere. Puede volver cuando quiera.
forgotten = Esto ha terminado, y el programa lo ha olvidado.

another-talk-asked = Alguien con quien usted habló quisiera otra conversación, si puede ser antes del { $by }. Ábralo para ver cómo localizarle.
record-asked = Una conversación para la que dijo que sí ya está cerrada. Cuatro respuestas breves ayudarían al programa. No nombran a nadie.
leave-record = Dar las cuatro respuestas
record-thanks = Gracias. Eso es todo, y no se guarda nada más.
how-are-you = ¿Y usted, cómo está? Basta con un clic, y no lo sabrá nadie más.
i-am-fine = Estoy bien
i-would-like-to-talk = Quisiera hablar
pause-me = Hacer una pausa
supporter-fine = Gracias por decirlo. Cuídese mucho.
supporter-talk = Por supuesto. También usted puede pedir una conversación, como cualquiera aquí, hacer que se avise a la dirección del programa de que quisiera hablar, o llamar a la oficina al { $phone }.

record-title = Cuatro respuestas breves
record-intro = Por favor, sin nombres ni motivos: aquí no hay lugar para ellos.
record-send = Entregar
record-how = ¿Cómo fue el contacto?
record-how-in-person = En persona
record-how-by-phone = Por teléfono
record-how-by-video = Por vídeo
record-how-in-writing = Por escrito
record-how-not-reached = No llegamos a hablar
record-how-long = ¿Cuánto duró más o menos, en total?
record-how-long-under-30-minutes = Menos de media hora
record-how-long-under-an-hour = De media hora a una hora
record-how-long-longer = Una hora o más
record-how-long-none = No llegamos a hablar
record-offered = ¿Qué otra ayuda mencionó?
record-offered-nothing = Ninguna
record-offered-talk = Otra conversación
record-offered-counselling = Orientación psicológica
record-offered-physician-health = Salud del personal médico
record-offered-spiritual = Atención espiritual
record-offered-legal = Ayuda legal
record-offered-crisis = Ayuda en una crisis
record-need-met = ¿Sirvió para lo que hacía falta, hasta donde usted sabe?
record-need-met-yes = Sí
record-need-met-partly = En parte
record-need-met-no = No
record-need-met-unknown = No sabría decirlo
