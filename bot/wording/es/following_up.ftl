# Si ya hubo contacto: se pregunta, y nunca se supone.
#
# Flujo:       bot/flows/following_up.py
# Falta la revisión de una persona cuya lengua materna sea el español.

contact-ask = Solo por saber: ¿ya ha tenido contacto con su colega? Cualquier respuesta está bien.
changed-since = Ha cambiado algo de cómo y cuándo. Por favor, ábralo antes de ponerse en contacto.
second-try-ask = Hoy sería un buen día para el segundo intento de localizar a su colega. Cualquier respuesta está bien.

contact-slower = Todavía no sé si su colega pudo localizarle. Puede tardar hasta el { $by }, un poco más de lo que dije. También puede pedir otra persona.
not-heard = No sé si su colega pudo localizarle. Si no fue así, lo siento. Puede pedir otra persona, o llamar a la oficina al { $phone }.
