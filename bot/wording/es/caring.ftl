# Por quienes dan apoyo: si quieren seguir, y si desean hablar.
#
# Conversación: bot/flows/caring.py, bot/care_page.py
# Falta la revisión de una persona cuya lengua materna sea el español.

still-willing = Cada tres meses se pregunta a cada persona de apoyo: ¿quiere seguir estando ahí para otras personas? Cualquier respuesta está bien, y nadie pregunta por qué.
still-willing-again = ¿Puedo preguntar otra vez si quiere seguir estando ahí para otras personas? No hay prisa. Sin respuesta todo sigue igual, y quizá la oficina le pregunte en persona.
willing-yes = Sí, como ahora
willing-less-often = Sí, pero menos a menudo
willing-pause = Una pausa, por favor
willing-stop = Prefiero dejarlo
willing-noted = Gracias por decirlo. Todo sigue igual.
less-often-noted = Anotado. Se le pregunta como mucho una vez al mes, y de una en una, hasta que diga que puede volver a ser como antes.
stopping-title = Prefiero dejarlo
stopping-page = No se le preguntará más. Lo que tenga abierto, si hay algo, pasa a otras personas, y la oficina puede ver que lo ha dejado. Nadie pregunta por qué.
stop-sure = Dejarlo
stopped = Hecho. No se le pregunta más. Si había algo abierto, pasa a otras personas. Gracias por haber estado. Si algún día quiere volver, la oficina está en el { $phone }.
talk-to-the-lead = Avisar a la dirección
debrief-noted = Se dice a la dirección del programa que usted desea hablar, y nada más. También puede llamar a la oficina: { $phone }.

debrief-wished = Alguien del programa desea hablar con usted.
open-debriefs = Abrir
debriefs-title = Quién desea hablar
debriefs-page = Estas personas de apoyo desean hablar con usted. Póngase en contacto, por favor, a su manera. De qué se trata no se sabe aquí, ni hace falta. Un nombre está aquí 14 días.
debrief-since = Desde el { $on }

open-care = Cómo están
care-title = Cómo están
care-page = Cada tres meses se pregunta a cada persona de apoyo si quiere seguir. Donde falte una respuesta, puede preguntar en persona. No se le reprocha nada a nadie.
care-not-heard = Sin respuesta todavía
care-stopped = Lo han dejado
care-none = Nadie por ahora.
care-more = Y { $count } más.
