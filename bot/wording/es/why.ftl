# Por qué un colega: qué es, qué no es, y qué se sabe.
#
# Conversación: bot/flows/why.py, bot/evidence.py
# Falta la revisión de una persona cuya lengua materna sea el español.

why-a-colleague = Por qué un colega

why-is-heading = Qué es
why-is = Una conversación con alguien que conoce el trabajo y ha aprendido a escuchar. Puede ser una llamada, o unas pocas. Usted dice tanto o tan poco como quiera.
why-is-for = Está ahí tras un suceso difícil, y también para lo que se ha ido acumulando. No hace falta motivo, y nadie decide si el suyo es suficiente.

why-is-not-heading = Qué no es
why-is-not = No es un tratamiento, ni consejo médico o legal, ni un examen de lo que pasó. Nadie escribe un informe. No se juzga su trabajo.
why-is-not-alone = No sustituye a un médico, a un servicio de orientación ni a uno de emergencias. «Otra ayuda» nombra algunos, y quien le apoya puede ayudarle a encontrarlos.

why-known-heading = Qué se sabe
why-van-pelt = Un anestesista cuenta cómo un hospital de Boston creó un servicio así tras un suceso en el que él participó, y qué hizo que se usara. Es el relato de un hospital. No mide resultados.
why-hu = De 108 médicos en reuniones de un hospital, el 79 % había vivido algo difícil en un año, en el trabajo o en casa. El 88 % acudiría a un colega, el 48 % a un profesional de la salud mental. Se preguntó qué se desearía, no si ayudó.
why-waterman = De 3171 médicos en dos países, el 61 % temía más los errores después, el 44 % había perdido confianza, el 42 % dormía mal. Uno de cada diez creía que su organización le apoyaba lo suficiente. Respondieron sobre sí mismos, y no se probó ningún apoyo.
why-christensen = Se entrevistó a fondo a once médicos. Recordaban los errores durante años, casi no se lo habían contado a nadie, y echaban en falta el apoyo de colegas. Once voces muestran cómo puede ser, no con qué frecuencia.
why-not-known = Estos estudios muestran una necesidad, y que muchas personas preferirían acudir primero a un colega. No prueban que una conversación evite la enfermedad, y todos menos el primero tratan solo de médicos.
