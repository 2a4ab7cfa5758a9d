# La coordinación: qué ve y qué puede hacer, solo con la clave de cada petición.
#
# Flujo:       bot/flows/desk.py, bot/desk/page.py, bot/desk/card.py
# Nunca un nombre ni un motivo. Cada respuesta es la misma, sea quien sea.
# Falta la revisión de una persona cuya lengua materna sea el español.

desk-nobody-found = { $handle }: todavía no hay persona de apoyo. { $hours ->
    [0] Queda menos de una hora laborable
    [one] Queda 1 hora laborable
   *[other] Quedan { $hours } horas laborables
}.
desk-overdue = { $handle }: todavía no hay persona de apoyo, y el plazo anunciado se movió. { $hours ->
    [0] Queda menos de una hora laborable
    [one] Queda 1 hora laborable
   *[other] Quedan { $hours } horas laborables
}.
desk-no-contact = { $handle }: una persona de apoyo dijo que sí, y aún no consta ningún contacto.
desk-supporter-left = { $handle }: la persona de apoyo ya no está, y hace falta otra. { $hours ->
    [0] Queda menos de una hora laborable
    [one] Queda 1 hora laborable
   *[other] Quedan { $hours } horas laborables
}.
desk-unreachable = { $handle }: un mensaje no se pudo entregar. { $hours ->
    [0] Queda menos de una hora laborable
    [one] Queda 1 hora laborable
   *[other] Quedan { $hours } horas laborables
}.
open-desk = Abrir la coordinación

desk = La coordinación
desk-page = Aquí solo está lo que se ha detenido. Todo lo demás sigue su camino por sí solo.
desk-empty = Ahora no hay nada que hacer.
desk-assign = Preguntar a alguien
desk-widen = Ampliar la búsqueda
desk-extend = Dar un nuevo plazo
desk-close = Cerrar la petición

desk-assigned = { $handle }: la persona de apoyo que eligió es la siguiente. Si no resulta, la búsqueda sigue por sí sola.
desk-widened = { $handle }: anotado. Si se puede ampliar algo, se le pregunta antes a la persona.
desk-extended = { $handle }: el nuevo plazo está fijado, y la persona lo sabrá.
desk-closed = { $handle }: cerrado. La persona lo sabrá, y también qué otra ayuda hay.

assign-title = Preguntar a alguien
assign-intro = { $handle }: ¿a quién se le pregunta ahora? Aquí están todas las personas de apoyo activas. Si no se le puede preguntar a una, se pasa a otra.
assign-whom = Persona de apoyo
assign-send = Preguntar ahora
desk-close-title = ¿Cerrar la petición?
desk-close-page = { $handle }: la búsqueda, o el contacto, termina con ello. A la persona se le dice que no ha salido bien, y qué otra ayuda hay. No se puede deshacer.
desk-close-sure = Sí, terminar la petición
extend-title = Un nuevo plazo realista
extend-intro = { $handle }: { $hours ->
    [0] queda menos de una hora laborable
    [one] queda 1 hora laborable
   *[other] quedan { $hours } horas laborables
}. El nuevo plazo se comunica de inmediato a la persona.
extend-day = Día
extend-time = Hora, según su propio reloj
extend-send = Dar este plazo
extend-later = Por favor, elija un momento posterior al anunciado, en los próximos 14 días.

widen-ask = Seguimos buscando. ¿Podemos preguntar también a alguien de su propia unidad? Si prefiere que no, está bien, y el plazo que le dijimos no cambia.
widen-yes = Sí, está bien
widen-no = Prefiero esperar
desk-new-time = Lo siento, esto tarda más de lo que dije. El nuevo plazo es el { $by }. Puede cambiar de idea en cualquier momento, o llamar a la oficina al { $phone }.
desk-someone-else = Ha habido un cambio, y lo siento. Encontraremos a otra persona antes del { $by }.
desk-could-not-find = Lo siento: esto no salió bien. La oficina está en el { $phone }, y puede volver a pedirlo cuando quiera. Sus datos se borrarán el { $on }, o ahora si lo prefiere.
