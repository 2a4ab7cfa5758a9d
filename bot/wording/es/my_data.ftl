# Qué se guarda sobre mí, y cómo se borra.
#
# Flujo:       bot/flows/my_data.py, bot/kept/everything.py
# Cada frase de aquí es una promesa: debe ser cierta en la base de datos tal como es.
# Falta la revisión de una persona cuya lengua materna sea el español.

my-data = Mis datos
my-data-page = Esto es lo que el programa guarda sobre usted, leído ahora mismo.
not-shown = Lo que no se muestra
not-shown-page = A qué personas de apoyo se preguntó y qué respondieron: un no, no se le cuenta a nadie. Y lo que otros colegas han decidido para sí, como con quién prefieren no hablar. A quién se preguntó se borra con la petición.
not-kept = Lo que no se guarda
not-kept-page = Lo que usted escribe aquí, por qué quisiera hablar, lo que se dice en una conversación y que abrió una página. Los mensajes ya enviados están también en el chat, donde su institución puede guardar sus propias copias.

kept-person = Usted, según la lista del programa o el chat
kept-account = Usted y este bot
kept-request = Su petición
kept-approach = Que el programa se acerque
kept-groups = Grupos
kept-group-since = En un equipo desde
kept-group-suits = Una hora que me viene bien
kept-group-comes = Voy
kept-group-asked-to-lead = Me pidieron guiar uno, con respuesta antes de
kept-group-leads = Lo guío
kept-may-touch-base = El programa puede acercarse a usted, o lo ha hecho
kept-said-no-thanks = Usted dijo: no, gracias
kept-settings = Sus preferencias como persona de apoyo
kept-load = Lo que lleva como persona de apoyo
kept-drill = Su parte en un simulacro

kept-on-roster = En la lista del programa
kept-name = Nombre
kept-role = Función
kept-profession = Profesión
kept-specialty = Especialidad
kept-unit = Unidad
kept-seniority = Nivel de experiencia
kept-manager = Jefatura directa
kept-language = Idioma
kept-zone = Zona horaria
kept-country = País
kept-trained-on = Fecha de formación
kept-valid-until = Formación válida hasta
kept-training = Con formación en
trained-peer-support = Apoyo entre colegas
trained-eap = Ayuda al personal
trained-cism = Manejo del estrés tras incidentes críticos
trained-psychological-first-aid = Primeros auxilios psicológicos
trained-suicide-prevention = Prevención del suicidio
trained-other = Otra cosa
kept-ending = Recordatorio de una formación que termina el
kept-reminded = Recordada, estos días antes
kept-willing = Si quiere seguir dando apoyo
said-nothing = No lo ha dicho
kept-willing-asked = Cuántas veces se le preguntó esta vez
asked-not-yet = Todavía no
asked-once = Una vez
asked-twice = Dos veces
asked-not-heard = Dos veces; quizá la oficina le pregunte en persona
kept-willing-next = Se le pregunta de nuevo el
kept-debrief-on = Quiso que la dirección sepa que desea hablar
kept-seldom = Menos a menudo
kept-cap = Conversaciones a la vez, como máximo
role-supporter = Persona de apoyo
role-coordinator = Coordinación
role-custodian = Custodia de los datos
role-facilitator = Moderación
role-lead = Dirección del programa

kept-addresses = Cuentas de chat que se sabe que son suyas
kept-greeted = Declaración de la que se le informó, por versión
kept-never-approach = Que nadie del programa me llame primero
kept-speaks = Idioma que eligió

kept-status = En qué punto está
kept-seeking = Se está buscando a alguien
kept-accepted = Alguien ha dicho que sí
kept-in-contact = Ya hubo contacto
kept-closed = Cerrado
kept-handle = Clave que ve la coordinación, si llega a verla
kept-asked-at = Cuándo lo pidió
kept-entered-by = Anotado por la oficina para usted
kept-rather = Con quién preferiría hablar
kept-asked-to-widen = Se le preguntó si ampliar la búsqueda
kept-concern = Comunicó una inquietud a la dirección
kept-widened = Aceptó a alguien de su unidad
kept-not-these = Prefiere que no se pregunte a
kept-first = Preguntar primero a
kept-reach = Cómo y cuándo localizarle
kept-soon = Para cuándo
kept-check-ins = Quiere que se le pregunte más adelante
kept-seek-by = El plazo que se le dijo
kept-supporter = Quién dijo que sí
kept-contact-by = Plazo para el contacto
kept-accepted-at = Cuándo dijo que sí
kept-contact-asks = Veces que se le preguntó por el contacto
kept-desk = La coordinación supo que se había detenido
kept-passed-on = Lugares que se le han pasado
kept-recorded = Se dieron cuatro respuestas cerradas, sobre nadie
kept-tries = Veces que no se le pudo localizar
kept-look-again = Su colega sabrá una vez más que algo cambió
kept-supporter-left = Se le dijo que su colega ya no está en el programa
kept-letters = Mensajes sobre ello
kept-closed-at = Cerrado el
kept-earlier = Anteriores ya cerradas, cada una se borra a su tiempo
kept-erased-on = Se borrará el

kept-away-since = Fuera desde
kept-away-until = Fuera hasta
kept-paused-until = En pausa hasta
kept-at-once = Conversaciones a la vez, según pidió usted
kept-hours-zone = Las horas en que responde, según el reloj de
kept-lived = Lo ha vivido
kept-not-for = A quién no debería apoyar

kept-waits = Algo espera su respuesta
kept-holding = Conversaciones que tiene abiertas
kept-month = Conversaciones iniciadas, por mes
kept-last-asked-on = Última vez que se le preguntó
kept-rests-until = En descanso hasta
kept-drill-asked = En el simulacro se le preguntó
kept-drill-reminded = En el simulacro se le recordó
kept-drill-reminder = Cuándo se le recuerda en el simulacro
kept-drill-unreachable = Lo que se le envió no se pudo entregar
kept-drill-here = En el simulacro respondió
kept-value = { $value }
kept-day = { $day } de { $year }
kept-in-month = { $month ->
    [1] Enero
    [2] Febrero
    [3] Marzo
    [4] Abril
    [5] Mayo
    [6] Junio
    [7] Julio
    [8] Agosto
    [9] Septiembre
    [10] Octubre
    [11] Noviembre
   *[12] Diciembre
} de { $year }: { $count }

export = Llevármelo
export-title = Copia de mis datos
export-page = Es lo mismo que en la página, para que lo copie. Por favor, piense dónde lo guarda.

erasing-title = ¿Borrar ahora?
erasing-page = Todo lo de su petición se borra de inmediato, y también sus propias preferencias y opciones aquí. Lo que la lista del programa dice de usted se queda.
erasing-ends = Su petición termina con ello. A quien se le preguntó solo se le dice que ya no hace falta.
erasing-pause = También termina su pausa como persona de apoyo, y se le puede volver a preguntar. Desde el menú puede hacer otra pausa.
erasing-export = Los mensajes que están en el chat se sustituyen. Una exportación que su institución hizo antes no se puede borrar desde aquí.
erase-sure = Sí, borrar ahora
erased = Hecho. Lo que aquí se guardaba sobre usted está borrado. Una copia en una exportación que su institución hizo antes no se puede borrar desde aquí. Puede volver cuando quiera.

never-approach = Que nadie del programa me llame primero
may-approach = Pueden llamarme primero
approach-forbidden = Anotado. Nadie del programa se dirigirá a usted primero. Usted puede venir cuando quiera.
approach-allowed = Anotado. Una persona de apoyo puede llamarle primero, como a cualquiera aquí. Siempre puede decir que no.
