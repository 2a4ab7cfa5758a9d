# A quién más acudir: ahora, y con calma.
#
# Flujo:       bot/flows/help_now.py, bot/help_page.py
# Los nombres, números y horarios vienen del archivo del programa y de bot/help_lines.py.
# Falta la revisión de una persona cuya lengua materna sea el español.

help-now-page = Puede llamar a cualquiera de estos números, en el horario que figura al lado, por usted o por otra persona. No hace falta decir por qué llama.
help-now-looked-up = Los números nacionales se comprobaron el { $on } de { $year }.

help-emergency = Servicios de emergencia
help-call = Llame al { $number }
help-call-either = Llame al { $number } o al { $other }
help-call-or-text = Llame o envíe un mensaje de texto al { $number }
help-call-and-text = Llame al { $number }, o envíe un mensaje de texto al { $other }
help-text-word = Envíe { $word } por mensaje de texto al { $number }
help-any-time = A cualquier hora
help-until-one = Todos los días de 8:00 a 1:00, hora del Este de EE. UU.

country-au = Australia
country-ca = Canadá
country-de = Alemania
country-es = España
country-gb = Reino Unido
country-ie = Irlanda
country-nz = Nueva Zelanda
country-us = Estados Unidos

other-help-page = El programa conoce estos lugares. Nadie sabe lo que usted mira aquí.
help-inside = Dentro de la institución
help-outside = Fuera
need-talk = Alguien con quien hablar
need-eap = Ayuda al personal
need-counselling = Orientación psicológica
need-spiritual = Atención espiritual
need-legal = Asesoría legal
need-physician-health = Salud del personal médico
need-crisis = Ayuda en una crisis
need-rest = Descanso
checked-on = Comprobado el { $on } de { $year }
