# Alguien pide hablar con un colega.
#
# Flujo:       bot/flows/asking.py, bot/asking_form.py, bot/asking_fields.py
# Escrito para que lo revise quien dirige el programa: palabras sencillas; sin marcas, sin nombres.
# Una línea por mensaje. Nada de aquí debe indicar a un extraño por qué alguien nos escribe.
# Falta la revisión de una persona cuya lengua materna sea el español.

received = Gracias. Encontraremos a alguien antes del { $by }. Ahora no hay nada más que hacer, y puede cambiar de idea en cualquier momento.
status-seeking = Estamos buscando, y encontraremos a alguien antes del { $by }. Puede cambiar lo que pidió, o dejarlo, sin dar motivos.
status-accepted = Una persona formada ha dicho que sí y se pondrá en contacto como usted pidió. Puede cambiar cómo, o pedir otra persona.
status-in-contact = Tiene a alguien a su lado, y esto queda abierto un tiempo. Puede cambiar cómo se le localiza, o pedir otra persona.
status-closed = No hay nada abierto. Puede volver cuando quiera.
nothing-open = Ahora mismo no hay nada abierto. Puede empezar cuando quiera, y no hace falta que explique nada.

wishes-changed = Cambiado. Encontraremos a alguien antes del { $by }.
wishes-changed-someone-else = Cambiado. Encontraremos a otra persona antes del { $by }. A quien dijo que sí se le dice que no queda nada por hacer, y no por qué.
wishes-changed-supporter = Cambiado. Su colega verá los datos nuevos.
wishes-kept = Cambiado, como usted pidió.
how-to-reach-changed = Ha cambiado algo de cómo y cuándo. Por favor, ábralo antes de ponerse en contacto.
withdrawn = Detenido, como usted pidió. Lo que escribió se borrará el { $on }, o ahora si lo prefiere. Puede volver cuando quiera.
widened = Gracias. Ampliamos la búsqueda, y encontraremos a alguien antes del { $by }.
not-widened = Está bien. Seguimos con lo que usted pidió, y el plazo sigue siendo el { $until }.

change-wishes = Cambiar
withdraw = Detener esto
someone-else-please = Otra persona, por favor
talk-to-a-peer = Hablar entre colegas
open-who-and-how = Abrir quién y cómo
erase-now = Borrar ahora

ask-title = Hablar entre colegas
ask-intro = No hace falta que explique nada. Solo quien diga que sí sabrá quién es usted.
ask-send = Buscar a alguien
change-title = Cambiar lo que pedí
change-intro = Lo que cambie aquí vale desde ahora.
change-send = Guardar los cambios
withdraw-title = ¿Detener esto?
withdraw-page = Nadie preguntará por qué. A quien se le preguntó, o estuvo con usted, solo se le dice que ha terminado. Puede volver cuando quiera.
withdraw-sure = Sí, detener esto
already-open-title = En qué punto está
already-open-page = Usted ya lo ha pedido, y solo puede haber una petición abierta a la vez.

ask-rather = ¿Con quién preferiría hablar?
ask-rather-own-profession = Con alguien de mi profesión
ask-rather-outside-unit = Con alguien de fuera de mi unidad
ask-rather-either = Cualquiera me va bien
ask-language = ¿En qué idioma?
language = { $code ->
    [ar] Árabe
    [de] Alemán
    [en] Inglés
    [es] Español
    [fr] Francés
    [hi] Hindi
    [it] Italiano
    [nl] Neerlandés
    [pl] Polaco
    [pt] Portugués
    [ru] Ruso
    [sv] Sueco
    [tr] Turco
    [uk] Ucraniano
    [zh] Chino
   *[other] { $code }
}
ask-first = ¿Alguien en particular?
ask-first-hint = Si quiere. Aquí están todas las personas de apoyo, y a quien elija se le pregunta primero. Si no puede, se encuentra a alguien como siempre; nadie sabe por qué.
ask-first-or-not = Esta persona está también entre quienes prefiere que no se pregunte.
ask-not-these = A quién prefiero que no se le pregunte
ask-not-these-hint = No se les preguntará, y no lo sabrán. La coordinación tampoco lo ve.
ask-reach = ¿Cómo y cuándo podemos localizarle?
ask-reach-hint = Solo lo verá quien diga que sí. Por favor, no cuente lo que pasó.
ask-reach-placeholder = Por ejemplo: llamar a mi teléfono después de las 18:00, o un mensaje al teléfono del servicio
ask-soon = ¿Para cuándo?
ask-soon-today = Lo antes posible
ask-soon-this-week = A lo largo de la semana
ask-soon-no-hurry = No hay prisa
ask-check-ins = ¿Le preguntamos más adelante cómo va?
ask-check-ins-hint = Dos mensajes breves, hacia los 10 y los 30 días. Sus datos se guardan entonces hasta una semana después del último.
ask-check-ins-yes = Sí, por favor
ask-check-ins-no = No, gracias

choose-one = Por favor, elija una opción.
reach-missing = Por favor, diga cómo y cuándo localizarle.
reach-too-long = Por favor, no pase de { $limit } caracteres. Sobran { $over }.
too-many-named = Por favor, nombre como máximo a { $most } colegas.
