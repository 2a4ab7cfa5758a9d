# Alguien se acerca: qué es esto, y el menú de todo el mundo.
#
# Flujo:       bot/flows/hello.py, bot/menu.py
# Las mismas palabras para todo el personal: haberlas recibido no dice nada.
# Falta la revisión de una persona cuya lengua materna sea el español.

hello = Hola. Soy { $app }, un bot, y digo esto a todo el personal.
hello-what = Tras un suceso difícil puede llamarle alguien del personal con formación, o puede pedirlo usted. Nadie toma notas de lo que se habla. Esto es aparte de Recursos Humanos y de la gestión de riesgos.
hello-limits = Su institución puede leer los mensajes del chat y ver que se usó esta aplicación. Lo que borro puede quedar en sus exportaciones.
hello-statement = La privacidad tiene excepciones, como un peligro grave o una orden judicial: vea «Qué es esto» en el menú (declaración { $version }).
hello-office = Oficina: { $phone }, { $mail }. Dirección: { $director_phone }, { $director_mail }.

typed = Soy un bot, y nadie lee lo que se escribe aquí. No lo he guardado. Por favor, use estos botones.

what-this-is = Qué es esto
this-is = Soy { $app }, un bot. Pongo en contacto a colegas: alguien que quisiera hablar y alguien con formación para escuchar. A mí no hace falta que me explique nada. Tras un suceso difícil, una persona de apoyo también puede llamarle primero. Siempre está bien decir que no.
this-is-apart = Esto es aparte de Recursos Humanos, de la gestión de riesgos y de su jefatura. Nadie toma notas de lo que se habla. Solo quien diga que sí sabrá quién es usted.
statement = La declaración del programa, versión { $version }
it-can-see-heading = Qué puede ver Informática
it-can-see = Su institución puede técnicamente leer los mensajes del chat y ver que se usó esta aplicación. Cuando aquí se borra algo, puede quedar una copia en una exportación hecha antes.
office = La oficina
office-name = Quién
office-phone = Teléfono
office-mail = Correo
office-hours = Horario
director = La dirección

home-title = Menú
menu = Menú
home-nothing-open = ¿Quisiera hablar con alguien con formación que también trabaja aquí? No hace falta que explique por qué.
home-seeking = Encontraremos a alguien antes del { $by }.
home-accepted = Una persona formada se pondrá en contacto como usted pidió.
home-in-contact = Tiene a alguien a su lado. Esto queda abierto un tiempo.
home-closed = Lo último está cerrado. Sus datos se borrarán el { $on }.
home-supporter = Como persona de apoyo
home-available = No está en pausa. Solo se le pregunta en las horas en que responde.
home-paused = Está en pausa hasta el { $until }.
home-paused-in-another-year = Está en pausa hasta el { $until } de { $year }.
home-holding = { $count ->
    [0] Nada espera su respuesta.
    [one] Una conversación es suya, o espera su respuesta.
   *[other] { $count } conversaciones son suyas, o esperan su respuesta.
}
what-i-hold = Lo que tengo abierto
home-desk = { $count ->
    [0] La coordinación no tiene nada pendiente.
    [one] Hay un asunto para la coordinación.
   *[other] Hay { $count } asuntos para la coordinación.
}
