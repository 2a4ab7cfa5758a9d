# Un simulacro: ¿llegan las peticiones, y cuándo responde alguien?
#
# Conversación: bot/flows/drilling.py
# Falta la revisión de una persona cuya lengua materna sea el español.

open-drill = Simulacro
drill-title = Simulacro
drill-page = Así se ve si las peticiones llegan. A cada persona de apoyo se le pregunta una vez, por alguien inventado, en las horas en que responde, y se le recuerda una vez. Cada mensaje dice que es un simulacro y que nadie espera.
drill-page-spares = A quien está ausente, en pausa o tiene una petición de verdad se le deja en paz mientras tanto. Nada de esto cuenta para nadie. Termina por sí solo; entonces oirá cuántas personas respondieron, y ningún nombre.
drill-begin = Empezar el simulacro
drill-running = Hay un simulacro en marcha. Termina antes de { $until }, y quien lo empezó oirá cuántas personas respondieron. Hasta entonces no muestro números.
drill-stop = Parar el simulacro
drill-last = El último simulacro terminó el { $on }. Personas de apoyo: { $supporters }. Respondieron: { $here }, en una hora: { $soon }. No se les pudo escribir: { $unreachable }.
drill-says-nothing-of-anyone = Quien no respondió quizá estaba ausente, en pausa, fuera de turno o con una petición de verdad. No dice nada de nadie.
drill-begun = El simulacro ha empezado. Termina antes de { $until }; entonces le diré cuántas personas respondieron.
drill-runs-already = Ya hay un simulacro en marcha. Termina antes de { $until }.
drill-nobody = No hay ninguna persona de apoyo a quien preguntar en un simulacro.
drill-stopped = Ya no hay ningún simulacro en marcha, y no se cuenta nada de él.
drill-over = El simulacro ha terminado. Personas de apoyo: { $supporters }. Respondieron: { $here }, en una hora: { $soon }. No se les pudo escribir: { $unreachable }.

drill-ask = Esto es un simulacro: nadie espera. Cuando alguien del hospital quiera hablar, le escribiré así. Pulse el botón, por favor, para que sepamos que le ha llegado.
drill-nudge = Esto sigue siendo un simulacro: nadie espera. Si tiene un momento, pulse el botón, por favor. Dejarlo también está bien.
drill-i-am-here = Aquí estoy
drill-thanks = Gracias. Nadie esperaba, y nada de esto cuenta. De verdad, ahora abriría cómo ponerse en contacto con alguien.
drill-what-it-shows = Ver cómo es
drill-practice-title = Esto es un simulacro
drill-practice = Esta persona es inventada. De verdad, esta página le dice a usted, y a nadie más, quién quiere hablar y cómo ponerse en contacto.
drill-practice-who = Quién
drill-practice-name = Paz Práctica, que no existe
drill-practice-how = Cómo ponerse en contacto
drill-practice-reach = Por un teléfono que nunca suena, después de las seis
