# Otra ayuda: la cuida la coordinación, y se pasa con una pulsación.
#
# Conversación: bot/flows/directory.py, bot/directory_form.py, bot/passing_on.py
# Falta la revisión de una persona cuya lengua materna sea el español.

directory = Otra ayuda
open-directory = Otra ayuda
directory-page = Todo el personal lo ve, por necesidad y país. Lo que cambie vale enseguida.
directory-stale = { $count ->
    [one] Una entrada de otra ayuda no se ha comprobado en 180 días.
   *[other] { $count } entradas de otra ayuda no se han comprobado en 180 días.
}
entry-long-ago = Sin comprobar desde el { $on } de { $year }
entry-change = Comprobar o cambiar
entry-add = Añadir
entry-add-title = Añadir otra ayuda
entry-change-title = Comprobar o cambiar
entry-intro = Por favor, pruebe la vía de abajo antes de enviar esto. Ahí figurará hoy como día de la comprobación.
entry-still = ¿Sigue existiendo?
entry-still-keep = Sí, tal como está aquí ahora
entry-still-take-out = No, quitarla
entry-name = ¿Cómo se llama?
entry-what = ¿Qué es?
entry-how = ¿Cómo se llega a ella?
entry-need = ¿Para qué necesidad?
entry-where = ¿Dentro de la organización, o fuera?
entry-country = ¿Para qué país?
entry-everywhere = Todos los países
entry-send = Guardar
entry-missing = Escriba algo aquí, por favor.
entry-too-long = Por favor, { $limit } caracteres como mucho.
entry-kept = Guardado. Desde ahora lo ve todo el personal.
entry-removed = Quitada. Ya no la ve nadie.

pass-help-on = Pasar otra ayuda
passing-title = Pasar otra ayuda
passing-page = Una pulsación la envía a la otra persona, que la abre cuando quiera. Solo se cuenta el tipo de ayuda.
passing-by-phone = A la otra persona no se le puede escribir. Puede leérsela.
pass-this-on = Pasar esta
entry-passed-on-noted = Enviada. La otra persona puede abrirla cuando quiera, o dejarla.

entry-for-you = Se le ha pasado un lugar que puede serle útil. Puede abrirlo cuando quiera, o dejarlo.
open-passed-on = Abrir
passed-on-title = Se le ha pasado
passed-on-page = Quien le apoya pensó en esto. Nadie sabe si lo ha abierto.
passed-on-gone = Lo que se le pasó ya no está en la lista.
