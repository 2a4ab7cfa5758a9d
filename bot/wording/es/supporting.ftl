# Una persona de apoyo decide cómo se le pregunta, y si se le pregunta.
#
# Flujo:       bot/flows/supporting.py, bot/settings_form.py, bot/holding_page.py
# Lo ve solo la persona de apoyo.
# Falta la revisión de una persona cuya lengua materna sea el español.

settings-kept = Guardado. Cuenta desde la próxima búsqueda.
paused = Está en pausa hasta el { $until }. Lo que tiene abierto ahora sigue con usted, o puede pasarlo a otra persona.
paused-in-another-year = Está en pausa hasta el { $until } de { $year }. Lo que tiene abierto ahora sigue con usted, o puede pasarlo a otra persona.
resumed = Se le puede volver a preguntar, en las horas en que responde.

my-settings = Mis preferencias
pause = Hacer una pausa
resume = Pueden volver a preguntarme

settings-title = Mis preferencias
settings-intro = Nadie más lo ve. Solo sirve para decidir si se le pregunta.
settings-send = Guardar
settings-at-once = ¿Cuántas a la vez?
at-once = { $count ->
    [one] Una conversación a la vez
   *[other] Hasta { $count } a la vez
}
settings-days = Días en que respondo
settings-from = Desde
settings-until = Hasta
settings-until-hint = Antes de «Desde» significa hasta la mañana siguiente. La misma hora significa el día entero.
settings-languages = Idiomas en los que puedo conversar
settings-lived = Lo he vivido
settings-lived-hint = Solo si quiere. Sirve para elegir a quién se pregunta, y no se muestra a nadie.
settings-not-for = Colegas a quienes no debería apoyar
settings-not-for-hint = No lo sabrán. La coordinación tampoco lo ve.
lived-adverse-event = Algo salió mal en la atención
lived-complaint = Una demanda o una queja
lived-patient-death = La muerte de un paciente
lived-assault = Una agresión
lived-colleague-death = La muerte de un colega
lived-mass-casualty = Muchas víctimas a la vez
lived-own-illness = Una enfermedad propia
lived-other = Otra cosa

pause-title = Hacer una pausa
pause-intro = Nadie preguntará por qué, y puede volver antes.
pause-until = Volver a preguntarme desde
pause-until-hint = Desde el comienzo de ese día.
pause-send = Hacer una pausa
pause-within-a-year = Por favor, elija un día posterior a hoy, en el plazo de un año.

holding-title = Lo que tengo abierto
holding-nothing = No tiene nada abierto.
holding-offer = Alguien que trabaja aquí quisiera conversar. Responda, por favor, antes del { $by }.
holding-accepted = Dijo que sí a una conversación por la que se le preguntó el { $on }.
holding-in-contact = Ya hubo contacto en la conversación del { $on }.
holding-asked = Si se le pregunta
may-be-asked = Ahora se le puede preguntar.
not-asked-paused = No se le pregunta, porque está en pausa.
not-asked-busy = No se le pregunta por otra, porque una espera su respuesta.
not-asked-at-cap = No se le pregunta, porque tiene abiertas tantas como pidió, o como permite el programa.
not-asked-resting = No se le pregunta, porque descansa después de una conversación.
not-asked-seldom = Ahora no se le pregunta, porque prefiere que se le pregunte menos a menudo.
not-asked-training = No se le pregunta, porque hay que renovar su formación. Por favor, hable con la oficina.
