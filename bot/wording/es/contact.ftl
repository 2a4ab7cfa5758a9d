# La persona de apoyo que aceptó se pone en contacto.
#
# Flujo:       bot/flows/contact.py, bot/contact_pages.py
# Los mensajes no llevan nombre ni modo de localizar a nadie: eso se abre en un diálogo.
# Falta la revisión de una persona cuya lengua materna sea el español.

contact-noted = Anotado, gracias. De lo que se habló no se guarda nada.
not-yet-noted = Está bien. Por favor, póngase en contacto cuando pueda, o páselo a otra persona.
try-once-more = Gracias por intentarlo. Por favor, inténtelo una vez más entre el { $first } y el { $last }. Se lo recordaré.
try-noted = He anotado que lo intentó. Le avisaré cuando toque un segundo intento.
not-reached-noted = Gracias por intentarlo dos veces. Con eso basta: su colega sabrá que la puerta sigue abierta.
passed-on = Gracias por haber estado hasta aquí. Voy a preguntar a otra persona, y nadie sabrá por qué.
part-over = Esto ya terminó. Aquí no hay nada más que hacer.
contact-answered = Esto ya tiene respuesta. Aquí no hay nada más que hacer.

been-in-touch = Ya hubo contacto
not-yet = Todavía no
could-not-reach = No conseguí localizarle
worried = Me preocupa su seguridad

tried-once = Su colega intentó localizarle, y lo intentará una vez más entre el { $first } y el { $last }. Puede cambiar cómo se le localiza.
open-door = Su colega lo intentó dos veces. No hace falta que responda. Esto queda abierto, y puede cambiar cómo se le localiza cuando quiera.
someone-else-noted = Por supuesto. Encontraremos a otra persona antes del { $by }. A nadie se le pregunta por qué.
we-spoke = Ya hemos hablado
we-spoke-noted = Gracias por decirlo. Esto queda abierto un tiempo, y todavía puede pedir otra persona.
raise-concern = Comunicar una inquietud a la dirección
concern-passed-on = La dirección del programa, o quien la sustituya, sabrá que hay una inquietud sobre este contacto, pero no de quién viene.
or-someone-else = También puede pedir otra persona.

concern-raised = Alguien quiere que usted sepa de una inquietud sobre un contacto hecho para el programa. Por favor, ábralo.
open-concern = Abrir la inquietud

who-and-how-title = Quién y cómo
who-label = Quién
how-label = Cómo y cuándo
language-label = Idioma
zone-label = Zona horaria
name-unknown = El nombre no se conoce aquí; use el medio indicado abajo.
begin-heading = Tres frases para empezar
begin-hello = Diga quién es, que es colega de apoyo y que no hace falta explicar nada.
begin-listen = Pregunte cómo va el día de hoy, y escuche. No tiene que arreglar nada y, por favor, no tome notas.
begin-end = Antes de terminar, pregunte qué ayudaría ahora, y mencione que también hay otra ayuda.
who-and-how-keep = Por favor, no copie esto en ningún sitio. Se cierra cuando termina la conversación.

worried-title = Me preocupa su seguridad
worried-intro = Llame ahora al número de guardia. Quédese con su colega, o al teléfono, si puede.
on-call-label = De guardia, a cualquier hora
worried-not-recorded = Abrir esta página no deja ningún registro.

concern-title = Una inquietud
concern-label = La persona de apoyo de quien se trata
concern-page = A usted no se le dice de quién viene, ni por qué. Por favor, hable con la persona de apoyo como hablaría de cualquier contacto, y cuide también de ella.
