# La lista de quienes dan apoyo, por formulario.
#
# Conversación: bot/flows/rostering.py, bot/roster_form.py, bot/roster_reading.py
# Falta la revisión de una persona cuya lengua materna sea el español.

open-roster = Abrir la lista
roster-title = La lista
roster-page = { $count ->
    [one] 1 persona de apoyo está en la lista.
   *[other] { $count } personas de apoyo están en la lista.
} Cada cambio se le dice a la persona de quien se trata.
roster-page-private = Lo que cada persona de apoyo decide para sí, y lo que tiene abierto, no se muestra aquí ni en ningún otro sitio. Para muchas a la vez, use un fichero.
roster-add = Añadir a alguien
roster-change = Cambiar lo que dice
roster-cover = Anotar una ausencia
roster-hand-over = Pasar lo que está abierto
roster-retire = Alguien lo deja

roster-adding-title = Añadir a alguien
roster-adding-intro = Se le dice, y decide por sí cuándo y cómo se le pregunta. Lo que no se elija aquí se queda como está.
roster-whom-new = ¿Quién pasa a dar apoyo?
roster-adding-send = Añadir
roster-is-one-already = Esta persona ya da apoyo.
roster-changing-title = Cambiar lo que dice
roster-changing-intro = Lo que no se elija aquí se queda como está. A la persona se le dice, y lo encuentra todo en «Mis datos».
roster-changing-send = Cambiar
roster-whom = Persona de apoyo
roster-as-it-is = Como está
roster-profession = Profesión
roster-specialty = Especialidad
roster-unit = Unidad
roster-seniority = Categoría
roster-languages = Idiomas
roster-languages-hint = Si no elige ninguno, se quedan como están.
roster-cap = Conversaciones a la vez, como mucho
roster-at-most = { $count ->
    [0] Ninguna
   *[other] { $count }
}
roster-trained-on = Formación en apoyo entre colegas, hecha el
roster-valid-until = Válida hasta
roster-valid-later = Elija, por favor, un día posterior a la formación.

roster-covering-title = Anotar una ausencia
roster-covering-intro = Mientras tanto no se le pregunta. Se le dice, y puede volver antes por su cuenta.
roster-since = Fuera desde
roster-until = De vuelta el
roster-until-later = Elija, por favor, días desde hoy, dentro de un año, el segundo después del primero.
roster-open = Lo que tiene abierto, si hay algo
roster-open-stays = Se queda con esa persona
roster-open-goes = Pasa ahora a otras personas
roster-covering-send = Anotarlo

roster-handing-over-title = Pasar lo abierto
roster-handing-over-intro = Lo que esta persona tenga abierto, si hay algo, pasa ahora a otras. A quienes afecta se les dice que hay un cambio.
roster-handing-over-send = Pasarlo
roster-retiring-title = Alguien lo deja
roster-retiring-intro = Se le dan las gracias, y no se le pregunta más. Lo que tenga abierto, si hay algo, pasa ahora a otras personas.
roster-retiring-send = Quitar de la lista

roster-added = Hecho. Se le dice a la persona nueva.
roster-changed = Hecho. Se le dice a la persona.
roster-covered = Anotado. Mientras tanto no se le pregunta. Si algo tenía que pasar a otras personas, pasa.
roster-handed-over = Hecho. Si había algo abierto, pasa ahora a otras personas.
roster-retired = Hecho. No se le pregunta más. Si había algo abierto, pasa ahora a otras personas.

you-are-listed = Ahora está en la lista de personas de apoyo del programa. Decida, por favor, cuándo y cómo quiere que se le pregunte. Nadie más lo ve.
roster-changed-of-you = La oficina ha cambiado lo que su lista dice de usted. Lo encuentra todo en «Mis datos».
you-are-away = La oficina ha anotado que está fuera del { $since } al { $until } de { $year }. Mientras tanto no se le pregunta. Lo que siga siendo suyo puede pasarlo a otra persona.
yours-is-handed-over = La oficina ha pasado a otras personas lo que usted tenía abierto, si había algo. No tiene que hacer nada más con ello.
you-are-retired = Ya no está en la lista de personas de apoyo del programa, y no se le preguntará. Si había algo abierto, pasa a otras personas. Gracias por haber estado. La oficina está en el { $phone }.
