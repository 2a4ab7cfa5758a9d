# Alguien ha llamado: lo que la coordinación anota por otra persona.
#
# Conversación: bot/flows/rang.py, bot/rang_form.py
# Falta la revisión de una persona cuya lengua materna sea el español.

someone-rang = Alguien ha llamado

rang-title = Alguien ha llamado
rang-intro = Esto queda sellado al enviarlo. Usted no lo verá de nuevo, y si se atasca lo sabrán otras personas de la coordinación. Por favor, no pregunte qué pasó, y no guarde nota de la llamada.
rang-tell-them = A quien yo no pueda escribir, dígale por favor al teléfono antes de cuándo habrá alguien. «Lo antes posible» significa antes del { $by }.
rang-who = ¿Quién desea hablar?
rang-who-hint = Quien esté en este chat. Se le dice antes de cuándo habrá alguien.
rang-name = O su nombre
rang-name-hint = Para quien no está en este chat. Solo lo verá quien diga que sí.
rang-rather = ¿Con quién prefiere hablar?
rang-rather-own-profession = Con alguien de su profesión
rang-rather-outside-unit = Con alguien de fuera de su unidad
rang-rather-either = Cualquiera le parece bien
rang-language = ¿En qué idioma?
rang-not-these = A quién prefiere que no se pregunte
rang-reach = ¿Cómo y cuándo localizar a esta persona?
rang-reach-hint = Solo lo verá quien diga que sí. Por favor, no cuente lo que pasó.
rang-reach-placeholder = Por ejemplo: llamar a su teléfono después de las 18:00, o un mensaje al teléfono del servicio
rang-soon = ¿Para cuándo?
rang-check-ins = ¿Quiere que más adelante se le pregunte cómo está?
rang-send = Buscar a alguien
rang-noted = Anotado. A quien yo pueda escribir se le dice cómo sigue. Ahora sigue su camino por sí mismo.

rang-who-missing = Elija a alguien, por favor, o escriba su nombre debajo.
rang-reach-missing = Diga, por favor, cómo y cuándo localizar a esta persona.
rang-one-of-two = Elija a alguien o escriba un nombre, por favor, no las dos cosas.
rang-name-too-long = Por favor, { $limit } caracteres como mucho.
rang-yourself = Para usted, use por favor «Hablar entre colegas» en el menú.

rang-received = La oficina me lo ha pasado. Encontraremos a alguien antes del { $by }. Ahora no hay nada más que hacer, y puede cambiar de idea en cualquier momento.
rang-goes-on = La oficina me ha pasado algo. Lo que ya está aquí sigue como está, y puede cambiarlo en cualquier momento.
where-it-stands = Cómo está

asked-by-phone = Lo pidió por teléfono, y no puedo escribirle. Lo que deba saber, dígaselo usted, por favor.
