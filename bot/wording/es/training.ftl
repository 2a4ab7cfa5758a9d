# Formación que termina pronto.
#
# Conversación: bot/flows/training.py, bot/desk/training_page.py
# Falta la revisión de una persona cuya lengua materna sea el español.

training-ends-peer-support = Su formación en apoyo entre colegas es válida hasta el { $on } de { $year }. Después de ese día no se le pregunta, hasta que la renueve. La oficina está en el { $phone }.
training-ends-eap = Su formación en ayuda al personal es válida hasta el { $on } de { $year }. La oficina puede decirle cómo renovarla: { $phone }.
training-ends-cism = Su formación en manejo del estrés tras incidentes críticos es válida hasta el { $on } de { $year }. La oficina puede decirle cómo renovarla: { $phone }.
training-ends-psychological-first-aid = Su formación en primeros auxilios psicológicos es válida hasta el { $on } de { $year }. La oficina puede decirle cómo renovarla: { $phone }.
training-ends-suicide-prevention = Su formación en prevención del suicidio es válida hasta el { $on } de { $year }. La oficina puede decirle cómo renovarla: { $phone }.
training-ends-other = Una de sus formaciones es válida hasta el { $on } de { $year }. La oficina puede decirle cómo renovarla: { $phone }.

open-training = Formación que termina
training-page-title = Formación que termina
training-page = Lo que dice la lista. A cada persona se le recuerda 60, 30 y 7 días antes. A quien se le terminó la formación en apoyo entre colegas no se le pregunta.
training-soon = En los próximos 60 días
training-over = Terminada
training-none = Nadie por ahora.
training-until = hasta el { $on } de { $year }
training-more = Y { $count } más.
