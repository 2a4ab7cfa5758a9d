# A quién más acudir: ahora, y con calma.
#
# Flujo:       bot/flows/help_now.py, bot/help_page.py
# Los nombres, números y horarios vienen del archivo del programa y de bot/help_lines.py.
# Falta la revisión de una persona cuya lengua materna sea el español.

help-now-page = Puede llamar ahora a cualquiera de estos números, por usted o por otra persona. No hace falta decir por qué llama.
help-now-looked-up = Los números nacionales se comprobaron el { $on } de { $year }.

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
