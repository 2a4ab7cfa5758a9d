# Se pregunta a una sola persona de apoyo a la vez.
#
# Flujo:       bot/flows/offering.py
# Lo ven las personas de apoyo, salvo que se diga otra cosa. No debe sugerir quién, dónde ni por qué.
# Falta la revisión de una persona cuya lengua materna sea el español.

offer = Alguien que trabaja aquí quisiera conversar { $soon ->
    [today] en cuanto alguien pueda
    [this-week] a lo largo de la semana
   *[no-hurry] cuando venga bien, sin prisa
  }. ¿Podría usted estar ahí? Responda, por favor, antes del { $by }. Decir «ahora no» está bien y no necesita motivo.
offer-nudge = Solo por saber: ¿podría usted estar ahí para conversar con alguien que trabaja aquí? Decir «ahora no» está bien, y pregunto a otra persona. Responda, por favor, antes del { $by }.
offer-yes = Sí
offer-not-now = Ahora no
offer-you-said-yes = A esto dijo que sí. Gracias.
offer-you-passed = Esta vez no. Está bien, y nadie lo sabrá.
offer-lapsed = El plazo para responder a esto ya pasó. Está bien.
offer-over = Esto ya está resuelto. Gracias por responder.
offer-taken = Gracias. Ábralo para ver quién y cómo, con tres frases para empezar. Por favor, póngase en contacto antes del { $by }.
pass-it-on = Pasarlo a otra persona

matched = Una persona formada se pondrá en contacto como usted pidió, antes del { $by }. No sabe por qué.
